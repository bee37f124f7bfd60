import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    { name: 'a 429', status: 429, answer: { 'Cache-Control': 'max-age=60' }, shows: '429' },
    { name: 'a 511', status: 511, answer: { 'Cache-Control': 'public' }, shows: '511' },
  ],
  near: [{ name: 'not kept', status: 429, answer: { 'Cache-Control': 'no-store, max-age=60' } }],
  silent: [{ name: 'a page', status: 200, answer: { 'Cache-Control': 'max-age=60' } }],
};
