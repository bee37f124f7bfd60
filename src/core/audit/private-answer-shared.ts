import type { Facts } from '../facts.ts';
import { allowsSharedCache, sessionCookies } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const privateAnswerShared = defineCheck({
  id: 'private-answer-shared',
  severity: 'error',
  statuses: 'any',
  text: 'The answer is for one person ({reason}), and its Cache-Control lets shared caches give it to others.',
  source: 'https://www.rfc-editor.org/rfc/rfc9111#section-7.3',
  match: (facts) => {
    if (!allowsSharedCache(facts)) return undefined;
    const [cookie] = sessionCookies(facts);
    if (cookie !== undefined) return { reason: `Set-Cookie: ${cookie.name}` };
    const isRefusal = facts.status === 401 || facts.status === 403;
    return isRefusal && facts.identity?.known === true
      ? { reason: `${callerField(facts.identity)}, HTTP ${facts.status}` }
      : undefined;
  },
});

/** What in the request named the caller: a name that stands in it, the same in every language. */
function callerField({
  scheme,
  keyHeaders,
  keyParameters,
  sessionCookies,
}: NonNullable<Facts['identity']>): string {
  if (scheme !== null) return 'Authorization';
  const [cookie] = sessionCookies;
  return keyHeaders[0] ?? (cookie === undefined ? `?${keyParameters[0]}=` : `Cookie: ${cookie}`);
}
