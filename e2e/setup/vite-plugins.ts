import { existsSync } from 'node:fs';
import type { CrxPlugin } from '@crxjs/vite-plugin';
import { build, type InlineConfig, type Plugin, parseSync } from 'vite';

/**
 * A plugin that adds one self-contained script, built in a pass of its own, under a fixed name.
 *
 * For the content script this is used instead of crxjs's `?script&iife`, which also lists the file in
 * `web_accessible_resources` for every site, so that any page could tell that the extension is there.
 * A fixed name also lets the background name the file without a build-time import, in tests too.
 */
export function addSelfContained(entry: string, fileName: string, config: InlineConfig): Plugin {
  return {
    name: `readmit:self-contained:${fileName}`,
    apply: 'build',
    async generateBundle() {
      if (!existsSync(entry)) return;
      const result = await build({
        ...config,
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        build: {
          ...config.build,
          write: false,
          rolldownOptions: {
            ...config.build?.rolldownOptions,
            input: entry,
          },
        },
      });
      const outputs = Array.isArray(result) ? result : [result];
      const chunks = outputs.flatMap((one) => ('output' in one ? one.output : []));
      const [only, ...more] = chunks;
      if (only?.type !== 'chunk' || more.length > 0) {
        const names = chunks.map((chunk) => chunk.fileName).join(', ');
        throw new Error(`${entry}: expected one self-contained script, got ${names}`);
      }
      this.emitFile({ type: 'asset', fileName, source: only.code });
    },
  };
}

/** Properties of tables that no program reads at run time: for people, or kept in the locale files. */
const UNREAD: readonly { readonly file: RegExp; readonly names: ReadonlySet<string> }[] = [
  { file: /\/(?:core\/rules\/[a-z-]+|repair\/guide\/owner)\.ts$/, names: new Set(['text']) },
  {
    // The rows that wordings are expanded to name their source in a finding: that one is read.
    file: /\/core\/(?:tokens|knowledge|http)\/(?!expand-wordings\.)[a-z-]+\.ts$/,
    names: new Set(['source', 'seen']),
  },
  { file: /\/core\/tokens\/opaque-formats\.ts$/, names: new Set(['name', 'source', 'seen']) },
];

/**
 * A plugin that leaves out of a browser's scripts what its tables hold for people: rules have their words in the locale
 * files, and nobody looks up a source in a worker that is parsed at every start.
 */
export function dropUnread(): Plugin {
  return {
    name: 'readmit:drop-unread',
    apply: 'build',
    transform(code, id) {
      const names = new Set(
        UNREAD.flatMap((table) => (table.file.test(id) ? [...table.names] : [])),
      );
      if (names.size === 0) return null;
      const cuts = findProperties(parseSync(id, code).program, names);
      let left = code;
      for (const [start, end] of cuts.toSorted((a, b) => b[0] - a[0]))
        left = left.slice(0, start) + left.slice(end).replace(/^\s*,/, '');
      return { code: left, map: null };
    },
  };
}

/** Places of the literal properties of these names, anywhere in a syntax tree. */
function findProperties(node: unknown, names: ReadonlySet<string>): [start: number, end: number][] {
  if (Array.isArray(node)) return node.flatMap((item: unknown) => findProperties(item, names));
  if (typeof node !== 'object' || node === null) return [];
  const { type, key, value, start, end } = node as Readonly<Record<string, unknown>>;
  if (
    type === 'Property' &&
    names.has(readField(key, 'name')) &&
    ['Literal', 'ObjectExpression'].includes(readField(value, 'type')) &&
    typeof start === 'number' &&
    typeof end === 'number'
  )
    return [[start, end]];
  return Object.values(node).flatMap((item: unknown) => findProperties(item, names));
}

function readField(node: unknown, name: string): string {
  const value = typeof node === 'object' && node !== null ? Reflect.get(node, name) : '';
  return typeof value === 'string' ? value : '';
}

/** A plugin that keeps `web_accessible_resources` out of the built manifest, whoever put it in. */
export function dropWebAccessibleResources(): CrxPlugin {
  return {
    name: 'readmit:no-web-accessible-resources',
    enforce: 'post',
    renderCrxManifest(manifest) {
      const { web_accessible_resources: _dropped, ...rest } = manifest;
      return rest;
    },
  };
}

type Modules = { readonly getModuleInfo: (id: string) => { importedIds: string[] } | null };

/**
 * Chunks for what a worker shares: `shared` with a page's first paint, `reading` with what is loaded later or by other
 * pages; and `page` for what that page shares with other pages alone. Left to itself the bundler makes a dozen small ones, each to be fetched at every start of the worker, and small
 * ones compress badly.
 */
export function nameSharedChunks(worker: string, page: string) {
  let reached: readonly [byWorker: ReadonlySet<string>, byPage: ReadonlySet<string>] | null = null;
  const nameIf =
    (name: string, isOfWorker: boolean, isOfPage: boolean) =>
    (id: string, modules: Modules): string | null => {
      reached ??= [reachFrom(worker, modules), reachFrom(page, modules)];
      const [byWorker, byPage] = reached;
      return byWorker.has(id) === isOfWorker && byPage.has(id) === isOfPage ? name : null;
    };
  return [
    { name: nameIf('shared', true, true), minShareCount: 2, priority: 2 },
    { name: nameIf('reading', true, false), minShareCount: 2, priority: 1 },
    { name: nameIf('page', false, true), minShareCount: 2, priority: 1 },
  ];
}

/** Everything that a module imports, however far off, other than by `import()`. */
function reachFrom(entry: string, modules: Modules): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [entry];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    queue.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}
