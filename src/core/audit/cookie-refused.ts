import { setLines } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const cookieRefused = defineCheck({
  id: 'cookie-refused',
  severity: 'error',
  statuses: 'any',
  text: 'Browsers refuse the cookie {name}: {reason}.',
  source: 'https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.7',
  match: (facts) => {
    const refused = setLines(facts).find(({ cookie }) => cookie === null);
    return refused === undefined
      ? undefined
      : { name: refused.name.slice(0, 80), reason: reasonOf(refused.line, refused.name) };
  },
});

function reasonOf(line: string, name: string): string {
  const attributes = line.toLowerCase().split(';').slice(1);
  const has = (start: string): boolean => attributes.some((part) => part.trim().startsWith(start));
  if (/^__(?:host|secure|http)/i.test(name)) return 'its prefix asks for attributes that it lacks';
  if (has('samesite=none') && !has('secure')) return 'SameSite=None needs Secure';
  if (has('partitioned') && !has('secure')) return 'Partitioned needs Secure';
  if (has('domain=')) return 'its Domain is not one that this host may set';
  if (has('secure')) return 'Secure cannot be set over http';
  return 'its name, value or size is not allowed';
}
