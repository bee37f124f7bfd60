import { browser } from './browser.ts';

type PartitionKeyApi = {
  readonly getPartitionKey?: (frame: {
    tabId: number;
    frameId: number;
  }) => Promise<{ partitionKey: { topLevelSite?: string } }>;
};

/**
 * The registrable domain of a tab's page as the browser itself tells it (Chromium, by the public suffix list it comes
 * with), null where the browser has no word for it (Firefox: https://bugzilla.mozilla.org/show_bug.cgi?id=1919153).
 */
export async function askSite(tabId: number): Promise<string | null> {
  // The polyfill's types do not know the call.
  const { getPartitionKey } = browser.cookies as PartitionKeyApi;
  if (getPartitionKey === undefined) return null;
  try {
    const { partitionKey } = await getPartitionKey({ tabId, frameId: 0 });
    const site = partitionKey.topLevelSite ?? '';
    return URL.canParse(site) ? new URL(site).hostname : null;
  } catch {
    return null;
  }
}
