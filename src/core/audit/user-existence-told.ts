import { defineCheck } from './define-check.ts';
import { findPhrase, shownText } from './shown-text.ts';

export const userExistenceTold = defineCheck({
  id: 'user-existence-told',
  severity: 'warning',
  statuses: 'refused',
  text: 'The answer to a sign-in tells whether the account exists (“{phrase}”): say the same to a wrong name and to a wrong password.',
  source:
    'https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html#authentication-and-error-messages',
  match: (facts) => {
    const isSignIn =
      facts.identity?.passwordInBody === true ||
      /\/(?:log-?in|sign-?in|session|token|auth)\b/i.test(facts.address.path);
    const phrase = isSignIn ? findPhrase(shownText(facts), PHRASES) : undefined;
    return phrase === undefined ? undefined : { phrase };
  },
});

const PHRASES = [
  'user not found',
  'user does not exist',
  "user doesn't exist",
  'unknown user',
  'no such user',
  'no user found',
  'account does not exist',
  'account not found',
  'no account with',
  'no account found',
  'email not found',
  'email is not registered',
  'unknown email address',
  'unknown username',
  'wrong password for',
  'the password is incorrect for',
  'password you entered for the',
];
