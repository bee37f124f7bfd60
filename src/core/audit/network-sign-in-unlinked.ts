import { defineCheck } from './define-check.ts';

export const networkSignInUnlinked = defineCheck({
  id: 'network-sign-in-unlinked',
  severity: 'warning',
  statuses: [511],
  text: 'A 511 should link to where one signs in to the network; no program can find it otherwise.',
  source: 'https://www.rfc-editor.org/rfc/rfc6585#section-6',
  match: ({ words }) =>
    words === null || /https?:\/\/|href\s?=|url=/.test(words.raw) ? undefined : {},
});
