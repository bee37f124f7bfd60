import type { CauseId } from './causes.ts';
import type { ResponderId } from './responders.ts';
import type { Confidence, Sign, When } from './sign.ts';

/** A row in short: its name, the cause it tells (null: only who answered), how surely, when it holds, and the rest. */
export type SignRow = readonly [
  name: string,
  cause: CauseId | null,
  confidence: Confidence,
  when: When,
  more?: Partial<Pick<Sign, 'speaks' | 'audience' | 'means' | 'fix' | 'source' | 'beside'>>,
];

/**
 * The rows of one product, `refusal` unless a row says otherwise; their ids begin with the product's. A library that
 * many products use makes rows that tell a cause and nobody's name.
 */
export function signsOf(
  product: ResponderId | { readonly library: string },
  source: string,
  rows: readonly SignRow[],
): readonly Sign[] {
  const names = typeof product === 'string' ? product : product.library;
  return rows.map(([name, cause, confidence, when, more]) => ({
    id: `${names}-${name}`,
    when,
    ...(typeof product === 'string' ? { responder: product, speaks: 'refusal' as const } : {}),
    ...(cause === null ? {} : { cause }),
    confidence,
    source,
    seen: '2026-11',
    ...more,
  }));
}
