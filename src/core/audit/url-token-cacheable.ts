import { cacheDirectives, hasFields } from './answer-fields.ts';
import { defineCheck } from './define-check.ts';

export const urlTokenCacheable = defineCheck({
  id: 'url-token-cacheable',
  severity: 'warning',
  statuses: [200, 201, 203, 206],
  text: 'An answer to an address with an access token should say Cache-Control: private, or a shared cache may give it to the next who asks.',
  source: 'https://www.rfc-editor.org/rfc/rfc6750#section-2.3',
  match: (facts) => {
    const directives = cacheDirectives(facts);
    return hasFields(facts) &&
      facts.address.queryNames.has('access_token') &&
      !directives.has('private') &&
      !directives.has('no-store')
      ? {}
      : undefined;
  },
});
