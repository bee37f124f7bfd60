import type { CauseId } from '../knowledge/causes.ts';
import type { SeenSign } from '../knowledge/seen-sign.ts';
import type { Confidence, Sign } from '../knowledge/sign.ts';
import type { Match } from './define-rule.ts';

const RANK: Readonly<Record<Confidence, number>> = { certain: 0, likely: 1, possible: 2 };

/** Order of two confidences: negative where the first is the surer. */
export function compareConfidence(a: Confidence, b: Confidence): number {
  return RANK[a] - RANK[b];
}

/** The surest row that names this cause, as a match with its evidence; undefined where no row does. */
export function toldBySign(signs: readonly SeenSign[], cause: CauseId): Match | undefined {
  const seen = signs
    .filter(({ sign }) => sign.cause === cause)
    .sort(
      (a, b) =>
        compareConfidence(a.sign.confidence, b.sign.confidence) || weight(b.sign) - weight(a.sign),
    )[0];
  return seen === undefined ? undefined : matchOf(seen);
}

/** A match that rests on one row. */
export function matchOf({ sign, evidence }: SeenSign): Match {
  return {
    evidence: evidence(),
    confidence: sign.confidence,
    sign,
    ...(sign.audience === undefined ? {} : { audience: sign.audience }),
  };
}

/** How much a row asks for: of two that hold, the one that asks for more is the more specific. */
export function weight(sign: Sign): number {
  const { when } = sign;
  return (
    // What must be absent is no mark of anybody.
    Object.keys(when).filter((part) => part !== 'noText').length +
    Object.keys(when.headers ?? {}).length +
    Object.keys(when.fields ?? {}).length +
    (when.text?.length ?? 0) +
    (when.marks?.length ?? 0) +
    (sign.responder === undefined ? 0 : 2)
  );
}

/** Whether a row speaks to a caller who is known to it, or has shown something, whatever can be seen of the request. */
export function refusesSomebody(sign: Sign | undefined): boolean {
  return sign?.identified === true || sign?.when.sent === 'nothing';
}
