import { redactText } from '../redact.ts';
import { tokenChallenges } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const scopeSyntax = defineCheck({
  id: 'scope-syntax',
  severity: 'error',
  statuses: 'any',
  text: 'scope="{scope}" is no list of scopes: they stand apart by one space each, without quotes, backslashes or letters beyond ASCII.',
  source: 'https://www.rfc-editor.org/rfc/rfc6749#section-3.3',
  match: (facts) => {
    const scope = tokenChallenges(facts)
      .map(({ params }) => params['scope'])
      .find((value) => value !== undefined && !isScopeList(value));
    return scope === undefined ? undefined : { scope: redactText(scope) };
  },
});

function isScopeList(value: string): boolean {
  return value.split(' ').every((scope) => /^[!#-[\]-~]+$/.test(scope));
}
