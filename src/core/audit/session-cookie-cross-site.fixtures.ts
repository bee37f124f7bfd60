import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'nothing said',
      status: 200,
      answer: { 'Set-Cookie': 'PHPSESSID=EXAMPLE; Secure; HttpOnly' },
      shows: 'PHPSESSID',
    },
    {
      name: 'a word that is none',
      status: 200,
      answer: { 'Set-Cookie': 'PHPSESSID=EXAMPLE; Secure; HttpOnly; SameSite=Yes' },
      shows: 'PHPSESSID',
    },
  ],
  near: [
    {
      name: 'Lax',
      status: 200,
      answer: { 'Set-Cookie': 'PHPSESSID=EXAMPLE; Secure; HttpOnly; SameSite=Lax' },
    },
  ],
  silent: [{ name: 'no session', status: 200, answer: { 'Set-Cookie': 'theme=dark' } }],
};
