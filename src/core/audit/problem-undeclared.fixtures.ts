import type { Fixtures } from '../../testing/fixtures.ts';

const body = {
  type: 'https://api.site.example/problems/locked',
  title: 'Locked',
  status: 403,
  detail: 'The project is locked.',
};

export const fixtures: Fixtures = {
  fires: [
    { name: 'as JSON', status: 403, body, shows: 'application/json' },
    {
      name: 'as a page',
      status: 403,
      body,
      answer: { 'Content-Type': 'text/html' },
      shows: 'text/html',
    },
  ],
  near: [
    { name: 'declared', status: 403, body, answer: { 'Content-Type': 'application/problem+json' } },
  ],
  silent: [{ name: 'another form', status: 403, body: { title: 'Locked' } }],
};
