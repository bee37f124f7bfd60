import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    { name: 'a bare 403', status: 403, shows: '403' },
    {
      name: 'a message that tells nothing',
      status: 403,
      body: '<html><h1>Something is not right</h1></html>',
      shows: 'Something is not right',
    },
  ],
  near: [{ name: 'a redirect', status: 302, answer: { Location: '/' } }],
  silent: [{ name: 'a page', status: 200 }],
};
