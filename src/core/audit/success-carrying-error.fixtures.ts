import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    { name: 'ok: false', status: 200, body: { ok: false, error: 'not_authed' }, shows: 'ok' },
    {
      name: 'an error object',
      status: 200,
      body: { error: { code: 401, message: 'Invalid key' } },
      shows: 'error.code',
    },
  ],
  near: [
    { name: 'error: null', status: 200, body: { ok: true, error: null, items: [] } },
    {
      name: 'GraphQL with data beside its errors',
      status: 200,
      body: { data: { user: 'x' }, errors: [{ message: 'Not allowed' }] },
    },
    { name: 'an inactive token is no failure', status: 200, body: { active: false } },
  ],
  silent: [{ name: 'with a status that says so', status: 401, body: { ok: false } }],
};
