import { browser } from './browser.ts';

/** Shows a text on the toolbar button of a tab; '' clears it. A tab that is gone is no error. */
export async function showBadge(tabId: number, text: string, title: string): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      ...(text === '' ? [] : [browser.action.setBadgeBackgroundColor({ tabId, color: '#b3261e' })]),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    // The tab closed between the event and this call.
  }
}

/** Opens the popup of a window without a gesture. False where the browser refuses: no such window, or not in front. */
export async function openPopup(windowId: number): Promise<boolean> {
  try {
    await browser.action.openPopup({ windowId });
    return true;
  } catch {
    return false;
  }
}
