import { describe, expect, it } from 'vitest';
import { AUTH_SCHEMES, findAuthScheme, isKnownScheme } from './auth-schemes.ts';

describe('AUTH_SCHEMES', () => {
  it('names every scheme once, in lower case, with a source', () => {
    expect(new Set(AUTH_SCHEMES.map((row) => row.scheme)).size).toBe(AUTH_SCHEMES.length);
    for (const row of AUTH_SCHEMES) {
      expect(row.scheme).toBe(row.name.toLowerCase());
      expect(row.source).toMatch(/^https:\/\//);
    }
  });

  it('knows which schemes a browser answers itself', () => {
    const prompting = AUTH_SCHEMES.filter((row) => row.prompts).map((row) => row.scheme);
    expect(prompting).toEqual(['basic', 'digest', 'negotiate', 'ntlm']);
  });
});

describe('findAuthScheme', () => {
  it('gives a row, or nothing', () => {
    expect(findAuthScheme('dpop')?.name).toBe('DPoP');
    expect(isKnownScheme('constructor')).toBe(false);
  });
});
