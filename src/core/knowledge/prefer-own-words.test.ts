import { describe, expect, it } from 'vitest';
import { preferOwnWords } from './prefer-own-words.ts';
import type { Sign } from './sign.ts';

const general: Sign = {
  id: 'general',
  when: { text: ['missing authentication token'] },
  cause: 'no-credentials',
  confidence: 'likely',
  source: 'https://www.rfc-editor.org/rfc/rfc9457',
  seen: '2026-11',
};
const own: Sign = {
  ...general,
  id: 'own',
  cause: 'not-configured',
  responder: 'aws-api-gateway',
  speaks: 'refusal',
};

describe('words of a product and words in general', () => {
  it.each([
    { name: 'the product’s own reading stands alone', signs: [general, own], left: ['own'] },
    { name: 'words of no product are kept', signs: [general], left: ['general'] },
    {
      name: 'a product that only guesses leaves the general reading',
      signs: [general, { ...own, confidence: 'possible' as const }],
      left: ['general', 'own'],
    },
    {
      name: 'a product that names no cause leaves the general reading',
      signs: [general, { ...own, cause: undefined }].map(({ cause, ...sign }) =>
        cause === undefined ? sign : { ...sign, cause },
      ),
      left: ['general', 'own'],
    },
    {
      name: 'a defined code of no product is kept beside it',
      signs: [{ ...general, confidence: 'certain' as const }, own],
      left: ['general', 'own'],
    },
  ])('$name', ({ signs, left }) => {
    expect(preferOwnWords(signs).map(({ id }) => id)).toEqual(left);
  });
});
