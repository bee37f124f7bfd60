import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'secure-connection-needed',
  cause: 'https-required',
  statuses: 'refused',
  needs: ['signs'],
  confidence: 'likely',
  basis: 'stated',
  sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-4.2.2'],
  text: {
    title: 'This address only answers over a secure connection',
    why: 'The request came over plain HTTP, and the server accepts HTTPS only.',
    fix: ['Open the same address with https:// in front.'],
    fixApi: ['Call the https address.'],
  },
  actions: ['switch-to-https'],
  match: ({ signs }) => toldBySign(signs, 'https-required'),
});
