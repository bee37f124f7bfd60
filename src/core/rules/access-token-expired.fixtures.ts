import type { Fixtures } from '../../testing/fixtures.ts';
import { makeJws } from '../tokens/example-token.ts';

/** Ended an hour before the clock of the fixtures. */
const ENDED = makeJws({ exp: 1_794_999_600 }, undefined, 'EXAMPLE'.repeat(6));

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'Envoy',
      status: 401,
      sent: { Authorization: 'Bearer EXAMPLE' },
      answer: { 'Content-Type': 'text/plain', Server: 'envoy' },
      body: 'Jwt is expired',
    },
    {
      name: 'a challenge that says so',
      status: 401,
      sent: { Authorization: 'Bearer EXAMPLE' },
      answer: {
        'WWW-Authenticate':
          'Bearer error="invalid_token", error_description="The token expired at \'11/18/2026 11:00:00\'"',
      },
      shows: 'expired',
    },
    {
      name: 'a token whose end has passed',
      status: 401,
      sent: { Authorization: `Bearer ${ENDED}` },
      body: { message: 'no' },
      shows: '2026-11-18T11:00:00',
    },
  ],
  near: [
    {
      name: 'a token that is not valid for another reason',
      status: 401,
      sent: { Authorization: 'Bearer EXAMPLE' },
      answer: {
        'WWW-Authenticate':
          'Bearer error="invalid_token", error_description="The signature is invalid"',
      },
    },
    {
      name: 'a token whose end has passed, and a server that failed',
      status: 500,
      sent: { Authorization: `Bearer ${ENDED}` },
    },
  ],
  silent: [{ name: 'a page', status: 200 }],
};
