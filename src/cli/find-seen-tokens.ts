import type { Exchange } from '../core/exchange.ts';
import { findTokens, type TokenSource } from '../core/tokens/find-tokens.ts';
import { OPAQUE_INDEX } from '../core/tokens/opaque-index.ts';
import type { TokenReport } from '../core/tokens/token-report.ts';

/** Members of a token endpoint's answer: RFC 6749 §5.1, OpenID Connect Core §3.1.3.3. */
const TOKEN_ANSWER = /"(?:access_token|id_token|refresh_token)"\s{0,8}:\s{0,8}"/;

/** Credentials that a file shows beside those that were sent as such: in the address, and in what issued them. */
export function findSeenTokens(exchange: Exchange, nowSeconds: number): readonly TokenReport[] {
  const text = exchange.response.body?.text ?? '';
  const sources: readonly TokenSource[] = [
    { place: { from: 'url', name: '' }, value: exchange.url },
    ...(TOKEN_ANSWER.test(text)
      ? [{ place: { from: 'body' as const, name: '' }, value: text }]
      : []),
  ];
  return findTokens(OPAQUE_INDEX, sources, nowSeconds);
}
