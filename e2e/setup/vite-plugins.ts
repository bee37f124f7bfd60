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

/**
 * A plugin that packages every `<lang>.json` of a folder under `locales/`, for `fetch` to find by name: the texts that
 * every page needs. What belongs to single rows of knowledge is packaged by `addKnowledge`.
 */
export function addLocales(folder: string): Plugin {
  return {
    name: 'readmit:locales',
    apply: 'build',
    generateBundle() {
      const locales = readLocales(folder);
      const english = locales.find(({ lang }) => lang === 'en')?.texts ?? {};
      for (const { lang, texts } of locales) {
        // Names of products are the same in most languages: what a language lacks is English.
        const common = Object.entries(texts).filter(
          ([key, text]) =>
            !/^(?:sign|audit|cli)\./.test(key) && (lang === 'en' || text !== english[key]),
        );
        // Written again without spaces: the file is for the extension, the source is for people.
        const source = JSON.stringify(Object.fromEntries(common));
        this.emitFile({ type: 'asset', fileName: `locales/${lang}.json`, source });
      }
    },
  };
}

type Locale = { readonly lang: string; readonly texts: Readonly<Record<string, string>> };

function readLocales(folder: string): Locale[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .toSorted()
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      lang: name.replace('.json', ''),
      texts: JSON.parse(readFileSync(join(folder, name), 'utf8')),
    }));
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

type Row = {
  readonly id: string;
  readonly responder?: string;
  readonly when: { readonly fields?: object; readonly code?: object };
};

type Format = {
  readonly id: string;
  readonly prefix: string;
  readonly pattern: RegExp;
  readonly alone?: true;
};

/**
 * Interfaces whose errors programs get and no page shows. A browser tells an extension nothing of the body of a script's
 * request, so the package leaves out their rows and words. The terminal command has them all.
 */
const FOR_PROGRAMS = new Set(
  'discord facebook hubspot microsoft-graph openai salesforce shopify slack stripe telegram twilio twitter wso2 yandex-market'.split(
    ' ',
  ),
);

function isForPrograms({ id, responder = '', when }: Row): boolean {
  const asksForData = when.fields !== undefined || when.code !== undefined;
  return FOR_PROGRAMS.has(responder) || (id.startsWith('aws-sts-') && asksForData);
}

/** What answers programs in the first place. */
const GATEWAYS = new Set(
  'apigee auth0 aws-api-gateway azure-storage duo envoy google-api keycloak kong okta ory ping-identity tyk zitadel'.split(
    ' ',
  ),
);

/** Stores answer a visitor's browser in XML, and the browser shows it. */
const SHOWN_AS_DATA = new Set(
  'alibaba-oss aws-s3 azure-storage backblaze-b2 digitalocean-spaces google-cloud-storage minio'.split(
    ' ',
  ),
);

/** Rows that ask for data are for answers that programs get: their words are for who writes the program. */
function hasWordsForPages({ responder = '', when }: Row): boolean {
  if (FOR_PROGRAMS.has(responder) || GATEWAYS.has(responder)) return false;
  return SHOWN_AS_DATA.has(responder) || (when.fields === undefined && when.code === undefined);
}

/**
 * A plugin that packages the rows of knowledge as `knowledge.json` and `knowledge-of-bodies.json`, which the worker fetches at the first failure
 * instead of parsing it at every start, how vendors' keys look as `formats.json`, and the rows' words as `locales/<lang>.rows.json`: every text once, and in
 * `locales/rows.json` for each row the places of its meaning (-1 for none) and steps. Rows go by their place. Sources, dates and reasons stay behind.
 */
export function addKnowledge(entry: string, folder: string): Plugin {
  return {
    name: 'readmit:knowledge',
    apply: 'build',
    async generateBundle() {
      const { module } = await runnerImport<{
        SIGNS: readonly Row[];
        WORDINGS: readonly object[];
        OPAQUE_FORMATS: readonly Format[];
        packRows: (rows: readonly Row[], isIn: (row: Row) => boolean) => object;
        isOfBody: (row: Row) => boolean;
      }>(entry, { configFile: false, logLevel: 'warn' });
      const rows = module.SIGNS.filter((row) => !isForPrograms(row));
      const emit = (fileName: string, content: unknown): void => {
        this.emitFile({ type: 'asset', fileName, source: JSON.stringify(content) });
      };
      emit(
        'knowledge.json',
        module.packRows(rows, (row) => !module.isOfBody(row)),
      );
      const ofBody = module.packRows(rows, module.isOfBody);
      emit('knowledge-of-bodies.json', { ...ofBody, wordings: module.WORDINGS });
      const formats = module.OPAQUE_FORMATS.map(({ id, prefix, pattern, alone }) => ({
        id,
        prefix,
        pattern: pattern.source,
        alone,
      }));
      emit('formats.json', formats);
      const locales = readLocales(folder);
      const { places, texts } = gatherRowTexts(rows, locales);
      emit('locales/rows.json', places);
      for (const [nth, { lang }] of locales.entries())
        emit(
          `locales/${lang}.rows.json`,
          texts.map((of) => of[nth]),
        );
    },
  };
}

/** Every text of the rows once, in all languages, and for each row that has some the places of its meaning and steps. */
function gatherRowTexts(
  rows: readonly Row[],
  locales: readonly Locale[],
): { texts: string[][]; places: Record<string, number[]> } {
  const known = new Map<string, number>();
  const texts: string[][] = [];
  const english = locales.find(({ lang }) => lang === 'en')?.texts ?? {};
  const placeOf = (key: string): number => {
    const inAll = locales.map(({ texts }) => texts[key] ?? english[key] ?? '');
    const words = JSON.stringify(inAll);
    const place = known.get(words) ?? texts.push(inAll) - 1;
    known.set(words, place);
    return place;
  };
  const has = (key: string): boolean => english[key] !== undefined;
  const places: Record<string, number[]> = {};
  rows.forEach((row, number) => {
    if (!hasWordsForPages(row)) return;
    const key = `sign.${row.id}`;
    const fix: number[] = [];
    while (has(`${key}.fix.${fix.length}`)) fix.push(placeOf(`${key}.fix.${fix.length}`));
    const hasMeaning = has(`${key}.means`);
    if (hasMeaning || fix.length > 0)
      places[number] = [hasMeaning ? placeOf(`${key}.means`) : -1, ...fix];
  });
  return { texts, places };
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
