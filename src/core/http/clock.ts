import { parseHttpDate } from './http-date.ts';

/** What an answer says of the time at the server, as field values. */
export type ClockSample = {
  readonly date: string | undefined;
  readonly age: string | undefined;
  /** By the local clock; null where not recorded. */
  readonly receivedAtSeconds: number | null;
};

/**
 * Returns by how many seconds the server's clock is ahead of the local one (negative: behind), or null where the
 * answer does not tell: no `Date`, no time of receipt, or an `Age` that shows it was kept by a cache for a while. Exact
 * to a second and the time the answer took. RFC 9110 §6.6.1, RFC 9111 §5.1.
 */
export function estimateSkewSeconds(sample: ClockSample): number | null {
  if (sample.receivedAtSeconds === null || sample.date === undefined) return null;
  if (sample.age !== undefined && !/^0{1,20}$/.test(sample.age.trim())) return null;
  const serverSeconds = parseHttpDate(sample.date);
  return serverSeconds === null ? null : Math.round(serverSeconds - sample.receivedAtSeconds);
}
