import { challengeEvidence } from '../knowledge/seen-sign.ts';
import { defineRule } from './define-rule.ts';

export default defineRule({
  id: 'credentials-not-sent',
  cause: 'no-credentials',
  statuses: [401, 403],
  needs: ['status', 'headers', 'challenges', 'identity', 'signInForm'],
  confidence: 'likely',
  basis: 'inferred',
  sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2'],
  text: {
    title: 'You need to sign in to see this',
    why: 'The request carried nothing that says who you are, and the server asks for it.',
    fix: ['Sign in on this site, then open the page again.'],
    fixApi: [
      'Send the credential that the answer asks for; look that nothing on the way removes the header.',
    ],
  },
  actions: ['sign-in'],
  match({ status, headers, challenges, identity, signInForm }) {
    if (identity.known || identity.passwordInBody) return undefined;
    if (challenges.length > 0)
      return { confidence: 'certain', evidence: challengeEvidence(headers) };
    if (signInForm === true)
      return { evidence: [{ from: 'body', name: 'form', value: 'sign-in form' }] };
    return status === 401
      ? { evidence: [{ from: 'status', name: 'status', value: '401 Unauthorized' }] }
      : undefined;
  },
});
