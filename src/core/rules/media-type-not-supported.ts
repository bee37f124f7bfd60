import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'media-type-not-supported',
  cause: 'unsupported-media-type',
  statuses: [406, 415],
  needs: ['signs', 'status'],
  confidence: 'certain',
  basis: 'inferred',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16',
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.7',
  ],
  text: {
    title: 'The server does not speak the format that was asked for',
    why: 'The format of the request’s body, or the one asked for in the answer, is not among those the server knows.',
    fix: ['There is nothing to do on your side: tell the site’s developer.'],
    fixApi: ['Set Content-Type and Accept to what the API’s documentation names.'],
  },
  actions: [],
  match: ({ signs, status }) =>
    toldBySign(signs, 'unsupported-media-type') ??
    (status === 406 || status === 415
      ? {
          evidence: [{ from: 'status', name: 'status', value: String(status) }],
        }
      : undefined),
});
