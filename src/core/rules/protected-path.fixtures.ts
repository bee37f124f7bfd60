import type { Fixtures } from '../../testing/fixtures.ts';
import { NGINX } from '../../testing/server-page.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'a repository left on the server',
      status: 403,
      url: 'https://www.site.example/.git/HEAD',
      ...NGINX,
      shows: '/.git/HEAD',
    },
    {
      name: 'a method for files',
      status: 403,
      method: 'PUT',
      url: 'https://www.site.example/a.txt',
      ...NGINX,
      shows: 'PUT',
    },
  ],
  near: [
    {
      name: 'what is meant for everybody',
      status: 403,
      url: 'https://www.site.example/.well-known/security.txt',
      ...NGINX,
    },
    { name: 'a page', status: 403, url: 'https://www.site.example/shop', ...NGINX },
  ],
  silent: [
    {
      name: 'not the server’s own page',
      status: 403,
      url: 'https://www.site.example/.git/HEAD',
      body: { message: 'Sign in first' },
    },
  ],
};
