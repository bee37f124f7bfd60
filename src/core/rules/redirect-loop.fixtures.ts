import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'Chromium',
      status: 0,
      error: 'net::ERR_TOO_MANY_REDIRECTS',
      body: null,
      shows: 'ERR_TOO_MANY_REDIRECTS',
    },
    {
      name: 'Firefox',
      status: 0,
      error: 'NS_ERROR_REDIRECT_LOOP',
      body: null,
      shows: 'REDIRECT_LOOP',
    },
  ],
  near: [
    { name: 'another network error', status: 0, error: 'net::ERR_NAME_NOT_RESOLVED', body: null },
  ],
  silent: [{ name: 'one redirect', status: 302, answer: { Location: '/sign-in' } }],
};
