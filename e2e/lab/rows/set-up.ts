import { html, json, redirect, sitePage, text, WELCOME_BACK } from '../answer.ts';
import { APACHE, apachePage, IIS, iisPage, NGINX, nginxPage } from '../bodies/servers.ts';
import type { LabRow } from '../row.ts';

const APACHE_403 = "You don't have permission to access this resource.";

const ISO = { 'Content-Type': 'text/html; charset=iso-8859-1' } as const;

/** Twelve cookies of nearly 4 KB each: more than nginx' four buffers of 8 KB. */
const BIG_COOKIES = (): readonly string[] =>
  Array.from(
    { length: 12 },
    (_, index) => `basket${index}=${'EXAMPLE'.repeat(540)}; Path=/; Max-Age=86400`,
  );

const weigh = (cookies: ReadonlyMap<string, string>): number =>
  [...cookies].reduce((sum, [name, value]) => sum + name.length + value.length + 3, 0);

export const SET_UP: readonly LabRow[] = [
  {
    id: 'folder-without-index',
    host: 'files',
    path: '/pub/',
    title: 'A folder that is not listed',
    explains: 'nginx with autoindex off: the folder is there and has no index page.',
    cause: 'directory-listing',
    responder: 'nginx',
    audience: 'site-owner',
    source: 'https://nginx.org/en/docs/http/ngx_http_autoindex_module.html',
    answer: () => html(403, nginxPage('403 Forbidden'), NGINX),
  },
  {
    id: 'folder-listing-denied',
    host: 'intranet',
    path: '/docs/',
    title: 'A folder on IIS',
    explains: 'The same on IIS, which says it in words (substatus 14).',
    cause: 'directory-listing',
    responder: 'iis',
    audience: 'site-owner',
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/www-administration-management/http-status-code',
    answer: () =>
      html(
        403,
        iisPage(
          '403.14 - Forbidden: Directory listing denied.',
          'The Web server is configured to not list the contents of this directory.',
        ),
        IIS,
      ),
  },
  {
    id: 'file-not-readable',
    host: 'museum',
    path: '/rooms/east.html',
    title: 'A file that the server may not read',
    explains: 'Apache cannot read the folder’s .htaccess and refuses, to be safe.',
    cause: 'file-permission',
    responder: 'apache',
    audience: 'site-owner',
    source: 'https://github.com/apache/httpd/blob/trunk/server/config.c (ap_parse_htaccess)',
    answer: ({ url }) =>
      html(
        403,
        apachePage(
          '403 Forbidden',
          `${APACHE_403}<br />\nServer unable to read htaccess file, denying access to be safe`,
          url.hostname,
        ),
        { ...APACHE, ...ISO },
      ),
  },
  {
    id: 'file-that-is-kept-back',
    host: 'blog',
    path: '/.htaccess',
    title: 'A file that is nobody’s business',
    explains: 'Apache’s default set-up keeps every file back whose name begins with .ht.',
    cause: 'access-rule',
    responder: 'apache',
    audience: 'site-owner',
    source: 'https://github.com/apache/httpd/blob/trunk/docs/conf/httpd.conf.in (Files ".ht*")',
    answer: ({ url }) =>
      html(403, apachePage('403 Forbidden', APACHE_403, url.hostname), { ...APACHE, ...ISO }),
  },
  {
    id: 'host-name-not-known',
    host: 'preview',
    path: '/',
    title: 'A host name that the server was not told',
    explains:
      'Vite’s development server answers only to names on its list. The answer is plain text.',
    cause: 'host-not-allowed',
    responder: 'vite',
    audience: 'site-owner',
    source:
      'https://github.com/vitejs/vite/blob/main/packages/vite/src/node/server/middlewares/hostCheck.ts',
    answer: ({ url }) =>
      text(
        403,
        `Blocked request. This host ("${url.hostname}") is not allowed.\nTo allow this host, add "${url.hostname}" to \`server.allowedHosts\` in vite.config.js.`,
        { 'Content-Type': 'text/plain' },
      ),
  },
  {
    id: 'plain-http-refused',
    host: 'clinic',
    path: '/appointments',
    title: 'Only over https',
    explains: 'IIS refuses a page because it was asked for over plain http (substatus 4).',
    cause: 'https-required',
    responder: 'iis',
    audience: 'visitor',
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/www-administration-management/http-status-code',
    answer: () =>
      html(
        403,
        iisPage(
          '403.4 - Forbidden: SSL is required to view this resource.',
          'The page you are trying to access is secured with Secure Sockets Layer (SSL).',
        ),
        IIS,
      ),
  },
  {
    id: 'interface-switched-off',
    host: 'translate',
    path: '/v3/projects/12345:translateText',
    title: 'An interface that was never switched on',
    explains: 'Google’s answer where a project has not enabled the interface.',
    cause: 'not-configured',
    responder: 'google-api',
    audience: 'site-owner',
    source: 'https://cloud.google.com/apis/docs/troubleshooting',
    surface: { chromium: 'card', firefox: 'popup' },
    inBrowser: { firefox: { cause: 'unknown', responder: 'unknown' } },
    answer: () =>
      json(
        403,
        {
          error: {
            code: 403,
            message:
              'Cloud Translation API has not been used in project 12345 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/translate.googleapis.com/overview?project=12345 then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.',
            status: 'PERMISSION_DENIED',
            details: [
              {
                '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
                reason: 'SERVICE_DISABLED',
                domain: 'googleapis.com',
                metadata: { service: 'translate.googleapis.com', consumer: 'projects/12345' },
              },
            ],
          },
        },
        { Server: 'ESF', 'Content-Type': 'application/json; charset=UTF-8' },
      ),
  },
  {
    id: 'account-suspended',
    host: 'florist',
    path: '/',
    title: 'The whole site is suspended',
    explains: 'The page that cPanel puts in the place of a site whose hosting was not paid.',
    cause: 'site-suspended',
    responder: 'cpanel',
    audience: 'site-owner',
    source: 'https://docs.cpanel.net/whm/account-functions/manage-account-suspension/',
    answer: () =>
      html(
        403,
        `<!DOCTYPE html>
<html>
    <head>
        <meta http-equiv="Content-type" content="text/html; charset=utf-8">
        <title>Account Suspended</title>
        <meta name="viewport" content="width=device-width, initial-scale=1.0">
    </head>
    <body>
        <div class="status-reason"><span class="title">Account Suspended</span></div>
        <section class="contact-info"><div class="reason-text">This Account has been suspended. <a href="mailto:webmaster@florist.example">Contact your hosting provider</a> for more information.</div></section>
        <footer><a href="https://cpanel.com/?utm_source=cpanelwhm&amp;utm_medium=cplogo&amp;utm_content=logolink&amp;utm_campaign=suspendedrefer" target="cpanel" title="cPanel, L.L.C.">cPanel, L.L.C.</a></footer>
    </body>
</html>
`,
        APACHE,
      ),
  },
  {
    id: 'cookies-too-large',
    host: 'outlet',
    path: '/basket',
    title: 'More cookies than the server takes',
    explains:
      'nginx refuses a request whose cookies have grown too large. Clear them, and it opens.',
    cause: 'cookies-too-large',
    responder: 'nginx',
    audience: 'visitor',
    source:
      'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c (ngx_http_error_494_page)',
    cookies: BIG_COOKIES,
    repairedBy: 'clear-cookies',
    answer: ({ cookies }) =>
      weigh(cookies) > 32_768
        ? html(
            400,
            nginxPage(
              '400 Request Header Or Cookie Too Large',
              '400 Bad Request',
              'Request Header Or Cookie Too Large',
            ),
            NGINX,
          )
        : html(200, WELCOME_BACK),
  },
  {
    id: 'header-fields-too-large',
    host: 'courses',
    path: '/lesson/1',
    title: 'The same, without a word',
    explains:
      'Status 431 with nothing in it, as Node’s own server answers. Chromium shows its own error page.',
    cause: 'cookies-too-large',
    responder: 'node',
    alsoResponder: ['unknown', 'application'],
    audience: 'visitor',
    source: 'https://nodejs.org/api/http.html#event-clienterror',
    cookies: BIG_COOKIES,
    repairedBy: 'clear-cookies',
    surface: { chromium: 'popup', firefox: 'card' },
    answer: ({ cookies }) =>
      weigh(cookies) > 16_384
        ? { status: 431, headers: { Connection: 'close' }, body: '' }
        : html(200, WELCOME_BACK),
  },
  {
    id: 'round-and-round',
    host: 'portal',
    path: '/home',
    title: 'A redirect that never ends',
    explains:
      'A cookie from an older visit sends the browser round in a circle. Clear it, and the page opens.',
    cause: 'redirect-loop',
    responder: 'unknown',
    alsoResponder: ['application'],
    audience: 'visitor',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.4',
    cookies: () => ['return_to=%2Fhome; Path=/; Max-Age=86400'],
    repairedBy: 'clear-cookies',
    surface: { chromium: 'popup', firefox: 'popup' },
    answer: ({ url, cookies }) => {
      if (!cookies.has('return_to')) return html(200, WELCOME_BACK);
      return redirect(url.pathname === '/home' ? '/session/check' : '/home');
    },
  },
  {
    id: 'no-reason-given',
    host: 'studio',
    path: '/backstage',
    title: 'No reason given',
    explains:
      'A page of the site’s own that says no and nothing else. The honest answer is: cannot tell.',
    cause: 'unknown',
    responder: 'application',
    alsoResponder: ['unknown'],
    audience: 'site-owner',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4',
    answer: () => html(403, sitePage('403', '<p>No.</p>')),
  },
];
