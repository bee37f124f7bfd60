import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'a challenge',
      status: 401,
      sent: null,
      answer: { 'WWW-Authenticate': 'Bearer' },
      shows: 'Bearer',
    },
    { name: 'a status alone', status: 401, sent: null, shows: '401' },
  ],
  near: [{ name: 'it is known that nothing was sent', status: 401 }],
  silent: [{ name: 'a 403', status: 403, sent: null }],
};
