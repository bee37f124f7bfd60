import { hasFields } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const retryAfterMissing = defineCheck({
  id: 'retry-after-missing',
  severity: 'warning',
  statuses: [429, 503],
  text: 'A {status} without Retry-After leaves clients to guess, and they guess too soon: say in seconds when to come back.',
  source: 'https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3',
  match: (facts) => {
    const tellsReset = facts.rateLimits.some(({ resetAtSeconds }) => resetAtSeconds !== null);
    return hasFields(facts) && !facts.headers.has('retry-after') && !tellsReset
      ? { status: String(facts.status) }
      : undefined;
  },
});
