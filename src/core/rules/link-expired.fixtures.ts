import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'S3 says so',
      status: 403,
      url: 'https://files.site.example/a.zip?X-Amz-Date=20261118T100000Z&X-Amz-Expires=300&X-Amz-Signature=EXAMPLE',
      body: '<?xml version="1.0" encoding="UTF-8"?><Error><Code>AccessDenied</Code><Message>Request has expired</Message><X-Amz-Expires>300</X-Amz-Expires></Error>',
    },
    {
      name: 'an address whose end has passed',
      status: 403,
      url: 'https://files.site.example/a.zip?Expires=1795000000&Signature=EXAMPLE',
      shows: '2026-11-18',
    },
  ],
  near: [
    {
      name: 'an address that is still good',
      status: 403,
      url: 'https://files.site.example/a.zip?Expires=1795009000&Signature=EXAMPLE',
    },
    {
      name: 'an end without a signature',
      status: 403,
      url: 'https://www.site.example/a?expires=1795000000',
    },
  ],
  silent: [{ name: 'no query', status: 403 }],
};
