import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'embedding-not-allowed',
  cause: 'hotlink',
  statuses: 'refused',
  needs: ['signs'],
  confidence: 'likely',
  basis: 'stated',
  sources: ['https://httpd.apache.org/docs/2.4/rewrite/access.html#blocked-inline-images'],
  text: {
    title: 'The site does not let other sites link to this file',
    why: 'It looks at the page the request came from, and refuses those of other sites.',
    fix: [
      'Open the file from the site’s own page, or open it without telling where you come from.',
    ],
    fixApi: [
      'Fetch the file from the site’s own pages, or ask its owner to allow your site as a referrer.',
    ],
  },
  actions: ['open-without-referrer'],
  match: ({ signs }) => toldBySign(signs, 'hotlink'),
});
