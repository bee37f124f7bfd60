import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeBase64Url, makeJws, makeKey } from './example-token.ts';
import { findTokens as find, type TokenSource } from './find-tokens.ts';
import { inspectToken } from './inspect-token.ts';
import { OPAQUE_INDEX } from './opaque-index.ts';
import type { TokenPlace } from './token-report.ts';

const NOW = 1_749_988_800;
const TOKEN = makeJws({ iss: 'https://issuer.example', exp: NOW + 60, data: 'x'.repeat(200) });

function at(from: TokenPlace['from'], name: string, value: string): TokenSource {
  return { place: { from, name }, value };
}

const findTokens = (sources: readonly TokenSource[], nowSeconds: number) =>
  find(OPAQUE_INDEX, sources, nowSeconds);

describe('findTokens', () => {
  it('tells each credential with its place', () => {
    const found = findTokens(
      [
        at(
          'local-storage',
          'auth',
          JSON.stringify({ access: TOKEN, refresh: makeKey('1//0g', 60) }),
        ),
        at('request-header', 'Authorization', `Bearer ${makeKey('ghp_', 36)}`),
        at('request-header', 'Cookie', 'lang=de; PHPSESSID=298zexample012fh2'),
        at('cookie', 'JSESSIONID', '0EXAMPLE0.node1'),
      ],
      NOW,
    );
    const told = found.map(({ kind, format, place }) => [place?.from, place?.name, format ?? kind]);
    expect(told).toEqual([
      ['cookie', 'JSESSIONID', 'java-session'],
      ['local-storage', 'auth', 'jws'],
      ['local-storage', 'auth', 'google-oauth-refresh'],
      ['request-header', 'Authorization', 'github-pat'],
      ['request-header', 'Cookie', 'php-session'],
    ]);
  });

  it('tells the same credential once for a kind of place', () => {
    const found = findTokens(
      [at('cookie', 'a', TOKEN), at('cookie', 'b', TOKEN), at('url', 'https', `?t=${TOKEN}`)],
      NOW,
    );
    expect(found.map(({ place }) => place?.from)).toEqual(['cookie', 'url']);
  });

  const supabase = `base64-${encodeBase64Url(JSON.stringify({ access_token: TOKEN }))}`;
  const sealed = makeKey('CfDJ8', 120);
  const rows = [
    {
      name: 'NextAuth',
      cookies: [
        ['s.1', TOKEN.slice(90)],
        ['s.0', TOKEN.slice(0, 90)],
      ],
      kind: 'jws',
    },
    {
      name: 'Supabase',
      cookies: [
        ['sb-a-auth-token.0', supabase.slice(0, 99)],
        ['sb-a-auth-token.1', supabase.slice(99)],
      ],
      kind: 'jws',
    },
    {
      name: 'ASP.NET',
      cookies: [
        ['.AspNetCore.Cookies', 'chunks-2'],
        ['.AspNetCore.CookiesC1', sealed.slice(0, 60)],
        ['.AspNetCore.CookiesC2', sealed.slice(60)],
      ],
      kind: 'opaque',
    },
  ];
  it.each(rows)('puts together what $name cuts over cookies', ({ cookies, kind }) => {
    const sources = cookies.map(([name = '', value = '']) => at('cookie', name, value));
    const found = findTokens(sources, NOW);
    expect(found.map((report) => report.kind)).toEqual([kind]);
  });

  it('leaves apart what is merely numbered', () => {
    const other = makeJws({ iss: 'https://other.example', exp: NOW });
    const sources = [at('local-storage', 'user.0', TOKEN), at('local-storage', 'user.1', other)];
    expect(findTokens(sources, NOW).map(({ iss }) => iss)).toEqual([
      'https://issuer.example',
      'https://other.example',
    ]);
  });

  it('puts no raw value into a report', () => {
    const secret = (length: number) => makeKey('', length);
    const values = [
      `glpat-${secret(60)}`,
      `Bearer ${secret(50)}`,
      `{"api_key":"${secret(40)}"}`,
      `sid=${secret(30)}`,
    ];
    const found = findTokens(
      values.map((value) => at('body', 'b', value)),
      NOW,
    );
    expect(found).toHaveLength(4);
    expect(JSON.stringify(found)).not.toContain('EXAMPLE');
  });
});

const WORDS =
  'the a of and to in session token bearer cookie login sign account please your is not valid key secret page server error expired again'.split(
    ' ',
  );
const label = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}[a-z0-9]$/);
const host = fc.array(label, { minLength: 2, maxLength: 5 }).map((labels) => labels.join('.'));
const prose = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 })
  .map((words) => words.join(' '));
const version = fc
  .array(fc.nat(999), { minLength: 2, maxLength: 4 })
  .map((numbers) => `v${numbers.join('.')}-beta.1`);
const css = fc
  .tuple(label, label, fc.nat(99))
  .map(([one, other, size]) => `.${one}__${other}--active > .${other}:hover{margin:${size}px}`);
const data = fc
  .tuple(label, prose, fc.nat(), fc.uuid(), host)
  .map(([key, text, count, id, name]) => JSON.stringify({ [`x${key}`]: text, count, id, name }));
const ordinary = fc.oneof(host, prose, version, css, data, fc.uuid(), fc.webUrl());

describe('ordinary text', () => {
  it('holds no token', () => {
    fc.assert(
      fc.property(ordinary, (text) => inspectToken(text, NOW) === null),
      { numRuns: 1500, seed: 4 },
    );
  });

  it('holds no token in any place', () => {
    fc.assert(
      fc.property(fc.array(ordinary, { maxLength: 8 }), (texts) => {
        const sources = texts.map((text, index) => at('local-storage', `setting${index}`, text));
        return findTokens(sources, NOW).length === 0;
      }),
      { numRuns: 200, seed: 4 },
    );
  });
});

describe('whatever the input', () => {
  const pieces = fc.constantFrom(
    'eyJ',
    '.',
    '..',
    'Bearer ',
    '=',
    '&',
    '%7B',
    '{"a":',
    '"',
    '\\',
    '[',
    '--',
    '|',
    'v4.local.',
    'MDAx',
    'AgE',
    '<saml:Assertion',
    ':SAML:',
    '\n',
    ';',
    'ghp_',
    '://',
    TOKEN,
    '…',
    '\u0000',
    '\ud800',
  );
  const mixed = fc
    .array(fc.oneof(pieces, fc.string({ maxLength: 12 })), { maxLength: 60 })
    .map((parts) => parts.join(''));
  it('inspectToken does not throw, and keeps the raw value to itself', () => {
    fc.assert(
      fc.property(mixed, fc.double(), (text, now) => {
        const report = inspectToken(text, now);
        return !JSON.stringify(report).includes(TOKEN.split('.')[1] ?? '');
      }),
      { numRuns: 2000, seed: 4 },
    );
  });

  it('a token with any part changed is read or refused', () => {
    fc.assert(
      fc.property(fc.nat(TOKEN.length), fc.string({ maxLength: 4 }), (index, put) => {
        const text = TOKEN.slice(0, index) + put + TOKEN.slice(index + put.length);
        const report = inspectToken(text, NOW);
        return report === null || report.masked.length < 64;
      }),
      { numRuns: 1000, seed: 4 },
    );
  });

  const million = [
    '{"a":',
    '[',
    'eyJ',
    'a.',
    'a=b&',
    'a=b; ',
    '%41',
    'QUFB',
    'abcdefghijklmnopqrst ',
    '<a',
    '"',
    '\\"',
    '\n',
    'Bearer ',
    `${TOKEN}.`,
    `${TOKEN} `,
    'eyJ ',
    'x',
    '--',
    '|',
    '*',
    'a:b:',
    '0',
    'ya29.A0',
    'http://',
    'MDAx',
    'AgEA',
    '<saml:Assertion x=":SAML:"',
  ];
  it.each(million)('a million characters of %j take no longer than their share', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const start = performance.now();
    inspectToken(text, NOW);
    // Quadratic work on a million characters takes minutes; two seconds leave room for a busy machine.
    expect(performance.now() - start).toBeLessThan(2000);
  });

  const heads = [
    '',
    'http://',
    'https://a.example/',
    'Bearer ',
    'Cookie: a=',
    'eyJ',
    'a: ',
    '"',
    's:',
    '{"a":"',
    '<a ',
  ];
  const bodies = [
    'a',
    'A.',
    '-',
    '=',
    '%41',
    'a/',
    'a|',
    'a:',
    '?',
    '&a',
    '~',
    "'",
    '*',
    '\\',
    '@',
  ];
  it.each(heads)('long runs behind %j and before a blank do neither', (head) => {
    const start = performance.now();
    for (const body of bodies) {
      const run = body.repeat(60_000 / body.length);
      inspectToken(`${head}${run} !`, NOW);
      inspectToken(`${head}${run}\n=`, NOW);
    }
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
