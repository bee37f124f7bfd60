import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'RFC 6750',
      status: 401,
      kind: 'fetch',
      sent: { Authorization: 'Bearer EXAMPLE' },
      answer: { 'WWW-Authenticate': 'Bearer error="invalid_token"' },
    },
    {
      name: 'S3',
      status: 403,
      sent: { Authorization: 'AWS4-HMAC-SHA256 Credential=EXAMPLE' },
      body: '<?xml version="1.0" encoding="UTF-8"?><Error><Code>InvalidAccessKeyId</Code><Message>The AWS Access Key Id you provided does not exist in our records.</Message></Error>',
    },
  ],
  near: [
    {
      name: 'a challenge alone',
      status: 401,
      answer: { 'WWW-Authenticate': 'Bearer realm="api"' },
    },
  ],
  silent: [{ name: 'a page', status: 200 }],
};
