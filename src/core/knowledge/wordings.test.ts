import { describe, expect, it } from 'vitest';
import { NOON } from '../../testing/answer.ts';
import { exampleOf } from '../../testing/sign-example.ts';
import { diagnose } from '../diagnose.ts';
import { expandWordings } from './expand-wordings.ts';
import { WORDINGS } from './wordings.ts';

const ROWS = expandWordings(WORDINGS);

// One test for all wordings: there are thousands, and a failing one is named by its words.
describe('wordings', () => {
  it('stand under one cause only', () => {
    const texts = ROWS.map(
      ({ when }) => `${when.text?.[0] ?? ''}|${when.code?.[0] ?? ''}|${when.near?.join() ?? ''}`,
    );
    expect(texts.filter((text, place) => texts.indexOf(text) !== place)).toEqual([]);
  });

  it('lead to their own cause where nothing else is said', () => {
    const strays = ROWS.flatMap((row) => {
      const cause = diagnose(exampleOf(row), NOON).findings[0]?.cause;
      const words = row.when.text?.[0] ?? row.when.code?.[0] ?? row.id;
      return cause === row.cause ? [] : [`${words}: ${cause}, not ${row.cause}`];
    });
    expect(strays).toEqual([]);
  });
});
