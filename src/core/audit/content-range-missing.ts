import { hasFields } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const contentRangeMissing = defineCheck({
  id: 'content-range-missing',
  severity: 'warning',
  statuses: [416],
  text: 'A 416 should give the true length in Content-Range: bytes */LENGTH.',
  source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17',
  match: (facts) => (hasFields(facts) && !facts.headers.has('content-range') ? {} : undefined),
});
