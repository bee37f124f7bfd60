import { challengeEvidence } from '../knowledge/seen-sign.ts';
import { defineRule } from './define-rule.ts';

export default defineRule({
  id: 'sign-in-demanded',
  cause: 'no-credentials',
  statuses: [401],
  needs: ['caller', 'headers'],
  confidence: 'possible',
  basis: 'inferred',
  sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2'],
  text: {
    title: 'The server wants to know who you are',
    why: 'It answered that a sign-in is missing or was not accepted; what was sent cannot be seen from here.',
    fix: ['Sign in on this site, then open the page again.'],
    fixApi: ['Compare what was sent with what the answer asks for.'],
  },
  actions: ['sign-in', 'ask-again'],
  match({ caller, headers }) {
    if (caller !== 'unknown') return undefined;
    const challenges = challengeEvidence(headers);
    return {
      evidence:
        challenges.length > 0
          ? challenges
          : [{ from: 'status', name: 'status', value: '401 Unauthorized' }],
    };
  },
});
