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

/** The item under a key; `fallback` is what it holds before it was written. `null` from a change removes it. */
export function sessionItem<Value>(key: string, fallback: Value): SessionItem<Value> {
  const read = async (): Promise<Value> => {
    const found = await browser.storage.session.get(key);
    // Only this file writes under the key, so what comes back is what was written.
    return key in found ? (found[key] as Value) : fallback;
  };
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
        if (after === null) await browser.storage.session.remove(key);
        else if (after !== before) await browser.storage.session.set({ [key]: after });
        return after ?? fallback;
      }),
    remove: () => inTurn(() => browser.storage.session.remove(key)),
  };
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
