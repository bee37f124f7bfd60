import { redactText } from '../redact.ts';
import { bearerError } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const bearerErrorUnknown = defineCheck({
  id: 'bearer-error-unknown',
  severity: 'warning',
  statuses: 'any',
  text: 'The challenge’s error “{error}” is not a registered one; clients know invalid_request, invalid_token and insufficient_scope, and put details into error_description.',
  source: 'https://www.rfc-editor.org/rfc/rfc6750#section-6.2',
  match: (facts) => {
    const error = bearerError(facts);
    return error === undefined || REGISTERED_ERRORS.has(error)
      ? undefined
      : { error: redactText(error) };
  },
});

/** Resource access errors of https://www.iana.org/assignments/oauth-parameters/#extensions-error, looked up 2026-11. */
const REGISTERED_ERRORS: ReadonlySet<string> = new Set([
  'insufficient_scope',
  'insufficient_user_authentication',
  'invalid_dpop_proof',
  'invalid_request',
  'invalid_token',
  'use_dpop_nonce',
]);
