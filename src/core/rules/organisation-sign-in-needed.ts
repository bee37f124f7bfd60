import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'organisation-sign-in-needed',
  cause: 'sso-required',
  statuses: 'refused',
  needs: ['signs'],
  confidence: 'likely',
  basis: 'stated',
  sources: ['https://openid.net/specs/openid-connect-core-1_0.html'],
  text: {
    title: 'This is behind your organisation’s sign-in',
    why: 'A gate in front of the site sends everybody through an identity provider first.',
    fix: [
      'Sign in with your organisation’s account, then open the address again.',
      'If you are signed in, sign out and in again: the gate’s own session may have ended.',
    ],
    fixApi: [
      'Send a token that the gate accepts (a service account’s, or one authorised for the organisation).',
    ],
  },
  actions: ['sign-in', 'clear-session-cookies'],
  match: ({ signs }) => toldBySign(signs, 'sso-required'),
});
