import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'Unix',
      status: 500,
      body: { message: 'failed to open /var/www/shop/config.php' },
      shows: '/var/www/shop/config.php',
    },
    {
      name: 'Windows',
      status: 403,
      body: '<html><td>Physical path</td><td>C:\\inetpub\\wwwroot\\web.config</td></html>',
      shows: 'c:\\inetpub\\wwwroot',
    },
  ],
  near: [
    { name: 'a path of the address', status: 404, body: { message: '/home/page was not found' } },
  ],
  silent: [{ name: 'no body', status: 500 }],
};
