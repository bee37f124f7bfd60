import type { Fixtures } from '../../testing/fixtures.ts';

const body = { access_token: 'EXAMPLE', token_type: 'Bearer', expires_in: 300 };

export const fixtures: Fixtures = {
  fires: [
    { name: 'nothing said', status: 200, method: 'POST', body },
    {
      name: 'private is not enough',
      status: 200,
      method: 'POST',
      body,
      answer: { 'Cache-Control': 'private' },
    },
  ],
  near: [
    {
      name: 'no-store',
      status: 200,
      method: 'POST',
      body,
      answer: { 'Cache-Control': 'no-store' },
    },
  ],
  silent: [{ name: 'no token', status: 200, body: { token_type: 'Bearer' } }],
};
