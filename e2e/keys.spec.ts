import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectCard, expectedOf } from './fixtures/expect-diagnosis.ts';
import type { Harness } from './fixtures/harness.ts';
import { launchBrowser } from './fixtures/launch.ts';
import { test as base, expect } from './fixtures/test.ts';
import { entryUrl } from './lab/row.ts';
import { rowOf } from './lab/rows/index.ts';

/** A browser whose own window can be pressed. */
const test = base.extend<{ readonly own: Harness }>({
  own: async ({ browserName: _ }, use, { project }) => {
    const harness = await launchBrowser(project.name === 'firefox' ? 'firefox' : 'chromium', {
      hasWindowInput: true,
    });
    await use(harness);
    await harness.close();
  },
});

const STALE = rowOf('stale-session-cookie');
const MENU_TITLE = 'Why was this refused?';

/** The part that the open popup shows. */
const partIn = ({ evaluateInExtension }: Harness): Promise<string | null> =>
  evaluateInExtension<string | null>(`(() => {
    const [view] = globalThis.browser.extension.getViews({ type: 'popup' });
    return view?.document.querySelector('[data-part]:not([hidden])')?.dataset.part ?? null;
  })()`);

test('the keys and the menu entry open the popup on the right part, and clear nothing', async ({
  own,
  lab,
  site,
}) => {
  const commands = await own.evaluateInExtension<{ name: string; shortcut: string }[]>(
    'globalThis.browser.commands.getAll()',
  );
  // A key that the browser has for itself is left out of the list without a word.
  expect(commands).toContainEqual(
    expect.objectContaining({ name: 'why', shortcut: 'Alt+Shift+Y' }),
  );
  expect(commands).toContainEqual(
    expect.objectContaining({ name: 'clear', shortcut: 'Alt+Shift+L' }),
  );
  const address = entryUrl(lab.origin, STALE, site);
  const tab = await own.openTab();
  await tab.goto(address);
  await expectCard(tab, expectedOf(STALE, own));
  const before = await own.cookies(new URL(address).hostname);
  expect(before).toHaveLength(2);

  for (const { name, open, part } of [
    { name: 'the key for why', open: () => own.pressShortcut(tab, 'Y'), part: 'why' },
    { name: 'the key for clearing', open: () => own.pressShortcut(tab, 'L'), part: 'site-data' },
    { name: 'the menu', open: () => own.chooseInMenu(tab, MENU_TITLE), part: 'why' },
  ]) {
    await open();
    await expect
      .poll(async () => (await own.readPopup())?.cause, { message: `${name} opens the popup` })
      .toBe(STALE.cause);
    await expect.poll(() => partIn(own)).toBe(part);
    await own.closePopup();
    await expect.poll(() => own.isPopupOpen()).toBe(false);
  }
  expect(await own.cookies(new URL(address).hostname)).toEqual(before);
});

test('a picture of the refused page is saved with one click', async ({ own, lab, site }, {
  outputDir,
}) => {
  const row = rowOf('file-not-readable');
  const folder = join(outputDir, 'saved');
  await mkdir(folder, { recursive: true });
  await own.saveDownloadsTo(folder);
  const tab = await own.openTab();
  await tab.goto(entryUrl(lab.origin, row, site));
  await expectCard(tab, expectedOf(row, own));
  // The key is the person's word that the page may be seen.
  await own.pressShortcut(tab, 'Y');
  const press = `(() => {
    const [view] = globalThis.browser.extension.getViews({ type: 'popup' });
    const button = view?.document.querySelector('[data-action="save-picture"]');
    button?.click();
    return button != null;
  })()`;
  await expect.poll(() => own.evaluateInExtension(press)).toBe(true);
  const host = new URL(entryUrl(lab.origin, row, site)).hostname;
  const saved = async (): Promise<readonly number[] | null> => {
    const names = await readdir(folder);
    if (!names.includes(`readmit-${host}.png`)) return null;
    const bytes = await readFile(join(folder, `readmit-${host}.png`));
    // Width and height stand in the first chunk (https://www.w3.org/TR/png-3/#11IHDR), `IEND` at the end.
    return bytes.subarray(-8, -4).toString() === 'IEND'
      ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
      : null;
  };
  const size = await tab.evaluate<number[]>(
    '[innerWidth, innerHeight].map((side) => Math.round(side * devicePixelRatio))',
  );
  await expect.poll(saved).toEqual(size);
});
