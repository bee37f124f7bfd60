import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHttpDate, parseIsoDate } from './http-date.ts';

const EXAMPLE = 784_111_777;

describe('parseHttpDate', () => {
  it.each([
    ['Sun, 06 Nov 1994 08:49:37 GMT'],
    ['Sunday, 06-Nov-94 08:49:37 GMT'],
    ['Sun Nov  6 08:49:37 1994'],
    ['Mon, 06 Nov 1994 08:49:37 GMT'],
    ['06 Nov 1994 08:49:37 UTC'],
    ['Sun, 6 Nov 1994 08:49:37 -0000'],
    ['Sun, 06 Nov 1994 11:49:37 +0300'],
    ['Sun, 06 Nov 1994 08:49:37'],
    ['  sun, 06 nov 1994 08:49:37 gmt '],
  ])('reads %j', (text) => {
    expect(parseHttpDate(text)).toBe(EXAMPLE);
  });

  it.each([
    [''],
    ['0'],
    ['-1'],
    ['tomorrow'],
    ['Sun, 31 Apr 1994 08:49:37 GMT'],
    ['Sun, 06 Foo 1994 08:49:37 GMT'],
    ['Sun, 06 Nov 1994 25:49:37 GMT'],
    ['Sun, 06 Nov 1994 08:49:37 PST'],
    ['x'.repeat(10_000)],
  ])('refuses %j', (text) => {
    expect(parseHttpDate(text)).toBeNull();
  });

  it('reads back what a browser writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_102_444_799 }), (seconds) => {
        expect(parseHttpDate(new Date(seconds * 1000).toUTCString())).toBe(seconds);
      }),
    );
  });
});

describe('parseIsoDate', () => {
  it.each([
    ['1994-11-06T08:49:37Z'],
    ['1994-11-06T08:49:37.250Z'],
    ['1994-11-06T11:49:37+03:00'],
    ['1994-11-06T04:19:37-0430'],
    ['1994-11-06 08:49:37'],
  ])('reads %j', (text) => {
    expect(parseIsoDate(text)).toBe(EXAMPLE);
  });

  it.each([['1994-13-06T08:49:37Z'], ['1994-11-06'], ['soon']])('refuses %j', (text) => {
    expect(parseIsoDate(text)).toBeNull();
  });
});
