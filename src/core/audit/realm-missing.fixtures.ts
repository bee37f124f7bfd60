import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'Basic alone',
      status: 401,
      answer: { 'WWW-Authenticate': 'Basic' },
      shows: 'Basic',
    },
    {
      name: 'Digest with all but the realm',
      status: 401,
      answer: { 'WWW-Authenticate': 'Digest qop="auth", nonce="EXAMPLE"' },
      shows: 'Digest',
    },
  ],
  near: [
    {
      name: 'an empty realm is one',
      status: 401,
      answer: { 'WWW-Authenticate': 'Basic realm=""' },
    },
    { name: 'Bearer may go without', status: 401, answer: { 'WWW-Authenticate': 'Bearer' } },
  ],
  silent: [{ name: 'no challenge', status: 401 }],
};
