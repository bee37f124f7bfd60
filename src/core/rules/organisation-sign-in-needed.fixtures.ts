import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'oauth2-proxy',
      status: 403,
      body: '<!DOCTYPE html><html lang="en" charset="utf-8"><head><title>Sign In</title></head><body><form method="GET" action="/oauth2/start"><input type="hidden" name="rd" value="/"><button type="submit">Sign in with OpenID Connect</button></form><p>Secured with <a href="https://github.com/oauth2-proxy/oauth2-proxy#oauth2_proxy">OAuth2 Proxy</a> version v7.6.0</p></body></html>',
    },
    {
      name: 'GitHub',
      status: 403,
      kind: 'fetch',
      url: 'https://api.github.com/orgs/a',
      sent: { Authorization: 'Bearer EXAMPLE' },
      answer: { 'X-GitHub-SSO': 'required; url=https://github.com/orgs/a/sso' },
      body: {
        message:
          'Resource protected by organization SAML enforcement. You must grant your OAuth token access to this organization.',
      },
    },
  ],
  near: [
    {
      name: 'a sign-in of the site’s own',
      status: 401,
      body: '<html><h1>Sign in</h1><form action="/login"><input type="password"></form></html>',
    },
  ],
  silent: [{ name: 'a page', status: 200 }],
};
