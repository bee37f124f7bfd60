import type { Facts } from '../facts.ts';

/** All that a reader of the body sees, in lower case: its text, and every value of a structured one. */
export function shownText({ words }: Facts): string {
  if (words === null) return '';
  return [words.text, ...words.leaves.map(({ value }) => value.toLowerCase())].join('\n');
}

/** The characters round a place of a text, on one line: a quotation for who has to find it. */
export function quoteAt(text: string, at: number, length = 80): string {
  return text
    .slice(at, at + length)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The first of some phrases that stands in a text; undefined where none does. */
export function findPhrase(text: string, phrases: readonly string[]): string | undefined {
  return phrases.find((phrase) => text.includes(phrase));
}
