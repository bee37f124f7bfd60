import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    { name: 'Laravel’s 419', status: 419, shows: '400' },
    { name: 'an edge’s 520', status: 520, shows: '500' },
  ],
  near: [{ name: 'one that was registered late', status: 451 }],
  silent: [{ name: 'a usual one', status: 403 }],
};
