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
    if (cookie !== undefined) return { reason: `it sets ${cookie.name}` };
    return facts.status === 401 || facts.status === 403
      ? facts.caller === 'identity'
        ? { reason: 'it refuses a known caller' }
        : undefined
      : undefined;
  },
});
