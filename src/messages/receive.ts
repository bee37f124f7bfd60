import { onMessage, type Sender } from '../platform/messages.ts';
import { ALLOWED_SENDERS, type BackgroundApi, type BackgroundRequest } from './protocol.ts';

/** One function for each request; the sender's tab is handed over because a content script must not name one. */
export type BackgroundHandlers = {
  readonly [Name in BackgroundRequest]: (
    argument: Parameters<BackgroundApi[Name]>[0],
    sender: Sender,
  ) => Promise<ReturnType<BackgroundApi[Name]>>;
};

/**
 * Answers requests with the handlers. A request of a sender that may not make it gets no answer, and neither does one
 * that nobody knows: a page that guesses learns nothing.
 */
export function answerRequests(handlers: BackgroundHandlers): void {
  onMessage((message, sender) => {
    const request = readRequest(message);
    if (request === null || ALLOWED_SENDERS[request.name] !== sender.kind) return undefined;
    if (sender.kind === 'content' && (sender.tabId === null || sender.frameId !== 0))
      return undefined;
    // The map's type ties each name to its argument; here the two meet again as they were sent.
    const handler = handlers[request.name] as (argument: unknown, from: Sender) => Promise<unknown>;
    return handler(request.argument, sender);
  });
}

function readRequest(message: unknown): { name: BackgroundRequest; argument: unknown } | null {
  if (typeof message !== 'object' || message === null || !('name' in message)) return null;
  const { name } = message;
  if (typeof name !== 'string' || !Object.hasOwn(ALLOWED_SENDERS, name)) return null;
  return {
    name: name as BackgroundRequest,
    argument: 'argument' in message ? message.argument : undefined,
  };
}
