import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'path-not-served',
  cause: 'access-rule',
  statuses: 'refused',
  needs: ['signs'],
  confidence: 'likely',
  basis: 'stated',
  sources: ['https://httpd.apache.org/docs/2.4/howto/access.html'],
  text: {
    title: 'The server gives this kind of address to nobody',
    why: 'A fixed rule of the server refuses this path, kind of file or method, whoever asks.',
    fix: [
      'Check the address: this is usually not a page meant for visitors.',
      'If it should open, the site’s owner has to change the rule.',
    ],
  },
  actions: ['copy-report'],
  match: ({ signs }) => toldBySign(signs, 'access-rule'),
});
