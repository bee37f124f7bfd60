import { describe, expect, it } from 'vitest';
import { parseCookieDate } from './cookie-date.ts';

const CHRISTMAS = 1_766_656_800;

describe('parseCookieDate', () => {
  it.each([
    ['Thu, 25 Dec 2025 10:00:00 GMT'],
    ['Thu, 25-Dec-25 10:00:00 GMT'],
    ['Thu Dec 25 10:00:00 2025'],
    ['2025 december 25 10:00:00'],
    ['10:0:0 25 Dec 2025 +0300'],
    ['25Thu Dec 2025x 10:00:00Z'],
  ])('reads %j', (text) => {
    expect(parseCookieDate(text)).toBe(CHRISTMAS);
  });

  it.each([
    [''],
    ['Thu, 25 Dez 2025 10:00:00 GMT'],
    ['31 Apr 2025 10:00:00'],
    ['25 Dec 1600 10:00:00'],
    ['25 Dec 2025 24:00:00'],
    ['25 Dec 2025 10:00:60'],
    ['25 Dec 2025 10: 00:00'],
    ['25 Dec 20255 10:00:00'],
  ])('refuses %j', (text) => {
    expect(parseCookieDate(text)).toBeNull();
  });

  it('takes two digits from 70 for the last century', () => {
    expect(parseCookieDate('1 Jan 70 00:00:01')).toBe(1);
    expect(parseCookieDate('1 Jan 69 00:00:00')).toBe(3_124_224_000);
  });
});
