import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'as before 1999',
      status: 401,
      answer: { 'WWW-Authenticate': 'Digest realm="a", nonce="EXAMPLE"' },
      shows: 'qop',
    },
    {
      name: 'no nonce',
      status: 401,
      answer: { 'WWW-Authenticate': 'Digest realm="a", qop="auth"' },
      shows: 'nonce',
    },
  ],
  near: [
    {
      name: 'complete',
      status: 401,
      answer: { 'WWW-Authenticate': 'Digest realm="a", nonce="EXAMPLE", qop="auth"' },
    },
  ],
  silent: [{ name: 'Basic', status: 401, answer: { 'WWW-Authenticate': 'Basic realm="a"' } }],
};
