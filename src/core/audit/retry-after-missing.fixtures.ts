import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    { name: 'a bare 429', status: 429, body: { message: 'Slow down' }, shows: '429' },
    { name: 'a bare 503', status: 503, body: '<html>Down for maintenance</html>', shows: '503' },
  ],
  near: [
    { name: 'with the field', status: 429, answer: { 'Retry-After': '30' } },
    {
      name: 'with a reset of its own',
      status: 429,
      answer: { 'RateLimit-Limit': '10', 'RateLimit-Reset': '30' },
    },
  ],
  silent: [{ name: 'a 500', status: 500, body: 'broken' }],
};
