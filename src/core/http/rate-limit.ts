import type { Header } from '../exchange.ts';

/** What a server says of one quota of its client. */
export type RateLimit = {
  /** The server's name for the quota (`core`, `requests`, `burst`), or null. */
  readonly name: string | null;
  readonly limit: number | null;
  readonly remaining: number | null;
  /** Seconds since 1970. */
  readonly resetAtSeconds: number | null;
  readonly windowSeconds: number | null;
  /** Name in lower case of the field that told most. */
  readonly source: string;
};

/** Returns the quotas that response fields tell of, in order of appearance. */
export function readRateLimits(_headers: readonly Header[], _nowSeconds: number): RateLimit[] {
  return [];
}
