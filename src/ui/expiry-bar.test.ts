import { describe, expect, it } from 'vitest';
import { shareLeft } from './expiry-bar.tsx';
import { nameSource } from './finding-view.tsx';
import { writeUtc, writeWhen } from './time.tsx';

describe('shareLeft', () => {
  it.each([
    { name: 'in the middle', starts: 0, ends: 100, now: 25, share: 0.75 },
    { name: 'before it began', starts: 50, ends: 100, now: 0, share: 1 },
    { name: 'after its end', starts: 0, ends: 100, now: 200, share: 0 },
    { name: 'without an end', starts: 0, ends: null, now: 5, share: null },
    { name: 'without a start', starts: null, ends: 100, now: 5, share: null },
    { name: 'ending before it starts', starts: 100, ends: 50, now: 5, share: null },
  ])('is $share $name', ({ starts, ends, now, share }) => {
    expect(shareLeft(starts, ends, now)).toBe(share);
  });
});

describe('writeUtc', () => {
  it('writes a moment, and nothing for what no calendar has', () => {
    expect(writeUtc(1_800_000_000)).toBe('2027-01-15 08:00:00');
    expect([1e20, Number.NaN, Number.NEGATIVE_INFINITY].map(writeUtc)).toEqual(['', '', '']);
  });
});

describe('nameSource', () => {
  it.each([
    ['https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4', 'RFC 9110 §15.5.4'],
    ['https://www.rfc-editor.org/rfc/rfc6750', 'RFC 6750'],
    ['https://www.vendor.example/docs/errors/', 'vendor.example/docs/errors'],
  ])('names %s as %s', (url, name) => {
    expect(nameSource(url)).toBe(name);
  });
});

describe('writeWhen', () => {
  it.each([
    { lang: 'en', offset: 61, words: 'in 61 seconds' },
    { lang: 'ru', offset: 61, words: 'через 61 секунду' },
    { lang: 'ru', offset: -12 * 60, words: '12 минут назад' },
    { lang: 'en', offset: -0.2, words: '1 second ago' },
    { lang: 'en', offset: 3 * 86_400, words: 'in 3 days' },
  ])('says “$words”', ({ lang, offset, words }) => {
    expect(writeWhen(offset, lang)).toBe(words);
  });
});
