/** The local time in seconds since 1970. */
export function readClock(): number {
  return Date.now() / 1000;
}
