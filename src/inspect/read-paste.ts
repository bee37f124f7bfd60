import { type Challenge, parseChallenges } from '../core/http/challenges.ts';
import { parseRetryAfter, type RetryAfter } from '../core/http/retry-after.ts';
import { type CookieRecord, parseSetCookie } from '../core/http/set-cookie.ts';
import { findRawTokens, type TokenSource } from '../core/tokens/find-tokens.ts';
import { OPAQUE_INDEX } from '../core/tokens/opaque-index.ts';
import type { TokenReport } from '../core/tokens/token-report.ts';

/** A pasted credential. The raw text is the person's own paste, and stays in the page. */
export type PastedToken = { readonly report: TokenReport; readonly raw: string };

/** What a pasted text holds, as far as it is known. */
export type Paste = {
  /** Credentials in the order they stand, with their raw text for a check of their signature on this page. */
  readonly tokens: readonly PastedToken[];
  readonly challenges: readonly Challenge[];
  /** Null for a line that a browser would refuse. */
  readonly cookies: readonly (CookieRecord | null)[];
  readonly waits: readonly (RetryAfter | null)[];
};

/**
 * The known parts of a pasted text: header lines by their name, and whatever credentials stand in it or in what was
 * unpacked of it. Never throws.
 */
export function readPaste(
  text: string,
  host: string,
  nowSeconds: number,
  unpacked: readonly string[] = [],
): Paste {
  const lines = text.slice(0, 1_000_000).split(/\r?\n/);
  const valuesOf = (name: string): string[] =>
    lines.flatMap((line) => {
      const at = line.indexOf(':');
      return at > 0 && line.slice(0, at).trim().toLowerCase() === name
        ? [line.slice(at + 1).trim()]
        : [];
    });
  const challenges = [...valuesOf('www-authenticate'), ...valuesOf('proxy-authenticate')];
  return {
    tokens: findRawTokens(OPAQUE_INDEX, [text, ...unpacked].map(pasted), nowSeconds),
    challenges: challenges.length === 0 ? [] : parseChallenges(challenges),
    cookies: valuesOf('set-cookie').map((line) =>
      parseSetCookie(line, `https://${host}/`, nowSeconds),
    ),
    waits: valuesOf('retry-after').map((value) => parseRetryAfter(value, nowSeconds)),
  };
}

function pasted(value: string): TokenSource {
  return { place: { from: 'pasted', name: '' }, value };
}
