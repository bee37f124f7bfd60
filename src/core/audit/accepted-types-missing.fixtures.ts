import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    { name: 'JSON', status: 415, method: 'POST', body: { message: 'Unsupported' } },
    { name: 'a page', status: 415, method: 'POST', body: '<html>Unsupported</html>' },
  ],
  near: [{ name: 'named', status: 415, answer: { 'Accept-Post': 'application/json' } }],
  silent: [{ name: 'a 406', status: 406, body: 'no' }],
};
