import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    { name: 'a JSON 401', status: 401, body: { message: 'Unauthenticated.' } },
    { name: 'an empty 401', status: 401, answer: { Server: 'Kestrel' } },
  ],
  near: [
    {
      name: 'a challenge in lower case, as HTTP/2 sends it',
      status: 401,
      answer: { 'www-authenticate': 'Bearer' },
    },
    { name: 'no field of the answer was recorded', status: 401 },
  ],
  silent: [{ name: 'a 403 needs none', status: 403, body: { message: 'Forbidden' } }],
};
