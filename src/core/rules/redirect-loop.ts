import { defineRule } from './define-rule.ts';

export default defineRule({
  id: 'redirect-loop',
  cause: 'redirect-loop',
  statuses: 'any',
  needs: ['exchange'],
  confidence: 'certain',
  basis: 'inferred',
  sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.4'],
  text: {
    title: 'The site sends you round in a circle',
    why: 'Each answer points to the next address and none of them opens, which happens when the site half remembers an old sign-in.',
    fix: [
      'Clear the cookies that this site keeps in your browser and open it again.',
      'If it still circles, tell the site’s owner which address you opened.',
    ],
    fixApi: [
      'Stop at the first repeated address and look at what its Location depends on, most often a cookie or the scheme.',
    ],
  },
  actions: ['clear-site-data', 'copy-report'],
  match: ({ exchange: { error } }) =>
    error !== undefined && /TOO_MANY_REDIRECTS|REDIRECT_LOOP|2152398879/.test(error)
      ? { evidence: [{ from: 'browser', name: 'error', value: error }] }
      : undefined,
});
