import { fieldValue } from '../http/fields.ts';
import { defineCheck } from './define-check.ts';

export const preflightRefused = defineCheck({
  id: 'preflight-refused',
  severity: 'error',
  statuses: 'refused',
  text: 'The preflight got {status}: browsers send it without credentials and take a success only. Let OPTIONS pass before authentication.',
  source: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch',
  match: ({ exchange: { method, request }, status }) =>
    method === 'OPTIONS' &&
    fieldValue(request.headers, 'access-control-request-method') !== undefined
      ? { status: String(status) }
      : undefined,
});
