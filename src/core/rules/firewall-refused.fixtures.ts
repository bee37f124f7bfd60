import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'Cloudflare',
      status: 403,
      answer: { Server: 'cloudflare', 'CF-RAY': '8f0a-FRA' },
      body: '<html><head><title>Attention Required! | Cloudflare</title></head><body><h1>Sorry, you have been blocked</h1><h2>You are unable to access site.example</h2><p>This website is using a security service to protect itself from online attacks. The action you just performed triggered the security solution.</p></body></html>',
    },
    {
      name: 'ASP.NET',
      status: 400,
      answer: { 'Content-Type': 'text/plain' },
      body: 'A potentially dangerous Request.Path value was detected from the client (&). A potentially dangerous Request.',
    },
  ],
  near: [
    {
      name: 'a product that is called firewall',
      status: 403,
      body: '<html><h1>Forbidden</h1><p>Firewall rules of your project</p></html>',
    },
  ],
  silent: [{ name: 'a page', status: 200 }],
};
