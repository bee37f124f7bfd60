import type { Challenge } from '../http/challenges.ts';
import { foldText, hasUnspacedScript, longestWord } from '../words/fold.ts';
import type { Words } from '../words.ts';
import type { Sign, When } from './sign.ts';

/** What rows are matched against; everything in lower case. */
export type Scene = {
  readonly status: number;
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly queryNames: ReadonlySet<string>;
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly setCookieNames: readonly string[];
  readonly cookieNames: readonly string[];
  readonly challenges: readonly Challenge[];
  readonly words: Words | null;
  readonly sent: 'identity' | 'nothing' | 'unknown';
  readonly client: 'page' | 'api';
};

/** A table prepared for matching. */
export type SignIndex = {
  readonly always: readonly Sign[];
  readonly byHeader: ReadonlyMap<string, readonly Sign[]>;
  readonly byWord: ReadonlyMap<string, readonly Sign[]>;
  readonly unspaced: readonly Sign[];
};

/**
 * The rows filed by what is rarest in them: a header's name, else a word of the body. An answer is then tested only
 * against rows whose key it has, and the cost of a table hardly grows with its length.
 */
export function indexSigns(signs: readonly Sign[]): SignIndex {
  const always: Sign[] = [];
  const byHeader = new Map<string, Sign[]>();
  const byWord = new Map<string, Sign[]>();
  const unspaced: Sign[] = [];
  const file = (map: Map<string, Sign[]>, key: string, sign: Sign): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [sign]);
    else if (!list.includes(sign)) list.push(sign);
  };
  for (const sign of signs) {
    const header = Object.keys(sign.when.headers ?? {}).find((name) => !COMMON_HEADERS.has(name));
    const keys = header === undefined ? wordKeys(sign.when) : [];
    if (header !== undefined) file(byHeader, header, sign);
    else if (keys.length === 0) always.push(sign);
    else
      for (const key of keys) {
        if (key === '') unspaced.push(sign);
        else file(byWord, key, sign);
      }
  }
  return { always, byHeader, byWord, unspaced: [...new Set(unspaced)] };
}

const COMMON_HEADERS = new Set([
  'content-type',
  'server',
  'cache-control',
  'set-cookie',
  'date',
  'via',
  'vary',
]);

/** Words of which the body has at least one whenever the row matches; '' for a phrase without spaces. */
function wordKeys(when: When): string[] {
  const longest = (phrases: readonly string[] | undefined): string[] =>
    (phrases ?? []).map(longestWord).sort((a, b) => b.length - a.length);
  const [mark] = longest(when.marks);
  const [text] = longest([...(when.text ?? [])]);
  if (mark !== undefined && mark !== '') return [mark];
  if (text !== undefined && text !== '') return [text];
  if (when.text !== undefined || when.marks !== undefined) return [''];
  for (const list of [when.anyText, when.anyMark, when.wholeText, when.title, when.code])
    if (list !== undefined) return longest(list);
  return [];
}

/** The rows that hold for an answer, in no particular order. Linear in the body's length. */
export function matchSigns(index: SignIndex, scene: Scene): Sign[] {
  const found = new Set<Sign>();
  const test = (signs: readonly Sign[] | undefined): void => {
    for (const sign of signs ?? []) if (!found.has(sign) && holds(sign, scene)) found.add(sign);
  };
  test(index.always);
  for (const name of scene.headers.keys()) test(index.byHeader.get(name));
  if (scene.words !== null) {
    for (const word of scene.words.index) test(index.byWord.get(word));
    if (hasUnspacedScript(scene.words.raw)) test(index.unspaced);
  }
  return [...found];
}

/**
 * Whether every part of a row's condition holds. A row of no particular product looks only into what the page states:
 * a menu that offers to sign in and a footer that names the law say nothing of this refusal.
 */
export function holds({ when, responder, cause }: Sign, scene: Scene): boolean {
  // A good answer that speaks of a refusal is an article about one, unless the row knows that status.
  if (when.status === undefined && cause !== undefined && scene.status < 400) return false;
  if (when.status !== undefined && !when.status.includes(scene.status)) return false;
  if (when.method !== undefined && !when.method.includes(scene.method)) return false;
  if (when.sent !== undefined && when.sent !== scene.sent) return false;
  if (when.client !== undefined && when.client !== scene.client) return false;
  if (when.headers !== undefined && !holdsHeaders(when.headers, scene)) return false;
  if (when.noHeaders?.some((name) => scene.headers.has(name))) return false;
  if (when.setsCookie !== undefined && !hasName(when.setsCookie, scene.setCookieNames))
    return false;
  if (when.hasCookie !== undefined && !hasName(when.hasCookie, scene.cookieNames)) return false;
  if (when.host?.some((host) => scene.host === host || scene.host.endsWith(`.${host}`)) === false)
    return false;
  if (when.path?.some((part) => holdsPath(part, scene.path)) === false) return false;
  if (when.query?.every((name) => scene.queryNames.has(name)) === false) return false;
  if (when.challenge !== undefined && !holdsChallenge(when.challenge, scene.challenges))
    return false;
  return holdsWords(when, scene.words, responder === undefined);
}

function holdsHeaders(wanted: NonNullable<When['headers']>, scene: Scene): boolean {
  return Object.entries(wanted).every(([name, part]) => {
    const values = scene.headers.get(name);
    if (values === undefined) return false;
    return part === true || values.some((value) => value.toLowerCase().includes(part));
  });
}

function hasName(wanted: readonly string[], names: readonly string[]): boolean {
  return wanted.some((name) =>
    name.endsWith('*')
      ? names.some((given) => given.startsWith(name.slice(0, -1)))
      : names.includes(name),
  );
}

function holdsPath(part: string, path: string): boolean {
  if (part.startsWith('^')) return path.startsWith(part.slice(1));
  if (part.endsWith('$')) return path.endsWith(part.slice(0, -1));
  return path.includes(part);
}

function holdsChallenge(
  wanted: NonNullable<When['challenge']>,
  challenges: readonly Challenge[],
): boolean {
  return challenges.some(
    ({ scheme, params }) =>
      (wanted.scheme === undefined || wanted.scheme === scheme) &&
      (wanted.error === undefined || wanted.error === params['error']?.toLowerCase()) &&
      (wanted.realm === undefined ||
        params['realm']?.toLowerCase().includes(wanted.realm) === true),
  );
}

function holdsWords(when: When, words: Words | null, isAnybodys: boolean): boolean {
  const asksWords =
    when.format ??
    when.code ??
    when.fields ??
    when.marks ??
    when.anyMark ??
    when.text ??
    when.anyText ??
    when.wholeText ??
    when.title;
  if (asksWords === undefined) return true;
  if (words === null) return false;
  const { raw } = words;
  const text = isAnybodys ? words.statement : words.text;
  if (when.format !== undefined && when.format !== words.format) return false;
  if (when.code?.some((code) => words.codes.includes(code)) === false) return false;
  if (when.marks?.every((mark) => raw.includes(mark)) === false) return false;
  if (when.text?.every((part) => text.includes(part)) === false) return false;
  if (when.anyMark?.some((mark) => raw.includes(mark)) === false) return false;
  if (when.anyText?.some((part) => text.includes(part)) === false) return false;
  if (when.noText?.some((part) => text.includes(part)) === true) return false;
  if (when.wholeText?.includes(text) === false) return false;
  if (when.title !== undefined) {
    const title = foldText(words.title);
    if (!when.title.some((part) => title.includes(part))) return false;
  }
  return when.fields === undefined || holdsFields(when.fields, words);
}

function holdsFields(wanted: NonNullable<When['fields']>, words: Words): boolean {
  return Object.entries(wanted).every(([path, value]) =>
    words.leaves.some(
      (leaf) => samePath(path, leaf.path) && (value === true || leaf.value.toLowerCase() === value),
    ),
  );
}

function samePath(wanted: string, path: string): boolean {
  if (!wanted.includes('*')) return wanted === path;
  const parts = path.split('.');
  const asked = wanted.split('.');
  return (
    parts.length === asked.length && asked.every((part, at) => part === '*' || part === parts[at])
  );
}
