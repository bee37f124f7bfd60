import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'Java, in a member of JSON',
      status: 500,
      body: { trace: 'java.lang.Error\n\tat example.shop.Login.check(Login.java:42)' },
      shows: 'login.java:42',
    },
    {
      name: 'Python, on a page',
      status: 403,
      body: '<html><pre>Traceback (most recent call last): File "/srv/a.py", line 3</pre></html>',
      shows: 'traceback',
    },
    {
      name: 'Express without NODE_ENV',
      status: 401,
      body: '<html><pre>Error: no token<br> &nbsp; &nbsp;at check (/srv/app/auth.js:10:5)</pre></html>',
      shows: 'auth.js:10',
    },
  ],
  near: [
    { name: 'a script’s name', status: 404, body: '<html><p>No app.js at this address</p></html>' },
    { name: 'the word alone', status: 500, body: { message: 'Stack trace was logged' } },
  ],
  silent: [{ name: 'no body', status: 500 }],
};
