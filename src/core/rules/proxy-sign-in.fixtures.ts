import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'a challenge',
      status: 407,
      answer: { 'Proxy-Authenticate': 'Basic realm="proxy"' },
      shows: 'Basic realm="proxy"',
    },
    { name: 'a status alone', status: 407, shows: '407' },
  ],
  near: [
    {
      name: 'the site’s own challenge',
      status: 401,
      answer: { 'WWW-Authenticate': 'Basic realm="proxy"' },
    },
  ],
  silent: [{ name: 'a page', status: 200 }],
};
