import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** Where a message came from. */
export type Sender = {
  readonly kind: 'content' | 'page';
  /** Tab of a content script; null for a page that is no tab. */
  readonly tabId: number | null;
  readonly frameId: number;
};

/**
 * Answers messages of this extension only; `undefined` from the handler means the message is not for this receiver. An
 * extension page is told by its address: a content script has the address of the page it sits in.
 */
export function onMessage(
  handle: (message: unknown, sender: Sender) => Promise<unknown> | undefined,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const isPage = (sender.url ?? '').startsWith(browser.runtime.getURL(''));
    return handle(message, {
      kind: isPage ? 'page' : 'content',
      tabId: sender.tab?.id ?? null,
      frameId: sender.frameId ?? 0,
    });
  });
}

/** Sends a message to the background and gives its answer. */
export async function sendMessage(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}
