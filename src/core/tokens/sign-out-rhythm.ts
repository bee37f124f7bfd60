/** Sign-outs come as regularly as a credential ends. Whole seconds. */
export type SignOutRhythm = { readonly everySeconds: number; readonly lifetimeSeconds: number };

/** Refusals so close together are one sign-out: a page asks for many things at once. */
const BURST = 45;
/** Two sign-outs are one interval, and one interval is chance. */
const LEAST_INTERVALS = 2;
/** Nobody signs in again at once: an interval is the lifetime and the time until somebody did. */
const SLOWEST_RETURN = 0.5;
const FASTEST_RETURN = 0.1;

/**
 * How often somebody is signed out, where that is how long one of the credentials lives; null where fewer than three
 * sign-outs were seen, where they come at no regular intervals, or no credential lives so long. Times in seconds since
 * 1970 in any order, lifetimes in seconds. Of several lifetimes the nearest.
 */
export function tellSignOutRhythm(
  signOutsAtSeconds: readonly number[],
  lifetimesSeconds: readonly number[],
): SignOutRhythm | null {
  const times = [...signOutsAtSeconds].sort((a, b) => a - b);
  const starts = times.filter((time, place) => time - (times[place - 1] ?? -Infinity) > BURST);
  const intervals = starts.slice(1).map((time, place) => time - (starts[place] ?? time));
  if (intervals.length < LEAST_INTERVALS) return null;
  const sorted = intervals.toSorted((a, b) => a - b);
  const every = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const isRegular = intervals.every((one) => Math.abs(one - every) <= Math.max(60, every / 4));
  if (!isRegular) return null;
  const fitting = lifetimesSeconds
    .filter(
      (lifetime) =>
        lifetime > BURST &&
        every >= lifetime * (1 - FASTEST_RETURN) &&
        every <= lifetime * (1 + SLOWEST_RETURN),
    )
    .toSorted((a, b) => Math.abs(a - every) - Math.abs(b - every));
  const [lifetime] = fitting;
  if (lifetime === undefined) return null;
  return { everySeconds: Math.round(every), lifetimeSeconds: Math.round(lifetime) };
}
