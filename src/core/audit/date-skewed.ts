import { defineCheck } from './define-check.ts';

export const dateSkewed = defineCheck({
  id: 'date-skewed',
  severity: 'warning',
  statuses: 'any',
  text: 'The server’s Date differs by {minutes} minutes from the clock of who recorded this (+ ahead, − behind): tokens and signatures fail where clocks disagree. Synchronise both.',
  source: 'https://www.rfc-editor.org/rfc/rfc9110#section-6.6.1',
  match: ({ skewSeconds }) =>
    skewSeconds === null || Math.abs(skewSeconds) < LARGEST_SKEW
      ? undefined
      : { minutes: `${skewSeconds > 0 ? '+' : '−'}${Math.round(Math.abs(skewSeconds) / 60)}` },
});

/** Five minutes, what Kerberos, AWS and most token libraries tolerate. */
const LARGEST_SKEW = 300;
