// Builds dist/chrome, dist/firefox and dist/node.
import { runInstalled } from './run.mjs';
import { CannotGoOn, say, wordsForTime } from './say.mjs';

/** @typedef {'chrome' | 'firefox' | 'node'} BuildMode */

/** Everything that `npm run build` makes.
 * @type {readonly BuildMode[]} */
export const allModes = ['chrome', 'firefox', 'node'];

/**
 * Builds with `vite build --mode …`, one after the other. Throws `CannotGoOn` with what Vite said.
 * @param {readonly BuildMode[]} modes
 */
export async function buildAll(modes) {
  for (const mode of modes) {
    const startedAt = Date.now();
    const { code, output } = await runInstalled('vite/bin/vite.js', ['build', '--mode', mode], {
      env: { NODE_ENV: 'production' },
    });
    if (code !== 0)
      throw new CannotGoOn(`dist/${mode} could not be built:\n${withoutStack(output)}`);
    say(`Built dist/${mode} in ${wordsForTime(Date.now() - startedAt)}.`);
  }
}

/** What a program said, without the places in its own code.
 * @param {string} output */
function withoutStack(output) {
  return output
    .split('\n')
    .filter((line) => !/^\s+at /.test(line))
    .join('\n')
    .trim();
}
