import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'Devise',
      status: 401,
      cookie: '_app_session=EXAMPLE',
      body: { error: 'Your session expired. Please sign in again to continue.' },
    },
    {
      name: 'Spring',
      status: 401,
      cookie: 'JSESSIONID=EXAMPLE',
      body: 'This session has been expired (possibly due to multiple concurrent logins being attempted as the same user).',
    },
  ],
  near: [
    {
      name: 'a session of another kind',
      status: 404,
      cookie: 'sid=EXAMPLE',
      body: { message: 'The training session was not found' },
    },
  ],
  silent: [{ name: 'a page', status: 200 }],
};
