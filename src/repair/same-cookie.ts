import type { CookieKey } from './site-data.ts';

/** A text that no other cookie of the browser's store has. */
export function cookieText(cookie: CookieKey): string {
  const { name, domain, hostOnly, path, storeId, partitionKey, firstPartyDomain } = cookie;
  return JSON.stringify([
    name,
    domain.replace(/^\./, ''),
    hostOnly,
    path,
    storeId,
    firstPartyDomain ?? '',
    partitionKey?.topLevelSite ?? '',
    partitionKey?.hasCrossSiteAncestor ?? false,
  ]);
}

/** Whether two keys name the same cookie of a store. */
export function isSameCookie(a: CookieKey, b: CookieKey): boolean {
  return cookieText(a) === cookieText(b);
}
