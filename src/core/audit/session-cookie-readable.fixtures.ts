import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'PHP',
      status: 200,
      answer: { 'Set-Cookie': 'PHPSESSID=EXAMPLE; Secure' },
      shows: 'PHPSESSID',
    },
    {
      name: 'Express',
      status: 200,
      answer: { 'Set-Cookie': 'connect.sid=s%3AEXAMPLE; Secure; SameSite=Lax' },
      shows: 'connect.sid',
    },
  ],
  near: [
    { name: 'with HttpOnly', status: 200, answer: { 'Set-Cookie': 'PHPSESSID=EXAMPLE; httponly' } },
  ],
  silent: [{ name: 'no session', status: 200, answer: { 'Set-Cookie': 'theme=dark' } }],
};
