import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'IIS',
      status: 403,
      answer: { Server: 'Microsoft-IIS/10.0' },
      body: '<html><head><title>403.6 - Forbidden: IP address rejected</title></head><body><h2>403.6 - Forbidden: IP address of the client has been rejected.</h2></body></html>',
    },
    {
      name: 'Cloudflare',
      status: 403,
      answer: { Server: 'cloudflare', 'CF-RAY': '8f0a-FRA' },
      body: '<html><head><title>Access denied | www.site.example used Cloudflare to restrict access</title></head><body><h1>Error 1006</h1><p>The owner of this website (www.site.example) has banned your IP address (192.0.2.1).</p></body></html>',
    },
  ],
  near: [
    {
      name: 'an address that is shown',
      status: 403,
      body: '<html><h1>Forbidden</h1><p>Your IP: 192.0.2.1</p></html>',
    },
  ],
  silent: [{ name: 'a page', status: 200 }],
};
