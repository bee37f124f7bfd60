import type { Diagnosis } from '../core/engine.ts';
import { isKeepable, tooLarge } from '../repair/plan.ts';
import { type Preset, type Scope, STORAGE_KINDS } from '../repair/preset.ts';
import type {
  ClearPlan,
  CookieKey,
  CookieSummary,
  SiteData,
  StorageKind,
} from '../repair/site-data.ts';

/** Which cookies can be the cause: those of the sign-in, or those that make the request too large. */
export type CauseCookies = 'session' | 'largest';

/** What a person has ticked. */
export type Choice = {
  readonly scope: Scope;
  readonly cause: CauseCookies;
  readonly cookies: boolean;
  readonly storage: readonly StorageKind[];
  /** Whether consent, language and looks stay. */
  readonly keepsCommon: boolean;
  /** Cookies of the scope that stay, by `cookieId`. */
  readonly kept: readonly string[];
  /** Whether this is to be the choice next time too. */
  readonly isRemembered: boolean;
};

/** What all request fields together may have on most servers, with room for the others: Apache and nginx take 8 KiB. */
const SAFE_COOKIE_BYTES = 4096;

/** A text that no other cookie of the store has. */
export function cookieId(cookie: CookieKey): string {
  const { name, domain, hostOnly, path, storeId, partitionKey, firstPartyDomain } = cookie;
  return JSON.stringify([name, domain, hostOnly, path, storeId, partitionKey, firstPartyDomain]);
}

export function cookiesIn(
  data: SiteData,
  { scope, cause }: Pick<Choice, 'scope' | 'cause'>,
): readonly CookieSummary[] {
  if (scope === 'site') return data.cookies;
  const sent = data.cookies.filter(({ sentToHost }) => sentToHost);
  if (scope === 'host') return sent;
  return cause === 'session' ? sent.filter(({ role }) => role === 'session') : largestOf(sent);
}

/** The largest cookies, as many as have to go for the rest to fit. */
function largestOf(cookies: readonly CookieSummary[]): readonly CookieSummary[] {
  let left = cookies.reduce((sum, { bytes }) => sum + bytes, 0);
  const largest: CookieSummary[] = [];
  for (const cookie of [...cookies].sort((a, b) => b.bytes - a.bytes)) {
    if (left <= SAFE_COOKIE_BYTES) break;
    largest.push(cookie);
    left -= cookie.bytes;
  }
  return largest;
}

/** Scopes that differ from each other here. */
export function scopesOf(data: SiteData, cause: CauseCookies): readonly Scope[] {
  const count = (scope: Scope): number => cookiesIn(data, { scope, cause }).length;
  return [
    ...(count('cause') > 0 && count('cause') < count('host') ? (['cause'] as const) : []),
    'host',
    ...(count('site') > count('host') ? (['site'] as const) : []),
  ];
}

/**
 * What is ticked at first. What a person chose here before; else only the cookies that are the cause, where the
 * diagnosis knows them; else this host's cookies and the cache. Other storage only where it is blamed.
 */
export function firstChoice(
  data: SiteData,
  diagnosis: Diagnosis | null,
  preset: Preset | null = null,
): Choice {
  const finding = diagnosis?.findings[0];
  const has = (action: string): boolean => finding?.actions.some((one) => one === action) ?? false;
  const cause = has('clear-large-cookies') ? 'largest' : 'session';
  const isKnown =
    cause === 'largest' || (finding?.confidence !== 'possible' && has('clear-session-cookies'));
  const scopes = scopesOf(data, cause);
  const isThere = (kind: StorageKind): boolean => !isEmpty(data, kind);
  if (preset !== null)
    return {
      scope: scopes.includes(preset.scope) ? preset.scope : 'host',
      cause,
      cookies: preset.cookies,
      storage: preset.storage.filter(isThere),
      keepsCommon: preset.keep,
      kept: [],
      isRemembered: true,
    };
  return {
    scope: isKnown && scopes.includes('cause') ? 'cause' : 'host',
    cause,
    cookies: true,
    storage: STORAGE_KINDS.filter(
      (kind) => isThere(kind) && (kind === 'cache' || data.blamed.includes(kind)),
    ),
    keepsCommon: false,
    kept: [],
    isRemembered: false,
  };
}

/** What is remembered of a choice: kinds, and no cookie's name. */
export function presetOf({ scope, cookies, storage, keepsCommon }: Choice): Preset {
  return { scope, cookies, storage, keep: keepsCommon };
}

export function isEmpty(data: SiteData, kind: StorageKind): boolean {
  const count = data.storage[kind];
  return count.known === 'count' && count.count === 0;
}

/** Whether nothing can clear a kind here: no script in the page, and no call of the browser. */
export function isOutOfReach(data: SiteData, kind: StorageKind): boolean {
  return kind !== 'cache' && !data.canScript && data.byBrowser?.[kind] === 'none';
}

/** The cookies that go. */
export function chosenCookies(data: SiteData, choice: Choice): readonly CookieSummary[] {
  if (!choice.cookies) return [];
  return cookiesIn(data, choice).filter((cookie) => !isKept(cookie, choice));
}

export function isKept(cookie: CookieSummary, { keepsCommon, kept }: Choice): boolean {
  return (keepsCommon && isKeepable(cookie)) || kept.includes(cookieId(cookie));
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
    unkept: tooLarge(data, choice.storage),
  };
}

/** Other hosts whose sign-in goes along with the chosen cookies. */
export function hostsSignedOut(data: SiteData, choice: Choice): readonly string[] {
  const hosts = chosenCookies(data, choice)
    .filter(({ role }) => role === 'session')
    .flatMap(({ domain, hostOnly }) => {
      const bare = domain.replace(/^\./, '');
      if (hostOnly) return [bare];
      return data.subdomains.filter((host) => host === bare || host.endsWith(`.${bare}`));
    });
  return [...new Set(hosts)].filter((host) => host !== data.host);
}
