import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'RFC 9470',
      status: 401,
      sent: { Authorization: 'Bearer EXAMPLE' },
      answer: {
        'WWW-Authenticate': 'Bearer error="insufficient_user_authentication", acr_values="phr"',
      },
      shows: 'insufficient_user_authentication',
    },
    {
      name: 'Laravel',
      status: 423,
      cookie: 'laravel_session=EXAMPLE',
      body: { message: 'Password confirmation required.' },
    },
  ],
  near: [
    {
      name: 'a token that is not valid',
      status: 401,
      sent: { Authorization: 'Bearer EXAMPLE' },
      answer: { 'WWW-Authenticate': 'Bearer error="invalid_token"' },
    },
  ],
  silent: [{ name: 'a page', status: 200 }],
};
