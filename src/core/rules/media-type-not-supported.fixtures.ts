import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    { name: 'what was sent', status: 415, method: 'POST', shows: '415' },
    { name: 'what was asked for', status: 406, shows: '406' },
  ],
  near: [{ name: 'a malformed body', status: 400, method: 'POST' }],
  silent: [{ name: 'a page', status: 200 }],
};
