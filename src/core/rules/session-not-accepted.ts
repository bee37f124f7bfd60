import { defineRule } from './define-rule.ts';

export default defineRule({
  id: 'session-not-accepted',
  cause: 'session-expired',
  statuses: [401, 403],
  needs: ['status', 'identity', 'signInForm', 'signs'],
  confidence: 'likely',
  basis: 'inferred',
  sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2'],
  text: {
    title: 'Your sign-in has ended',
    why: 'Your browser still sends a session to this site, and the site asks you to sign in all the same.',
    fix: [
      'Sign in again.',
      'If the sign-in page does not come, delete the session’s cookies and reload.',
    ],
  },
  actions: ['sign-in', 'clear-session-cookies'],
  match({ status, identity, signInForm, signs }) {
    const isSession = identity.sessionCookies.length > 0 && identity.scheme === null;
    if (!isSession || identity.keyHeaders.length > 0 || identity.passwordInBody) return undefined;
    const asksToSignIn =
      signInForm === true || signs.some(({ sign }) => sign.cause === 'no-credentials');
    if (status === 403 && !asksToSignIn) return undefined;
    return {
      evidence: [
        { from: 'cookie', name: 'sent', value: identity.sessionCookies.slice(0, 3).join(', ') },
        signInForm === true
          ? { from: 'body', name: 'form', value: 'sign-in form' }
          : { from: 'status', name: 'status', value: String(status) },
      ],
    };
  },
});
