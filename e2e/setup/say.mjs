// What the set-up tells the person who waits for it. Plain Node: runs before anything is installed.

/** @type {import('node:tty').WriteStream} */
let stream = process.stdout;

/** Sends everything to standard error, for commands whose standard output is their result. */
export function keepStandardOutputClean() {
  stream = process.stderr;
}

/** One line.
 * @param {string} line */
export function say(line) {
  clearMovingLine();
  stream.write(`${line}\n`);
}

const isLive = () => stream.isTTY === true && process.env['CI'] === undefined;
let movingLineShown = false;
let lastPlainAt = 0;

/**
 * A line that takes the place of the one before it; without a terminal at most one line in ten seconds,
 * so that a log shows that something is going on and no more.
 * @param {string} line
 */
export function sayMoving(line) {
  if (isLive()) {
    const width = Math.max(20, (stream.columns ?? 80) - 1);
    stream.write(`\r\u001b[2K${line.slice(0, width)}`);
    movingLineShown = true;
    return;
  }
  const now = Date.now();
  if (now - lastPlainAt < 10_000) return;
  lastPlainAt = now;
  stream.write(`${line}\n`);
}

function clearMovingLine() {
  if (movingLineShown) stream.write('\r\u001b[2K');
  movingLineShown = false;
  lastPlainAt = Date.now();
}

/** A refusal that has been put into words for the person; it needs no stack. */
export class CannotGoOn extends Error {
  /** @override */
  name = 'CannotGoOn';
}

/**
 * Runs a command's main function: its number becomes the exit code, and what stops it becomes one line.
 * @param {() => Promise<number>} main
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    clearMovingLine();
    const text =
      error instanceof CannotGoOn
        ? error.message
        : error instanceof Error
          ? (error.stack ?? error.message)
          : String(error);
    process.stderr.write(`${text}\n`);
    process.exitCode = 1;
  }
}

/** Seconds for people: `0.4 s`, `12 s`, `2 min 5 s`.
 * @param {number} ms */
export function wordsForTime(ms) {
  const seconds = ms / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
