import { defineCheck } from './define-check.ts';

export const realmUnquoted = defineCheck({
  id: 'realm-unquoted',
  severity: 'warning',
  statuses: 'any',
  text: 'The realm must be written in double quotes; some clients read no other form.',
  source: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.5',
  match: ({ headers }) =>
    (headers.get('www-authenticate') ?? []).some((value) => /\brealm=[^"\s,]/i.test(value))
      ? {}
      : undefined,
});
