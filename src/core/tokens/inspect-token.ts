import { collectTokens } from './collect-tokens.ts';
import { OPAQUE_INDEX } from './opaque-index.ts';
import { finishReport } from './token-draft.ts';
import type { TokenReport } from './token-report.ts';

/**
 * What is known of the credential in a text at that time; null where there is none. The token may stand inside
 * something: `Bearer …`, a `Cookie` line, JSON, an address, percent-encoded or base64 text. Of several, one that can
 * be read is told before one that is only known by its shape. Nothing is verified, the raw value is not in the
 * report. Looks at the first two million characters, in linear time.
 *
 * @example inspectToken('Bearer eyJhbGciOiJub25lIn0.eyJleHAiOjF9.', 2)?.expired // true
 */
export function inspectToken(text: string, nowSeconds: number): TokenReport | null {
  const found = collectTokens(OPAQUE_INDEX, text, nowSeconds);
  const best = found.find(({ kind }) => kind !== 'opaque') ?? found[0];
  return best === undefined ? null : finishReport(best, nowSeconds);
}
