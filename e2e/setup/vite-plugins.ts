import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CrxPlugin } from '@crxjs/vite-plugin';
import { build, type InlineConfig, type Plugin, parseSync, runnerImport } from 'vite';

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

/** A plugin that packages every `<lang>.json` of a folder under `locales/`, for `fetch` to find by name. */
export function addLocales(folder: string): Plugin {
  return {
    name: 'readmit:locales',
    apply: 'build',
    generateBundle() {
      if (!existsSync(folder)) return;
      for (const name of readdirSync(folder).toSorted()) {
        if (!name.endsWith('.json')) continue;
        // Written again without spaces: the file is for the extension, the source is for people.
        const source = JSON.stringify(JSON.parse(readFileSync(join(folder, name), 'utf8')));
        this.emitFile({ type: 'asset', fileName: `locales/${name}`, source });
      }
    },
  };
}

/** Properties of tables that no program reads at run time: for people, or kept in the locale files. */
const UNREAD: readonly { readonly file: RegExp; readonly names: ReadonlySet<string> }[] = [
  { file: /\/core\/rules\/[a-z-]+\.ts$/, names: new Set(['text']) },
  {
    // The rows that wordings are expanded to name their source in a finding: that one is read.
    file: /\/core\/(?:tokens|knowledge|http)\/(?!expand-wordings\.)[a-z-]+\.ts$/,
    names: new Set(['source', 'seen']),
  },
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
      const table = UNREAD.find(({ file }) => file.test(id));
      if (table === undefined) return null;
      const cuts = findProperties(parseSync(id, code).program, table.names);
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

/**
 * A plugin that packages the rows of knowledge as `knowledge.json`: the worker fetches them at the first failure and
 * parses none at its start. Words, dates and reasons stay behind; the words stand in the locale files.
 */
export function addKnowledge(entry: string): Plugin {
  return {
    name: 'readmit:knowledge',
    apply: 'build',
    async generateBundle() {
      const { module } = await runnerImport<{
        SIGNS: readonly object[];
        WORDINGS: readonly object[];
      }>(entry, { configFile: false, logLevel: 'warn' });
      const dropped = new Set(['means', 'fix', 'seen', 'beside']);
      const source = JSON.stringify(
        { signs: module.SIGNS, wordings: module.WORDINGS },
        (key, value: unknown) => (dropped.has(key) ? undefined : value),
      );
      this.emitFile({ type: 'asset', fileName: 'knowledge.json', source });
    },
  };
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
