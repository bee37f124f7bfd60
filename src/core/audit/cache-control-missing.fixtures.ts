import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    { name: 'a refusal', status: 403, body: { message: 'Forbidden' }, shows: 'HTTP 403' },
    {
      name: 'a new session',
      status: 200,
      answer: { 'Set-Cookie': 'JSESSIONID=EXAMPLE; Path=/; Secure; HttpOnly' },
      shows: 'Set-Cookie: JSESSIONID',
    },
  ],
  near: [
    { name: 'no-store', status: 403, answer: { 'Cache-Control': 'no-store' } },
    { name: 'a date in the past', status: 403, answer: { Expires: '0' } },
  ],
  silent: [{ name: 'a public page', status: 200, body: '<html>Hello</html>' }],
};
