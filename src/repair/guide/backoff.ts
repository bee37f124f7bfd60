/** Longest wait that is advised where the server names none, in seconds. */
const LONGEST = 300;

/**
 * Seconds to wait before one more try. What the server said, where it did; else twice as long each time, from one
 * second, of which up to half is left to chance so that not everybody comes back at once. Pure.
 * `attempt` counts from 0; `chance` is at least 0 and below 1. RFC 9110 §10.2.3.
 */
export function waitBeforeRetry(
  attempt: number,
  retryAfterSeconds: number | null,
  chance: number,
): number {
  if (retryAfterSeconds !== null) return Math.max(0, retryAfterSeconds);
  const step = Math.min(LONGEST, 2 ** Math.max(0, Math.min(attempt, 30)));
  return step / 2 + (step / 2) * chance;
}
