import { listSessionKeys, readSessionSize, sessionItem } from '../platform/session-item.ts';
import { listTabs, type TabInfo } from '../platform/tabs.ts';
import type { ClearedKind, StorageKind } from './site-data.ts';
import { hasPairs, mergeUndo, type UndoStore } from './undo-merge.ts';

/** Bytes that all waiting undos may take, of the 10 MB that the browser has for an extension's memory. */
export const UNDO_BYTES = 6 * 1024 * 1024;

const PREFIX = 'undo:';

/** The waiting undo under an id; null where there is none. */
export function undoItem(undoId: string) {
  return sessionItem<UndoStore | null>(PREFIX + undoId, null);
}

/** The id of a tab's undo: one for each origin and jar, so that it outlives the tab. */
export function undoIdOf({ id, url, isPrivate, storeId }: TabInfo): string {
  const origin = URL.canParse(url) ? new URL(url).origin : String(id);
  return `${isPrivate ? 'private' : storeId} ${origin}`;
}

/** Open tabs that share an undo's origin and jar, the named one first. */
export async function listTabsOf(undoId: string, first: number): Promise<TabInfo[]> {
  const tabs = (await listTabs()).filter((tab) => undoIdOf(tab) === undoId);
  return tabs.sort((a, b) => Number(b.id === first) - Number(a.id === first));
}

/** Bytes that are left for one more undo. */
export async function readUndoRoom(): Promise<number> {
  return UNDO_BYTES - (await readSessionSize(await listSessionKeys(PREFIX)));
}

/**
 * Keeps what is about to go, before it goes. `refused` names the kinds that do not fit and that the person was not told
 * of: they must not be cleared. `unkept` are those that they were told of.
 */
export async function keepUndo(
  undoId: string,
  undo: UndoStore,
  unkept: readonly StorageKind[],
): Promise<{ readonly kept: boolean; readonly refused: readonly ClearedKind[] }> {
  const item = undoItem(undoId);
  const before = await item.read();
  const room = (await readUndoRoom()) + (before === null ? 0 : measure(before));
  // The larger first: then the other may fit.
  const kinds = (['session-storage', 'local-storage'] as const).toSorted(
    (a, b) => sizeOf(undo, b) - sizeOf(undo, a),
  );
  const dropped: StorageKind[] = [];
  // First goes what they were told of, then what they were not.
  for (const kind of [null, ...unkept, ...kinds.filter((one) => !unkept.includes(one))]) {
    if (kind !== null) dropped.push(kind);
    const whole = mergeUndo(before, dropStorage(undo, dropped));
    if (measure(whole) > room) continue;
    try {
      await item.update(() => whole);
      const refused = dropped.filter((one) => !unkept.includes(one) && hasStorage(undo, one));
      return { kept: hasAnything(whole), refused };
    } catch {
      // The browser has less room than it promises.
    }
  }
  return { kept: before !== null, refused: ['cookies', ...kinds] };
}

const measure = (undo: UndoStore): number => new TextEncoder().encode(JSON.stringify(undo)).length;

function dropStorage(undo: UndoStore, kinds: readonly StorageKind[]): UndoStore {
  return {
    ...undo,
    local: kinds.includes('local-storage') ? null : undo.local,
    sessions: kinds.includes('session-storage') ? [] : undo.sessions,
  };
}

const sizeOf = ({ local, sessions }: UndoStore, kind: StorageKind): number =>
  kind === 'local-storage'
    ? (local ?? '').length
    : sessions.reduce((sum, { text }) => sum + text.length, 0);

const hasStorage = (undo: UndoStore, kind: StorageKind): boolean =>
  kind === 'local-storage' ? undo.local !== null : undo.sessions.length > 0;

const hasAnything = ({ cookies, local, sessions }: UndoStore): boolean =>
  cookies.length > 0 || hasPairs(local) || sessions.some(({ text }) => hasPairs(text));
