import { type CookieRecord, parseSetCookie as parse } from './http/set-cookie.ts';
import { isPublicSuffix } from './public-suffix.ts';

/** The engine for other programs: what `dist/node/index.js` exports. */
export { type Catalogue, describeFinding, describeResponder } from './describe.ts';
export { diagnose } from './diagnose.ts';
export type { Diagnosis, Finding } from './engine.ts';
export { AppError } from './errors.ts';
export type { Exchange } from './exchange.ts';
export { exchangesFromHar } from './har.ts';
export { type Challenge, parseChallenges } from './http/challenges.ts';
export { inspectToken } from './tokens/inspect-token.ts';
export type { TokenReport } from './tokens/token-report.ts';

export type { CookieRecord };

/**
 * What RFC 6265bis stores for a `Set-Cookie` line of an answer from a URL, or null for a line that is refused; here with
 * the list of public suffixes. Never throws.
 */
export function parseSetCookie(
  fieldLine: string,
  url: string,
  nowSeconds: number,
): CookieRecord | null {
  return parse(fieldLine, url, nowSeconds, isPublicSuffix);
}
