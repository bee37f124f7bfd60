import { describe, expect, it } from 'vitest';
import { metadataAddress, readIssuerAnswer, readKeys } from './signature.ts';

/** A certificate for id.example that signs itself, made for this test; its private key was thrown away. */
const CERTIFICATE = `MIIBfzCCASWgAwIBAgIUfLBmITYxdTi06b1p/zgbxWgPzZUwCgYIKoZIzj0EAwIw
FTETMBEGA1UEAwwKaWQuZXhhbXBsZTAeFw0yNjExMjUwMzM1MzNaFw0zNjExMjIw
MzM1MzNaMBUxEzARBgNVBAMMCmlkLmV4YW1wbGUwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAASNSeKaLgIPks6hGq25259f0cKdKd/ekFWD6FgreJlz51UkcW4Ebyfd
d4L3iw0U19+aGR5mW0rc5Irl0K5ZhUN0o1MwUTAdBgNVHQ4EFgQUmrY4zeZhP1nU
1AStzpkt/2eWx60wHwYDVR0jBBgwFoAUmrY4zeZhP1nU1AStzpkt/2eWx60wDwYD
VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiEAwFzXdHXFfR11Vjg0+6q/
oaLAcTo+m45tQhniFnlp74QCIAUqGcIh3Cow0yHOMYxJJA0pyq1nwKhuh8dCDklR
Emtq`;
const PUBLIC_KEY =
  'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEjUnimi4CD5LOoRqtudufX9HCnSnf3pBVg+hYK3iZc+dVJHFuBG8n3XeC94sNFNffmhkeZltK3OSK5dCuWYVDdA==';

describe('readKeys', () => {
  it.each([
    '',
    'hello',
    '{}',
    '[]',
    '{"keys":[]}',
    '{"keys":[{"use":"enc","kty":"RSA"}]}',
    '-----BEGIN PUBLIC KEY-----',
  ])('finds none in %j', (text) => {
    expect(readKeys(text)).toBeNull();
  });

  it('leaves the private part of a key behind', () => {
    const keys = readKeys('{"kty":"RSA","n":"EXAMPLE","e":"AQAB","d":"EXAMPLE-private","kid":"1"}');
    expect(keys).toEqual([{ form: 'jwk', kid: '1', jwk: { kty: 'RSA', n: 'EXAMPLE', e: 'AQAB' } }]);
  });

  it('finds the same key in a certificate as in its own PEM', () => {
    const pem = (label: string, body: string): string =>
      `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----`;
    const certificate = readKeys(pem('CERTIFICATE', CERTIFICATE));
    expect(certificate).toHaveLength(1);
    expect(certificate).toEqual(readKeys(pem('PUBLIC KEY', PUBLIC_KEY)));
  });

  it('never throws on damaged DER', () => {
    const damaged = btoa(String.fromCharCode(0x30, 0x84, 255, 255, 255, 255, 0x30));
    expect(
      readKeys(`-----BEGIN CERTIFICATE-----\n${damaged}\n-----END CERTIFICATE-----`),
    ).toBeNull();
  });
});

describe('metadataAddress', () => {
  it.each([
    ['https://id.example', 'https://id.example/.well-known/openid-configuration'],
    ['https://id.example/', 'https://id.example/.well-known/openid-configuration'],
    ['https://id.example/realms/a', 'https://id.example/realms/a/.well-known/openid-configuration'],
    ['http://id.example', null],
    ['joe', null],
    ['https://id.example/?x=y', null],
    [null, null],
  ])('of %s is %s', (iss, address) => {
    expect(metadataAddress(iss)).toBe(address);
  });
});

describe('readIssuerAnswer', () => {
  it('tells the address of the keys from the keys', () => {
    expect(readIssuerAnswer('{"jwks_uri":"https://id.example/keys"}')).toEqual({
      address: 'https://id.example/keys',
    });
    expect(readIssuerAnswer('{"keys":[{"kty":"RSA","n":"a","e":"b"}]}')).toHaveProperty('keys');
    expect(readIssuerAnswer('<html>')).toBeNull();
  });
});
