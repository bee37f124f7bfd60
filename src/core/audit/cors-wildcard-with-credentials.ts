import { answerField } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const corsWildcardWithCredentials = defineCheck({
  id: 'cors-wildcard-with-credentials',
  severity: 'error',
  statuses: 'any',
  text: 'Access-Control-Allow-Origin: * and Access-Control-Allow-Credentials: true exclude each other: browsers refuse the answer. Name the one origin.',
  source: 'https://fetch.spec.whatwg.org/#cors-protocol-and-credentials',
  match: (facts) =>
    answerField(facts, 'access-control-allow-origin') === '*' &&
    answerField(facts, 'access-control-allow-credentials') === 'true'
      ? {}
      : undefined,
});
