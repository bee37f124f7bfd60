import {
  expectCard,
  expectedOf,
  expectFailure,
  expectPopup,
  surfaceOf,
} from './fixtures/expect-diagnosis.ts';
import { expect, test } from './fixtures/test.ts';
import { entryUrl } from './lab/row.ts';
import { ROWS } from './lab/rows/index.ts';

/** Its page is held to account in a spec of its own: what shows there is a matter of who is quicker. */
const ELSEWHERE = new Set(['kind-hostile', 'kind-refresh', 'kind-worker']);

for (const row of ROWS.filter(({ id }) => !ELSEWHERE.has(id))) {
  test(`says ${row.cause} for ${row.id}`, async ({ harness, lab, site, tab }) => {
    const expected = expectedOf(row, harness);
    const surface = surfaceOf(row, harness);
    // Some pages answer the first visit otherwise than the next, and the lab outlives a test.
    await fetch(`${lab.origin}/__lab/reset/${row.id}`);
    if (row.prompt) await tab.answerPrompts(row.prompt);
    await tab.goto(entryUrl(lab.origin, row, site));

    if (surface === 'card') await expectCard(tab, expected);
    if (surface === 'badge') await expectFailure(harness, tab, expected.cause);
    else await expectPopup(harness, tab, expected);
    if (surface !== 'card') expect(await tab.card()).toBeNull();
    if (row.cause !== 'redirect-loop')
      await expect
        .poll(() => harness.badge(tab.id), { message: 'badge' })
        .toMatch(surface === 'badge' ? /^•[1-9]$/ : /^[45]\d\d$/);
  });
}
