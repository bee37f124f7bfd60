import { browser } from './browser.ts';

/** Calls back when the page of a tab has loaded, its own parts included. To be called in the worker's first tick. */
export function onPageLoaded(callback: (tabId: number) => void): void {
  browser.webNavigation.onCompleted.addListener(({ tabId, frameId }) => {
    if (frameId === 0) callback(tabId);
  });
}
