import { hasFields } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const dpopNonceMissing = defineCheck({
  id: 'dpop-nonce-missing',
  severity: 'error',
  statuses: [400, 401],
  text: 'use_dpop_nonce must come with the nonce to use, in DPoP-Nonce: without it the client can only fail again.',
  source: 'https://www.rfc-editor.org/rfc/rfc9449#section-9',
  match: (facts) => {
    const isAsked =
      facts.challenges.some(({ params }) => params['error'] === 'use_dpop_nonce') ||
      facts.words?.codes.includes('use_dpop_nonce') === true;
    return hasFields(facts) && isAsked && !facts.headers.has('dpop-nonce') ? {} : undefined;
  },
});
