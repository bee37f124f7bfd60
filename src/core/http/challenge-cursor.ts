/** A place in one field line. */
export type Cursor = {
  readonly text: string;
  at: number;
  /** Where the last apostrophe of the line stands, so that no search runs to the end in vain. */
  readonly lastApostrophe: number;
};

const SPACE = /[ \t\u00A0\r]+/y;
const WORD = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y;

/** Moves past what a sticky pattern matches here; returns whether it moved. */
export function skip(cursor: Cursor, pattern: RegExp): boolean {
  pattern.lastIndex = cursor.at;
  if (!pattern.test(cursor.text) || pattern.lastIndex === cursor.at) return false;
  cursor.at = pattern.lastIndex;
  return true;
}

/** Moves past spaces, tabs, no-break spaces and stray carriage returns; returns whether there were any. */
export function skipSpace(cursor: Cursor): boolean {
  return skip(cursor, SPACE);
}

/** Whether the cursor stands at a character. */
export function isAt(cursor: Cursor, char: string): boolean {
  return cursor.text[cursor.at] === char;
}

/** Returns the token (RFC 9110 §5.6.2) at the cursor, '' where none is, and moves past it. */
export function readWord(cursor: Cursor): string {
  const start = cursor.at;
  return skip(cursor, WORD) ? cursor.text.slice(start, cursor.at) : '';
}

/** Returns the unescaped text of the quoted string at the cursor; one that is never closed runs to the end. */
export function readQuoted(cursor: Cursor): string {
  const start = cursor.at + 1;
  let end = start;
  while (end < cursor.text.length && cursor.text[end] !== '"') {
    end += cursor.text[end] === '\\' ? 2 : 1;
  }
  cursor.at = Math.min(end + 1, cursor.text.length);
  return cursor.text.slice(start, end).replace(/\\(.)/gs, '$1');
}
