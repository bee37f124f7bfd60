import { fieldValue } from '../http/fields.ts';
import { CREDENTIAL_HEADERS } from '../knowledge/credential-fields.ts';
import { defineCheck } from './define-check.ts';

export const secretEchoed = defineCheck({
  id: 'secret-echoed',
  severity: 'error',
  statuses: 'refused',
  text: 'The answer repeats the credential that was sent in {field}: it then stands in every log and screenshot of the error.',
  source: 'https://cheatsheetseries.owasp.org/cheatsheets/Error_Handling_Cheat_Sheet.html',
  match: ({ exchange: { request }, words }) => {
    if (words === null) return undefined;
    for (const field of ['authorization', ...CREDENTIAL_HEADERS]) {
      const value = fieldValue(request.headers, field)?.toLowerCase();
      const secret = value?.slice(value.indexOf(' ') + 1).trim() ?? '';
      // A masked value is no secret, and a short one stands in any text.
      if (secret.length >= 12 && !secret.includes('…') && words.raw.includes(secret))
        return { field };
    }
    return undefined;
  },
});
