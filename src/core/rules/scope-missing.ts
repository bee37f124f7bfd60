import { redactText } from '../redact.ts';
import { defineRule, type Match } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'scope-missing',
  cause: 'insufficient-scope',
  statuses: 'refused',
  needs: ['signs', 'challenges', 'headers'],
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
  match: ({ signs, challenges, headers }) => {
    const told = toldBySign(signs, 'insufficient-scope');
    const scope = challenges.find(({ params }) => params['error'] === 'insufficient_scope')?.params[
      'scope'
    ];
    if (told === undefined) return scopesApart(headers);
    const needed = scope === undefined ? null : redactText(scope);
    return { ...told, values: { needed: { kind: 'scope', scope: needed } } };
  },
});

/**
 * What GitHub and Bitbucket say beside their answer, a 404 too: the scopes of the token, and those of which one is
 * enough for the call (docs.github.com: Scopes for OAuth apps). Undefined where they meet, or are not said.
 */
function scopesApart(headers: ReadonlyMap<string, readonly string[]>): Match | undefined {
  const granted = headers.get('x-oauth-scopes')?.[0];
  const accepted = headers.get('x-accepted-oauth-scopes')?.[0];
  if (granted === undefined || accepted === undefined) return undefined;
  const enough = splitScopes(accepted);
  const owned = splitScopes(granted);
  if (enough.length === 0 || enough.some((scope) => owned.includes(scope))) return undefined;
  return {
    confidence: 'likely',
    evidence: [
      { from: 'answer', name: 'X-OAuth-Scopes', value: redactText(granted) },
      { from: 'answer', name: 'X-Accepted-OAuth-Scopes', value: redactText(accepted) },
    ],
    values: { needed: { kind: 'scope', scope: redactText(enough.join(', ')) } },
  };
}

function splitScopes(list: string): string[] {
  return list
    .split(',')
    .map((scope) => scope.trim())
    .filter((scope) => scope !== '');
}
