import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'bare',
      status: 200,
      answer: { 'Clear-Site-Data': 'cookies, storage' },
      shows: 'cookies',
    },
    { name: 'in apostrophes', status: 200, answer: { 'Clear-Site-Data': "'cookies'" } },
  ],
  near: [{ name: 'quoted', status: 200, answer: { 'Clear-Site-Data': '"cookies", "storage"' } }],
  silent: [{ name: 'none', status: 200 }],
};
