import { bearerError } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const missingRightAsUnauthorized = defineCheck({
  id: 'missing-right-as-unauthorized',
  severity: 'error',
  statuses: [401],
  text: 'The caller is known and lacks a right: that is a 403. With 401 a client fetches a new token, and fails again, for ever.',
  source: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1',
  match: (facts) => {
    const isStated =
      bearerError(facts) === 'insufficient_scope' ||
      facts.words?.codes.includes('insufficient_scope') === true;
    const isKnown =
      facts.caller === 'identity' &&
      facts.signs.some(
        ({ sign }) =>
          (sign.cause === 'insufficient-scope' || sign.cause === 'insufficient-permission') &&
          sign.confidence === 'certain',
      );
    return isStated || isKnown ? {} : undefined;
  },
});
