import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'Google',
      status: 403,
      kind: 'fetch',
      sent: { Authorization: 'Bearer EXAMPLE' },
      body: {
        error: {
          code: 403,
          message: 'Daily Limit Exceeded',
          errors: [
            {
              domain: 'usageLimits',
              reason: 'dailyLimitExceeded',
              message: 'Daily Limit Exceeded',
            },
          ],
          status: 'PERMISSION_DENIED',
        },
      },
      shows: 'Daily Limit Exceeded',
    },
    {
      name: 'a window of a day',
      status: 429,
      kind: 'fetch',
      answer: { 'Retry-After': '43200' },
      body: { message: 'Slow down' },
      shows: '43200',
    },
  ],
  near: [
    { name: 'a window of a minute', status: 429, kind: 'fetch', answer: { 'Retry-After': '60' } },
  ],
  silent: [{ name: 'a page', status: 200, answer: { 'X-RateLimit-Remaining': '0' } }],
};
