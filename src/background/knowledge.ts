import type { Catalogue } from '../core/describe.ts';
import { expandWordings } from '../core/knowledge/expand-wordings.ts';
import { indexSigns, type SignIndex } from '../core/knowledge/file-signs.ts';
import type { Sign } from '../core/knowledge/sign.ts';
import type { Wording } from '../core/knowledge/wordings.ts';
import type { Settings } from '../messages/protocol.ts';
import { readLanguage } from '../platform/language.ts';
import { fetchPackaged } from '../platform/packaged.ts';

let index: Promise<SignIndex> | null = null;
const catalogues = new Map<string, Promise<Catalogue>>();

/** The rows of knowledge, fetched from the package at the first failure and kept while the worker lives. */
export function loadKnowledge(): Promise<SignIndex> {
  index ??= fetchPackaged('knowledge.json').then((file) => {
    // The file is made from the typed tables by the build.
    const { signs, wordings } = file as { signs: Sign[]; wordings: Wording[] };
    return indexSigns([...signs, ...expandWordings(wordings)]);
  });
  return index;
}

/** The language that texts are shown in. */
export function chooseLanguage(setting: Settings['lang']): 'en' | 'ru' {
  const tag = setting === 'auto' ? readLanguage() : setting;
  return /^(?:ru|be|kk|ky)\b/i.test(tag) ? 'ru' : 'en';
}

/** The texts of a language; what it lacks is English. */
export function loadCatalogue(lang: 'en' | 'ru'): Promise<Catalogue> {
  const known = catalogues.get(lang);
  if (known !== undefined) return known;
  const loaded = fetchPackaged(`locales/${lang}.json`).then((texts) => texts as Catalogue);
  catalogues.set(lang, loaded);
  return loaded;
}
