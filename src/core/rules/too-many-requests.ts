import type { CauseId } from '../knowledge/causes.ts';
import type { Sign } from '../knowledge/sign.ts';
import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';
import { isLongWait, LONGEST_WINDOW, waitEvidence, waitValue } from './waiting.ts';

export default defineRule({
  id: 'too-many-requests',
  cause: 'rate-limit',
  statuses: 'refused',
  needs: ['signs', 'status', 'words', 'retryAfter', 'rateLimits', 'headers'],
  confidence: 'likely',
  basis: 'stated',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc6585#section-4',
    'https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3',
  ],
  text: {
    title: 'Too many requests in a short time',
    why: 'The server counts requests, and yours were more than it takes at once. Waiting is all it needs.',
    fix: ['Wait {wait}, then try once; reloading again and again makes it longer.'],
    fixApi: [
      'Wait {wait} before the next call, and slow down: exponential backoff from one second, with a random part.',
    ],
  },
  actions: ['wait-and-retry'],
  match: ({ signs, status, words, retryAfter, rateLimits, headers }) => {
    const values = { wait: waitValue(retryAfter) };
    const told = toldBySign(signs, 'rate-limit');
    const spent = rateLimits.find(({ remaining }) => remaining === 0);
    const isLong = isLongWait(retryAfter, words) || (spent?.windowSeconds ?? 0) > LONGEST_WINDOW;
    // A wait of more than an hour, told by the server itself, is an allowance, whatever it calls it.
    if (isLong && (status === 429 || told === undefined)) return undefined;
    if (told !== undefined) return { ...told, values };
    if (status === 429)
      return {
        // The status is the rate limit's own, but words that say more than it go before it.
        confidence: signs.some(({ sign }) => saysMore(sign)) ? 'likely' : 'certain',
        evidence: [
          { from: 'status', name: 'status', value: '429 Too Many Requests' },
          ...waitEvidence(headers),
        ],
        values,
      };
    if (status === 403 && spent !== undefined)
      return {
        confidence: 'likely',
        evidence: [
          {
            from: 'answer',
            name: spent.source,
            value: `${spent.remaining} of ${spent.limit ?? '?'}`,
          },
          ...waitEvidence(headers),
        ],
        values,
      };
    return (status === 403 || status === 420) && retryAfter !== null
      ? { confidence: 'likely', evidence: waitEvidence(headers), values }
      : undefined;
  },
});

const MORE: ReadonlySet<CauseId> = new Set<CauseId>([
  'account-locked',
  'bot-challenge',
  'ip-block',
  'quota',
]);

function saysMore({ cause, confidence }: Sign): boolean {
  return cause !== undefined && MORE.has(cause) && confidence !== 'possible';
}
