import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'captive-portal',
  cause: 'captive-portal',
  statuses: 'any',
  needs: ['signs', 'status'],
  confidence: 'certain',
  basis: 'stated',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc6585#section-6',
    'https://www.rfc-editor.org/rfc/rfc8952',
  ],
  text: {
    title: 'Your network wants you to sign in before it lets you through',
    why: 'The answer came from the network you are on, not from the site.',
    fix: [
      'Open the network’s sign-in page, accept its terms or sign in, then reload.',
      'If you use a VPN or a private DNS server, switch it off until you have signed in.',
    ],
  },
  actions: ['reload'],
  match: ({ signs, status }) =>
    toldBySign(signs, 'captive-portal') ??
    (status === 511
      ? {
          evidence: [
            { from: 'status', name: 'status', value: '511 Network Authentication Required' },
          ],
        }
      : undefined),
});
