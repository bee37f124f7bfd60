import {
  expectCard,
  expectedOf,
  expectPopup,
  expectToolbarPopup,
  MAIN_BUTTON,
} from './fixtures/expect-diagnosis.ts';
import { test } from './fixtures/test.ts';
import { entryUrl } from './lab/row.ts';
import { rowOf } from './lab/rows/index.ts';

const ROW = rowOf('session-ended');
const EMPTY = rowOf('kind-download');

test('nothing is lost when the background stops between page and popup', async ({
  harness,
  lab,
  site,
  tab,
}) => {
  const expected = expectedOf(ROW, harness);
  await tab.goto(entryUrl(lab.origin, ROW, site));
  await expectCard(tab, expected);
  await harness.stopBackground();
  await expectPopup(harness, tab, expected);
});

test('a stopped background wakes for a page that is refused', async ({
  harness,
  lab,
  site,
  tab,
}) => {
  await harness.stopBackground();
  await tab.goto(entryUrl(lab.origin, ROW, site));
  await expectCard(tab, expectedOf(ROW, harness));
});

test('nothing is lost where only the popup can speak', async ({ harness, lab, site, tab }) => {
  const expected = expectedOf(EMPTY, harness);
  await tab.goto(entryUrl(lab.origin, EMPTY, site));
  await expectPopup(harness, tab, expected);
  await harness.stopBackground();
  await expectPopup(harness, tab, expected);
});

test('the card’s button still opens the popup after the background stopped', async ({
  harness,
  lab,
  site,
  tab,
}) => {
  const expected = expectedOf(ROW, harness);
  await tab.goto(entryUrl(lab.origin, ROW, site));
  await expectCard(tab, expected);
  await harness.stopBackground();
  await tab.clickCard(MAIN_BUTTON);
  await expectToolbarPopup(harness, expected.cause);
});
