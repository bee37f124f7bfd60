import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeJws } from '../core/tokens/example-token.ts';
import { readKeys } from '../core/tokens/signature.ts';
import { checkSignature } from './check-signature.ts';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const p521 = generateKeyPairSync('ec', { namedCurve: 'P-521' });
const ed = generateKeyPairSync('ed25519');
const other = generateKeyPairSync('rsa', { modulusLength: 2048 });

type Options = { readonly padding?: 'pss'; readonly kid?: string };

function signed(alg: string, key: KeyObject, { padding, kid }: Options = {}): string {
  const header = { alg, ...(kid === undefined ? {} : { kid }) };
  const input = makeJws({ sub: 'EXAMPLE' }, header, '').slice(0, -1);
  const hash = /\d{3}$/.exec(alg)?.[0];
  const signature = sign(hash === undefined ? null : `sha${hash}`, Buffer.from(input), {
    key,
    dsaEncoding: 'ieee-p1363',
    ...(padding === 'pss' ? { padding: 6, saltLength: 32 } : {}),
  });
  return `${input}.${signature.toString('base64url')}`;
}

const jwkOf = (key: KeyObject, more: object = {}): string =>
  JSON.stringify({ keys: [{ ...key.export({ format: 'jwk' }), ...more }] });
const pemOf = (key: KeyObject, type: 'spki' | 'pkcs1' = 'spki'): string =>
  String(key.export({ format: 'pem', type }));

const SECRET = 'EXAMPLE-EXAMPLE-EXAMPLE-EXAMPLE-';
const shared = JSON.stringify({ kty: 'oct', k: Buffer.from(SECRET).toString('base64url') });
const hmacInput = makeJws({ sub: 'EXAMPLE' }, { alg: 'HS256' }, '').slice(0, -1);
const hmacOf = (secret: string): string =>
  `${hmacInput}.${createHmac('sha256', secret).update(hmacInput).digest('base64url')}`;

const RS256 = signed('RS256', rsa.privateKey, { kid: 'k1' });

const rows = [
  {
    name: 'RS256 and a JWKS',
    token: RS256,
    keys: jwkOf(rsa.publicKey, { kid: 'k1' }),
    is: 'genuine',
  },
  { name: 'RS256 and a PEM', token: RS256, keys: pemOf(rsa.publicKey), is: 'genuine' },
  {
    name: 'RS256 and an older PEM',
    token: RS256,
    keys: pemOf(rsa.publicKey, 'pkcs1'),
    is: 'genuine',
  },
  {
    name: 'PS256',
    token: signed('PS256', rsa.privateKey, { padding: 'pss' }),
    keys: jwkOf(rsa.publicKey),
    is: 'genuine',
  },
  {
    name: 'ES256',
    token: signed('ES256', p256.privateKey),
    keys: jwkOf(p256.publicKey),
    is: 'genuine',
  },
  {
    name: 'ES512',
    token: signed('ES512', p521.privateKey),
    keys: pemOf(p521.publicKey),
    is: 'genuine',
  },
  {
    name: 'EdDSA',
    token: signed('EdDSA', ed.privateKey),
    keys: jwkOf(ed.publicKey),
    is: 'genuine',
  },
  { name: 'HS256 and its secret', token: hmacOf(SECRET), keys: shared, is: 'genuine' },
  { name: 'HS256 and another secret', token: hmacOf('EXAMPLE-other'), keys: shared, is: 'forged' },
  {
    name: 'HS256 made with a public key as secret',
    token: hmacOf(pemOf(rsa.publicKey)),
    keys: pemOf(rsa.publicKey),
    is: 'no-key',
  },
  { name: 'another key of that kind', token: RS256, keys: pemOf(other.publicKey), is: 'forged' },
  {
    name: 'a changed payload',
    token: RS256.replace(/\.([^.]{20})/, (whole) => whole.replace('J', 'K').replace('I', 'Z')),
    keys: pemOf(rsa.publicKey),
    is: 'forged',
  },
  {
    name: 'a key set without that kid',
    token: RS256,
    keys: jwkOf(rsa.publicKey, { kid: 'k2' }),
    is: 'no-key',
  },
  { name: 'a key of another kind', token: RS256, keys: jwkOf(p256.publicKey), is: 'no-key' },
  {
    name: 'alg none',
    token: makeJws({ sub: 'EXAMPLE' }, { alg: 'none' }),
    keys: jwkOf(rsa.publicKey),
    is: 'not-signed',
  },
  {
    name: 'no signature',
    token: makeJws({ sub: 'EXAMPLE' }, { alg: 'RS256' }, ''),
    keys: jwkOf(rsa.publicKey),
    is: 'not-signed',
  },
  {
    name: 'a key of a vendor',
    token: 'ghp_EXAMPLEnotreal',
    keys: jwkOf(rsa.publicKey),
    is: 'not-signed',
  },
  {
    name: 'an algorithm that browsers lack',
    token: makeJws({ sub: 'EXAMPLE' }, { alg: 'ES256K' }),
    keys: jwkOf(rsa.publicKey),
    is: 'unsupported',
  },
] as const;

describe('checkSignature', () => {
  it.each(rows)('$name: $is', async ({ token, keys, is }) => {
    expect(await checkSignature(token, readKeys(keys) ?? [])).toBe(is);
  });
});
