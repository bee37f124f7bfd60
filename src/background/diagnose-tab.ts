import { type Diagnosis, diagnoseWith } from '../core/engine.ts';
import type { Exchange } from '../core/exchange.ts';
import { readClock } from '../platform/clock.ts';
import { loadKnowledgeFor } from './knowledge.ts';

/** An answer is a value that never changes, and one that stands is asked about at every event of its tab. */
const made = new WeakMap<Exchange, Diagnosis>();

/** The diagnosis of an answer where it was made before; else null. */
export function recallDiagnosis(answer: Exchange): Diagnosis | null {
  return made.get(answer) ?? null;
}

/** The diagnosis of a tab's document; null where it is healthy. */
export async function diagnoseTab({
  answer,
}: {
  readonly answer: Exchange | null;
}): Promise<Diagnosis | null> {
  if (answer === null) return null;
  const before = made.get(answer);
  if (before !== undefined) return before;
  const known = await loadKnowledgeFor(answer);
  const diagnosis = diagnoseWith(known, answer, answer.receivedAtSeconds ?? readClock());
  made.set(answer, diagnosis);
  return diagnosis;
}
