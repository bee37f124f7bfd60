import { hasFields } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const allowMissing = defineCheck({
  id: 'allow-missing',
  severity: 'error',
  statuses: [405],
  text: 'A 405 must carry Allow with the methods that work here.',
  source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6',
  match: (facts) => (hasFields(facts) && !facts.headers.has('allow') ? {} : undefined),
});
