import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'file-not-readable',
  cause: 'file-permission',
  statuses: 'refused',
  needs: ['signs'],
  confidence: 'likely',
  basis: 'stated',
  sources: ['https://httpd.apache.org/docs/2.4/howto/htaccess.html'],
  text: {
    title: 'The server may not read this file itself',
    why: 'The file or folder is there, and the server’s own account has no right to read it.',
    fix: ['There is nothing to do on your side: tell the site’s owner the address.'],
  },
  actions: ['copy-report'],
  match: ({ signs }) => toldBySign(signs, 'file-permission'),
});
