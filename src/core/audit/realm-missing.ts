import { defineCheck } from './define-check.ts';

export const realmMissing = defineCheck({
  id: 'realm-missing',
  severity: 'error',
  statuses: 'any',
  text: 'A {scheme} challenge must name its realm: it tells a client which user name and password to use.',
  source: 'https://www.rfc-editor.org/rfc/rfc7617#section-2',
  match: ({ challenges }) => {
    const bare = challenges.find(
      ({ scheme, params }) =>
        (scheme === 'basic' || scheme === 'digest') && params['realm'] === undefined,
    );
    return bare === undefined
      ? undefined
      : { scheme: bare.scheme === 'basic' ? 'Basic' : 'Digest' };
  },
});
