import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    { name: 'parameters alone', status: 401, answer: { 'WWW-Authenticate': 'realm="api"' } },
    { name: 'an empty field', status: 401, answer: { 'WWW-Authenticate': '' } },
  ],
  near: [{ name: 'a scheme alone', status: 401, answer: { 'WWW-Authenticate': 'Negotiate' } }],
  silent: [{ name: 'no field', status: 401, body: 'no' }],
};
