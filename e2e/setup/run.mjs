// Running other programs. Plain Node: runs before anything is installed.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/** The folder of package.json, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const keptCharacters = 400_000;

/**
 * @typedef {object} RunOptions
 * @property {Readonly<Record<string, string>>} [env] added to what this process has
 * @property {(line: string) => void} [onLine] each line, of either stream, as it comes
 * @property {number} [silenceMs] ends the program when it has said nothing for so long
 *
 * @typedef {object} RunResult
 * @property {number} code 0 when it went well; 127 when there is no such program
 * @property {string} output both streams, its last 400,000 characters
 * @property {string} stdout standard output alone, whole
 * @property {boolean} fellSilent ended by `silenceMs`
 */

/**
 * Runs a program in the project's folder and waits for its end; a failure is a result, never thrown.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(command, args, { env, onLine, silenceMs } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let stdout = '';
    let fellSilent = false;
    /** @type {NodeJS.Timeout | undefined} */
    let timer;
    const listen = () => {
      if (silenceMs === undefined) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        fellSilent = true;
        child.kill('SIGKILL');
      }, silenceMs);
    };
    /** @param {number} code */
    const end = (code) => {
      clearTimeout(timer);
      resolve({ code, output, stdout, fellSilent });
    };
    for (const stream of [child.stdout, child.stderr]) {
      let rest = '';
      stream.setEncoding('utf8');
      stream.on('data', (/** @type {string} */ coloured) => {
        listen();
        const text = stripVTControlCharacters(coloured);
        output = (output + text).slice(-keptCharacters);
        if (stream === child.stdout) stdout += text;
        const lines = (rest + text).split(/\r\n|\n|\r/);
        rest = lines.pop() ?? '';
        for (const line of lines) if (line.trim() !== '') onLine?.(line.trim());
      });
    }
    listen();
    child.on('error', (error) => {
      output += `${error.message}\n`;
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/**
 * Runs a JavaScript file of an installed package with this very Node, without a shell or `npx`.
 * @param {string} file below node_modules
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runInstalled(file, args, options) {
  return run(process.execPath, [`${root}node_modules/${file}`, ...args], options);
}
