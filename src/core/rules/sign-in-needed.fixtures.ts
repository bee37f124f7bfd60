import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'Django REST framework',
      status: 401,
      kind: 'fetch',
      body: { detail: 'Authentication credentials were not provided.' },
      shows: 'not provided',
    },
    {
      name: 'Envoy',
      status: 401,
      kind: 'fetch',
      answer: { 'Content-Type': 'text/plain', Server: 'envoy' },
      body: 'Jwt is missing',
    },
  ],
  near: [
    {
      name: 'a sign-in that was wrong',
      status: 401,
      kind: 'fetch',
      sent: { Authorization: 'Bearer EXAMPLE' },
      answer: { 'Content-Type': 'text/plain', Server: 'envoy' },
      body: 'Jwt verification fails',
    },
  ],
  silent: [{ name: 'a page', status: 200 }],
};
