import { describe, expect, it } from 'vitest';
import { tellOutcome } from './outcome.ts';

const asked = 'https://shop.example/account';

describe('tellOutcome', () => {
  it.each([
    {
      name: 'the same address without a form opens',
      ended: asked,
      own: 'none',
      causeAfter: null,
      kind: 'opens',
    },
    {
      name: 'a slash more is the same address',
      ended: `${asked}/`,
      own: 'none',
      causeAfter: null,
      kind: 'opens',
    },
    {
      name: 'a fragment and a query do not matter',
      ended: `${asked}?a=1#b`,
      own: 'none',
      causeAfter: null,
      kind: 'opens',
    },
    {
      name: 'a healthy page that could not be read opens',
      ended: asked,
      own: null,
      causeAfter: null,
      kind: 'opens',
    },
    {
      name: 'a form on the same address is a sign-in',
      ended: asked,
      own: 'sign-in',
      causeAfter: null,
      kind: 'sign-in',
    },
    {
      name: 'a redirect to a sign-in page is a sign-in',
      ended: 'https://shop.example/login?next=/account',
      own: 'none',
      causeAfter: null,
      kind: 'sign-in',
    },
    {
      name: 'another address proves nothing',
      ended: 'https://shop.example/',
      own: 'none',
      causeAfter: null,
      kind: 'sign-in',
    },
    {
      name: 'a challenge is still a refusal',
      ended: asked,
      own: 'challenge',
      causeAfter: null,
      kind: 'refused',
    },
    {
      name: 'another refusal is a refusal',
      ended: asked,
      own: 'none',
      causeAfter: 'waf-block',
      kind: 'refused',
    },
    {
      name: 'a refusal with a form of its own is a sign-in',
      ended: asked,
      own: 'sign-in',
      causeAfter: 'no-credentials',
      kind: 'sign-in',
    },
  ] as const)('$name', ({ ended, own, causeAfter, kind }) => {
    expect(tellOutcome({ asked, ended, own, causeAfter })).toBe(kind);
  });
});
