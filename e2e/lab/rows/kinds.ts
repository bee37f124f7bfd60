import { gzipSync } from 'node:zlib';
import { html, json, makeToken, sitePage, text, WELCOME_BACK } from '../answer.ts';
import { JENKINS } from '../bodies/servers.ts';
import type { LabAnswer, LabRow } from '../row.ts';

/** What most rows of this table share: a refusal that gives no reason, so that only the kind of page differs. */
const NO_REASON = {
  cause: 'unknown',
  responder: 'application',
  alsoResponder: ['unknown'],
  audience: 'site-owner',
  source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4',
} as const;

const POPUP = { chromium: 'popup', firefox: 'popup' } as const;
const BADGE = { chromium: 'badge', firefox: 'badge' } as const;

const REFUSED = sitePage('Not for you', '<p>No.</p>');

/** One red pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

function refuse(type: string, body: LabAnswer['body'], headers = {}): () => LabAnswer {
  return () => ({ status: 403, headers: { 'Content-Type': type, ...headers }, body });
}

export const KINDS: readonly LabRow[] = [
  {
    ...NO_REASON,
    id: 'kind-text',
    host: 'kind-text',
    path: '/notes.txt',
    title: 'Plain text',
    explains: 'The browser wraps it in a page of its own.',
    answer: () => text(403, 'No.\n'),
  },
  {
    ...NO_REASON,
    id: 'kind-json',
    host: 'kind-json',
    path: '/data.json',
    title: 'JSON',
    explains: 'Firefox shows it in its viewer, which nothing can be written on.',
    surface: { chromium: 'card', firefox: 'popup' },
    answer: () => json(403, { ok: false }),
  },
  {
    ...NO_REASON,
    id: 'kind-xml',
    host: 'kind-xml',
    path: '/feed.xml',
    title: 'XML',
    explains: 'A tree without a body.',
    answer: refuse('application/xml', '<?xml version="1.0"?>\n<answer><ok>false</ok></answer>\n'),
  },
  {
    ...NO_REASON,
    id: 'kind-xhtml',
    host: 'kind-xhtml',
    path: '/page.xhtml',
    title: 'XHTML',
    explains: 'HTML by the rules of XML.',
    answer: refuse(
      'application/xhtml+xml',
      '<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title>No</title></head><body><p>No.</p></body></html>\n',
    ),
  },
  {
    ...NO_REASON,
    id: 'kind-svg',
    host: 'kind-svg',
    path: '/drawing.svg',
    title: 'SVG',
    explains: 'A drawing as the whole document.',
    answer: refuse(
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><text x="20" y="50">No.</text></svg>\n',
    ),
  },
  {
    ...NO_REASON,
    id: 'kind-image',
    host: 'kind-image',
    path: '/picture.png',
    title: 'An image',
    explains: 'A picture with status 403.',
    answer: refuse('image/png', PNG),
  },
  {
    ...NO_REASON,
    id: 'kind-pdf',
    host: 'kind-pdf',
    path: '/paper.pdf',
    title: 'A PDF',
    explains: 'Shown in the browser’s own viewer.',
    surface: { chromium: 'card', firefox: 'popup' },
    answer: refuse('application/pdf', PDF),
  },
  {
    ...NO_REASON,
    id: 'kind-download',
    host: 'kind-download',
    path: '/setup.bin',
    title: 'A download that was refused',
    explains: 'Bytes that no browser shows: both answer with an error page of their own.',
    surface: POPUP,
    answer: refuse('application/octet-stream', 'EXAMPLE'),
  },
  {
    ...NO_REASON,
    id: 'kind-empty',
    host: 'kind-empty',
    path: '/nothing',
    title: 'An empty answer',
    explains: 'Status 403 and nothing else. Chromium shows its own error page.',
    surface: { chromium: 'popup', firefox: 'card' },
    answer: () => ({ status: 403, headers: { 'Content-Length': '0' }, body: '' }),
  },
  {
    ...NO_REASON,
    id: 'kind-empty-chunked',
    host: 'kind-chunked',
    path: '/nothing',
    title: 'An empty answer in chunks',
    explains: 'The same with chunked transfer: that it is empty shows only at its end.',
    surface: { chromium: 'popup', firefox: 'card' },
    answer: () => ({
      status: 403,
      headers: { 'Content-Type': 'text/html', 'Transfer-Encoding': 'chunked' },
      body: '',
    }),
  },
  {
    ...NO_REASON,
    id: 'kind-frameset',
    host: 'kind-frameset',
    path: '/',
    title: 'A frameset',
    explains: 'A document whose body is made of frames.',
    answer: ({ url }) =>
      url.pathname === '/'
        ? html(
            403,
            '<html><head><title>No</title></head><frameset cols="50%,50%"><frame src="/left"><frame src="/right"></frameset></html>',
          )
        : html(200, sitePage('A frame', '<p>Fine.</p>')),
  },
  {
    ...NO_REASON,
    id: 'kind-sandbox',
    host: 'kind-sandbox',
    path: '/',
    title: 'A page in a sandbox',
    explains: 'Its policy forbids scripts, styles, storage and everything else.',
    answer: () => html(403, REFUSED, { 'Content-Security-Policy': "sandbox; default-src 'none'" }),
  },
  {
    ...NO_REASON,
    id: 'kind-huge',
    host: 'kind-huge',
    path: '/',
    title: 'A refusal of 5 MB',
    explains: 'An error page that is longer than most books.',
    answer: () => ({
      status: 403,
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'gzip' },
      body: HUGE,
    }),
  },
  {
    ...NO_REASON,
    id: 'kind-broken-encoding',
    host: 'kind-encoding',
    path: '/',
    title: 'A broken encoding',
    explains: 'The bytes are not what the header says.',
    answer: () => ({
      status: 403,
      headers: { 'Content-Type': 'text/html; charset=utf-8' },
      body: Buffer.concat([
        Buffer.from('<!doctype html><title>No</title><p>'),
        Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0xed, 0xa0, 0x80, 0x00, 0x80]),
        Buffer.from('</p>'),
      ]),
    }),
  },
  {
    id: 'kind-broken-headers',
    host: 'kind-headers',
    path: '/',
    title: 'Headers that make no sense',
    explains:
      'A date of 1970, a wait that is no number, a challenge without an end, a token that is none.',
    cause: 'rate-limit',
    responder: 'application',
    alsoResponder: ['unknown'],
    audience: 'visitor',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3',
    cookies: () => [
      'access_token=eyJhbGciOiJIUzI1NiJ9.bm90LWpzb24.RVhBTVBMRQ; Path=/',
      'broken=%E0%A4%A; Path=/',
    ],
    answer: () =>
      html(429, REFUSED, {
        Date: 'Thu, 01 Jan 1970 00:00:00 GMT',
        'Retry-After': 'soon',
        'WWW-Authenticate': 'Bearer realm="no end',
      }),
  },
  {
    ...NO_REASON,
    id: 'kind-hostile',
    host: 'kind-hostile',
    path: '/',
    title: 'A page that fights back',
    explains: 'It redefines the prototypes and removes every element that it did not bring itself.',
    answer: () => html(403, HOSTILE),
  },
  {
    id: 'kind-refresh',
    host: 'kind-refresh',
    path: '/job/nightly/',
    title: 'A refusal that moves on by itself',
    explains: 'Jenkins answers 403 and sends the browser to its sign-in form a second later.',
    cause: 'no-credentials',
    responder: 'jenkins',
    audience: 'visitor',
    source:
      'https://github.com/jenkinsci/jenkins/blob/master/core/src/main/java/hudson/security/HudsonAuthenticationEntryPoint.java',
    leadsTo: 'sign-in',
    surface: { chromium: 'none', firefox: 'none' },
    answer: ({ url }) =>
      url.pathname === '/login'
        ? html(200, sitePage('Sign in', '<form><input type="password"></form>'), JENKINS)
        : html(
            403,
            `<html><head><meta http-equiv='refresh' content='1;url=/login?from=%2Fjob%2Fnightly%2F'/></head><body style='background-color:white; color:white;'>\n\n\nAuthentication required\n<!--\n-->\n\n</body></html>`,
            {
              ...JENKINS,
              'X-You-Are-Authenticated-As': 'anonymous',
              'X-Required-Permission': 'hudson.model.Hudson.Read',
            },
          ),
  },
  {
    ...NO_REASON,
    id: 'kind-frame',
    host: 'kind-frame',
    path: '/',
    title: 'A frame inside a healthy page',
    explains:
      'The page is fine; a frame of the same site in it was refused. No card, a mark on the button.',
    surface: BADGE,
    answer: ({ url }) =>
      url.pathname === '/'
        ? html(200, sitePage('A page with a frame', '<iframe src="/inner" title="inner"></iframe>'))
        : html(403, REFUSED),
  },
  {
    ...NO_REASON,
    id: 'kind-foreign-frame',
    host: 'kind-widget',
    path: '/widget',
    title: 'A frame of another site',
    explains: 'The page is fine; what it shows from another site was refused.',
    arrival: 'foreign-frame',
    surface: BADGE,
    answer: () => html(403, REFUSED),
  },
  {
    id: 'kind-fetch',
    host: 'kind-fetch',
    path: '/',
    title: 'An app that fails inside',
    explains:
      'The page answers 200, three of its requests answer 401. No card, “•3” on the button.',
    cause: 'expired-token',
    responder: 'application',
    alsoResponder: ['unknown'],
    audience: 'api-developer',
    source: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1',
    surface: BADGE,
    answer: ({ url, now }) =>
      url.pathname === '/'
        ? html(
            200,
            sitePage(
              'An app',
              `<script>for (const name of ['orders', 'invoices', 'profile']) fetch('/api/' + name, { headers: { Authorization: 'Bearer ${makeToken(now, -3600)}' } });</script>`,
            ),
          )
        : json(
            401,
            { error: 'invalid_token', error_description: 'The access token expired' },
            {
              'WWW-Authenticate':
                'Bearer error="invalid_token", error_description="The access token expired"',
            },
          ),
  },
  {
    ...NO_REASON,
    id: 'kind-worker',
    host: 'kind-worker',
    path: '/news',
    title: 'A stale service worker',
    explains:
      'The site’s own worker, installed long ago, answers 403 by itself. No event shows its answer.',
    arrival: 'install-worker',
    repairedBy: 'clear-service-worker',
    surface: { chromium: 'none', firefox: 'none' },
    answer: ({ url }) =>
      url.pathname === '/sw.js'
        ? { status: 200, headers: { 'Content-Type': 'text/javascript' }, body: STALE_WORKER }
        : html(200, WELCOME_BACK),
  },
  {
    ...NO_REASON,
    id: 'kind-cached',
    host: 'kind-cached',
    path: '/timetable',
    title: 'A refusal that was cached',
    explains: 'The first answer was 403 with an hour of cache. The server has long been fine.',
    repairedBy: 'reload-past-cache',
    answer: ({ count }) =>
      count === 1
        ? html(403, REFUSED, { 'Cache-Control': 'max-age=3600' })
        : html(200, WELCOME_BACK, { 'Cache-Control': 'no-store' }),
  },
  {
    id: 'kind-partitioned',
    host: 'kind-partitioned',
    path: '/',
    title: 'A stale partitioned cookie',
    explains: 'The stale cookie is one that most tools do not see: it is partitioned.',
    cause: 'session-expired',
    responder: 'application',
    alsoResponder: ['unknown'],
    audience: 'visitor',
    source:
      'https://developer.mozilla.org/docs/Web/Privacy/Guides/Privacy_sandbox/Partitioned_cookies',
    cookies: () => [
      'sessionid=EXAMPLEpartitioned0000000000001; Path=/; Secure; HttpOnly; SameSite=None; Partitioned',
    ],
    repairedBy: 'clear-cookies',
    answer: ({ cookies }) =>
      cookies.has('sessionid')
        ? html(
            403,
            sitePage('Session expired', '<p>Your session has expired. Please log in again.</p>'),
          )
        : html(200, WELCOME_BACK),
  },
  {
    id: 'kind-tokens',
    host: 'kind-tokens',
    path: '/dashboard',
    title: 'A token of five minutes',
    explains:
      'One token in a cookie that ends in five minutes, one in the page’s storage that ended an hour ago.',
    cause: 'insufficient-scope',
    responder: 'application',
    alsoResponder: ['unknown'],
    audience: 'api-developer',
    source: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1',
    cookies: (now) => [`access_token=${makeToken(now, 300)}; Path=/`],
    answer: ({ now }) =>
      html(
        403,
        sitePage(
          'Forbidden',
          `<p>This token may not see the dashboard.</p><script>localStorage.setItem('id_token', '${makeToken(now, -3600)}');</script>`,
        ),
        { 'WWW-Authenticate': 'Bearer error="insufficient_scope", scope="dashboard.read"' },
      ),
  },
  {
    id: 'kind-countdown',
    host: 'kind-countdown',
    path: '/',
    title: 'A wait of six seconds',
    explains: 'Status 429 with Retry-After: 6. After that it opens.',
    cause: 'rate-limit',
    responder: 'application',
    alsoResponder: ['unknown'],
    audience: 'visitor',
    source: 'https://www.rfc-editor.org/rfc/rfc6585#section-4',
    repairedBy: 'wait',
    answer: ({ sinceFirstMs }) =>
      sinceFirstMs >= 6000
        ? html(200, WELCOME_BACK)
        : html(429, sitePage('Slow down', '<p>Too many requests.</p>'), { 'Retry-After': '6' }),
  },
];

const HUGE = gzipSync(
  `<!doctype html><title>No</title><h1>No.</h1>${`<p>${'No, and no again. '.repeat(60)}</p>\n`.repeat(4900)}`,
);

const STALE_WORKER = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  if (new URL(event.request.url).pathname !== '/news') return;
  event.respondWith(new Response('<!doctype html><title>No</title><h1>Not for you</h1>', {
    status: 403,
    headers: { 'Content-Type': 'text/html' },
  }));
});
`;

const HOSTILE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Not for you</title>
<script>
const own = new Set();
const refuse = () => { throw new Error('not here'); };
const keep = { observe: MutationObserver.prototype.observe, remove: Element.prototype.remove, add: Set.prototype.add, has: Set.prototype.has };
const watcher = new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes)
    if (!node.dataset || node.dataset.own === undefined) keep.remove.call(node);
});
document.addEventListener('DOMContentLoaded', () => keep.observe.call(watcher, document, { childList: true, subtree: true }));
for (const name of ['attachShadow', 'append', 'appendChild', 'setAttribute', 'insertBefore', 'showPopover', 'querySelector'])
  for (const home of [Element.prototype, Node.prototype, HTMLElement.prototype]) if (name in home) home[name] = refuse;
for (const name of ['createElement', 'createElementNS', 'querySelector', 'addEventListener']) document[name] = refuse;
for (const name of ['map', 'filter', 'push', 'forEach', 'find']) Array.prototype[name] = refuse;
Object.defineProperty(Object.prototype, 'cause', { get: refuse, set: refuse });
String.prototype.replace = refuse;
Promise.prototype.then = refuse;
JSON.stringify = refuse;
</script>
</head>
<body data-own><h1 data-own>Not for you</h1></body>
</html>
`;
