import { browser } from './browser.ts';

/**
 * Whether a tab may be looked at. Where access waits for a click, Chromium neither runs a script nor refuses to, but
 * waits for that click for ever; of such a tab it does not tell the address.
 */
async function isWithinReach(tabId: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  // The same goes for a page's source.
  return /^https?:/.test(url ?? '');
}

/** Puts the content script into the top document of a tab. False where the browser does not allow it there. */
export async function injectContent(tabId: number): Promise<boolean> {
  // Asked for at once: while a page is being shown, every question to the browser waits for some milliseconds.
  const drawn = browser.scripting
    .executeScript({
      target: { tabId, frameIds: [0] },
      files: ['/content.js'],
      injectImmediately: true,
    })
    .then(
      () => true,
      () => false,
    );
  const isTold = await isWithinReach(tabId).catch(() => false);
  return isTold && drawn;
}

/**
 * What a function gives that runs in the top document of a tab, or null where no script may run there. The function is
 * sent as source text: it sees its argument and the page's document, nothing of this module.
 */
export async function runInPage<Input, Output>(
  tabId: number,
  func: (input: Input) => Output | Promise<Output>,
  input: Input,
  { isImmediate = false } = {},
): Promise<Output | null> {
  try {
    if (!(await isWithinReach(tabId))) return null;
    const [result] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      func,
      args: [input],
      // Else the browser waits until the page has been read.
      injectImmediately: isImmediate,
    });
    // The browser hands back what `func` returned, as JSON.
    return (result?.result as Output | undefined) ?? null;
  } catch {
    return null;
  }
}
