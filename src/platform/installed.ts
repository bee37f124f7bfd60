import { browser } from './browser.ts';

/** Calls back when the extension was installed for the first time: not at an update. To be called in the worker's first tick. */
export function onFirstInstalled(callback: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') callback();
  });
}
