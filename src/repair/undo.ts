import { restoreCookie, type StoredCookie } from '../platform/cookie-jar.ts';
import { runInPage } from '../platform/scripting.ts';
import { changeCookies, readJars } from './find-cookies.ts';
import { restoreStorage } from './in-page.ts';
import { cookieText } from './same-cookie.ts';
import type { UndoReport } from './site-data.ts';
import type { UndoStore } from './undo-merge.ts';
import { listTabsOf, undoItem } from './undo-store.ts';

/**
 * Puts back everything that can be put back exactly, and asks the browser whether it is. What the site has set since
 * under the same key is replaced, under other keys left; both are named. One failure stops nothing. The undo stays
 * until all of it went back.
 */
export async function undoClear(undoId: string, nowSeconds: number): Promise<UndoReport> {
  const item = undoItem(undoId);
  const kept = await item.read();
  if (kept === null) return { restored: 0, replaced: [], failed: [], storageRestored: false };
  const isOver = ({ expiresSeconds }: StoredCookie): boolean =>
    expiresSeconds !== null && expiresSeconds <= nowSeconds;
  const alive = kept.cookies.filter((cookie) => !isOver(cookie));
  const known = new Set([...kept.stayed, ...kept.cookies.map(cookieText)]);
  const present = await readJars(kept.cookies);
  const failed = await changeCookies(
    alive,
    new URL(kept.origin).protocol,
    restoreCookie,
    (cookie, found) => found !== undefined && isEqual(cookie, found),
  );
  const storage = await restoreAll(kept, undoId);
  if (failed.length === 0 && storage.failed.length === 0 && storage.lostTabs === 0)
    await item.remove();
  const hasStorage = kept.local !== null || kept.sessions.length > 0;
  return {
    restored: alive.length - failed.length,
    replaced: alive.flatMap((cookie) => {
      const found = present.get(cookieText(cookie));
      return found === undefined || isEqual(cookie, found) ? [] : [cookie.name];
    }),
    failed: failed.map(({ name }) => name),
    left: [...present].flatMap(([key, { name }]) => (known.has(key) ? [] : [name])),
    ended: kept.cookies.filter(isOver).map(({ name }) => name),
    storageRestored: hasStorage && storage.reached && storage.failed.length === 0,
    storage: hasStorage ? storage : null,
  };
}

function isEqual(a: StoredCookie, b: StoredCookie): boolean {
  return (
    a.value === b.value &&
    a.secure === b.secure &&
    a.httpOnly === b.httpOnly &&
    a.sameSite === b.sameSite &&
    // One browser keeps fractions of a second and gives back a few less digits.
    Math.abs((a.expiresSeconds ?? 0) - (b.expiresSeconds ?? 0)) < 1
  );
}

type Restored = NonNullable<UndoReport['storage']> & { readonly reached: boolean };

/** Local storage through the first tab that can be reached, session storage in its own tabs. */
async function restoreAll(undo: UndoStore, undoId: string): Promise<Restored> {
  const { origin, local, sessions } = undo;
  const tabs = await listTabsOf(undoId, undo.tabId);
  const ids = [...tabs.map(({ id }) => id), ...sessions.map(({ tabId }) => tabId)];
  const replaced: string[] = [];
  const left: string[] = [];
  const failed: string[] = [];
  let waiting = local;
  let lostTabs = 0;
  for (const id of new Set(ids)) {
    const session = sessions.find((one) => one.tabId === id)?.text ?? null;
    if (waiting === null && session === null) continue;
    const done = await runInPage(id, restoreStorage, { origin, local: waiting, session });
    if (done === null) {
      if (session !== null) lostTabs += 1;
      continue;
    }
    waiting = null;
    replaced.push(...done.replaced);
    left.push(...done.left);
    failed.push(...done.failed);
  }
  return { replaced, left, failed, lostTabs, reached: waiting === null };
}
