import { describe, expect, it } from 'vitest';
import { makeJws } from './example-token.ts';
import { describeExpiry, earliestExpiry } from './expiry.ts';
import { inspectToken } from './inspect-token.ts';
import { tellIssuer } from './known-issuers.ts';
import type { TokenReport } from './token-report.ts';
import { judgeToken, type TokenContext } from './token-warnings.ts';
import { WARNING_TEXTS } from './warning-texts.ts';

const NOW = 1_749_988_800;
const DAY = 86_400;

function read(claims: object, alg = 'RS256'): TokenReport {
  const report = inspectToken(makeJws(claims, { alg }), NOW);
  if (report === null) throw new Error('the example is not read');
  return report;
}

const COOKIE = { secure: true, httpOnly: true, sameSite: 'lax', expiresSeconds: null };
const SAFE: TokenContext = {
  siteHost: 'app.shop.example',
  place: { from: 'cookie', name: 's' },
  cookie: COOKIE,
};

describe('judgeToken', () => {
  const fine = { iss: 'https://id.example', iat: NOW, exp: NOW + 3600 };
  const rows: readonly {
    name: string;
    claims?: object;
    alg?: string;
    context?: Partial<TokenContext>;
    said: string | null;
  }[] = [
    { name: 'a short token in a safe cookie', said: null },
    {
      name: 'a cookie without Secure',
      context: { cookie: { ...COOKIE, secure: false } },
      said: 'cookie-not-secure',
    },
    {
      name: 'a cookie without HttpOnly',
      context: { cookie: { ...COOKIE, httpOnly: false } },
      said: 'cookie-not-http-only',
    },
    {
      name: 'a cookie without SameSite',
      context: { cookie: { ...COOKIE, sameSite: 'unspecified' } },
      said: 'cookie-no-same-site',
    },
    {
      name: 'a cookie of a month',
      context: { cookie: { ...COOKIE, expiresSeconds: NOW + 30 * DAY } },
      said: 'session-outlives-token',
    },
    {
      name: 'a cookie that ends with its token',
      context: { cookie: { ...COOKIE, expiresSeconds: NOW + 3601 } },
      said: null,
    },
    { name: 'an address', context: { place: { from: 'url', name: 't' } }, said: 'token-in-url' },
    {
      name: 'web storage',
      context: { place: { from: 'local-storage', name: 't' } },
      said: 'token-in-web-storage',
    },
    {
      name: 'an audience elsewhere',
      claims: { ...fine, aud: 'https://other.example' },
      said: 'audience-is-another-site',
    },
    {
      name: 'an audience of the same site',
      claims: { ...fine, aud: 'https://api.shop.example/v1' },
      said: null,
    },
    {
      name: 'an audience that is a client id',
      claims: { ...fine, aud: ['0123', 'https://other.example'] },
      said: null,
    },
    {
      name: 'a year of life',
      claims: { ...fine, exp: NOW + 365 * DAY },
      said: 'lifetime-too-long',
    },
    {
      name: 'a shared secret at Google',
      claims: { ...fine, iss: 'https://accounts.google.com' },
      alg: 'HS256',
      said: 'symmetric-alg-public-issuer',
    },
    { name: 'a shared secret of its own', alg: 'HS256', said: null },
  ];
  it.each(rows)('$name', ({ claims = fine, alg, context, said }) => {
    const judged = judgeToken(read(claims, alg), { ...SAFE, ...context });
    const added = judged.warnings.filter((warning) => warning !== 'truncated');
    expect(added).toEqual(said === null ? [] : [said]);
  });

  it('has words for every warning', () => {
    for (const { short, why } of Object.values(WARNING_TEXTS)) {
      expect(short).toMatch(/^[A-Z].{8,60}[^.]$/);
      expect(why).toMatch(/\.$/);
    }
  });
});

describe('tellIssuer', () => {
  const rows: readonly (readonly [string, string | null])[] = [
    ['accounts.google.com', 'google'],
    ['https://accounts.google.com', 'google'],
    [
      'https://login.microsoftonline.com/00000000-0000-0000-0000-000000000000/v2.0',
      'microsoft-entra',
    ],
    ['https://sts.windows.net/00000000-0000-0000-0000-000000000000/', 'microsoft-entra'],
    ['https://tenant.eu.auth0.com/', 'auth0'],
    ['https://dev-1.okta.com/oauth2/default', 'okta'],
    ['https://sso.corp.example/realms/staff', 'keycloak'],
    ['https://sso.corp.example/auth/realms/staff', 'keycloak'],
    ['https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_EXAMPLE', 'amazon-cognito'],
    ['https://securetoken.google.com/project', 'firebase'],
    ['https://appleid.apple.com', 'apple'],
    ['https://token.actions.githubusercontent.com', 'github-actions'],
    ['https://gitlab.com', 'gitlab'],
    ['kubernetes/serviceaccount', 'kubernetes'],
    ['https://accounts.google.com.evil.example', null],
    ['joe', null],
  ];
  it.each(rows)('%s is %s', (iss, id) => {
    expect(tellIssuer(iss)?.id ?? null).toBe(id);
  });
});

describe('describeExpiry', () => {
  const token = read({ nbf: NOW, exp: NOW + 60 });
  const rows = [
    { name: 'before its beginning', now: NOW - 5, state: 'not-yet', seconds: 5 },
    { name: 'at its beginning', now: NOW, state: 'valid', seconds: 60 },
    { name: 'a second before its end', now: NOW + 59, state: 'valid', seconds: 1 },
    { name: 'at its end', now: NOW + 60, state: 'ended', seconds: 0 },
    { name: 'after its end', now: NOW + 720, state: 'ended', seconds: 660 },
  ];
  it.each(rows)('$name', ({ now, state, seconds }) => {
    expect(describeExpiry(token, now)).toEqual({ state, seconds });
  });

  it('tells a token without an end from one that cannot be read', () => {
    const opaque = inspectToken('Cookie: PHPSESSID=298zexample012fh2', NOW);
    expect(describeExpiry(read({ iss: 'x' }), NOW).state).toBe('no-end');
    expect(opaque === null ? null : describeExpiry(opaque, NOW).state).toBe('unknown');
  });

  it('finds the one that ends first', () => {
    const late = read({ exp: NOW + 99 });
    expect(earliestExpiry([read({}), late, token])).toBe(token);
    expect(earliestExpiry([read({})])).toBeNull();
  });
});
