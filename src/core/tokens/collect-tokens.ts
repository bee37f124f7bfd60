import { readBase64, readPlainText } from './base64.ts';
import { joinChunks, type NamedValue } from './cookie-chunks.ts';
import { isJsonObject, type JsonObject, readJson } from './json-object.ts';
import { type NameContext, readNamedSecret } from './named-secret.ts';
import { dropSchemes } from './read-authorization.ts';
import { readJose, readJoseJson } from './read-jose.ts';
import { readMacaroon, readMacaroonJson } from './read-macaroon.ts';
import { type OpaqueIndex, readOpaque } from './read-opaque.ts';
import { readPaseto } from './read-paseto.ts';
import { decodePercent } from './read-signed-url.ts';
import { readWhole } from './read-whole.ts';
import type { TokenDraft } from './token-draft.ts';

// The whole work on one value: characters looked at, through every wrapping together.
const BUDGET = 12_000_000;
const LONGEST_TEXT = 2_097_152;
const DEPTH_LIMIT = 6;
const FOUND_LIMIT = 64;
const NODE_LIMIT = 20_000;
const LINE_LIMIT = 20_000;
const WORD_LIMIT = 20_000;
const SHORTEST_WORD = 16;

type Search = {
  readonly formats: OpaqueIndex;
  readonly nowSeconds: number;
  readonly found: TokenDraft[];
  left: number;
  nodes: number;
  words: number;
};

type Where = { readonly depth: number; readonly context: NameContext };

const NOWHERE: NameContext = { of: 'none' };

/**
 * Every credential in a text, in the order they stand: the text itself, or what is wrapped in header fields, cookie
 * lines, JSON, addresses, percent-encoding, base64 and prose, six deep. Looks at the first two million
 * characters and stops after 64 credentials. `context` tells the name the text stood beside.
 */
export function collectTokens(
  formats: OpaqueIndex,
  text: string,
  nowSeconds: number,
  context: NameContext = NOWHERE,
): readonly TokenDraft[] {
  const search: Search = {
    formats,
    nowSeconds,
    found: [],
    left: BUDGET,
    nodes: NODE_LIMIT,
    words: WORD_LIMIT,
  };
  look(text.slice(0, LONGEST_TEXT), { depth: 0, context }, search);
  return search.found;
}

/** Looks into a text; true when something was found. The readers of whole values come first, wrappings after. */
function look(text: string, where: Where, search: Search): boolean {
  const value = dropQuotes(text.trim());
  search.left -= value.length;
  if (value.length < 8 || search.left < 0 || search.found.length >= FOUND_LIMIT) return false;
  const whole = readWhole(search.formats, value, search.nowSeconds);
  if (whole !== null) return keep(whole, search);
  if (where.depth >= DEPTH_LIMIT) return false;
  const inner = { depth: where.depth + 1, context: where.context };
  return (
    lookBehindScheme(value, inner, search) ||
    lookInJson(value, inner, search) ||
    lookInBase64(value, inner, search) ||
    lookInLines(value, inner, search) ||
    lookInField(value, inner, search) ||
    lookInAddress(value, inner, search) ||
    lookInPairs(value, inner, search) ||
    lookInPercent(value, inner, search) ||
    // Lines have been looked at word by word already.
    (!value.includes('\n') && lookInWords(value, inner, search)) ||
    keep(readNamedSecret(value, where.context), search)
  );
}

function keep(draft: TokenDraft | null, search: Search): boolean {
  if (draft === null) return false;
  search.found.push(draft);
  return true;
}

function lookBehindScheme(value: string, where: Where, search: Search): boolean {
  const { rest, schemes } = dropSchemes(value);
  if (rest === value || rest === '') return false;
  const before = search.found.length;
  const context: NameContext = schemes > 0 ? { of: 'scheme' } : where.context;
  if (!look(rest, { ...where, context }, search)) return false;
  const first = search.found[before];
  if (schemes > 1 && first !== undefined) {
    const warnings = [...(first.warnings ?? []), 'double-prefix' as const];
    search.found[before] = { ...first, warnings };
  }
  return true;
}

function lookInJson(value: string, where: Where, search: Search): boolean {
  if (!/^[[{"]/.test(value)) return false;
  const json = readJson(value);
  if (json.is === 'broken') return false;
  const before = search.found.length;
  walk(json.value, { ...where, context: NOWHERE }, search, 0);
  return search.found.length > before;
}

function walk(node: unknown, where: Where, search: Search, level: number): void {
  search.nodes -= 1;
  if (search.nodes < 0 || level > 64 || search.found.length >= FOUND_LIMIT) return;
  if (typeof node === 'string') {
    look(node, where, search);
  } else if (Array.isArray(node)) {
    for (const entry of node) walk(entry, where, search, level + 1);
  } else if (isJsonObject(node)) {
    const whole = readObject(node, search.nowSeconds);
    if (whole !== null) {
      search.found.push(whole);
      return;
    }
    for (const [name, entry] of Object.entries(node)) {
      walk(entry, { ...where, context: { of: 'member', name } }, search, level + 1);
    }
  }
}

function readObject(object: JsonObject, now: number): TokenDraft | null {
  const names = ['payload', 'protected', 'ciphertext', 'signature', 'signatures', 's', 's64'];
  if (!names.some((name) => Object.hasOwn(object, name))) return null;
  const raw = JSON.stringify(object);
  return readJoseJson(object, raw, now) ?? readMacaroonJson(object, raw);
}

function lookInBase64(value: string, where: Where, search: Search): boolean {
  // Supabase and Express mark what they encoded.
  const marked = value.replace(/^(?:base64-|j:)/, '');
  if (marked !== value && marked.startsWith('{')) return lookInJson(marked, where, search);
  if (marked.length < 20 || !/^[A-Za-z0-9+/_-]{16}/.test(marked)) return false;
  const bytes = readBase64(/\s/.test(marked) ? marked.replace(/\s+/g, '') : marked)?.bytes;
  const text = bytes === undefined ? null : readPlainText(bytes);
  return text !== null && look(text, { ...where, context: NOWHERE }, search);
}

function lookInLines(value: string, where: Where, search: Search): boolean {
  if (!value.includes('\n')) return false;
  let found = false;
  for (const line of value.split(/[\r\n]+/, LINE_LIMIT)) {
    if (line !== '') found = look(line, { ...where, context: NOWHERE }, search) || found;
  }
  return found;
}

/** `Name: value`, of a request's head or of a settings file. */
function lookInField(value: string, where: Where, search: Search): boolean {
  const field = /^[-\s]{0,4}([A-Za-z][A-Za-z0-9_.-]{1,60})\s{0,4}:\s{0,4}(?!\/\/)(\S[^\n]*)$/.exec(
    value,
  );
  if (field === null) return false;
  const [, name = '', rest = ''] = field;
  if (/^(?:set-)?cookie$/i.test(name)) return lookInCookies(rest, where, search);
  const context: NameContext = CREDENTIAL_NAME.test(name)
    ? { of: 'header', name }
    : { of: 'member', name };
  return look(rest, { ...where, context }, search);
}

const CREDENTIAL_NAME = /^(?:x-|api|private-|job-|deploy-|dd-|sw-|ocp-|cf-|xi-)/i;

function lookInCookies(value: string, where: Where, search: Search): boolean {
  const pairs = splitPairs(value, ';').map(({ name, value: text }) => ({ name, value: text }));
  return lookInValues(joinChunks(pairs), 'cookie', where, search);
}

function lookInAddress(value: string, where: Where, search: Search): boolean {
  const address = /^([a-z][a-z0-9+.-]{1,20}):\/\/([^\s/?#]*)(\/[^\s?#]*)?([?#]\S*)?$/i.exec(value);
  if (address === null) return false;
  const [, , authority = '', path = '', rest = ''] = address;
  const pairs = rest === '' ? [] : splitPairs(rest.replace(/[?#]/g, '&'), '&');
  let found = lookInValues(joinChunks(pairs), 'member', where, search);
  for (const part of path.split('/', 64)) {
    if (part.length >= SHORTEST_WORD) found = lookAtWord(decodePercent(part), search) || found;
  }
  const alone = /^([^:@]{16,512})(?::[^@]{0,64})?@/.exec(authority)?.[1];
  if (alone !== undefined && lookAtWord(alone, search)) return true;
  const user = /^([^:@]{1,256}):([^@]{1,512})@/.exec(authority);
  if (user === null) return found;
  search.found.push({
    kind: 'opaque',
    raw: value,
    shown: 0,
    format: 'address-password',
    subject: decodePercent(user[1] ?? ''),
  });
  return true;
}

/** `a=b`, `a=b&c=d` and `a=b; c=d`. */
function lookInPairs(value: string, where: Where, search: Search): boolean {
  if (!/^\??#?[^\s=;&<>"'{}]{1,256}=/.test(value)) return false;
  if (/^[^;\s]+&/.test(value) || !/[;\s]/.test(value)) {
    const pairs = splitPairs(value.replace(/^[?#]+/, ''), '&');
    const single = pairs.length === 1;
    return lookInValues(joinChunks(pairs), single ? 'cookie' : 'member', where, search);
  }
  return lookInCookies(value, where, search);
}

function splitPairs(text: string, separator: '&' | ';'): NamedValue[] {
  const pairs: NamedValue[] = [];
  for (const part of text.split(separator, 1024)) {
    const equals = part.indexOf('=');
    if (equals < 1) continue;
    pairs.push({ name: part.slice(0, equals).trim(), value: part.slice(equals + 1).trim() });
  }
  return pairs;
}

function lookInValues(
  values: readonly NamedValue[],
  of: 'cookie' | 'member',
  where: Where,
  search: Search,
): boolean {
  let found = false;
  for (const { name, value } of values) {
    found = look(value, { ...where, context: { of, name } }, search) || found;
  }
  return found;
}

function lookInPercent(value: string, where: Where, search: Search): boolean {
  if (!/%[0-9A-Fa-f]{2}/.test(value)) return false;
  const decoded = decodePercent(value);
  return decoded !== value && look(decoded, where, search);
}

/** Words of a longer text: only shapes that no prose has. */
function lookInWords(value: string, where: Where, search: Search): boolean {
  let found = false;
  let pieces = 0;
  for (const word of value.split(/[\s"'`<>,;(){}[\]\\]+/)) {
    if (word.length < SHORTEST_WORD) continue;
    pieces += 1;
    search.words -= 1;
    if (search.words < 0 || search.found.length >= FOUND_LIMIT) break;
    if (lookAtWord(word, search)) found = true;
    else if (word === value) found = lookInParts(word, search) || found;
    else found = lookInWord(word, where, search) || found;
  }
  return pieces > 0 && found;
}

function lookAtWord(word: string, search: Search): boolean {
  const now = search.nowSeconds;
  const bare = word.replace(/[.:!?]{1,8}$/, '');
  const read = (text: string) =>
    readJose(text, now) ??
    readPaseto(text, now) ??
    readMacaroon(text) ??
    readOpaque(search.formats, text, false);
  return keep(read(word) ?? (bare === word ? null : read(bare)), search);
}

/** A word that holds a value: an address, a pair, or a document in base64. */
function lookInWord(word: string, where: Where, search: Search): boolean {
  search.left -= word.length;
  if (search.left < 0 || where.depth >= DEPTH_LIMIT) return false;
  if (word.includes('://')) return look(word, where, search);
  if (/^[A-Za-z][\w.-]{0,60}[=:]./.test(word)) {
    const at = word.search(/[=:]/);
    const rest = word.slice(at + 1);
    return rest.length >= SHORTEST_WORD && look(rest, { ...where, context: NOWHERE }, search);
  }
  if (lookInParts(word, search)) return true;
  // "<", "{" and "ey" in base64.
  if (/^(?:PH|PD|77u|ew|ey|ZXl)[A-Za-z0-9+/_-]{20}/.test(word)) return look(word, where, search);
  return false;
}

/** `user|token`, `path/token`. */
function lookInParts(word: string, search: Search): boolean {
  if (!/[|/]ey/.test(word)) return false;
  const parts = word.split(/[|/]/, 64).filter((part) => part.startsWith('ey'));
  return parts.map((part) => lookAtWord(part, search)).includes(true);
}

function dropQuotes(text: string): string {
  const first = text.charAt(0);
  const quoted =
    text.length > 2 && /["'`<]/.test(first) && text.endsWith(first === '<' ? '>' : first);
  if (!quoted || (first === '<' && /^<[?!/]?[A-Za-z][\w:.-]{0,64}[\s/>]/.test(text))) return text;
  const inner = text.slice(1, -1);
  return first === '"' && inner.includes('\\') ? text : inner.trim();
}
