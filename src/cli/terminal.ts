import { writeSync } from 'node:fs';
import { codeOf, pause } from './read-chunks.ts';

/** Whether to write in colour: https://no-color.org, https://force-color.org, and no terminal that is dumb. */
export function wantsColour(
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  const force = env['FORCE_COLOR'];
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  return isTerminal && env['TERM'] !== 'dumb';
}

/**
 * Writes all of a text, however slowly it is read, before it returns; false where nobody reads any more (`| head`).
 * Synchronous, so that a pipe of any size gets all of it before the process ends.
 */
export function writeAll(descriptor: 1 | 2, text: string): boolean {
  let rest: Uint8Array = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EPIPE' || code === 'EOF') return false;
      if (code !== 'EAGAIN') throw error;
      pause();
    }
  }
  return true;
}

/** A line that is written over and over while something long goes on; does nothing where nobody would see it. */
export type Progress = { readonly show: (text: string) => void; readonly clear: () => void };

const BETWEEN_MS = 100;
/** What is over sooner than this needs no progress. */
const QUIET_MS = 400;

/** Progress on standard error. `clock` gives milliseconds. */
export function startProgress(
  isTerminal: boolean,
  write: (text: string) => void,
  clock: () => number,
): Progress {
  const started = clock();
  let last = started + QUIET_MS - BETWEEN_MS;
  let isShown = false;
  return {
    show: (text) => {
      const now = clock();
      if (!isTerminal || now - last < BETWEEN_MS) return;
      last = now;
      isShown = true;
      write(`\r\u001B[K${text}`);
    },
    clear: () => {
      if (isShown) write('\r\u001B[K');
      isShown = false;
    },
  };
}
