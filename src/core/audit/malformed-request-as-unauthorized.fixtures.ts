import type { Fixtures } from '../../testing/fixtures.ts';

const answer = { 'WWW-Authenticate': 'Bearer error="invalid_request"' };

export const fixtures: Fixtures = {
  fires: [
    { name: 'with 401', status: 401, answer, shows: '401' },
    { name: 'with 403', status: 403, answer, shows: '403' },
  ],
  near: [{ name: 'with 400', status: 400, answer }],
  silent: [
    {
      name: 'another error',
      status: 401,
      answer: { 'WWW-Authenticate': 'Bearer error="invalid_token"' },
    },
  ],
};
