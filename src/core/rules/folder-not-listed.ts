import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'folder-not-listed',
  cause: 'directory-listing',
  statuses: 'refused',
  needs: ['signs'],
  confidence: 'likely',
  basis: 'stated',
  sources: [
    'https://nginx.org/en/docs/http/ngx_http_autoindex_module.html',
    'https://httpd.apache.org/docs/2.4/mod/mod_autoindex.html',
  ],
  text: {
    title: 'This address is a folder, and the server does not list folders',
    why: 'There is no start page in this folder, and showing what is in it is switched off.',
    fix: [
      'Add the name of the page you want to the address, or start at the site’s front page.',
      'The site’s owner can put an index page there.',
    ],
  },
  actions: ['go-back', 'copy-report'],
  match: ({ signs }) => toldBySign(signs, 'directory-listing'),
});
