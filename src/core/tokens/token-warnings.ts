import { tellIssuer } from './known-issuers.ts';
import type { TokenPlace, TokenReport, TokenWarning } from './token-report.ts';

/** What is known of the surroundings of a token. */
export type TokenContext = {
  /** Host of the site it was found on; null where there is none (pasted). */
  readonly siteHost: string | null;
  readonly place: TokenPlace;
  /** The cookie it was found in. */
  readonly cookie?: {
    readonly secure: boolean;
    readonly httpOnly: boolean;
    readonly sameSite: string;
    /** Null for a cookie that ends with the browser's session. */
    readonly expiresSeconds: number | null;
  };
};

// Auth.js signs people in for 30 days, the longest that libraries choose by themselves; longer is a decision.
const LONGEST_LIFETIME = 31 * 86_400;
// A cookie written a moment after its token is not meant to outlive it.
const OUTLIVES_FROM = 120;
/** Keys that are meant for everybody's eyes, and addresses that are themselves the credential. */
const MEANT_TO_BE_SEEN =
  /publishable|public|browser|google-api-key|signed-url|presigned|azure-sas|akamai/;

/** The report with what its surroundings tell added to its warnings; each is told once. */
export function judgeToken(report: TokenReport, context: TokenContext): TokenReport {
  const found: TokenWarning[] = [
    ...judgePlace(report, context.place),
    ...judgeCookie(report, context.cookie),
    ...judgeAudience(report.aud, context.siteHost),
    ...judgeLifetime(report),
    ...judgeAlgorithm(report),
  ];
  return { ...report, warnings: [...new Set([...report.warnings, ...found])] };
}

function judgePlace(report: TokenReport, place: TokenPlace): TokenWarning[] {
  if (MEANT_TO_BE_SEEN.test(report.format ?? '')) return [];
  if (place.from === 'url') return ['token-in-url'];
  const stored = place.from === 'local-storage' || place.from === 'session-storage';
  return stored ? ['token-in-web-storage'] : [];
}

function judgeCookie(report: TokenReport, cookie: TokenContext['cookie']): TokenWarning[] {
  if (cookie === undefined) return [];
  const warnings: TokenWarning[] = [];
  if (!cookie.secure) warnings.push('cookie-not-secure');
  if (!cookie.httpOnly) warnings.push('cookie-not-http-only');
  if (cookie.sameSite === 'unspecified') warnings.push('cookie-no-same-site');
  const { expiresSeconds } = cookie;
  if (expiresSeconds === null || report.expiresSeconds === null) return warnings;
  if (expiresSeconds > report.expiresSeconds + OUTLIVES_FROM)
    warnings.push('session-outlives-token');
  return warnings;
}

/** Only audiences that name a host can name another site; a client id or "api" says nothing. */
function judgeAudience(aud: readonly string[], siteHost: string | null): TokenWarning[] {
  if (siteHost === null || aud.length === 0) return [];
  const hosts = aud.map(readHost);
  const another = hosts.every((host) => host !== null && !isSameSite(host, siteHost));
  return another ? ['audience-is-another-site'] : [];
}

function readHost(audience: string): string | null {
  if (!/^https?:\/\//i.test(audience) || !URL.canParse(audience)) return null;
  return new URL(audience).hostname;
}

/** One host stands below the other, or both below the same name of at least three labels or five letters. */
function isSameSite(one: string, other: string): boolean {
  const first = one.toLowerCase();
  const second = other.toLowerCase().replace(/:\d+$/, '');
  if (first === second || first.endsWith(`.${second}`) || second.endsWith(`.${first}`)) return true;
  return readSite(first) === readSite(second);
}

function readSite(host: string): string {
  const labels = host.split('.');
  // "co.uk" and its like: a short name before a country.
  const short = (labels.at(-1) ?? '').length === 2 && (labels.at(-2) ?? '').length <= 3;
  return labels.slice(short ? -3 : -2).join('.');
}

function judgeLifetime(report: TokenReport): TokenWarning[] {
  const from = report.issuedSeconds ?? report.notBeforeSeconds;
  if (report.expiresSeconds === null || from === null) return [];
  return report.expiresSeconds - from > LONGEST_LIFETIME ? ['lifetime-too-long'] : [];
}

function judgeAlgorithm(report: TokenReport): TokenWarning[] {
  if (!/^HS\d/.test(report.alg ?? '')) return [];
  return tellIssuer(report.iss)?.publishesKeys ? ['symmetric-alg-public-issuer'] : [];
}
