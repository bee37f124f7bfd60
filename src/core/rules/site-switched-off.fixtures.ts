import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'Azure App Service',
      status: 403,
      body: '<html><head><title>Web App - Unavailable</title></head><body><h1>Error 403 - This web app is stopped.</h1><p>The web app you have attempted to reach is currently stopped and does not accept any requests.</p></body></html>',
    },
    {
      name: 'cPanel',
      status: 403,
      url: 'https://www.site.example/cgi-sys/suspendedpage.cgi',
      body: '<html><head><title>Account Suspended</title></head><body><h1>Account Suspended</h1><p>This Account has been suspended.</p><p>Contact your hosting provider for more information.</p></body></html>',
    },
  ],
  near: [
    {
      name: 'a user who is suspended',
      status: 403,
      body: { message: 'Your user account is suspended' },
    },
  ],
  silent: [{ name: 'a page', status: 200 }],
};
