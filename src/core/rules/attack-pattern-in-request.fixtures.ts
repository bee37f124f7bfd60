import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'a script in the query',
      status: 403,
      url: 'https://www.site.example/search?q=%3Cscript%3Ealert(1)%3C/script%3E',
      shows: '<script',
    },
    {
      name: 'SQL in a form',
      status: 406,
      method: 'POST',
      posted: 'name=a&note=1+union+select+2',
      shows: 'union select',
    },
  ],
  near: [
    {
      name: 'a page with words of its own',
      status: 403,
      url: 'https://www.site.example/search?q=%3Cscript%3E',
      body: `<html><h1>Members only</h1><p>${'This part of the site is for members of the society. '.repeat(8)}</p></html>`,
    },
    { name: 'a plain query', status: 403, url: 'https://www.site.example/search?q=script' },
  ],
  silent: [{ name: 'a page', status: 200, url: 'https://www.site.example/search?q=%3Cscript%3E' }],
};
