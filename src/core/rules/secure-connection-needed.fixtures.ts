import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'IIS',
      status: 403,
      url: 'http://www.site.example/',
      answer: { Server: 'Microsoft-IIS/10.0' },
      body: '<html><head><title>403.4 - Forbidden: SSL is required to view this resource.</title></head><body><h2>403.4 - Forbidden: SSL is required</h2></body></html>',
    },
    {
      name: 'nginx',
      status: 400,
      url: 'http://www.site.example:443/',
      answer: { Server: 'nginx' },
      body: '<html><head><title>400 The plain HTTP request was sent to HTTPS port</title></head><body><center>The plain HTTP request was sent to HTTPS port</center></body></html>',
    },
  ],
  near: [
    {
      name: 'a refusal over http that says nothing of it',
      status: 403,
      url: 'http://www.site.example/',
      body: '<html><h1>Forbidden</h1></html>',
    },
  ],
  silent: [{ name: 'a page', status: 200, url: 'http://www.site.example/' }],
};
