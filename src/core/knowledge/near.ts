import { hasPhrase } from '../words/fold.ts';

/** What comes later on a page of somebody's own is no longer the reason. */
const LONGEST = 1500;

/**
 * Whether one of each list stands in the same sentence of a folded text, in any order. A word before a colon is a label
 * (`ip address: 203.0.113.7`) and states nothing. `…*` is found with any ending. Linear in the text's length.
 */
export function holdsNear(text: string, near: readonly (readonly string[])[]): boolean {
  const start = text.slice(0, LONGEST);
  // Most lists have nothing in most texts, which the whole text tells sooner than its sentences.
  const present: string[][] = [];
  for (const list of near) {
    const stems = list.filter((stem) => start.includes(rootOf(stem)));
    if (stems.length === 0) return false;
    present.push(stems);
  }
  return sentencesOf(start).some((sentence) =>
    present.every((list) => list.some((stem) => hasStem(sentence, stem))),
  );
}

function rootOf(stem: string): string {
  return stem.endsWith('*') ? stem.slice(0, -1) : stem;
}

function sentencesOf(text: string): string[] {
  return text.split(/[.!?;](?:\s|$)|[。！？；]/).filter((sentence) => sentence !== '');
}

const LETTER = /[\p{L}\p{N}]/u;

function hasStem(sentence: string, stem: string): boolean {
  if (!stem.endsWith('*')) {
    if (!sentence.includes(stem)) return false;
    return hasPhrase(sentence, stem) && !isOnlyLabel(sentence, stem);
  }
  const start = rootOf(stem);
  for (let at = sentence.indexOf(start); at !== -1; at = sentence.indexOf(start, at + 1))
    if (!LETTER.test(sentence.charAt(at - 1))) return true;
  return false;
}

function isOnlyLabel(sentence: string, phrase: string): boolean {
  return sentence.replaceAll(`${phrase}:`, '').includes(phrase) === false;
}
