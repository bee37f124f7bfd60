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
