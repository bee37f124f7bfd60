import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    { name: 'a bad request', status: 400, shows: '400' },
    {
      name: 'FastAPI',
      status: 422,
      kind: 'fetch',
      method: 'POST',
      body: {
        detail: [{ loc: ['body', 'name'], msg: 'field required', type: 'value_error.missing' }],
      },
    },
  ],
  near: [{ name: 'Twitter’s old status for too many calls', status: 420 }],
  silent: [{ name: 'a page', status: 200 }],
};
