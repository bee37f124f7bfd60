import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'a token',
      status: 401,
      sent: { Authorization: 'Bearer EXAMPLE-TOKEN-0001' },
      body: { message: 'Token EXAMPLE-TOKEN-0001 is not valid' },
      shows: 'authorization',
    },
    {
      name: 'a key',
      status: 403,
      sent: { 'X-Api-Key': 'EXAMPLE-KEY-0001' },
      body: '<html>The key EXAMPLE-KEY-0001 is not known</html>',
      shows: 'x-api-key',
    },
  ],
  near: [
    {
      name: 'another token',
      status: 401,
      sent: { Authorization: 'Bearer EXAMPLE-TOKEN-0001' },
      body: { message: 'Token EXAMPLE-TOKEN-0002 is not valid' },
    },
  ],
  silent: [{ name: 'none sent', status: 401, body: { message: 'No token' } }],
};
