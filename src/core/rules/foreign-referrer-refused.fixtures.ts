import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'a picture on another site',
      status: 403,
      kind: 'image',
      url: 'https://img.site.example/a.jpg',
      sent: { Referer: 'https://blog.other.test/post' },
      shows: 'blog.other.test',
    },
    {
      name: 'a film linked from another site',
      status: 403,
      url: 'https://cdn.site.example/a.mp4',
      sent: { Referer: 'https://forum.other.test/' },
      answer: { Server: 'nginx' },
      body: '<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>nginx</center></body></html>',
    },
  ],
  near: [
    {
      name: 'a picture on the same site',
      status: 403,
      kind: 'image',
      url: 'https://img.site.example/a.jpg',
      sent: { Referer: 'https://www.site.example/post' },
    },
    {
      name: 'a page linked from another site',
      status: 403,
      sent: { Referer: 'https://forum.other.test/' },
    },
  ],
  silent: [{ name: 'a picture', status: 200, kind: 'image' }],
};
