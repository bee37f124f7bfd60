import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'Laravel',
      status: 429,
      method: 'POST',
      body: { message: 'Too many login attempts. Please try again in 52 seconds.' },
      shows: 'Too many login attempts',
    },
    { name: 'Spring', status: 401, body: '<html><p>User account is locked</p></html>' },
  ],
  near: [
    {
      name: 'too many requests of another kind',
      status: 429,
      body: { message: 'Too many requests' },
    },
  ],
  silent: [
    { name: 'a locked document', status: 423, body: { message: 'The file is locked for editing' } },
  ],
};
