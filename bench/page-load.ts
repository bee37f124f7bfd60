import { findBrowser } from '../e2e/setup/browsers.mjs';
import { type BareBrowser, startChromium, startFirefox } from './bare-browsers.ts';
import { builtFor } from './built.ts';
import { inTurns, pairsOf } from './measure.ts';
import { writeReferences } from './references.ts';
import { type Group, pairRow, type Row } from './row.ts';
import { type PageName, startTurns } from './turns.ts';

const ROUNDS = { usual: 24, soak: 96 };

/** How much longer a page takes to load because of Readmit, beside the least and the most that can be done. */
export const pageLoadGroup: Group = {
  name: 'page load',
  measure: async ({ chromium, soak }) => {
    const rounds = soak ? ROUNDS.soak : ROUNDS.usual;
    const { path: firefox } = await findBrowser('firefox');
    return [
      ...(await measureIn('chromium', chromium, rounds)),
      ...(firefox === null ? [] : await measureIn('firefox', firefox, rounds)),
    ];
  },
};

const STARTS = { chromium: startChromium, firefox: startFirefox } as const;

async function measureIn(
  browser: keyof typeof STARTS,
  program: string,
  rounds: number,
): Promise<Row[]> {
  const references = await writeReferences(browser);
  const turns = await startTurns();
  const variants: readonly (readonly [name: string, extension: string | null])[] = [
    ['none', null],
    ['permission', references.folderOf('permission')],
    ['readmit', builtFor(browser === 'chromium' ? 'chrome' : 'firefox')],
    ...(browser === 'chromium' ? [['naive', references.folderOf('naive')] as const] : []),
  ];
  const open: BareBrowser[] = [];
  try {
    for (const [name, extension] of variants)
      open.push(await STARTS[browser](program, turns.roomOf(name), extension));
    const names = variants.map(([name]) => name);
    const times = async (page: PageName, names: readonly string[]) => {
      const found = await inTurns(names, rounds, (name) => turns.load(name, page));
      const of = (name: string): number[] => found[names.indexOf(name)] ?? [];
      return (value: string, beside: string) => pairsOf(of(value), of(beside));
    };
    const many = await times('many', names);
    const plain = await times('plain', ['none', 'readmit']);
    const id = `page-load.${browser}`;
    return [
      pairRow(`${id}.many.permission-beside-none`, many('permission', 'none'), 'ms'),
      pairRow(`${id}.many.readmit-beside-none`, many('readmit', 'none'), 'ms'),
      pairRow(`${id}.many.readmit-beside-permission`, many('readmit', 'permission'), 'ms', 1.08),
      ...(names.includes('naive')
        ? [pairRow(`${id}.many.naive-beside-permission`, many('naive', 'permission'), 'ms')]
        : []),
      pairRow(`${id}.plain.readmit-beside-none`, plain('readmit', 'none'), 'ms', 1.02),
    ];
  } finally {
    for (const one of open) await one.close();
    await turns.close();
    await references.remove();
  }
}
