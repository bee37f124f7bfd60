// npm start [-- --browser firefox] [-- URL]
import { ensureBrowser } from './browsers.mjs';
import { buildAll } from './build-all.mjs';
import { readStartOptions } from './decide.mjs';
import { loadTypeScript } from './load.mjs';
import { ensurePackages } from './packages.mjs';
import { CannotGoOn, runMain } from './say.mjs';

/**
 * What e2e/start.ts exports. It ends when the browser is closed or, without a display, when every page
 * of the lab was visited; its number is the exit code.
 * @typedef {import('./decide.mjs').StartOptions & { readonly executablePath: string }} Start
 * @typedef {{ start: (options: Start) => Promise<number> }} StartModule
 */

await runMain(async () => {
  const options = readStartOptions(process.argv.slice(2));
  if (typeof options === 'string') throw new CannotGoOn(options);
  await ensurePackages();
  const executablePath = await ensureBrowser(options.browser);
  await buildAll([options.browser === 'firefox' ? 'firefox' : 'chrome']);
  /** @type {StartModule} */
  const { start } = await loadTypeScript('e2e/start.ts');
  return await start({ ...options, executablePath });
});
