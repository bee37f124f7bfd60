import type { Exchange } from '../core/exchange.ts';
import { listSessionKeys, type SessionItem, sessionItem } from '../platform/session-item.ts';
import { applyEvent } from './apply-event.ts';
import type { Loose } from './follow.ts';
import { EMPTY_RECORD, isIdle, isQuiet, type TabEvent, type TabRecord } from './tab-record.ts';

const PREFIX = 'tab:';

/** Tabs that have a record; null until the first question after the worker started. A cache: storage is the truth. */
let known: Promise<Set<number>> | null = null;

function item(tabId: number): SessionItem<TabRecord> {
  // The browser keeps about 10 MB for all tabs together.
  return sessionItem<TabRecord>(`${PREFIX}${tabId}`, EMPTY_RECORD, {
    makeRoom: () => makeRoom(tabId),
  });
}

/** Whether anything is kept of a tab. */
export async function hasRecord(tabId: number): Promise<boolean> {
  return (await knownTabs()).has(tabId);
}

function knownTabs(): Promise<Set<number>> {
  known ??= listSessionKeys(PREFIX).then(
    (keys) => new Set(keys.map((key) => Number(key.slice(PREFIX.length)))),
  );
  return known;
}

/** What is known of a tab. */
export function readRecord(tabId: number): Promise<TabRecord> {
  return item(tabId).read();
}

/** Applies an event to a tab's record, in turn with all others of that tab, and gives the record after it. */
export function record(tabId: number, event: TabEvent): Promise<TabRecord> {
  return changeRecord(tabId, (before) => applyEvent(before, event));
}

/** The same; tells whether there is anything to show of the tab, or was before. */
export async function applyToRecord(tabId: number, event: TabEvent): Promise<boolean> {
  let wasQuiet = true;
  const after = await changeRecord(tabId, (before) => {
    wasQuiet = isQuiet(before);
    return applyEvent(before, event);
  });
  return !wasQuiet || !isQuiet(after);
}

/** Changes a tab's record; one that says nothing any more is dropped. */
export async function changeRecord(
  tabId: number,
  change: (record: TabRecord) => TabRecord,
): Promise<TabRecord> {
  const tabs = await knownTabs();
  const step = (before: TabRecord): TabRecord | null => {
    const next = change(before);
    return isIdle(next) ? null : next;
  };
  const after = await item(tabId).update(step);
  if (isIdle(after)) tabs.delete(tabId);
  else tabs.add(tabId);
  return after;
}

/** Drops the words of all other tabs' pages: the fields of an answer are small, and tell most. */
async function makeRoom(tabId: number): Promise<void> {
  for (const other of await knownTabs())
    if (other !== tabId)
      await item(other).update((before) => {
        const { answer, past } = before;
        if (past.length === 0 && (answer === null || answer.response.body === null)) return before;
        return { ...before, answer: answer === null ? null : withoutWords(answer), past: [] };
      });
}

function withoutWords(answer: Exchange): Exchange {
  return { ...answer, response: { ...answer.response, body: null } };
}

/** Ids of all tabs that something is kept of. */
export async function listRecords(): Promise<readonly number[]> {
  return [...(await knownTabs())];
}

/** Gives what is known of a tab to the tab that takes its place. */
export async function moveRecord(from: number, to: number): Promise<void> {
  const kept = await readRecord(from);
  await dropRecord(from);
  await changeRecord(to, () => kept);
}

/** Forgets a tab. */
export async function dropRecord(tabId: number): Promise<void> {
  (await knownTabs()).delete(tabId);
  await item(tabId).remove();
}

const loose = sessionItem<readonly Loose[]>('loose', []);

/** Changes the list of documents that have no tab yet, and gives the one before. */
export async function changeLoose(
  change: (list: readonly Loose[]) => readonly Loose[],
): Promise<readonly Loose[]> {
  let before: readonly Loose[] = [];
  await loose.update((list) => {
    before = list;
    const after = change(list);
    return after.length === 0 ? null : after;
  });
  return before;
}
