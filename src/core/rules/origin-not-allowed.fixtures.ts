import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'a preflight',
      status: 401,
      method: 'OPTIONS',
      kind: 'fetch',
      sent: { Origin: 'https://app.example', 'Access-Control-Request-Method': 'PUT' },
      shows: 'PUT',
    },
    {
      name: 'Spring',
      status: 403,
      kind: 'fetch',
      sent: { Origin: 'https://app.example' },
      answer: { 'Content-Type': 'text/plain' },
      body: 'Invalid CORS request',
    },
  ],
  near: [
    { name: 'an OPTIONS that is no preflight', status: 401, method: 'OPTIONS', kind: 'fetch' },
  ],
  silent: [
    {
      name: 'a refusal to another origin',
      status: 403,
      kind: 'fetch',
      sent: { Origin: 'https://app.example' },
      body: { message: 'Forbidden' },
    },
  ],
};
