import { splitWords } from '../words/fold.ts';
import { listsOf, type WordKey } from './file-signs.ts';
import type { Sign } from './sign.ts';

/**
 * How to choose the two words of a phrase that the fewest of these rows ask for, of equals the longest. Counting pays
 * where thousands of answers follow.
 */
export function rarestWordsIn(signs: readonly Sign[]): (phrase: string) => WordKey {
  const counts = new Map<string, number>();
  for (const { when } of signs)
    for (const word of splitWords(listsOf(when).flat().join(' ')))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarity = (word: string): number => (counts.get(word) ?? 1) - word.length / 1000;
  return (phrase) => {
    const [first = null, second = null] = [...splitWords(phrase)].sort(
      (a, b) => rarity(a) - rarity(b),
    );
    return [first, second];
  };
}
