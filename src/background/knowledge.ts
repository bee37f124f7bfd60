import type { Catalogue } from '../core/describe.ts';
import type { Diagnosis } from '../core/engine.ts';
import type { Exchange } from '../core/exchange.ts';
import type { Knowledge } from '../core/facts.ts';
import { expandWordings } from '../core/knowledge/expand-wordings.ts';
import { addOfBody, indexSigns } from '../core/knowledge/file-signs.ts';
import { type PackedRows, unpackRows } from '../core/knowledge/pack-rows.ts';
import type { Sign } from '../core/knowledge/sign.ts';
import type { Wording } from '../core/knowledge/wordings.ts';
import { loadFormats } from '../held/load-formats.ts';
import { chooseLanguage, type Language } from '../messages/choose-language.ts';
import { fetchCatalogue } from '../platform/catalogue.ts';
import { readLanguage } from '../platform/language.ts';
import { fetchPackaged, fetchPackagedText } from '../platform/packaged.ts';
import { readSettings } from './settings.ts';

let ofFields: Promise<Knowledge> | null = null;
let ofBodies: Promise<string> | null = null;
let all: Promise<Knowledge> | null = null;
const catalogues = new Map<string, Promise<Catalogue>>();

/** Has what a failure will be judged by brought from the package. It is read later: the page's card is to leave first. */
export async function fetchKnowledge(): Promise<void> {
  await Promise.all([loadOfFields(), fetchOfBodies()]);
}

function fetchOfBodies(): Promise<string> {
  ofBodies ??= fetchPackagedText('knowledge-of-bodies.json');
  return ofBodies;
}

/** The large tables, read at the first failure and kept while the worker lives. */
export function loadKnowledge(): Promise<Knowledge> {
  all ??= Promise.all([loadOfFields(), fetchOfBodies()]).then(([known, file]) => {
    ofBodies = null;
    // The file is made from the typed tables by the build.
    const { wordings, han, ...packed } = JSON.parse(file) as PackedRows & {
      readonly wordings: Wording[];
      readonly han: string;
    };
    const rows = [...readRows(packed), ...expandWordings(wordings)];
    return { ...known, signs: addOfBody(known.signs, rows, { han }) };
  });
  return all;
}

/** Makes ready for a page's words what is made ready only then, while its script is on the way. */
export async function expectWords(): Promise<void> {
  const { signs } = await loadKnowledge();
  signs.ofText();
}

/** As much of the large tables as an exchange needs: a small part where its body was not seen. */
export function loadKnowledgeFor({ response }: Exchange): Promise<Knowledge> {
  return response.body === null ? loadOfFields() : loadKnowledge();
}

function loadOfFields(): Promise<Knowledge> {
  ofFields ??= Promise.all([fetchPackaged('knowledge.json'), loadFormats()]).then(
    ([file, formats]) => ({ signs: indexSigns(readRows(file as PackedRows)), formats }),
  );
  return ofFields;
}

/** The build packs typed rows, and a test holds them to what they are whole. */
function readRows(packed: PackedRows): readonly Sign[] {
  return unpackRows(packed) as readonly Sign[];
}

/** The language that texts are shown in. */
export async function readTextLanguage(): Promise<Language> {
  return chooseLanguage((await readSettings()).lang, readLanguage());
}

/** The texts of a language; what it lacks is English. */
export function loadCatalogue(lang: Language): Promise<Catalogue> {
  const known = catalogues.get(lang);
  if (known !== undefined) return known;
  const loaded = fetchCatalogue(lang);
  catalogues.set(lang, loaded);
  return loaded;
}

/** For each row that has words of its own, where its meaning and its steps stand among them. */
type RowPlaces = Readonly<Record<string, readonly number[]>>;
let rowPlaces: Promise<RowPlaces> | null = null;
const rowTexts = new Map<string, Promise<readonly string[]>>();

/**
 * The words of the rows that findings rest on, under the keys that `describe` reads; fetched only where a finding rests
 * on a row.
 */
export async function loadRowTexts(
  lang: Language,
  diagnoses: readonly (Diagnosis | null)[],
): Promise<Catalogue> {
  const ids = diagnoses.flatMap((one) => one?.findings.flatMap(({ sign }) => sign ?? []) ?? []);
  if (ids.length === 0) return {};
  const known =
    rowTexts.get(lang) ??
    fetchPackaged(`locales/${lang}.rows.json`).then((file) => file as readonly string[]);
  rowTexts.set(lang, known);
  rowPlaces ??= fetchPackaged('locales/rows.json').then((file) => file as RowPlaces);
  const [texts, rows] = await Promise.all([known, rowPlaces]);
  const found: Record<string, string> = {};
  for (const id of ids) {
    const [means = -1, ...fix] = rows[id] ?? [];
    const text = texts[means];
    if (text !== undefined) found[`sign.${id}.means`] = text;
    fix.forEach((place, step) => {
      found[`sign.${id}.fix.${step}`] = texts[place] ?? '';
    });
  }
  return found;
}
