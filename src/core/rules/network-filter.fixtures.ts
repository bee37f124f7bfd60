import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'FortiGuard',
      status: 403,
      body: '<html><head><title>Web Filter Violation</title></head><body><h1>FortiGuard Intrusion Prevention - Access Blocked</h1><p>Web Page Blocked</p><p>You have tried to access a web page that is in violation of your Internet usage policy.</p><p>Category: Gambling</p></body></html>',
    },
    {
      name: 'Zscaler',
      status: 403,
      answer: { Server: 'Zscaler/6.2' },
      body: "<html><head><title>Internet Security by Zscaler</title></head><body>Sorry, you don't have permission to visit this site. Your organization has selected Zscaler to protect you from internet threats.</body></html>",
    },
  ],
  near: [
    {
      name: 'a site that speaks of filters',
      status: 403,
      body: '<html><h1>Forbidden</h1><p>Set a filter and try again.</p></html>',
    },
  ],
  silent: [{ name: 'a page', status: 200 }],
};
