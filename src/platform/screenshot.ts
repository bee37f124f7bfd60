import { browser } from './browser.ts';
import { readTab } from './tabs.ts';

/**
 * What is seen of a tab's page as a PNG; null where another tab is in front, or where the browser refuses: it wants the
 * person to have pressed Readmit's button on this very page (`activeTab`).
 */
export async function takePicture(tabId: number): Promise<Blob | null> {
  const tab = await readTab(tabId);
  if (tab?.isActive !== true) return null;
  try {
    const url = await browser.tabs.captureVisibleTab(tab.windowId, { format: 'png' });
    // No page of the extension may fetch a `data:` address.
    const bytes = Uint8Array.from(atob(url.split(',')[1] ?? ''), (one) => one.charCodeAt(0));
    return new Blob([bytes], { type: 'image/png' });
  } catch {
    return null;
  }
}
