import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'a list',
      status: 200,
      answer: { 'Access-Control-Allow-Origin': 'https://a.example, https://b.example' },
      shows: 'https://a.example, https://b.example',
    },
    {
      name: 'set by the app and by its proxy',
      status: 200,
      answer: { 'Access-Control-Allow-Origin': ['*', '*'] },
      shows: '*, *',
    },
  ],
  near: [
    { name: 'one', status: 200, answer: { 'Access-Control-Allow-Origin': 'https://a.example' } },
  ],
  silent: [{ name: 'none', status: 200 }],
};
