import { hasFields } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const acceptedTypesMissing = defineCheck({
  id: 'accepted-types-missing',
  severity: 'note',
  statuses: [415],
  text: 'A 415 can say in Accept (or Accept-Encoding, Accept-Patch, Accept-Post) what would be taken.',
  source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16',
  match: (facts) =>
    hasFields(facts) && !FIELDS.some((name) => facts.headers.has(name)) ? {} : undefined,
});

const FIELDS = ['accept', 'accept-encoding', 'accept-patch', 'accept-post'];
