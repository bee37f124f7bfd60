import { parseCookieDate } from './cookie-date.ts';
import { isIpHost, isTrustedHost } from './hosts.ts';

/** A cookie as a browser stores it from one `Set-Cookie` line. */
export type CookieRecord = {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly path: string;
  /** Seconds since 1970; null: until the session ends. A time in the past means that the cookie is deleted. */
  readonly expiresSeconds: number | null;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: 'strict' | 'lax' | 'none' | 'unspecified';
  readonly partitioned: boolean;
};

/** RFC 6265bis §5.5: no cookie lives longer than 400 days. */
export const LONGEST_COOKIE_SECONDS = 400 * 86_400;
const MOST_NAME_AND_VALUE_BYTES = 4096;
const MOST_ATTRIBUTE_BYTES = 1024;

/**
 * Returns what a browser stores when a URL answers with a `Set-Cookie` line, or null where it refuses the line
 * (draft-ietf-httpbis-rfc6265bis §5.6 and §5.7; prefixes also of draft-ietf-httpbis-layered-cookies; `Partitioned` of
 * draft-cutler-httpbis-partitioned-cookies). Without `isPublicSuffix` only names of one label count as public suffixes.
 */
export function parseSetCookie(
  fieldLine: string,
  url: string,
  nowSeconds: number,
  isPublicSuffix: (domain: string) => boolean = isSingleLabel,
): CookieRecord | null {
  if (hasControlCharacter(fieldLine) || !URL.canParse(url)) return null;
  const { hostname: host, pathname, protocol } = new URL(url);
  if (host === '') return null;
  const [pair = '', ...rest] = fieldLine.split(';');
  const { name, value } = splitPair(pair);
  if (name === '' && value === '') return null;
  if (countBytes(name) + countBytes(value) > MOST_NAME_AND_VALUE_BYTES) return null;
  const attributes = readAttributes(rest);
  const place = placeOf(attributes.get('domain') ?? '', host, isPublicSuffix);
  if (place === null) return null;
  const path = attributes.get('path') ?? '';
  const record: CookieRecord = {
    name,
    value,
    ...place,
    path: path.startsWith('/') ? path : defaultPath(pathname),
    expiresSeconds: expiryOf(attributes, nowSeconds),
    secure: attributes.has('secure'),
    httpOnly: attributes.has('httponly'),
    sameSite: sameSiteOf(attributes.get('samesite')),
    partitioned: attributes.has('partitioned'),
  };
  const isSecureUrl = /^(?:https|wss):$/.test(protocol) || isTrustedHost(host);
  return isAccepted(record, isSecureUrl, attributes.has('path')) ? record : null;
}

function isAccepted(cookie: CookieRecord, isSecureUrl: boolean, hasPath: boolean): boolean {
  if (cookie.secure && !isSecureUrl) return false;
  if (!cookie.secure && (cookie.sameSite === 'none' || cookie.partitioned)) return false;
  // A nameless cookie is sent as its bare value, and could pass for a prefixed one.
  if (cookie.name === '') return !/^__(?:secure|host|http|host-http)-/i.test(cookie.value);
  const prefix = /^__(host-http|secure|host|http)-/i.exec(cookie.name)?.[1]?.toLowerCase() ?? '';
  if (prefix === '') return true;
  if (!cookie.secure) return false;
  if (prefix.endsWith('http') && !cookie.httpOnly) return false;
  return !prefix.startsWith('host') || (cookie.hostOnly && hasPath && cookie.path === '/');
}

/** The last valid attribute of a name wins. An attribute that is ignored leaves an earlier one in force. */
function readAttributes(parts: readonly string[]): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const part of parts) {
    const equals = part.indexOf('=');
    const name = trimSpace(equals < 0 ? part : part.slice(0, equals)).toLowerCase();
    const value = equals < 0 ? '' : trimSpace(part.slice(equals + 1));
    if (value.length > MOST_ATTRIBUTE_BYTES || countBytes(value) > MOST_ATTRIBUTE_BYTES) continue;
    if (name === 'expires' && parseCookieDate(value) === null) continue;
    if (name === 'max-age' && !/^-?\d+$/.test(value)) continue;
    attributes.set(name, value);
  }
  return attributes;
}

function placeOf(
  attribute: string,
  host: string,
  isPublicSuffix: (domain: string) => boolean,
): { domain: string; hostOnly: boolean } | null {
  const domain = attribute.replace(/^\./, '').toLowerCase();
  if (domain === '') return { domain: host, hostOnly: true };
  if (/[^\u0021-\u007E]/.test(domain)) return null;
  if (domain === host) return { domain, hostOnly: !isIpHost(host) && isPublicSuffix(domain) };
  const matches = host.endsWith(`.${domain}`) && !isIpHost(host);
  return matches && !isPublicSuffix(domain) ? { domain, hostOnly: false } : null;
}

function expiryOf(attributes: ReadonlyMap<string, string>, nowSeconds: number): number | null {
  const maxAge = attributes.get('max-age');
  if (maxAge !== undefined) {
    const delta = Math.min(Number(maxAge), LONGEST_COOKIE_SECONDS);
    return delta <= 0 ? 0 : nowSeconds + delta;
  }
  const date = parseCookieDate(attributes.get('expires') ?? '');
  return date === null ? null : Math.min(date, nowSeconds + LONGEST_COOKIE_SECONDS);
}

function sameSiteOf(value: string | undefined): CookieRecord['sameSite'] {
  const lower = value?.toLowerCase();
  return lower === 'strict' || lower === 'lax' || lower === 'none' ? lower : 'unspecified';
}

/** RFC 6265bis §5.1.4. */
function defaultPath(pathname: string): string {
  const end = pathname.lastIndexOf('/');
  return pathname.startsWith('/') && end > 0 ? pathname.slice(0, end) : '/';
}

function splitPair(pair: string): { name: string; value: string } {
  const equals = pair.indexOf('=');
  if (equals < 0) return { name: '', value: trimSpace(pair) };
  return { name: trimSpace(pair.slice(0, equals)), value: trimSpace(pair.slice(equals + 1)) };
}

/** Any control character but the tab spoils the whole line. */
function hasControlCharacter(line: string): boolean {
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if ((code < 0x20 && code !== 0x09) || code === 0x7f) return true;
  }
  return false;
}

function trimSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text[start])) start += 1;
  while (end > start && isSpace(text[end - 1])) end -= 1;
  return text.slice(start, end);
}

function isSpace(char: string | undefined): boolean {
  return char === ' ' || char === '\t';
}

function isSingleLabel(domain: string): boolean {
  return !domain.includes('.');
}

function countBytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Returns the lines in a `Set-Cookie` value: Firefox joins several by line feeds. A comma parts nothing. */
export function splitSetCookie(value: string): string[] {
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Returns the cookies of a `Cookie` value in order. One without `=` has an empty name. RFC 6265bis §4.2.1. */
export function parseCookieHeader(value: string): { name: string; value: string }[] {
  return value
    .split(/[;\n]/)
    .map(splitPair)
    .filter((cookie) => cookie.name !== '' || cookie.value !== '');
}

/** Returns how many bytes a cookie takes in the `Cookie` field: name, `=` and value in UTF-8. */
export function cookieBytes(name: string, value: string): number {
  return countBytes(name) + countBytes(value) + (name === '' ? 0 : 1);
}
