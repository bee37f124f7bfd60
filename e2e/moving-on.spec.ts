import { expect, test } from './fixtures/test.ts';
import { entryUrl, pageUrl } from './lab/row.ts';
import { rowOf } from './lab/rows/index.ts';

const REFRESH = rowOf('kind-refresh');
const REFUSED = rowOf('kind-text');

test('nothing is left of a refusal that leads on to a page that is fine', async ({
  harness,
  lab,
  site,
  tab,
}) => {
  await tab.goto(pageUrl(lab.origin, REFRESH, site));
  await expect.poll(() => tab.evaluate('location.pathname').catch(() => '')).toBe('/login');
  await expect.poll(() => harness.badge(tab.id)).toBe('');
  await expect.poll(() => tab.card()).toBeNull();
});

test('the mark goes when the tab goes to a healthy page, and comes back with the next refusal', async ({
  harness,
  lab,
  site,
  tab,
}) => {
  await tab.goto(entryUrl(lab.origin, REFUSED, site));
  await expect.poll(() => harness.badge(tab.id)).toBe('403');
  await tab.goto(`${lab.origin}/`);
  await expect.poll(() => harness.badge(tab.id)).toBe('');
  expect(await tab.card()).toBeNull();
  await tab.goto(entryUrl(lab.origin, REFUSED, site));
  await expect.poll(() => harness.badge(tab.id)).toBe('403');
});

test('two tabs with the same address are told apart', async ({ harness, lab, site, tab }) => {
  const second = await harness.openTab();
  await tab.goto(entryUrl(lab.origin, REFUSED, site));
  await second.goto(`${lab.origin}/`);
  await expect.poll(() => harness.badge(tab.id)).toBe('403');
  expect(await harness.badge(second.id)).toBe('');
  await second.close();
});
