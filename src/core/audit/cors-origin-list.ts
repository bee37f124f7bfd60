import { redactText } from '../redact.ts';
import { defineCheck } from './define-check.ts';

export const corsOriginList = defineCheck({
  id: 'cors-origin-list',
  severity: 'error',
  statuses: 'any',
  text: 'Access-Control-Allow-Origin takes one origin or *, not “{value}”: browsers refuse the answer.',
  source: 'https://fetch.spec.whatwg.org/#http-access-control-allow-origin',
  match: ({ headers }) => {
    const value = headers.get('access-control-allow-origin')?.join(', ') ?? '';
    return /[\s,]/.test(value) ? { value: redactText(value) } : undefined;
  },
});
