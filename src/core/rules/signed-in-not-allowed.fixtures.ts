import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'Tomcat',
      status: 403,
      cookie: 'JSESSIONID=EXAMPLE',
      body: '<!doctype html><html lang="en"><head><title>HTTP Status 403 – Forbidden</title></head><body><h1>HTTP Status 403 – Forbidden</h1><p><b>Message</b> Access to the requested resource has been denied</p><p><b>Description</b> The server understood the request but refuses to authorize it.</p></body></html>',
    },
    {
      name: 'Django REST framework',
      status: 403,
      kind: 'fetch',
      sent: { Authorization: 'Token EXAMPLE' },
      body: { detail: 'You do not have permission to perform this action.' },
      shows: 'permission',
    },
  ],
  near: [
    {
      name: 'the same to somebody unknown',
      status: 403,
      kind: 'fetch',
      body: { detail: 'You do not have permission to perform this action.' },
    },
  ],
  silent: [{ name: 'a page', status: 200 }],
};
