import { describe, expect, it } from 'vitest';
import { parseAuthorization, readBasicUser, readSigV4 } from './authorization.ts';

describe('parseAuthorization', () => {
  it('parts scheme and credentials', () => {
    expect(parseAuthorization('Bearer EXAMPLE')).toEqual({
      scheme: 'bearer',
      credentials: 'EXAMPLE',
    });
    expect(parseAuthorization('  Token\ttoken="EXAMPLE" ')).toEqual({
      scheme: 'token',
      credentials: 'token="EXAMPLE"',
    });
  });

  it('sees a known scheme without credentials', () => {
    expect(parseAuthorization('Bearer')).toEqual({ scheme: 'bearer', credentials: '' });
  });

  it.each([['EXAMPLEsecret'], [''], ['a=b c'], [`${'x'.repeat(65)} y`]])(
    'never takes a bare secret for a scheme: %j',
    (value) => {
      expect(parseAuthorization(value)).toBeNull();
    },
  );
});

describe('readBasicUser', () => {
  it.each([
    ['QWxhZGRpbjpvcGVuOkVYQU1QTEU=', 'Aladdin'],
    ['asO2cmc6RVhBTVBMRQ==', 'j\u00F6rg'],
    ['avZyZzpFWEFNUExF', 'j\u00F6rg'],
    ['OkVYQU1QTEU', ''],
  ])('gives the user in %j', (credentials, user) => {
    expect(readBasicUser(credentials)).toBe(user);
  });

  it.each([['!!'], ['A'], ['bm9jb2xvbg=='], ['']])('refuses %j', (credentials) => {
    expect(readBasicUser(credentials)).toBeNull();
  });
});

describe('readSigV4', () => {
  const SIGNED =
    'AWS4-HMAC-SHA256 Credential=AKIAEXAMPLEEXAMPLE/20260102/eu-west-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=EXAMPLE';

  it('tells the scope, and masks the key', () => {
    expect(readSigV4(SIGNED)).toEqual({
      algorithm: 'AWS4-HMAC-SHA256',
      maskedKeyId: 'AKIA\u2026',
      date: '20260102',
      region: 'eu-west-1',
      service: 's3',
      signedHeaders: ['host', 'x-amz-date'],
    });
  });

  it('has no region where the signature is for several', () => {
    const value =
      'AWS4-ECDSA-P256-SHA256 Credential=AKIAEXAMPLE/20260102/s3/aws4_request,SignedHeaders=host';
    expect(readSigV4(value)).toMatchObject({ region: '', service: 's3' });
  });

  it.each([
    ['Bearer EXAMPLE'],
    ['AWS4-HMAC-SHA256 Credential=x'],
    ['AWS4-HMAC-SHA256 Credential=a/b/c/d/e'],
  ])('refuses %j', (value) => {
    expect(readSigV4(value)).toBeNull();
  });
});
