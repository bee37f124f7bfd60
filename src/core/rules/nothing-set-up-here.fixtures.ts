import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'ingress-nginx',
      status: 404,
      answer: { 'Content-Type': 'text/plain' },
      body: 'default backend - 404',
    },
    {
      name: 'Traffic Server',
      status: 404,
      answer: { Server: 'ATS/9.2.0' },
      body: '<html><head><title>Not Found on Accelerator</title></head><body><h1>Not Found on Accelerator</h1><p>Your request on the specified host was not found. Check the location and try again.</p></body></html>',
    },
  ],
  near: [
    { name: 'a page that is not there', status: 404, body: '<html><h1>Not Found</h1></html>' },
  ],
  silent: [{ name: 'a page', status: 200 }],
};
