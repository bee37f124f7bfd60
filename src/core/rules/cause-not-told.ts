import { redactText } from '../redact.ts';
import { defineRule } from './define-rule.ts';

export default defineRule({
  id: 'cause-not-told',
  cause: 'unknown',
  statuses: 'refused',
  needs: ['status', 'words'],
  confidence: 'possible',
  basis: 'inferred',
  sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4'],
  text: {
    title: 'The server refused this and does not say why',
    why: 'Neither the answer nor the request shows a reason.',
    fix: [
      'Reload once; if you have an account here, sign in and try again.',
      'Try in a private window: if it opens there, what this site has stored in your browser is the reason.',
      'If it stays, send the site’s owner the details below.',
    ],
    fixApi: [
      'Send the same request with curl -v, with and without the credential: which of the two changes the answer tells whose side it is on.',
    ],
  },
  actions: ['reload', 'clear-site-data', 'ask-again', 'copy-report'],
  match: ({ status, words }) => ({
    evidence: [
      { from: 'status', name: 'status', value: String(status) },
      ...(words?.messages[0] === undefined
        ? []
        : [{ from: 'body' as const, name: 'message', value: redactText(words.messages[0]) }]),
    ],
  }),
});
