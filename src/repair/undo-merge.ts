import type { StoredCookie } from '../platform/cookie-jar.ts';
import { isSameCookie } from './same-cookie.ts';

/** What an undo puts back. In `storage.session`: memory only, gone with the browser. */
export type UndoStore = {
  readonly tabId: number;
  readonly origin: string;
  readonly cookies: readonly StoredCookie[];
  /** Keys of the site's cookies that were not cleared: whatever else is there at the undo was set since. */
  readonly stayed: readonly string[];
  /** Web storage as JSON text of its pairs; null where it was not cleared. */
  readonly local: string | null;
  readonly sessions: readonly { readonly tabId: number; readonly text: string }[];
  readonly atSeconds: number;
};

/** Whether the text of an area holds anything. */
export const hasPairs = (text: string | null): boolean => text !== null && text !== '[]';

/** Both undos of one site in one: the newer one's values, and what only the older one has. */
export function mergeUndo(older: UndoStore | null, newer: UndoStore): UndoStore {
  if (older === null) return newer;
  const full = newer.sessions.filter(({ text }) => hasPairs(text));
  return {
    ...newer,
    cookies: [
      ...newer.cookies,
      ...older.cookies.filter(
        (cookie) => !newer.cookies.some((other) => isSameCookie(cookie, other)),
      ),
    ],
    local: hasPairs(newer.local) ? newer.local : (older.local ?? newer.local),
    sessions: [
      ...full,
      ...older.sessions.filter(({ tabId }) => !full.some((other) => other.tabId === tabId)),
    ],
  };
}
