import { describe, expect, it } from 'vitest';
import { findRegistrableDomain, isPublicSuffix } from './public-suffix.ts';

describe('findRegistrableDomain', () => {
  it.each([
    { host: 'mail.shop.example.co.uk', domain: 'example.co.uk' },
    { host: 'ann.github.io', domain: 'ann.github.io' },
    { host: 'a.b.ann.github.io', domain: 'ann.github.io' },
    { host: 'localhost', domain: null },
    { host: '127.0.0.1', domain: null },
    { host: 'co.uk', domain: null },
  ])('of $host is $domain', ({ host, domain }) => {
    expect(findRegistrableDomain(host)).toBe(domain);
  });
});

describe('isPublicSuffix', () => {
  it.each([
    { domain: 'co.uk', is: true },
    { domain: 'com', is: true },
    { domain: 'github.io', is: true },
    { domain: 'example.com', is: false },
    { domain: 'example.co.uk', is: false },
  ])('$domain: $is', ({ domain, is }) => {
    expect(isPublicSuffix(domain)).toBe(is);
  });
});
