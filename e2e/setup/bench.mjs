// npm run bench [-- --json FILE] [-- --soak]
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browsers.mjs';
import { allModes, buildAll } from './build-all.mjs';
import { loadTypeScript } from './load.mjs';
import { ensurePackages } from './packages.mjs';
import { CannotGoOn, runMain } from './say.mjs';

/**
 * What bench/index.ts exports; its number is the exit code.
 * @typedef {{ chromium: string, json: string | null, soak: boolean }} Bench
 * @typedef {{ bench: (options: Bench) => Promise<number> }} BenchModule
 */

await runMain(async () => {
  const { json, soak } = readOptions();
  await ensurePackages();
  const chromium = await ensureBrowser('chromium');
  await buildAll(allModes);
  /** @type {BenchModule} */
  const { bench } = await loadTypeScript('bench/index.ts');
  return await bench({ chromium, json, soak });
});

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { json: { type: 'string' }, soak: { type: 'boolean' } },
    });
    return { json: values.json ?? null, soak: values.soak ?? false };
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw new CannotGoOn(`${reason} Usage: npm run bench -- [--soak] [--json FILE]`);
  }
}
