import { hasFields } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const dateMissing = defineCheck({
  id: 'date-missing',
  severity: 'note',
  statuses: 'refused',
  text: 'The answer has no Date: a server with a clock must send one with every 2xx, 3xx and 4xx, and only by it can a client see that clocks disagree.',
  source: 'https://www.rfc-editor.org/rfc/rfc9110#section-6.6.1',
  match: (facts) =>
    hasFields(facts) && facts.status < 500 && !facts.headers.has('date') ? {} : undefined,
});
