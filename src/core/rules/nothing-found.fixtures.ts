import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    { name: 'not there', status: 404, shows: '404' },
    { name: 'no longer there', status: 410, body: '<html><h1>Gone</h1></html>', shows: '410' },
  ],
  near: [{ name: 'a page of that name', status: 200, body: '<html><h1>Not Found</h1></html>' }],
  silent: [{ name: 'a 403', status: 403 }],
};
