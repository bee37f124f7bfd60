import { describe, expect, it } from 'vitest';
import { LONGEST_WAIT_SECONDS, parseRetryAfter } from './retry-after.ts';

const NOW = 1_700_000_000;

describe('parseRetryAfter', () => {
  it.each([
    ['120', 120],
    [' 0 ', 0],
    ['1.2', 2],
    ['-5', 0],
    ['99999999', LONGEST_WAIT_SECONDS],
    ['1700000060', 60],
    ['1600000000', 0],
    ['Tue, 14 Nov 2023 22:13:30 GMT', 10],
    ['Sun, 06 Nov 1994 08:49:37 GMT', 0],
    ['Fri, 01 Jan 2100 00:00:00 GMT', LONGEST_WAIT_SECONDS],
    ['2023-11-14T22:13:30Z', 10],
  ])('reads %j as %i seconds', (value, seconds) => {
    expect(parseRetryAfter(value, NOW)).toEqual({ seconds, atSeconds: NOW + seconds });
  });

  it.each([[''], ['soon'], ['1h'], ['0x10'], ['1e3'], ['NaN'], ['9'.repeat(40)]])(
    'refuses %j',
    (value) => {
      expect(parseRetryAfter(value, NOW)).toBeNull();
    },
  );
});
