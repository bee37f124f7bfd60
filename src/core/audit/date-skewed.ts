import { defineCheck } from './define-check.ts';

export const dateSkewed = defineCheck({
  id: 'date-skewed',
  severity: 'warning',
  statuses: 'any',
  text: 'The server’s Date is {minutes} minutes {direction} the clock of who recorded this: tokens and signatures fail where clocks disagree. Synchronise both.',
  source: 'https://www.rfc-editor.org/rfc/rfc9110#section-6.6.1',
  match: ({ skewSeconds }) =>
    skewSeconds === null || Math.abs(skewSeconds) < LARGEST_SKEW
      ? undefined
      : {
          minutes: String(Math.round(Math.abs(skewSeconds) / 60)),
          direction: skewSeconds > 0 ? 'ahead of' : 'behind',
        },
});

/** Five minutes, what Kerberos, AWS and most token libraries tolerate. */
const LARGEST_SKEW = 300;
