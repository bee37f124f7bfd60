import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'plan-does-not-include',
  cause: 'plan-required',
  statuses: 'refused',
  needs: ['signs'],
  confidence: 'likely',
  basis: 'stated',
  sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3'],
  text: {
    title: 'This is not part of the account’s plan',
    why: 'The account is known, and its plan, licence or subscription does not include what was asked for.',
    fix: [
      'Look at the account’s plan: an upgrade or a renewal opens it.',
      'If you believe it is included, ask the site’s owner.',
    ],
    fixApi: ['Use an account or key whose plan includes this call, or leave the call out.'],
  },
  actions: ['show-account', 'copy-report'],
  match: ({ signs }) => toldBySign(signs, 'plan-required'),
});
