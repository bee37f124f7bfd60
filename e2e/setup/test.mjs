// npm test
import { mkdirSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browsers.mjs';
import { loadTypeScript } from './load.mjs';
import { ensurePackages } from './packages.mjs';
import { root } from './run.mjs';
import { runMain } from './say.mjs';
import { ensureServers } from './servers.mjs';

/** @typedef {typeof import('./test-steps.ts')} StepsModule */

await runMain(async () => {
  await ensurePackages();
  const chromium = await ensureBrowser('chromium');
  const firefox = await ensureBrowser('firefox');
  await ensureServers();
  // An old report must not pass for one of this run.
  rmSync(`${root}.cache/reports`, { recursive: true, force: true });
  mkdirSync(`${root}.cache/reports`, { recursive: true });
  /** @type {StepsModule} */
  const { runSteps } = await loadTypeScript('e2e/setup/test-steps.ts');
  return (await runSteps({ chromium, firefox })) ? 0 : 1;
});
