import { hasFields } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const challengeMissing = defineCheck({
  id: 'challenge-missing',
  severity: 'error',
  statuses: [401],
  text: 'A 401 must carry WWW-Authenticate with at least one challenge: without it no client can tell how to sign in.',
  source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2',
  match: (facts) => (hasFields(facts) && !facts.headers.has('www-authenticate') ? {} : undefined),
});
