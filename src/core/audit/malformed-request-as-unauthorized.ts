import { bearerError } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const malformedRequestAsUnauthorized = defineCheck({
  id: 'malformed-request-as-unauthorized',
  severity: 'warning',
  statuses: 'refused',
  text: 'error="invalid_request" says that the request is malformed, which is a 400, not {status}.',
  source: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1',
  match: (facts) =>
    facts.status !== 400 && bearerError(facts) === 'invalid_request'
      ? { status: String(facts.status) }
      : undefined,
});
