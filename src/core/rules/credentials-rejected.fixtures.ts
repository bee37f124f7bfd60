import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'a name and password',
      status: 401,
      sent: { Authorization: 'Basic YWRhOkVYQU1QTEU=' },
      answer: { 'WWW-Authenticate': 'Basic realm="Users"' },
      shows: 'basic',
    },
    {
      name: 'a form',
      status: 401,
      method: 'POST',
      posted: 'user=ada&password=EXAMPLE',
      shows: 'name and password',
    },
    {
      name: 'a key',
      status: 401,
      kind: 'fetch',
      sent: { 'X-Api-Key': 'EXAMPLE' },
      body: { message: 'no' },
      shows: 'sent',
    },
  ],
  near: [
    { name: 'a session only', status: 401, cookie: 'PHPSESSID=EXAMPLE' },
    {
      name: 'a malformed request with a key',
      status: 400,
      kind: 'fetch',
      sent: { 'X-Api-Key': 'EXAMPLE' },
    },
  ],
  silent: [{ name: 'a page', status: 200 }],
};
