import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'JSON as a page',
      status: 401,
      body: { error: 'unauthorized' },
      answer: { 'Content-Type': 'text/html; charset=utf-8' },
      shows: 'text/html',
    },
    {
      name: 'a page as JSON',
      status: 502,
      body: '<html><h1>502 Bad Gateway</h1></html>',
      answer: { 'Content-Type': 'application/json' },
      shows: 'HTML',
    },
  ],
  near: [
    {
      name: 'JSON with a suffix',
      status: 401,
      body: { error: 'unauthorized' },
      answer: { 'Content-Type': 'application/vnd.site+json' },
    },
    {
      name: 'JSON as plain text runs nowhere',
      status: 401,
      body: { error: 'unauthorized' },
      answer: { 'Content-Type': 'text/plain' },
    },
  ],
  silent: [{ name: 'a page', status: 404, body: '<html><h1>No</h1></html>' }],
};
