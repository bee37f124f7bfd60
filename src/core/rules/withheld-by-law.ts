import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'withheld-by-law',
  cause: 'legal-block',
  statuses: 'refused',
  needs: ['signs', 'status'],
  confidence: 'likely',
  basis: 'stated',
  sources: ['https://www.rfc-editor.org/rfc/rfc7725#section-3'],
  text: {
    title: 'This content is withheld for legal reasons',
    why: 'A law, a court’s order or a takedown notice is named as the reason, so signing in or clearing anything changes nothing.',
    fix: [
      'Read the notice: it may name the order and who asked for it.',
      'If you own the content, the notice says how to object.',
    ],
  },
  actions: ['copy-report'],
  match: ({ signs, status }) =>
    toldBySign(signs, 'legal-block') ??
    (status === 451
      ? {
          confidence: 'likely',
          evidence: [
            { from: 'status', name: 'status', value: '451 Unavailable For Legal Reasons' },
          ],
        }
      : undefined),
});
