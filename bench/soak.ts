import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import { builtFor } from './built.ts';
import { type Group, type Row, ratioOf, rowOf } from './row.ts';

const EXTENSION = builtFor('chrome');

const HOSTS = 20;

/** What a page answers, and what its requests answer. */
const KINDS = [
  { path: 'fine', page: 200, inside: 200 },
  { path: 'refused', page: 403, inside: 200 },
  { path: 'app', page: 200, inside: 401 },
  { path: 'limited', page: 429, inside: 403 },
] as const;

/** Every page once, twice over: what is kept of a site for good has been kept after that. */
const WARM_UP = HOSTS * KINDS.length * 2;

/** The last tenth may need this many times what the first needed. */
const MOST_GROWTH = 1.1;

export type SoakOptions = {
  /** The program of a Chromium. */
  readonly chromium: string;
  /** Default 10,000. */
  readonly navigations?: number;
  /** Requests of all pages together, the pages themselves not counted. Default 100,000. */
  readonly requests?: number;
  /** Called from time to time with how many navigations were made. */
  readonly onProgress?: (made: number, of: number) => void;
};

/** The long run as a group of the table; nothing unless it is asked for. */
export const soakGroup: Group = {
  name: 'soak',
  measure: async ({ chromium: program, soak: isOn }) =>
    isOn
      ? soak({
          chromium: program,
          onProgress: (made, of) => process.stdout.write(`  ${made} of ${of} navigations\n`),
        })
      : [],
};

/**
 * Goes round healthy and refused pages in one browser, and tells whether the worker's memory and what it stores stay as
 * they were, and whether what shows in the end is right.
 */
export async function soak(options: SoakOptions): Promise<Row[]> {
  const { navigations = 10_000, requests = 100_000, onProgress = () => undefined } = options;
  const server = await startPages(Math.round(requests / navigations));
  const context = await launch(options.chromium);
  try {
    const control = await openControl(context);
    const worker = await attachToWorker(context);
    const page = await context.newPage();
    const samples: { heap: number; stored: number }[] = [];
    const sampleEvery = KINDS.length * Math.max(1, Math.floor(navigations / 50 / KINDS.length));
    for (let made = 0; made < WARM_UP + navigations; made += 1) {
      await visit(page, server.port, made);
      const counted = made - WARM_UP;
      // Every kind of page counts as often as every other.
      if (counted < 0 || counted % sampleEvery >= KINDS.length) continue;
      samples.push({ heap: await readHeap(worker), stored: await readStored(control) });
      if (counted % (sampleEvery * 5) === 0) onProgress(counted, navigations);
    }
    const tenth = Math.max(1, Math.floor(samples.length / 10));
    const [first, last] = [samples.slice(0, tenth), samples.slice(-tenth)];
    const heapOf = (of: typeof samples): number => mean(of.map(({ heap }) => heap)) / 2 ** 20;
    const storedOf = (of: typeof samples): number => mean(of.map(({ stored }) => stored)) / 1024;
    return [
      rowOf('soak.navigations', navigations, 'count'),
      rowOf('soak.requests', server.answered(), 'count'),
      ratioOf('soak.worker-memory', heapOf(last), heapOf(first), 'MiB', MOST_GROWTH),
      ratioOf('soak.session-storage', storedOf(last), storedOf(first), 'KiB', MOST_GROWTH),
      rowOf('soak.wrong-in-the-end', await countWrong(page, control, server.port), 'count', 0),
    ];
  } finally {
    await context.close();
    await server.close();
  }
}

async function visit(page: Page, port: number, made: number): Promise<void> {
  const kind = KINDS[made % KINDS.length] ?? KINDS[0];
  const host = Math.floor(made / KINDS.length) % HOSTS;
  await page.goto(addressOf(port, host, kind.path), { waitUntil: 'domcontentloaded' });
  await page.waitForFunction('document.title === "done"');
}

const addressOf = (port: number, host: number, path: string): string =>
  `http://soak-${host}.localhost:${port}/${path}`;

async function startPages(requestsEach: number) {
  let answered = 0;
  const server = createServer((request, response) => {
    const [, path = '', isInside] = (request.url ?? '/').split('/');
    const kind = KINDS.find((each) => each.path === path) ?? KINDS[0];
    if (isInside !== undefined) answered += 1;
    response.statusCode = isInside === undefined ? kind.page : kind.inside;
    response.setHeader('Content-Type', isInside === undefined ? 'text/html' : 'application/json');
    response.end(
      isInside === undefined
        ? `<!doctype html><title>…</title><h1>${path}</h1><script>
Promise.all(Array.from({ length: ${requestsEach} }, (_, n) => fetch('/${path}/' + n)))
  .then(() => { document.title = 'done'; });</script>`
        : '{}',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the pages have no port');
  return {
    port: address.port,
    answered: () => answered,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function launch(program: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext('', {
    executablePath: program,
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--headless=new',
      '--no-sandbox',
      `--load-extension=${EXTENSION}`,
      `--disable-extensions-except=${EXTENSION}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
    ],
  });
}

async function openControl(context: BrowserContext): Promise<Page> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const control = await context.newPage();
  await control.goto(new URL('/manifest.json', worker.url()).href);
  return control;
}

type AskWorker = (method: string) => Promise<unknown>;

/** The worker's own channel: only the browser's session can attach to it. Attached to, it never sleeps. */
async function attachToWorker(context: BrowserContext): Promise<AskWorker> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('this browser has no session of its own');
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (worker === undefined) throw new Error('the worker does not run');
  const { targetId } = worker;
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  return askOver(session, sessionId);
}

function askOver(session: CDPSession, sessionId: string): AskWorker {
  const waiting = new Map<number, (result: unknown) => void>();
  let last = 0;
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message);
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  return async (method) => {
    last += 1;
    const id = last;
    const answer = new Promise((resolve) => waiting.set(id, resolve));
    const message = JSON.stringify({ id, method });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    return answer;
  };
}

async function readHeap(ask: AskWorker): Promise<number> {
  await ask('HeapProfiler.collectGarbage');
  const usage = await ask('Runtime.getHeapUsage');
  const used =
    typeof usage === 'object' && usage !== null ? Reflect.get(usage, 'usedSize') : undefined;
  if (typeof used !== 'number') throw new Error('the worker does not tell its memory');
  return used;
}

const readStored = (control: Page): Promise<number> =>
  control.evaluate('chrome.storage.session.getBytesInUse(null)');

/** One page of each kind, and whether its badge is right. */
async function countWrong(page: Page, control: Page, port: number): Promise<number> {
  const badges = ['', '403', '•', '429'];
  let wrong = 0;
  for (const [place, { path }] of KINDS.entries()) {
    const url = addressOf(port, 0, path);
    await page.goto(url);
    await page.waitForFunction('document.title === "done"');
    const wanted = badges[place] ?? '';
    const isRight = async (): Promise<boolean> => {
      const badge = await control.evaluate<string>(`chrome.tabs.query({})
        .then((tabs) => tabs.find(({ url }) => url === ${JSON.stringify(url)}))
        .then(({ id: tabId }) => chrome.action.getBadgeText({ tabId }))`);
      return wanted === '•' ? badge.startsWith('•') : badge === wanted;
    };
    const deadline = Date.now() + 5000;
    let isIt = await isRight();
    while (!isIt && Date.now() < deadline) {
      await wait(50);
      isIt = await isRight();
    }
    if (!isIt) wrong += 1;
  }
  return wrong;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
