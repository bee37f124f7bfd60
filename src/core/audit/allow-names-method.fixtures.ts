import type { Fixtures } from '../../testing/fixtures.ts';

const answer = { Allow: 'GET, HEAD, POST' };

export const fixtures: Fixtures = {
  fires: [
    { name: 'GET', status: 405, answer, shows: 'GET' },
    { name: 'POST', status: 405, method: 'POST', answer, shows: 'POST' },
  ],
  near: [{ name: 'PUT', status: 405, method: 'PUT', answer }],
  silent: [{ name: 'an answer to OPTIONS', status: 204, method: 'OPTIONS', answer }],
};
