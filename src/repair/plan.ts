import { STORAGE_KINDS } from './preset.ts';
import { isSameCookie } from './same-cookie.ts';
import type { ClearedKind, ClearPlan, CookieKey, SiteData, StorageKind } from './site-data.ts';

/** What is known of a plan before anything goes. */
export type Preview = {
  readonly kinds: readonly {
    readonly kind: ClearedKind;
    /** Null where it cannot be counted or was not seen. */
    readonly count: number | null;
    readonly undo: 'exact' | 'too-large' | 'never';
    /** How the kind is cleared: exactly this site, more than it, or not at all. */
    readonly reach: 'exact' | 'more' | 'none';
  }[];
  /** Names of chosen cookies that no browser puts back exactly: their paths hold what an address does not. */
  readonly oddCookies: readonly string[];
  /** Sites under whose pages chosen cookies were kept: this site, embedded there, loses them too. */
  readonly partitions: readonly string[];
  /** Whether other ports of this machine lose their cookies too. */
  readonly sharesPorts: boolean;
  /** Whether all of it can be put back. */
  readonly isWhollyUndone: boolean;
};

/** What clearing a plan would do, kind by kind. Pure: rests on the survey, which was made before. */
export function previewPlan(data: SiteData, plan: ClearPlan): Preview {
  const chosen = data.cookies.filter((cookie) =>
    plan.cookies.some((key) => isSameCookie(key, cookie)),
  );
  const oddCookies = chosen.filter(({ path }) => !isPlainPath(path)).map(({ name }) => name);
  const unkept = tooLarge(data, plan.storage);
  const cookies = {
    kind: 'cookies',
    count: chosen.length,
    undo: oddCookies.length === 0 ? 'exact' : 'never',
    reach: 'exact',
  } as const;
  const kinds = STORAGE_KINDS.filter((kind) => plan.storage.includes(kind)).map((kind) => {
    const count = data.storage[kind];
    return {
      kind,
      count: count.known === 'count' ? count.count : null,
      // What no script can read cannot be kept either.
      undo:
        !isWebStorage(kind) || !data.canScript
          ? 'never'
          : unkept.includes(kind)
            ? 'too-large'
            : 'exact',
      reach: data.canScript && kind !== 'cache' ? 'exact' : (data.byBrowser?.[kind] ?? 'none'),
    } as const;
  });
  const all = chosen.length > 0 ? [cookies, ...kinds] : kinds;
  return {
    kinds: all,
    oddCookies,
    partitions: [...new Set(chosen.flatMap((cookie) => foreignTop(cookie, data.site)))].sort(),
    sharesPorts: data.isLocal && chosen.length > 0,
    isWhollyUndone: all.every(({ undo }) => undo === 'exact'),
  };
}

/** Kinds of web storage that do not fit into what can be kept until an undo; the smaller loss first. */
export function tooLarge(data: SiteData, storage: readonly StorageKind[]): readonly StorageKind[] {
  if (data.undo === undefined) return [];
  const { localBytes, sessionBytes, roomBytes } = data.undo;
  const ticked = (
    [
      ['session-storage', sessionBytes],
      ['local-storage', localBytes],
    ] as const
  ).filter(([kind]) => storage.includes(kind));
  let needed = ticked.reduce((sum, [, bytes]) => sum + bytes, 0);
  const left: StorageKind[] = [];
  // One that does not fit alone goes first, so that the other may stay.
  for (const [kind, bytes] of [...ticked].sort(([, a], [, b]) => b - a)) {
    if (needed <= roomBytes) break;
    left.push(kind);
    needed -= bytes;
  }
  return left;
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

const isWebStorage = (kind: StorageKind): boolean =>
  kind === 'local-storage' || kind === 'session-storage';

/** What is not plain ASCII comes back changed in one browser and is refused in the other. */
const isPlainPath = (path: string): boolean => /^[\x21-\x7e]*$/.test(path);

function foreignTop({ partitionKey }: CookieKey, site: string): string[] {
  const top = partitionKey?.topLevelSite ?? '';
  if (!URL.canParse(top)) return [];
  const { hostname } = new URL(top);
  return hostname === site || hostname.endsWith(`.${site}`) ? [] : [hostname];
}
