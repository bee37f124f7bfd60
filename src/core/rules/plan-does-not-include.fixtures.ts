import type { Fixtures } from '../../testing/fixtures.ts';

export const fixtures: Fixtures = {
  fires: [
    {
      name: 'a plan named',
      status: 402,
      kind: 'fetch',
      sent: { 'X-Api-Key': 'EXAMPLE' },
      body: {
        error: {
          code: 'payment_required',
          message: 'Your current plan does not include this feature. Please upgrade your plan.',
        },
      },
    },
    {
      name: 'Microsoft Graph',
      status: 403,
      kind: 'fetch',
      sent: { Authorization: 'Bearer EXAMPLE' },
      body: {
        error: {
          code: 'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
          message: "Neither tenant is B2C or tenant doesn't have premium license",
          innerError: { 'request-id': 'a' },
        },
      },
    },
  ],
  near: [
    {
      name: 'a plan of another kind',
      status: 403,
      kind: 'fetch',
      body: { message: 'You may not edit this plan' },
    },
  ],
  silent: [{ name: 'a page', status: 200 }],
};
