import { type Diagnosis, diagnoseWith } from './engine.ts';
import type { Exchange } from './exchange.ts';
import { KNOWLEDGE } from './knowledge/index.ts';

/**
 * The diagnosis of one exchange at a time in seconds since 1970, by all rows of knowledge. Pure, never throws, linear
 * in the exchange's size.
 */
export function diagnose(exchange: Exchange, nowSeconds: number): Diagnosis {
  return diagnoseWith(KNOWLEDGE, exchange, nowSeconds);
}
