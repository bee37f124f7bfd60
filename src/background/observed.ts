import type { Exchange, SentCookie } from '../core/exchange.ts';
import { parseCookieHeader } from '../core/http/set-cookie.ts';
import { sealExchange } from '../core/seal.ts';
import { findTokens } from '../core/tokens/find-tokens.ts';
import type { OpaqueIndex } from '../core/tokens/read-opaque.ts';
import type {
  AnswerEvent,
  NavigationEvent,
  RequestEvent,
  SentEvent,
} from '../platform/web-request.ts';
import type { Commit, Departure } from './tab-record.ts';

/** What a request carried, its secrets included, as far as the browser shows it. */
export type Carried = {
  readonly visibility: Exchange['request']['visibility'];
  readonly headers: SentEvent['headers'];
  /** What the store had for it; null where nobody asked. */
  readonly stored: readonly StoredPair[] | null;
};

/** What a request carried, without its secrets. */
export function departureOf(
  formats: OpaqueIndex,
  event: Pick<RequestEvent, 'requestId' | 'url' | 'method' | 'atSeconds'>,
  { visibility, headers, stored }: Carried,
): Departure {
  const cookies = stored === null ? null : sizesOf(stored);
  const bare: Exchange = {
    ...bareExchange(event.requestId, event.url, event.atSeconds),
    method: event.method,
    request: { visibility, headers, cookies, body: null },
  };
  const sealed = sealExchange(formats, bare, event.atSeconds);
  return {
    requestId: event.requestId,
    url: sealed.url,
    atSeconds: event.atSeconds,
    request: sealed.request,
    sentTokens: [
      ...(sealed.sentTokens ?? []),
      ...findTokens(
        formats,
        [
          ...[...(stored ?? []), ...cookiesIn(headers)].map(({ name, value }) => ({
            place: { from: 'cookie' as const, name },
            value,
          })),
          { place: { from: 'url' as const, name: '' }, value: event.url },
        ],
        event.atSeconds,
      ),
    ],
  };
}

/** A refused answer with what its request carried, as far as that was seen; without secrets. */
export function toExchange(
  formats: OpaqueIndex,
  event: AnswerEvent,
  departure: Departure | undefined,
): Exchange {
  const sealed = sealExchange(
    formats,
    {
      ...bareExchange(event.requestId, event.url, event.atSeconds),
      method: event.method,
      status: event.status,
      kind:
        event.type === 'main_frame' ? 'document' : event.type === 'sub_frame' ? 'frame' : 'fetch',
      ...(event.initiator === null ? {} : { initiator: event.initiator }),
      response: { headers: event.headers, body: null },
    },
    event.atSeconds,
  );
  if (departure === undefined) return sealed;
  return { ...sealed, request: departure.request, sentTokens: departure.sentTokens };
}

/** A request of a document of which nothing more is known. */
export function bareExchange(id: string, url: string, atSeconds: number): Exchange {
  return {
    id,
    url,
    method: 'GET',
    status: 0,
    kind: 'document',
    receivedAtSeconds: atSeconds,
    request: { visibility: 'none', headers: [], cookies: null, body: null },
    response: { headers: [], body: null },
  };
}

/** A cookie as the store has it. */
export type StoredPair = { readonly name: string; readonly value: string };

/** Names and sizes of cookies. */
export function sizesOf(stored: readonly StoredPair[]): SentCookie[] {
  return stored.map(({ name, value }) => ({ name, bytes: name.length + value.length + 1 }));
}

/** Cookies that a request was seen to carry, where the browser shows them. */
function cookiesIn(headers: SentEvent['headers']): StoredPair[] {
  return headers
    .filter(({ name }) => name.toLowerCase() === 'cookie')
    .flatMap(({ value }) => parseCookieHeader(value));
}

/** The document that a navigation event tells of. */
export function toCommit(event: NavigationEvent): Commit {
  return {
    // Firefox names the page of a source by that of its source.
    url: event.url.replace(/^view-source:/, ''),
    documentId: event.documentId,
    isReload: event.transition === 'reload',
    isBackForward: event.isBackForward,
    error: event.error,
    ...(event.url.startsWith('view-source:') ? { isSource: true } : {}),
    atSeconds: event.atSeconds,
  };
}
