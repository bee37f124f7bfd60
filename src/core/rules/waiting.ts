import type { RetryAfter } from '../http/retry-after.ts';
import { redactText } from '../redact.ts';
import type { Evidence, Value } from './define-rule.ts';

/** The longest window in seconds that still counts as "a short time"; a longer one is an allowance. */
export const LONGEST_WINDOW = 3600;

/** How long to wait, as the `{wait}` of a text takes it. */
export function waitValue(retryAfter: RetryAfter | null): Value {
  return { kind: 'duration', seconds: retryAfter === null ? null : retryAfter.seconds };
}

/** The `Retry-After` field as evidence, where there is one. */
export function waitEvidence(headers: ReadonlyMap<string, readonly string[]>): Evidence[] {
  const value = headers.get('retry-after')?.[0];
  return value === undefined
    ? []
    : [{ from: 'answer', name: 'Retry-After', value: redactText(value) }];
}
