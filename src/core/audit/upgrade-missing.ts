import { hasFields } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const upgradeMissing = defineCheck({
  id: 'upgrade-missing',
  severity: 'error',
  statuses: [426],
  text: 'A 426 must carry Upgrade with the protocol it wants.',
  source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22',
  match: (facts) => (hasFields(facts) && !facts.headers.has('upgrade') ? {} : undefined),
});
