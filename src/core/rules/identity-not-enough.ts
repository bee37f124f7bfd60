import { defineRule } from './define-rule.ts';

export default defineRule({
  id: 'identity-not-enough',
  cause: 'insufficient-permission',
  statuses: [403],
  needs: ['identity', 'isServerPage', 'signInForm', 'signs'],
  confidence: 'likely',
  basis: 'inferred',
  sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4'],
  text: {
    title: 'You are known here, but not allowed to do this',
    why: 'The request said who is asking, and the server refuses all the same: that account, or its role, seems to have no right to this.',
    fix: [
      'Check that you are signed in with the right account.',
      'Ask the site’s owner or administrator for access.',
    ],
    fixApi: [
      'Ask the owner to give this account or role the right it lacks; another token of the same account changes nothing.',
    ],
  },
  actions: ['show-account', 'ask-for-access', 'clear-session-cookies'],
  match({ identity, isServerPage, signInForm, signs }) {
    const asksToSignIn =
      signInForm === true || signs.some(({ sign }) => sign.cause === 'no-credentials');
    if (!identity.known || isServerPage || asksToSignIn) return undefined;
    const { scheme, keyHeaders, keyParameters, sessionCookies } = identity;
    return {
      evidence: [
        scheme !== null
          ? { from: 'request', name: 'Authorization', value: scheme }
          : sessionCookies.length > 0
            ? { from: 'cookie', name: 'sent', value: sessionCookies.slice(0, 3).join(', ') }
            : { from: 'request', name: keyHeaders[0] ?? keyParameters[0] ?? 'key', value: 'sent' },
        { from: 'status', name: 'status', value: '403 Forbidden' },
      ],
    };
  },
});
