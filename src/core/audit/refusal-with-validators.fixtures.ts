import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    { name: 'an ETag', status: 403, answer: { ETag: '"5f3a"' }, shows: 'ETag' },
    {
      name: 'a time',
      status: 401,
      answer: { 'Last-Modified': 'Tue, 17 Nov 2026 12:00:00 GMT' },
      shows: 'Last-Modified',
    },
  ],
  near: [{ name: 'a document that is shown', status: 200, answer: { ETag: '"5f3a"' } }],
  silent: [{ name: 'none', status: 403, body: 'no' }],
};
