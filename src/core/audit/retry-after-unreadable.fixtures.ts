import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    { name: 'words', status: 429, answer: { 'Retry-After': 'one minute' }, shows: 'one minute' },
    { name: 'a moment in seconds', status: 429, answer: { 'Retry-After': '1795003260' } },
    {
      name: 'a date of another form',
      status: 503,
      answer: { 'Retry-After': '2026-11-18T12:05:00Z' },
    },
    {
      name: 'a date long past',
      status: 503,
      answer: { 'Retry-After': 'Tue, 17 Nov 2026 12:00:00 GMT' },
    },
  ],
  near: [
    { name: 'zero', status: 429, answer: { 'Retry-After': '0' } },
    {
      name: 'a date ahead',
      status: 503,
      answer: { 'Retry-After': 'Wed, 18 Nov 2026 12:05:00 GMT' },
    },
  ],
  silent: [{ name: 'none', status: 429 }],
};
