import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'asked for',
      status: 401,
      url: 'http://api.site.example/',
      answer: { 'WWW-Authenticate': 'Bearer' },
    },
    {
      name: 'sent',
      status: 200,
      url: 'http://api.site.example/',
      sent: { Authorization: 'Bearer EXAMPLE' },
    },
  ],
  near: [
    { name: 'over https', status: 401, answer: { 'WWW-Authenticate': 'Bearer' } },
    {
      name: 'on this machine',
      status: 200,
      url: 'http://127.0.0.1:3000/',
      sent: { Authorization: 'Bearer EXAMPLE' },
    },
  ],
  silent: [{ name: 'nothing of it', status: 200, url: 'http://www.site.example/' }],
};
