import { hasFields, sessionCookies } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const cacheControlMissing = defineCheck({
  id: 'cache-control-missing',
  severity: 'warning',
  statuses: 'any',
  text: 'Nothing says whether this answer may be kept, and it is for one person ({reason}): send Cache-Control: no-store, or private.',
  source: 'https://www.rfc-editor.org/rfc/rfc9111#section-7.3',
  match: (facts) => {
    if (!hasFields(facts) || facts.headers.has('cache-control')) return undefined;
    if (facts.headers.has('pragma') || facts.headers.has('expires')) return undefined;
    const [cookie] = sessionCookies(facts);
    if (cookie !== undefined) return { reason: `Set-Cookie: ${cookie.name}` };
    return facts.status === 401 || facts.status === 403
      ? { reason: `HTTP ${facts.status}` }
      : undefined;
  },
});
