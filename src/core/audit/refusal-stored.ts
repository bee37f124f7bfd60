import { allowsSharedCache, cacheDirectives } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const refusalStored = defineCheck({
  id: 'refusal-stored',
  severity: 'error',
  statuses: [428, 429, 431, 511],
  text: 'A {status} must not be kept by a cache, and Cache-Control allows it: who comes later would be refused for what another did.',
  source: 'https://www.rfc-editor.org/rfc/rfc6585#section-4',
  match: (facts) => {
    const directives = cacheDirectives(facts);
    const lives = Number(directives.get('max-age') ?? 0);
    const isKept = lives > 0 && !directives.has('no-store') && !directives.has('no-cache');
    return isKept || allowsSharedCache(facts) ? { status: String(facts.status) } : undefined;
  },
});
