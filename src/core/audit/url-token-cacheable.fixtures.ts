import type { Fixtures } from '../../testing/fixtures.ts';

const url = 'https://api.site.example/me?access_token=EXAMPLE';

export const fixtures: Fixtures = {
  fires: [
    { name: 'nothing said', status: 200, url, body: { name: 'Ada' } },
    { name: 'public', status: 200, url, answer: { 'Cache-Control': 'public, max-age=60' } },
  ],
  near: [{ name: 'private', status: 200, url, answer: { 'Cache-Control': 'private' } }],
  silent: [{ name: 'no token', status: 200, body: { name: 'Ada' } }],
};
