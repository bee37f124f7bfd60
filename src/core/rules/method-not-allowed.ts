import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'method-not-allowed',
  cause: 'method-not-allowed',
  statuses: [405, 501],
  needs: ['signs', 'status'],
  confidence: 'certain',
  basis: 'inferred',
  sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6'],
  text: {
    title: 'This address does not take this kind of request',
    why: 'The address exists and does not answer the method that was used.',
    fix: ['Open the page anew instead of reloading a form that was sent.'],
    fixApi: ['Use one of the methods that the Allow field names.'],
  },
  actions: [],
  match: ({ signs, status }) =>
    toldBySign(signs, 'method-not-allowed') ??
    (status === 405 || status === 501
      ? {
          evidence: [{ from: 'status', name: 'status', value: String(status) }],
        }
      : undefined),
});
