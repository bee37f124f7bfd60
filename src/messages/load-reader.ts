import type { Catalogue } from '../core/describe.ts';
import { fetchCatalogue } from '../platform/catalogue.ts';
import { readLanguage } from '../platform/language.ts';
import type { Ask } from './ask.ts';
import { chooseLanguage, type Language } from './choose-language.ts';
import type { Settings } from './protocol.ts';

/** What a page needs before it can say anything. */
export type LoadedReader = {
  readonly settings: Settings;
  readonly lang: Language;
  readonly catalogue: Catalogue;
};

/**
 * Settings and texts for a page of the extension. The likely catalogue is on its way while the settings are asked
 * for. `load` is for a page that cannot fetch.
 */
export async function loadReader(
  ask: Ask,
  load: (lang: Language) => Promise<Catalogue> = fetchCatalogue,
): Promise<LoadedReader> {
  const likely = chooseLanguage('auto', readLanguage());
  const likelyCatalogue = load(likely);
  const settings = await ask('get-settings');
  const lang = chooseLanguage(settings.lang, readLanguage());
  const catalogue = await (lang === likely ? likelyCatalogue : load(lang));
  return { settings, lang, catalogue };
}
