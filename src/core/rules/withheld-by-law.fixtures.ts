import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    { name: 'the status made for it', status: 451, shows: '451' },
    {
      name: 'with its blocker',
      status: 451,
      answer: { Link: '<https://court.example/>; rel="blocked-by"' },
      body: '<html><h1>Unavailable For Legal Reasons</h1></html>',
    },
  ],
  near: [
    {
      name: 'legal words of a footer',
      status: 403,
      body: '<html><h1>Forbidden</h1><a href="/legal">Legal notice</a></html>',
    },
  ],
  silent: [{ name: 'a page', status: 200 }],
};
