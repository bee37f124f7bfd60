import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'S3',
      status: 403,
      body: '<?xml version="1.0" encoding="UTF-8"?><Error><Code>RequestTimeTooSkewed</Code><Message>The difference between the request time and the current time is too large.</Message></Error>',
      shows: 'RequestTimeTooSkewed',
    },
    {
      name: 'Envoy',
      status: 401,
      sent: { Authorization: 'Bearer EXAMPLE' },
      answer: { 'Content-Type': 'text/plain', Server: 'envoy' },
      body: 'Jwt not yet valid',
    },
  ],
  near: [
    {
      name: 'a token that is over',
      status: 401,
      answer: { 'Content-Type': 'text/plain', Server: 'envoy' },
      body: 'Jwt is expired',
    },
  ],
  silent: [{ name: 'a page', status: 200 }],
};
