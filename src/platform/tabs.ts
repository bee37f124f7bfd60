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
    return toInfo(tabId, await browser.tabs.get(tabId));
  } catch {
    return null;
  }
}

type Tab = Awaited<ReturnType<typeof browser.tabs.get>>;

/** What Readmit needs of a tab that an event hands over. */
export function toInfo(id: number, tab: Tab): TabInfo {
  return {
    id,
    windowId: tab.windowId ?? -1,
    url: tab.url ?? '',
    isActive: tab.active,
    isPrivate: tab.incognito,
    storeId: tab.cookieStoreId ?? '',
  };
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

/** Goes to an address in a tab, with GET and without a referrer: the page before it is not told of. */
export async function goTo(tabId: number, url: string): Promise<void> {
  await browser.tabs.update(tabId, { url });
}

/** Opens an address, or a page of the package by its path, in a tab of its own. False where the browser refuses. */
export async function openPage(url: string): Promise<boolean> {
  try {
    await browser.tabs.create({ url: new URL(url, browser.runtime.getURL('')).href });
    return true;
  } catch {
    return false;
  }
}

/** Opens an address in a new private window. False where the browser does not let this extension. */
export async function openPrivately(url: string): Promise<boolean> {
  try {
    await browser.windows.create({ url, incognito: true });
    return true;
  } catch {
    return false;
  }
}

/** Goes back by one page. False where there is none. */
export async function goBack(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.goBack(tabId);
    return true;
  } catch {
    return false;
  }
}

/** Open tabs with an id; '' for an address that may not be seen. */
export async function listTabs(): Promise<TabInfo[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap((tab) => (tab.id === undefined ? [] : [toInfo(tab.id, tab)]));
}

/** Calls back when a tab is closed. */
export function onTabClosed(callback: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener(callback);
}

/** Calls back when a tab takes the place of another, as Chromium's do that were discarded or prerendered. */
export function onTabReplaced(callback: (added: number, removed: number) => void): void {
  browser.tabs.onReplaced?.addListener(callback);
}
