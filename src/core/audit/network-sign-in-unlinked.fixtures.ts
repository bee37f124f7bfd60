import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    { name: 'words alone', status: 511, body: '<html>Sign in to the network first</html>' },
    { name: 'empty', status: 511 },
  ],
  near: [
    { name: 'a link', status: 511, body: '<html><a href="/sign-in">Sign in</a></html>' },
    { name: 'the body was not seen', status: 511, body: null },
  ],
  silent: [{ name: 'a 403', status: 403 }],
};
