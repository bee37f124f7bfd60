import { defineRule, type Match } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'access-token-expired',
  cause: 'expired-token',
  statuses: 'refused',
  needs: ['signs', 'sentTokens', 'status'],
  confidence: 'likely',
  basis: 'stated',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc6750#section-3.1',
    'https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4',
  ],
  overrides: ['credentials-rejected', 'session-not-accepted'],
  text: {
    title: 'The access token has run out',
    why: 'A token or key was sent, and its life has ended. {ended}',
    fix: [
      'Sign in again to get a new one.',
      'If it comes back at once, check that this device’s clock is right.',
    ],
    fixApi: [
      'Get a new token with the refresh token, or sign in again, before the old one ends.',
      'If the token is new, compare the clocks of both sides.',
    ],
  },
  actions: ['sign-in', 'inspect-token'],
  match: ({ signs, sentTokens, status }) => {
    const ended = sentTokens.find(({ expired }) => expired);
    const end = ended?.expiresSeconds;
    const values: Match['values'] = { ended: { kind: 'ended', atSeconds: end ?? null } };
    const told = toldBySign(signs, 'expired-token');
    if (told !== undefined) return { ...told, values };
    return end == null || (status !== 401 && status !== 403)
      ? undefined
      : {
          evidence: [{ from: 'token', name: 'exp', value: new Date(end * 1000).toISOString() }],
          values,
        };
  },
});
