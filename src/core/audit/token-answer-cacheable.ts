import { cacheDirectives, hasFields } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const tokenAnswerCacheable = defineCheck({
  id: 'token-answer-cacheable',
  severity: 'error',
  statuses: [200, 201],
  text: 'An answer that hands out a token must say Cache-Control: no-store.',
  source: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.1',
  match: (facts) =>
    hasFields(facts) &&
    facts.words?.leaves.some(({ path }) => TOKENS.has(path)) === true &&
    !cacheDirectives(facts).has('no-store')
      ? {}
      : undefined,
});

const TOKENS: ReadonlySet<string> = new Set(['access_token', 'refresh_token', 'id_token']);
