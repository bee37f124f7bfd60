import type { Fixtures } from '../../testing/fixtures.ts';

const answer = { 'Content-Type': 'application/problem+json' };

export const fixtures: Fixtures = {
  fires: [
    { name: 'a status in quotes', status: 403, answer, body: { status: '403' }, shows: 'status' },
    {
      name: 'a list of details',
      status: 422,
      answer,
      body: { title: 'Invalid', detail: ['name is missing'] },
      shows: 'detail',
    },
  ],
  near: [{ name: 'right', status: 403, answer, body: { status: 403, title: 'Forbidden' } }],
  silent: [{ name: 'an API’s own form', status: 403, body: { status: '403' } }],
};
