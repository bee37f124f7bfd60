import type { HeldToken } from './find-held.ts';

/** What is watched of one page. */
export type Watched = {
  readonly host: string;
  /** End of the credential that ends first, in seconds since 1970; null where none that runs states one. */
  readonly endsSeconds: number | null;
  /** When to look again; null where nothing more is to come. */
  readonly wakeAtSeconds: number | null;
};

/** Seconds before the end from which on it is told. */
const TOLD_BEFORE = 300;
/** A page may sign in by script after it has loaded: it is looked at once more so much later. */
const LOOK_AGAIN = 60;

/**
 * What to watch of a page's credentials, after what was watched before: of those that run the one that ends first. One
 * that had ended before it was ever watched is old and says nothing; one that ends while it is watched keeps its mark
 * until another takes its place.
 */
export function chooseWatched(
  tokens: readonly HeldToken[],
  before: Watched | null,
  host: string,
  nowSeconds: number,
): Watched {
  const ends = tokens.flatMap(endsOf);
  const running = ends.filter((end) => end > nowSeconds);
  if (running.length > 0) {
    const endsSeconds = Math.min(...running);
    const markAt = endsSeconds - TOLD_BEFORE;
    return { host, endsSeconds, wakeAtSeconds: markAt > nowSeconds ? markAt : endsSeconds };
  }
  const ended = before?.endsSeconds ?? null;
  if (ended !== null && ends.includes(ended))
    return { host, endsSeconds: ended, wakeAtSeconds: null };
  return {
    host,
    endsSeconds: null,
    wakeAtSeconds: before === null ? nowSeconds + LOOK_AGAIN : null,
  };
}

/** A token's own end; of what states none, that of its cookie. What stands in an address is a link, not a sign-in. */
function endsOf({ expiresSeconds, cookie, place }: HeldToken): number[] {
  if (place?.from === 'url') return [];
  const end = expiresSeconds ?? cookie?.expiresSeconds ?? null;
  return end === null ? [] : [Math.floor(end)];
}

/** Whether it is time to tell of the end. */
export function isNearEnd({ endsSeconds }: Watched, nowSeconds: number): boolean {
  return endsSeconds !== null && endsSeconds - nowSeconds <= TOLD_BEFORE;
}
