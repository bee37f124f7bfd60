import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'country-not-allowed',
  cause: 'geo-block',
  statuses: 'refused',
  needs: ['signs'],
  confidence: 'likely',
  basis: 'stated',
  sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4'],
  text: {
    title: 'This site is not offered where you seem to be',
    why: 'The answer depends on the country or region that your address seems to come from.',
    fix: [
      'If you use a VPN or proxy, switch it off and reload.',
      'If the site places you in the wrong country, tell its owner your address and where you are.',
    ],
    fixApi: [
      'Call from a region that the provider serves, or ask the provider whether yours can be allowed.',
    ],
  },
  actions: ['reload', 'copy-report'],
  match: ({ signs }) => toldBySign(signs, 'geo-block'),
});
