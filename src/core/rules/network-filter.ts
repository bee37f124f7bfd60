import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'network-filter',
  cause: 'web-filter',
  statuses: 'refused',
  needs: ['signs'],
  confidence: 'likely',
  basis: 'stated',
  sources: ['https://www.rfc-editor.org/rfc/rfc7725'],
  text: {
    title: 'Your network does not allow this site',
    why: 'A filter of the network you are on refuses this address by its policy. The site itself was not asked.',
    fix: [
      'Ask your network’s admin to allow the address, and send the details below.',
      'On another network, a phone’s for example, the site may open.',
    ],
  },
  actions: ['copy-report'],
  match: ({ signs }) => toldBySign(signs, 'web-filter'),
});
