import { layerOf } from './knowledge/layers.ts';
import type { ResponderId } from './knowledge/responders.ts';
import type { SeenSign } from './knowledge/seen-sign.ts';
import type { Confidence, Sign } from './knowledge/sign.ts';
import { compareConfidence, weight } from './rules/told.ts';
import type { Words } from './words.ts';

/** Who produced an answer, and how sure that is. */
export type Responder = { readonly id: ResponderId; readonly confidence: Confidence };

/**
 * The software that wrote the refusal, not one that relayed it. Rows that prove authorship (`refusal`) come first,
 * then the product behind every answer of the site (`product`). What only stands in front (`front`) never answers by
 * that alone: a page of its own would have been recognised. A product that marks the answer itself is named rather
 * than the framework or server it is built on, though the words are theirs: Jenkins on Jetty, Sentry on Django.
 */
export function tellResponder(signs: readonly SeenSign[], words: Words | null): Responder {
  const refusal = pick(signs, 'refusal');
  const product = pick(signs, 'product');
  const builder = pick(
    signs.filter(({ sign }) => marksAnswer(sign)),
    'product',
  );
  const best =
    refusal !== undefined && builder !== undefined && isBuiltOn(builder, refusal)
      ? builder
      : (refusal ?? product);
  if (best?.responder !== undefined) return { id: best.responder, confidence: best.confidence };
  if (words === null || words.format === 'empty' || words.format === 'binary')
    return { id: 'unknown', confidence: 'possible' };
  return { id: 'application', confidence: words.text.length > 40 ? 'likely' : 'possible' };
}

/** Whether a row of a product rests on the answer: a cookie that was sent, or a path, tells only what was asked. */
function marksAnswer({ when, confidence }: Sign): boolean {
  return confidence !== 'possible' && (when.headers !== undefined || when.marks !== undefined);
}

function isBuiltOn(product: Sign, refusal: Sign): boolean {
  const below = layerOf(refusal.responder);
  const above = layerOf(product.responder);
  if (refusal.confidence === 'possible' && above <= below) return true;
  return above < below && below >= layerOf('express');
}

/** The surest row; of equals the one nearest to the visitor's request by layer, then the one that asks for most. */
function pick(signs: readonly SeenSign[], speaks: Sign['speaks']): Sign | undefined {
  return signs
    .map(({ sign }) => sign)
    .filter((sign) => sign.speaks === speaks && sign.responder !== undefined)
    .sort(
      (a, b) =>
        compareConfidence(a.confidence, b.confidence) ||
        layerOf(a.responder) - layerOf(b.responder) ||
        weight(b) - weight(a),
    )[0];
}
