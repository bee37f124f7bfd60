import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { SIGN_IN_FORM, sitePage } from '../lab/answer.ts';

/** Ways of answering that the lab's rows do not have. `http://<anything>.localhost:<port>/<path>`. */
export type Pages = { readonly port: number; close(): Promise<void> };

type Answer = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

const REFUSED = sitePage('Not for you', '<p>No.</p>');
const refused = (headers: Answer['headers'] = {}): Answer => ({
  status: 403,
  headers,
  body: REFUSED,
});
const fine = (inner: string): Answer => ({ body: sitePage('A page that is fine', inner) });

const ANSWERS: Readonly<Record<string, (request: IncomingMessage) => Answer>> = {
  '/fine': () => fine('<p>Everything is fine here.</p>'),
  '/refused': () => refused(),
  '/form': () => fine('<form method="post" action="/refused"><button>Send</button></form>'),
  '/opener': () => fine('<button onclick="window.open(\'/refused\')">Open</button>'),
  '/cached': () => refused({ 'Cache-Control': 'max-age=3600' }),
  '/validated': ({ headers }) =>
    headers['if-none-match'] === '"one"'
      ? { status: 304, headers: { ETag: '"one"' } }
      : refused({ ETag: '"one"', 'Cache-Control': 'max-age=1, must-revalidate' }),
  '/refresh': () => refused({ Refresh: '0; url=/fine' }),
  '/by-script': () => ({
    status: 403,
    body: sitePage('Not for you', "<script>location.replace('/fine');</script>"),
  }),
  '/ahead': () =>
    fine(`<a href="/refused">On</a><script type="speculationrules">
{"prerender":[{"urls":["/refused"],"eagerness":"immediate"}]}</script>`),
  '/refused-ahead': () => ({
    status: 403,
    body: sitePage(
      'Not for you',
      `<script type="speculationrules">{"prerender":[{"urls":["/fine"],"eagerness":"immediate"}]}</script>`,
    ),
  }),
  '/basic': ({ headers }) =>
    headers.authorization === `Basic ${btoa('visitor:EXAMPLE')}`
      ? fine('<p>Signed in.</p>')
      : { status: 401, headers: { 'WWW-Authenticate': 'Basic realm="Own"' }, body: REFUSED },
  '/events-page': () => fine(`<script>new EventSource('/refused');</script>`),
  '/socket-page': () =>
    fine(`<script>new WebSocket(location.origin.replace('http', 'ws') + '/socket');</script>`),
  '/sign-in': () => ({ status: 401, body: SIGN_IN_FORM }),
  '/challenge': () => ({
    status: 403,
    headers: { Server: 'cloudflare', 'cf-mitigated': 'challenge' },
    body: '<!doctype html><title>Just a moment...</title><form id="challenge-form"></form><script>window._cf_chl_opt = {};</script>',
  }),
  '/missing': () => ({ status: 404, body: sitePage('Not found', '<p>Nothing here.</p>') }),
  '/broken': () => ({ status: 500, body: sitePage('Broken', '<p>An error.</p>') }),
};

/** Starts the pages on the loopback address, on a free port. */
export async function startPages(): Promise<Pages> {
  const server = createServer((request, response) => void answer(request, response));
  server.on('upgrade', (_, socket) => {
    socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 3\r\nConnection: close\r\n\r\nNo.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the pages have no port');
  return {
    port: address.port,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  // No real network answers sooner.
  await wait(21);
  const { pathname } = new URL(request.url ?? '/', 'http://pages.localhost');
  const {
    status = 200,
    headers = {},
    body = '',
  } = ANSWERS[pathname]?.(request) ?? {
    status: 204,
  };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (body !== '') response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.statusCode = status;
  response.end(body);
}
