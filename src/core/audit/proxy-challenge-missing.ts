import { hasFields } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const proxyChallengeMissing = defineCheck({
  id: 'proxy-challenge-missing',
  severity: 'error',
  statuses: [407],
  text: 'A 407 must carry Proxy-Authenticate with a challenge for the proxy; WWW-Authenticate is for the origin server.',
  source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8',
  match: (facts) => (hasFields(facts) && facts.proxyChallenges.length === 0 ? {} : undefined),
});
