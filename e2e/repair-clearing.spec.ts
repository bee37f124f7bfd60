import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TabReport } from '../src/messages/protocol.ts';
import type { ClearReport, SiteData, StorageKind } from '../src/repair/site-data.ts';
import type { Harness, Tab } from './fixtures/harness.ts';
import { expect, test } from './fixtures/test.ts';
import { ask } from './repair-ask.ts';
import { FILL, HELD, type Held, type Site, startSite } from './repair-site.ts';

/** The table stands in both, and the same test keeps both in step. */
const FILES = ['../docs/clearing.md', '../README.md'].map((name) =>
  join(import.meta.dirname, name),
);

const KINDS = [
  'cookies',
  'cache',
  'local-storage',
  'session-storage',
  'indexed-db',
  'cache-storage',
  'service-workers',
] as const;
type Kind = (typeof KINDS)[number];

const NAMES: Readonly<Record<Kind, string>> = {
  cookies: 'cookies',
  cache: 'cache (files beside the page)',
  'local-storage': 'localStorage',
  'session-storage': 'sessionStorage',
  'indexed-db': 'IndexedDB',
  'cache-storage': 'Cache Storage',
  'service-workers': 'service workers',
};

const COLUMNS = [
  'Chromium, script in the page',
  'Chromium, no script may run',
  'Firefox, script in the page',
  'Firefox, no script may run',
] as const;

const STORAGE: readonly StorageKind[] = KINDS.filter((kind) => kind !== 'cookies');

/** Which kinds a place still has. */
async function findLeft(harness: Harness, tab: Tab, site: Site, host: string): Promise<Set<Kind>> {
  const held = await tab.evaluate<Held>(HELD);
  const path = `${host}:${site.port}/counted`;
  const before = site.count(path);
  await tab.evaluate(`fetch('/counted').then((answer) => answer.text())`);
  const has: Readonly<Record<Kind, boolean>> = {
    cookies: (await harness.cookies(host)).some(({ domain }) => domain === host),
    cache: site.count(path) === before,
    'local-storage': held.local.length > 0,
    'session-storage': held.session.length > 0,
    'indexed-db': held.databases.length > 0,
    'cache-storage': held.caches.length > 0,
    'service-workers': held.workers > 0,
  };
  return new Set(KINDS.filter((kind) => has[kind]));
}

/** Goes there, over a reload that may still be under way. */
async function visit(tab: Tab, url: string): Promise<void> {
  await expect
    .poll(async () => {
      await tab.goto(url);
      return tab.evaluate('location.href').catch(() => null);
    })
    .toBe(url);
}

for (const way of ['script', 'browser'] as const) {
  test(`the table of what clearing does is true where ${way === 'script' ? 'a script may run' : 'only the browser can clear'}`, async ({
    harness,
    site: name,
    tab,
  }) => {
    const [site, other] = await Promise.all([startSite(), startSite()]);
    const host = `${name}.localhost`;
    // In this order: what a place keeps must not be touched by the filling of the next.
    const places = [
      { words: 'subdomains', host: `sub.${host}`, site },
      { words: 'other ports', host, site: other },
      { words: 'this site', host, site },
    ] as const;
    const cookie = encodeURIComponent('sid=EXAMPLE; Path=/; HttpOnly');
    for (const place of places) {
      const origin = `http://${place.host}:${place.site.port}`;
      await tab.goto(`${origin}/?set=${cookie}`);
      await tab.goto(`${origin}/`);
      await tab.evaluate(FILL);
    }
    const origin = `http://${host}:${site.port}`;
    // Neither browser lets a script into its own page for a download that was refused.
    if (way === 'browser') await tab.goto(`${origin}/file`);
    const look = () => ask<SiteData>(harness, 'get-site-data', { tabId: tab.id, site: null });
    // The browser's own page stands a moment after the visit has failed.
    await expect.poll(async () => (await look()).canScript).toBe(way === 'script');
    const data = await look();
    const report = await ask<ClearReport>(harness, 'clear-site-data', {
      tabId: tab.id,
      cookies: data.cookies.filter(({ domain }) => domain === host),
      storage: STORAGE,
      bypassCache: true,
    });
    // The reload has ended once its answer is told.
    await expect
      .poll(async () => (await ask<TabReport>(harness, 'get-tab-report', tab.id)).outcome?.kind)
      .toMatch(/^(?:opens|refused)$/);
    const left = new Map<string, Set<Kind>>();
    for (const place of [...places].reverse()) {
      await visit(tab, `http://${place.host}:${place.site.port}/`);
      left.set(place.words, await findLeft(harness, tab, place.site, place.host));
    }
    const column = KINDS.map((kind) => {
      const isLeft = (words: string): boolean => left.get(words)?.has(kind) === true;
      // One jar of cookies serves all ports of a host.
      const also = ['other ports', 'subdomains'].filter((words) => !isLeft(words));
      const gone = isLeft('this site') ? 'stays' : 'gone';
      return also.length === 0 ? gone : `${gone}; ${also.join(' and ')} too`;
    });
    // What was said of each kind is what the browser holds.
    for (const { kind, result } of report.kinds)
      expect(`${kind} ${result === 'cleared'}`).toBe(
        `${kind} ${left.get('this site')?.has(kind) === false}`,
      );
    // With a script nothing but this site is touched.
    if (way === 'script')
      expect(column.filter((cell) => cell.includes('too'))).toEqual(['gone; other ports too']);
    const place = (harness.name === 'chromium' ? 0 : 2) + (way === 'script' ? 0 : 1);
    await expectColumn(place, column);
    await Promise.all([site.close(), other.close()]);
  });
}

/** The column of the table wherever it stands; with READMIT_UPDATE_DOCS it is written instead. */
async function expectColumn(place: number, column: readonly string[]): Promise<void> {
  for (const file of FILES) {
    const text = await readFile(file, 'utf8');
    const rows = rowsOf(text);
    if (process.env['READMIT_UPDATE_DOCS'] !== undefined)
      await writeFile(file, text.replace(TABLE, writeTable(rows, place, column)));
    else expect(rows.map((cells) => cells[place])).toEqual(column);
  }
}

const TABLE = /(?<=<!-- table -->\n)[\s\S]*(?=<!-- end of table -->)/;

/** Cells of the table in a text, kind by kind; '' where one is missing. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const lines = (TABLE.exec(text)?.[0] ?? '').split('\n').map((line) => line.split('|'));
  return KINDS.map((kind) => {
    const cells = lines.find(([, name = '']) => name.trim() === NAMES[kind])?.slice(2, -1) ?? [];
    return COLUMNS.map((_, index) => (cells[index] ?? '').trim());
  });
}

function writeTable(
  rows: readonly (readonly string[])[],
  place: number,
  column: readonly string[],
): string {
  const lines = [
    ['kind', ...COLUMNS],
    ['---', ...COLUMNS.map(() => '---')],
    ...rows.map((cells, row) => [
      NAMES[KINDS[row] ?? 'cookies'],
      ...cells.map((cell, at) => (at === place ? (column[row] ?? '') : cell)),
    ]),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
