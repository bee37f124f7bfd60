import { fieldValue } from '../http/fields.ts';
import { answerField } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const varyOriginMissing = defineCheck({
  id: 'vary-origin-missing',
  severity: 'warning',
  statuses: 'any',
  text: 'The answer repeats the caller’s origin and lacks Vary: Origin: a cache gives it to other origins, where browsers refuse it.',
  source: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-caches',
  match: (facts) => {
    const origin = fieldValue(facts.exchange.request.headers, 'origin');
    const vary = (facts.headers.get('vary') ?? []).join(',').toLowerCase();
    return origin !== undefined &&
      answerField(facts, 'access-control-allow-origin') === origin &&
      !/(?:^|[\s,])(?:origin|\*)(?:[\s,]|$)/.test(vary)
      ? {}
      : undefined;
  },
});
