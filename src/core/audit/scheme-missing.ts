import { defineCheck } from './define-check.ts';

export const schemeMissing = defineCheck({
  id: 'scheme-missing',
  severity: 'error',
  statuses: 'any',
  text: 'WWW-Authenticate names no scheme: a challenge begins with one, such as Basic or Bearer, and its parameters follow.',
  source: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.3',
  match: ({ headers, challenges }) =>
    headers.has('www-authenticate') && challenges.length === 0 ? {} : undefined,
});
