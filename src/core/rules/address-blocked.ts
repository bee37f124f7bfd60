import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'address-blocked',
  cause: 'ip-block',
  statuses: 'refused',
  needs: ['signs'],
  confidence: 'likely',
  basis: 'stated',
  sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4'],
  text: {
    title: 'Your network address is not let in',
    why: 'The server decides by the internet address you come from, and yours is on its list of blocked ones or not on its list of allowed ones.',
    fix: [
      'If you use a VPN or proxy, switch it off (or on, if the site wants the company’s network) and reload.',
      'Send the site’s owner your address and the time; only the owner can change the list.',
    ],
    fixApi: ['Ask the owner to add the caller’s outgoing address to the list.'],
  },
  actions: ['reload', 'copy-report'],
  match: ({ signs }) => toldBySign(signs, 'ip-block'),
});
