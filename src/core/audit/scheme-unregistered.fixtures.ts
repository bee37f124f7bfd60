import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'a scheme of its own',
      status: 401,
      answer: { 'WWW-Authenticate': 'JWT realm="api"' },
      shows: 'jwt',
    },
    {
      name: 'a widespread one is no more registered',
      status: 401,
      answer: { 'WWW-Authenticate': 'NTLM' },
      shows: 'ntlm',
    },
  ],
  near: [
    { name: 'a registered one in odd case', status: 401, answer: { 'WWW-Authenticate': 'VAPID' } },
  ],
  silent: [
    { name: 'Bearer', status: 401, answer: { 'WWW-Authenticate': 'Bearer realm="api"' } },
    { name: 'no challenge', status: 403 },
  ],
};
