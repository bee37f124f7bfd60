import { defineCheck } from './define-check.ts';
import { refusedCookie } from './refused-cookie.ts';

export const cookieMalformed = defineCheck({
  id: 'cookie-malformed',
  severity: 'error',
  statuses: 'any',
  text: 'Browsers refuse the cookie {name}: its name, value or size is not allowed.',
  source: 'https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.7',
  match: (facts) => {
    const refused = refusedCookie(facts, 'form');
    return refused === undefined ? undefined : { name: refused.name };
  },
});
