import type { TabReport } from '../src/messages/protocol.ts';
import type { ClearReport, SiteData, UndoReport } from '../src/repair/site-data.ts';
import { press, readText, showPart } from './fixtures/expect-diagnosis.ts';
import type { Harness } from './fixtures/harness.ts';
import { expect, test } from './fixtures/test.ts';
import { entryUrl } from './lab/row.ts';
import { rowOf } from './lab/rows/index.ts';
import { ask, STATUS } from './repair-ask.ts';
import { FILL, HELD, type Held, startSite } from './repair-site.ts';

/** Runs an expression in the page of any tab, with the extension's own means: in containers and private windows too. */
async function inTab<Answer>(harness: Harness, tabId: number, expression: string): Promise<Answer> {
  return harness.evaluateInExtension<Answer>(`globalThis.browser.scripting.executeScript({
    target: { tabId: ${tabId} },
    func: async (expression) => {
      const script = await (0, eval)(expression);
      return script ?? null;
    },
    args: [${JSON.stringify(expression)}],
    world: 'MAIN',
  }).then(([{ result, error }]) => { if (error) throw error; return result; })`);
}

const openIn = (harness: Harness, url: string, jar: string): Promise<number> =>
  harness.evaluateInExtension<number>(
    jar === 'firefox-private'
      ? `globalThis.browser.windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then(({ tabs }) => tabs[0].id)`
      : `globalThis.browser.tabs.create({ url: ${JSON.stringify(url)}, cookieStoreId: ${JSON.stringify(jar)} }).then(({ id }) => id)`,
  );

const closeTab = (harness: Harness, tabId: number): Promise<void> =>
  harness.evaluateInExtension(`globalThis.browser.tabs.remove(${tabId}).then(() => null)`);

const KINDS = [
  'cache',
  'local-storage',
  'session-storage',
  'indexed-db',
  'cache-storage',
  'service-workers',
] as const;

for (const jar of ['firefox-container-2', 'firefox-private']) {
  test(`clearing in ${jar} leaves every other jar alone @firefox`, async ({
    harness,
    site: name,
  }) => {
    const site = await startSite();
    const origin = `http://${name}.localhost:${site.port}`;
    const jars = [
      'firefox-default',
      'firefox-container-1',
      'firefox-container-2',
      'firefox-private',
    ];
    const tabs = new Map<string, number>();
    for (const one of jars) {
      const tabId = await openIn(
        harness,
        `${origin}/?set=${encodeURIComponent(`sid=${one}; Path=/; HttpOnly`)}`,
        one,
      );
      await expect
        .poll(() => inTab(harness, tabId, 'document.title').catch(() => ''))
        .toBe('Keeps everything');
      await inTab(harness, tabId, `history.replaceState(null, '', '/')`);
      await inTab(harness, tabId, one === 'firefox-private' ? PLAIN_FILL : FILL);
      tabs.set(one, tabId);
    }
    const cookiesIn = (one: string): Promise<unknown[]> =>
      harness.evaluateInExtension<unknown[]>(
        `globalThis.browser.cookies.getAll({ domain: '${name}.localhost', storeId: '${one}', partitionKey: {} })`,
      );
    const others = jars.filter((one) => one !== jar);
    const heldBy = (one: string): Promise<Held | null> =>
      inTab<Held>(harness, tabs.get(one) ?? -1, HELD).catch(() => null);
    const before = await Promise.all(
      others.map(async (one) => [await cookiesIn(one), await heldBy(one)]),
    );
    const own = await cookiesIn(jar);
    const ownHeld = await heldBy(jar);
    expect(own).toHaveLength(1);

    const tabId = tabs.get(jar) ?? -1;
    const data = await ask<SiteData>(harness, 'get-site-data', { tabId, site: null });
    expect(data.cookies).toHaveLength(1);
    const plan = { tabId, cookies: data.cookies, storage: KINDS, bypassCache: true };
    const report = await ask<ClearReport>(harness, 'clear-site-data', plan);
    expect(await cookiesIn(jar)).toEqual([]);
    await expect.poll(async () => (await heldBy(jar))?.local).toEqual([]);
    expect(
      await Promise.all(others.map(async (one) => [await cookiesIn(one), await heldBy(one)])),
    ).toEqual(before);

    await ask<UndoReport>(harness, 'undo-clear', report.undoId);
    expect(await cookiesIn(jar)).toEqual(own);
    expect((await heldBy(jar))?.local).toEqual(ownHeld?.local);
    expect(
      await Promise.all(others.map(async (one) => [await cookiesIn(one), await heldBy(one)])),
    ).toEqual(before);
    for (const one of tabs.values()) await closeTab(harness, one);
    await site.close();
  });
}

/** A private window of this browser has no service workers. */
const PLAIN_FILL = `(async () => {
  localStorage.setItem('plain', 'EXAMPLE');
  sessionStorage.setItem('step', 'EXAMPLE');
  return null;
})()`;

for (const jar of ['firefox-container-2', 'firefox-private']) {
  test(`a page refused for a stale cookie in ${jar} opens again, and the default jar stays as it was @firefox`, async ({
    harness,
    lab,
    site,
  }) => {
    const row = rowOf('stale-session-cookie');
    const address = entryUrl(lab.origin, row, site);
    const { hostname } = new URL(address);
    const cookiesIn = (one: string): Promise<unknown[]> =>
      harness.evaluateInExtension<unknown[]>(
        `globalThis.browser.cookies.getAll({ domain: '${hostname}', storeId: '${one}', partitionKey: {} })`,
      );
    const expectRefused = async (tabId: number): Promise<void> => {
      await expect
        .poll(async () => {
          const { diagnosis } = await ask<TabReport>(harness, 'get-tab-report', tabId);
          return `${diagnosis?.status} ${diagnosis?.findings[0]?.cause}`;
        })
        .toBe('403 session-expired');
      expect(await inTab(harness, tabId, STATUS)).toBe(403);
    };
    const usual = await openIn(harness, address, 'firefox-default');
    const tabId = await openIn(harness, address, jar);
    await expectRefused(usual);
    await expectRefused(tabId);
    await inTab(harness, usual, PLAIN_FILL);
    await inTab(harness, tabId, PLAIN_FILL);
    const usualState = async (): Promise<unknown> => [
      await cookiesIn('firefox-default'),
      await inTab<Held>(harness, usual, HELD),
      await inTab(harness, usual, STATUS),
    ];
    const before = await usualState();
    expect(await cookiesIn('firefox-default')).toHaveLength(2);

    const popup = await harness.openPopup(tabId);
    const part = await showPart(popup, 'siteData');
    await press(popup, '[data-action="clear"]');
    await expect
      .poll(() =>
        popup.evaluate("document.querySelector('[data-outcome]')?.dataset.outcome ?? null"),
      )
      .toBe('opens');
    expect(await readText(popup, `${part} [data-outcome]`)).toContain('Fixed');
    await popup.close();
    expect(await inTab(harness, tabId, STATUS)).toBe(200);
    expect(await inTab(harness, tabId, 'document.title')).toBe('Welcome back');
    expect(await cookiesIn(jar)).toMatchObject([{ name: 'theme' }]);
    expect(await usualState()).toEqual(before);
    for (const one of [tabId, usual]) await closeTab(harness, one);
  });
}
