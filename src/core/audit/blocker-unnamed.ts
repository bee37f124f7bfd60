import { hasFields } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const blockerUnnamed = defineCheck({
  id: 'blocker-unnamed',
  severity: 'note',
  statuses: [451],
  text: 'A 451 should name who blocks, in a Link field with rel="blocked-by", and explain the demand in its body.',
  source: 'https://www.rfc-editor.org/rfc/rfc7725#section-4',
  match: (facts) => {
    const isNamed = (facts.headers.get('link') ?? []).some((value) =>
      value.toLowerCase().includes('blocked-by'),
    );
    return hasFields(facts) && !isNamed ? {} : undefined;
  },
});
