import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import { readExtensionId } from '../e2e/fixtures/chromium.ts';

/** A Chromium with one extension, and its means to look inside. */
export type Running = {
  readonly context: BrowserContext;
  /** A page of the extension that runs none of its code. */
  readonly control: Page;
  /** `chrome-extension://id` */
  readonly origin: string;
  readonly stopWorker: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Starts a Chromium with an extension; what it opens by itself is closed. */
export async function startExtension(program: string, extension: string): Promise<Running> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: program,
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--headless=new',
      '--no-sandbox',
      `--load-extension=${extension}`,
      `--disable-extensions-except=${extension}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
    ],
  });
  const origin = `chrome-extension://${await readExtensionId(extension)}`;
  const hasWelcome = await readFile(join(extension, 'src/welcome/index.html')).catch(() => null);
  if (hasWelcome !== null)
    await waitFor(async () => context.pages().some((page) => page.url().includes('/welcome/')));
  for (const page of context.pages()) if (page.url().includes('/welcome/')) await page.close();
  const control = await context.newPage();
  await control.goto(`${origin}/manifest.json`);
  return {
    context,
    control,
    origin,
    stopWorker: () => stopWorker(context, control),
    close: () => context.close(),
  };
}

async function waitFor(isSo: () => Promise<boolean>): Promise<void> {
  for (let looks = 0; looks < 200; looks += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function stopWorker(context: BrowserContext, control: Page): Promise<void> {
  const session = await context.newCDPSession(control);
  await session.send('ServiceWorker.enable');
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

/** Sends a command to the worker and gives its result. */
export type AskWorker = (method: string, params?: object) => Promise<unknown>;

/** The worker's own channel: only the browser's session can attach to it. Attached to, it never sleeps. */
export async function attachToWorker(context: BrowserContext): Promise<AskWorker> {
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
  return async (method, params = {}) => {
    last += 1;
    const id = last;
    const answer = new Promise((resolve) => waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    return answer;
  };
}
