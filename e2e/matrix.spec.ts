import { setTimeout as wait } from 'node:timers/promises';
import type { Harness, Tab } from './fixtures/harness.ts';
import { test as base, expect } from './fixtures/test.ts';
import { hasExactRows, readMatrix, writeCell } from './matrix/document.ts';
import { KINDS } from './matrix/kinds.ts';
import { type Pages, startPages } from './matrix/pages.ts';

/** Only for making the document: then there is nothing to wait for. */
const SETTLED_MS = 1500;

const FAILED = '[data-failure]';

const isWriting = process.env['READMIT_MATRIX'] === 'write';

const test = base.extend<object, { readonly pages: Pages }>({
  pages: [
    async ({ browserName: _ }, use) => {
      const pages = await startPages();
      await use(pages);
      await pages.close();
    },
    { scope: 'worker' },
  ],
});

for (const { title, visit } of KINDS) {
  test(`shows what the matrix says for: ${title}`, async ({ harness, lab, pages, site, tab }) => {
    const page = (path: string): string => `http://${site}.localhost:${pages.port}${path}`;
    const other = await visit({
      harness,
      tab,
      labOrigin: lab.origin,
      site,
      page,
      untilBadge: (text) =>
        expect.poll(() => harness.badge(tab.id), { message: 'badge' }).toBe(text),
      untilTrue: (isSo) => expect.poll(isSo).toBe(true),
    });
    const tabId = other ?? tab.id;
    const look = (): Promise<string> =>
      tellUnasked(harness, tabId, other === undefined ? tab : null);
    const said = readMatrix().get(title)?.[harness.name] ?? '';
    // The popup opens only while its tab is in front: another tab must not come too soon.
    if (isWriting) await wait(SETTLED_MS);
    else await expect.poll(look).toBe(said.split('; ')[0]);
    await letEventsThrough(harness, `http://after.${site}.localhost:${pages.port}/refused`);
    await tab.bringToFront();
    const cell = `${await look()}; ${await tellAsked(harness, tabId)}`;
    if (other !== undefined)
      await harness.evaluateInExtension(`globalThis.browser.tabs.remove(${other})`);
    if (isWriting) writeCell(title, harness.name, cell);
    else expect(cell).toBe(said);
  });
}

test('the matrix has exactly these rows', () => {
  expect(isWriting || hasExactRows()).toBe(true);
});

/** A refused page that came later has its mark: what came before has had its turn. */
async function letEventsThrough(harness: Harness, url: string): Promise<void> {
  const after = await harness.openTab();
  await after.goto(url);
  await expect.poll(() => harness.badge(after.id)).toBe('403');
  await after.close();
}

type Kept = {
  readonly surface: string;
  readonly hasAnswer: boolean;
  readonly isOpened: boolean;
  readonly badge: string;
};

function readKept(harness: Harness, tabId: number): Promise<Kept> {
  return harness.evaluateInExtension<Kept>(`(async () => {
    const key = 'tab:${tabId}';
    const all = await globalThis.browser.storage.session.get(null);
    const url = all[key]?.answer?.url;
    const host = url ? new URL(url).hostname : '';
    return {
      surface: all[key]?.surface ?? 'untried',
      hasAnswer: Boolean(url),
      isOpened: (all.shown?.opened ?? []).some((one) => one.startsWith(host + ' ')),
      badge: await globalThis.browser.action.getBadgeText({ tabId: ${tabId} }),
    };
  })()`);
}

/** What shows unasked, in words that do not depend on chance. */
async function tellUnasked(harness: Harness, tabId: number, tab: Tab | null): Promise<string> {
  const kept = await readKept(harness, tabId);
  const shows = await tellSurface(kept, tab);
  return kept.badge === '' ? shows : `${shows}, ${kept.badge}`;
}

async function tellSurface(
  { hasAnswer, surface, isOpened }: Kept,
  tab: Tab | null,
): Promise<string> {
  const card = await tab?.card();
  if (card != null) return card.actions.includes('expand') ? 'line' : 'card';
  if (!hasAnswer || surface === 'untried') return 'nothing';
  if (surface === 'unwritable') return isOpened ? 'popup' : 'nothing';
  return tab === null ? 'card' : 'nothing';
}

/** What the popup says when a person opens it. */
async function tellAsked(harness: Harness, tabId: number): Promise<string> {
  const popup = await harness.openPopup(tabId);
  try {
    await expect
      .poll(() => popup.evaluate("document.querySelector('[data-cause]') !== null"))
      .toBe(true);
    return await popup.evaluate<string>(`(() => {
      const { cause } = document.querySelector('[data-cause]').dataset;
      const inside = document.querySelector('${FAILED}')?.dataset.failure;
      return cause || (inside ? 'inside: ' + inside : 'nothing');
    })()`);
  } finally {
    await popup.close();
  }
}
