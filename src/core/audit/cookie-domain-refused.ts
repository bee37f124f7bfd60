import { defineCheck } from './define-check.ts';
import { refusedCookie } from './refused-cookie.ts';

export const cookieDomainRefused = defineCheck({
  id: 'cookie-domain-refused',
  severity: 'error',
  statuses: 'any',
  text: 'Browsers refuse the cookie {name}: this host may not set it with Domain={domain}.',
  source: 'https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.7',
  match: (facts) => {
    const refused = refusedCookie(facts, 'domain');
    return refused === undefined
      ? undefined
      : { name: refused.name, domain: refused.domain.slice(0, 100) };
  },
});
