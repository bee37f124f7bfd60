import { type Diagnosis, diagnoseWith } from '../core/engine.ts';
import type { Exchange } from '../core/exchange.ts';
import { readClock } from '../platform/clock.ts';
import { loadKnowledge } from './knowledge.ts';

/** The diagnosis of a tab's document; null where it is healthy. */
export async function diagnoseTab({
  answer,
}: {
  readonly answer: Exchange | null;
}): Promise<Diagnosis | null> {
  if (answer === null) return null;
  return diagnoseWith(await loadKnowledge(), answer, answer.receivedAtSeconds ?? readClock());
}
