const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

const IMF_OR_850 =
  /^(?:[a-z]{3,9}\.?,? {1,4})?(\d{1,2})[ -]([a-z]{3,9})[ -](\d{4}|\d{2}),? {1,4}(\d{1,2}):(\d{2})(?::(\d{2}))?(?: {0,4}([a-z]{1,3}|[+-]\d{2}:?\d{2})?)$/i;
const ASCTIME =
  /^(?:[a-z]{3,9},? {1,4})?([a-z]{3,9}) {1,4}(\d{1,2}),? {1,4}(\d{1,2}):(\d{2}):(\d{2})(?: {1,4}(?:GMT|UTC))? {1,4}(\d{4})$/i;

/**
 * Returns the moment an HTTP-date names, in seconds since 1970, or null where it is none. Reads all three forms of
 * RFC 9110 §5.6.7; a wrong or missing weekday, `UTC`, `Z`, a numeric offset and a missing zone (taken as GMT) are fine.
 * A two-digit year is 1970 to 2069.
 *
 * @example parseHttpDate('Sun, 06 Nov 1994 08:49:37 GMT') // 784111777
 */
export function parseHttpDate(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed.length < 10 || trimmed.length > 60) return null;
  const plain = IMF_OR_850.exec(trimmed);
  if (plain !== null) {
    const [, day = '', month = '', year = '', hour = '', minute = '', second = '0', zone = ''] =
      plain;
    const offset = zoneOffset(zone);
    const seconds = secondsOf(fullYear(year), month, Number(day), [hour, minute, second]);
    return offset === null || seconds === null ? null : seconds - offset;
  }
  const asctime = ASCTIME.exec(trimmed);
  if (asctime === null) return null;
  const [, month = '', day = '', hour = '', minute = '', second = '', year = ''] = asctime;
  return secondsOf(Number(year), month, Number(day), [hour, minute, second]);
}

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2}):(\d{2})(?:[.,]\d{1,9})?(?:Z|([+-]\d{2}):?(\d{2}))?$/i;

/** Returns the moment an RFC 3339 timestamp names, in whole seconds since 1970, or null. No zone is taken as UTC. */
export function parseIsoDate(text: string): number | null {
  const found = ISO.exec(text.trim());
  if (found === null) return null;
  const [, year, month, day, hour, minute, second, zoneHour, zoneMinute] = found;
  const offset =
    zoneHour === undefined
      ? 0
      : Number(zoneHour) * 3600 + (zoneHour.startsWith('-') ? -60 : 60) * Number(zoneMinute);
  const seconds = dateSeconds(Number(year), Number(month) - 1, Number(day), [
    Number(hour),
    Number(minute),
    Number(second),
  ]);
  return seconds === null ? null : seconds - offset;
}

/**
 * Returns seconds since 1970 of a calendar date in UTC (month 0 to 11, time as hour, minute, second), or null for one
 * that does not exist. A leap second is the first second of the next minute.
 */
export function dateSeconds(
  year: number,
  month: number,
  day: number,
  [hour, minute, second]: readonly [number, number, number],
): number | null {
  if (hour > 23 || minute > 59 || second > 60) return null;
  const midnight = new Date(0);
  midnight.setUTCFullYear(year, month, day);
  if (midnight.getUTCMonth() !== month || midnight.getUTCDate() !== day) return null;
  return midnight.getTime() / 1000 + hour * 3600 + minute * 60 + second;
}

/** Returns the month 0 to 11 whose English name begins with the first three letters of a word, or -1. */
export function monthIndex(word: string): number {
  const at = MONTHS.indexOf(word.slice(0, 3).toLowerCase());
  return word.length >= 3 && at % 3 === 0 ? at / 3 : -1;
}

function secondsOf(
  year: number,
  monthWord: string,
  day: number,
  [hour, minute, second]: readonly [string, string, string],
): number | null {
  const month = monthIndex(monthWord);
  if (month < 0) return null;
  return dateSeconds(year, month, day, [Number(hour), Number(minute), Number(second)]);
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  return year < 70 ? year + 2000 : year + 1900;
}

function zoneOffset(zone: string): number | null {
  if (/^(?:gmt|utc|ut|z|)$/i.test(zone)) return 0;
  const found = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (found === null) return null;
  return (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 3600 + Number(found[3]) * 60);
}
