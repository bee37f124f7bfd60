import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    { name: 'the status made for it', status: 429, answer: { 'Retry-After': '30' }, shows: '30' },
    {
      name: 'a 403 with an empty quota',
      status: 403,
      kind: 'fetch',
      answer: { 'X-RateLimit-Limit': '60', 'X-RateLimit-Remaining': '0' },
      body: { message: 'No' },
      shows: '0 of 60',
    },
  ],
  near: [
    {
      name: 'a 403 with calls left',
      status: 403,
      kind: 'fetch',
      answer: { 'X-RateLimit-Limit': '60', 'X-RateLimit-Remaining': '12' },
      body: { message: 'No' },
    },
    { name: 'a wait of a day', status: 429, answer: { 'Retry-After': '86400' } },
    {
      name: 'a wait of a day in the words of a product that throttles',
      status: 429,
      kind: 'fetch',
      body: { detail: 'Request was throttled. Expected available in 86399 seconds.' },
    },
  ],
  silent: [{ name: 'a page', status: 200 }],
};
