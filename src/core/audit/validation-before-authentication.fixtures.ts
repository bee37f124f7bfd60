import type { Fixtures } from '../../testing/fixtures.ts';

const answer = { 'WWW-Authenticate': 'Bearer realm="api"' };

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'fields checked first',
      status: 422,
      method: 'POST',
      answer,
      body: { errors: { name: ['is required'] } },
      shows: '422',
    },
    { name: 'the media type checked first', status: 415, method: 'POST', answer, shows: '415' },
  ],
  near: [
    {
      name: 'with a credential',
      status: 422,
      method: 'POST',
      answer,
      sent: { Authorization: 'Bearer EXAMPLE' },
    },
    { name: 'open to everybody', status: 422, method: 'POST', body: { errors: {} } },
  ],
  silent: [{ name: 'who is there comes first', status: 401, answer }],
};
