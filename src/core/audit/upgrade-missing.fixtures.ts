import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    { name: 'JSON', status: 426, body: { message: 'Update the app' } },
    { name: 'a WebSocket wanted', status: 426, body: 'Upgrade Required' },
  ],
  near: [{ name: 'with the field', status: 426, answer: { Upgrade: 'websocket' } }],
  silent: [{ name: 'a 400', status: 400, body: 'no' }],
};
