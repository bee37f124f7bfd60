import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../core/describe.ts';
import { collectEnglish } from './english.ts';

const english = collectEnglish();
const translations = ['ru'];

function readCatalogue(lang: string): Catalogue {
  return JSON.parse(readFileSync(new URL(`./${lang}.json`, import.meta.url), 'utf8'));
}

function placeholdersOf(text: string | undefined): string[] {
  return [...new Set(text?.match(/\{\w+\}/g) ?? [])].sort();
}

describe('the English catalogue', () => {
  it('is the file en.json (after a change of texts: npx vitest run src/locales -u)', async () => {
    await expect(`${JSON.stringify(english, null, 2)}\n`).toMatchFileSnapshot('./en.json');
  });

  it('has HTML in no text', () => {
    expect(Object.entries(english).filter(([, text]) => /<\/?[a-z][^>]*>/i.test(text))).toEqual([]);
  });
});

describe.each(translations)('the catalogue %s', (lang) => {
  const catalogue = readCatalogue(lang);

  it('lacks no text', () => {
    expect(Object.keys(english).filter((key) => catalogue[key] === undefined)).toEqual([]);
  });

  it('has no text that English does not have', () => {
    expect(Object.keys(catalogue).filter((key) => english[key] === undefined)).toEqual([]);
  });

  it('is empty only where English is', () => {
    const isEmpty = (key: string): boolean => catalogue[key]?.trim() === '' && english[key] !== '';
    expect(Object.keys(catalogue).filter(isEmpty)).toEqual([]);
  });

  it('fills the same placeholders', () => {
    const differs = Object.keys(catalogue).filter(
      (key) =>
        english[key] !== undefined &&
        placeholdersOf(catalogue[key]).join() !== placeholdersOf(english[key]).join(),
    );
    expect(differs).toEqual([]);
  });

  it('stands in the order of keys, so that two people’s additions meet in few lines', () => {
    const keys = Object.keys(catalogue);
    expect(keys).toEqual([...keys].sort());
  });
});
