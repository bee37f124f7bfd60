import type { Fixtures } from '../../testing/fixtures.ts';

const digest = (algorithm: string) =>
  `Digest realm="a", nonce="EXAMPLE", qop="auth", algorithm=${algorithm}`;

export const fixtures: Fixtures = {
  fires: [
    { name: 'MD5', status: 401, answer: { 'WWW-Authenticate': digest('MD5') } },
    {
      name: 'none named is MD5',
      status: 401,
      answer: { 'WWW-Authenticate': 'Digest realm="a", nonce="EXAMPLE", qop="auth"' },
    },
  ],
  near: [
    {
      name: 'SHA-256 before it',
      status: 401,
      answer: { 'WWW-Authenticate': [digest('SHA-256'), digest('MD5')] },
    },
  ],
  silent: [{ name: 'Basic', status: 401, answer: { 'WWW-Authenticate': 'Basic realm="a"' } }],
};
