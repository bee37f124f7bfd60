import { defineRule } from './define-rule.ts';

export default defineRule({
  id: 'file-possibly-unreadable',
  cause: 'file-permission',
  statuses: [403],
  needs: ['address', 'isFileServerPage', 'exchange'],
  confidence: 'possible',
  basis: 'inferred',
  sources: ['https://nginx.org/en/docs/http/ngx_http_core_module.html#root'],
  text: {
    title: 'The server may not read this file itself',
    why: 'The web server refused an ordinary file without another reason: its own account may have no right to read it. The server’s error log tells.',
    fix: ['There is nothing to do on your side: tell the site’s owner the address.'],
  },
  actions: ['copy-report'],
  match({ address, isFileServerPage, exchange: { method } }) {
    if (!isFileServerPage || address.extension === '' || method.toUpperCase() !== 'GET')
      return undefined;
    return { evidence: [{ from: 'url', name: 'path', value: address.path }] };
  },
});
