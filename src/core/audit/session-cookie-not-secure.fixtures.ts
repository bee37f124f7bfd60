import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'PHP',
      status: 200,
      answer: { 'Set-Cookie': 'PHPSESSID=EXAMPLE; path=/' },
      shows: 'PHPSESSID',
    },
    {
      name: 'the second of two',
      status: 401,
      answer: { 'Set-Cookie': ['lang=de', 'JSESSIONID=EXAMPLE; Path=/; HttpOnly'] },
      shows: 'JSESSIONID',
    },
  ],
  near: [
    {
      name: 'with Secure',
      status: 200,
      answer: { 'Set-Cookie': 'PHPSESSID=EXAMPLE; path=/; Secure' },
    },
    { name: 'deleted', status: 200, answer: { 'Set-Cookie': 'PHPSESSID=; Max-Age=0; path=/' } },
  ],
  silent: [{ name: 'no session', status: 200, answer: { 'Set-Cookie': 'lang=de' } }],
};
