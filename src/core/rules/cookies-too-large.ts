import type { Evidence } from './define-rule.ts';
import { defineRule } from './define-rule.ts';
import { toldBySign } from './told.ts';

export default defineRule({
  id: 'cookies-too-large',
  cause: 'cookies-too-large',
  statuses: 'refused',
  needs: ['signs', 'status', 'exchange'],
  confidence: 'likely',
  basis: 'stated',
  sources: ['https://www.rfc-editor.org/rfc/rfc6585#section-5'],
  overrides: ['request-not-understood'],
  text: {
    title: 'This site has stored so many cookies that it no longer understands you',
    why: 'Your browser sends all of the site’s cookies with each request, and together they have become larger than the server accepts.',
    fix: [
      'Clear this site’s cookies and open the page again.',
      'If it comes back, tell the site’s owner which cookies keep growing.',
    ],
    fixApi: [
      'Send fewer or smaller header fields: cookies and tokens are the usual ones that grow.',
    ],
  },
  actions: ['clear-large-cookies', 'clear-site-data'],
  match: ({ signs, status, exchange: { request } }) => {
    const told = toldBySign(signs, 'cookies-too-large');
    const bytes = (request.cookies ?? []).reduce((sum, cookie) => sum + cookie.bytes + 2, 0);
    const size: Evidence[] =
      bytes === 0 ? [] : [{ from: 'cookie', name: 'Cookie', value: `${bytes} bytes` }];
    if (told !== undefined) return { ...told, evidence: [...told.evidence, ...size] };
    return status === 431 || status === 494
      ? { evidence: [{ from: 'status', name: 'status', value: String(status) }, ...size] }
      : undefined;
  },
});
