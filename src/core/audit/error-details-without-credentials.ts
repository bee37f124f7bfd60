import { redactText } from '../redact.ts';
import { bearerError } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const errorDetailsWithoutCredentials = defineCheck({
  id: 'error-details-without-credentials',
  severity: 'warning',
  statuses: 'refused',
  text: 'The request carried no credential, and the challenge says “{error}” all the same: to a client that sent nothing, the challenge should carry no error.',
  source: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1',
  match: (facts) => {
    const error = bearerError(facts);
    return facts.caller === 'nothing' && error !== undefined
      ? { error: redactText(error) }
      : undefined;
  },
});
