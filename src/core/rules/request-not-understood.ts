import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'request-not-understood',
  cause: 'invalid-request',
  statuses: [400, 409, 411, 412, 413, 414, 416, 417, 420, 422, 424, 428],
  needs: ['signs', 'status'],
  confidence: 'likely',
  basis: 'inferred',
  sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1'],
  text: {
    title: 'The server could not make sense of the request',
    why: 'Something in the request is missing or malformed; signing in is not the matter.',
    fix: ['Go back and check what you typed.', 'If you followed a link, tell the site’s owner.'],
    fixApi: [
      'Correct the field that the answer names; repeating the same request gives the same answer.',
    ],
  },
  actions: ['go-back'],
  match: ({ signs, status }) =>
    toldBySign(signs, 'invalid-request') ??
    (status !== 420
      ? {
          evidence: [{ from: 'status', name: 'status', value: String(status) }],
        }
      : undefined),
});
