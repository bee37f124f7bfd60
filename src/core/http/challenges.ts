import { isKnownScheme } from './auth-schemes.ts';
import { type Cursor, isAt, readQuoted, readWord, skip, skipSpace } from './challenge-cursor.ts';
import { splitLines } from './fields.ts';

/** One challenge of `WWW-Authenticate` or `Proxy-Authenticate`: a token68 or parameters, never both. */
export type Challenge = {
  /** Lower case. */
  readonly scheme: string;
  readonly token68: string | null;
  /** By name in lower case, unescaped. */
  readonly params: Readonly<Record<string, string>>;
};

/** More challenges, or more parameters of one challenge, are not kept. */
const MOST = 1000;

type Draft = { scheme: string; token68: string | null; params: Map<string, string> };

/**
 * Where the reader stands. `fresh`: nothing but space since the scheme. `open`: name of the unquoted value just read;
 * `prose`: it has spaces, so that a comma may belong to it.
 */
type State = {
  readonly drafts: Draft[];
  fresh: boolean;
  open: string | null;
  prose: boolean;
};

/**
 * Returns the challenges in all lines of the field, in order (RFC 9110 §11.6.1). Of two equal parameters the first
 * wins. Malformed input gets the best forgiving reading: missing commas and closing quotes, unquoted values with spaces,
 * bare strings, folded lines. Linear in the length of the lines; never throws.
 *
 * @example parseChallenges(['Basic realm="a, b", Negotiate YII='])
 *   // [{ scheme: 'basic', token68: null, params: { realm: 'a, b' } },
 *   //  { scheme: 'negotiate', token68: 'YII=', params: {} }]
 */
export function parseChallenges(fieldLines: readonly string[]): Challenge[] {
  const state: State = { drafts: [], fresh: false, open: null, prose: false };
  for (const fieldLine of fieldLines) {
    for (const line of splitLines(fieldLine)) readLine(line, state);
  }
  return state.drafts.map(({ scheme, token68, params }) => ({
    scheme,
    token68,
    params: Object.fromEntries(params),
  }));
}

const SEPARATOR = /[,;]/y;
/** The name of the field, where somebody put it into the value as well. */
const FIELD_NAME = /(?:www|proxy)-authenticate[ \t]*:/iy;

function readLine(text: string, state: State): void {
  const cursor: Cursor = { text, at: 0, lastApostrophe: text.lastIndexOf("'") };
  state.fresh = false;
  closeValue(state);
  skip(cursor, FIELD_NAME);
  let afterComma = true;
  let apart = true;
  while (state.drafts.length <= MOST) {
    const space = skipSpace(cursor);
    if (cursor.at >= text.length) return;
    if (skip(cursor, SEPARATOR)) {
      afterComma ||= text[cursor.at - 1] === ',';
      apart = true;
      state.fresh = false;
      continue;
    }
    apart ||= space;
    readElement(cursor, state, afterComma, apart);
    afterComma = false;
    apart = false;
  }
}

function readElement(cursor: Cursor, state: State, afterComma: boolean, apart: boolean): void {
  const draft = state.drafts.at(-1);
  if (state.fresh && draft !== undefined && readToken68(cursor, draft)) {
    state.fresh = false;
    return;
  }
  if (isAt(cursor, '"')) {
    readQuoted(cursor);
    state.fresh = false;
    closeValue(state);
    return;
  }
  const start = cursor.at;
  const word = readWord(cursor);
  if (word === '') {
    cursor.at += 1;
    return;
  }
  if (readsAsParameter(cursor, afterComma)) {
    readParameter(cursor, state, word);
  } else if (apart && startsChallenge(cursor, state, word, afterComma)) {
    state.drafts.push({ scheme: word.toLowerCase(), token68: null, params: new Map() });
    closeValue(state);
    state.fresh = true;
  } else {
    cursor.at = start;
    extendOpenValue(cursor, state, afterComma);
  }
}

const EQUALS = /[ \t\u00A0]*=+[ \t\u00A0]*/y;
const QUOTE_AHEAD = /[ \t\u00A0]+"/y;

/** Takes the `=`; a name and a string with only space between them are a parameter too, but not after a comma. */
function readsAsParameter(cursor: Cursor, afterComma: boolean): boolean {
  if (skip(cursor, EQUALS)) return true;
  if (afterComma) return false;
  QUOTE_AHEAD.lastIndex = cursor.at;
  return QUOTE_AHEAD.test(cursor.text) && skipSpace(cursor);
}

function readParameter(cursor: Cursor, state: State, word: string): void {
  const draft = state.drafts.at(-1);
  const name = word.toLowerCase();
  const quoted = isAt(cursor, '"') ? readQuoted(cursor) : readApostrophes(cursor);
  const value = quoted ?? readPlain(cursor);
  state.fresh = false;
  closeValue(state);
  if (draft === undefined || draft.token68 !== null) return;
  if (draft.params.has(name) || draft.params.size >= MOST) return;
  draft.params.set(name, value);
  if (quoted === null) state.open = name;
}

const PLAIN = /[^,; \t\u00A0]*/y;
const PLAIN_URL = /[a-z][a-z0-9+.-]{0,20}:\/\/[^, \t\u00A0]*/iy;

function readPlain(cursor: Cursor): string {
  const start = cursor.at;
  if (!skip(cursor, PLAIN_URL)) skip(cursor, PLAIN);
  return cursor.text.slice(start, cursor.at);
}

const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]*$/;

/**
 * Apostrophes are letters of a token (RFC 9110 §5.6.2), so they stay, unless what stands between them could be no token:
 * then somebody meant quotes.
 */
function readApostrophes(cursor: Cursor): string | null {
  if (!isAt(cursor, "'") || cursor.lastApostrophe <= cursor.at) return null;
  const end = cursor.text.indexOf("'", cursor.at + 1);
  const inner = cursor.text.slice(cursor.at + 1, end);
  if (TOKEN.test(inner)) return null;
  cursor.at = end + 1;
  return inner;
}

const TOKEN68 = /[A-Za-z0-9\-._~+/]+=*/y;
const END_AHEAD = /[ \t\u00A0]*(?:,|$)/y;
const NEXT_WORD =
  /[ \t\u00A0]+([!#$%&'*+.^_`|~0-9A-Za-z-]+)(?![!#$%&'*+.^_`|~0-9A-Za-z-]|[ \t\u00A0]*=)/y;
/** `realm=` and the like: a parameter without a value, though the grammar would let it be a token68. */
const EMPTY_PARAMETER =
  /^(?:realm|charset|nonce|opaque|domain|stale|algorithm|qop|scope|error|error_description|error_uri)=$/i;

function readToken68(cursor: Cursor, draft: Draft): boolean {
  const start = cursor.at;
  if (!skip(cursor, TOKEN68)) return false;
  const token = cursor.text.slice(start, cursor.at);
  END_AHEAD.lastIndex = cursor.at;
  const ends = END_AHEAD.test(cursor.text) || isSchemeAhead(cursor);
  if (!ends || EMPTY_PARAMETER.test(token)) {
    cursor.at = start;
    return false;
  }
  draft.token68 = token;
  return true;
}

function isSchemeAhead(cursor: Cursor): boolean {
  NEXT_WORD.lastIndex = cursor.at;
  const next = NEXT_WORD.exec(cursor.text)?.[1];
  return next !== undefined && isKnownScheme(next.toLowerCase());
}

/** Schemes that are no word of any text. */
const UNMISTAKABLE = /^(?:negotiate|ntlm)$/i;
const BREAK_AHEAD = /[ \t\u00A0]*(?:[,;]|$)/y;
const PARAMETER_AHEAD = /[ \t\u00A0]+[!#$%&'*+.^_`|~0-9A-Za-z-]+[ \t\u00A0]*=/y;

/** Whether a word without `=` begins a challenge: after a comma it does (RFC 9110); else only where that is plain. */
function startsChallenge(cursor: Cursor, state: State, word: string, afterComma: boolean): boolean {
  if (state.drafts.length >= MOST) return false;
  if (state.drafts.length === 0) return true;
  const known = isKnownScheme(word.toLowerCase());
  PARAMETER_AHEAD.lastIndex = cursor.at;
  const leadsParameter = PARAMETER_AHEAD.test(cursor.text);
  BREAK_AHEAD.lastIndex = cursor.at;
  const leads = leadsParameter || BREAK_AHEAD.test(cursor.text);
  if (afterComma) return !state.prose || leads;
  // In `realm=My Token` the last word is a word, though it is also the name of a scheme.
  if (state.open !== null) return known && (leadsParameter || (leads && UNMISTAKABLE.test(word)));
  return known || (leadsParameter && !state.fresh);
}

/** Adds a stray word to the unquoted value before it, as Chromium reads `realm=My Site`; else passes over it. */
function extendOpenValue(cursor: Cursor, state: State, afterComma: boolean): void {
  const more = readPlain(cursor);
  if (more === '') cursor.at += 1;
  const draft = state.drafts.at(-1);
  if (state.open === null || draft === undefined) return;
  state.prose = true;
  const value = draft.params.get(state.open) ?? '';
  draft.params.set(state.open, `${value}${afterComma ? ',' : ''} ${more}`);
}

function closeValue(state: State): void {
  state.open = null;
  state.prose = false;
}
