import type { Fixtures } from '../../testing/fixtures.ts';
import { NGINX } from '../../testing/server-page.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'a token',
      status: 403,
      kind: 'fetch',
      sent: { Authorization: 'Bearer EXAMPLE' },
      body: { message: 'no' },
      shows: 'bearer',
    },
    {
      name: 'a session',
      status: 403,
      cookie: 'PHPSESSID=EXAMPLE',
      body: '<html><h1>No</h1></html>',
      shows: 'PHPSESSID',
    },
  ],
  near: [
    {
      name: 'a server that knows nothing of sessions',
      status: 403,
      cookie: 'PHPSESSID=EXAMPLE',
      ...NGINX,
    },
    {
      name: 'a form to sign in with',
      status: 403,
      cookie: 'PHPSESSID=EXAMPLE',
      body: '<html><form><input type="password"></form></html>',
    },
    { name: 'nobody known', status: 403, body: '<html><h1>No</h1></html>' },
  ],
  silent: [{ name: 'a page', status: 200 }],
};
