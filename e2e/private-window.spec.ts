import { expectCard, expectedOf, press } from './fixtures/expect-diagnosis.ts';
import type { Harness } from './fixtures/harness.ts';
import { launchBrowser } from './fixtures/launch.ts';
import { test as base, expect } from './fixtures/test.ts';
import { entryUrl } from './lab/row.ts';
import { rowOf } from './lab/rows/index.ts';

/** Chromium shows an extension no private window: one that stays open must not be in another scenario's way. */
const test = base.extend<{ readonly own: Harness }>({
  own: async ({ browserName: _ }, use, { project }) => {
    const harness = await launchBrowser(project.name === 'firefox' ? 'firefox' : 'chromium');
    await use(harness);
    await harness.close();
  },
});

test('a page opens in a private window, and what is stored here stays', async ({
  own,
  lab,
  site,
}) => {
  const row = rowOf('stale-session-cookie');
  await fetch(`${lab.origin}/__lab/reset/${row.id}`);
  const address = entryUrl(lab.origin, row, site);
  const tab = await own.openTab();
  await tab.goto(address);
  await expectCard(tab, expectedOf(row, own));
  const before = await own.cookies(new URL(address).hostname);
  const popup = await own.openPopup(tab.id);
  await press(popup, '.ask-again [data-action="open-private"]');
  const visits = async (): Promise<number> =>
    (await (await fetch(`${lab.origin}/__lab/visits`)).json())[row.id];
  await expect.poll(visits, { message: 'the page is asked for anew' }).toBe(2);
  expect(await popup.evaluate("document.querySelector('.ask-again [role=status]')")).toBeNull();
  expect(await own.cookies(new URL(address).hostname)).toEqual(before);
  if (own.name === 'firefox') {
    const titles = `globalThis.browser.tabs.query({}).then((tabs) =>
      tabs.filter(({ incognito }) => incognito).map(({ title }) => title))`;
    await expect.poll(() => own.evaluateInExtension(titles)).toEqual(['Welcome back']);
  }
});
