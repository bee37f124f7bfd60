import { defineCheck } from './define-check.ts';

export const refusalWithValidators = defineCheck({
  id: 'refusal-with-validators',
  severity: 'note',
  statuses: [401, 403],
  text: 'The refusal carries {field}: if it is that of the protected document, whoever may not read it can still see when it changes.',
  source: 'https://www.rfc-editor.org/rfc/rfc9110#section-8.8',
  match: ({ headers }) => {
    const field = headers.has('etag')
      ? 'ETag'
      : headers.has('last-modified')
        ? 'Last-Modified'
        : '';
    return field === '' ? undefined : { field };
  },
});
