import type { Fixtures } from '../../testing/fixtures.ts';

const answer = { 'WWW-Authenticate': 'Basic realm="Users"' };

export const fixtures: Fixtures = {
  fires: [
    { name: 'asked for', status: 401, url: 'http://www.site.example/', answer },
    {
      name: 'sent and accepted',
      status: 200,
      url: 'http://www.site.example/',
      sent: { Authorization: 'Basic RVhBTVBMRTpFWEFNUExF' },
    },
  ],
  near: [
    { name: 'over https', status: 401, answer },
    { name: 'on this machine', status: 401, url: 'http://localhost:8080/', answer },
  ],
  silent: [{ name: 'no challenge', status: 401, url: 'http://www.site.example/' }],
};
