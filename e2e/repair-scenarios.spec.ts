import { expectCard, expectedOf, press, readText, showPart } from './fixtures/expect-diagnosis.ts';
import type { Tab } from './fixtures/harness.ts';
import { expect, test } from './fixtures/test.ts';
import type { Lab } from './lab/lab.ts';
import { entryUrl, pageUrl } from './lab/row.ts';
import { rowOf } from './lab/rows/index.ts';
import { enter, STATUS } from './repair-ask.ts';

/** What can be done about each cause, done by the popup's own buttons; stale cookies have their own specs. */

const statusOf = (tab: Tab): Promise<unknown> => tab.evaluate(STATUS).catch(() => null);

const expectStatus = (tab: Tab, status: number): Promise<void> =>
  expect.poll(() => statusOf(tab), { message: 'status of the page' }).toBe(status);

const outcomeIn = (popup: Tab): Promise<unknown> =>
  popup.evaluate("document.querySelector('[data-outcome]')?.dataset.outcome ?? null");

const forget = (lab: Lab, id: string): Promise<unknown> => fetch(`${lab.origin}/__lab/reset/${id}`);

const visitsOf = async (lab: Lab): Promise<Record<string, number>> =>
  (await fetch(`${lab.origin}/__lab/visits`)).json();

/** Opens the fold that a step's button is in, and presses it. */
async function pressInStep(popup: Tab, step: string, selector: string): Promise<void> {
  await press(popup, `[data-step="${step}"] summary`);
  await press(popup, selector);
}

test('a page that a stale service worker refuses opens, begun from the popup', async ({
  harness,
  lab,
  site,
  tab,
}) => {
  const row = rowOf('kind-worker');
  await enter(tab, lab.origin, row, site);
  await expectStatus(tab, 403);
  // No event showed it.
  expect(await harness.badge(tab.id)).toBe('');
  const popup = await harness.openPopup(tab.id);
  const part = await showPart(popup, 'siteData');
  await press(popup, `${part} [data-kind="service-workers"] input`);
  await press(popup, '[data-action="clear"]');
  await expect.poll(() => outcomeIn(popup)).toBe('opens');
  await popup.close();
  await expectStatus(tab, 200);
});

test('a refusal from the cache is passed by', async ({ harness, lab, site, tab }) => {
  const row = rowOf('kind-cached');
  await forget(lab, row.id);
  await tab.goto(entryUrl(lab.origin, row, site));
  await expectStatus(tab, 403);
  await tab.goto(new URL('/__lab/echo', pageUrl(lab.origin, row, site)).href);
  // Firefox keeps a refusal only for who goes back to it, and else asks again (measured with 153).
  if (harness.name === 'firefox') await tab.evaluate('void history.back()');
  else await tab.goto(entryUrl(lab.origin, row, site));
  await expect.poll(() => tab.evaluate('location.pathname').catch(() => null)).toBe(row.path);
  // The server has long been fine, and nobody asked it.
  await expectStatus(tab, 403);
  expect((await visitsOf(lab))[row.id]).toBe(1);
  await expectCard(tab, expectedOf(row, harness));
  const popup = await harness.openPopup(tab.id);
  await pressInStep(popup, 'reload', '[data-action="guide-reload"]');
  await expectStatus(tab, 200);
  await expect.poll(() => harness.badge(tab.id)).toBe('');
  await popup.close();
});

test('a page that refuses foreign referrers opens without one', async ({
  harness,
  lab,
  site,
  tab,
}) => {
  const row = rowOf('picture-linked-from-elsewhere');
  await tab.goto(entryUrl(lab.origin, row, site));
  await expectCard(tab, expectedOf(row, harness));
  await expectStatus(tab, 403);
  const popup = await harness.openPopup(tab.id);
  await press(popup, '.actions [data-action="open-without-referrer"]');
  await expectStatus(tab, 200);
  expect(await tab.evaluate('location.href')).toBe(pageUrl(lab.origin, row, site));
  await popup.close();
});

test('a wait that was named is counted down, and the page asked for once when it ends', async ({
  harness,
  lab,
  site,
  tab,
}) => {
  const row = rowOf('kind-countdown');
  await forget(lab, row.id);
  await tab.goto(entryUrl(lab.origin, row, site));
  await expectStatus(tab, 429);
  const popup = await harness.openPopup(tab.id);
  await press(popup, '.actions [data-action="retry-later"]');
  const seen = new Set<string>();
  await expect
    .poll(
      async () => {
        seen.add(await readText(popup, '.actions [role="timer"]'));
        return statusOf(tab);
      },
      { timeout: 20_000 },
    )
    .toBe(200);
  expect([...seen].some((words) => /in [1-6] second/.test(words))).toBe(true);
  expect((await visitsOf(lab))[row.id]).toBe(2);
  await popup.close();
});

test('a clock that runs wrong is said to be wrong, by how much, and where it is set', async ({
  harness,
  lab,
  site,
  tab,
}) => {
  const row = rowOf('clock-runs-wrong');
  await tab.goto(entryUrl(lab.origin, row, site));
  await expectStatus(tab, 403);
  await expectCard(tab, expectedOf(row, harness));
  const popup = await harness.openPopup(tab.id);
  await expect
    .poll(() => readText(popup, '[data-step="clock"]'))
    .toMatch(/This device is (?:2 hours|1(?:19|20) minutes) behind the server\./);
  const system = { linux: 'timedatectl', darwin: 'System Settings', win32: 'Sync now' };
  expect(await readText(popup, '[data-step="clock"]')).toContain(
    Object.entries(system).find(([name]) => name === process.platform)?.[1] ?? 'set its time',
  );
  await popup.close();
});

test('a token of five minutes counts down to its end', async ({ harness, lab, site, tab }) => {
  const row = rowOf('kind-tokens');
  await tab.goto(entryUrl(lab.origin, row, site));
  await expectStatus(tab, 403);
  await expectCard(tab, expectedOf(row, harness));
  const popup = await harness.openPopup(tab.id);
  const part = await showPart(popup, 'tokens');
  await expect.poll(() => readText(popup, part)).toMatch(/Ends in (?:4|5) minutes/);
  expect(await readText(popup, part)).toMatch(/Ended (?:1 hour|60 minutes|an hour) ago/);
  await popup.close();
});

test('an expired signed link leads back to the page it came from', async ({
  harness,
  lab,
  site,
  tab,
}) => {
  const row = rowOf('signed-link-expired');
  const from = new URL('/__lab/cookies', pageUrl(lab.origin, row, site)).href;
  await tab.goto(from);
  await tab.goto(entryUrl(lab.origin, row, site));
  await expectStatus(tab, 403);
  const popup = await harness.openPopup(tab.id);
  await press(popup, '.actions [data-action="go-back"]');
  await expect.poll(() => tab.evaluate('location.href').catch(() => null)).toBe(from);
  await expectStatus(tab, 200);
  await popup.close();
});

test('the largest cookies are shown first, and no more of them go than have to', async ({
  harness,
  lab,
  site,
  tab,
}) => {
  const row = rowOf('cookies-too-large');
  await tab.goto(entryUrl(lab.origin, row, site));
  await expectStatus(tab, 400);
  const popup = await harness.openPopup(tab.id);
  await showPart(popup, 'siteData');
  await press(popup, '.cookies summary');
  const names = `[...document.querySelectorAll('.cookies li code')].map((code) => code.textContent)`;
  await expect.poll(() => popup.evaluate<string[]>(names)).not.toEqual([]);
  const shown = await popup.evaluate<string[]>(names);
  const { hostname } = new URL(pageUrl(lab.origin, row, site));
  const before = await harness.cookies(hostname);
  const sizes = new Map(before.map(({ name, value }) => [name, name.length + value.length]));
  const shownSizes = shown.map((name) => sizes.get(name) ?? 0);
  expect(shownSizes).toEqual([...shownSizes].sort((a, b) => b - a));
  expect(shown.length).toBeLessThan(before.length);
  await press(popup, '[data-action="clear"]');
  await expect.poll(() => outcomeIn(popup)).toBe('opens');
  await expectStatus(tab, 200);
  const left = (await harness.cookies(hostname)).map(({ name }) => name);
  expect(left.toSorted()).toEqual([...sizes.keys()].filter((name) => !shown.includes(name)).sort());
  await popup.close();
});
