import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'the status made for it',
      status: 511,
      body: '<html><a href="https://login.wifi.example/">Sign in</a></html>',
      shows: '511',
    },
    { name: 'the status alone', status: 511 },
  ],
  near: [
    {
      name: 'a page that asks for a sign-in of its own',
      status: 401,
      body: '<html><form action="/login"><input type="password"></form></html>',
    },
  ],
  silent: [{ name: 'a page', status: 200, body: '<html><h1>Welcome</h1></html>' }],
};
