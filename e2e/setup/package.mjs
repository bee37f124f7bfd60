// npm run package
import { allModes, buildAll } from './build-all.mjs';
import { loadTypeScript } from './load.mjs';
import { ensurePackages } from './packages.mjs';
import { root } from './run.mjs';
import { runMain, say } from './say.mjs';

/** @typedef {typeof import('./package-all.ts')} PackageModule */

await runMain(async () => {
  await ensurePackages();
  await buildAll(allModes.filter((mode) => mode !== 'node'));
  /** @type {PackageModule} */
  const { packageAll } = await loadTypeScript('e2e/setup/package-all.ts');
  for (const { path, bytes, files } of packageAll(root)) {
    say(`${path}: ${files} files, ${(bytes / 1024).toFixed(1)} KB`);
  }
  return 0;
});
