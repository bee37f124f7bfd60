import { fieldValue } from '../http/fields.ts';
import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'origin-not-allowed',
  cause: 'cors',
  statuses: 'refused',
  needs: ['signs', 'exchange', 'status'],
  confidence: 'likely',
  basis: 'stated',
  sources: ['https://fetch.spec.whatwg.org/#http-cors-protocol'],
  text: {
    title: 'The server does not allow calls from this page’s address',
    why: 'The browser asks the server whether a page of another site may call it, and the answer was no.',
    fix: ['There is nothing to do on your side: tell the site’s developer.'],
    fixApi: [
      'Let the server answer the preflight (OPTIONS) without sign-in, and name this origin, method and headers as allowed.',
    ],
  },
  actions: ['copy-report'],
  match: ({ signs, exchange: { method, request }, status }) => {
    const asked = fieldValue(request.headers, 'access-control-request-method');
    if (method.toUpperCase() === 'OPTIONS' && asked !== undefined && status >= 400)
      return {
        confidence: 'certain',
        evidence: [
          { from: 'request', name: 'Access-Control-Request-Method', value: asked },
          { from: 'status', name: 'status', value: String(status) },
        ],
      };
    return toldBySign(signs, 'cors');
  },
});
