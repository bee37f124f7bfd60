import { defineCheck } from './define-check.ts';

export const digestIncomplete = defineCheck({
  id: 'digest-incomplete',
  severity: 'error',
  statuses: 'any',
  text: 'The Digest challenge lacks {parameter}, which every one must have: without it, answers can be replayed, or none can be computed.',
  source: 'https://www.rfc-editor.org/rfc/rfc7616#section-3.3',
  match: ({ challenges }) => {
    for (const { scheme, params } of challenges) {
      if (scheme !== 'digest') continue;
      if (params['nonce'] === undefined) return { parameter: 'nonce' };
      if (params['qop'] === undefined) return { parameter: 'qop' };
    }
    return undefined;
  },
});
