import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'sign-in-needed',
  cause: 'no-credentials',
  statuses: 'refused',
  needs: ['signs', 'caller'],
  confidence: 'likely',
  basis: 'stated',
  sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2'],
  text: {
    title: 'You need to sign in to see this',
    why: 'The request carried nothing that says who you are, and this page is not for everybody.',
    fix: ['Sign in on this site, then open the page again.'],
    fixApi: [
      'Send the credential that the answer asks for; look that nothing on the way removes the header.',
    ],
  },
  actions: ['sign-in'],
  match: ({ signs, caller }) => {
    const told = toldBySign(signs, 'no-credentials');
    if (told !== undefined && caller !== 'identity') return told;
    // A right that is refused to nobody in particular is a sign-in that is missing.
    const right = caller === 'nothing' ? toldBySign(signs, 'insufficient-permission') : undefined;
    return right === undefined || right.sign?.when.sent === 'nothing'
      ? told && { ...told, confidence: 'possible' }
      : { ...right, confidence: 'likely' };
  },
});
