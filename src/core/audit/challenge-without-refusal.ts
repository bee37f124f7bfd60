import { bearerError } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const challengeWithoutRefusal = defineCheck({
  id: 'challenge-without-refusal',
  severity: 'note',
  statuses: 'any',
  text: 'WWW-Authenticate stands beside {status}. That is allowed (“other credentials may change the answer”), but browsers ask for a sign-in at 401 only.',
  source: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1',
  match: (facts) => {
    const isUsual =
      facts.status === 401 ||
      bearerError(facts) !== undefined ||
      // The last leg of Negotiate and NTLM comes with the success (RFC 4559 §4.2).
      facts.challenges.every(({ scheme }) => scheme === 'negotiate' || scheme === 'ntlm');
    return isUsual ? undefined : { status: String(facts.status) };
  },
});
