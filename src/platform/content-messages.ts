/** The part of the browser's API that a content script needs: both browsers have it, with promises, in Manifest V3. */
declare const chrome: {
  readonly runtime: { readonly sendMessage: (message: unknown) => Promise<unknown> };
};

/** Sends a message to the background and gives its answer. For content scripts, which must stay small. */
export async function sendFromContent(message: unknown): Promise<unknown> {
  return chrome.runtime.sendMessage(message);
}
