import {
  expectCard,
  expectDiagnosis,
  expectedOf,
  findAxeFaults,
} from './fixtures/expect-diagnosis.ts';
import { expect, test } from './fixtures/test.ts';
import { entryUrl } from './lab/row.ts';
import { rowOf } from './lab/rows/index.ts';

const ROW = rowOf('kind-tokens');

const WELCOME = 'src/welcome/index.html';

/** The card of the welcome page's demo: the same component, in a root that axe can look into. */
const DEMO_CARD = '[data-demo-card]';

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds no fault in the popup, ${scheme}`, async ({ harness, lab, site, tab }) => {
    await tab.goto(entryUrl(lab.origin, ROW, site));
    const expected = expectedOf(ROW, harness);
    await expectCard(tab, expected);
    const popup = await harness.openPopup(tab.id);
    await popup.useColorScheme(scheme);
    await expectDiagnosis(popup, expected);
    expect(await findAxeFaults(popup)).toEqual([]);
    await popup.evaluate(
      `void document.querySelector('[data-cause]').append(document.createElement('button'))`,
    );
    expect((await findAxeFaults(popup)).join()).toContain('button-name');
    await popup.close();
  });

  test(`axe finds no fault in the card, ${scheme}`, async ({ harness }) => {
    const welcome = await harness.openExtensionPage(WELCOME);
    await welcome.useColorScheme(scheme);
    const isThere = `document.querySelector('${DEMO_CARD}')?.shadowRoot?.querySelector('[data-cause]') != null`;
    await expect.poll(() => welcome.evaluate(isThere)).toBe(true);
    expect(await findAxeFaults(welcome)).toEqual([]);
    await welcome.evaluate(
      `void document.querySelector('${DEMO_CARD}').shadowRoot.querySelector('[data-cause]').append(document.createElement('button'))`,
    );
    expect((await findAxeFaults(welcome)).join()).toContain('button-name');
    await welcome.close();
  });
}
