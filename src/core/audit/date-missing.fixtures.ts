import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    { name: 'a 401', status: 401, answer: { Server: 'nginx' } },
    { name: 'a 404', status: 404, body: 'no' },
  ],
  near: [
    { name: 'with it', status: 401, answer: { date: 'Wed, 18 Nov 2026 12:00:00 GMT' } },
    { name: 'no field was recorded', status: 401 },
  ],
  silent: [{ name: 'a 500 may go without', status: 500, body: 'no' }],
};
