import { expect, test } from './fixtures/test.ts';
import { HEALTHY } from './lab/healthy.ts';
import { entryUrl, pageUrl } from './lab/row.ts';
import { rowOf } from './lab/rows/index.ts';

const REFUSED = rowOf('kind-text');

/** What the browser makes of the bytes that the server sends, in the same browser, next to the live document. */
const COMPARE = `(async () => {
  const served = await (await fetch(location.href, { cache: 'no-store' })).text();
  const expected = new DOMParser().parseFromString(served, 'text/html');
  return {
    same: document.documentElement.outerHTML === expected.documentElement.outerHTML,
    sheets: document.adoptedStyleSheets.length,
    shown: document.documentElement.outerHTML,
  };
})()`;

/** Pages that the browser builds itself, or that never become one: there is nothing of the server's to compare. */
const NOT_HTML = new Set(['healthy-no-content', 'healthy-json']);

for (const page of HEALTHY) {
  test(`leaves ${page.id} alone`, async ({ harness, lab, site, tab }) => {
    await tab.goto(entryUrl(lab.origin, page, site));
    // Its second visit is the one that answers 304.
    if (page.id === 'healthy-not-modified') await tab.goto(pageUrl(lab.origin, page, site));

    // A refused page after it that has its mark shows that the healthy one had its turn.
    const other = await harness.openTab();
    await other.goto(pageUrl(lab.origin, REFUSED, site));
    await expect.poll(() => harness.badge(other.id)).toBe('403');
    await other.close();
    await tab.bringToFront();

    expect(await harness.badge(tab.id)).toBe('');
    expect(await tab.card()).toBeNull();
    expect(await harness.isPopupOpen()).toBe(false);
    if (!NOT_HTML.has(page.id)) {
      const { same, sheets, shown } = await tab.evaluate<{
        same: boolean;
        sheets: number;
        shown: string;
      }>(COMPARE);
      expect(same, shown).toBe(true);
      expect(sheets).toBe(0);
    }
  });
}
