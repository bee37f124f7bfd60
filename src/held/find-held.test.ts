import { describe, expect, it } from 'vitest';
import { makeJws } from '../core/tokens/example-token.ts';
import { OPAQUE_INDEX } from '../core/tokens/opaque-index.ts';
import { findHeld, type HeldSource } from './find-held.ts';
import { mergeTokens } from './judge-held.ts';

const NOW = 1_800_000_000;
const TOKEN = makeJws({ sub: 'anna-EXAMPLE', iat: NOW - 60, exp: NOW + 240 });

const cookie = (
  name: string,
  value: string,
  change: Partial<NonNullable<HeldSource['cookie']>> = {},
): HeldSource => ({
  place: { from: 'cookie', name },
  value,
  cookie: {
    key: 'shop.example /',
    secure: true,
    httpOnly: true,
    sameSite: 'lax',
    expiresSeconds: null,
    ...change,
  },
});

const tokensOf = (sources: readonly HeldSource[]) =>
  mergeTokens(
    findHeld(OPAQUE_INDEX, sources, NOW).map(({ token }) => token),
    [],
    'shop.example',
  );

describe('findHeld', () => {
  it('judges a credential by the cookie it stands in', () => {
    const [token] = tokensOf([
      cookie('id', TOKEN, {
        secure: false,
        httpOnly: false,
        sameSite: 'unspecified',
        expiresSeconds: NOW + 86_400,
      }),
    ]);
    expect(token?.warnings).toEqual([
      'cookie-not-secure',
      'cookie-not-http-only',
      'cookie-no-same-site',
      'session-outlives-token',
    ]);
    expect(token?.cookie).toEqual({
      secure: false,
      httpOnly: false,
      sameSite: 'unspecified',
      expiresSeconds: NOW + 86_400,
    });
  });

  it.each([
    { names: ['session.0', 'session.1'], base: 'session' },
    { names: ['_oauth2_proxy_0', '_oauth2_proxy_1'], base: '_oauth2_proxy' },
  ])('puts $names together, and keeps what the cookie says', ({ names, base }) => {
    const half = Math.floor(TOKEN.length / 2);
    const parts = [TOKEN.slice(0, half), TOKEN.slice(half)];
    const sources = names.map((name, place) => cookie(name, parts[place] ?? '', { secure: false }));
    const [found, ...others] = findHeld(OPAQUE_INDEX, sources, NOW);
    expect(others).toEqual([]);
    expect(found?.raw).toBe(TOKEN);
    expect(found?.token.place).toEqual({ from: 'cookie', name: base });
    expect(found?.token.cookie?.secure).toBe(false);
  });

  it('tells cookies of one name in two partitions apart', () => {
    const other = makeJws({ sub: 'berta-EXAMPLE', exp: NOW + 60 });
    const tokens = tokensOf([
      cookie('id', TOKEN),
      cookie('id', other, { key: 'shop.example / partition', secure: false }),
    ]);
    expect(tokens.map(({ subject }) => subject)).toEqual(['anna-EXAMPLE', 'berta-EXAMPLE']);
    expect(tokens.map(({ cookie: own }) => own?.secure)).toEqual([true, false]);
  });

  it.each([
    { from: 'local-storage', warning: 'token-in-web-storage' },
    { from: 'session-storage', warning: 'token-in-web-storage' },
    { from: 'url', warning: 'token-in-url' },
  ] as const)('warns of a token in $from', ({ from, warning }) => {
    const value = from === 'url' ? `https://shop.example/#access_token=${TOKEN}` : TOKEN;
    const [token] = tokensOf([{ place: { from, name: 'id' }, value }]);
    expect(token?.warnings).toContain(warning);
    expect(token?.cookie).toBeUndefined();
  });

  it('has no raw value in what it tells', () => {
    const [found] = findHeld(OPAQUE_INDEX, [cookie('id', TOKEN)], NOW);
    expect(JSON.stringify(found?.token)).not.toContain(TOKEN.slice(10, 40));
  });
});

describe('mergeTokens', () => {
  it('tells a credential once that is held and was sent', () => {
    const held = tokensOf([cookie('id', TOKEN)]);
    const place = { from: 'request-header', name: 'Authorization' } as const;
    const sent = held.map((token) => ({ ...token, place }));
    expect(mergeTokens(held, sent, 'shop.example')).toEqual(held);
  });

  it('adds what was sent and is held no more, judged by this site', () => {
    const text = makeJws({ aud: 'https://other.example', exp: NOW - 5 });
    const [gone] = tokensOf([cookie('id', text)]);
    const sent = gone === undefined ? [] : [{ ...gone, warnings: [] }];
    const [token] = mergeTokens([], [...sent, ...sent], 'shop.example');
    expect(token?.expired).toBe(true);
    expect(token?.warnings).toEqual(['audience-is-another-site']);
  });
});
