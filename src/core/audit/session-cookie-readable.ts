import { sessionCookies } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const sessionCookieReadable = defineCheck({
  id: 'session-cookie-readable',
  severity: 'warning',
  statuses: 'any',
  text: 'The session cookie {name} lacks HttpOnly: any script on the page can read and take it.',
  source: 'https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-4.1.2.6',
  match: (facts) => {
    const open = sessionCookies(facts).find(({ httpOnly }) => !httpOnly);
    return open === undefined ? undefined : { name: open.name };
  },
});
