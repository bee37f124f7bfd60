import { listSessionKeys, type SessionItem, sessionItem } from '../platform/session-item.ts';
import { applyEvent, EMPTY_RECORD, isIdle, type TabEvent, type TabRecord } from './tab-record.ts';

const PREFIX = 'tab:';

/** Tabs that have a record; null until the first question after the worker started. A cache: storage is the truth. */
let known: Set<number> | null = null;

function item(tabId: number): SessionItem<TabRecord> {
  return sessionItem<TabRecord>(`${PREFIX}${tabId}`, EMPTY_RECORD);
}

/** Whether anything is kept of a tab. */
export async function hasRecord(tabId: number): Promise<boolean> {
  known ??= new Set((await listSessionKeys(PREFIX)).map((key) => Number(key.slice(PREFIX.length))));
  return known.has(tabId);
}

/** What is known of a tab. */
export function readRecord(tabId: number): Promise<TabRecord> {
  return item(tabId).read();
}

/** Applies an event to a tab's record, in turn with all others of that tab, and gives the record after it. */
export function record(tabId: number, event: TabEvent): Promise<TabRecord> {
  return changeRecord(tabId, (before) => applyEvent(before, event));
}

/** Changes a tab's record; one that says nothing any more is dropped, except for the commit an answer may still follow. */
export async function changeRecord(
  tabId: number,
  change: (record: TabRecord) => TabRecord,
): Promise<TabRecord> {
  await hasRecord(tabId);
  const after = await item(tabId).update((before) => {
    const next = change(before);
    return isIdle(next) && next.commit === null ? null : next;
  });
  if (isIdle(after) && after.commit === null) known?.delete(tabId);
  else known?.add(tabId);
  return after;
}

/** Forgets a tab. */
export async function dropRecord(tabId: number): Promise<void> {
  known?.delete(tabId);
  await item(tabId).remove();
}
