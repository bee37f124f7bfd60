import { dateSeconds, monthIndex } from './http-date.ts';

const DELIMITERS = /[\t\u0020-\u002F\u003B-\u0040\u005B-\u0060\u007B-\u007E]+/;
const TIME = /^(\d{1,2}):(\d{1,2}):(\d{1,2})(?!\d)/;
const DAY = /^(\d{1,2})(?!\d)/;
const YEAR = /^(\d{2,4})(?!\d)/;

/**
 * Returns the moment a cookie's `Expires` names, in seconds since 1970, or null where it is no date. Reads as browsers
 * do, forgiving of order, separators and weekdays but deaf to time zones: RFC 6265bis §5.1.1.
 */
export function parseCookieDate(text: string): number | null {
  if (text.length > 1024) return null;
  let time: readonly [number, number, number] | null = null;
  let day: number | null = null;
  let month = -1;
  let year: number | null = null;
  for (const token of text.split(DELIMITERS)) {
    const clock: readonly [number, number, number] | null = time === null ? timeOf(token) : null;
    if (clock !== null) time = clock;
    else if (day === null && DAY.test(token)) day = numberOf(DAY, token);
    else if (month < 0 && monthIndex(token) >= 0) month = monthIndex(token);
    else if (year === null && YEAR.test(token)) year = fullYear(numberOf(YEAR, token));
  }
  if (time === null || day === null || month < 0 || year === null) return null;
  if (year < 1601 || day < 1 || time[2] > 59) return null;
  return dateSeconds(year, month, day, time);
}

function timeOf(token: string): readonly [number, number, number] | null {
  const found = TIME.exec(token);
  return found === null ? null : [Number(found[1]), Number(found[2]), Number(found[3])];
}

function numberOf(pattern: RegExp, token: string): number {
  return Number(pattern.exec(token)?.[1]);
}

function fullYear(year: number): number {
  if (year >= 70 && year <= 99) return year + 1900;
  return year <= 69 ? year + 2000 : year;
}
