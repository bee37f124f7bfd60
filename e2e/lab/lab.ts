import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { html, json, text } from './answer.ts';
import { answerEntry } from './entry-page.ts';
import { HEALTHY } from './healthy.ts';
import { makeIndexPage } from './index-page.ts';
import type { LabAnswer, LabPage } from './row.ts';
import { ROWS } from './rows/index.ts';

/**
 * No answer comes sooner: a browser asks the cookie store while the request is on its way, and
 * an instant answer from the same machine would overtake it as no answer of a real network does.
 */
export const SHORTEST_ANSWER_MS = 20;

/** More than any browser sends, so that rows and not Node's parser refuse large cookies. */
const MAX_HEADER_BYTES = 1_000_000;

export type Lab = {
  /** `http://127.0.0.1:PORT`; the rows are at `http://<host>.localhost:PORT`. */
  readonly origin: string;
  /** The same lab on a second port. */
  readonly otherOrigin: string;
  close(): Promise<void>;
};

const PAGES: readonly LabPage[] = [...ROWS, ...HEALTHY];
const BY_HOST = new Map(PAGES.map((page) => [page.host, page]));
const BY_ID = new Map(PAGES.map((page) => [page.id, page]));

type Visits = Map<string, { readonly count: number; readonly firstMs: number }>;

/** Starts the lab on the loopback address, on a free port unless one is named. */
export async function startLab(options: { readonly port?: number } = {}): Promise<Lab> {
  const visits: Visits = new Map();
  const other = await listen(0, (request) => answer(request, visits, other.port));
  const main = await listen(options.port ?? 0, (request) => answer(request, visits, other.port));
  return {
    origin: `http://127.0.0.1:${main.port}`,
    otherOrigin: `http://127.0.0.1:${other.port}`,
    close: async () => {
      await Promise.all([main.close(), other.close()]);
    },
  };
}

async function listen(port: number, answerIt: (request: IncomingMessage) => Promise<LabAnswer>) {
  const server: Server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, (request, response) => {
    // A millisecond more than promised: timers may be early by a fraction.
    void Promise.all([answerIt(request), wait(SHORTEST_ANSWER_MS + 1)])
      .then(([given]) => send(response, given))
      .catch(() => send(response, text(500, 'The lab failed.\n')));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the lab has no port');
  return {
    port: address.port,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  visits: Visits,
  otherPort: number,
): Promise<LabAnswer> {
  const url = readUrl(request);
  if (url === null) return text(400, 'The lab did not understand that address.\n');
  const origin = `http://127.0.0.1:${url.port}`;
  const [label = ''] = url.hostname.split('.');
  if (url.pathname.startsWith('/__lab/')) return control(url, request, visits);
  if (url.pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  const page = BY_HOST.get(label);
  if (page) return answerPage(page, url, request, visits, otherPort);
  if (url.pathname === '/') return html(200, makeIndexPage(origin));
  return text(404, 'The lab has no such page.\n');
}

function readUrl({ url = '/', headers }: IncomingMessage): URL | null {
  try {
    return new URL(url, `http://${headers.host ?? '127.0.0.1'}`);
  } catch {
    return null;
  }
}

async function answerPage(
  page: LabPage,
  url: URL,
  request: IncomingMessage,
  visits: Visits,
  otherPort: number,
): Promise<LabAnswer> {
  const now = new Date();
  const before = visits.get(page.id) ?? { count: 0, firstMs: now.getTime() };
  const isOwnPage = url.pathname === new URL(page.path, url).pathname;
  const visit = isOwnPage ? { ...before, count: before.count + 1 } : before;
  visits.set(page.id, visit);
  return page.answer({
    method: request.method ?? 'GET',
    url,
    headers: readHeaders(request),
    cookies: readCookies(request),
    body: await readBody(request),
    count: visit.count,
    now,
    sinceFirstMs: now.getTime() - visit.firstMs,
    otherPort,
  });
}

/** What tests ask of the lab itself. */
function control(url: URL, request: IncomingMessage, visits: Visits): LabAnswer {
  const [, , verb, id = ''] = url.pathname.split('/');
  const headers = { 'Cache-Control': 'no-store' };
  switch (verb) {
    case 'enter': {
      const page = BY_ID.get(id);
      return page ? answerEntry(page, url, new Date()) : text(404, 'No such row.\n');
    }
    case 'cookies':
      return text(200, 'Set.\n', { ...headers, 'Set-Cookie': url.searchParams.getAll('set') });
    case 'echo':
      return json(200, { headers: readHeaders(request) }, headers);
    case 'visits':
      return json(
        200,
        Object.fromEntries([...visits].map(([key, { count }]) => [key, count])),
        headers,
      );
    case 'reset':
      if (id) visits.delete(id);
      else visits.clear();
      return text(200, 'Forgotten.\n', headers);
    default:
      return text(404, 'The lab has no such control.\n');
  }
}

function readHeaders({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]),
  );
}

function readCookies({ headers }: IncomingMessage): ReadonlyMap<string, string> {
  const pairs = (headers.cookie ?? '').split(/;\s*/).filter((pair) => pair !== '');
  return new Map(
    pairs.map((pair) => {
      const [name = '', ...rest] = pair.split('=');
      return [name, rest.join('=')];
    }),
  );
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

function send(response: ServerResponse, { status, headers, body }: LabAnswer): void {
  const lines = Object.entries(headers).map(
    ([name, value]) => [name, typeof value === 'string' ? value : [...value]] as const,
  );
  for (const [name, value] of lines) response.setHeader(name, value);
  response.statusCode = status;
  response.end(body);
}
