import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'a word of its own',
      status: 401,
      answer: { 'WWW-Authenticate': 'Bearer error="token_expired"' },
      shows: 'token_expired',
    },
    {
      name: 'a sentence in its place',
      status: 401,
      answer: { 'WWW-Authenticate': 'Bearer error="The token is bad"' },
      shows: 'the token is bad',
    },
  ],
  near: [
    {
      name: 'the registered word',
      status: 401,
      answer: { 'WWW-Authenticate': 'Bearer error="invalid_token"' },
    },
    {
      name: 'the error of another scheme',
      status: 401,
      answer: { 'WWW-Authenticate': 'Custom error="token_expired"' },
    },
  ],
  silent: [{ name: 'no error', status: 401, answer: { 'WWW-Authenticate': 'Bearer' } }],
};
