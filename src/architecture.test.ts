import { describe, expect, it } from 'vitest';

/** What the code of a room may use of other rooms, and of which it may know the types only. README.md has it in words. */
type Room = {
  readonly uses: readonly string[];
  readonly knows?: readonly string[];
  readonly packages?: readonly RegExp[];
};

const PREACT = /^preact(?:\/(?:hooks|jsx-runtime|compat))?$/;
const page: Room = {
  uses: ['core', 'platform', 'messages', 'repair', 'held', 'ui'],
  packages: [PREACT],
};

const ROOMS: Readonly<Record<string, Room>> = {
  core: { uses: [], packages: [/^tldts-experimental$/] },
  platform: { uses: ['core'], knows: ['repair'], packages: [/^webextension-polyfill$/] },
  messages: { uses: ['core', 'platform'], knows: ['repair', 'held'] },
  held: { uses: ['core', 'platform'] },
  repair: { uses: ['core', 'platform'] },
  ui: { uses: ['core'], packages: [PREACT] },
  background: { uses: ['core', 'platform', 'messages', 'repair', 'held'] },
  content: { uses: ['core', 'messages', 'platform', 'ui'], packages: [PREACT] },
  popup: page,
  inspect: page,
  options: page,
  welcome: page,
  devtools: page,
  cli: { uses: ['core', 'locales'], packages: [/^node:/] },
  locales: { uses: ['core'] },
  // For tests, whatever they look at; only tests import it.
  testing: {
    uses: [
      'core',
      'platform',
      'messages',
      'repair',
      'held',
      'ui',
      'background',
      'content',
      'popup',
    ],
    packages: [/^vitest$/],
  },
};

/** Files in which the browser, Node or a person starts something: they wire, and nothing imports them. */
const ENTRIES = [
  'background/index.ts',
  'cli/index.ts',
  'content/index.tsx',
  'core/index.ts',
  ...['popup', 'inspect', 'options', 'welcome', 'devtools'].map((room) => `${room}/index.tsx`),
];

/** Longer than a screen or five: tables, and what is written by a test. */
const TABLES =
  /^(?:core\/knowledge\/|core\/tokens\/opaque-formats|testing\/|locales\/)|\.fixtures\.ts$/;

type Import = { readonly from: string; readonly isTypeOnly: boolean };

const SOURCES: readonly (readonly [path: string, code: string])[] = Object.entries(
  import.meta.glob<string>('./*/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }),
).map(([path, code]) => [path.slice(2), code]);

const isTest = (path: string): boolean => /\.(?:test|fixtures)\.tsx?$/.test(path);
const CODE = SOURCES.filter(([path]) => !isTest(path));

function importsOf(code: string): Import[] {
  const found: Import[] = [];
  const statement = /^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm;
  for (const [, type, named, bare] of code.matchAll(statement))
    found.push({ from: named ?? bare ?? '', isTypeOnly: type !== undefined });
  for (const [, from = ''] of code.matchAll(/\bimport\('([^']+)'\)/g))
    found.push({ from, isTypeOnly: false });
  return found;
}

/** Where an import leads, from the folder of the rooms; null for a package. */
function resolve(path: string, from: string): string | null {
  return from.startsWith('.') ? new URL(from, `file:///${path}`).pathname.slice(1) : null;
}

const roomOf = (path: string): string => path.split('/', 1)[0] ?? '';
const edges = CODE.flatMap(([path, code]) =>
  importsOf(code).map((one) => ({ path, ...one, target: resolve(path, one.from) })),
);

describe('the rooms', () => {
  it('are those of the table', () => {
    const rooms = new Set(SOURCES.map(([path]) => roomOf(path)));
    expect([...rooms].filter((room) => ROOMS[room] === undefined)).toEqual([]);
  });

  it('use only the rooms that the table allows', () => {
    const wrong = edges.filter(({ path, target, isTypeOnly }) => {
      const [own, other] = [roomOf(path), roomOf(target ?? path)];
      const room = ROOMS[own];
      if (own === other || room === undefined) return false;
      // The English catalogue is collected from the texts that stand beside their views.
      if (own === 'locales' && target?.endsWith('/text.ts')) return false;
      if (other === 'testing') return true;
      return !room.uses.includes(other) && !(isTypeOnly && room.knows?.includes(other) === true);
    });
    expect(wrong.map(({ path, from }) => `${path} imports ${from}`)).toEqual([]);
  });

  it('use a package in one place only', () => {
    const wrong = edges.filter(({ path, from, target }) => {
      const allowed = ROOMS[roomOf(path)]?.packages ?? [];
      return target === null && !allowed.some((pattern) => pattern.test(from));
    });
    expect(wrong.map(({ path, from }) => `${path} imports ${from}`)).toEqual([]);
  });

  it('know the browser through platform alone', () => {
    const wrong = CODE.filter(
      ([path, code]) =>
        roomOf(path) !== 'platform' &&
        /(?<![\w.'"`/-])(?:browser|chrome)\.[a-z]\w*[.(]/.test(withoutComments(code)),
    );
    expect(wrong.map(([path]) => path)).toEqual([]);
  });
});

describe('the files', () => {
  it('name what they import with its ending', () => {
    const wrong = edges.filter(
      ({ from }) => from.startsWith('.') && !/\.[a-z]{2,4}(?:\?inline)?$/.test(from),
    );
    expect(wrong.map(({ path, from }) => `${path} imports ${from}`)).toEqual([]);
  });

  it('import no entry', () => {
    const all = SOURCES.flatMap(([path, code]) =>
      importsOf(code).map(({ from }) => ({ path, target: resolve(path, from) ?? '' })),
    );
    const wrong = all.filter(({ target }) => ENTRIES.includes(target));
    expect(wrong.map(({ path, target }) => `${path} imports ${target}`)).toEqual([]);
  });

  it('are short where they are entries: 80 lines', () => {
    expect(tooLong(80, (path) => ENTRIES.includes(path))).toEqual([]);
  });

  it('are at most 300 lines, tables aside', () => {
    expect(tooLong(300, (path) => !TABLES.test(path))).toEqual([]);
  });

  it('export a default where they are rules, and nowhere else', () => {
    const isRule = (code: string): boolean => code.includes('export default defineRule(');
    const wrong = CODE.filter(([, code]) => /^export default /m.test(code) && !isRule(code));
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  it('go round in no circle of values within core', () => {
    const graph = new Map<string, string[]>();
    for (const { path, target, isTypeOnly } of edges)
      if (roomOf(path) === 'core' && target !== null && !isTypeOnly)
        graph.set(path, [...(graph.get(path) ?? []), target]);
    expect(findCircle(graph)).toEqual(null);
  });
});

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

function tooLong(most: number, isLooked: (path: string) => boolean): string[] {
  return CODE.filter(([path]) => isLooked(path))
    .map(([path, code]) => ({ path, lines: code.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > most)
    .map(({ path, lines }) => `${path}: ${lines}`);
}

function findCircle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  const walk = (node: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return null;
    for (const next of graph.get(node) ?? []) {
      const circle = walk(next, [...path, node]);
      if (circle !== null) return circle;
    }
    done.add(node);
    return null;
  };
  for (const node of graph.keys()) {
    const circle = walk(node, []);
    if (circle !== null) return circle;
  }
  return null;
}
