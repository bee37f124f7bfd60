import { fileURLToPath } from 'node:url';
import { expectCard, expectDiagnosis, expectedOf } from './fixtures/expect-diagnosis.ts';
import { test } from './fixtures/test.ts';
import { entryUrl } from './lab/row.ts';
import { rowOf } from './lab/rows/index.ts';

const PICTURES = fileURLToPath(new URL('../artifacts/pictures/', import.meta.url));
const ROW = rowOf('stale-session-cookie');

for (const scheme of ['light', 'dark'] as const) {
  test(`takes the pictures of card and popup, ${scheme}`, async ({ harness, lab, site, tab }) => {
    const expected = expectedOf(ROW, harness);
    await tab.useColorScheme(scheme);
    await tab.setSize(1024, 640);
    await tab.goto(entryUrl(lab.origin, ROW, site));
    await expectCard(tab, expected);
    await tab.screenshot(`${PICTURES}card-${harness.name}-${scheme}.png`);

    const popup = await harness.openPopup(tab.id);
    await popup.useColorScheme(scheme);
    await popup.setSize(420, 600);
    await expectDiagnosis(popup, expected);
    await popup.screenshot(`${PICTURES}popup-${harness.name}-${scheme}.png`);
    await popup.close();
    await tab.useColorScheme('light');
  });
}
