import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.ts';

const USUAL = { file: 'a.har', json: false, lang: 'en', nowSeconds: null };

describe('readArguments', () => {
  it.each([
    ['a file', ['a.har'], {}],
    ['standard input', ['-'], { file: '-' }],
    ['JSON', ['a.har', '--json'], { json: true }],
    ['a language', ['--lang', 'ru', 'a.har'], { lang: 'ru' }],
    ['a language behind an equals sign', ['--lang=ru', 'a.har'], { lang: 'ru' }],
    ['a clock', ['a.har', '--now', '2026-11-18T12:00:00Z'], { nowSeconds: 1_795_003_200 }],
    ['a day', ['a.har', '--now', '2026-11-18'], { nowSeconds: 1_794_960_000 }],
    [
      'a clock without a zone',
      ['a.har', '--now', '2026-11-18T12:00'],
      { nowSeconds: 1_795_003_200 },
    ],
    ['a zone', ['a.har', '--now=2026-11-18T15:00:00+03:00'], { nowSeconds: 1_795_003_200 }],
    ['a file that looks like an option', ['--', '--json'], { file: '--json' }],
  ])('reads %s', (_, argv, expected) => {
    expect(readArguments(argv)).toEqual({ ...USUAL, ...expected });
  });

  it('gives null where help is asked for', () => {
    expect(readArguments(['--help'])).toBe(null);
  });

  it.each([
    ['no file', [], 'file-unreadable', 'no file named'],
    ['two files', ['a.har', 'b.har'], 'file-unreadable', 'b.har: one file at a time'],
    ['an option nobody knows', ['a.har', '--jsn'], 'file-unreadable', '--jsn: not an option'],
    ['a language nobody speaks', ['a.har', '--lang', 'xx'], 'lang-unknown', 'expected en or ru'],
    ['a language left out', ['a.har', '--lang'], 'lang-unknown', 'expected en or ru'],
    ['a time that is none', ['a.har', '--now', 'noon'], 'now-not-a-date', 'expected a time'],
    ['a number as time', ['a.har', '--now', '1795003200'], 'now-not-a-date', 'expected a time'],
  ])('refuses %s', (_, argv, code, words) => {
    expect(() => readArguments(argv)).toThrow(expect.objectContaining({ code }));
    expect(() => readArguments(argv)).toThrow(words);
  });
});
