import { expectDiagnosis } from './fixtures/expect-diagnosis.ts';
import { expect, test } from './fixtures/test.ts';
import { pageUrl } from './lab/row.ts';
import { rowOf } from './lab/rows/index.ts';

/** A page that neither browser can write on: both show an error page of their own. */
const DOWNLOAD = rowOf('kind-download');
const EMPTY = rowOf('kind-empty');
const CHROMIUM_ONLY = { tag: '@chromium' };

test('the popup opens by itself where the page cannot carry a card', async ({
  harness,
  lab,
  site,
  tab,
}) => {
  await tab.goto(pageUrl(lab.origin, DOWNLOAD, site));
  await expect.poll(async () => (await harness.readPopup())?.cause).toBe(DOWNLOAD.cause);
});

test('an empty answer opens the popup', CHROMIUM_ONLY, async ({ harness, lab, site, tab }) => {
  await tab.goto(pageUrl(lab.origin, EMPTY, site));
  await expect.poll(async () => (await harness.readPopup())?.cause).toBe(EMPTY.cause);
});

test('the popup opens by itself only once for a site and a cause', async ({
  harness,
  lab,
  site,
  tab,
}) => {
  const url = pageUrl(lab.origin, DOWNLOAD, site);
  await tab.goto(url);
  await expect.poll(() => harness.isPopupOpen()).toBe(true);
  await harness.closePopup();
  await expect.poll(() => harness.isPopupOpen()).toBe(false);

  const second = await harness.openTab();
  await second.goto(url);
  await expect.poll(() => harness.badge(second.id)).toBe('403');
  const popup = await harness.openPopup(second.id);
  await expectDiagnosis(popup, { cause: DOWNLOAD.cause, responders: ['application', 'unknown'] });
  expect(await harness.isPopupOpen()).toBe(false);
  await popup.close();
  await second.close();
});
