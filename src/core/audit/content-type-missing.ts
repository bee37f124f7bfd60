import { hasFields } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const contentTypeMissing = defineCheck({
  id: 'content-type-missing',
  severity: 'warning',
  statuses: 'any',
  text: 'The answer has a body and no Content-Type: every client guesses, and not the same.',
  source: 'https://www.rfc-editor.org/rfc/rfc9110#section-8.3',
  match: (facts) =>
    hasFields(facts) &&
    !facts.headers.has('content-type') &&
    facts.exchange.response.body?.from === 'answer' &&
    facts.exchange.response.body.length > 0
      ? {}
      : undefined,
});
