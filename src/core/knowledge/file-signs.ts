import { longestWords } from '../words/fold.ts';
import { indexStems, type StemIndex } from './near.ts';
import type { Sign, When } from './sign.ts';

type Filed = ReadonlyMap<string, readonly Sign[]>;

/** A row under a word, and a second word that the same phrase has: looking for both is cheaper than for the phrase. */
type WordEntry = { readonly sign: Sign; readonly also: string | null };

/** A table prepared for matching: each row stands where only answers that can match it will find it. */
export type SignIndex = {
  readonly always: readonly Sign[];
  /** By the name of a field of the answer. */
  readonly byHeader: Filed;
  /** Field that most answers have → a part of its value. */
  readonly byHeaderPart: ReadonlyMap<string, Filed>;
  /** By a cookie's name, or its beginning where it ends in `*`. */
  readonly byCookie: Filed;
  readonly cookieBeginnings: readonly string[];
  readonly byHost: Filed;
  readonly byQueryName: Filed;
  readonly byFormat: Filed;
  /** Rows that ask for words of the body, filed by them when they are first asked for. */
  readonly ofText: () => FiledWords;
  /** The others that do, and hold of data alone, which pages are not. */
  readonly ofData: () => FiledWords;
  /** Those of both that know of a refusal with a good status: most answers are healthy, and few rows are asked then. */
  readonly ofGood: () => FiledWords;
  /** Rows that go by the gist of a sentence, and the words they ask for. */
  readonly gists: readonly Sign[];
  readonly stems: () => StemIndex;
};

/** Rows that ask for words of the body. */
export type FiledWords = {
  readonly byWord: ReadonlyMap<string, readonly WordEntry[]>;
  /** Phrases of scripts that put no spaces between words. */
  readonly unspaced: readonly Sign[];
  /** Rows whose condition has no word that a body could lack. */
  readonly wordless: readonly Sign[];
};

/**
 * The rows filed by what is rarest in them: a field's name, a word of the body that few other rows ask for, a cookie, a
 * host. An answer is then tested only against rows whose key it has, and the cost of a table hardly grows with its
 * length.
 */
export function indexSigns(signs: readonly Sign[], more: More = {}): SignIndex {
  const always: Sign[] = [];
  const bodies: Sign[] = [];
  const byHeader = new Map<string, Sign[]>();
  const byHeaderPart = new Map<string, Map<string, Sign[]>>();
  const byCookie = new Map<string, Sign[]>();
  const byHost = new Map<string, Sign[]>();
  const byQueryName = new Map<string, Sign[]>();
  const byFormat = new Map<string, Sign[]>();
  for (const sign of signs) {
    const { when } = sign;
    const asked = Object.entries(when.headers ?? {});
    const rare = asked.find(([name]) => !COMMON_HEADERS.has(name));
    const cookies = when.setsCookie ?? when.hasCookie;
    const common = asked.find(([, part]) => part !== true);
    if (isOfBody(sign)) bodies.push(sign);
    else if (rare !== undefined) file(byHeader, [rare[0]], sign);
    else if (when.challenge !== undefined) file(byHeader, ['www-authenticate'], sign);
    else if (cookies !== undefined) file(byCookie, cookies, sign);
    else if (when.host !== undefined) file(byHost, when.host, sign);
    else if (common !== undefined)
      file(placesOf(byHeaderPart, common[0]), [String(common[1])], sign);
    else if (when.query !== undefined) file(byQueryName, when.query.slice(0, 1), sign);
    else if (when.format !== undefined) file(byFormat, [when.format], sign);
    else always.push(sign);
  }
  const cookieBeginnings = [...byCookie.keys()].filter((name) => name.endsWith('*'));
  const fields = { always, byHeader, byHeaderPart, byCookie, cookieBeginnings, byHost };
  return addOfBody({ ...fields, byQueryName, byFormat }, bodies, more);
}

/** What an index may be told beside its rows. */
type More = {
  /** How to choose the words that a phrase is filed by; the longest ones where nobody has counted. */
  readonly choose?: ChooseWords;
  /** Pairs of a traditional and a simplified character. */
  readonly han?: string;
};

/** An index with rows that all ask for something of the body, as `isOfBody` tells them. */
export function addOfBody(
  fields: Omit<SignIndex, 'ofGood' | 'ofText' | 'ofData' | 'gists' | 'stems'>,
  signs: readonly Sign[],
  { choose = longestWords, han = '' }: More = {},
): SignIndex {
  const gists = signs.filter(({ when }) => when.near !== undefined);
  const isOfData = ({ when }: Sign): boolean =>
    when.fields !== undefined || when.code !== undefined;
  return {
    ...fields,
    gists,
    stems: once(() =>
      indexStems(
        gists.map(({ when }) => when.near ?? []),
        han,
      ),
    ),
    ofGood: once(() =>
      fileByWords(
        signs.filter(({ when }) => when.status?.some(isGood)),
        choose,
      ),
    ),
    ofText: once(() =>
      fileByWords(
        signs.filter((sign) => !isOfData(sign)),
        choose,
      ),
    ),
    ofData: once(() => fileByWords(signs.filter(isOfData), choose)),
  };
}

/** Whether an answer is no error by its status. */
export function isGood(status: number): boolean {
  return status < 400;
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** Whether a row needs no look where no body was seen, and has nothing else it could better be filed by. */
export function isOfBody({ when }: Sign): boolean {
  if (when.near !== undefined) return true;
  const isFiled = Object.keys(when.headers ?? {}).some((name) => !COMMON_HEADERS.has(name));
  return !isFiled && when.challenge === undefined && asksForWords(when);
}

function asksForWords({ marks, text, fields, anyText, anyMark, wholeText, title, code }: When) {
  return [marks, text, fields, anyText, anyMark, wholeText, title, code].some(
    (part) => part !== undefined,
  );
}

function fileByWords(signs: readonly Sign[], choose: ChooseWords): FiledWords {
  const byWord = new Map<string, WordEntry[]>();
  const unspaced: Sign[] = [];
  const wordless: Sign[] = [];
  for (const sign of signs) {
    if (sign.when.near !== undefined) continue;
    const keys = wordKeys(sign.when, choose);
    if (keys === null) wordless.push(sign);
    else if (keys.some(([first]) => first === null)) unspaced.push(sign);
    for (const [first, also] of keys ?? []) if (first !== null) add(byWord, first, { sign, also });
  }
  return { byWord, unspaced, wordless };
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

function file(places: Map<string, Sign[]>, keys: readonly string[], sign: Sign): void {
  for (const key of new Set(keys)) add(places, key, sign);
}

function add<Item>(places: Map<string, Item[]>, key: string, item: Item): void {
  const list = places.get(key);
  if (list === undefined) places.set(key, [item]);
  else list.push(item);
}

function placesOf(all: Map<string, Map<string, Sign[]>>, name: string): Map<string, Sign[]> {
  const known = all.get(name);
  const places = known ?? new Map<string, Sign[]>();
  if (known === undefined) all.set(name, places);
  return places;
}

/**
 * Words of phrases of which the body has at least one whenever the row matches; null where the row asks for no words. A
 * phrase of a script without spaces has none. Any word of a phrase would do: one that few rows ask for is best, and
 * where nobody has counted, a long one.
 */
function wordKeys(when: When, choose: ChooseWords): readonly WordKey[] | null {
  let best: readonly WordKey[] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const list of listsOf(when)) {
    const keys = list.map(choose);
    const cost = keys.reduce((sum, [first]) => sum + costOf(first), 0);
    if (cost < least) [best, least] = [keys, cost];
  }
  return best;
}

/** Lists of phrases of each of which one stands in the body of every answer that matches. */
export function listsOf(when: When): (readonly string[])[] {
  const { anyText, anyMark, wholeText, title, code } = when;
  const all = required(when);
  return [all === '' ? undefined : [all], anyText, anyMark, wholeText, title, code].filter(
    (list) => list !== undefined,
  );
}

/** How often a word is likely to stand where the row does not match. */
function costOf(word: string | null): number {
  return word === null ? 1000 : 0.7 ** word.length;
}

/** Phrases of which every one stands in the body of an answer that matches, in one. */
function required({ marks = [], text = [], fields }: When): string {
  const parts = [...marks, ...text];
  for (const [path, value] of Object.entries(fields ?? {})) {
    // Places in a list are no words of the body, and JSON may write letters beyond ASCII as escapes.
    for (const part of path.split(/[.*]+/)) if (IS_WORDS.test(part)) parts.push(part);
    if (value !== true && IS_ASCII.test(value)) parts.push(value);
  }
  return parts.join(' ');
}

const IS_ASCII = /^[ -~]*$/;
const IS_WORDS = /^[a-z][ -~]*$/;

/** Two words of a phrase; null where it has none, or only one. */
export type WordKey = readonly [first: string | null, second: string | null];

type ChooseWords = (phrase: string) => WordKey;
