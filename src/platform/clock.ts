/** The local time in seconds since 1970. */
export function readClock(): number {
  return Date.now() / 1000;
}

/** Does something after so many seconds, unless the worker was stopped before. */
export function runAfter(seconds: number, work: () => void): void {
  setTimeout(work, seconds * 1000);
}
