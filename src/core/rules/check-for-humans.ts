import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'check-for-humans',
  cause: 'bot-challenge',
  statuses: 'refused',
  needs: ['signs'],
  confidence: 'likely',
  basis: 'stated',
  sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4'],
  text: {
    title: 'The site wants to be sure that you are not a robot',
    why: 'A check stands before the page, and your browser has not passed it yet or was taken for a program.',
    fix: [
      'Let the check finish, or do what it asks; allow scripts and cookies for this site.',
      'Switch off a VPN or an extension that changes what your browser says of itself, then reload.',
    ],
    fixApi: ['Ask the site for an API or an exception: its check is made to stop programs.'],
  },
  actions: ['pass-challenge', 'reload'],
  match: ({ signs }) => toldBySign(signs, 'bot-challenge'),
});
