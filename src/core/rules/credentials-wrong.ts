import { defineRule } from './define-rule.ts';
import { refusesSomebody, toldBySign } from './told.ts';

export default defineRule({
  id: 'credentials-wrong',
  cause: 'bad-credentials',
  statuses: 'refused',
  needs: ['signs', 'sentNothing', 'signInForm'],
  confidence: 'likely',
  basis: 'stated',
  sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2'],
  overrides: ['signed-in-not-allowed', 'session-not-accepted'],
  text: {
    title: 'What was sent to prove who you are was not accepted',
    why: 'The name, password, key or token is wrong, unknown, withdrawn, or meant for another place.',
    fix: [
      'Type name and password again by hand; a saved password may be an old one.',
      'Reset the password if you are not sure of it.',
    ],
    fixApi: [
      'Check that the right key or token is sent, whole, in the place the API expects, and that it was not withdrawn.',
    ],
  },
  actions: ['sign-in', 'inspect-token'],
  match: ({ signs, sentNothing, signInForm }) => {
    const told = toldBySign(signs, 'bad-credentials');
    // What was not sent cannot be wrong: then something is missing, whatever the general words are.
    return told?.confidence !== 'certain' &&
      sentNothing &&
      signInForm !== true &&
      !refusesSomebody(told?.sign)
      ? undefined
      : told;
  },
});
