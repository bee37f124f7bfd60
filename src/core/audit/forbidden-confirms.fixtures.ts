import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'a repository left on the server',
      status: 403,
      url: 'https://www.site.example/.git/HEAD',
      shows: '/.git/HEAD',
    },
    {
      name: 'a record of somebody else’s',
      status: 403,
      url: 'https://api.site.example/v1/invoices/1041',
      sent: { Authorization: 'Bearer EXAMPLE' },
      shows: '/v1/invoices/1041',
    },
  ],
  near: [
    { name: 'hidden', status: 404, url: 'https://www.site.example/.git/HEAD' },
    { name: 'a list', status: 403, url: 'https://api.site.example/v1/invoices' },
  ],
  silent: [{ name: 'a page', status: 403 }],
};
