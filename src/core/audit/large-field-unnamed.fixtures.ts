import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    { name: 'empty', status: 431 },
    { name: 'the status in words', status: 431, body: '<h1>Request Header Fields Too Large</h1>' },
  ],
  near: [{ name: 'named', status: 431, body: 'The Cookie field is larger than 8 KiB' }],
  silent: [{ name: 'a 400', status: 400 }],
};
