import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';
import { waitEvidence, waitValue } from './waiting.ts';

export default defineRule({
  id: 'server-failed',
  cause: 'server-error',
  statuses: [
    500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 520, 521, 522, 523, 524, 525, 526, 527, 529,
    530,
  ],
  needs: ['signs', 'status', 'retryAfter', 'headers'],
  confidence: 'likely',
  basis: 'inferred',
  sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.6'],
  text: {
    title: 'The server failed, and it is not your doing',
    why: 'The request arrived, and something on the server’s side broke or is not available.',
    fix: ['Wait {wait} and try again.', 'If it lasts, tell the site’s owner the time.'],
    fixApi: [
      'Try again after {wait}, with exponential backoff and a random part; do not repeat a POST that may have been carried out.',
    ],
  },
  actions: ['wait-and-retry'],
  match: ({ signs, status, retryAfter, headers }) => {
    const told = toldBySign(signs, 'server-error');
    const values = { wait: waitValue(retryAfter) };
    if (told !== undefined) return { ...told, values };
    return status >= 500 && status !== 511
      ? {
          evidence: [
            { from: 'status', name: 'status', value: String(status) },
            ...waitEvidence(headers),
          ],
          values,
        }
      : undefined;
  },
});
