import { browser } from './browser.ts';
import { type TabInfo, toInfo } from './tabs.ts';

/** Calls back with a command of the manifest and the tab it was pressed in. To be called in the worker's first tick. */
export function onCommand(callback: (name: string, tab: TabInfo) => void): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (tab?.id !== undefined) callback(name, toInfo(tab.id, tab));
  });
}
