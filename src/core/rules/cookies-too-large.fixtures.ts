import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'nginx',
      status: 400,
      cookie: 'a=EXAMPLE',
      answer: { Server: 'nginx' },
      body: '<html><head><title>400 Request Header Or Cookie Too Large</title></head><body><center><h1>400 Bad Request</h1></center><center>Request Header Or Cookie Too Large</center></body></html>',
      shows: 'bytes',
    },
    { name: 'the status made for it', status: 431, shows: '431' },
  ],
  near: [
    {
      name: 'an upload that is too large',
      status: 413,
      body: '<html><h1>Request Entity Too Large</h1></html>',
    },
    { name: 'a bad request', status: 400, cookie: 'a=EXAMPLE' },
  ],
  silent: [{ name: 'a page', status: 200 }],
};
