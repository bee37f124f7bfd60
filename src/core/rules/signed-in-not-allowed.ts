import { defineRule } from './define-rule.ts';
import { refusesSomebody, toldBySign } from './told.ts';

export default defineRule({
  id: 'signed-in-not-allowed',
  cause: 'insufficient-permission',
  statuses: 'refused',
  needs: ['ownSigns', 'caller'],
  confidence: 'likely',
  basis: 'stated',
  sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4'],
  text: {
    title: 'You are known here, but not allowed to do this',
    why: 'The server knows who is asking, and that account, or its role, has no right to this.',
    fix: [
      'Check that you are signed in with the right account.',
      'Ask the site’s owner or administrator for access.',
    ],
    fixApi: [
      'Ask the owner to give this account or role the right that the answer names; another token of the same account changes nothing.',
    ],
  },
  actions: ['show-account', 'ask-for-access'],
  match: ({ ownSigns, caller }) =>
    toldBySign(
      caller === 'nothing' ? ownSigns.filter(({ sign }) => refusesSomebody(sign)) : ownSigns,
      'insufficient-permission',
    ),
});
