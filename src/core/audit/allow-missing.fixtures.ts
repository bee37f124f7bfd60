import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    { name: 'JSON', status: 405, method: 'PUT', body: { message: 'Method Not Allowed' } },
    { name: 'empty', status: 405, method: 'POST', answer: { Server: 'nginx' } },
  ],
  near: [{ name: 'an empty list is one', status: 405, answer: { Allow: '' } }],
  silent: [{ name: 'a 404', status: 404, body: 'no' }],
};
