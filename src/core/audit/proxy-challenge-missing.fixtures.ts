import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    { name: 'nothing of the kind', status: 407, answer: { Via: '1.1 proxy.example' } },
    {
      name: 'the origin’s field in its place',
      status: 407,
      answer: { 'WWW-Authenticate': 'Basic realm="proxy"' },
    },
  ],
  near: [
    {
      name: 'the right field',
      status: 407,
      answer: { 'Proxy-Authenticate': 'Basic realm="proxy"' },
    },
  ],
  silent: [{ name: 'a 401', status: 401, answer: { 'WWW-Authenticate': 'Basic realm="a"' } }],
};
