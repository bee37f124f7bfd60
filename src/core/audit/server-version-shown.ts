import { redactText } from '../redact.ts';
import { defineCheck } from './define-check.ts';

export const serverVersionShown = defineCheck({
  id: 'server-version-shown',
  severity: 'note',
  statuses: 'any',
  text: '{field}: {value} tells which version runs here, and so which known holes to try. The name alone is enough.',
  source: 'https://www.rfc-editor.org/rfc/rfc9110#section-10.2.4',
  match: ({ headers }) => {
    for (const [name, field] of FIELDS) {
      const value = headers.get(name)?.[0];
      if (value !== undefined && /\d\.\d/.test(value)) return { field, value: redactText(value) };
    }
    return undefined;
  },
});

const FIELDS = [
  ['server', 'Server'],
  ['x-powered-by', 'X-Powered-By'],
  ['x-aspnet-version', 'X-AspNet-Version'],
  ['x-aspnetmvc-version', 'X-AspNetMvc-Version'],
  ['x-generator', 'X-Generator'],
] as const;
