import { describe, expect, it } from 'vitest';
import { NOON } from '../../testing/answer.ts';
import { exampleOf } from '../../testing/sign-example.ts';
import { diagnose } from '../diagnose.ts';
import { expandWordings } from './expand-wordings.ts';
import { WORDINGS } from './wordings.ts';

const ROWS = expandWordings(WORDINGS).map(
  (row) => [`${row.cause}: ${row.when.text?.[0] ?? row.when.code?.[0]}`, row] as const,
);

describe('wordings', () => {
  it('stand under one cause only', () => {
    const texts = ROWS.map(([, { when }]) => `${when.text?.[0] ?? ''}|${when.code?.[0] ?? ''}`);
    expect(texts.filter((text, place) => texts.indexOf(text) !== place)).toEqual([]);
  });

  it.each(ROWS)('%s', (_, row) => {
    const { findings } = diagnose(exampleOf(row), NOON);
    expect(findings[0]?.cause).toBe(row.cause);
  });
});
