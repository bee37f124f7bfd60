import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    { name: 'a 302', status: 302, answer: { Server: 'nginx' }, shows: '302' },
    { name: 'an empty field', status: 301, answer: { Location: '' }, shows: '301' },
  ],
  near: [{ name: 'with the field', status: 302, answer: { Location: '/sign-in' } }],
  silent: [{ name: 'a 304', status: 304, answer: { ETag: '"a"' } }],
};
