import type { TokenReport } from '../core/tokens/token-report.ts';
import { judgeToken } from '../core/tokens/token-warnings.ts';
import type { HeldToken } from './find-held.ts';

/**
 * What a page holds and what its refused requests carried, each told once and judged by where it stands; what is held
 * comes first, in its own order.
 */
export function mergeTokens(
  held: readonly HeldToken[],
  sent: readonly TokenReport[],
  siteHost: string | null,
): readonly HeldToken[] {
  const seen = new Set(held.map(keyOf));
  const others: HeldToken[] = [];
  for (const report of sent) {
    const key = keyOf(report);
    if (seen.has(key)) continue;
    seen.add(key);
    others.push(report);
  }
  return [...held, ...others].map((token) => judgeHeld(token, siteHost));
}

function judgeHeld(token: HeldToken, siteHost: string | null): HeldToken {
  const { place, cookie } = token;
  if (place === undefined) return token;
  const context = { siteHost, place, ...(cookie === undefined ? {} : { cookie }) };
  return { ...token, ...judgeToken(token, context) };
}

/** Two reports without values are of one credential where all that the mask and the claims tell is the same. */
function keyOf(report: TokenReport): string {
  const { masked, expiresSeconds, issuedSeconds, iss, subject, format } = report;
  return JSON.stringify([masked, expiresSeconds, issuedSeconds, iss, subject, format]);
}
