import type { Sign } from './sign.ts';

/**
 * The rows without those that only know what such words mean in general, wherever a product that wrote the answer says
 * itself what it means by them: API Gateway's "Missing Authentication Token" is no missing token.
 */
export function preferOwnWords(signs: readonly Sign[]): readonly Sign[] {
  const isOwn = signs.some(
    ({ responder, speaks, cause, confidence }) =>
      responder !== undefined &&
      speaks === 'refusal' &&
      cause !== undefined &&
      confidence !== 'possible',
  );
  return isOwn
    ? signs.filter(
        ({ responder, confidence }) => responder !== undefined || confidence === 'certain',
      )
    : signs;
}
