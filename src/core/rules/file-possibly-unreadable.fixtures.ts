import type { Fixtures } from '../../testing/fixtures.ts';
import { NGINX } from '../../testing/server-page.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'a text',
      status: 403,
      url: 'https://www.site.example/docs/a.txt',
      ...NGINX,
      shows: '/docs/a.txt',
    },
    {
      name: 'a page',
      status: 403,
      url: 'https://www.site.example/index.html',
      ...NGINX,
      shows: '/index.html',
    },
  ],
  near: [
    { name: 'a folder', status: 403, url: 'https://www.site.example/docs/', ...NGINX },
    {
      name: 'a form sent to a file',
      status: 403,
      method: 'POST',
      url: 'https://www.site.example/a.cgi',
      ...NGINX,
    },
  ],
  silent: [
    {
      name: 'an application’s page',
      status: 403,
      url: 'https://www.site.example/a.txt',
      body: { message: 'no' },
    },
  ],
};
