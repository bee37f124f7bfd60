import { defineRule } from './define-rule.ts';

export default defineRule({
  id: 'folder-without-index',
  cause: 'directory-listing',
  statuses: [403],
  needs: ['address', 'isFileServerPage', 'exchange'],
  confidence: 'likely',
  basis: 'inferred',
  sources: [
    'https://nginx.org/en/docs/http/ngx_http_autoindex_module.html',
    'https://httpd.apache.org/docs/2.4/mod/mod_autoindex.html',
  ],
  text: {
    title: 'This address is a folder, and the server does not list folders',
    why: 'It ends in a slash, and the web server itself refused it: there is no start page in the folder, and showing what is in it is switched off.',
    fix: [
      'Add the name of the page you want to the address, or start at the site’s front page.',
      'The site’s owner can put an index page there.',
    ],
  },
  actions: ['go-back', 'copy-report'],
  match({ address, isFileServerPage, exchange: { method } }) {
    if (!isFileServerPage || !address.endsInSlash || method.toUpperCase() !== 'GET')
      return undefined;
    return { evidence: [{ from: 'url', name: 'path', value: address.path }] };
  },
});
