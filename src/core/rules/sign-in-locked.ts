import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'sign-in-locked',
  cause: 'account-locked',
  statuses: 'refused',
  needs: ['signs'],
  confidence: 'likely',
  basis: 'stated',
  sources: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html#account-lockout',
  ],
  text: {
    title: 'Signing in is locked for a while',
    why: 'There were too many failed attempts to sign in, so the site refuses further ones for now, right password or not.',
    fix: [
      'Wait until the time the site names has passed, or about 30 minutes where it names none.',
      'Then sign in once with the right password, or reset it.',
      'Look for an old password saved in this browser or in another device that keeps trying.',
    ],
  },
  actions: ['wait-and-retry', 'copy-report'],
  match: ({ signs }) => toldBySign(signs, 'account-locked'),
});
