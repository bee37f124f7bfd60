// What the set-up decides, apart from doing it. Pure: no files, no processes, no clock.
import { parseArgs } from 'node:util';

/** The oldest Node that runs everything here; the same number stands in package.json. */
export const oldestNode = /** @type {const} */ ([20, 19]);

/** Whether a version like `20.20.2` is new enough.
 * @param {string} version */
export function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}

/**
 * @typedef {Readonly<Record<string, { readonly version?: string, readonly optional?: boolean, readonly devOptional?: boolean, readonly link?: boolean }>>} LockedPackages
 * @typedef {{ readonly packages?: LockedPackages }} Lock
 */

/**
 * Why packages must be installed, in words, or null when what is installed is what the lock names.
 * Reads npm's own record of what it installed (`node_modules/.package-lock.json`), so that it needs no
 * stamp of its own. An optional package may be absent: it is for another system.
 * @param {Lock} lock
 * @param {Lock | null} installed
 * @returns {string | null}
 */
export function whyInstall(lock, installed) {
  if (installed === null) return 'nothing is installed yet';
  const have = installed.packages ?? {};
  for (const [path, wanted] of Object.entries(lock.packages ?? {})) {
    if (path === '' || wanted.link === true) continue;
    const found = have[path];
    if (found === undefined) {
      if (wanted.optional === true || wanted.devOptional === true) continue;
      return `${nameOfPackage(path)} is missing`;
    }
    if (found.version !== wanted.version) {
      return `${nameOfPackage(path)} is ${found.version}, the lock file says ${wanted.version}`;
    }
  }
  return null;
}

/** @param {string} path */
function nameOfPackage(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** @typedef {'chromium' | 'firefox'} BrowserName */

/**
 * The oldest version of each that the tests run in: what the manifest asks for.
 * @type {Readonly<Record<BrowserName, number>>}
 */
export const oldestBrowser = { chromium: 130, firefox: 153 };

/**
 * Major version in what a browser prints for `--version`, or null: a wrapper that only says how to
 * install it prints something else.
 * @param {string} printed
 */
export function readMajorVersion(printed) {
  const match = /(?:Chromium|Chrome|Edge|Firefox|for Testing)\D{0,20}(\d{1,4})\.\d/.exec(printed);
  return match?.[1] === undefined ? null : Number(match[1]);
}

/**
 * @typedef {object} Candidate
 * @property {string} path
 * @property {number | null} major null: it does not run, or is no browser
 */

/**
 * The first candidate that runs and is new enough, and a line on each that was passed over.
 * @param {readonly Candidate[]} candidates in order of preference
 * @param {number} oldest
 * @returns {{ chosen: Candidate | null, passedOver: string[] }}
 */
export function chooseBrowser(candidates, oldest) {
  /** @type {string[]} */
  const passedOver = [];
  for (const candidate of candidates) {
    if (candidate.major === null) passedOver.push(`${candidate.path} does not run`);
    else if (candidate.major < oldest) {
      passedOver.push(`${candidate.path} is version ${candidate.major}, ${oldest} is needed`);
    } else return { chosen: candidate, passedOver };
  }
  return { chosen: null, passedOver };
}

/**
 * @typedef {object} Rights
 * @property {boolean} hasApt
 * @property {boolean} isRoot
 * @property {boolean} hasSudo it asks for no password
 *
 * @typedef {{ readonly kind: 'download' } | { readonly kind: 'apt', readonly before: readonly string[], readonly packages: readonly string[] }} Way
 */

/**
 * Debian's and Ubuntu's names, best first.
 * @type {Readonly<Record<BrowserName, readonly string[]>>}
 */
const debianPackages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr', 'firefox'],
};

/**
 * The ways to get a browser that none is installed of, in the order in which to try them.
 * @param {BrowserName} name
 * @param {Rights} rights
 * @returns {Way[]}
 */
export function waysToGet(name, { hasApt, isRoot, hasSudo }) {
  /** @type {Way[]} */
  const ways = [{ kind: 'download' }];
  if (hasApt && (isRoot || hasSudo)) {
    // sudo drops the environment, so it is given anew.
    const before = isRoot ? [] : ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive'];
    ways.push({ kind: 'apt', before, packages: debianPackages[name] });
  }
  return ways;
}

/**
 * One line for the person when no way led anywhere.
 * @param {BrowserName} name
 * @param {Rights} rights
 */
export function wordsForByHand(name, { hasApt }) {
  const title = name === 'chromium' ? 'Chromium' : 'Firefox';
  const how = hasApt
    ? `as root: apt-get install ${debianPackages[name][0]}`
    : `any ${title} from version ${oldestBrowser[name]} on`;
  const variable = variableFor(name);
  return `No ${title} could be found or fetched. Please install it by hand (${how}), or name one in ${variable}.`;
}

/** The environment variable that names a browser's program.
 * @param {BrowserName} name */
export function variableFor(name) {
  return name === 'chromium' ? 'READMIT_CHROMIUM' : 'READMIT_FIREFOX';
}

/**
 * @typedef {object} StartOptions
 * @property {'chromium' | 'firefox'} browser
 * @property {string | null} url a page of one's own; null: the lab
 * @property {boolean} headless asked for; without a display it is so anyway
 */

/**
 * What `npm start -- …` asks for, or one line that says what is wrong with it.
 * @param {readonly string[]} args
 * @returns {StartOptions | string}
 */
export function readStartOptions(args) {
  const usage = 'Usage: npm start -- [--browser chromium|firefox] [--headless] [URL]';
  const read = readArguments(args);
  if (typeof read === 'string') return `${read} ${usage}`;
  const { values, positionals } = read;
  const [url = null, another] = positionals;
  if (another !== undefined) return `One page at a time: ${another} is one too many. ${usage}`;
  if (url !== null && !(/^https?:\/\//i.test(url) && URL.canParse(url))) {
    return `${url} is not a URL that begins with http:// or https://. ${usage}`;
  }
  const headless = values.headless ?? false;
  const asked = values.browser ?? 'chromium';
  if (asked === 'firefox') return { browser: 'firefox', url, headless };
  if (['chromium', 'chrome', 'edge'].includes(asked)) return { browser: 'chromium', url, headless };
  return `--browser takes chromium or firefox, not ${asked}. ${usage}`;
}

/** @param {readonly string[]} args */
function readArguments(args) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { browser: { type: 'string' }, headless: { type: 'boolean' } },
    });
  } catch (error) {
    return error instanceof Error ? (error.message.split('. ')[0] ?? '').concat('.') : '';
  }
}
