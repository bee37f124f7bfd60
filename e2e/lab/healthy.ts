import { html, json, makeToken, redirect, SIGN_IN_FORM, sitePage } from './answer.ts';
import type { HealthyPage } from './row.ts';

/** Pages on which nothing at all may happen: no change to the document, no mark on the button. */
export const HEALTHY: readonly HealthyPage[] = [
  {
    id: 'healthy-page',
    host: 'fine',
    path: '/',
    title: 'An ordinary page',
    explains: 'Status 200, and nothing is wrong.',
    answer: () => html(200, sitePage('An ordinary page', '<p>Everything is fine here.</p>')),
  },
  {
    id: 'healthy-with-cookies',
    host: 'fine-session',
    path: '/account',
    title: 'A page for somebody who is signed in',
    explains: 'A session and a token were sent, and both are good.',
    cookies: (now) => [
      'sessionid=EXAMPLEgood; Path=/; HttpOnly',
      `access_token=${makeToken(now, 3600)}; Path=/`,
    ],
    answer: () => html(200, sitePage('Your account', '<p>Signed in as visitor.</p>')),
  },
  {
    id: 'healthy-no-content',
    host: 'fine-204',
    path: '/',
    title: 'No content',
    explains: 'Status 204: the browser stays where it is.',
    answer: () => ({ status: 204, headers: {}, body: '' }),
  },
  {
    id: 'healthy-part',
    host: 'fine-206',
    path: '/',
    title: 'A part of a page',
    explains: 'Status 206.',
    answer: () =>
      html(206, sitePage('A part', '<p>The first part.</p>'), {
        'Content-Range': 'bytes 0-499/500',
      }),
  },
  {
    id: 'healthy-redirect',
    host: 'fine-301',
    path: '/old',
    title: 'A page that has moved',
    explains: 'Status 301, then 200.',
    answer: ({ url }) =>
      url.pathname === '/old'
        ? redirect('/new', { 'Cache-Control': 'no-store' }, 301)
        : html(200, sitePage('The new place', '<p>Moved here.</p>')),
  },
  {
    id: 'healthy-not-modified',
    host: 'fine-304',
    path: '/',
    title: 'A page that has not changed',
    explains: 'Status 200 at first, 304 ever after.',
    answer: ({ headers }) =>
      headers['if-none-match'] === '"one"'
        ? { status: 304, headers: { ETag: '"one"' }, body: '' }
        : html(200, sitePage('Unchanged', '<p>As ever.</p>'), {
            ETag: '"one"',
            'Cache-Control': 'no-cache',
          }),
  },
  {
    id: 'healthy-not-found',
    host: 'fine-404',
    path: '/missing',
    title: 'Not found',
    explains: 'Status 404 is no refusal.',
    answer: () => html(404, sitePage('Not found', '<p>There is no such page.</p>')),
  },
  {
    id: 'healthy-server-error',
    host: 'fine-500',
    path: '/',
    title: 'A server error',
    explains: 'Status 500 is no refusal either.',
    answer: () => html(500, sitePage('Something broke', '<p>The server had an error.</p>')),
  },
  {
    id: 'healthy-sign-in',
    host: 'fine-login',
    path: '/login',
    title: 'A sign-in form',
    explains: 'Status 200 with a form: the site itself says what to do.',
    answer: () => html(200, SIGN_IN_FORM),
  },
  {
    id: 'healthy-app',
    host: 'fine-app',
    path: '/',
    title: 'An app that works',
    explains: 'It fetches what it needs, and gets it.',
    answer: ({ url }) =>
      url.pathname === '/'
        ? html(
            200,
            sitePage('An app', `<script>for (const n of [1, 2, 3]) fetch('/api/' + n);</script>`),
          )
        : json(200, { ok: true }),
  },
  {
    id: 'healthy-words',
    host: 'fine-words',
    path: '/articles/401-and-403',
    title: 'A page about refusals',
    explains: 'It speaks of 401 Unauthorized, 403 Forbidden and Access Denied, and is fine itself.',
    answer: () =>
      html(
        200,
        sitePage(
          '401 Unauthorized and 403 Forbidden',
          '<h1>403 Forbidden</h1><p>Access Denied. Your session has expired. Sorry, you have been blocked. Error 1020. Your IP address has been blocked.</p>',
        ),
      ),
  },
  {
    id: 'healthy-json',
    host: 'fine-json',
    path: '/data.json',
    title: 'JSON that tells of an error',
    explains: 'Status 200; the words inside are data.',
    answer: () => json(200, { error: 'access_denied', status: 403 }),
  },
];
