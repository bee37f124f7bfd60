import { readClock } from '../platform/clock.ts';
import { listCookiesFor, type StoredCookie } from '../platform/cookie-jar.ts';
import { runInPage } from '../platform/scripting.ts';
import { readTab } from '../platform/tabs.ts';
import { stripUser } from '../platform/web-request.ts';
import { findHeld, type HeldSource, type RawHeld } from './find-held.ts';
import { loadFormats } from './load-formats.ts';
import { readStored } from './read-stored.ts';

/** What the page of a tab holds that says who somebody is. */
export type Held = {
  readonly found: readonly RawHeld[];
  /** Names of its databases, whose content is not read. */
  readonly databases: readonly string[];
  /** '' where the tab has no page of a site. */
  readonly host: string;
  /** Whether the page's own storage could be looked into. */
  readonly isStorageSeen: boolean;
};

const NOTHING: Held = { found: [], databases: [], host: '', isStorageSeen: false };

/**
 * Reads anew what the page of a tab holds: cookies that it sends, its web storage, and its address. `unpack` gives the
 * texts that stand compressed in an address.
 */
export async function readHeld(
  tabId: number,
  unpack: (address: string) => Promise<readonly string[]> = async () => [],
): Promise<Held> {
  const tab = await readTab(tabId);
  if (tab === null || !/^https?:/.test(tab.url) || !URL.canParse(tab.url)) return NOTHING;
  const [cookies, stored, formats] = await Promise.all([
    listCookiesFor(tab.url, tab.storeId),
    runInPage(tabId, readStored, null),
    loadFormats(),
  ]);
  const { hostname } = new URL(tab.url);
  const address = stripUser(stored?.url ?? tab.url);
  const sources = [
    ...cookies.map(cookieSource),
    ...pairSources('local-storage', stored?.local ?? []),
    ...pairSources('session-storage', stored?.session ?? []),
    ...[address, ...(await unpack(address))].map((value) => ({
      place: { from: 'url' as const, name: '' },
      value,
    })),
  ];
  return {
    found: findHeld(formats, sources, readClock()),
    databases: stored?.databases ?? [],
    host: hostname,
    isStorageSeen: stored !== null,
  };
}

function cookieSource(stored: StoredCookie): HeldSource {
  const { name, value, domain, path, partitionKey, secure, httpOnly, sameSite, expiresSeconds } =
    stored;
  const key = JSON.stringify([domain, path, partitionKey]);
  return {
    place: { from: 'cookie', name },
    value,
    cookie: { key, secure, httpOnly, sameSite, expiresSeconds },
  };
}

function pairSources(
  from: 'local-storage' | 'session-storage',
  pairs: readonly (readonly [string, string])[],
): HeldSource[] {
  return pairs.map(([name, value]) => ({ place: { from, name }, value }));
}
