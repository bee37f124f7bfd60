import { describe, expect, it } from 'vitest';
import { estimateSkewSeconds } from './clock.ts';

const DATE = 'Sun, 06 Nov 1994 08:49:37 GMT';
const SECONDS = 784_111_777;

describe('estimateSkewSeconds', () => {
  it.each([
    {
      name: 'is positive where the server is ahead',
      age: undefined,
      received: SECONDS - 300,
      skew: 300,
    },
    {
      name: 'is negative where the server is behind',
      age: '0',
      received: SECONDS + 300.4,
      skew: -300,
    },
    { name: 'is unknown of an answer kept by a cache', age: '12', received: SECONDS, skew: null },
    { name: 'is unknown where the age makes no sense', age: 'x', received: SECONDS, skew: null },
    { name: 'is unknown without a time of receipt', age: undefined, received: null, skew: null },
  ])('$name', ({ age, received, skew }) => {
    expect(estimateSkewSeconds({ date: DATE, age, receivedAtSeconds: received })).toBe(skew);
  });

  it('is unknown without a date that can be read', () => {
    for (const date of [undefined, 'yesterday']) {
      expect(estimateSkewSeconds({ date, age: undefined, receivedAtSeconds: SECONDS })).toBeNull();
    }
  });
});
