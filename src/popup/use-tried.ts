import { useEffect, useState } from 'preact/hooks';
import { type GuideMeans, NOTHING_TRIED, type Tried } from './guide-means.ts';

/** What was tried on a page and for a cause, and how to note more of it. */
export function useTried(
  key: string,
  { readTried, keepTried }: GuideMeans,
): readonly [tried: Tried, note: (change: Partial<Tried>) => void] {
  const [tried, setTried] = useState(NOTHING_TRIED);
  useEffect(() => {
    readTried(key).then(setTried, () => undefined);
  }, [key]);
  const note = (change: Partial<Tried>): void => {
    const after = { ...tried, ...change };
    setTried(after);
    keepTried(key, after).catch(() => undefined);
  };
  return [tried, note];
}
