import { describe, expect, it } from 'vitest';
import { findMissingScopes, readWantedScopes } from './wanted-scopes.ts';

const challenge = (value: string) => ({ name: 'WWW-Authenticate', value });

describe('readWantedScopes', () => {
  it.each([
    {
      name: 'a challenge',
      headers: [challenge('Bearer error="insufficient_scope", scope="read:user  write"')],
      scopes: ['read:user', 'write'],
    },
    {
      name: 'two challenges, each scope once',
      headers: [challenge('Bearer scope="a b"'), challenge('DPoP scope="b c"')],
      scopes: ['a', 'b', 'c'],
    },
    {
      name: 'GitHub’s own field',
      headers: [{ name: 'x-accepted-oauth-scopes', value: 'repo, admin:org' }],
      scopes: ['repo', 'admin:org'],
    },
    { name: 'a challenge without one', headers: [challenge('Bearer realm="x"')], scopes: [] },
    { name: 'other fields', headers: [{ name: 'Scope', value: 'x' }], scopes: [] },
    { name: 'no fields', headers: [], scopes: [] },
  ])('reads $scopes of $name', ({ headers, scopes }) => {
    expect(readWantedScopes(headers)).toEqual(scopes);
  });
});

describe('findMissingScopes', () => {
  it.each([
    { wanted: ['a', 'b'], has: ['a'], missing: ['b'] },
    { wanted: ['a'], has: ['a', 'b'], missing: [] },
    { wanted: ['a'], has: [], missing: [] },
    { wanted: [], has: ['a'], missing: [] },
  ])('of $wanted, $has lacks $missing', ({ wanted, has, missing }) => {
    expect(findMissingScopes(wanted, has)).toEqual(missing);
  });
});
