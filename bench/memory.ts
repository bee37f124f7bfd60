import { createServer } from 'node:http';
import type { Page } from 'playwright';
import { builtFor } from './built.ts';
import { type AskWorker, attachToWorker, startExtension } from './extension.ts';
import { median } from './measure.ts';
import { type Group, type Row, ratioOf, rowOf } from './row.ts';

const EXTENSION = builtFor('chrome');

const HEALTHY_PAGES = 20;
/** Requests of a script inside each healthy page. */
const HEALTHY_REQUESTS = 10;

const THOUSANDS = 10;

/** What is compiled on the way: measured over 40,000 exchanges, the heap stands still from 6,000 on. */
const MOST_COMPILED = 1.2;

type Sample = { readonly heap: number; readonly stored: number };

function middleOf(samples: readonly Sample[]): Sample {
  return {
    heap: median(samples.map(({ heap }) => heap)),
    stored: median(samples.map(({ stored }) => stored)),
  };
}

/** What the worker holds after few and after many exchanges, and what it does about a page that is well. */
export const memoryGroup: Group = {
  name: 'memory',
  measure: async ({ chromium }) => {
    const site = await startSite();
    const readmit = await startExtension(chromium, EXTENSION);
    try {
      const page = await readmit.context.newPage();
      const starts = await countStarts(page, readmit.control, site.origin, readmit.stopWorker);
      const ask = await attachToWorker(readmit.context);
      const healthy = await measureHealthy(ask, page, site.origin);
      const sample = async (): Promise<Sample> => ({
        heap: (await readHeap(ask)) / 2 ** 20,
        stored:
          (await readmit.control.evaluate<number>('chrome.storage.session.getBytesInUse(null)')) /
          1024,
      });
      const none = await sample();
      // Not counted: what the compiler keeps of code that runs for the first time.
      await exchange(page, site.origin);
      const samples: Sample[] = [];
      for (let thousands = 0; thousands < THOUSANDS; thousands += 1) {
        await exchange(page, site.origin);
        samples.push(await sample());
      }
      // What the compiler keeps goes up and down: three samples at either end.
      const [some, many] = [middleOf(samples.slice(0, 3)), middleOf(samples.slice(-3))];
      return [
        rowOf('healthy.worker-starts', starts, 'count', 1),
        ...healthy,
        rowOf('memory.worker-heap-0', none.heap, 'MiB'),
        ratioOf('memory.worker-heap-10k-beside-1k', many.heap, some.heap, 'MiB', MOST_COMPILED),
        rowOf('memory.session-storage-0', none.stored, 'KiB'),
        ratioOf('memory.session-storage-10k-beside-1k', many.stored, some.stored, 'KiB', 1.1),
      ];
    } finally {
      await readmit.close();
      await site.close();
    }
  },
};

/** How often a worker at rest is started by one healthy page. */
async function countStarts(
  page: Page,
  control: Page,
  origin: string,
  stopWorker: () => Promise<void>,
): Promise<number> {
  await stopWorker();
  const session = await control.context().newCDPSession(control);
  let starts = 0;
  let wasRunning = false;
  // A start is told several times over as it goes on.
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { runningStatus } of versions) {
      const isRunning = runningStatus === 'starting' || runningStatus === 'running';
      if (isRunning && !wasRunning) starts += 1;
      wasRunning = isRunning;
    }
  });
  await session.send('ServiceWorker.enable');
  await visit(page, `${origin}/healthy`);
  await session.detach();
  return starts;
}

/** What can leave the worker for a page, or go into the store: counted in its own world. */
const COUNT = `(() => {
  const counts = (globalThis.counts = { scripts: 0, messages: 0, writes: 0 });
  const wrap = (holder, name, kind) => {
    const original = holder[name].bind(holder);
    holder[name] = (...all) => {
      counts[kind] += 1;
      return original(...all);
    };
  };
  wrap(chrome.scripting, 'executeScript', 'scripts');
  wrap(chrome.tabs, 'sendMessage', 'messages');
  wrap(chrome.storage.session, 'set', 'writes');
  wrap(chrome.storage.session, 'remove', 'writes');
  chrome.runtime.onMessage.addListener(() => { counts.messages += 1; });
})()`;

async function measureHealthy(ask: AskWorker, page: Page, origin: string): Promise<Row[]> {
  await ask('Runtime.evaluate', { expression: COUNT });
  for (let visits = 0; visits < HEALTHY_PAGES; visits += 1) await visit(page, `${origin}/healthy`);
  const answer = await ask('Runtime.evaluate', { expression: 'JSON.stringify(counts)' });
  const { scripts, messages, writes } = JSON.parse(pickValue(answer));
  return [
    rowOf('healthy.scripts-per-page', scripts / HEALTHY_PAGES, 'count', 0),
    rowOf('healthy.messages-per-page', messages / HEALTHY_PAGES, 'count', 0),
    rowOf('healthy.writes-per-page', writes / HEALTHY_PAGES, 'count', 0),
  ];
}

function pickValue(answer: unknown): string {
  const result =
    typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'result') : undefined;
  const value =
    typeof result === 'object' && result !== null ? Reflect.get(result, 'value') : undefined;
  if (typeof value !== 'string') throw new Error(`the worker told ${JSON.stringify(answer)}`);
  return value;
}

async function readHeap(ask: AskWorker): Promise<number> {
  await ask('HeapProfiler.collectGarbage');
  const usage = await ask('Runtime.getHeapUsage');
  const used =
    typeof usage === 'object' && usage !== null ? Reflect.get(usage, 'usedSize') : undefined;
  if (typeof used !== 'number') throw new Error('the worker does not tell its memory');
  return used;
}

async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate('window.done');
}

/** A thousand requests of a script, one in ten of them refused. */
async function exchange(page: Page, origin: string): Promise<void> {
  await visit(page, `${origin}/busy`);
}

async function startSite() {
  const server = createServer((request, response) => {
    const [, what, at = ''] = (request.url ?? '').split('/');
    if (what === 'data') {
      response.statusCode = at.endsWith('7') ? 401 : 200;
      response.setHeader('Content-Type', 'application/json');
      response.end('{"error":"unauthorized"}');
      return;
    }
    response.setHeader('Content-Type', 'text/html');
    response.end(what === 'busy' ? pageOf(1000, '') : pageOf(HEALTHY_REQUESTS, '0'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the site has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Requests in the order of their number, ten at a time. */
const pageOf = (requests: number, ending: string): string => `<!doctype html><title>Site</title>
<h1>Welcome</h1><script>
window.done = (async () => {
  for (let at = 0; at < ${requests}; at += 10)
    await Promise.all(Array.from({ length: 10 }, (_, place) =>
      fetch('/data/' + (at + place) + '${ending}').then((answer) => answer.text())));
})();
</script>`;
