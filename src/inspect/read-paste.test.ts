import { describe, expect, it } from 'vitest';
import { makeJws } from '../core/tokens/example-token.ts';
import { readPaste } from './read-paste.ts';

const NOW = 1_800_000_000;

describe('readPaste', () => {
  it('reads header lines by their name, whatever its case', () => {
    const paste = readPaste(
      'HTTP/1.1 401 Unauthorized\r\nwww-authenticate: Bearer realm="api", error="invalid_token"\r\nRetry-After: 120',
      'api.example',
      NOW,
    );
    expect(paste.challenges.map(({ scheme }) => scheme)).toEqual(['bearer']);
    expect(paste.waits).toEqual([{ seconds: 120, atSeconds: NOW + 120 }]);
  });

  it('tells a cookie that a browser would refuse', () => {
    const lines = 'Set-Cookie: a=1; Path=/\nSet-Cookie: __Host-b=1; Path=/';
    const { cookies } = readPaste(lines, 'shop.example', NOW);
    expect(cookies.map((cookie) => cookie?.name ?? null)).toEqual(['a', null]);
  });

  it('reads every credential of a request’s head', () => {
    const cookie = makeJws({ sub: 'anna-EXAMPLE', exp: NOW + 60 });
    const header = makeJws({ sub: 'berta-EXAMPLE' });
    const { tokens } = readPaste(
      `GET / HTTP/1.1\nCookie: id=${cookie}; theme=dark\nAuthorization: Bearer ${header}`,
      'shop.example',
      NOW,
    );
    expect(tokens.map(({ report }) => report.subject)).toEqual(['anna-EXAMPLE', 'berta-EXAMPLE']);
    expect(tokens.map(({ raw }) => raw)).toEqual([cookie, header]);
  });

  it('reads what was unpacked of the text', () => {
    const xml =
      '<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol"><Issuer>https://id.example</Issuer></samlp:Response>';
    const { tokens } = readPaste('https://sp.example/?SAMLResponse=x', 'shop.example', NOW, [xml]);
    expect(tokens.map(({ report }) => report.kind)).toEqual(['saml']);
  });

  it.each(['', 'hello world', ':', 'Retry-After', '\0'.repeat(1000)])(
    'finds nothing in %j',
    (text) => {
      expect(readPaste(text, 'shop.example', NOW)).toEqual({
        tokens: [],
        challenges: [],
        cookies: [],
        waits: [],
      });
    },
  );
});
