// Loads a TypeScript file of the project, once packages are there: Node 20 cannot read it by itself.
import { existsSync } from 'node:fs';
import { root } from './run.mjs';
import { CannotGoOn } from './say.mjs';

/**
 * The exports of a TypeScript file. Throws `CannotGoOn` when there is no such file.
 * @template T
 * @param {string} path from the project's folder
 * @returns {Promise<T>}
 */
export async function loadTypeScript(path) {
  if (!existsSync(`${root}${path}`)) throw new CannotGoOn(`${path} is missing.`);
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(`${root}${path}`, {
    root,
    configFile: false,
    logLevel: 'error',
  });
  return /** @type {T} */ (module);
}
