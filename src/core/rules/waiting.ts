import type { RetryAfter } from '../http/retry-after.ts';
import { redactText } from '../redact.ts';
import type { Evidence } from './define-rule.ts';

/** The longest window in seconds that still counts as "a short time"; a longer one is an allowance. */
export const LONGEST_WINDOW = 3600;

/** How long to wait as `{wait}` takes it: `seconds:90`, which `describe` writes out, or `unknown`. */
export function waitText(retryAfter: RetryAfter | null): string {
  return retryAfter === null ? 'duration:unknown' : `duration:${retryAfter.seconds}`;
}

/** The `Retry-After` field as evidence, where there is one. */
export function waitEvidence(headers: ReadonlyMap<string, readonly string[]>): Evidence[] {
  const value = headers.get('retry-after')?.[0];
  return value === undefined
    ? []
    : [{ from: 'answer', name: 'Retry-After', value: redactText(value) }];
}
