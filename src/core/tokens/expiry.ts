import type { TokenReport } from './token-report.ts';

/**
 * Where a token stands in its life. `seconds` counts up to its end (`valid`), from its end (`ended`) or up to its
 * beginning (`not-yet`), never below 0; null for the others. `no-end`: it was read, and names no end.
 * `unknown`: it cannot be read, so its end cannot be told.
 */
export type ExpiryState = {
  readonly state: 'ended' | 'valid' | 'not-yet' | 'no-end' | 'unknown';
  readonly seconds: number | null;
};

/** Where the token stands at that time; at the second of its end it has ended (RFC 7519 §4.1.4). */
export function describeExpiry(report: TokenReport, nowSeconds: number): ExpiryState {
  const { expiresSeconds, notBeforeSeconds } = report;
  if (expiresSeconds !== null && nowSeconds >= expiresSeconds) {
    return { state: 'ended', seconds: nowSeconds - expiresSeconds };
  }
  if (notBeforeSeconds !== null && nowSeconds < notBeforeSeconds) {
    return { state: 'not-yet', seconds: notBeforeSeconds - nowSeconds };
  }
  if (expiresSeconds !== null) return { state: 'valid', seconds: expiresSeconds - nowSeconds };
  return { state: report.warnings.includes('no-exp') ? 'no-end' : 'unknown', seconds: null };
}

/** The token that ends first, ended ones among them; null where none names an end. */
export function earliestExpiry(reports: readonly TokenReport[]): TokenReport | null {
  let first: TokenReport | null = null;
  for (const report of reports) {
    if (report.expiresSeconds === null) continue;
    if (first === null || report.expiresSeconds < (first.expiresSeconds ?? 0)) first = report;
  }
  return first;
}
