import type { Exchange, ResourceKind } from '../core/exchange.ts';
import { NOON } from './answer.ts';

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** An exchange in few words: what is left out is usual, and all that was not given was not sent. */
export type Given = {
  readonly status: number;
  /** Default `https://www.site.example/page`. */
  readonly url?: string;
  readonly method?: string;
  /** Default: a document. */
  readonly kind?: ResourceKind;
  readonly error?: string;
  readonly initiator?: string;
  /** Request fields; null where nothing is known of what was sent. */
  readonly sent?: Fields | null;
  /** A `Cookie` field's value. */
  readonly cookie?: string;
  readonly posted?: string;
  readonly answer?: Fields;
  /** Default ''; what is no text is sent as JSON; null where the body was not seen. */
  readonly body?: unknown;
};

/** The exchange, received at noon of the labelled answers. A body brings its Content-Type unless one is given. */
export function buildExchange(given: Given): Exchange {
  const { body = '', sent = {}, cookie = '', answer = {} } = given;
  const text = body === null ? null : typeof body === 'string' ? body : JSON.stringify(body);
  const cookies = cookie
    .split(/;\s*/)
    .filter((pair) => pair !== '')
    .map((pair) => ({ name: pair.split('=')[0] ?? '', bytes: pair.length }));
  return {
    id: 'fixture',
    url: given.url ?? 'https://www.site.example/page',
    method: given.method ?? 'GET',
    status: given.status,
    kind: given.kind ?? 'document',
    ...(given.error === undefined ? {} : { error: given.error }),
    ...(given.initiator === undefined ? {} : { initiator: given.initiator }),
    receivedAtSeconds: NOON,
    request: {
      visibility: sent === null ? 'none' : 'all',
      headers: linesOf(cookie === '' ? (sent ?? {}) : { ...sent, Cookie: cookie }),
      cookies: sent === null ? null : cookies,
      body: given.posted ?? null,
    },
    response: {
      headers: linesOf({ ...typeOf(body, answer), ...answer }),
      body: text === null ? null : { text, length: text.length, from: 'answer' },
    },
  };
}

function linesOf(fields: Fields): { name: string; value: string }[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((line) => ({ name, value: line })),
  );
}

function typeOf(body: unknown, answer: Fields): Fields {
  const isGiven = Object.keys(answer).some((name) => name.toLowerCase() === 'content-type');
  if (isGiven || body === '' || body === null) return {};
  if (typeof body !== 'string') return { 'Content-Type': 'application/json' };
  return { 'Content-Type': body.startsWith('<?xml') ? 'application/xml' : 'text/html' };
}
