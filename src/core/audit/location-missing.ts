import { hasFields } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const locationMissing = defineCheck({
  id: 'location-missing',
  severity: 'error',
  statuses: [301, 302, 303, 307, 308],
  text: 'A {status} without Location leads nowhere.',
  source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.4',
  match: (facts) =>
    hasFields(facts) && (facts.headers.get('location')?.[0] ?? '') === ''
      ? { status: String(facts.status) }
      : undefined,
});
