import type { Sign } from './sign.ts';
import type { Wording } from './wordings.ts';

/** Statuses with which a sentence is a refusal; with 404 or 500 the same words are often a menu or a guess. */
const REFUSING: readonly number[] = [
  400, 401, 402, 403, 405, 406, 407, 409, 412, 418, 419, 420, 421, 422, 423, 426, 428, 429, 430,
  431, 440, 444, 449, 450, 451, 460, 463, 494, 495, 496, 497, 498, 499, 503, 509, 511, 529, 530,
  561,
];

/**
 * A row for every single sentence and machine word, so that each is filed under its own rarest word and tested only
 * where that word stands. Ids tell cause and place: `wording-csrf-12`.
 */
export function expandWordings(wordings: readonly Wording[]): Sign[] {
  const places = new Map<string, number>();
  const nextId = (cause: string): string => {
    const place = places.get(cause) ?? 0;
    places.set(cause, place + 1);
    return `wording-${cause}-${place}`;
  };
  return wordings.flatMap(
    ({ cause, sentences = [], near, unless, codes = [], status = REFUSING }) => {
      const row = (when: Sign['when']): Sign => ({
        id: nextId(cause),
        cause,
        confidence: 'likely',
        when: { status: [...status, 200, 500], ...when },
        general: true,
        source: 'https://www.rfc-editor.org/rfc/rfc9457',
        seen: '2026-11',
      });
      const noText = unless === undefined ? {} : { noText: unless };
      return [
        ...sentences.map((sentence) => row({ text: [sentence], ...noText })),
        ...codes.map((code) => row({ code: [code] })),
        ...(near === undefined ? [] : [row({ near, ...noText })]),
      ];
    },
  );
}
