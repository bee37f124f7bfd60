import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'CloudFront',
      status: 403,
      answer: { Server: 'CloudFront', 'X-Cache': 'Error from cloudfront', 'X-Amz-Cf-Id': 'a' },
      body: '<html><head><title>ERROR: The request could not be satisfied</title></head><body><h1>403 ERROR</h1><h2>The request could not be satisfied.</h2>The Amazon CloudFront distribution is configured to block access from your country.</body></html>',
    },
    {
      name: 'Cloudflare',
      status: 403,
      answer: { Server: 'cloudflare', 'CF-RAY': '8f0a-FRA' },
      body: '<html><head><title>Access denied | www.site.example used Cloudflare to restrict access</title></head><body><h1>Error 1009</h1><h2>Access denied</h2><p>The owner of this website (www.site.example) has banned the country or region your IP address is in (DE) from accessing this website.</p></body></html>',
    },
  ],
  near: [
    {
      name: 'a country as a field of a form',
      status: 400,
      body: { message: 'Country is required' },
    },
  ],
  silent: [{ name: 'a page', status: 200 }],
};
