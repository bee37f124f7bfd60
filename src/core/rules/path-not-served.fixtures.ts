import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'HAProxy',
      status: 403,
      body: '<html><body><h1>403 Forbidden</h1>\nRequest forbidden by administrative rules.\n</body></html>',
    },
    {
      name: 'PHP-FPM',
      status: 403,
      url: 'https://www.site.example/a.phps',
      answer: { 'X-Powered-By': 'PHP/8.3' },
      body: '<html><body>Access denied.</body></html>',
    },
  ],
  near: [
    {
      name: 'a rule of another kind',
      status: 403,
      body: { message: 'Rules of this room: be kind' },
    },
  ],
  silent: [{ name: 'a page', status: 200 }],
};
