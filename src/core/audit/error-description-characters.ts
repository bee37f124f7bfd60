import { tokenChallenges } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const errorDescriptionCharacters = defineCheck({
  id: 'error-description-characters',
  severity: 'warning',
  statuses: 'any',
  text: 'error_description may hold printable ASCII only, and neither quotes nor backslashes: other characters arrive damaged.',
  source: 'https://www.rfc-editor.org/rfc/rfc6750#section-3',
  match: (facts) =>
    tokenChallenges(facts).some(
      ({ params }) => !/^[ !#-[\]-~]*$/.test(params['error_description'] ?? ''),
    )
      ? {}
      : undefined,
});
