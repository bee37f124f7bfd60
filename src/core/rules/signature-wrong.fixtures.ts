import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'S3',
      status: 403,
      body: '<?xml version="1.0" encoding="UTF-8"?><Error><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match the signature you provided. Check your key and signing method.</Message></Error>',
      shows: 'SignatureDoesNotMatch',
    },
    {
      name: 'Laravel',
      status: 403,
      url: 'https://www.site.example/verify/1?expires=1795009000&signature=EXAMPLE',
      body: { message: 'Invalid signature.' },
    },
  ],
  near: [
    {
      name: 'a signature of a document',
      status: 422,
      body: { message: 'The signature image is missing' },
    },
  ],
  silent: [{ name: 'a page', status: 200 }],
};
