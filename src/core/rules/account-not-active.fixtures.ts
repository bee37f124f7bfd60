import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'Laravel',
      status: 403,
      cookie: 'laravel_session=EXAMPLE',
      body: { message: 'Your email address is not verified.' },
      shows: 'not verified',
    },
    { name: 'Spring', status: 401, body: '<html><p>User is disabled</p></html>' },
  ],
  near: [
    { name: 'a feature that is disabled', status: 403, body: { message: 'Comments are disabled' } },
  ],
  silent: [{ name: 'a page', status: 200 }],
};
