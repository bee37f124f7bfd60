import { hasPhrase, hasUnspacedScript, splitWords, WORDS } from '../words/fold.ts';

/** What comes later on a page of somebody's own is no longer the reason. */
const LONGEST = 1500;

type Near = readonly (readonly string[])[];

/** Stems by their first word, and those of scripts that put no spaces between words. */
export type StemIndex = {
  readonly byWord: ReadonlyMap<string, readonly string[]>;
  readonly unspaced: readonly string[];
  readonly simple: Simple;
};

/** Every stem of the lists, filed so that a text need not be searched for each of thousands. */
export function indexStems(lists: readonly Near[], pairs: string): StemIndex {
  const byWord = new Map<string, string[]>();
  const unspaced: string[] = [];
  for (const stem of new Set(lists.flat(2))) {
    const [word] = stem.match(WORDS) ?? [];
    const known = word === undefined ? unspaced : byWord.get(word);
    if (known !== undefined) known.push(stem);
    else if (word !== undefined) byWord.set(word, [stem]);
  }
  return { byWord, unspaced, simple: readPairs(pairs) };
}

/** The sentences at the beginning of a text, and the stems that may stand in one of them. */
export type Said = { readonly sentences: readonly string[]; readonly stems: ReadonlySet<string> };

/** What a folded text says first, as `holdsNear` looks at it: read once for all lists. Linear in the text's length. */
export function readSaid(text: string, { byWord, unspaced, simple }: StemIndex): Said {
  const start = foldHan(text.slice(0, LONGEST), simple);
  const stems = new Set<string>();
  for (const word of splitWords(start))
    for (let length = 1; length <= Math.min(word.length, LONGEST_WORD); length += 1)
      for (const stem of byWord.get(word.slice(0, length)) ?? [])
        if (start.includes(rootOf(stem))) stems.add(stem);
  if (hasUnspacedScript(start))
    for (const stem of unspaced) if (start.includes(rootOf(stem))) stems.add(stem);
  return { sentences: sentencesOf(start), stems };
}

/** No stem has a longer word. */
const LONGEST_WORD = 30;

/**
 * Whether one of each list stands in the same sentence, in any order. A word before a colon is a label
 * (`ip address: 203.0.113.7`) and states nothing. `…*` is found with any ending. Linear in the text's length.
 */
export function holdsNear({ sentences, stems }: Said, near: Near): boolean {
  // Most lists have nothing in most texts, which the whole text tells sooner than its sentences.
  const present: string[][] = [];
  for (const list of near) {
    const found = list.filter((stem) => stems.has(stem));
    if (found.length === 0) return false;
    present.push(found);
  }
  return sentences.some((sentence) =>
    present.every((list) => list.some((stem) => hasStem(sentence, stem))),
  );
}

function rootOf(stem: string): string {
  return stem.endsWith('*') ? stem.slice(0, -1) : stem;
}

function sentencesOf(text: string): string[] {
  return text.split(/[.!?;](?:\s|$)|[。！？；]/).filter((sentence) => sentence !== '');
}

/** The text with simplified Chinese characters in place of traditional ones: the same words are then written alike. */
export function foldHan(text: string, simple: Simple): string {
  return text.replace(/[\u4E00-\u9FFF]/g, (char) => simple.get(char) ?? char);
}

/** Traditional characters → simplified ones. */
export type Simple = ReadonlyMap<string, string>;

/** The characters of a text of pairs, the traditional one first. */
export function readPairs(pairs: string): Simple {
  return new Map(
    Array.from({ length: pairs.length / 2 }, (_, at) => [
      pairs.charAt(2 * at),
      pairs.charAt(2 * at + 1),
    ]),
  );
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
