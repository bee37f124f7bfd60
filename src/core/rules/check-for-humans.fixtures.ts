import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'Cloudflare',
      status: 403,
      answer: { Server: 'cloudflare', 'cf-mitigated': 'challenge', 'CF-RAY': '8f0a-FRA' },
      body: '<html><head><title>Just a moment...</title></head><body><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script></body></html>',
    },
    {
      name: 'LiteSpeed',
      status: 403,
      answer: { Server: 'LiteSpeed' },
      body: '<html><body><p>Verifying that you are not a robot</p><script src="/.lsrecap/recaptcha"></script></body></html>',
    },
  ],
  near: [
    {
      name: 'a captcha beside a sign-in',
      status: 401,
      body: '<html><form action="/login"><input type="password"><div>Enter the letters</div></form></html>',
    },
  ],
  silent: [{ name: 'a page', status: 200 }],
};
