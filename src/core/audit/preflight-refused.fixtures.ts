import type { Fixtures } from '../../testing/fixtures.ts';

const preflight = {
  method: 'OPTIONS',
  kind: 'fetch',
  sent: { Origin: 'https://app.example', 'Access-Control-Request-Method': 'PUT' },
} as const;

export const fixtures: Fixtures = {
  fires: [
    { name: 'made to sign in', status: 401, ...preflight, shows: '401' },
    { name: 'not routed', status: 405, ...preflight, shows: '405' },
  ],
  near: [
    { name: 'let through', status: 204, ...preflight },
    { name: 'an OPTIONS that is no preflight', status: 401, method: 'OPTIONS' },
  ],
  silent: [{ name: 'a GET', status: 401 }],
};
