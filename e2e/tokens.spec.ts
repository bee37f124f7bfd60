import {
  count,
  expectCard,
  expectedOf,
  press,
  readText,
  showPart,
} from './fixtures/expect-diagnosis.ts';
import { expect, test } from './fixtures/test.ts';
import { entryUrl } from './lab/row.ts';
import { rowOf } from './lab/rows/index.ts';

const ROW = rowOf('kind-tokens');
const APP = rowOf('kind-fetch');

/** A token that anybody could use: all three of its parts. */
const WHOLE = /eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+/;

test('the popup shows the tokens of cookies and of the page’s storage, masked', async ({
  harness,
  lab,
  site,
  tab,
}) => {
  await tab.goto(entryUrl(lab.origin, ROW, site));
  await expectCard(tab, expectedOf(ROW, harness));
  const popup = await harness.openPopup(tab.id);
  const part = await showPart(popup, 'tokens');
  await expect.poll(() => count(popup, `${part} [data-kind="jws"]`)).toBe(2);
  const words = await readText(popup, part);
  expect(words).toContain('https://id.example');
  expect(words).toMatch(/access_token/);
  expect(words).toMatch(/id_token/);
  expect(words).not.toMatch(WHOLE);

  await press(popup, `${part} [data-action="reveal"]`);
  expect(await readText(popup, part)).not.toMatch(WHOLE);
  await press(popup, `${part} [data-action="reveal-yes"]`);
  await expect.poll(() => readText(popup, `${part} [data-revealed]`)).toMatch(WHOLE);
  await popup.close();
});

test('the popup shows the token that a failing request carried', async ({
  harness,
  lab,
  site,
  tab,
}) => {
  await tab.goto(entryUrl(lab.origin, APP, site));
  await expect.poll(() => harness.badge(tab.id)).toBe('•3');
  const popup = await harness.openPopup(tab.id);
  const part = await showPart(popup, 'tokens');
  await expect.poll(() => readText(popup, part)).toContain('https://id.example');
  expect(await readText(popup, part)).toMatch(/ended/i);
  await popup.close();
});
