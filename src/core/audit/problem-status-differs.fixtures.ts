import type { Fixtures } from '../../testing/fixtures.ts';

const answer = { 'Content-Type': 'application/problem+json' };
const body = { type: 'about:blank', title: 'Forbidden', status: 403 };

export const fixtures: Fixtures = {
  fires: [
    { name: 'with 400', status: 400, answer, body, shows: '403' },
    { name: 'with 200', status: 200, answer, body, shows: '200' },
  ],
  near: [{ name: 'the same', status: 403, answer, body }],
  silent: [{ name: 'not written', status: 400, answer, body: { title: 'No' } }],
};
