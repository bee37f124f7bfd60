import type { Fixtures } from '../../testing/fixtures.ts';

const challenge = { 'WWW-Authenticate': 'DPoP error="use_dpop_nonce"' };

export const fixtures: Fixtures = {
  fires: [
    { name: 'a resource server', status: 401, answer: challenge },
    { name: 'a token endpoint', status: 400, body: { error: 'use_dpop_nonce' } },
  ],
  near: [{ name: 'with it', status: 401, answer: { ...challenge, 'DPoP-Nonce': 'EXAMPLE' } }],
  silent: [
    {
      name: 'another error',
      status: 401,
      answer: { 'WWW-Authenticate': 'DPoP error="invalid_token"' },
    },
  ],
};
