import { splitWords } from '../words/fold.ts';
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
  readonly byWord: ReadonlyMap<string, readonly WordEntry[]>;
  /** Rows that go by the gist of a sentence. */
  readonly gists: readonly Sign[];
  /** Phrases of scripts that put no spaces between words. */
  readonly unspaced: readonly Sign[];
};

/**
 * The rows filed by what is rarest in them: a field's name, a word of the body that few other rows ask for, a cookie, a
 * host. An answer is then tested only against rows whose key it has, and the cost of a table hardly grows with its
 * length.
 */
export function indexSigns(signs: readonly Sign[]): SignIndex {
  const rows = signs.map((sign) => ({ sign, lists: wordsOf(sign.when) }));
  const counts = countWords(rows.map(({ lists }) => lists));
  const always: Sign[] = [];
  const unspaced: Sign[] = [];
  const gists: Sign[] = [];
  const byHeader = new Map<string, Sign[]>();
  const byHeaderPart = new Map<string, Map<string, Sign[]>>();
  const byCookie = new Map<string, Sign[]>();
  const byHost = new Map<string, Sign[]>();
  const byQueryName = new Map<string, Sign[]>();
  const byFormat = new Map<string, Sign[]>();
  const byWord = new Map<string, WordEntry[]>();
  for (const { sign, lists } of rows) {
    const { when } = sign;
    const fields = Object.entries(when.headers ?? {});
    const rare = fields.find(([name]) => !COMMON_HEADERS.has(name));
    const words = wordKeys(lists, counts);
    const cookies = when.setsCookie ?? when.hasCookie;
    const common = fields.find(([, part]) => part !== true);
    if (when.near !== undefined) gists.push(sign);
    else if (rare !== undefined) file(byHeader, [rare[0]], sign);
    else if (when.challenge !== undefined) file(byHeader, ['www-authenticate'], sign);
    else if (words !== null) {
      if (words.some(([first]) => first === null)) unspaced.push(sign);
      for (const [first, also] of words) if (first !== null) add(byWord, first, { sign, also });
    } else if (cookies !== undefined) file(byCookie, cookies, sign);
    else if (when.host !== undefined) file(byHost, when.host, sign);
    else if (common !== undefined)
      file(placesOf(byHeaderPart, common[0]), [String(common[1])], sign);
    else if (when.query !== undefined) file(byQueryName, when.query.slice(0, 1), sign);
    else if (when.format !== undefined) file(byFormat, [when.format], sign);
    else always.push(sign);
  }
  const cookieBeginnings = [...byCookie.keys()].filter((name) => name.endsWith('*'));
  return {
    ...{ always, byHeader, byHeaderPart, byCookie, cookieBeginnings, byHost, byQueryName },
    ...{ byFormat, byWord, gists, unspaced },
  };
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

/** The words of a row: of each list of phrases, one phrase stands in the body of every answer that matches. */
type RowWords = readonly (readonly ReadonlySet<string>[])[];

/** In how many rows each word stands. */
function countWords(rows: Iterable<RowWords>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const lists of rows) {
    const own = new Set<string>();
    for (const list of lists) for (const words of list) for (const word of words) own.add(word);
    for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function wordsOf(when: When): RowWords {
  const { anyText, anyMark, wholeText, title, code } = when;
  const all = required(when);
  const alternatives = [anyText, anyMark, wholeText, title, code].filter(
    (list) => list !== undefined,
  );
  return [...(all.length > 0 ? [[all.join(' ')]] : []), ...alternatives].map((list) =>
    list.map(splitWords),
  );
}

/** Phrases of which every one stands in the body of an answer that matches. */
function required({ marks = [], text = [], fields = {} }: When): string[] {
  const members = Object.entries(fields).map(([path, value]) =>
    // Places in a list are no words of the body, and JSON may write letters beyond ASCII as escapes.
    [
      ...[...splitWords(path)].filter((word) => /^[a-z][a-z0-9]*$/.test(word)),
      ...[...splitWords(value === true ? '' : value)].filter((word) => /^[a-z0-9]+$/.test(word)),
    ].join(' '),
  );
  return [...marks, ...text, ...members.filter((words) => words !== '')];
}

/** The two words of a phrase that the fewest rows ask for; null where it has none, or only one. */
type Rarest = readonly [first: string | null, second: string | null];

/**
 * Words of phrases of which the body has at least one whenever the row matches; null where the row asks for no words. A
 * phrase without spaces has none.
 */
function wordKeys(lists: RowWords, counts: ReadonlyMap<string, number>): readonly Rarest[] | null {
  const keys = lists.map((list) => list.map((words) => rarestOf(words, counts)));
  const cost = (list: readonly Rarest[]): number =>
    list.reduce((sum, [first]) => sum + (first === null ? 1000 : (counts.get(first) ?? 0)), 0);
  return keys.sort((a, b) => cost(a) - cost(b))[0] ?? null;
}

/** Rarest first, of equals the longest first. */
function rarestOf(words: ReadonlySet<string>, counts: ReadonlyMap<string, number>): Rarest {
  let [first, second]: [string | null, string | null] = [null, null];
  const isRarer = (word: string, than: string | null): boolean => {
    if (than === null) return true;
    const difference = (counts.get(word) ?? 0) - (counts.get(than) ?? 0);
    return difference < 0 || (difference === 0 && word.length > than.length);
  };
  for (const word of words) {
    if (isRarer(word, first)) [first, second] = [word, first];
    else if (isRarer(word, second)) second = word;
  }
  return [first, second];
}
