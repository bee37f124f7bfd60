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
  /** Phrases of scripts that put no spaces between words. */
  readonly unspaced: readonly Sign[];
};

/**
 * The rows filed by what is rarest in them: a field's name, a word of the body that few other rows ask for, a cookie, a
 * host. An answer is then tested only against rows whose key it has, and the cost of a table hardly grows with its
 * length.
 */
export function indexSigns(signs: readonly Sign[]): SignIndex {
  const counts = countWords(signs);
  const always: Sign[] = [];
  const unspaced: Sign[] = [];
  const byHeader = new Map<string, Sign[]>();
  const byHeaderPart = new Map<string, Map<string, Sign[]>>();
  const byCookie = new Map<string, Sign[]>();
  const byHost = new Map<string, Sign[]>();
  const byQueryName = new Map<string, Sign[]>();
  const byFormat = new Map<string, Sign[]>();
  const byWord = new Map<string, WordEntry[]>();
  for (const sign of signs) {
    const { when } = sign;
    const fields = Object.entries(when.headers ?? {});
    const rare = fields.find(([name]) => !COMMON_HEADERS.has(name));
    const words = wordKeys(when, counts);
    const cookies = when.setsCookie ?? when.hasCookie;
    const common = fields.find(([, part]) => part !== true);
    if (rare !== undefined) file(byHeader, [rare[0]], sign);
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
    ...{ byFormat, byWord, unspaced },
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

/** In how many rows each word stands. */
function countWords(signs: readonly Sign[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { when } of signs) {
    const phrases = [...required(when), ...alternatives(when).flat()];
    for (const word of splitWords(phrases.join(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
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

/** Lists of phrases of which at least one each stands in the body. */
function alternatives({ anyText, anyMark, wholeText, title, code }: When): (readonly string[])[] {
  return [anyText, anyMark, wholeText, title, code].filter((list) => list !== undefined);
}

/** The two words of a phrase that the fewest rows ask for; null where it has none, or only one. */
type Rarest = readonly [first: string | null, second: string | null];

/**
 * Words of phrases of which the body has at least one whenever the row matches; null where the row asks for no words. A
 * phrase without spaces has none.
 */
function wordKeys(when: When, counts: ReadonlyMap<string, number>): readonly Rarest[] | null {
  const rarest = (phrase: string): Rarest => rarestWords(phrase, counts);
  const all = required(when);
  const lists = [
    ...(all.length > 0 ? [[rarest(all.join(' '))]] : []),
    ...alternatives(when).map((list) => list.map(rarest)),
  ];
  const cost = (keys: readonly Rarest[]): number =>
    keys.reduce((sum, [first]) => sum + (first === null ? 1000 : (counts.get(first) ?? 0)), 0);
  return lists.sort((a, b) => cost(a) - cost(b))[0] ?? null;
}

/** Rarest first, of equals the longest first. */
function rarestWords(phrase: string, counts: ReadonlyMap<string, number>): Rarest {
  const [first = null, second = null] = [...splitWords(phrase)].sort(
    (a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || b.length - a.length,
  );
  return [first, second];
}
