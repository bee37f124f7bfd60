import { sessionCookies } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const sessionCookieNotSecure = defineCheck({
  id: 'session-cookie-not-secure',
  severity: 'error',
  statuses: 'any',
  text: 'The session cookie {name} lacks Secure: one request over http shows it to everybody on the way.',
  source: 'https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-4.1.2.5',
  match: (facts) => {
    if (facts.address.scheme !== 'https' || facts.address.isLocal) return undefined;
    const open = sessionCookies(facts).find(({ secure }) => !secure);
    return open === undefined ? undefined : { name: open.name };
  },
});
