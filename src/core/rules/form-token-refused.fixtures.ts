import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'Django',
      status: 403,
      method: 'POST',
      cookie: 'csrftoken=EXAMPLE',
      body: '<html><head><title>403 Forbidden</title></head><body><h1>Forbidden <span>(403)</span></h1><p>CSRF verification failed. Request aborted.</p></body></html>',
    },
    {
      name: 'Laravel',
      status: 419,
      method: 'POST',
      body: '<html><head><title>Page Expired</title></head><body><div class="code">419</div><div class="message">Page Expired</div></body></html>',
    },
  ],
  near: [
    {
      name: 'a token of another kind',
      status: 401,
      method: 'POST',
      body: { message: 'Token missing' },
    },
  ],
  silent: [{ name: 'a page', status: 200 }],
};
