import type { Fixtures } from '../../testing/fixtures.ts';
import { NGINX } from '../../testing/server-page.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'nginx',
      status: 403,
      url: 'https://www.site.example/files/',
      ...NGINX,
      shows: '/files/',
    },
    { name: 'the root', status: 403, url: 'https://www.site.example/', ...NGINX, shows: '/' },
  ],
  near: [
    { name: 'a file', status: 403, url: 'https://www.site.example/files/a.txt', ...NGINX },
    {
      name: 'a form sent to a folder',
      status: 403,
      method: 'POST',
      url: 'https://www.site.example/files/',
      ...NGINX,
    },
  ],
  silent: [
    {
      name: 'an application’s page',
      status: 403,
      url: 'https://www.site.example/files/',
      body: { message: 'no' },
    },
  ],
};
