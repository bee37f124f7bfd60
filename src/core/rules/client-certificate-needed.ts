import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'client-certificate-needed',
  cause: 'client-certificate',
  statuses: 'refused',
  needs: ['signs'],
  confidence: 'likely',
  basis: 'stated',
  sources: ['https://www.rfc-editor.org/rfc/rfc8446#section-4.3.2'],
  text: {
    title: 'The server wants a certificate from your device',
    why: 'It asks for a personal (client) certificate, and yours is missing, out of date, or not one it accepts.',
    fix: [
      'Choose the right certificate when the browser asks; close the browser completely first if it no longer asks.',
      'If you have none, or it has expired, ask whoever gave it out for a new one.',
    ],
    fixApi: [
      'Send a client certificate that the server’s list of issuers accepts, and check that it has not expired.',
    ],
  },
  actions: ['reload', 'copy-report'],
  match: ({ signs }) => toldBySign(signs, 'client-certificate'),
});
