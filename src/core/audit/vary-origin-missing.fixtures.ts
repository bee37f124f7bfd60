import type { Fixtures } from '../../testing/fixtures.ts';

const call = { kind: 'fetch', sent: { Origin: 'https://app.example' } } as const;
const allow = { 'Access-Control-Allow-Origin': 'https://app.example' };

export const fixtures: Fixtures = {
  fires: [
    { name: 'no Vary', status: 200, ...call, answer: allow },
    { name: 'another Vary', status: 200, ...call, answer: { ...allow, Vary: 'Accept-Encoding' } },
  ],
  near: [
    { name: 'with it', status: 200, ...call, answer: { ...allow, Vary: 'Accept, Origin' } },
    {
      name: 'open to all',
      status: 200,
      ...call,
      answer: { 'Access-Control-Allow-Origin': '*' },
    },
  ],
  silent: [{ name: 'no CORS', status: 200, ...call }],
};
