import { type Challenge, parseChallenges } from '../core/http/challenges.ts';
import { parseRetryAfter, type RetryAfter } from '../core/http/retry-after.ts';
import { type CookieRecord, parseSetCookie } from '../core/http/set-cookie.ts';
import { inspectToken } from '../core/tokens/inspect-token.ts';
import type { TokenReport } from '../core/tokens/token-report.ts';

/** What a pasted text holds, as far as it is known. */
export type Paste = {
  readonly token: TokenReport | null;
  readonly challenges: readonly Challenge[];
  /** Null for a line that a browser would refuse. */
  readonly cookies: readonly (CookieRecord | null)[];
  readonly waits: readonly (RetryAfter | null)[];
};

/** The known parts of a pasted text: header lines by their name, and whatever credential stands in it. Never throws. */
export function readPaste(text: string, host: string, nowSeconds: number): Paste {
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
    token: inspectToken(text, nowSeconds),
    challenges: challenges.length === 0 ? [] : parseChallenges(challenges),
    cookies: valuesOf('set-cookie').map((line) =>
      parseSetCookie(line, `https://${host}/`, nowSeconds),
    ),
    waits: valuesOf('retry-after').map((value) => parseRetryAfter(value, nowSeconds)),
  };
}
