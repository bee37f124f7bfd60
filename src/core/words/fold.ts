const QUOTES: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201B': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u00A0': ' ',
  '\u2007': ' ',
  '\u202F': ' ',
  '\u200B': '',
  '\u200E': '',
  '\u200F': '',
  '\uFEFF': '',
};

const ODD = /[\u00A0\u2007-\u202F\uFEFF]/;
const ODD_ALL = /[\u00A0\u2007-\u202F\uFEFF]/g;

/**
 * The text as patterns see it: lower case, curly quotes straight, every run of white space one space, trimmed.
 * Linear in the length of the text.
 */
export function foldText(text: string): string {
  // Most texts have neither odd quotes nor, between most of their words, anything but one space.
  const plain = ODD.test(text) ? text.replace(ODD_ALL, (char) => QUOTES[char] ?? char) : text;
  return plain
    .toLowerCase()
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
}

/** Every word of a folded text: see `splitWords`. */
export const WORDS = /[a-z0-9\u00DF-\u024F\u0370-\u05FF\u0600-\u06FF]+/g;

/**
 * The words of a folded text: runs of letters and digits of scripts that part words with spaces. Chinese, Japanese
 * and Thai do not, so their runs tell nothing here (see `hasUnspacedScript`).
 */
export function splitWords(folded: string): Set<string> {
  return new Set(folded.match(WORDS) ?? []);
}

/**
 * The longest word of a folded text and the next longest; null where it has none, or only one. Thousands of phrases are
 * asked for theirs while a page waits, so no list of words is made.
 */
export function longestWords(
  folded: string,
): readonly [first: string | null, second: string | null] {
  let [first, second]: [string | null, string | null] = [null, null];
  let start = 0;
  for (let at = 0; at <= folded.length; at += 1) {
    if (at < folded.length && isWordCode(folded.charCodeAt(at))) continue;
    const length = at - start;
    if (length > (second?.length ?? 0)) {
      const word = folded.slice(start, at);
      if (length > (first?.length ?? 0)) [first, second] = [word, first];
      else if (word !== first) second = word;
    }
    start = at + 1;
  }
  return [first, second];
}

/** Whether `WORDS` takes a character by this code. */
function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  if (code < 0x250) return code >= 0xdf;
  return (code >= 0x370 && code <= 0x5ff) || (code >= 0x600 && code <= 0x6ff);
}

const WORD = /[a-z0-9\u00DF-\u024F\u0370-\u05FF\u0600-\u06FF]/;

/** Whether a phrase stands in a folded text from one word's edge to another's: `valid key` is not in `invalid key`. */
export function hasPhrase(folded: string, phrase: string): boolean {
  const end = phrase.length;
  for (let at = folded.indexOf(phrase); at !== -1; at = folded.indexOf(phrase, at + 1))
    if (isEdge(folded, at) && isEdge(folded, at + end)) return true;
  return false;
}

function isEdge(text: string, at: number): boolean {
  return !(WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at)));
}

const UNSPACED = /[\u0E00-\u0E7F\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;

/** Whether a text has letters of a script that puts no spaces between words. */
export function hasUnspacedScript(text: string): boolean {
  return UNSPACED.test(text);
}
