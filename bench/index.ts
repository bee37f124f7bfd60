import { writeFile } from 'node:fs/promises';
import { cardGroup } from './card.ts';
import { engineGroup } from './engine.ts';
import { harGroup } from './har.ts';
import { memoryGroup } from './memory.ts';
import { pageLoadGroup } from './page-load.ts';
import { popupGroup } from './popup.ts';
import type { Group, Options, Row } from './row.ts';
import { soakGroup } from './soak.ts';
import { startUpGroup } from './start-up.ts';
import { writeTable } from './table.ts';
import { weightGroup } from './weight.ts';

/** What is measured, in this order; one file each. */
const GROUPS: readonly Group[] = [
  weightGroup,
  startUpGroup,
  engineGroup,
  harGroup,
  pageLoadGroup,
  cardGroup,
  popupGroup,
  memoryGroup,
  soakGroup,
];

/** Measures everything and prints the table; 0, or 1 where a limit was missed or something could not be measured. */
export async function bench(options: Options): Promise<number> {
  const rows: Row[] = [];
  let hasFailed = false;
  for (const { name, measure } of GROUPS) {
    process.stdout.write(`… ${name}\n`);
    try {
      rows.push(...(await measure(options)));
    } catch (error) {
      hasFailed = true;
      const reason = error instanceof Error ? error.message : String(error);
      process.stdout.write(`${name} could not be measured: ${reason}\n`);
    }
  }
  process.stdout.write(`\n${writeTable(rows)}\n`);
  if (options.json !== null)
    await writeFile(options.json, `${JSON.stringify({ version: 1, rows }, null, 2)}\n`);
  return hasFailed || rows.some(({ ok }) => !ok) ? 1 : 0;
}
