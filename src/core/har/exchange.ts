import type { Exchange, Header, SentCookie, Visibility } from '../exchange.ts';
import { parseCookieHeader } from '../http/set-cookie.ts';
import { readBody } from './body.ts';
import type { HarEntry } from './entry.ts';
import { tellKind } from './kind.ts';
import { memberOf, textOf } from './values.ts';

const CREDENTIALS = new Set(['cookie', 'set-cookie', 'authorization']);

/** Whether an entry has a cookie or `Authorization`: then its file was not sanitised. */
export function showsCredentials({ request, response }: HarEntry): boolean {
  const isCredential = ({ name }: Header): boolean => CREDENTIALS.has(name.toLowerCase());
  return (
    request.cookies.length > 0 ||
    response.cookies.length > 0 ||
    request.headers.some(isCredential) ||
    response.headers.some(isCredential)
  );
}

/** The exchange that an entry describes; `isSanitised` says what the absence of credentials in its file means. */
export function exchangeFromEntry(entry: HarEntry, place: number, isSanitised: boolean): Exchange {
  const { request, response, error } = entry;
  const visibility: Visibility =
    request.headers.length === 0 ? 'none' : isSanitised ? 'no-credentials' : 'all';
  const sent = withCookies(request);
  const started = Date.parse(entry.startedDateTime);
  const initiator = originOf(entry.initiator);
  return {
    id: String(place),
    url: withoutUser(request.url),
    method: request.method,
    status: response.status,
    kind: tellKind(entry),
    ...(error === undefined ? {} : { error }),
    ...(initiator === undefined ? {} : { initiator }),
    receivedAtSeconds: Number.isNaN(started) ? null : (started + entry.time) / 1000,
    request: {
      visibility,
      headers: sent,
      cookies: visibility === 'all' ? cookiesOf(sent) : null,
      body: request.body?.slice(0, 65_536) ?? null,
    },
    response: { headers: withSetCookies(response), body: readBody(entry) },
  };
}

function withoutUser(url: string): string {
  if (!url.includes('@') || !URL.canParse(url)) return url;
  const parsed = new URL(url);
  if (parsed.username === '' && parsed.password === '') return url;
  parsed.username = '';
  parsed.password = '';
  return parsed.href;
}

function originOf(initiator: string | undefined): string | undefined {
  if (initiator === undefined || !URL.canParse(initiator)) return undefined;
  const { origin } = new URL(initiator);
  return origin === 'null' ? undefined : origin;
}

function hasField(headers: readonly Header[], wanted: string): boolean {
  return headers.some(({ name }) => name.toLowerCase() === wanted);
}

function withCookies({ headers, cookies }: HarEntry['request']): readonly Header[] {
  if (cookies.length === 0 || headers.length === 0 || hasField(headers, 'cookie')) return headers;
  const value = cookies.map((cookie) => `${cookie.name}=${cookie.value}`).join('; ');
  return [...headers, { name: 'Cookie', value }];
}

function withSetCookies({ headers, cookies }: HarEntry['response']): readonly Header[] {
  if (cookies.length === 0 || hasField(headers, 'set-cookie')) return headers;
  return [...headers, ...cookies.map(toSetCookie)];
}

/** A cookie object of HAR 1.2 as the field line it was read from. */
function toSetCookie(cookie: unknown): Header {
  const text = (name: string): string => textOf(memberOf(cookie, name)) ?? '';
  const parts = [`${text('name')}=${text('value')}`];
  if (text('path') !== '') parts.push(`Path=${text('path')}`);
  if (text('domain') !== '') parts.push(`Domain=${text('domain')}`);
  const expires = Date.parse(text('expires'));
  if (!Number.isNaN(expires)) parts.push(`Expires=${new Date(expires).toUTCString()}`);
  if (memberOf(cookie, 'httpOnly') === true) parts.push('HttpOnly');
  if (memberOf(cookie, 'secure') === true) parts.push('Secure');
  if (text('sameSite') !== '') parts.push(`SameSite=${text('sameSite')}`);
  return { name: 'Set-Cookie', value: parts.join('; ') };
}

function cookiesOf(headers: readonly Header[]): SentCookie[] {
  return headers
    .filter(({ name }) => name.toLowerCase() === 'cookie')
    .flatMap(({ value }) => parseCookieHeader(value))
    .map(({ name, value }) => ({ name, bytes: name.length + value.length + 1 }));
}
