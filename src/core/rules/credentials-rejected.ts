import { challengeEvidence } from '../knowledge/seen-sign.ts';
import { defineRule } from './define-rule.ts';

export default defineRule({
  id: 'credentials-rejected',
  cause: 'bad-credentials',
  statuses: [400, 401],
  needs: ['status', 'identity', 'headers'],
  confidence: 'likely',
  basis: 'inferred',
  sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2'],
  text: {
    title: 'What was sent to prove who you are was not accepted',
    why: 'A name and password, key or token was sent, and the server still asks for one.',
    fix: [
      'Type name and password again by hand; a saved password may be an old one.',
      'Reset the password if you are not sure of it.',
    ],
    fixApi: [
      'Check that the right key or token is sent, whole, in the place the API expects, and that it was not withdrawn.',
    ],
  },
  actions: ['sign-in', 'inspect-token'],
  match({ status, identity, headers }) {
    const { scheme, keyHeaders, keyParameters, passwordInBody } = identity;
    const name = scheme !== null ? 'Authorization' : (keyHeaders[0] ?? keyParameters[0]);
    if (status !== 401 || (name === undefined && !passwordInBody)) return undefined;
    return {
      evidence: [
        {
          from: 'request',
          name: name ?? 'body',
          value: scheme ?? (name === undefined ? 'name and password' : 'sent'),
        },
        ...challengeEvidence(headers),
      ],
    };
  },
});
