import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'a challenge',
      status: 401,
      answer: { 'WWW-Authenticate': 'Basic realm="Users"' },
      shows: 'Basic realm="Users"',
    },
    {
      name: 'a sign-in form',
      status: 403,
      body: '<html><form action="/session"><input name="p" type="password"></form></html>',
      shows: 'form',
    },
  ],
  near: [
    {
      name: 'a credential was sent',
      status: 401,
      sent: { Authorization: 'Basic RVhBTVBMRTpFWEFNUExF' },
      answer: { 'WWW-Authenticate': 'Basic realm="Users"' },
    },
    {
      name: 'what was sent is not known',
      status: 401,
      sent: null,
      answer: { 'WWW-Authenticate': 'Basic realm="Users"' },
    },
    { name: 'a plain 403', status: 403, body: '<html><h1>Forbidden</h1></html>' },
  ],
  silent: [{ name: 'a page', status: 200 }],
};
