// Finds nginx, Apache httpd and Squid for the browser tests, or unpacks Debian's packages of them into .cache.
// Nothing is installed into the system: no service starts, and no rights are needed. Plain Node.
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root, run } from './run.mjs';
import { say, sayMoving } from './say.mjs';

/** @typedef {'nginx' | 'apache' | 'squid'} ServerName */

/**
 * @typedef {object} FoundServer
 * @property {string} program
 * @property {string} prefix '' for the system's own, else the folder that Debian's package was unpacked into
 * @property {Readonly<Record<string, string>>} env what the program needs beside what this process has
 */

const cache = join(root, '.cache', 'servers');
const unpacked = join(cache, 'root');

/** @type {Readonly<Record<ServerName, { readonly package: string, readonly program: string, readonly needs: readonly string[] }>>} */
const servers = {
  nginx: { package: 'nginx', program: 'usr/sbin/nginx', needs: [] },
  apache: { package: 'apache2-bin', program: 'usr/sbin/apache2', needs: [apacheModules()] },
  squid: {
    package: 'squid',
    program: 'usr/sbin/squid',
    needs: ['usr/lib/squid/basic_ncsa_auth', 'usr/share/squid/mime.conf'],
  },
};

function apacheModules() {
  return 'usr/lib/apache2/modules/mod_mpm_event.so';
}

/** All of them, in the order of the tests. */
export const serverNames = /** @type {readonly ServerName[]} */ (['nginx', 'apache', 'squid']);

/**
 * A server that is there, or null; fetches nothing.
 * @param {ServerName} name
 * @returns {FoundServer | null}
 */
export function findServer(name) {
  const { program, needs } = servers[name];
  for (const prefix of ['', unpacked]) {
    const at = (/** @type {string} */ path) => `${prefix}/${path}`;
    if (![program, ...needs].every((path) => existsSync(at(path)))) continue;
    return { program: at(program), prefix, env: prefix === '' ? {} : libraryPath() };
  }
  return null;
}

/** Unpacks what is missing. Says in one line each what could not be had; never throws. */
export async function ensureServers() {
  const missing = serverNames.filter((name) => findServer(name) === null);
  for (const name of missing) {
    const why = await unpack(servers[name].package);
    if (findServer(name) !== null) say(`Servers: ${name} is ready.`);
    else say(`Servers: ${whyNot(name)} (${why ?? 'its package has other files'}).`);
  }
}

/**
 * Why the tests of a server are not run, with what would help.
 * @param {ServerName} name
 */
export function whyNot(name) {
  return `the tests with a real ${name} are not run: there is none, and Debian's package ${servers[name].package} could not be fetched`;
}

function libraryPath() {
  const folders = ['usr/lib', 'lib'].flatMap((folder) => {
    const path = join(unpacked, folder);
    if (!existsSync(path)) return [];
    const inner = readdirSync(path).filter((name) => name.includes('-linux-gnu'));
    return inner.map((name) => join(path, name));
  });
  const known = process.env['LD_LIBRARY_PATH'];
  return { LD_LIBRARY_PATH: [...folders, ...(known ? [known] : [])].join(delimiter) };
}

/**
 * Fetches a package with those that it needs and that the system lacks, and unpacks them. Null, or why not.
 * @param {string} name
 */
async function unpack(name) {
  say(`Servers: fetching Debian's package ${name} …`);
  const archives = join(cache, 'apt', 'archives');
  const lists = join(cache, 'apt', 'lists');
  for (const folder of [archives, lists]) {
    mkdirSync(join(folder, 'partial'), { recursive: true });
  }
  let failure = await download(name, []);
  if (failure !== null) {
    // The system's list of packages may be old or empty; only its owner may renew it, so a list of one's own is made.
    const own = ['-o', `Dir::State::lists=${lists}`];
    await apt([...own, 'update']);
    failure = await download(name, own);
  }
  if (failure !== null) return failure;
  mkdirSync(unpacked, { recursive: true });
  for (const file of readdirSync(archives).filter((each) => each.endsWith('.deb'))) {
    const { code, output } = await run('dpkg-deb', ['-x', join(archives, file), unpacked]);
    if (code !== 0) return lastLine(output);
    rmSync(join(archives, file));
  }
  return null;
}

/**
 * @param {string} name
 * @param {readonly string[]} options
 */
async function download(name, options) {
  const args = ['install', '-y', '--download-only', '--no-install-recommends', name];
  const { code, output } = await apt([...options, ...args]);
  return code === 0 ? null : lastLine(output);
}

/** @param {readonly string[]} args */
function apt(args) {
  const own = ['-o', `Dir::Cache=${join(cache, 'apt')}`, '-o', 'Debug::NoLocking=true'];
  return run('apt-get', [...own, ...args], {
    env: { DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
    onLine: (line) => sayMoving(`  ${line}`),
    silenceMs: 60_000,
  });
}

/** @param {string} output */
function lastLine(output) {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return (lines.findLast((line) => line.startsWith('E: ')) ?? lines.at(-1) ?? 'it said nothing')
    .trim()
    .slice(0, 160);
}
