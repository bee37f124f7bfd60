import type { TokenWarning } from './token-report.ts';

/** A time as a token states it, read as it was meant. */
export type StatedTime = {
  /** Whole seconds since 1970; null where no time can be told. */
  readonly seconds: number | null;
  readonly milliseconds: boolean;
  /** It is not a JSON number, which RFC 7519 §2 (NumericDate) asks for. */
  readonly notNumber: boolean;
  /** A number, and no time that a calendar has. */
  readonly outOfRange: boolean;
};

// Above this a number of seconds is past the year 17000, and a number of milliseconds is after 1985. The
// common "never", 9999-12-31 in seconds, stays below.
const MILLISECONDS_FROM = 5e11;
// What a calendar can still hold: ECMA-262, "Time Values and Time Range".
const MILLISECONDS_TO = 8.64e15;

/** The time meant by a claim's value. A list or an object is no time, whatever `Number` would make of it. */
export function readStatedTime(value: unknown): StatedTime {
  if (typeof value === 'number') return { ...readNumber(value), notNumber: false };
  const nothing = { seconds: null, milliseconds: false, notNumber: true, outOfRange: false };
  if (typeof value !== 'string') return nothing;
  const text = value.trim();
  if (/^[+-]?\d{1,20}(?:\.\d{1,20})?(?:[eE][+-]?\d{1,3})?$/.test(text)) {
    return { ...readNumber(Number(text)), notNumber: true };
  }
  return { ...nothing, seconds: readIsoTime(text) };
}

/**
 * Whole seconds since 1970 of an ISO 8601 or XML Schema dateTime; without a zone it is read as UTC. Null for
 * any other text. A leap second or `24:00:00` rolls over.
 */
export function readIsoTime(text: string): number | null {
  const parts =
    /^(-?\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,20})?)?\s?(?:[Zz]|UTC|([+-])(\d\d):?(\d\d)?)?)?$/.exec(
      text.trim(),
    );
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second, sign, zoneHours, zoneMinutes] = parts;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  if (Number(hour ?? 0) > 24 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 60) return null;
  const millis = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour ?? 0),
    Number(minute ?? 0),
    Number(second ?? 0),
  );
  const zone = (Number(zoneHours ?? 0) * 60 + Number(zoneMinutes ?? 0)) * 60;
  return Number.isFinite(millis) ? millis / 1000 - (sign === '-' ? -zone : zone) : null;
}

/** What is odd about a token's times, together and at that moment. */
export function judgeTimes(
  times: {
    readonly expires: number | null;
    readonly notBefore: number | null;
    readonly issued: number | null;
  },
  nowSeconds: number,
): TokenWarning[] {
  const { expires, notBefore, issued } = times;
  const warnings: TokenWarning[] = [];
  if (expires !== null && issued !== null && expires < issued) warnings.push('exp-before-iat');
  if (expires !== null && notBefore !== null && notBefore > expires) warnings.push('nbf-after-exp');
  if (issued !== null && issued > nowSeconds) warnings.push('iat-in-future');
  return warnings;
}

function readNumber(value: number): Omit<StatedTime, 'notNumber'> {
  const size = Math.abs(value);
  if (!(size <= MILLISECONDS_TO)) return { seconds: null, milliseconds: false, outOfRange: true };
  const milliseconds = size >= MILLISECONDS_FROM;
  const seconds = Math.floor(milliseconds ? value / 1000 : value);
  // Microseconds and worse: read as milliseconds they lie tens of thousands of years ahead.
  if (milliseconds && size >= 1e15) return { seconds: null, milliseconds: false, outOfRange: true };
  return { seconds, milliseconds, outOfRange: false };
}
