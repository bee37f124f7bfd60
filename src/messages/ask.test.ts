import { describe, expect, it } from 'vitest';
import { askOver } from './ask.ts';
import { chooseLanguage } from './choose-language.ts';

describe('askOver', () => {
  it('sends name and argument and gives the answer', async () => {
    const sent: unknown[] = [];
    const ask = askOver(async (message) => {
      sent.push(message);
      return true;
    });
    expect(await ask('open-popup', 'why')).toBe(true);
    expect(sent).toEqual([{ name: 'open-popup', argument: 'why' }]);
  });
});

describe('chooseLanguage', () => {
  it.each([
    { setting: 'auto', browser: 'ru-RU', lang: 'ru' },
    { setting: 'auto', browser: 'de', lang: 'en' },
    { setting: 'en', browser: 'ru', lang: 'en' },
    { setting: 'ru', browser: 'en', lang: 'ru' },
    { setting: 'auto', browser: 'run', lang: 'en' },
  ] as const)('takes $lang for $setting in a browser of $browser', ({ setting, browser, lang }) => {
    expect(chooseLanguage(setting, browser)).toBe(lang);
  });
});
