import { redactUrl } from '../redact.ts';
import { answerField } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const signInRedirectForProgram = defineCheck({
  id: 'sign-in-redirect-for-program',
  severity: 'warning',
  statuses: [302, 303, 307],
  text: 'A program’s call is sent to a sign-in page ({location}) as if it were a person: it gets a page it cannot read. Answer 401 with a challenge.',
  source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2',
  match: (facts) => {
    const location = answerField(facts, 'location');
    if (location === undefined || facts.kind !== 'fetch') return undefined;
    const path = location.split(/[?#]/, 1)[0] ?? '';
    return /(?:^|[/_.-])(?:log-?in|sign-?in|oauth2?|sso|saml2?|auth|authorize)(?:[/_.]|$)/i.test(
      path,
    )
      ? { location: redactUrl(path) }
      : undefined;
  },
});
