import {
  expectCard,
  expectedOf,
  expectPopup,
  press,
  readText,
  showPart,
} from './fixtures/expect-diagnosis.ts';
import type { StoredCookie } from './fixtures/harness.ts';
import { expect, test } from './fixtures/test.ts';
import { entryUrl, pageUrl } from './lab/row.ts';
import { ROWS, rowOf } from './lab/rows/index.ts';
import { STATUS } from './repair-ask.ts';

const STALE = rowOf('stale-session-cookie');
const CURED = ROWS.filter(({ repairedBy }) => repairedBy === 'clear-cookies');

const namesOf = (cookies: readonly StoredCookie[]): string[] =>
  cookies.map(({ name }) => name).sort();

for (const row of CURED) {
  test(`clearing cookies repairs ${row.id}`, async ({ harness, lab, site, tab }) => {
    await tab.goto(entryUrl(lab.origin, row, site));
    await expectPopup(harness, tab, expectedOf(row, harness));
    const popup = await harness.openPopup(tab.id);
    await showPart(popup, 'siteData');
    await press(popup, '[data-action="clear"]');
    await expect
      .poll(() =>
        popup.evaluate("document.querySelector('[data-outcome]')?.dataset.outcome ?? null"),
      )
      .toBe(row.leadsTo ?? 'opens');
    expect(await readText(popup, '[data-result]')).not.toBe('');
    const { hostname } = new URL(pageUrl(lab.origin, row, site));
    expect((await harness.cookies(hostname)).length).toBeLessThan(
      row.cookies?.(new Date()).length ?? 0,
    );
    await popup.close();

    await expect.poll(() => harness.badge(tab.id)).toBe('');
    expect(await tab.card()).toBeNull();
    const path = row.leadsTo === 'sign-in' ? '/login' : new URL(pageUrl(lab.origin, row)).pathname;
    // Of a circle Firefox keeps the address at which it gave up, and a reload asks for that one.
    const paths = row.id === 'round-and-round' ? [path, '/session/check'] : [path];
    expect(paths).toContain(await tab.evaluate('location.pathname'));
    expect(await tab.evaluate(STATUS)).toBe(200);
  });
}

test('undo brings back exactly what was cleared', async ({ harness, lab, site, tab }) => {
  const { hostname } = new URL(pageUrl(lab.origin, STALE, site));
  await tab.goto(entryUrl(lab.origin, STALE, site));
  await expectCard(tab, expectedOf(STALE, harness));
  const before = await harness.cookies(hostname);
  expect(namesOf(before)).toEqual(['PHPSESSID', 'theme']);

  const popup = await harness.openPopup(tab.id);
  await showPart(popup, 'siteData');
  await press(popup, '[data-action="clear"]');
  await expect
    .poll(async () => namesOf(await harness.cookies(hostname)))
    .not.toContain('PHPSESSID');
  await harness.stopBackground();
  await press(popup, '[data-action="undo"]');
  await expect.poll(() => harness.cookies(hostname)).toEqual(before);
  await popup.close();
});

test('clearing leaves the neighbours alone', async ({ harness, lab, site, tab }) => {
  const { port } = new URL(lab.origin);
  const neighbour = `neighbour-${site}.localhost`;
  await tab.goto(
    `http://${neighbour}:${port}/__lab/cookies?set=${encodeURIComponent('keep=EXAMPLE; Path=/; Max-Age=3600')}`,
  );
  const before = await harness.cookies(neighbour);
  expect(before).toHaveLength(1);
  await tab.goto(entryUrl(lab.origin, STALE, site));
  await expectCard(tab, expectedOf(STALE, harness));
  const popup = await harness.openPopup(tab.id);
  await showPart(popup, 'siteData');
  await press(popup, '[data-action="clear"]');
  const { hostname } = new URL(pageUrl(lab.origin, STALE, site));
  await expect
    .poll(async () => namesOf(await harness.cookies(hostname)))
    .not.toContain('PHPSESSID');
  expect(await harness.cookies(neighbour)).toEqual(before);
  await popup.close();
});
