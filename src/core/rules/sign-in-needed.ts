import { defineRule } from './define-rule.ts';
import { refusesSomebody, toldBySign } from './told.ts';

export default defineRule({
  id: 'sign-in-needed',
  cause: 'no-credentials',
  statuses: 'refused',
  needs: ['ownSigns', 'caller', 'sentNothing'],
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
  match: ({ ownSigns, caller, sentNothing }) => {
    const told = toldBySign(ownSigns, 'no-credentials');
    if (told !== undefined)
      return caller === 'identity' ? { ...told, confidence: 'possible' } : told;
    if (caller !== 'nothing') return undefined;
    // A right that is refused to nobody in particular, or a key that was not sent, is a sign-in that is missing.
    const right = toldBySign(ownSigns, 'insufficient-permission');
    const key = sentNothing ? toldBySign(ownSigns, 'bad-credentials') : undefined;
    const other = refusesSomebody(right?.sign) ? key : (right ?? key);
    return other === undefined || refusesSomebody(other.sign)
      ? undefined
      : { ...other, confidence: 'likely' };
  },
});
