import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'firewall-refused',
  cause: 'waf-block',
  statuses: 'refused',
  needs: ['signs'],
  confidence: 'likely',
  basis: 'stated',
  sources: ['https://owasp.org/www-community/Web_Application_Firewall'],
  text: {
    title: 'A firewall of the site refused the request',
    why: 'Something in the request, its address or what came before looked like an attack to a security rule.',
    fix: [
      'Go back and leave out unusual characters in what you typed or in the address.',
      'If you did nothing unusual, send the site’s owner the time and the number shown on the page.',
    ],
    fixApi: [
      'Compare the refused request with one that passes: body, query and user agent are the usual triggers. The owner can see the rule’s number in the firewall’s log.',
    ],
  },
  actions: ['go-back', 'copy-report'],
  match: ({ signs }) => toldBySign(signs, 'waf-block'),
});
