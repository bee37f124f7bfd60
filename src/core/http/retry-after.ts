import { parseHttpDate, parseIsoDate } from './http-date.ts';

/** When to come back, both ways of saying it. `seconds` is never negative. */
export type RetryAfter = { readonly seconds: number; readonly atSeconds: number };

/** Longest wait that is believed: 366 days. */
export const LONGEST_WAIT_SECONDS = 366 * 86_400;

/**
 * Returns how long to wait, or null where the value says nothing. Reads both forms of RFC 9110 §10.2.3; a date or a
 * number in the past is 0; what is longer than a year is cut to a year; fractions are rounded up; a number too large
 * to be a delay is read as seconds since 1970, which some servers send by mistake.
 *
 * @example parseRetryAfter('120', 1_700_000_000) // { seconds: 120, atSeconds: 1700000120 }
 */
export function parseRetryAfter(value: string, nowSeconds: number): RetryAfter | null {
  const text = value.trim();
  if (/^[+-]?\d{1,20}(?:\.\d{1,9})?$/.test(text)) {
    const number = Math.ceil(Number(text));
    return waitOf(number > EPOCH_FLOOR ? number - nowSeconds : number, nowSeconds);
  }
  const at = parseHttpDate(text) ?? parseIsoDate(text);
  return at === null ? null : waitOf(at - nowSeconds, nowSeconds);
}

/** A delay above this would be over thirty years: it is a moment. */
const EPOCH_FLOOR = 1_000_000_000;

function waitOf(delay: number, nowSeconds: number): RetryAfter {
  const seconds = Math.min(Math.max(0, delay), LONGEST_WAIT_SECONDS);
  return { seconds, atSeconds: nowSeconds + seconds };
}
