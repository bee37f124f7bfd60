import { clearByBrowser, type Place, takesSessionStorage } from '../platform/browsing-data.ts';
import { deleteCookie, type StoredCookie } from '../platform/cookie-jar.ts';
import { runInPage } from '../platform/scripting.ts';
import { readTab, type TabInfo } from '../platform/tabs.ts';
import { changeCookies, readJars } from './find-cookies.ts';
import { clearStorage, takeWebStorage } from './in-page.ts';
import { cookieText } from './same-cookie.ts';
import type { ClearPlan, ClearReport, StorageKind } from './site-data.ts';
import { keepUndo, listTabsOf, undoIdOf, undoItem } from './undo-store.ts';

type KindReport = ClearReport['kinds'][number];

/**
 * Clears what the plan lists and nothing else, and reports kind by kind what went. One failure stops nothing. What can
 * be put back is kept before anything goes; what does not fit stays, unless the plan says that this was known.
 */
export async function clearSiteData(plan: ClearPlan, nowSeconds: number): Promise<ClearReport> {
  const tab = await readTab(plan.tabId);
  if (tab === null || !URL.canParse(tab.url)) return { kinds: [], undoId: null };
  const { origin, protocol } = new URL(tab.url);
  const undoId = undoIdOf(tab);
  const tabs = await listTabsOf(undoId, tab.id);
  const jars = await readJars(plan.cookies);
  const cookies = plan.cookies.flatMap((key) => jars.get(cookieText(key)) ?? []);
  const going = new Set(cookies.map(cookieText));
  const { kept, refused } = await keepUndo(
    undoId,
    {
      tabId: tab.id,
      origin,
      cookies,
      stayed: [...jars.keys()].filter((key) => !going.has(key)),
      atSeconds: nowSeconds,
      ...(await takeAll(tabs, plan.storage, origin, false)),
    },
    plan.unkept ?? [],
  );
  const kinds: KindReport[] = [];
  if (plan.cookies.length > 0)
    kinds.push(
      refused.includes('cookies')
        ? { kind: 'cookies', result: 'failed', count: 0, failed: [], reason: 'not-kept' }
        : await clearCookies(cookies, protocol),
    );
  const place = { origin, storeId: tab.storeId, isPrivate: tab.isPrivate };
  const web = plan.storage.filter((kind) => isWeb(kind) && !refused.includes(kind));
  const taken = await takeAll(tabs, web, origin, true);
  // What the page wrote between the two looks is put back too.
  if (kept)
    await undoItem(undoId)
      .update((undo) => (undo === null ? null : { ...undo, ...keepFull(undo, taken) }))
      .catch(() => null);
  const rest = await clearRest(tabs, plan.storage, origin);
  for (const kind of plan.storage)
    kinds.push(
      refused.includes(kind)
        ? { kind, result: 'failed', count: null, failed: [], reason: 'not-kept' }
        : (reportTaken(kind, taken, tabs.length) ??
            rest.find((report) => report.kind === kind) ??
            (await clearOutside(kind, place, plan))),
    );
  return { kinds, undoId: kept ? undoId : null };
}

const isWeb = (kind: StorageKind): boolean =>
  kind === 'local-storage' || kind === 'session-storage';

type Taken = {
  readonly local: string | null;
  readonly sessions: readonly { readonly tabId: number; readonly text: string }[];
};

/** What was taken in place of what was seen before; only of what is kept, and never less. */
function keepFull(before: Taken, now: Taken): Taken {
  const fuller = (old: string, text: string | null | undefined): string =>
    text == null || text === '[]' ? old : text;
  return {
    local: before.local === null ? null : fuller(before.local, now.local),
    sessions: before.sessions.map(({ tabId, text }) => ({
      tabId,
      text: fuller(text, now.sessions.find((one) => one.tabId === tabId)?.text),
    })),
  };
}

/** Web storage of all tabs of the origin: one local storage, and each tab's session storage. */
async function takeAll(
  tabs: readonly TabInfo[],
  kinds: readonly StorageKind[],
  origin: string,
  clear: boolean,
): Promise<Taken> {
  if (!kinds.some(isWeb)) return { local: null, sessions: [] };
  let local: string | null = null;
  const sessions: { tabId: number; text: string }[] = [];
  for (const { id } of tabs) {
    // Shared by all tabs: taken from the first that can be reached.
    const wanted = kinds.filter((kind) => kind !== 'local-storage' || local === null);
    const taken = await runInPage(id, takeWebStorage, { origin, kinds: wanted, clear });
    local ??= taken?.local ?? null;
    if (taken?.session != null) sessions.push({ tabId: id, text: taken.session });
  }
  return { local, sessions };
}

async function clearCookies(
  cookies: readonly StoredCookie[],
  protocol: string,
): Promise<KindReport> {
  const left = await changeCookies(
    cookies,
    protocol,
    deleteCookie,
    (_, found) => found === undefined,
  );
  return {
    kind: 'cookies',
    result: left.length > 0 ? 'failed' : cookies.length === 0 ? 'nothing-there' : 'cleared',
    count: cookies.length - left.length,
    failed: left.map(({ name }) => name),
    ...(left.length > 0 ? { reason: 'still-there' as const } : {}),
  };
}

function reportTaken(kind: StorageKind, taken: Taken, tabs: number): KindReport | null {
  const texts =
    kind === 'session-storage'
      ? taken.sessions.map(({ text }) => text)
      : kind === 'local-storage' && taken.local !== null
        ? [taken.local]
        : [];
  if (texts.length === 0) return null;
  const count = texts.reduce((sum, text) => sum + (JSON.parse(text) as unknown[]).length, 0);
  const isWhole = kind !== 'session-storage' || texts.length === tabs;
  return {
    kind,
    result: !isWhole ? 'failed' : count === 0 ? 'nothing-there' : 'cleared',
    count,
    failed: [],
    ...(isWhole ? {} : { reason: 'no-way' as const }),
  };
}

/** What a script in a page of the origin can clear and web storage is not; [] where none may run. */
async function clearRest(
  tabs: readonly TabInfo[],
  storage: readonly StorageKind[],
  origin: string,
): Promise<readonly KindReport[]> {
  const kinds = storage.filter((kind) => !isWeb(kind) && kind !== 'cache');
  if (kinds.length === 0) return [];
  for (const { id } of tabs) {
    const done = await runInPage(id, clearStorage, { origin, kinds });
    if (done !== null)
      return done.counts.map(({ kind, count, held }) => ({
        kind,
        result: count === 0 ? 'nothing-there' : 'cleared',
        count,
        failed: [],
        // The page itself is left by the reload; another tab is not.
        ...(held && tabs.length > 1 ? { reason: 'held-open' as const } : {}),
      }));
  }
  return [];
}

/** The browser's own call, where no script could do it. */
async function clearOutside(
  kind: StorageKind,
  place: Place,
  { storage, bypassCache }: ClearPlan,
): Promise<KindReport> {
  const report = { kind, count: null, failed: [] };
  const goesAlong =
    kind === 'session-storage' && storage.includes('local-storage') && takesSessionStorage(place);
  try {
    if (await clearByBrowser(goesAlong ? 'local-storage' : kind, place))
      return kind === 'cache'
        ? { ...report, result: 'cleared' }
        : { ...report, result: 'cleared', reason: 'by-browser' };
  } catch {
    return { ...report, result: 'failed', reason: 'refused' };
  }
  // The reload past the cache renews the page, which is the nearest safe thing where no call clears by host.
  const reason = kind === 'cache' && bypassCache ? 'page-only' : 'no-way';
  return { ...report, result: 'not-possible', reason };
}
