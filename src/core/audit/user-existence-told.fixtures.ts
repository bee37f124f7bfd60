import type { Fixtures } from '../../testing/fixtures.ts';

const signIn = {
  method: 'POST',
  url: 'https://www.site.example/login',
  posted: 'email=ada%40site.example&password=EXAMPLE',
} as const;

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'JSON',
      status: 401,
      ...signIn,
      body: { message: 'User not found' },
      shows: 'user not found',
    },
    {
      name: 'a page',
      status: 403,
      ...signIn,
      body: '<html><p>There is no account with this address.</p></html>',
      shows: 'no account with',
    },
  ],
  near: [
    {
      name: 'the same to all',
      status: 401,
      ...signIn,
      body: { message: 'Wrong name or password' },
    },
    {
      name: 'a record of an API',
      status: 404,
      url: 'https://api.site.example/users/5',
      body: { message: 'User not found' },
    },
  ],
  silent: [{ name: 'no body', status: 401, ...signIn }],
};
