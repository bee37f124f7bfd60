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

/**
 * The text as patterns see it: lower case, curly quotes straight, every run of white space one space, trimmed.
 * Linear in the length of the text.
 */
export function foldText(text: string): string {
  return text
    .replace(
      /[\u2018\u2019\u201B\u201C\u201D\u00A0\u2007\u202F\u200B\u200E\u200F\uFEFF]/g,
      (char) => QUOTES[char] ?? char,
    )
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The words of a folded text: runs of letters and digits of scripts that part words with spaces. Chinese, Japanese
 * and Thai do not, so their runs tell nothing here (see `hasUnspacedScript`).
 */
export function splitWords(folded: string): Set<string> {
  return new Set(folded.match(/[a-z0-9\u00DF-\u024F\u0370-\u05FF\u0600-\u06FF]+/g) ?? []);
}

const UNSPACED = /[\u0E00-\u0E7F\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;

/** Whether a text has letters of a script that puts no spaces between words. */
export function hasUnspacedScript(text: string): boolean {
  return UNSPACED.test(text);
}

/** The longest word of a folded phrase: the one under which a row is filed. '' where the phrase has none. */
export function longestWord(folded: string): string {
  let longest = '';
  for (const word of splitWords(folded)) if (word.length > longest.length) longest = word;
  return longest;
}
