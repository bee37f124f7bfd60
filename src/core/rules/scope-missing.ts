import { redactText } from '../redact.ts';
import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'scope-missing',
  cause: 'insufficient-scope',
  statuses: 'refused',
  needs: ['signs', 'challenges'],
  confidence: 'likely',
  basis: 'stated',
  sources: ['https://www.rfc-editor.org/rfc/rfc6750#section-3.1'],
  overrides: ['signed-in-not-allowed'],
  text: {
    title: 'The token is valid but was not given this right',
    why: 'What was sent is accepted, and it was never granted what this call needs. {needed}',
    fix: [
      'The app has to ask you for this permission: sign out of it, sign in again and agree to what it asks.',
    ],
    fixApi: [
      'Ask for the missing scope (or switch the API on for the key), get a new token, and use that one: an old token does not gain rights.',
    ],
  },
  actions: ['inspect-token'],
  match: ({ signs, challenges }) => {
    const told = toldBySign(signs, 'insufficient-scope');
    const scope = challenges.find(({ params }) => params['error'] === 'insufficient_scope')?.params[
      'scope'
    ];
    if (told === undefined) return undefined;
    const needed = scope === undefined ? null : redactText(scope);
    return { ...told, values: { needed: { kind: 'scope', scope: needed } } };
  },
});
