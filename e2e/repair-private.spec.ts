import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import puppeteer, { type CDPSession, type Browser as Driven } from 'puppeteer-core';
import type { ClearReport, SiteData, UndoReport } from '../src/repair/site-data.ts';
import { readPopupPath } from './fixtures/chromium.ts';
import { builtFor } from './fixtures/launch.ts';
import { expect, test } from './fixtures/test.ts';
import { entryUrl, pageUrl } from './lab/row.ts';
import { rowOf } from './lab/rows/index.ts';
import { STATUS } from './repair-ask.ts';
import { HELD, type Held, type Site, startSite } from './repair-site.ts';
import { findBrowser } from './setup/browsers.mjs';

type Evaluate = <Answer>(expression: string) => Promise<Answer>;

/** A Chromium in which the extension may run in private windows, and a second driver that sees those. */
async function launchWithPrivate(): Promise<{
  readonly context: BrowserContext;
  readonly driven: Driven;
  readonly id: string;
  close(): Promise<void>;
}> {
  const profile = await mkdtemp(join(tmpdir(), 'readmit-private-'));
  const extension = builtFor('chromium');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: (await findBrowser('chromium')).path ?? '',
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
      '--no-first-run',
      '--remote-debugging-port=0',
    ],
  });
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  const id = await settings.evaluate<string>(`(async () => {
    const api = chrome.developerPrivate;
    const { id } = (await api.getExtensionsInfo()).find(({ name }) => /Readmit/.test(name));
    await api.updateProfileConfiguration({ inDeveloperMode: true });
    await api.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
    return id;
  })()`);
  await expect
    .poll(() =>
      settings.evaluate<string>(
        `chrome.developerPrivate.getExtensionInfo('${id}').then(({ state }) => state)`,
      ),
    )
    .toBe('ENABLED');
  const [port = ''] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  const driven = await puppeteer.connect({
    browserURL: `http://127.0.0.1:${port}`,
    defaultViewport: null,
  });
  return {
    context,
    driven,
    id,
    close: async () => {
      await driven.disconnect();
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Evaluates in the first page or worker for which `fits` holds. */
async function evaluateIn(driven: Driven, address: string, fits: string): Promise<Evaluate> {
  let found: CDPSession | undefined;
  await expect
    .poll(async () => {
      for (const target of driven.targets().filter((one) => one.url().startsWith(address))) {
        const session = await target.createCDPSession();
        if ((await run<boolean>(session, fits)) === true) found = session;
      }
      return found !== undefined;
    })
    .toBe(true);
  return (expression) => run(found ?? raise(), expression);
}

function raise(): never {
  throw new Error('the target is gone');
}

const isPrivate = 'chrome.extension.inIncognitoContext';

/** Opens a private window on an address, and gives the extension's own worker in private windows. */
async function openPrivateWindow(driven: Driven, id: string, from: Evaluate, url: string) {
  await from(
    `chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then(() => null)`,
  );
  const worker = await evaluateIn(driven, `chrome-extension://${id}/service-worker`, isPrivate);
  return async (path: string): Promise<Evaluate> => {
    const page = `chrome-extension://${id}/${path}`;
    await worker(`chrome.tabs.create({ url: '${page}', active: false }).then(() => null)`);
    return evaluateIn(driven, page, isPrivate);
  };
}

async function run<Answer>(session: CDPSession, expression: string): Promise<Answer> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
    awaitPromise: true,
    returnByValue: true,
  });
  return JSON.parse(result.value ?? 'null');
}

const FILL_PLAIN = (text: string): string =>
  `(() => { localStorage.setItem('who', '${text}'); sessionStorage.setItem('who', '${text}'); return true; })()`;

const setAddress = ({ port }: Site, host: string, value: string): string =>
  `http://${host}:${port}/?set=${encodeURIComponent(`sid=${value}; Path=/; HttpOnly`)}`;

test('clearing in a private window of Chromium leaves the profile alone @chromium', async ({
  site: name,
}) => {
  const site = await startSite();
  const host = `${name}.localhost`;
  const { context, driven, id, close } = await launchWithPrivate();
  const normal = await context.newPage();
  await normal.goto(setAddress(site, host, 'profile'));
  await normal.goto(`http://${host}:${site.port}/normal`);
  await normal.evaluate(FILL_PLAIN('profile'));
  const control = await context.newPage();
  await control.goto(`chrome-extension://${id}/manifest.json`);
  const openOwn = await openPrivateWindow(
    driven,
    id,
    (expression) => control.evaluate(expression),
    setAddress(site, host, 'private'),
  );
  const page = await evaluateIn(driven, `http://${host}:${site.port}/?set`, 'true');
  await page(`history.replaceState(null, '', '/private')`);
  await page(FILL_PLAIN('private'));
  const own = await openOwn('manifest.json');
  const tabId = await own<number>(
    `chrome.tabs.query({}).then((tabs) => tabs.find(({ url }) => url.endsWith('/private')).id)`,
  );
  const ask = <Answer>(request: string, argument: unknown): Promise<Answer> =>
    own<Answer>(`chrome.runtime.sendMessage(${JSON.stringify({ name: request, argument })})`);
  const cookies = (from: Evaluate): Promise<unknown[]> =>
    from<unknown[]>(`chrome.cookies.getAll({ domain: '${host}', partitionKey: {} })`);
  const profile: Evaluate = (expression) => control.evaluate(expression);
  const before = await cookies(profile);
  const ownBefore = await cookies(own);
  expect(ownBefore).toMatchObject([{ value: 'private' }]);

  const data = await ask<SiteData>('get-site-data', { tabId, site: null });
  expect(data.cookies).toHaveLength(1);
  const report = await ask<ClearReport>('clear-site-data', {
    tabId,
    cookies: data.cookies,
    storage: ['cache', 'local-storage', 'session-storage', 'indexed-db'],
    bypassCache: true,
  });
  expect(report.kinds.map(({ result }) => result)).not.toContain('failed');
  expect(await cookies(own)).toEqual([]);
  await expect.poll(async () => (await page<Held | null>(HELD))?.local).toEqual([]);
  expect(await cookies(profile)).toEqual(before);
  expect(await normal.evaluate(`localStorage.getItem('who')`)).toBe('profile');
  expect(await normal.evaluate(`sessionStorage.getItem('who')`)).toBe('profile');

  const undo = await ask<UndoReport>('undo-clear', report.undoId);
  expect(undo).toMatchObject({ restored: 1, failed: [], storageRestored: true });
  expect(await cookies(own)).toEqual(ownBefore);
  expect((await page<Held>(HELD)).local).toEqual([['who', 'private']]);
  expect(await cookies(profile)).toEqual(before);
  // Nothing of a private window is written: not even what was chosen to be remembered.
  const preset = { scope: 'host', cookies: true, storage: [], keep: true };
  expect(await ask('remember-preset', { tabId, site: host, preset })).toBe(false);
  expect(await own('chrome.storage.local.get(null)')).toEqual({});
  await close();
  await site.close();
});

test('a page refused for a stale cookie in a private window of Chromium opens again, and the profile stays as it was @chromium', async ({
  lab,
  site,
}) => {
  const row = rowOf('stale-session-cookie');
  const address = entryUrl(lab.origin, row, site);
  const { hostname } = new URL(address);
  const { context, driven, id, close } = await launchWithPrivate();
  const normal = await context.newPage();
  expect((await normal.goto(address))?.status()).toBe(403);
  await normal.evaluate(FILL_PLAIN('profile'));
  const control = await context.newPage();
  await control.goto(`chrome-extension://${id}/manifest.json`);
  const cookies = (from: Evaluate): Promise<unknown[]> =>
    from<unknown[]>(`chrome.cookies.getAll({ domain: '${hostname}', partitionKey: {} })`);
  const profileState = async (): Promise<unknown> => [
    await cookies((expression) => control.evaluate(expression)),
    await normal.evaluate('[{ ...localStorage }, { ...sessionStorage }]'),
    await normal.evaluate(STATUS),
  ];
  const openOwn = await openPrivateWindow(
    driven,
    id,
    (expression) => control.evaluate(expression),
    address,
  );
  const own = await openOwn('manifest.json');
  const before = await profileState();
  // Its own jar has its own two cookies.
  expect(await cookies(own)).toHaveLength(2);
  const url = pageUrl(lab.origin, row, site);
  const find = `chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === '${url}')?.id)`;
  await expect.poll(() => own(find)).not.toBeNull();
  const tabId = await own<number>(find);
  const status = (): Promise<unknown> =>
    own(`chrome.scripting.executeScript({ target: { tabId: ${tabId} }, func: () => ${STATUS} })
      .then(([{ result }]) => result)`);
  expect(await status()).toBe(403);

  const popup = await openOwn(`${await readPopupPath(builtFor('chromium'))}?tab=${tabId}`);
  const click = async (selector: string): Promise<void> => {
    const found = `document.querySelector('${selector}:enabled')`;
    await expect.poll(() => popup(`${found} !== null`)).toBe(true);
    await popup(`${found}.click()`);
  };
  await expect
    .poll(() => popup(`document.querySelector('main')?.dataset.cause`))
    .toBe('session-expired');
  await click('[data-action="show-site-data"]');
  await click('[data-action="clear"]');
  await expect
    .poll(() => popup(`document.querySelector('[data-outcome]')?.dataset.outcome`))
    .toBe('opens');
  expect(await status()).toBe(200);
  expect(await cookies(own)).toMatchObject([{ name: 'theme' }]);
  expect(await profileState()).toEqual(before);
  await close();
});
