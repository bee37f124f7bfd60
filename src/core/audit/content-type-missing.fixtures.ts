import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'JSON',
      status: 401,
      body: '{"error":"unauthorized"}',
      answer: { 'Content-Type': [], Server: 'nginx' },
    },
    {
      name: 'a word',
      status: 403,
      body: 'Forbidden',
      answer: { 'Content-Type': [], Server: 'nginx' },
    },
  ],
  near: [{ name: 'an empty body', status: 403, answer: { Server: 'nginx' } }],
  silent: [{ name: 'declared', status: 403, body: { error: 'no' } }],
};
