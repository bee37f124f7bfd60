import type { RetryAfter } from '../http/retry-after.ts';
import { redactText } from '../redact.ts';
import type { Words } from '../words.ts';
import type { Evidence, Value } from './define-rule.ts';

/** The longest window in seconds that still counts as "a short time"; a longer one is an allowance. */
export const LONGEST_WINDOW = 3600;

/**
 * Whether the wait that the server names, in its field or in its words, is longer than a short time. Only the first
 * wait in the words is read.
 */
export function isLongWait(retryAfter: RetryAfter | null, words: Words | null): boolean {
  if (retryAfter !== null) return retryAfter.seconds > LONGEST_WINDOW;
  const said = waitSaid(words);
  if (said === null) return false;
  return Number(said[1]) * (UNITS[said[2] ?? ''] ?? 0) > LONGEST_WINDOW;
}

const SAID = /\b(?:in|after|wait) (\d{1,7}) (second|minute|hour|day)s?\b/;

const UNITS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
};

/** How long to wait, as the `{wait}` of a text takes it. */
export function waitValue(retryAfter: RetryAfter | null): Value {
  return { kind: 'duration', seconds: retryAfter === null ? null : retryAfter.seconds };
}

/** The `Retry-After` field as evidence, or else the words that name a wait, where there are any. */
export function waitEvidence(
  headers: ReadonlyMap<string, readonly string[]>,
  words: Words | null = null,
): Evidence[] {
  const value = headers.get('retry-after')?.[0];
  if (value !== undefined)
    return [{ from: 'answer', name: 'Retry-After', value: redactText(value) }];
  const said = waitSaid(words);
  return said === null ? [] : [{ from: 'body', name: 'message', value: said[0] }];
}

function waitSaid(words: Words | null): RegExpExecArray | null {
  return SAID.exec(words?.statement.slice(0, 2000) ?? '');
}
