import { clearByBrowser } from '../platform/browsing-data.ts';
import {
  deleteCookie,
  listCookiesOfDomain,
  restoreCookie,
  type StoredCookie,
} from '../platform/cookie-jar.ts';
import { runInPage } from '../platform/scripting.ts';
import { sessionItem } from '../platform/session-item.ts';
import { readTab } from '../platform/tabs.ts';
import { clearStorage, restoreStorage, type StorageDump } from './in-page.ts';
import { isSameCookie } from './same-cookie.ts';
import type { ClearPlan, ClearReport, CookieKey, StorageKind, UndoReport } from './site-data.ts';

/** What an undo puts back. In `storage.session`: memory only, gone with the browser. */
export type UndoStore = {
  readonly tabId: number;
  readonly cookies: readonly StoredCookie[];
  readonly local: StorageDump;
  readonly session: StorageDump;
  readonly origin: string;
  readonly atSeconds: number;
};

/** The waiting undo of a tab; null where there is none. */
export function undoItem(undoId: string) {
  return sessionItem<UndoStore | null>(`undo:${undoId}`, null);
}

type KindReport = ClearReport['kinds'][number];

/**
 * Clears what the plan lists and nothing else, kind by kind, and reports what went. One failure stops nothing. What can
 * be put back is kept first: if it cannot be kept, the caller has been told so by the preview.
 */
export async function clearSiteData(plan: ClearPlan, nowSeconds: number): Promise<ClearReport> {
  const tab = await readTab(plan.tabId);
  const origin = tab !== null && URL.canParse(tab.url) ? new URL(tab.url).origin : '';
  const found = await findCookies(plan.cookies);
  const undoId = `${plan.tabId}`;
  const undo = undoItem(undoId);
  await undo.update(() => ({
    tabId: plan.tabId,
    cookies: found,
    local: [],
    session: [],
    origin,
    atSeconds: nowSeconds,
  }));
  const kinds: KindReport[] = [];
  if (plan.cookies.length > 0) kinds.push(await clearCookies(found));
  if (plan.storage.length > 0 && origin !== '') {
    const done = await runInPage(plan.tabId, clearStorage, plan.storage);
    if (done !== null)
      await undo.update((kept) =>
        kept === null ? null : { ...kept, local: done.local, session: done.session },
      );
    for (const kind of plan.storage)
      kinds.push(
        await clearKind(kind, origin, done?.cleared.includes(kind) === true, plan.bypassCache),
      );
  }
  return { kinds, undoId: found.length > 0 || plan.storage.length > 0 ? undoId : null };
}

async function findCookies(keys: readonly CookieKey[]): Promise<StoredCookie[]> {
  const jars = new Map<string, Promise<StoredCookie[]>>();
  const found: StoredCookie[] = [];
  for (const key of keys) {
    const domain = key.domain.replace(/^\./, '');
    const jar = `${key.storeId} ${domain}`;
    const listed = jars.get(jar) ?? listCookiesOfDomain(domain, key.storeId);
    jars.set(jar, listed);
    const cookie = (await listed).find((candidate) => isSameCookie(candidate, key));
    if (cookie !== undefined) found.push(cookie);
  }
  return found;
}

async function clearCookies(cookies: readonly StoredCookie[]): Promise<KindReport> {
  await Promise.all(cookies.map((cookie) => deleteCookie(cookie).catch(() => undefined)));
  const left = await findCookies(cookies);
  return {
    kind: 'cookies',
    result: left.length > 0 ? 'failed' : cookies.length === 0 ? 'nothing-there' : 'cleared',
    count: cookies.length - left.length,
    failed: left.map(({ name }) => name),
  };
}

async function clearKind(
  kind: StorageKind,
  origin: string,
  doneInPage: boolean,
  bypassCache: boolean,
): Promise<KindReport> {
  const report = (result: KindReport['result']): KindReport => ({
    kind,
    result,
    count: null,
    failed: [],
  });
  if (doneInPage) return report('cleared');
  try {
    if (await clearByBrowser(kind, origin)) return report('cleared');
  } catch {
    return report('failed');
  }
  // The reload past the cache renews the page, which is the nearest safe thing where no call clears by host.
  return report(kind === 'cache' && bypassCache ? 'cleared' : 'not-possible');
}

/**
 * Puts back everything that can be put back exactly. Cookies set since under the same key are replaced and named; those
 * under other keys are left. One failure stops nothing.
 */
export async function undoClear(undoId: string): Promise<UndoReport> {
  const kept = await undoItem(undoId).read();
  if (kept === null) return { restored: 0, replaced: [], failed: [], storageRestored: false };
  const replaced: string[] = [];
  const failed: string[] = [];
  const present = await findCookies(kept.cookies);
  for (const cookie of kept.cookies) {
    if (present.some((other) => isSameCookie(other, cookie))) replaced.push(cookie.name);
    await restoreCookie(cookie).catch(() => failed.push(cookie.name));
  }
  const hasStorage = kept.local.length > 0 || kept.session.length > 0;
  const storageRestored =
    hasStorage &&
    (await runInPage(kept.tabId, restoreStorage, { local: kept.local, session: kept.session })) ===
      true;
  if (failed.length === 0) await undoItem(undoId).remove();
  return { restored: kept.cookies.length - failed.length, replaced, failed, storageRestored };
}
