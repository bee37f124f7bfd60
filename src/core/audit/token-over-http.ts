import { defineCheck } from './define-check.ts';

export const tokenOverHttp = defineCheck({
  id: 'token-over-http',
  severity: 'error',
  statuses: 'any',
  text: 'A bearer token over plain http belongs to whoever sees it pass: it must be sent over https only.',
  source: 'https://www.rfc-editor.org/rfc/rfc6750#section-5.3',
  match: ({ address, challenges, identity }) => {
    const isBearer =
      challenges.some(({ scheme }) => scheme === 'bearer') || identity?.scheme === 'bearer';
    return address.scheme === 'http' && !address.isLocal && isBearer ? {} : undefined;
  },
});
