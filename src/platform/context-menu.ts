import { browser } from './browser.ts';
import { type TabInfo, toInfo } from './tabs.ts';

/**
 * Adds an entry to the context menu of web pages, under a title of `_locales`, and calls back with the tab it was chosen
 * in. To be called in the worker's first tick. A worker that starts again finds the entry of the one before it: then the
 * browser complains, and reading the complaint settles it.
 */
export function addToContextMenu(title: string, callback: (tab: TabInfo) => void): void {
  browser.contextMenus.create(
    {
      id: title,
      title: browser.i18n.getMessage(title),
      contexts: ['page', 'frame'],
      documentUrlPatterns: ['*://*/*'],
    },
    () => void browser.runtime.lastError,
  );
  browser.contextMenus.onClicked.addListener((_, tab) => {
    if (tab?.id !== undefined) callback(toInfo(tab.id, tab));
  });
}
