import type { CookieKey, SiteData, StorageKind } from './site-data.ts';

/** Names of cookies that no browser puts back exactly: their paths hold what an address does not. */
export function oddCookies(cookies: readonly CookieKey[]): readonly string[] {
  return cookies.filter(({ path }) => !isPlainPath(path)).map(({ name }) => name);
}

/** Other sites under whose pages some of the cookies were kept: embedded there, the site loses them too. */
export function foreignSites(cookies: readonly CookieKey[], site: string): readonly string[] {
  return [...new Set(cookies.flatMap((cookie) => foreignTop(cookie, site)))].sort();
}

/** Whether a kind never comes back: it is no web storage, or no script can read it, and then it cannot be kept. */
export function isFinal({ canScript }: SiteData, kind: StorageKind): boolean {
  return !canScript || !(kind === 'local-storage' || kind === 'session-storage');
}

/** Kinds of web storage that do not fit into what can be kept until an undo: as little of it as can be. */
export function tooLarge(data: SiteData, storage: readonly StorageKind[]): readonly StorageKind[] {
  if (data.undo === undefined) return [];
  const { localBytes, sessionBytes, roomBytes } = data.undo;
  const sizes = [
    { kind: 'session-storage', bytes: sessionBytes },
    { kind: 'local-storage', bytes: localBytes },
  ] as const;
  const all = sizes
    .filter(({ kind }) => storage.includes(kind))
    .toSorted((a, b) => a.bytes - b.bytes);
  const sum = (of: typeof all): number => of.reduce((bytes, one) => bytes + one.bytes, 0);
  const choices = [[], ...all.map((one) => [one]), all];
  const left = choices.find((one) => sum(all) - sum(one) <= roomBytes) ?? all;
  return left.map(({ kind }) => kind);
}

/**
 * Whether a cookie may stay when a site is cleared: consent, language and looks, which sign nobody in and are tiresome
 * to set again. Whole words of the name, so that `language_session` stays a session.
 */
export function isKeepable(cookie: { readonly name: string; readonly role: string }): boolean {
  return cookie.role !== 'session' && KEEPABLE.test(cookie.name);
}

const KEEPABLE =
  /(?:^|[_.-])(?:cookie_?consent|euconsent(?:-v2)?|consent|cookie_?law|gdpr|ccpa|usprivacy|optanon\w{0,30}|borlabs\w{0,30}|cookieyes\w{0,30}|lang|language|locale|culture|i18n\w{0,20}|theme|color_?scheme|color_?mode|dark_?mode|font_?size|currency|timezone|tz)(?:$|[_.-])/i;

/** What is not plain ASCII comes back changed in one browser and is refused in the other. */
const isPlainPath = (path: string): boolean => /^[\x21-\x7e]*$/.test(path);

function foreignTop({ partitionKey }: CookieKey, site: string): string[] {
  const top = partitionKey?.topLevelSite ?? '';
  if (!URL.canParse(top)) return [];
  const { hostname } = new URL(top);
  return hostname === site || hostname.endsWith(`.${site}`) ? [] : [hostname];
}
