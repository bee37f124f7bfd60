import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { stripUser } from './web-request.ts';

/** Where a message came from. */
export type Sender = {
  readonly kind: 'content' | 'page';
  /** Tab of a content script; null for a page that is no tab. */
  readonly tabId: number | null;
  readonly frameId: number;
  /** Address of the document that a content script sits in, without `user:password@`; else that of the page. */
  readonly url: string;
  /** The browser's name for that document; null where it gives none. */
  readonly documentId: string | null;
  /** Whether it was sent from a private window. */
  readonly isPrivate: boolean;
};

/**
 * Answers messages of this extension only; `undefined` from the handler means the message is not for this receiver. An
 * extension page is told by its address: a content script has the address of the page it sits in.
 */
export function onMessage(
  handle: (message: unknown, sender: Sender) => Promise<unknown> | undefined,
): void {
  const listen = (
    message: unknown,
    sender: Runtime.MessageSender,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    const isPage = (sender.url ?? '').startsWith(browser.runtime.getURL(''));
    const { documentId } = sender as Runtime.MessageSender & { documentId?: string };
    const answer = handle(message, {
      kind: isPage ? 'page' : 'content',
      tabId: sender.tab?.id ?? null,
      frameId: sender.frameId ?? 0,
      url: stripUser(sender.url ?? ''),
      documentId: documentId ?? null,
      isPrivate:
        sender.tab?.incognito === true || (isPage && isMarkedPrivate(message)) || isPrivatePage(),
    });
    if (answer === undefined) return undefined;
    answer.then(respond, (error: unknown) => respond({ [FAILURE]: String(error) }));
    // Keeps the way open until the answer is there: Chromium takes no promise here.
    return true;
  };
  browser.runtime.onMessage.addListener(listen as Runtime.OnMessageListener);
}

/** Key of the answer that stands for one that could not be given. */
const FAILURE = 'readmit:failure';

/** Sends a message to the background and gives its answer; marked, where this page is in a private window. Rejects where it failed. */
export async function sendMessage(message: object): Promise<unknown> {
  const answer: unknown = await browser.runtime.sendMessage(
    isPrivatePage() ? { ...message, isPrivate: true } : message,
  );
  if (typeof answer === 'object' && answer !== null && FAILURE in answer)
    throw new Error(String(answer[FAILURE]));
  return answer;
}

function isPrivatePage(): boolean {
  return browser.extension.inIncognitoContext === true;
}

function isMarkedPrivate(message: unknown): boolean {
  return Reflect.get(Object(message), 'isPrivate') === true;
}
