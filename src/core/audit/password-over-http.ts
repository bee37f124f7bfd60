import { defineCheck } from './define-check.ts';

export const passwordOverHttp = defineCheck({
  id: 'password-over-http',
  severity: 'error',
  statuses: 'any',
  text: 'Basic over plain http sends name and password readable by everybody on the way: ask for them over https only.',
  source: 'https://www.rfc-editor.org/rfc/rfc7617#section-4',
  match: ({ address, challenges, identity }) => {
    const isBasic =
      challenges.some(({ scheme }) => scheme === 'basic') || identity?.scheme === 'basic';
    return address.scheme === 'http' && !address.isLocal && isBasic ? {} : undefined;
  },
});
