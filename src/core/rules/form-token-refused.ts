import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'form-token-refused',
  cause: 'csrf',
  statuses: 'refused',
  needs: ['signs'],
  confidence: 'likely',
  basis: 'stated',
  sources: ['https://owasp.org/www-community/attacks/csrf'],
  overrides: ['signed-in-not-allowed'],
  text: {
    title: 'The page’s security token is no longer valid',
    why: 'The site puts a hidden token into its pages, to be sure that a request comes from them. The one it got was missing, old, or made for another session.',
    fix: [
      'Open the page anew (not from a bookmark or with Back) and repeat what you did; copy what you typed first.',
      'If it comes back, clear this site’s cookies and sign in again.',
    ],
    fixApi: [
      'Fetch a fresh token, send it in the field or header the server expects, and send the cookie it belongs to with it.',
    ],
  },
  actions: ['reload', 'clear-session-cookies'],
  match: ({ signs }) => toldBySign(signs, 'csrf'),
});
