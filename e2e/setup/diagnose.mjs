// npm run --silent diagnose -- FILE.har: standard output carries the result and nothing else.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { buildAll } from './build-all.mjs';
import { ensurePackages } from './packages.mjs';
import { root } from './run.mjs';
import { keepStandardOutputClean, runMain } from './say.mjs';

const command = `${root}dist/node/cli.js`;

keepStandardOutputClean();
await runMain(async () => {
  if (!existsSync(command)) {
    await ensurePackages();
    await buildAll(['node']);
  }
  const { status } = spawnSync(process.execPath, [command, ...process.argv.slice(2)], {
    // npm moves to the project's folder; the person named a file from where they stand.
    cwd: process.env['INIT_CWD'] ?? process.cwd(),
    stdio: 'inherit',
  });
  return status ?? 1;
});
