import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    { name: 'a 401 to a session', status: 401, cookie: 'PHPSESSID=EXAMPLE', shows: 'PHPSESSID' },
    {
      name: 'a sign-in form to a session',
      status: 403,
      cookie: 'connect.sid=EXAMPLE',
      body: '<html><form><input type="password"></form></html>',
      shows: 'form',
    },
  ],
  near: [
    { name: 'a cookie that everybody has', status: 401, cookie: '_ga=EXAMPLE' },
    {
      name: 'a 403 without a form',
      status: 403,
      cookie: 'PHPSESSID=EXAMPLE',
      body: '<html><h1>No</h1></html>',
    },
    {
      name: 'a token beside the session',
      status: 401,
      cookie: 'PHPSESSID=EXAMPLE',
      sent: { Authorization: 'Bearer EXAMPLE' },
    },
  ],
  silent: [{ name: 'a page', status: 200, cookie: 'PHPSESSID=EXAMPLE' }],
};
