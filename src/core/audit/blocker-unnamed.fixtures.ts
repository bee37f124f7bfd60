import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    { name: 'a page', status: 451, body: '<html>Not available</html>' },
    { name: 'another link', status: 451, answer: { Link: '<https://a.example>; rel="next"' } },
  ],
  near: [
    { name: 'named', status: 451, answer: { Link: '<https://court.example>; rel="blocked-by"' } },
  ],
  silent: [{ name: 'a 403', status: 403, body: 'no' }],
};
