import { describe, expect, it } from 'vitest';
import { encodeBase64, encodeBase64Url, makeJws } from './example-token.ts';
import { inspectToken } from './inspect-token.ts';

const NOW = 1_749_988_800;
const TOKEN = makeJws({ iss: 'https://issuer.example', sub: 'u1', exp: NOW + 3600 });
const [HEAD = '', BODY = '', SIGNATURE = ''] = TOKEN.split('.');

describe('inspectToken finds a token inside', () => {
  const rows: readonly { name: string; text: string }[] = [
    { name: 'nothing at all', text: TOKEN },
    { name: 'blanks and lines', text: `\n  ${TOKEN}\n` },
    { name: 'quotation marks', text: `"${TOKEN}"` },
    { name: 'a bearer value', text: `Bearer ${TOKEN}` },
    { name: 'a bearer value in small letters', text: `bearer ${TOKEN}` },
    { name: 'a percent-encoded bearer value', text: `Bearer%20${TOKEN}` },
    { name: 'a header line', text: `Authorization: Bearer ${TOKEN}` },
    { name: 'a Cookie line', text: `Cookie: lang=de; session=${TOKEN}; theme=dark` },
    { name: 'a Set-Cookie line', text: `Set-Cookie: session=${TOKEN}; Path=/; HttpOnly` },
    {
      name: 'a Cookie line that cuts it in two',
      text: `Cookie: s.0=${TOKEN.slice(0, 40)}; s.1=${TOKEN.slice(40)}`,
    },
    { name: 'JSON', text: JSON.stringify({ user: { tokens: [{ value: TOKEN }] } }) },
    {
      name: 'JSON in JSON in JSON',
      text: JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ c: TOKEN }) }) }),
    },
    { name: 'a query', text: `https://app.example/a?x=1&access_token=${TOKEN}&y=2` },
    { name: 'a fragment', text: `https://app.example/cb#id_token=${TOKEN}&state=x` },
    { name: 'a route in a fragment', text: `https://app.example/#/cb?token=${TOKEN}` },
    { name: 'a path', text: `wss://app.example/socket/${TOKEN}` },
    { name: 'a form body', text: `grant_type=x&assertion=${TOKEN}` },
    { name: 'percent-encoded JSON', text: encodeURIComponent(JSON.stringify({ t: TOKEN })) },
    { name: 'base64', text: encodeBase64(TOKEN) },
    { name: 'base64 of JSON', text: encodeBase64(JSON.stringify({ t: TOKEN })) },
    { name: "Supabase's cookie", text: `base64-${encodeBase64Url(JSON.stringify({ t: TOKEN }))}` },
    { name: "Express' JSON cookie", text: `j:${JSON.stringify({ t: TOKEN })}` },
    { name: 'a command', text: `curl -H 'Authorization: Bearer ${TOKEN}' https://api.example/` },
    { name: 'HTML', text: `<input type="hidden" name="token" value="${TOKEN}">` },
    { name: 'a sentence', text: `The token is (${TOKEN}), see above.` },
    {
      name: "a whole request's head",
      text: `GET / HTTP/1.1\r\nHost: a.example\r\nAuthorization: Bearer ${TOKEN}\r\n\r\n`,
    },
    { name: 'lines of forty characters', text: TOKEN.replace(/(.{40})/g, '$1\n') },
  ];
  it.each(rows)('$name', ({ text }) => {
    const report = inspectToken(text, NOW);
    expect(report).toMatchObject({
      kind: 'jws',
      alg: 'HS256',
      iss: 'https://issuer.example',
      expiresSeconds: NOW + 3600,
      expired: false,
    });
    expect(JSON.stringify(report)).not.toContain(BODY);
  });
});

describe('inspectToken stays silent on', () => {
  const rows = [
    '',
    '   ',
    '..',
    'eyJ.eyJ.sig',
    'eyJ...',
    'e30.e30.e30',
    'www.example.com',
    'v4.local.example',
    'com.example.app',
    '1.2.3-beta.1',
    'jquery.min.js',
    '550e8400-e29b-41d4-a716-446655440000',
    'the id 550e8400-e29b-41d4-a716-446655440000 in prose',
    'GA1.2.123456789.1749988800',
    'Bearer null',
    'Bearer undefined',
    'Bearer <token>',
    'Bearer YOUR_TOKEN_HERE',
    'Bearer realm="x", error="invalid_token"',
    'Digest realm="x", nonce="y", qop="auth"',
    '{"alg":"HS256"}',
    '{"csrfToken":"0123456789abcdef0123"}',
    'Cookie: theme=dark; lang=de',
    'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
    'd41d8cd98f00b204e9800998ecf8427e',
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk',
    'sk-circle-fade-dot-animation',
    '<header>.<payload>.<signature>',
  ];
  it.each(rows)('%s', (text) => {
    expect(inspectToken(text, NOW)).toBeNull();
  });
});

describe('inspectToken says of a JWS', () => {
  const rows: readonly {
    name: string;
    text: string;
    warnings: readonly string[];
    ends?: number | null;
  }[] = [
    {
      name: 'that it is not signed',
      text: makeJws({ exp: 1 }, { alg: 'nOnE' }, ''),
      warnings: ['alg-none'],
      ends: 1,
    },
    {
      name: 'that it names no algorithm',
      text: makeJws({ exp: 1 }, { typ: 'JWT' }),
      warnings: ['alg-missing'],
      ends: 1,
    },
    {
      name: 'that its signature is empty',
      text: `${HEAD}.${BODY}.`,
      warnings: ['signature-empty'],
    },
    {
      name: 'that its signature is missing',
      text: `${HEAD}.${BODY}`,
      warnings: ['signature-missing'],
    },
    { name: 'that its signature is cut', text: TOKEN.slice(0, -8), warnings: ['truncated'] },
    { name: 'that its payload is cut', text: TOKEN.slice(0, 70), warnings: ['truncated'] },
    {
      name: 'that its payload is elsewhere',
      text: `${HEAD}..${SIGNATURE}`,
      warnings: ['detached-payload'],
    },
    {
      name: 'that it is padded',
      text: `${HEAD}.${encodeBase64('{"exp":12}')}.${SIGNATURE}`,
      warnings: ['padded-base64url'],
      ends: 12,
    },
    {
      name: 'that it uses the other alphabet',
      text: `${HEAD}.${encodeBase64('{"a":"??>>>","exp":1}')}.${SIGNATURE}`,
      warnings: ['not-base64url'],
      ends: 1,
    },
    {
      name: 'that its payload is prose',
      text: makeJws('It is no JSON'),
      warnings: ['payload-not-json'],
    },
    {
      name: 'that its payload is a list',
      text: makeJws([1, 2]),
      warnings: ['payload-not-an-object'],
    },
    {
      name: 'that it holds another',
      text: makeJws(TOKEN, { alg: 'HS256', cty: 'JWT' }),
      warnings: ['nested-token'],
      ends: NOW + 3600,
    },
    {
      name: 'that the word stands twice',
      text: `Bearer Bearer ${TOKEN}`,
      warnings: ['double-prefix'],
    },
    {
      name: 'that it names no end',
      text: makeJws({ data: { exp: 1 } }),
      warnings: ['no-exp'],
      ends: null,
    },
    {
      name: 'that an end in its prototype is none',
      text: makeJws('{"__proto__":{"exp":1}}'),
      warnings: ['no-exp'],
      ends: null,
    },
    {
      name: 'that a claim stands twice',
      text: makeJws('{"exp":1,"exp":2}'),
      warnings: ['duplicate-claim'],
      ends: 2,
    },
    {
      name: 'that a text for an end is none',
      text: makeJws({ exp: String(NOW) }),
      warnings: ['exp-not-a-number'],
      ends: NOW,
    },
    {
      name: 'that a list for an end is none',
      text: makeJws({ exp: [NOW] }),
      warnings: ['exp-not-a-number'],
      ends: null,
    },
    {
      name: 'that its end is negative',
      text: makeJws({ exp: -1 }),
      warnings: ['exp-negative'],
      ends: -1,
    },
    {
      name: 'that its end is no date',
      text: makeJws('{"exp":1e400}'),
      warnings: ['exp-out-of-range'],
      ends: null,
    },
    {
      name: 'that times are in milliseconds',
      text: makeJws({ exp: (NOW + 60) * 1000, iat: NOW * 1000, nbf: NOW * 1000 }),
      warnings: ['exp-in-milliseconds', 'iat-in-milliseconds', 'nbf-in-milliseconds'],
      ends: NOW + 60,
    },
    {
      name: 'that it was issued in the future',
      text: makeJws({ exp: NOW + 9, iat: NOW + 5 }),
      warnings: ['iat-in-future'],
    },
    {
      name: 'that it ended before its issue',
      text: makeJws({ exp: NOW, iat: NOW + 5 }),
      warnings: ['exp-before-iat'],
    },
    {
      name: 'that it never begins',
      text: makeJws({ exp: NOW, nbf: NOW + 5 }),
      warnings: ['nbf-after-exp'],
    },
    {
      name: 'that its payload is not encoded',
      text: `${encodeBase64Url('{"alg":"HS256","b64":false,"crit":["b64"]}')}.plain words.${SIGNATURE}`,
      warnings: ['b64-false'],
    },
    {
      name: 'nothing of the year 9999',
      text: makeJws({ exp: 253_402_300_799 }),
      warnings: [],
      ends: 253_402_300_799,
    },
    {
      name: 'nothing of 1.749992e9',
      text: makeJws('{"exp":1.749992e9}'),
      warnings: [],
      ends: 1_749_992_000,
    },
    {
      name: 'nothing of half a second',
      text: makeJws({ exp: NOW + 1.5 }),
      warnings: [],
      ends: NOW + 1,
    },
  ];
  it.each(rows)('$name', ({ text, warnings, ends }) => {
    const report = inspectToken(text, NOW);
    expect(report?.kind).toBe('jws');
    expect(report?.warnings).toEqual(expect.arrayContaining([...warnings]));
    if (warnings.length === 0) expect(report?.warnings).toEqual([]);
    if (ends !== undefined) expect(report?.expiresSeconds).toBe(ends);
  });

  it('that it has ended at the second of its end, and begun at the second of its beginning', () => {
    const token = makeJws({ nbf: NOW, exp: NOW + 60 });
    expect(inspectToken(token, NOW - 1)).toMatchObject({ notYetValid: true, expired: false });
    expect(inspectToken(token, NOW)).toMatchObject({ notYetValid: false, expired: false });
    expect(inspectToken(token, NOW + 60)).toMatchObject({ notYetValid: false, expired: true });
  });

  it('for whom it is and what it allows', () => {
    const token = makeJws({
      sub: '1',
      email: 'someone@mail.example',
      aud: ['a', 'b'],
      scope: 'read write',
      realm_access: { roles: ['admin'] },
      auth_time: NOW - 9,
    });
    expect(inspectToken(token, NOW)).toMatchObject({
      subject: 'someone@mail.example',
      aud: ['a', 'b'],
      scopes: ['read', 'write'],
      roles: ['admin'],
      authTimeSeconds: NOW - 9,
    });
  });
});

describe('inspectToken reads', () => {
  const sealed = encodeBase64Url('{"alg":"dir","enc":"A256GCM","kid":"k1"}');
  const rows: readonly { name: string; text: string; report: object }[] = [
    {
      name: 'the header of a JWE',
      text: `${sealed}..AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA`,
      report: { kind: 'jwe', alg: 'dir', kid: 'k1', warnings: ['encrypted'] },
    },
    {
      name: 'a JWE in JSON',
      text: JSON.stringify({ protected: sealed, iv: 'AAAA', ciphertext: 'AAAA', tag: 'AAAA' }),
      report: { kind: 'jwe', alg: 'dir', warnings: ['encrypted'] },
    },
    {
      name: 'a JWS in JSON',
      text: JSON.stringify({
        payload: BODY,
        signatures: [{ protected: HEAD, signature: SIGNATURE }],
      }),
      report: { kind: 'jws', alg: 'HS256', expiresSeconds: NOW + 3600 },
    },
    {
      name: 'a signed PASETO',
      text: `v4.public.${encodeBase64Url(`{"exp":"2025-06-15T13:00:00+00:00"}${'E'.repeat(64)}`)}`,
      report: { kind: 'paseto', alg: 'v4.public', expiresSeconds: NOW + 3600, warnings: [] },
    },
    {
      name: 'the footer of a sealed PASETO',
      text: `v4.local.${'EXAMPLE0'.repeat(12)}.${encodeBase64Url('{"kid":"k4"}')}`,
      report: { kind: 'paseto', alg: 'v4.local', kid: 'k4', warnings: ['encrypted'] },
    },
  ];
  it.each(rows)('$name', ({ text, report }) => {
    expect(inspectToken(text, NOW)).toMatchObject(report);
  });

  it('what can be read before what is only known by its shape', () => {
    const text = `Cookie: PHPSESSID=0123456789example; token=${TOKEN}`;
    expect(inspectToken(text, NOW)?.kind).toBe('jws');
  });
});
