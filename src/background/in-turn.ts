/** Runs work that belongs to one key in the order in which it came; of different keys at the same time. */
export type InTurn = <Result>(key: number, work: () => Promise<Result>) => Promise<Result>;

/** A new set of queues, one a key; a queue that is empty is forgotten. */
export function makeTurns(): InTurn {
  const last = new Map<number, Promise<unknown>>();
  return (key, work) => {
    const turn = (last.get(key) ?? Promise.resolve()).then(work, work);
    last.set(key, turn);
    const forget = (): void => {
      if (last.get(key) === turn) last.delete(key);
    };
    turn.then(forget, forget);
    return turn;
  };
}
