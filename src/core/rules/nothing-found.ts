import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'nothing-found',
  cause: 'not-found',
  statuses: [404, 410],
  needs: ['signs', 'status'],
  confidence: 'likely',
  basis: 'inferred',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5',
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11',
  ],
  text: {
    title: 'Nothing was found at this address',
    why: 'The server says that it has nothing here, or does not want to say that it has.',
    fix: [
      'Check the address for a typing mistake.',
      'If you should have access, sign in first: some sites answer so for what you may not see.',
    ],
    fixApi: [
      'Check the address and that the token may see the resource: many APIs answer “not found” for what is hidden.',
    ],
  },
  actions: ['sign-in'],
  match: ({ signs, status }) =>
    toldBySign(signs, 'not-found') ??
    (status === 404 || status === 410
      ? {
          evidence: [{ from: 'status', name: 'status', value: String(status) }],
        }
      : undefined),
});
