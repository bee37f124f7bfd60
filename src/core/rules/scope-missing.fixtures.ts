import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'RFC 6750',
      status: 403,
      kind: 'fetch',
      sent: { Authorization: 'Bearer EXAMPLE' },
      answer: { 'WWW-Authenticate': 'Bearer error="insufficient_scope", scope="orders.write"' },
      shows: 'orders.write',
    },
    {
      name: 'Google',
      status: 403,
      kind: 'fetch',
      sent: { Authorization: 'Bearer EXAMPLE' },
      body: {
        error: {
          code: 403,
          message: 'Request had insufficient authentication scopes.',
          status: 'PERMISSION_DENIED',
          errors: [{ reason: 'insufficientPermissions' }],
          details: [{ reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' }],
        },
      },
    },
    {
      name: 'GitHub, behind a 404',
      status: 404,
      kind: 'fetch',
      sent: { Authorization: 'Bearer EXAMPLE' },
      answer: { 'X-OAuth-Scopes': 'read:user', 'X-Accepted-OAuth-Scopes': 'repo' },
      body: { message: 'Not Found' },
      shows: 'read:user',
    },
  ],
  near: [
    {
      name: 'a scope that is enough',
      status: 404,
      kind: 'fetch',
      sent: { Authorization: 'Bearer EXAMPLE' },
      answer: { 'X-OAuth-Scopes': 'gist, repo', 'X-Accepted-OAuth-Scopes': 'repo' },
      body: { message: 'Not Found' },
    },
    {
      name: 'a role that is missing',
      status: 403,
      kind: 'fetch',
      sent: { Authorization: 'Bearer EXAMPLE' },
      body: { message: 'You are not a member of this project' },
    },
  ],
  silent: [{ name: 'a page', status: 200 }],
};
