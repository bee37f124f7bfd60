import type { Catalogue } from '../core/describe.ts';
import { fetchPackaged } from './packaged.ts';

/** The packaged texts of a language; what it lacks is English. The locale test has checked what the build packages. */
export async function fetchCatalogue(lang: string): Promise<Catalogue> {
  const languages = lang === 'en' ? ['en'] : ['en', lang];
  const files = await Promise.all(languages.map((one) => fetchPackaged(`locales/${one}.json`)));
  return Object.assign({}, ...files);
}
