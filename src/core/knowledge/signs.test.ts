import { describe, expect, it } from 'vitest';
import { NOON } from '../../testing/answer.ts';
import { exampleOf } from '../../testing/sign-example.ts';
import { deriveFacts } from '../facts.ts';
import { SIGN_INDEX, SIGNS } from './index.ts';
import type { Sign } from './sign.ts';

const EDGES = /^[a-z0-9]|[^\sa-z]/;

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

describe('knowledge rows', () => {
  it('have ids of their own', () => {
    const ids = SIGNS.map(({ id }) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });

  it.each(SIGNS.map((sign) => [sign.id, sign] as const))('%s is well formed', (_, sign) => {
    expect(sign.source).toMatch(/^https:\/\/|^RFC /);
    expect(sign.seen).toMatch(/^20\d\d-\d\d$/);
    expect(sign.responder ?? sign.cause).toBeDefined();
    if (sign.responder !== undefined) expect(sign.speaks).toBeDefined();
    for (const text of literals(sign)) {
      expect(text).toBe(text.toLowerCase());
      expect(text).toBe(text.replace(/\s+/g, ' ').trim());
      expect(text).toMatch(EDGES);
    }
  });

  it.each(SIGNS.map((sign) => [sign.id, sign] as const))(
    '%s holds on its own example, and no other cause does without a reason',
    (_, sign) => {
      const { signs } = deriveFacts(exampleOf(sign), NOON, SIGN_INDEX);
      expect(signs.map((seen) => seen.sign.id)).toContain(sign.id);
      const others = signs
        .map((seen) => seen.sign)
        .filter((other) => other.id !== sign.id && differs(sign, other))
        .map(({ id }) => id)
        .filter((id) => sign.beside?.[id] === undefined);
      expect(others).toEqual([]);
    },
  );
});

/** Whether another row, no less sure, says something else of the same answer. */
function differs(sign: Sign, other: Sign): boolean {
  const rank = { certain: 0, likely: 1, possible: 2 };
  const otherCause =
    other.cause !== undefined && sign.cause !== undefined && other.cause !== sign.cause;
  const otherResponder =
    sign.speaks === 'refusal' && other.speaks === 'refusal' && other.responder !== sign.responder;
  return (otherCause || otherResponder) && rank[other.confidence] <= rank[sign.confidence];
}
