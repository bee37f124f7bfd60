import type { Challenge } from '../http/challenges.ts';
import { foldText, hasPhrase, hasUnspacedScript } from '../words/fold.ts';
import type { Words } from '../words.ts';
import { type FiledWords, isGood, type SignIndex } from './file-signs.ts';
import { holdsNear, readSaid } from './near.ts';
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

/** The rows that hold for an answer, in an order that does not depend on how they were filed. Linear in the body's length. */
export function matchSigns(index: SignIndex, scene: Scene): Sign[] {
  const found = new Set<Sign>();
  const test = (signs: readonly Sign[] | undefined): void => {
    if (signs === undefined) return;
    for (const sign of signs) if (!found.has(sign) && holds(sign, scene)) found.add(sign);
  };
  test(index.always);
  for (const [name, values] of scene.headers) {
    test(index.byHeader.get(name));
    const parts = index.byHeaderPart.get(name);
    if (parts === undefined) continue;
    const value = values.join(' ').toLowerCase();
    for (const [part, signs] of parts) if (value.includes(part)) test(signs);
  }
  for (const name of scene.cookieNames) {
    test(index.byCookie.get(name));
    for (const beginning of index.cookieBeginnings)
      if (name.startsWith(beginning.slice(0, -1))) test(index.byCookie.get(beginning));
  }
  for (let host = scene.host; host !== ''; host = host.slice(host.indexOf('.') + 1)) {
    test(index.byHost.get(host));
    if (!host.includes('.')) break;
  }
  for (const name of scene.queryNames) test(index.byQueryName.get(name));
  if (scene.words !== null) {
    const { words } = scene;
    test(index.byFormat.get(words.format));
    const isUnspaced = hasUnspacedScript(words.raw) || hasUnspacedScript(words.text);
    for (const { byWord, unspaced, wordless } of filesFor(scene.status, words, index)) {
      test(wordless);
      for (const word of words.index)
        for (const { sign, also } of byWord.get(word) ?? [])
          if ((also === null || words.index.has(also)) && !found.has(sign) && holds(sign, scene))
            found.add(sign);
      if (isUnspaced) test(unspaced);
    }
  }
  // A guess at what a sentence means is asked for only where no row knows one, and the first that fits is enough.
  const gist = [...found].some(statesCause) ? undefined : findGist(index, scene);
  return [...found, ...(gist === undefined ? [] : [gist])].sort(compareSigns);
}

/**
 * Orders rows by what they are: the package files them otherwise than the command does, and of two that hold equally
 * surely both are to take the same. What is documented stands before what sentences of its kind mostly mean.
 */
function compareSigns(a: Sign, b: Sign): number {
  return (
    Number(a.general === true) - Number(b.general === true) ||
    compareTexts(a.responder ?? '', b.responder ?? '') ||
    compareTexts(textOf(a), textOf(b))
  );
}

/** What tells rows of one product apart. Ids of the package are places; those of general rows are the same everywhere. */
function textOf({ general, id, when }: Sign): string {
  return general === true ? id : JSON.stringify(when);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function findGist({ gists, stems }: SignIndex, scene: Scene): Sign | undefined {
  const able = gists.filter((sign) => holds(sign, scene));
  if (scene.words === null || able.length === 0) return undefined;
  const { statement, spelled } = scene.words;
  const said = readSaid([statement, ...spelled].join('. '), stems());
  return able.find(({ when }) => holdsNear(said, when.near ?? []));
}

/** The rows that could hold of an answer's words. */
function filesFor(status: number, { format, reportsError }: Words, index: SignIndex): FiledWords[] {
  if (isGood(status) && !reportsError) return [index.ofGood()];
  return format === 'html' ? [index.ofText()] : [index.ofText(), index.ofData()];
}

/** Statuses that tell nothing of a refusal: GraphQL refuses with 200, SOAP with 500. */
const UNTOLD: ReadonlySet<number> = new Set([200, 500]);

/**
 * Whether every part of a row's condition holds, but for the gist of a sentence. A row of no particular product looks only into what the page states:
 * a menu that offers to sign in and a footer that names the law say nothing of this refusal.
 */
export function holds({ when, responder, cause, general }: Sign, scene: Scene): boolean {
  // A good answer that speaks of a refusal is an article about one, unless the row knows that status.
  if (when.status === undefined && cause !== undefined && scene.status < 400) return false;
  if (when.status !== undefined && !when.status.includes(scene.status)) return false;
  // What words mean in general holds with a good status only where all that was answered is an error.
  if (general === true && UNTOLD.has(scene.status) && scene.words?.reportsError !== true)
    return false;
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

/** Whether a row knows the reason from more than the status. */
function statesCause({ cause, confidence, when }: Sign): boolean {
  const isStatusOnly = Object.keys(when).every((part) => part === 'status');
  return cause !== undefined && confidence !== 'possible' && !isStatusOnly;
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
    when.near ??
    when.title;
  if (asksWords === undefined) return true;
  if (words === null) return false;
  const { raw } = words;
  const text = isAnybodys ? words.statement : words.text;
  if (when.format !== undefined && when.format !== words.format) return false;
  if (when.code?.some((code) => words.codes.includes(code)) === false) return false;
  if (when.marks?.every((mark) => hasPhrase(raw, mark)) === false) return false;
  if (when.text?.every((part) => hasPhrase(text, part)) === false) return false;
  if (when.anyMark?.some((mark) => hasPhrase(raw, mark)) === false) return false;
  if (when.anyText?.some((part) => hasPhrase(text, part)) === false) return false;
  if (when.noText?.some((part) => hasPhrase(text, part)) === true) return false;
  if (when.wholeText?.includes(text) === false) return false;
  if (when.title !== undefined) {
    const title = foldText(words.title);
    if (!when.title.some((part) => hasPhrase(title, part))) return false;
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
