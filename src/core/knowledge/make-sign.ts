import type { CauseId } from './causes.ts';
import type { ResponderId } from './responders.ts';
import type { Confidence, Sign, When } from './sign.ts';

/** When the sources of these tables were looked up. */
export const SEEN = '2026-11';

/** What a row may say beside its cause. */
export type More = Partial<Pick<Sign, 'means' | 'fix' | 'confidence' | 'beside' | 'audience'>>;

/** A row by which a product’s own answer is known, or one that only shows it in front. */
export function known(
  id: string,
  responder: ResponderId,
  source: string,
  when: When,
  confidence: Confidence = 'certain',
  speaks: Sign['speaks'] = 'refusal',
): Sign {
  return { id, when, responder, speaks, confidence, source, seen: SEEN };
}

/** A row of a product’s own words or code that name the cause. */
export function told(
  id: string,
  responder: ResponderId,
  cause: CauseId,
  source: string,
  when: When,
  more: More = {},
): Sign {
  return {
    id,
    when,
    responder,
    speaks: 'refusal',
    cause,
    confidence: 'certain',
    ...more,
    source,
    seen: SEEN,
  };
}

/** Statuses that hosts and stores fail with. */
export const FAILED: readonly number[] = [
  400, 401, 402, 403, 404, 405, 409, 410, 411, 412, 413, 429, 431, 451, 500, 501, 502, 503, 504,
  509,
];
