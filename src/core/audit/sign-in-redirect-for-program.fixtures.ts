import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'to the sign-in page',
      status: 302,
      kind: 'fetch',
      answer: { Location: '/login?next=%2Fapi' },
      shows: '/login',
    },
    {
      name: 'to the identity provider',
      status: 302,
      kind: 'fetch',
      answer: { Location: 'https://id.example/realms/a/protocol/openid-connect/auth?client_id=a' },
      shows: 'openid-connect/auth',
    },
  ],
  near: [
    { name: 'a person', status: 302, answer: { Location: '/login' } },
    { name: 'to somewhere else', status: 302, kind: 'fetch', answer: { Location: '/authors/1' } },
  ],
  silent: [{ name: 'a 401', status: 401, kind: 'fetch' }],
};
