import { defineRule } from './define-rule.ts';

export default defineRule({
  id: 'protected-path',
  cause: 'access-rule',
  statuses: [401, 403, 404, 405],
  needs: ['address', 'isServerPage', 'status', 'exchange'],
  confidence: 'likely',
  basis: 'inferred',
  sources: [
    'https://httpd.apache.org/docs/2.4/howto/htaccess.html',
    'https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/',
  ],
  overrides: ['folder-without-index', 'file-possibly-unreadable'],
  text: {
    title: 'The server gives this kind of address to nobody',
    why: 'Servers protect such paths and files on purpose, whoever asks.',
    fix: [
      'Check the address: this is usually not a page meant for visitors.',
      'If it should open, the site’s owner has to change the rule.',
    ],
  },
  actions: ['copy-report'],
  match({ address, isServerPage, status, exchange: { method } }) {
    if (!isServerPage || status !== 403) return undefined;
    if (UNSAFE_METHODS.has(method.toUpperCase()))
      return { evidence: [{ from: 'request', name: 'method', value: method }] };
    const path = address.path.toLowerCase();
    const isProtected =
      /\/\.(?!well-known\/)[^/]/.test(path) ||
      PROTECTED_EXTENSIONS.has(address.extension) ||
      PROTECTED_PARTS.some((part) => path.includes(part)) ||
      path.endsWith('~');
    return isProtected
      ? { evidence: [{ from: 'url', name: 'path', value: address.path }] }
      : undefined;
  },
});

const UNSAFE_METHODS = new Set([
  'TRACE',
  'TRACK',
  'CONNECT',
  'PROPFIND',
  'PUT',
  'DELETE',
  'MOVE',
  'COPY',
  'DEBUG',
]);

const PROTECTED_EXTENSIONS = new Set(
  'env ini conf config cfg log sql bak old orig swp key pem crt inc sh tpl twig yml yaml lock db sqlite mdb dist cs vb dll asax ascx master skin browser sitemap refresh phar htpasswd htaccess'.split(
    ' ',
  ),
);

const PROTECTED_PARTS = [
  '/server-status',
  '/server-info',
  '/nginx_status',
  '/stub_status',
  '/basic_status',
  '/fpm-status',
  '/web-inf/',
  '/meta-inf/',
  '/app_data/',
  '/app_code/',
  '/bin/',
  '/wp-config',
  '/wp-includes/',
  '/xmlrpc.php',
  '/cgi-bin/',
  '/vendor/',
  '/node_modules/',
  '/internal/',
  '/phpmyadmin',
  '/actuator',
  '/metrics',
  '/composer.',
  '/web.config',
];
