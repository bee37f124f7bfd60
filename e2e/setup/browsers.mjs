// Finds a browser, or gets one. Uses installed packages only to ask for a download.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import {
  chooseBrowser,
  oldestBrowser,
  readMajorVersion,
  variableFor,
  waysToGet,
  wordsForByHand,
} from './decide.mjs';
import { root, run, runInstalled } from './run.mjs';
import { CannotGoOn, say, sayMoving } from './say.mjs';

/** @typedef {import('./decide.mjs').BrowserName} BrowserName */

const cache = join(root, '.cache', 'browsers');

/**
 * Programs by name, in order of preference. Google's Chrome and Microsoft's Edge come last, after the
 * downloaded ones: from version 137 on they ignore `--load-extension`, so tests cannot use them
 * (https://playwright.dev/docs/chrome-extensions, looked up in November 2026).
 */
const programs = {
  chromium: ['chromium', 'chromium-browser'],
  branded: ['google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'],
  firefox: ['firefox', 'firefox-esr'],
};

const applications = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  branded: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/**
 * Path of a browser that runs and is new enough; gets one when there is none. Throws `CannotGoOn`.
 * @param {BrowserName} name
 * @returns {Promise<string>}
 */
export async function ensureBrowser(name) {
  const found = await findBrowser(name);
  if (found.path !== null) return found.path;
  for (const line of found.passedOver) say(`Browser: ${line}.`);
  const variable = variableFor(name);
  if (process.env[variable]) throw new CannotGoOn(`${variable} names no browser to test in.`);
  const rights = await findRights();
  for (const way of waysToGet(name, rights)) {
    if (way.kind === 'download') await download(name);
    else await installFromDebian(name, way.before, way.packages);
    const { path } = await findBrowser(name);
    if (path !== null) {
      say(`Browser: ${path} is ready.`);
      return path;
    }
  }
  throw new CannotGoOn(wordsForByHand(name, rights));
}

/**
 * Path of an installed or downloaded browser, or null; fetches nothing.
 * @param {BrowserName} name
 * @returns {Promise<{ path: string | null, passedOver: string[] }>}
 */
export async function findBrowser(name) {
  const named = process.env[variableFor(name)];
  const paths = named === undefined || named === '' ? await pathsOf(name) : [named];
  /** @type {string[]} */
  const passedOver = [];
  for (const path of paths) {
    const { code, output } = await run(path, ['--version'], { silenceMs: 20_000 });
    const major = code === 0 ? readMajorVersion(output) : null;
    const { chosen, passedOver: lines } = chooseBrowser([{ path, major }], oldestBrowser[name]);
    if (chosen !== null) return { path: chosen.path, passedOver };
    passedOver.push(...lines);
  }
  return { path: null, passedOver };
}

/** @param {BrowserName} name */
async function pathsOf(name) {
  const own = [...programs[name].flatMap(onPath), ...applications[name].filter(existsSync)];
  if (name === 'firefox') return [...own, ...downloadedFirefox()];
  const branded = [...programs.branded.flatMap(onPath), ...applications.branded.filter(existsSync)];
  return [...own, ...(await downloadedChromium()), ...branded];
}

/** @param {string} program */
function onPath(program) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...new Set([...folders, '/usr/bin', '/usr/local/bin', '/snap/bin'])]
    .map((folder) => join(folder, program))
    .filter(existsSync)
    .slice(0, 1);
}

async function downloadedChromium() {
  try {
    const { chromium } = await import('playwright');
    return [chromium.executablePath()].filter(existsSync);
  } catch {
    return [];
  }
}

function downloadedFirefox() {
  const folder = join(cache, 'firefox');
  if (!existsSync(folder)) return [];
  const versions = readdirSync(folder).toSorted().toReversed();
  return versions.map((version) => join(folder, version, 'firefox', 'firefox')).filter(existsSync);
}

async function findRights() {
  const isRoot = process.getuid?.() === 0;
  const hasApt = onPath('apt-get').length > 0;
  const hasSudo = !isRoot && hasApt && (await run('sudo', ['-n', 'true'])).code === 0;
  return { isRoot, hasApt, hasSudo };
}

/** @param {BrowserName} name */
async function download(name) {
  const onLine = (/** @type {string} */ line) => sayMoving(`  ${line}`);
  const title = name === 'chromium' ? "Playwright's Chromium" : "Mozilla's Firefox";
  say(`Browser: none that can be used is installed. Downloading ${title} …`);
  const { code, output, fellSilent } =
    name === 'chromium'
      ? await runInstalled('playwright/cli.js', ['install', '--no-shell', 'chromium'], {
          onLine,
          silenceMs: 90_000,
        })
      : await runInstalled(
          '@puppeteer/browsers/lib/cjs/main-cli.js',
          ['install', 'firefox@esr', '--path', cache],
          { onLine, silenceMs: 90_000 },
        );
  if (code !== 0) say(`Browser: not downloaded (${fellSilent ? 'no answer' : lastLine(output)}).`);
}

/**
 * @param {BrowserName} name
 * @param {readonly string[]} before
 * @param {readonly string[]} packages
 */
async function installFromDebian(name, before, packages) {
  const onLine = (/** @type {string} */ line) => sayMoving(`  ${line}`);
  const options = { onLine, silenceMs: 300_000, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  const apt = (/** @type {string[]} */ ...args) => {
    const [command = 'apt-get', ...rest] = [...before, 'apt-get', '-y', ...args];
    return run(command, rest, options);
  };
  say('Browser: asking Debian for its newest list of packages …');
  const update = await apt('update');
  if (update.code !== 0) say(`Browser: apt-get update failed (${lastLine(update.output)}).`);
  for (const one of packages) {
    say(`Browser: installing Debian's package ${one} …`);
    const { code, output } = await apt('install', '--no-install-recommends', one);
    if (code === 0 && (await findBrowser(name)).path !== null) return;
    if (code !== 0) say(`Browser: ${one} was not installed (${lastLine(output)}).`);
  }
}

/** The line that says why: the last that speaks of an error, else the last; never the place in someone's code.
 * @param {string} output */
function lastLine(output) {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /\w/.test(line) && !/^at |^Node\.js /.test(line));
  const telling = lines.findLast((line) => /error|^E: |fail|ECONN|ENOTFOUND/i.test(line));
  return (telling ?? lines.at(-1) ?? 'it said nothing').slice(0, 160);
}
