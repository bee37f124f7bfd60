import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'a session handed to everybody',
      status: 200,
      answer: {
        'Set-Cookie': 'PHPSESSID=EXAMPLE; path=/; secure; httponly; samesite=lax',
        'Cache-Control': 'public, max-age=300',
      },
      shows: 'Set-Cookie: PHPSESSID',
    },
    {
      name: 'a refusal of one caller kept for all',
      status: 403,
      sent: { Authorization: 'Bearer EXAMPLE' },
      answer: { 'Cache-Control': 's-maxage=60' },
      shows: 'Authorization, HTTP 403',
    },
  ],
  near: [
    {
      name: 'a session in a private answer',
      status: 200,
      answer: {
        'Set-Cookie': 'PHPSESSID=EXAMPLE; path=/',
        'Cache-Control': 'private, max-age=300',
      },
    },
    {
      name: 'a cookie that is no session',
      status: 200,
      answer: { 'Set-Cookie': 'lang=de; path=/', 'Cache-Control': 'public, max-age=300' },
    },
  ],
  silent: [{ name: 'nothing private', status: 200, answer: { 'Cache-Control': 'public' } }],
};
