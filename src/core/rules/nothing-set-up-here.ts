import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'nothing-set-up-here',
  cause: 'not-configured',
  statuses: 'refused',
  needs: ['signs'],
  confidence: 'likely',
  basis: 'stated',
  sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5'],
  text: {
    title: 'Nothing is set up to answer at this address',
    why: 'The server is there, and no usable service, route or setting stands behind this address.',
    fix: ['Check the address.', 'If it is right, the site’s owner has to finish the set-up.'],
    fixApi: [
      'Check the address, version and method of the call, and that the service is switched on for this project.',
    ],
  },
  actions: ['copy-report'],
  match: ({ signs }) => toldBySign(signs, 'not-configured'),
});
