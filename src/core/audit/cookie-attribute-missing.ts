import { defineCheck } from './define-check.ts';
import { refusedCookie } from './refused-cookie.ts';

export const cookieAttributeMissing = defineCheck({
  id: 'cookie-attribute-missing',
  severity: 'error',
  statuses: 'any',
  text: 'Browsers refuse the cookie {name}: {has} does not go without {lacks}.',
  source: 'https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.7',
  match: (facts) => {
    const refused = refusedCookie(facts, 'attribute');
    return refused === undefined
      ? undefined
      : { name: refused.name, has: refused.has, lacks: refused.lacks };
  },
});
