import { parseHttpDate } from '../http/http-date.ts';
import { redactText } from '../redact.ts';
import { answerField } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const retryAfterUnreadable = defineCheck({
  id: 'retry-after-unreadable',
  severity: 'error',
  statuses: 'any',
  text: 'Retry-After: {value} is neither a whole number of seconds nor an HTTP date, or lies in the past or beyond a year; clients ignore it.',
  source: 'https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3',
  match: (facts) => {
    const value = answerField(facts, 'retry-after');
    return value === undefined || isSound(value, facts.nowSeconds)
      ? undefined
      : { value: redactText(value) };
  },
});

const YEAR = 366 * 86_400;
/** Clocks differ: a date this little in the past means "now". */
const TOLERANCE = 300;

function isSound(value: string, nowSeconds: number): boolean {
  if (/^\d{1,10}$/.test(value)) return Number(value) <= YEAR;
  const at = parseHttpDate(value);
  return at !== null && at > nowSeconds - TOLERANCE && at < nowSeconds + YEAR;
}
