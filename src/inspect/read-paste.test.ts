import { describe, expect, it } from 'vitest';
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

  it.each(['', 'hello world', ':', 'Retry-After', '\0'.repeat(1000)])(
    'finds nothing in %j',
    (text) => {
      expect(readPaste(text, 'shop.example', NOW)).toEqual({
        token: null,
        challenges: [],
        cookies: [],
        waits: [],
      });
    },
  );
});
