import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'Apache',
      status: 403,
      body: "<html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>You don't have permission to access this resource. Server unable to read htaccess file, denying access to be safe</p></body></html>",
    },
    {
      name: 'IIS',
      status: 401,
      answer: { Server: 'Microsoft-IIS/10.0' },
      body: '<html><head><title>401.3 - Unauthorized</title></head><body><h2>401.3 - Unauthorized: Access is denied due to an ACL set on the requested resource.</h2></body></html>',
    },
  ],
  near: [
    {
      name: 'a file one may not read as a user',
      status: 403,
      cookie: 'sid=EXAMPLE',
      body: { message: 'You cannot read this file' },
    },
  ],
  silent: [{ name: 'a page', status: 200 }],
};
