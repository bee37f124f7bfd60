import { redactText } from '../redact.ts';
import { answerField } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const clearSiteDataUnquoted = defineCheck({
  id: 'clear-site-data-unquoted',
  severity: 'error',
  statuses: 'any',
  text: 'Clear-Site-Data: {value} clears nothing: each of its words must stand in double quotes.',
  source: 'https://www.w3.org/TR/clear-site-data/#header',
  match: (facts) => {
    const value = answerField(facts, 'clear-site-data');
    return value === undefined || value.split(',').every((part) => /^\s*"[^"]+"\s*$/.test(part))
      ? undefined
      : { value: redactText(value) };
  },
});
