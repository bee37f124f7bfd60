import { describe, expect, it } from 'vitest';
import { foldText, hasPhrase, hasUnspacedScript, longestWords, splitWords } from './fold.ts';

describe('foldText', () => {
  it.each([
    ['case', 'Access DENIED', 'access denied'],
    ['white space', '  a \r\n\t b\n', 'a b'],
    ['one line feed', 'a\nb', 'a b'],
    ['odd spaces', 'a\u00A0b\u202Fc', 'a b c'],
    ['curly quotes', '“don’t”', '"don\'t"'],
    ['what is not seen', 'a\u200Bb\uFEFF', 'ab'],
    ['an odd space beside one', 'a \u00A0b', 'a b'],
  ])('folds %s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe('splitWords', () => {
  it('takes letters and digits of scripts with spaces', () => {
    expect([...splitWords('доступ запрещён: error_403, größe')]).toEqual([
      ...['доступ', 'запрещён', 'error', '403', 'größe'],
    ]);
  });
});

describe('longestWords', () => {
  it.each([
    ['you are not permitted here', ['permitted', 'here']],
    ['one one one', ['one', null]],
    ['доступ: 403', ['доступ', '403']],
    ['权限', [null, null]],
    ['', [null, null]],
  ] as const)('of "%s" are %j', (text, words) => {
    expect(longestWords(text)).toEqual(words);
  });

  it('takes the same characters for a word as splitWords', () => {
    const odd = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
      (char) => (longestWords(char)[0] === char) !== splitWords(char).has(char),
    );
    expect(odd).toEqual([]);
  });
});

describe('hasPhrase', () => {
  it.each([
    ['valid key', 'a valid key.', true],
    ['valid key', 'an invalid key', false],
    ['valid key', 'valid keys', false],
    ['valid key', 'invalid key, valid key', true],
    ['код:', 'код: 5', true],
    ['权限', '您没有权限访问', true],
    ['/.env', 'x/.env', true],
  ])('%s in "%s": %s', (phrase, text, expected) => {
    expect(hasPhrase(text, phrase)).toBe(expected);
  });
});

describe('hasUnspacedScript', () => {
  it.each([
    ['アクセス', true],
    ['доступ', false],
    ['access', false],
    ['접근', true],
  ])('%s: %s', (text, expected) => {
    expect(hasUnspacedScript(text)).toBe(expected);
  });
});
