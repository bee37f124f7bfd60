import type { Diagnosis } from '../core/engine.ts';
import type {
  ClearPlan,
  CookieKey,
  CookieSummary,
  SiteData,
  StorageKind,
} from '../repair/site-data.ts';

/** Whose cookies go: only those that are the session, what a request to this host sends, or the whole site's. */
export type Scope = 'session' | 'host' | 'site';

export const STORAGE_KINDS: readonly StorageKind[] = [
  'cache',
  'local-storage',
  'session-storage',
  'indexed-db',
  'cache-storage',
  'service-workers',
];

/** Kinds that Undo cannot bring back. */
export const FINAL_KINDS: ReadonlySet<StorageKind> = new Set<StorageKind>([
  'cache',
  'indexed-db',
  'cache-storage',
  'service-workers',
]);

/** What a person has ticked. */
export type Choice = {
  readonly scope: Scope;
  readonly cookies: boolean;
  readonly storage: readonly StorageKind[];
  /** Cookies of the scope that stay, by `cookieId`. */
  readonly kept: readonly string[];
};

/** A text that no other cookie of the store has. */
export function cookieId(cookie: CookieKey): string {
  const { name, domain, hostOnly, path, storeId, partitionKey, firstPartyDomain } = cookie;
  return JSON.stringify([name, domain, hostOnly, path, storeId, partitionKey, firstPartyDomain]);
}

export function cookiesIn(data: SiteData, scope: Scope): readonly CookieSummary[] {
  if (scope === 'site') return data.cookies;
  return data.cookies.filter(
    ({ sentToHost, role }) => sentToHost && (scope === 'host' || role === 'session'),
  );
}

/** Scopes that differ from each other here. */
export function scopesOf(data: SiteData): readonly Scope[] {
  const count = (scope: Scope): number => cookiesIn(data, scope).length;
  return [
    ...(count('session') > 0 && count('session') < count('host') ? (['session'] as const) : []),
    'host',
    ...(count('site') > count('host') ? (['site'] as const) : []),
  ];
}

/**
 * What is ticked at first: this host's cookies and the cache, and whatever else the diagnosis blames. Only the
 * session's cookies where the diagnosis is sure that it is the session.
 */
export function firstChoice(data: SiteData, diagnosis: Diagnosis | null): Choice {
  const finding = diagnosis?.findings[0];
  const blamesSession =
    finding !== undefined &&
    finding.confidence !== 'possible' &&
    finding.actions.includes('clear-session-cookies');
  const storage = STORAGE_KINDS.filter(
    (kind) => (kind === 'cache' || data.blamed.includes(kind)) && !isEmpty(data, kind),
  );
  return {
    scope: blamesSession && scopesOf(data).includes('session') ? 'session' : 'host',
    cookies: true,
    storage,
    kept: [],
  };
}

export function isEmpty(data: SiteData, kind: StorageKind): boolean {
  const count = data.storage[kind];
  return count.known === 'count' && count.count === 0;
}

/** The cookies that go. */
export function chosenCookies(data: SiteData, choice: Choice): readonly CookieSummary[] {
  if (!choice.cookies) return [];
  return cookiesIn(data, choice.scope).filter((cookie) => !choice.kept.includes(cookieId(cookie)));
}

/** Exactly what is shown and ticked, and nothing beyond. */
export function planOf(data: SiteData, choice: Choice): ClearPlan {
  return {
    tabId: data.tabId,
    cookies: chosenCookies(data, choice).map(
      ({ name, domain, hostOnly, path, storeId, partitionKey, firstPartyDomain }) => ({
        name,
        domain,
        hostOnly,
        path,
        storeId,
        partitionKey,
        firstPartyDomain,
      }),
    ),
    storage: choice.storage,
    bypassCache: choice.storage.includes('cache'),
  };
}

/** Hosts whose sign-in goes along: those below the site whose cookies are chosen, and the site's own for all. */
export function hostsSignedOut(data: SiteData, choice: Choice): readonly string[] {
  const hosts = chosenCookies(data, choice)
    .filter(({ role }) => role === 'session')
    .flatMap(({ domain, hostOnly }) => {
      const bare = domain.replace(/^\./, '');
      if (hostOnly) return bare === data.host ? [] : [bare];
      return data.subdomains.filter((host) => host === bare || host.endsWith(`.${bare}`));
    });
  return [...new Set(hosts)].filter((host) => host !== data.host);
}
