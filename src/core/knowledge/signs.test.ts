import { describe, expect, it } from 'vitest';
import { NOON } from '../../testing/answer.ts';
import { exampleOf } from '../../testing/sign-example.ts';
import { deriveFacts } from '../facts.ts';
import { KNOWLEDGE, SIGNS } from './index.ts';
import type { Sign } from './sign.ts';

const EDGES = /^[a-z0-9]|[^\sa-z]/;
const RANK = { certain: 0, likely: 1, possible: 2 };

function literals({ when }: Sign): readonly string[] {
  return [
    ...(when.text ?? []),
    ...(when.anyText ?? []),
    ...(when.wholeText ?? []),
    ...(when.marks ?? []),
    ...(when.anyMark ?? []),
    ...(when.title ?? []),
    ...(when.code ?? []),
  ];
}

/** What is wrong with a row's form; [] where nothing is. */
function faults(sign: Sign): string[] {
  const found: string[] = [];
  if (!/^https:\/\/|^RFC /.test(sign.source)) found.push('source');
  if (!/^20\d\d-\d\d$/.test(sign.seen)) found.push('seen');
  if (sign.responder === undefined && sign.cause === undefined) found.push('says nothing');
  if (sign.responder !== undefined && sign.speaks === undefined) found.push('speaks');
  for (const text of literals(sign)) {
    const isFolded = text === text.toLowerCase().replace(/\s+/g, ' ').trim();
    if (!isFolded || !EDGES.test(text)) found.push(`not folded: ${text}`);
  }
  return found;
}

/** Whether another row, no less sure, says something else of the same answer. */
function differs(sign: Sign, other: Sign): boolean {
  const otherCause =
    other.cause !== undefined && sign.cause !== undefined && other.cause !== sign.cause;
  const otherResponder =
    sign.speaks === 'refusal' && other.speaks === 'refusal' && other.responder !== sign.responder;
  return (otherCause || otherResponder) && RANK[other.confidence] <= RANK[sign.confidence];
}

// One test for all rows: there are thousands, and a failing one is named by its id.
describe('knowledge rows', () => {
  it('have ids of their own', () => {
    const ids = SIGNS.map(({ id }) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });

  it('are well formed', () => {
    expect(SIGNS.flatMap((sign) => faults(sign).map((fault) => `${sign.id}: ${fault}`))).toEqual(
      [],
    );
  });

  it('hold on their own example, and no row of another meaning does without a reason', () => {
    const surprises = SIGNS.flatMap((sign) => {
      const { signs } = deriveFacts(exampleOf(sign), NOON, KNOWLEDGE);
      const held = signs.map((seen) => seen.sign);
      if (!held.some(({ id }) => id === sign.id)) return [`${sign.id}: does not hold`];
      return held
        .filter((other) => other.id !== sign.id && differs(sign, other))
        .filter((other) => sign.beside?.[other.id] === undefined)
        .map((other) => `${sign.id}: ${other.id} holds too`);
    });
    expect(surprises).toEqual([]);
  });
});
