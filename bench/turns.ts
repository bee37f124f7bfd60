import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/** One pixel. */
const IMAGE = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64');

/** The pages that are measured: how many images and requests of a script they have, and how long each answer takes. */
const PAGES = {
  many: { images: 300, fetches: 100, delayMs: 0 },
  plain: { images: 40, fetches: 20, delayMs: 20 },
} as const;

export type PageName = keyof typeof PAGES;

/**
 * Pages that time themselves, and a waiting room that lets one browser after the other have its turn. Nothing is
 * attached to the browsers meanwhile: what watches a page from outside slows all of its requests.
 */
export async function startTurns() {
  const rooms = new Map<string, ServerResponse>();
  const told = new Map<string, (ms: number) => void>();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const [, what = '', of = ''] = pathname.split('/');
    response.setHeader('Cache-Control', 'no-store');
    if (what === 'room') return send(response, 'text/html', roomFor(of));
    if (what === 'turn') return void rooms.set(of, response);
    if (what === 'done') {
      told.get(of)?.(Number(searchParams.get('ms')));
      return send(response, 'text/plain', '');
    }
    if (what === 'page') return send(response, 'text/html', pageFor(of, searchParams.get('for')));
    const page = of === 'plain' ? PAGES.plain : PAGES.many;
    if (page.delayMs > 0) await wait(page.delayMs);
    if (what === 'image') return send(response, 'image/gif', IMAGE);
    return send(response, 'application/json', '{}');
  };
  const server = createServer((request, response) => void answer(request, response));
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the pages have no port');
  return {
    roomOf: (name: string): string => `http://127.0.0.1:${address.port}/room/${name}`,
    /** Lets a browser load a page: milliseconds from the navigation's start to its last answer. */
    load: async (name: string, page: PageName): Promise<number> => {
      const done = new Promise<number>((resolve) => told.set(name, resolve));
      const room = await until(() => rooms.get(name), `${name} waits for its turn`);
      rooms.delete(name);
      send(room, 'text/plain', page);
      const late = wait(30_000, null, { ref: false });
      const ms = await Promise.race([done, late]);
      if (ms === null) throw new Error(`${name} did not load the page`);
      return ms;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export type Turns = Awaited<ReturnType<typeof startTurns>>;

async function until<Value>(find: () => Value | undefined, what: string): Promise<Value> {
  const deadline = Date.now() + 20_000;
  for (let found = find(); ; found = find()) {
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`waited in vain until ${what}`);
    await wait(10);
  }
}

function send(response: ServerResponse, type: string, body: string | Buffer): void {
  response.setHeader('Content-Type', type);
  response.end(body);
}

/** A moment of rest before the turn is asked for, in which the browser does what it put off. */
const roomFor = (name: string): string => `<!doctype html><title>${name}</title><script>
setTimeout(async () => {
  const page = await (await fetch('/turn/${name}')).text();
  location.href = '/page/' + page + '?for=${name}';
}, 150);
</script>`;

function pageFor(page: string, name: string | null): string {
  const { images, fetches } = page === 'plain' ? PAGES.plain : PAGES.many;
  const pictures = Array.from({ length: images }, (_, at) => `<img src="/image/${page}/${at}">`);
  return `<!doctype html><title>${page}</title>${pictures.join('')}<script>
const loaded = new Promise((resolve) => addEventListener('load', resolve));
const answers = Array.from({ length: ${fetches} }, (_, at) =>
  fetch('/data/${page}/' + at).then((answer) => answer.text()));
Promise.all([loaded, ...answers]).then(async () => {
  const ms = performance.now();
  await fetch('/done/${name}?ms=' + ms);
  location.href = '/room/${name}';
});
</script>`;
}
