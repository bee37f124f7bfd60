import type { CookieKey } from './site-data.ts';

/** Whether two keys name the same cookie of a store. */
export function isSameCookie(a: CookieKey, b: CookieKey): boolean {
  return (
    a.name === b.name &&
    a.path === b.path &&
    a.hostOnly === b.hostOnly &&
    a.domain.replace(/^\./, '') === b.domain.replace(/^\./, '') &&
    a.storeId === b.storeId &&
    (a.firstPartyDomain ?? '') === (b.firstPartyDomain ?? '') &&
    (a.partitionKey?.topLevelSite ?? '') === (b.partitionKey?.topLevelSite ?? '') &&
    (a.partitionKey?.hasCrossSiteAncestor ?? false) ===
      (b.partitionKey?.hasCrossSiteAncestor ?? false)
  );
}
