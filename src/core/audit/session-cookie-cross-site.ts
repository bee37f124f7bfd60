import { sessionCookies } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const sessionCookieCrossSite = defineCheck({
  id: 'session-cookie-cross-site',
  severity: 'note',
  statuses: 'any',
  text: 'The session cookie {name} says nothing of SameSite: browsers then choose, and not all alike. Write Lax, Strict or None.',
  source: 'https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-4.1.2.7',
  match: (facts) => {
    const open = sessionCookies(facts).find(({ sameSite }) => sameSite === 'unspecified');
    return open === undefined ? undefined : { name: open.name };
  },
});
