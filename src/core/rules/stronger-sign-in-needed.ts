import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'stronger-sign-in-needed',
  cause: 'mfa-step-up',
  statuses: 'refused',
  needs: ['signs'],
  confidence: 'likely',
  basis: 'stated',
  sources: ['https://www.rfc-editor.org/rfc/rfc9470#section-3'],
  text: {
    title: 'This needs a second factor or a fresh sign-in',
    why: 'The server knows who you are, and asks for a stronger or newer proof of it for this action.',
    fix: ['Confirm with your second factor, or sign in again, then repeat what you did.'],
    fixApi: [
      'Send the user through sign-in again with the level, age or second factor that the answer names, then retry with the new token.',
    ],
  },
  actions: ['sign-in'],
  match: ({ signs }) => toldBySign(signs, 'mfa-step-up'),
});
