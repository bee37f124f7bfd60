import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'a challenge that says so beside a 403',
      status: 403,
      sent: { Authorization: 'Bearer EXAMPLE' },
      answer: { 'WWW-Authenticate': 'Bearer error="invalid_token"' },
      shows: '403',
    },
    {
      name: 'a code in the body',
      status: 400,
      sent: { Authorization: 'Bearer EXAMPLE' },
      body: { code: 'token_expired', message: 'Token has expired' },
      shows: '400',
    },
  ],
  near: [
    {
      name: 'the same with 401',
      status: 401,
      answer: { 'WWW-Authenticate': 'Bearer error="invalid_token"' },
    },
    {
      name: 'a right that is missing',
      status: 403,
      answer: { 'WWW-Authenticate': 'Bearer error="insufficient_scope"' },
    },
  ],
  silent: [{ name: 'a plain 403', status: 403, body: { message: 'Forbidden' } }],
};
