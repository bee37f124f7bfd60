import { createServer } from 'node:http';
import type { TabReport } from '../src/messages/protocol.ts';
import type { ClearReport, SiteData, StorageKind, UndoReport } from '../src/repair/site-data.ts';
import type { Harness } from './fixtures/harness.ts';
import { expect, test } from './fixtures/test.ts';
import { entryUrl, type LabRow } from './lab/row.ts';
import { ROWS, rowOf } from './lab/rows/index.ts';
import { ask, enter } from './repair-ask.ts';
import { startSite } from './repair-site.ts';

const reportOf = (harness: Harness, tabId: number): Promise<TabReport> =>
  ask<TabReport>(harness, 'get-tab-report', tabId);

const expectOutcome = (harness: Harness, tabId: number, kind: string): Promise<void> =>
  expect.poll(async () => (await reportOf(harness, tabId)).outcome?.kind).toBe(kind);

const expectRefused = (harness: Harness, tabId: number): Promise<void> =>
  expect.poll(async () => (await reportOf(harness, tabId)).diagnosis?.status).toBeDefined();

async function clear(
  harness: Harness,
  tabId: number,
  storage: readonly StorageKind[],
  unkept: readonly StorageKind[] = [],
): Promise<ClearReport> {
  const { cookies } = await ask<SiteData>(harness, 'get-site-data', { tabId, site: null });
  const bypassCache = storage.includes('cache');
  return ask<ClearReport>(harness, 'clear-site-data', {
    tabId,
    cookies,
    storage,
    bypassCache,
    unkept,
  });
}

const rowRepairedBy = (repair: LabRow['repairedBy']): LabRow =>
  ROWS.find(({ repairedBy }) => repairedBy === repair) ?? rowOf('no row is repaired so');

test('a page that refuses foreign referrers opens without one', async ({
  harness,
  lab,
  site,
  tab,
}) => {
  await tab.goto(entryUrl(lab.origin, rowRepairedBy('drop-referrer'), site));
  await expectRefused(harness, tab.id);
  await ask(harness, 'try-cure', { tabId: tab.id, cure: 'open-without-referrer' });
  await expectOutcome(harness, tab.id, 'opens');
});

test('a stale service worker is cleared and the page opens', async ({
  harness,
  lab,
  site,
  tab,
}) => {
  const row = rowRepairedBy('clear-service-worker');
  await enter(tab, lab.origin, row, site);
  const data = await ask<SiteData>(harness, 'get-site-data', { tabId: tab.id, site: null });
  expect(data.storage['service-workers']).toMatchObject({ count: 1 });
  const report = await clear(harness, tab.id, ['cache', 'service-workers']);
  expect(report.kinds).toContainEqual(
    expect.objectContaining({ kind: 'service-workers', result: 'cleared', count: 1 }),
  );
  await expectOutcome(harness, tab.id, 'opens');
});

test('a refusal that was cached is passed by', async ({ harness, lab, site, tab }) => {
  const row = rowRepairedBy('reload-past-cache');
  await fetch(`${lab.origin}/__lab/reset/${row.id}`);
  await tab.goto(entryUrl(lab.origin, row, site));
  await expectRefused(harness, tab.id);
  await clear(harness, tab.id, ['cache']);
  await expectOutcome(harness, tab.id, 'opens');
});

test('a page is asked for once more when the wait that was named has ended', async ({
  harness,
  lab,
  site,
  tab,
}) => {
  const row = rowOf('kind-countdown');
  await fetch(`${lab.origin}/__lab/reset/${row.id}`);
  await tab.goto(entryUrl(lab.origin, row, site));
  await expectRefused(harness, tab.id);
  const atSeconds = Date.now() / 1000 + 6.2;
  expect(await ask(harness, 'retry-later', { tabId: tab.id, atSeconds })).toBe(true);
  expect((await reportOf(harness, tab.id)).retryAtSeconds).toBe(atSeconds);
  await expect
    .poll(async () => (await reportOf(harness, tab.id)).retryAtSeconds, { timeout: 20_000 })
    .toBeNull();
  await expectOutcome(harness, tab.id, 'opens');
  const visits: Record<string, number> = await (await fetch(`${lab.origin}/__lab/visits`)).json();
  expect(visits[row.id]).toBe(2);
});

test('a page that came of a form is never asked for again by itself', async ({
  harness,
  site,
  tab,
}) => {
  const seen: string[] = [];
  const server = createServer(({ method = '', url = '' }, response) => {
    if (url !== '/favicon.ico') seen.push(`${method} ${url}`);
    response.writeHead(method === 'POST' ? 429 : 200, { 'Content-Type': 'text/html' });
    response.end(
      method === 'POST'
        ? '<h1>Too many requests.</h1>'
        : '<form method="post" action="/send"><button>Send</button></form>',
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  await tab.goto(`http://${site}.localhost:${port}/`);
  await tab.click('button');
  await expect.poll(async () => (await reportOf(harness, tab.id)).diagnosis?.status).toBe(429);
  // The refusal is known before its page stands, and until then the tab has the address of the form.
  await expect
    .poll(() => tab.evaluate('document.body.textContent').catch(() => null))
    .toBe('Too many requests.');
  expect((await reportOf(harness, tab.id)).cameOfForm).toBe(true);
  const atSeconds = Date.now() / 1000;
  expect(await ask(harness, 'retry-later', { tabId: tab.id, atSeconds })).toBe(false);
  // Clearing reloads; here it goes to the address instead.
  await clear(harness, tab.id, ['cache']);
  await expect.poll(() => seen).toEqual(['GET /', 'POST /send', 'GET /send']);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
});

test('what is too large to be kept stays, unless the person was told', async ({
  harness,
  site: name,
  tab,
}) => {
  const site = await startSite();
  await tab.goto(`http://${name}.localhost:${site.port}/`);
  // Four million characters of three bytes each.
  await tab.evaluate(`localStorage.setItem('large', '語'.repeat(4_000_000))`);
  await tab.evaluate(`sessionStorage.setItem('small', 'EXAMPLE')`);
  const data = await ask<SiteData>(harness, 'get-site-data', { tabId: tab.id, site: null });
  expect(data.undo?.localBytes).toBeGreaterThan(data.undo?.roomBytes ?? 0);
  const refused = await clear(harness, tab.id, ['local-storage', 'session-storage']);
  expect(refused.kinds).toMatchObject([
    { kind: 'local-storage', result: 'failed', reason: 'not-kept' },
    { kind: 'session-storage', result: 'cleared' },
  ]);
  await expectOutcome(harness, tab.id, 'opens');
  expect(await tab.evaluate('localStorage.length')).toBe(1);
  await ask<UndoReport>(harness, 'undo-clear', refused.undoId);
  const told = await clear(
    harness,
    tab.id,
    ['local-storage', 'session-storage'],
    ['local-storage'],
  );
  expect(told.kinds.map(({ result }) => result)).toEqual(['cleared', 'cleared']);
  await expectOutcome(harness, tab.id, 'opens');
  const undo = await ask<UndoReport>(harness, 'undo-clear', told.undoId);
  expect(undo.storageRestored).toBe(true);
  await expect.poll(() => tab.evaluate(`sessionStorage.getItem('small')`)).toBe('EXAMPLE');
  expect(await tab.evaluate('localStorage.length')).toBe(0);
  await site.close();
});

test('undo replaces what has the same key, leaves what is new, and names both', async ({
  harness,
  site: name,
  tab,
}) => {
  const site = await startSite();
  const origin = `http://${name}.localhost:${site.port}`;
  const set = (lines: readonly string[]): string =>
    `${origin}/?${lines.map((line) => `set=${encodeURIComponent(line)}`).join('&')}`;
  await tab.goto(set(['sid=old; Path=/', 'same=old; Path=/', 'brief=old; Path=/; Max-Age=2']));
  await tab.goto(`${origin}/`);
  await tab.evaluate(`localStorage.setItem('a', 'old')`);
  const report = await clear(harness, tab.id, ['local-storage']);
  await expectOutcome(harness, tab.id, 'opens');
  await tab.goto(set(['sid=new; Path=/', 'fresh=new; Path=/']));
  await tab.goto(`${origin}/`);
  await tab.evaluate(`localStorage.setItem('a', 'new')`);
  await tab.evaluate(`localStorage.setItem('b', 'new')`);
  const clearedAt = (await reportOf(harness, tab.id)).undo?.atSeconds ?? 0;
  expect(clearedAt).toBeGreaterThan(0);
  await expect.poll(() => Date.now() / 1000 - clearedAt).toBeGreaterThan(2);
  const undo = await ask<UndoReport>(harness, 'undo-clear', report.undoId);
  expect(undo).toMatchObject({
    restored: 2,
    replaced: ['sid'],
    left: ['fresh'],
    ended: ['brief'],
    failed: [],
    storage: { replaced: ['a'], left: ['b'], failed: [], lostTabs: 0 },
  });
  expect(
    (await harness.cookies(`${name}.localhost`)).map((one) => `${one.name} ${one.value}`),
  ).toEqual(['fresh new', 'same old', 'sid old']);
  expect((await reportOf(harness, tab.id)).undo).toBeNull();
  await site.close();
});
