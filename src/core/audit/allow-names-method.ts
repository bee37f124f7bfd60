import { defineCheck } from './define-check.ts';

export const allowNamesMethod = defineCheck({
  id: 'allow-names-method',
  severity: 'error',
  statuses: [405],
  text: 'The 405 refuses {method}, and its Allow lists that very method.',
  source: 'https://www.rfc-editor.org/rfc/rfc9110#section-10.2.1',
  match: ({ headers, exchange: { method } }) => {
    const allowed = (headers.get('allow') ?? []).flatMap((value) => value.split(','));
    return allowed.some((name) => name.trim() === method) ? { method } : undefined;
  },
});
