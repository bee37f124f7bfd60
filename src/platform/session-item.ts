import { browser } from './browser.ts';

/**
 * A value in `storage.session`: in memory, gone with the browser, hidden from content scripts. `update` reads, changes
 * and writes as one step: the steps of one item wait for each other, so that events in any order lose nothing.
 */
export type SessionItem<Value> = {
  readonly read: () => Promise<Value>;
  readonly update: (change: (value: Value) => Value | null) => Promise<Value>;
  readonly remove: () => Promise<void>;
};

const queues = new Map<string, Promise<unknown>>();

/** What was read or written last of items that nobody else writes. */
const memory = new Map<string, unknown>();

/** An item that this process alone writes. */
export type OwnItem = {
  /** Called where the browser takes no more; what was to be kept is offered once more after it. */
  readonly makeRoom?: () => Promise<void>;
};

/**
 * The item under a key; `fallback` is what it holds before it was written. `null` from a change removes it. Of an own
 * item what is known is not asked for again, and nobody waits until the browser has stored it.
 */
export function sessionItem<Value>(
  key: string,
  fallback: Value,
  own: OwnItem | null = null,
): SessionItem<Value> {
  const remember = (value: Value | null): void => {
    if (own !== null) memory.set(key, value);
  };
  const read = async (): Promise<Value> => {
    if (memory.has(key)) return (memory.get(key) as Value | null) ?? fallback;
    const found = await readStored();
    remember(found);
    return found ?? fallback;
  };
  const readStored = async (): Promise<Value | null> => {
    const found = await browser.storage.session.get(key);
    // Only this file writes under the key, so what comes back is what was written.
    return key in found ? (found[key] as Value) : null;
  };
  const known = (): unknown => memory.get(key) ?? null;
  const inTurn = <Result>(step: () => Promise<Result>): Promise<Result> => {
    const turn = (queues.get(key) ?? Promise.resolve()).then(step, step);
    queues.set(key, turn);
    void turn
      .finally(() => {
        if (queues.get(key) === turn) queues.delete(key);
      })
      .catch(() => undefined);
    return turn;
  };
  return {
    read: () => inTurn(read),
    update: (change) =>
      inTurn(async () => {
        const before = await read();
        const after = change(before);
        if (after === before) return before;
        remember(after);
        if (own === null) await store(key, after);
        // What is stored in this order is written in this order.
        else void store(key, after).catch(() => own.makeRoom?.().then(() => store(key, known())));
        return after ?? fallback;
      }),
    remove: () =>
      inTurn(async () => {
        memory.delete(key);
        await browser.storage.session.remove(key);
      }),
  };
}

async function store(key: string, value: unknown): Promise<void> {
  if (value === null) await browser.storage.session.remove(key);
  else await browser.storage.session.set({ [key]: value });
}

/** Keys of session storage that begin with a prefix. */
export async function listSessionKeys(prefix: string): Promise<string[]> {
  // The types lag behind: both browsers list keys without the values.
  const area = browser.storage.session as typeof browser.storage.session & {
    readonly getKeys: () => Promise<string[]>;
  };
  return (await area.getKeys()).filter((key) => key.startsWith(prefix));
}

/** Bytes that the items under these keys take, as JSON. */
export async function readSessionSize(keys: string[]): Promise<number> {
  if (keys.length === 0) return 0;
  const text = JSON.stringify(await browser.storage.session.get(keys));
  return new TextEncoder().encode(text).length;
}
