import type { Facts } from '../facts.ts';
import type { Challenge } from '../http/challenges.ts';
import { type CookieRecord, parseSetCookie, splitSetCookie } from '../http/set-cookie.ts';
import { tellCookieRole } from '../knowledge/cookie-names.ts';

/** The first value of an answer's field (name in lower case); undefined where the field is absent. */
export function answerField({ headers }: Facts, name: string): string | undefined {
  return headers.get(name)?.[0];
}

/** Whether any field of the answer is known; where none is, the absence of one says nothing. */
export function hasFields({ headers }: Facts): boolean {
  return headers.size > 0;
}

/** The directives of `Cache-Control` in lower case, each with its value ('' where it has none). RFC 9111 §5.2. */
export function cacheDirectives({ headers }: Facts): ReadonlyMap<string, string> {
  const directives = new Map<string, string>();
  for (const part of (headers.get('cache-control') ?? []).join(',').split(',')) {
    const [name = '', value = ''] = part.split('=', 2);
    if (name.trim() !== '') directives.set(name.trim().toLowerCase(), value.trim());
  }
  return directives;
}

/** Whether a cache that many people share may keep the answer because it says so itself. RFC 9111 §3. */
export function allowsSharedCache(facts: Facts): boolean {
  const directives = cacheDirectives(facts);
  if (directives.has('no-store') || directives.has('private') || directives.has('no-cache'))
    return false;
  const lives = Number((directives.get('s-maxage') ?? '').replaceAll('"', '') || 0);
  return directives.has('public') || lives > 0;
}

/** One `Set-Cookie` line, and what a browser makes of it. */
export type SetLine = {
  readonly name: string;
  readonly line: string;
  /** Null where browsers refuse the line. */
  readonly cookie: CookieRecord | null;
};

/** The answer's `Set-Cookie` lines, at most 50; those that only delete are left out. */
export function setLines({ headers, exchange, nowSeconds }: Facts): SetLine[] {
  return (headers.get('set-cookie') ?? [])
    .flatMap(splitSetCookie)
    .slice(0, 50)
    .map((line) => ({
      name: (line.split('=', 1)[0] ?? '').trim(),
      line,
      cookie: parseSetCookie(line, exchange.url, nowSeconds),
    }))
    .filter(({ line, cookie }) => !isDeletion(line, cookie, nowSeconds));
}

function isDeletion(line: string, cookie: CookieRecord | null, nowSeconds: number): boolean {
  const [pair = ''] = line.split(';', 1);
  const value = pair.slice(pair.indexOf('=') + 1).trim();
  if (value === '' || value === '""' || value.toLowerCase() === 'deleted') return true;
  return cookie?.expiresSeconds != null && cookie.expiresSeconds <= nowSeconds;
}

/** The cookies of the answer that keep a sign-in, by name. */
export function sessionCookies(facts: Facts): CookieRecord[] {
  return setLines(facts).flatMap(({ name, cookie }) =>
    cookie !== null && tellCookieRole(name) === 'session' ? [cookie] : [],
  );
}

/** Challenges of the schemes that RFC 6750 and its successors define errors for. */
export function tokenChallenges({ challenges }: Facts): Challenge[] {
  return challenges.filter(({ scheme }) => scheme === 'bearer' || scheme === 'dpop');
}

/** The error word of the answer's Bearer or DPoP challenge, in lower case; undefined where it has none. */
export function bearerError(facts: Facts): string | undefined {
  return tokenChallenges(facts)
    .map(({ params }) => params['error']?.toLowerCase())
    .find((error) => error !== undefined);
}
