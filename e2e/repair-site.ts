import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A site that keeps whatever it is told to keep, to see what is left of it. */
export type Site = {
  readonly port: number;
  /** Answers so far to each path that is counted. */
  count(path: string): number;
  close(): Promise<void>;
};

const PAGE = '<!doctype html><meta charset="utf-8"><title>Keeps everything</title><h1>Here</h1>';

const WORKER = `
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));`;

/** Fills every kind of storage of the page that runs it. */
export const FILL = `(async () => {
  localStorage.setItem('plain', 'EXAMPLE');
  localStorage.setItem('odd \\u0000 \\ud800', '\\udfff "quoted" \\\\ \\n \\u{1f36a}');
  sessionStorage.setItem('step', 'EXAMPLE-' + location.port);
  await new Promise((resolve, reject) => {
    const request = indexedDB.open('notes', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('all').put('EXAMPLE', 1);
    request.onsuccess = () => { request.result.close(); resolve(); };
    request.onerror = reject;
  });
  await (await caches.open('files')).put('/kept', new Response('EXAMPLE'));
  await navigator.serviceWorker.register('/worker.js');
  await navigator.serviceWorker.ready;
  await fetch('/counted');
  return null;
})()`;

/** What the page that runs it still has, kind by kind. */
export const HELD = `(async () => ({
  local: Object.entries({ ...localStorage }).sort(),
  session: Object.entries({ ...sessionStorage }).sort(),
  databases: (await indexedDB.databases()).map(({ name }) => name),
  caches: await caches.keys(),
  workers: (await navigator.serviceWorker.getRegistrations()).length,
}))()`;

export type Held = {
  readonly local: readonly (readonly [string, string])[];
  readonly session: readonly (readonly [string, string])[];
  readonly databases: readonly string[];
  readonly caches: readonly string[];
  readonly workers: number;
};

/** Starts the site on the loopback address, on a free port unless one is named. */
export async function startSite(port = 0): Promise<Site> {
  const counts = new Map<string, number>();
  const server = createServer((request, response) => answer(request, response, counts));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the site has no port');
  return {
    port: address.port,
    count: (path) => counts.get(path) ?? 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  counts: Map<string, number>,
): void {
  const url = new URL(request.url ?? '/', 'http://site.test');
  const key = `${request.headers.host ?? ''}${url.pathname}`;
  counts.set(key, (counts.get(key) ?? 0) + 1);
  const set = url.searchParams.getAll('set');
  const send = (type: string, body: string, cacheControl = 'no-store'): void => {
    response.writeHead(200, {
      'Content-Type': type,
      'Cache-Control': cacheControl,
      ...(set.length === 0 ? {} : { 'Set-Cookie': set }),
    });
    response.end(body);
  };
  switch (url.pathname) {
    case '/worker.js':
      send('text/javascript', WORKER);
      return;
    case '/counted':
      send('text/plain', 'counted', 'max-age=3600');
      return;
    case '/echo':
      send('text/plain', request.headers.cookie ?? '');
      return;
    case '/file':
      response.writeHead(403, { 'Content-Type': 'application/octet-stream' });
      response.end('no');
      return;
    default:
      send('text/html; charset=utf-8', PAGE);
  }
}
