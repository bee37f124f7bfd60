import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';

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
        HAN: string;
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
      emit('knowledge-of-bodies.json', { ...ofBody, wordings: module.WORDINGS, han: module.HAN });
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
