import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'a scope missing in the challenge',
      status: 401,
      sent: { Authorization: 'Bearer EXAMPLE' },
      answer: { 'WWW-Authenticate': 'Bearer error="insufficient_scope", scope="orders.write"' },
    },
    {
      name: 'a scope missing in the body',
      status: 401,
      sent: { Authorization: 'Bearer EXAMPLE' },
      body: { error: 'insufficient_scope' },
    },
  ],
  near: [
    {
      name: 'the same with 403',
      status: 403,
      answer: { 'WWW-Authenticate': 'Bearer error="insufficient_scope"' },
    },
    {
      name: 'a stronger sign-in is a 401 by its own RFC',
      status: 401,
      answer: { 'WWW-Authenticate': 'Bearer error="insufficient_user_authentication"' },
    },
  ],
  silent: [{ name: 'a plain challenge', status: 401, answer: { 'WWW-Authenticate': 'Bearer' } }],
};
