import type { Settings } from './protocol.ts';

/** Languages that have a catalogue. */
export type Language = 'en' | 'ru';

/** The language that texts are shown in: the one set, else the browser's, as far as there is a catalogue. */
export function chooseLanguage(setting: Settings['lang'], browserLanguage: string): Language {
  const tag = setting === 'auto' ? browserLanguage : setting;
  return /^(?:ru|be|kk|ky)\b/i.test(tag) ? 'ru' : 'en';
}
