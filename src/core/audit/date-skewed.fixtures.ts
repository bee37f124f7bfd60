import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'ahead',
      status: 401,
      answer: { Date: 'Wed, 18 Nov 2026 12:10:00 GMT' },
      shows: '+10 minutes',
    },
    {
      name: 'behind',
      status: 200,
      answer: { Date: 'Wed, 18 Nov 2026 11:00:00 GMT' },
      shows: '−60 minutes',
    },
  ],
  near: [
    { name: 'within reach', status: 401, answer: { Date: 'Wed, 18 Nov 2026 12:04:00 GMT' } },
    {
      name: 'kept by a cache',
      status: 200,
      answer: { Date: 'Wed, 18 Nov 2026 11:00:00 GMT', Age: '3600' },
    },
  ],
  silent: [{ name: 'no Date', status: 401 }],
};
