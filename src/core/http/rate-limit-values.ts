import { parseHttpDate, parseIsoDate } from './http-date.ts';

/** Returns the number a value begins with, or null. */
export function readNumber(text: string): number | null {
  const found = /^\s{0,8}"?(-?\d{1,15}(?:\.\d{1,9})?)(?![\w.:-])/.exec(text)?.[1];
  return found === undefined ? null : Number(found);
}

/** Returns name and value of `name=value`, or null. */
export function readPair(text: string): { name: string; value: string } | null {
  const equals = text.indexOf('=');
  if (equals < 1 || text.trimStart().startsWith('"')) return null;
  return { name: text.slice(0, equals).trim().toLowerCase(), value: text.slice(equals + 1).trim() };
}

/** Above this a number of seconds is a moment, not a delay; above the second it counts milliseconds. */
const EPOCH_FLOOR = 1e9 / 2;
const MILLISECONDS_FLOOR = 1e11;

/**
 * Returns when a quota is restored, in seconds since 1970 rounded up, or null. The value may be a delay in seconds, a moment in
 * seconds or milliseconds since 1970, a duration (`6m0s`, `20ms`), an HTTP-date or an RFC 3339 timestamp.
 */
export function readReset(value: string, nowSeconds: number): number | null {
  const text = value.trim().replace(/^"|"$/g, '');
  const number = readNumber(text);
  if (number !== null) {
    if (number >= MILLISECONDS_FLOOR) return Math.ceil(number / 1000);
    return Math.ceil(number >= EPOCH_FLOOR ? number : nowSeconds + Math.max(0, number));
  }
  const duration = readDuration(text);
  if (duration !== null) return Math.ceil(nowSeconds + duration);
  return parseHttpDate(text) ?? parseIsoDate(text);
}

function readDuration(text: string): number | null {
  const found =
    /^(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,9}(?:\.\d{1,9})?)s)?(?:(\d{1,9}(?:\.\d{1,9})?)ms)?$/.exec(
      text,
    );
  if (found === null || text === '') return null;
  const [, days = 0, hours = 0, minutes = 0, seconds = 0, milliseconds = 0] = found;
  return (
    Number(days) * 86_400 +
    Number(hours) * 3600 +
    Number(minutes) * 60 +
    Number(seconds) +
    Number(milliseconds) / 1000
  );
}

const PERIODS: ReadonlyMap<string, number> = new Map([
  ['second', 1],
  ['secondly', 1],
  ['minute', 60],
  ['hour', 3600],
  ['hourly', 3600],
  ['day', 86_400],
  ['daily', 86_400],
]);

/** Returns how many seconds the period in a field's name lasts (`Daily`, `Minute`), or null where it is none. */
export function readPeriod(word: string): number | null {
  return PERIODS.get(word) ?? null;
}
