import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'session-ended',
  cause: 'session-expired',
  statuses: 'refused',
  needs: ['signs'],
  confidence: 'likely',
  basis: 'stated',
  sources: ['https://www.rfc-editor.org/rfc/rfc6265#section-1'],
  overrides: ['session-not-accepted'],
  text: {
    title: 'Your sign-in has ended',
    why: 'The site no longer knows the session that your browser still sends.',
    fix: [
      'Sign in again.',
      'If the sign-in page does not come, delete the session’s cookies and reload.',
    ],
    fixApi: ['Start a new session and send its cookie or ticket.'],
  },
  actions: ['sign-in', 'clear-session-cookies'],
  match: ({ signs }) => toldBySign(signs, 'session-expired'),
});
