import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'account-not-active',
  cause: 'account-disabled',
  statuses: 'refused',
  needs: ['signs'],
  confidence: 'likely',
  basis: 'stated',
  sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4'],
  text: {
    title: 'The account itself is switched off or not yet active',
    why: 'The site knows the account and says that it is suspended, deactivated, or not confirmed yet.',
    fix: [
      'Look for a message that asks you to confirm your address.',
      'Ask the site’s owner or administrator why the account is off.',
    ],
    fixApi: [
      'Ask the administrator of the account or project to enable it: a new key changes nothing.',
    ],
  },
  actions: ['copy-report'],
  match: ({ signs }) => toldBySign(signs, 'account-disabled'),
});
