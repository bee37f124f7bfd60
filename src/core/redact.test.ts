import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask, maskSecrets, redactText, redactUrl } from './redact.ts';
import { makeJws } from './tokens/example-token.ts';

const JWT = makeJws({ sub: 'ada', exp: 1_795_003_200 });

describe('redactText', () => {
  it.each([
    ['a token in a sentence', `The token ${JWT} is bad`, JWT.slice(10, 40)],
    ['a token behind its scheme', 'Bearer EXAMPLE0123456789', 'EXAMPLE'],
    ['a key by its beginning', 'key sk_live_EXAMPLE0123 refused', 'EXAMPLE'],
    ['a parameter', 'failed for api_key=EXAMPLE0123&x=1', 'EXAMPLE'],
    ['a member of JSON', '{"password": "EXAMPLE0123"}', 'EXAMPLE'],
    ['a long run of letters and digits', `id ${'EXAMPLE0'.repeat(8)}`, 'EXAMPLE'],
    ['a run with hyphens', `${'a'.repeat(40)}-EXAMPLE-${'1'.repeat(20)}`, 'EXAMPLE'],
  ])('masks %s', (_, text, secret) => {
    expect(redactText(text)).not.toContain(secret);
  });

  it.each([
    'You do not have permission to open this page.',
    'Basic realm="Users", Bearer realm="api"',
    'Request ID: 8f0a1b2c3d4e5f60',
    'The field "code" is missing',
    'The access token expired. Basic authentication failed.',
  ])('leaves what is no secret: %s', (text) => {
    expect(redactText(text)).toBe(text);
  });

  it('gives at most 300 characters', () => {
    expect(redactText('word '.repeat(1000))).toHaveLength(300);
  });

  it('never throws, and masks again to the same', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        expect(redactText(text).length).toBeLessThanOrEqual(300);
      }),
    );
  });
});

describe('maskSecrets', () => {
  it.each([
    ['a token', `<p>${JWT}</p>`, JWT.slice(10, 40)],
    ['the answer of a token endpoint', '{"access_token":"EXAMPLE-opaque-value","x":1}', 'EXAMPLE'],
    ['a SAML form', 'SAMLResponse=EXAMPLEEXAMPLEEXAMPLE&RelayState=x', 'EXAMPLE'],
    ['a key by its beginning', 'key ghp_EXAMPLE0123456789 refused', 'EXAMPLE'],
  ])('masks %s', (_, text, secret) => {
    expect(maskSecrets(text)).not.toContain(secret);
  });

  it.each([
    '<div class="sk-circle-fade-dot">Request ID: 8f0a1b2c3d4e5f60</div>',
    'Basic realm="Users"; error="invalid_token"; access_token=missing',
    'cf-ray 8f0a1b2c3d4e5f60-FRA',
  ])('leaves %j', (text) => {
    expect(maskSecrets(text)).toBe(text);
  });

  it.each(['eyJ', 'access_token=', 'sk-', 'eyJaaaaaaaa.', 'v4.public.'])(
    'takes a million characters of %j in its stride',
    (piece) => {
      expect(maskSecrets(piece.repeat(1_000_000 / piece.length)).length).toBeGreaterThan(0);
    },
  );
});

describe('redactUrl', () => {
  it.each([
    ['user and password', 'https://ada:EXAMPLE@a.example/p', 'https://a.example/p'],
    ['the fragment', 'https://a.example/p#access_token=EXAMPLE', 'https://a.example/p'],
    [
      'a secret, whatever its length',
      'https://a.example/?token=EX',
      `https://a.example/?token=${mask('EX')}`,
    ],
    [
      'a long value of an unknown name',
      'https://a.example/?z=EXAMPLE0123456',
      `https://a.example/?z=${mask('EXAMPLE0123456')}`,
    ],
  ])('leaves out %s', (_, url, expected) => {
    expect(redactUrl(url)).toBe(expected);
  });

  it('leaves what tells pages apart', () => {
    const url = 'https://a.example/search?q=garden+roof+and+more&page=2';
    expect(redactUrl(url)).toBe(url);
  });

  it('treats what is no address as text', () => {
    expect(redactUrl('/cb?access_token=EXAMPLE0123')).not.toContain('EXAMPLE');
  });
});
