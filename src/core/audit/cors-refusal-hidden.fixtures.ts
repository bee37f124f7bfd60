import type { Fixtures } from '../../testing/fixtures.ts';

const call = { kind: 'fetch', sent: { Origin: 'https://app.example' } } as const;

export const fixtures: Fixtures = {
  fires: [
    { name: 'a 401', status: 401, ...call, body: { error: 'no' }, shows: 'https://app.example' },
    { name: 'a 429', status: 429, ...call, body: { error: 'slow' }, shows: '429' },
  ],
  near: [
    {
      name: 'with the field',
      status: 401,
      ...call,
      answer: { 'Access-Control-Allow-Origin': 'https://app.example' },
    },
    {
      name: 'the same origin',
      status: 401,
      kind: 'fetch',
      sent: { Origin: 'https://www.site.example' },
      body: { error: 'no' },
    },
  ],
  silent: [{ name: 'a success', status: 200, ...call, body: {} }],
};
