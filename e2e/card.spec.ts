import {
  expectCard,
  expectedOf,
  expectToolbarPopup,
  MAIN_BUTTON,
} from './fixtures/expect-diagnosis.ts';
import { expect, test } from './fixtures/test.ts';
import { entryUrl, pageUrl } from './lab/row.ts';
import { rowOf } from './lab/rows/index.ts';

const SESSION = rowOf('stale-session-cookie');
const SIGN_IN = rowOf('form-password-wrong');
const HOSTILE = rowOf('kind-hostile');

test('the card stands in a corner and leaves the focus where it was', async ({
  harness,
  lab,
  site,
  tab,
}) => {
  await tab.goto(entryUrl(lab.origin, SESSION, site));
  await expectCard(tab, expectedOf(SESSION, harness));
  const box = (await tab.card())?.box;
  const [width, height] = await tab.evaluate<[number, number]>('[innerWidth, innerHeight]');
  expect(box?.width ?? 0).toBeGreaterThan(100);
  expect(box?.width).toBeLessThan(width / 2);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
  expect(await tab.evaluate('document.activeElement === document.body')).toBe(true);
});

test('the page cannot look into the card', async ({ harness, lab, site, tab }) => {
  await tab.goto(entryUrl(lab.origin, SESSION, site));
  await expectCard(tab, expectedOf(SESSION, harness));
  expect(
    await tab.evaluate(
      `[...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot !== null).length`,
    ),
  ).toBe(0);
  expect(await tab.evaluate('document.body.textContent.includes("Readmit")')).toBe(false);
});

test('the card’s main button opens the popup', async ({ harness, lab, site, tab }) => {
  const expected = expectedOf(SESSION, harness);
  await tab.goto(entryUrl(lab.origin, SESSION, site));
  await expectCard(tab, expected);
  await tab.clickCard(MAIN_BUTTON);
  await expectToolbarPopup(harness, expected.cause);
});

test('the card closes, and stays away for the same cause', async ({ harness, lab, site, tab }) => {
  await tab.goto(entryUrl(lab.origin, SESSION, site));
  await expectCard(tab, expectedOf(SESSION, harness));
  await tab.clickCard('close');
  await expect.poll(() => tab.card()).toBeNull();
});

test('the card has one line where the page has a sign-in form of its own', async ({
  lab,
  site,
  tab,
}) => {
  await tab.goto(pageUrl(lab.origin, SIGN_IN, site));
  await expect.poll(async () => (await tab.card())?.box.height).toBeLessThan(90);
});

test('a page that fights back still gets a diagnosis', async ({ harness, lab, site, tab }) => {
  await tab.goto(pageUrl(lab.origin, HOSTILE, site));
  const popup = await harness.openPopup(tab.id);
  await expect
    .poll(() => popup.evaluate("document.querySelector('[data-cause]')?.dataset.cause ?? null"))
    .toBe(HOSTILE.cause);
  await popup.close();
  await expect.poll(() => harness.badge(tab.id)).toBe('403');
});
