import { createServer } from 'node:http';
import type { TabReport } from '../src/messages/protocol.ts';
import { concludeTest } from '../src/repair/conclude-test.ts';
import type { ClearReport, SiteData } from '../src/repair/site-data.ts';
import type { SiteTest } from '../src/repair/site-test.ts';
import { expect, test } from './fixtures/test.ts';
import { entryUrl } from './lab/row.ts';
import { rowOf } from './lab/rows/index.ts';
import { ask } from './repair-ask.ts';

for (const [id, conclusion] of [
  ['stale-session-cookie', 'stored-data'],
  ['right-missing', 'undecided-sign-in'],
  ['no-reason-given', 'whole-site'],
] as const) {
  test(`a test without cookies says ${conclusion} of ${id}`, async ({
    harness,
    lab,
    site,
    tab,
  }) => {
    await tab.goto(entryUrl(lab.origin, rowOf(id), site));
    await expect.poll(async () => (await reportOf(harness, tab.id)).diagnosis?.status).toBe(403);
    const before = await harness.cookies(new URL(await address(tab)).hostname);
    const done = await ask<SiteTest>(harness, 'test-site', tab.id);
    expect(done.step).toBe('done');
    expect(done.requests).toBeLessThanOrEqual(3);
    expect(concludeTest(done)).toBe(conclusion);
    expect((await reportOf(harness, tab.id)).test).toEqual(done);
    // Asking loses nothing: no cookie went, none came.
    expect(await harness.cookies(new URL(await address(tab)).hostname)).toEqual(before);
  });
}

test('a visitor without the right is told neither a cause nor a cure by clearing', async ({
  harness,
  lab,
  site,
  tab,
}) => {
  await tab.goto(entryUrl(lab.origin, rowOf('right-missing'), site));
  await expect.poll(async () => (await reportOf(harness, tab.id)).diagnosis?.status).toBe(403);
  const { cookies } = await ask<SiteData>(harness, 'get-site-data', { tabId: tab.id, site: null });
  const plan = { tabId: tab.id, cookies, storage: [], bypassCache: false };
  const report = await ask<ClearReport>(harness, 'clear-site-data', plan);
  expect(report.kinds).toMatchObject([{ kind: 'cookies', result: 'cleared', count: 1 }]);
  await expect.poll(async () => (await reportOf(harness, tab.id)).outcome?.kind).toBe('sign-in');
  expect((await reportOf(harness, tab.id)).outcome?.causeAfter).toBeNull();
});

test('a test is three requests with GET, whatever the site does', async ({
  harness,
  site,
  tab,
}) => {
  const seen: string[] = [];
  const server = createServer(({ method, url = '/', headers }, response) => {
    const isTest = headers['sec-fetch-mode'] === 'cors';
    if (isTest)
      seen.push(`${method} ${url} ${headers.cookie ?? 'none'} ${headers.referer ?? 'none'}`);
    const step = Number(url.split('/')[2] ?? 0);
    // A little while, as every answer of a network takes.
    setTimeout(() => {
      if (isTest) response.writeHead(302, { Location: `/on/${step + 1}` });
      else
        response.writeHead(403, {
          'Content-Type': 'text/html',
          'Set-Cookie': 'sid=EXAMPLE; Path=/',
        });
      response.end('<h1>No.</h1>');
    }, 30);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  await tab.goto(`http://${site}.localhost:${port}/on/0`);
  const done = await ask<SiteTest>(harness, 'test-site', tab.id);
  expect(done.step).toBe('done');
  expect(concludeTest(done)).toBe('undecided-sign-in');
  // The third may be called off before it has left.
  const most = ['GET /on/0 none none', 'GET /on/1 none none', 'GET /on/2 none none'];
  expect(seen).toEqual(most.slice(0, Math.max(2, seen.length)));
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
});

test('a test that is stopped asks nothing more', async ({ harness, site, tab }) => {
  const seen: string[] = [];
  const server = createServer(({ url = '/', headers }, response) => {
    const isTest = headers['sec-fetch-mode'] === 'cors';
    if (isTest) seen.push(url);
    // The answer to the test never comes.
    if (!isTest) response.writeHead(403, { 'Content-Type': 'text/html' }).end('<h1>No.</h1>');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  await tab.goto(`http://${site}.localhost:${port}/deep`);
  // A refusal that is told late begins a new page, and with it no test is known any more.
  await expect.poll(async () => (await reportOf(harness, tab.id)).diagnosis?.status).toBe(403);
  const asked = ask<SiteTest>(harness, 'test-site', tab.id);
  await expect.poll(() => seen).toEqual(['/deep']);
  expect((await reportOf(harness, tab.id)).test?.step).toBe('asking-page');
  await ask(harness, 'stop-test', tab.id);
  expect((await asked).step).toBe('stopped');
  expect(seen).toEqual(['/deep']);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
});

type Harness = Parameters<typeof ask>[0];

const reportOf = (harness: Harness, tabId: number): Promise<TabReport> =>
  ask<TabReport>(harness, 'get-tab-report', tabId);

const address = (tab: { evaluate<T>(expression: string): Promise<T> }): Promise<string> =>
  tab.evaluate<string>('location.href');
