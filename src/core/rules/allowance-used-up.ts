import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';
import { isLongWait, LONGEST_WINDOW, waitEvidence } from './waiting.ts';

export default defineRule({
  id: 'allowance-used-up',
  cause: 'quota',
  statuses: 'refused',
  needs: ['signs', 'status', 'words', 'retryAfter', 'rateLimits', 'headers'],
  confidence: 'likely',
  basis: 'stated',
  sources: ['https://www.rfc-editor.org/rfc/rfc6585#section-4'],
  text: {
    title: 'The allowance for this period is used up',
    why: 'The server allows a certain amount for a day, a month or a volume, and it has been spent. Trying again sooner does not help.',
    fix: ['Wait for the next period, or ask the site’s owner for a larger allowance.'],
    fixApi: [
      'Wait until the allowance is renewed, raise it with the provider, or make fewer calls.',
    ],
  },
  actions: ['copy-report'],
  match: ({ signs, status, words, retryAfter, rateLimits, headers }) => {
    const told = toldBySign(signs, 'quota');
    if (told !== undefined) return told;
    const spent = rateLimits.find(({ remaining }) => remaining === 0);
    const isLong = isLongWait(retryAfter, words) || (spent?.windowSeconds ?? 0) > LONGEST_WINDOW;
    if (!isLong || (status !== 429 && status !== 403)) return undefined;
    return {
      evidence: [
        ...waitEvidence(headers, words),
        ...(spent === undefined
          ? []
          : [
              {
                from: 'answer' as const,
                name: spent.source,
                value: `${spent.remaining} of ${spent.limit ?? '?'}`,
              },
            ]),
      ],
    };
  },
});
