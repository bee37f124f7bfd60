import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    { name: 'a crash', status: 500, shows: '500' },
    { name: 'closed for a while', status: 503, answer: { 'Retry-After': '120' }, shows: '120' },
  ],
  near: [{ name: 'the network’s own sign-in', status: 511 }],
  silent: [{ name: 'a 404', status: 404 }],
};
