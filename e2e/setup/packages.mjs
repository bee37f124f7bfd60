// Brings node_modules in step with the lock file. Plain Node: nothing is installed yet.
import { readFileSync } from 'node:fs';
import { isNodeNewEnough, oldestNode, whyInstall } from './decide.mjs';
import { root, run } from './run.mjs';
import { CannotGoOn, say, sayMoving, wordsForTime } from './say.mjs';

/** Installs packages when there are none, or others than the lock names. Throws `CannotGoOn`. */
export async function ensurePackages() {
  if (!isNodeNewEnough(process.versions.node)) {
    const wanted = oldestNode.join('.');
    throw new CannotGoOn(`Node ${wanted} or newer is needed, this is ${process.versions.node}.`);
  }
  const lock = readJson('package-lock.json');
  if (lock === null) throw new CannotGoOn('package-lock.json is missing or damaged.');
  const why = whyInstall(lock, readJson('node_modules/.package-lock.json'));
  if (why === null) return;
  const wanted = Object.values(lock.packages ?? {}).filter(({ optional }) => optional !== true);
  await installPackages(why, wanted.length);
}

/**
 * @param {string} why
 * @param {number} count
 */
async function installPackages(why, count) {
  say(`Packages: ${why}. Installing them with npm ci …`);
  const startedAt = Date.now();
  let fetched = 0;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=http', '--no-update-notifier'];
  const { code, output, fellSilent } = await run('npm', args, {
    env: { NODE_ENV: 'development' },
    silenceMs: 300_000,
    onLine: (line) => {
      // Every package is asked for twice: which there are, and then the one.
      if (/\.tgz\b/.test(line)) fetched += 1;
      sayMoving(
        `  ${fetched} of about ${count} packages fetched, ${wordsForTime(Date.now() - startedAt)}`,
      );
    },
  });
  if (code === 0) {
    say(`Packages: installed in ${wordsForTime(Date.now() - startedAt)}.`);
    return;
  }
  throw new CannotGoOn(wordsForFailure(code, output, fellSilent));
}

/**
 * @param {number} code
 * @param {string} output
 * @param {boolean} fellSilent
 */
function wordsForFailure(code, output, fellSilent) {
  if (code === 127) return 'npm was not found. Please install npm, then run this again.';
  if (fellSilent) return 'npm ci has said nothing for five minutes. Please run it by hand: npm ci';
  const reason =
    /npm (?:error|ERR!) code (\w+)/.exec(output)?.[1] ??
    output.split('\n').findLast((line) => /npm (?:error|ERR!)/.test(line)) ??
    `exit ${code}`;
  const isNetwork = /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|E5\d\d/.test(reason);
  const hint = isNetwork ? 'The package registry could not be reached' : 'npm ci failed';
  return `${hint} (${reason}). Please run it by hand where that can be put right: npm ci`;
}

/**
 * @param {string} path
 * @returns {import('./decide.mjs').Lock | null}
 */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(`${root}${path}`, 'utf8'));
  } catch {
    return null;
  }
}
