import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'Server',
      status: 403,
      answer: { Server: 'Apache/2.4.10 (Debian)' },
      shows: 'Server: Apache/2.4.10',
    },
    {
      name: 'X-Powered-By',
      status: 200,
      answer: { Server: 'nginx', 'X-Powered-By': 'PHP/5.6.40' },
      shows: 'X-Powered-By: PHP/5.6.40',
    },
  ],
  near: [{ name: 'the name alone', status: 403, answer: { Server: 'nginx' } }],
  silent: [{ name: 'no field', status: 403 }],
};
