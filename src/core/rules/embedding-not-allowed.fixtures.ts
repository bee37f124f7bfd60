import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'a page about hotlinks',
      status: 403,
      url: 'https://img.site.example/a.jpg',
      kind: 'image',
      sent: { Referer: 'https://blog.other.example/' },
      body: '<html><h1>403 Forbidden</h1><p>Hotlinking is not allowed.</p></html>',
    },
    {
      name: 'Cloudflare',
      status: 403,
      url: 'https://img.site.example/a.jpg',
      kind: 'image',
      sent: { Referer: 'https://blog.other.example/' },
      answer: { Server: 'cloudflare', 'CF-RAY': '8f0a-FRA' },
      body: '<html><head><title>Access denied</title></head><body><h1>Error 1011</h1><h2>Access Denied (Hotlinking Denied)</h2><p>The owner of this website (img.site.example) does not allow hotlinking to that resource (/a.jpg).</p></body></html>',
    },
  ],
  near: [
    {
      name: 'a link that is refused for another reason',
      status: 403,
      url: 'https://img.site.example/a.jpg',
      kind: 'image',
      body: '<html><h1>Forbidden</h1><p>This link is private.</p></html>',
    },
  ],
  silent: [{ name: 'an image', status: 200, kind: 'image' }],
};
