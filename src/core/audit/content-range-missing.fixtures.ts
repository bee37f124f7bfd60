import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    { name: 'empty', status: 416, answer: { Server: 'nginx' } },
    { name: 'a page', status: 416, body: '<html>Range</html>' },
  ],
  near: [{ name: 'named', status: 416, answer: { 'Content-Range': 'bytes */1000' } }],
  silent: [{ name: 'a part', status: 206, body: 'abc' }],
};
