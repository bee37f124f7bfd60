import { browser } from './browser.ts';

/** What Readmit needs to know of a tab. */
export type TabInfo = {
  readonly id: number;
  readonly windowId: number;
  /** '' where the address may not be seen. */
  readonly url: string;
  readonly isActive: boolean;
  readonly isPrivate: boolean;
  /** Firefox names the container; '' in Chromium, where the worker of each profile has one jar. */
  readonly storeId: string;
};

/** The tab, or null where it is gone. */
export async function readTab(tabId: number): Promise<TabInfo | null> {
  try {
    const tab = await browser.tabs.get(tabId);
    return {
      id: tabId,
      windowId: tab.windowId ?? -1,
      url: tab.url ?? '',
      isActive: tab.active,
      isPrivate: tab.incognito,
      storeId: tab.cookieStoreId ?? '',
    };
  } catch {
    return null;
  }
}

/** The tab in front of the window that is in front, or null. */
export async function findActiveTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Whether a window is the one in front. */
export async function isWindowInFront(windowId: number): Promise<boolean> {
  try {
    return (await browser.windows.get(windowId)).focused;
  } catch {
    return false;
  }
}

/** Loads a tab's page again, past the HTTP cache where asked. */
export async function reloadTab(tabId: number, bypassCache: boolean): Promise<void> {
  await browser.tabs.reload(tabId, { bypassCache });
}

/** Open tabs of which the address can be seen, with their ids. */
export async function listTabs(): Promise<
  { id: number; url: string; isPrivate: boolean; storeId: string }[]
> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url, incognito, cookieStoreId }) =>
    id === undefined || url === undefined
      ? []
      : [{ id, url, isPrivate: incognito, storeId: cookieStoreId ?? '' }],
  );
}
