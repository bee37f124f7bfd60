import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'site-switched-off',
  cause: 'site-suspended',
  statuses: 'refused',
  needs: ['signs'],
  confidence: 'likely',
  basis: 'stated',
  sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4'],
  text: {
    title: 'This site is switched off at the moment',
    why: 'Its owner or its hosting company has stopped, suspended or closed it. Nothing on your side can open it.',
    fix: ['Try again later, or ask the site’s owner.'],
  },
  actions: ['copy-report'],
  match: ({ signs }) => toldBySign(signs, 'site-suspended'),
});
