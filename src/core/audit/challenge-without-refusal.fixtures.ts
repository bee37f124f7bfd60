import type { Fixtures } from '../../testing/fixtures.ts';

const answer = { 'WWW-Authenticate': 'Basic realm="Users"' };

export const fixtures: Fixtures = {
  fires: [
    { name: 'with 403', status: 403, answer, shows: '403' },
    { name: 'with 200', status: 200, answer, shows: '200' },
  ],
  near: [
    { name: 'with 401', status: 401, answer },
    {
      name: 'a scope that is missing',
      status: 403,
      answer: { 'WWW-Authenticate': 'Bearer error="insufficient_scope"' },
    },
    {
      name: 'the last leg of Negotiate',
      status: 200,
      answer: { 'WWW-Authenticate': 'Negotiate oYG2EXAMPLE=' },
    },
  ],
  silent: [{ name: 'no challenge', status: 403 }],
};
