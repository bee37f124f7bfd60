import { describe, expect, it } from 'vitest';
import { pluralOf, translatorOf } from './translate.ts';

const TEXT = { 'view.plain': 'Close', 'view.filled': 'Clear {count} of {host}' } as const;

describe('translatorOf', () => {
  const translate = translatorOf<typeof TEXT>({
    'view.plain': 'Закрыть',
    'view.filled': '{host}: удалить {count}',
  });

  it('gives the text of the catalogue', () => {
    expect(translate('view.plain')).toBe('Закрыть');
  });

  it('fills placeholders wherever the language puts them', () => {
    expect(translate('view.filled', { count: 4, host: 'shop.example' })).toBe(
      'shop.example: удалить 4',
    );
  });

  it('does not read a value as a pattern', () => {
    expect(translate('view.filled', { count: '$&', host: '{count}' })).toBe('{count}: удалить $&');
  });

  it('shows the key where the catalogue has no text', () => {
    expect(translatorOf<typeof TEXT>({})('view.plain')).toBe('view.plain');
  });
});

describe('pluralOf', () => {
  it.each([
    { lang: 'en', count: 1, form: 'one' },
    { lang: 'en', count: 2, form: 'other' },
    { lang: 'ru', count: 21, form: 'one' },
    { lang: 'ru', count: 3, form: 'few' },
    { lang: 'ru', count: 12, form: 'many' },
  ])('takes $form for $count in $lang', ({ lang, count, form }) => {
    expect(pluralOf(lang, count)).toBe(form);
  });
});
