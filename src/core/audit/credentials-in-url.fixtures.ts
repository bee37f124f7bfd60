import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'an access token',
      status: 401,
      url: 'https://api.site.example/me?access_token=EXAMPLE',
      shows: 'access_token',
    },
    {
      name: 'a key, in an answer that succeeds',
      status: 200,
      url: 'https://api.site.example/items?API_KEY=EXAMPLE&page=2',
      shows: 'api_key',
    },
  ],
  near: [
    { name: 'an empty one', status: 401, url: 'https://api.site.example/me?access_token=' },
    {
      name: 'a signed link',
      status: 200,
      url: 'https://files.site.example/a.zip?Expires=1795003300&Signature=EXAMPLE',
    },
  ],
  silent: [{ name: 'a plain address', status: 200 }],
};
