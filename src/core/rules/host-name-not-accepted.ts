import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'host-name-not-accepted',
  cause: 'host-not-allowed',
  statuses: 'refused',
  needs: ['signs'],
  confidence: 'likely',
  basis: 'stated',
  sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-7.4'],
  text: {
    title: 'The server does not know itself by this name',
    why: 'The host name in the request is not one of those the server is set up to answer for.',
    fix: [
      'Check the address for a typing mistake, or use the name instead of a bare number.',
      'If the address is right, the site’s owner has to add this name to the list of allowed hosts.',
    ],
  },
  actions: ['copy-report'],
  match: ({ signs }) => toldBySign(signs, 'host-not-allowed'),
});
