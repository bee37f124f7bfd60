import { redactText } from '../redact.ts';
import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'proxy-sign-in',
  cause: 'proxy-auth',
  statuses: 'refused',
  needs: ['signs', 'status', 'headers'],
  confidence: 'certain',
  basis: 'stated',
  sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8'],
  text: {
    title: 'Your network’s proxy wants its own sign-in first',
    why: 'A proxy between you and the site asks who you are before it passes anything on. The site itself was not asked.',
    fix: [
      'Sign in to the proxy with the account your network’s admin gave you.',
      'If no sign-in box appears, ask your network’s admin: the proxy may not accept this browser or device.',
    ],
  },
  actions: ['reload', 'copy-report'],
  match: ({ signs, status, headers }) => {
    if (status !== 407) return toldBySign(signs, 'proxy-auth');
    const challenge = headers.get('proxy-authenticate')?.[0];
    return {
      evidence: [
        { from: 'status', name: 'status', value: '407 Proxy Authentication Required' },
        ...(challenge === undefined
          ? []
          : [
              { from: 'answer' as const, name: 'Proxy-Authenticate', value: redactText(challenge) },
            ]),
      ],
    };
  },
});
