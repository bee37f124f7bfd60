import type { Fixtures } from '../../testing/fixtures.ts';

const answer = { 'WWW-Authenticate': 'Bearer realm="api", error="invalid_token"' };

export const fixtures: Fixtures = {
  fires: [
    { name: 'invalid_token without a token', status: 401, answer, shows: 'invalid_token' },
    {
      name: 'insufficient_scope without a token',
      status: 403,
      answer: { 'WWW-Authenticate': 'Bearer error="insufficient_scope", scope="mail.read"' },
      shows: 'insufficient_scope',
    },
  ],
  near: [
    { name: 'a token was sent', status: 401, answer, sent: { Authorization: 'Bearer EXAMPLE' } },
    { name: 'what was sent is not known', status: 401, answer, sent: null },
  ],
  silent: [
    { name: 'a bare challenge', status: 401, answer: { 'WWW-Authenticate': 'Bearer realm="api"' } },
  ],
};
