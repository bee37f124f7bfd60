import type { Fixtures } from '../../testing/fixtures.ts';

const answer = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Credentials': 'true',
};

export const fixtures: Fixtures = {
  fires: [
    { name: 'an answer', status: 200, kind: 'fetch', answer },
    { name: 'a refusal', status: 401, kind: 'fetch', answer },
  ],
  near: [
    { name: 'without credentials', status: 200, answer: { 'Access-Control-Allow-Origin': '*' } },
    {
      name: 'one origin',
      status: 200,
      answer: { ...answer, 'Access-Control-Allow-Origin': 'https://app.example' },
    },
  ],
  silent: [{ name: 'no CORS', status: 200 }],
};
