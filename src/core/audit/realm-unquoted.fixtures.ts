import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    { name: 'bare', status: 401, answer: { 'WWW-Authenticate': 'Basic realm=Users' } },
    { name: 'in apostrophes', status: 401, answer: { 'WWW-Authenticate': "Basic realm='Users'" } },
  ],
  near: [{ name: 'quoted', status: 401, answer: { 'WWW-Authenticate': 'Basic realm="Users"' } }],
  silent: [{ name: 'no realm', status: 401, answer: { 'WWW-Authenticate': 'Bearer' } }],
};
