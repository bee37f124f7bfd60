import { browser } from './browser.ts';

/** Puts the content script into the top document of a tab. False where the browser does not allow it there. */
export async function injectContent(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: ['/content.js'],
      injectImmediately: true,
    });
    return true;
  } catch {
    return false;
  }
}

/**
 * What a function gives that runs in the top document of a tab, or null where no script may run there. The function is
 * sent as source text: it sees its argument and the page's document, nothing of this module.
 */
export async function runInPage<Input, Output>(
  tabId: number,
  func: (input: Input) => Output | Promise<Output>,
  input: Input,
): Promise<Output | null> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      func,
      args: [input],
    });
    // The browser hands back what `func` returned, as JSON.
    return (result?.result as Output | undefined) ?? null;
  } catch {
    return null;
  }
}
