import { defineCheck } from './define-check.ts';

export const validationBeforeAuthentication = defineCheck({
  id: 'validation-before-authentication',
  severity: 'warning',
  statuses: [400, 405, 409, 413, 415, 422],
  text: 'Without a credential the server looked at the request itself ({status}) before it asked who is there: strangers learn what it accepts, and a caller mends the wrong thing first. Answer 401.',
  source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2',
  match: ({ status, caller, challenges }) =>
    caller === 'nothing' && challenges.length > 0 ? { status: String(status) } : undefined,
});
