import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'the status made for it',
      status: 405,
      method: 'PUT',
      answer: { Allow: 'GET' },
      shows: '405',
    },
    { name: 'a method nobody knows', status: 501, method: 'BREW', shows: '501' },
  ],
  near: [
    { name: 'a 500', status: 500 },
    { name: 'a 404', status: 404, method: 'PUT' },
  ],
  silent: [{ name: 'a page', status: 200 }],
};
