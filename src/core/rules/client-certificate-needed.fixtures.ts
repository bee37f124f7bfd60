import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'nginx',
      status: 400,
      answer: { Server: 'nginx' },
      body: '<html><head><title>400 No required SSL certificate was sent</title></head><body><center><h1>400 Bad Request</h1></center><center>No required SSL certificate was sent</center><hr><center>nginx</center></body></html>',
    },
    {
      name: 'IIS',
      status: 403,
      answer: { Server: 'Microsoft-IIS/10.0' },
      body: '<html><head><title>403.7 - Forbidden: Client certificate required.</title></head><body><h2>403.7 - Forbidden</h2></body></html>',
    },
  ],
  near: [
    {
      name: 'the certificate of the server',
      status: 526,
      body: '<html><h1>Invalid SSL certificate</h1></html>',
    },
  ],
  silent: [{ name: 'a page', status: 200 }],
};
