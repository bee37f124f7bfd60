import { describe, expect, it } from 'vitest';
import { encodeBase64, encodeBase64Url } from './example-token.ts';
import { inspectToken } from './inspect-token.ts';

const NOW = 1_749_988_800;

function makePackets(lines: readonly string[]): string {
  return lines.map((line) => (line.length + 5).toString(16).padStart(4, '0') + line).join('\n');
}

function makeBinary(location: string, caveat: string): Uint8Array {
  const field = (type: number, text: string) => [
    type,
    text.length,
    ...new TextEncoder().encode(text),
  ];
  return new Uint8Array([
    2,
    ...field(1, location),
    ...field(2, 'id'),
    0,
    ...field(2, caveat),
    0,
    0,
    ...field(6, 'E'.repeat(32)),
  ]);
}

const PACKETS = `${makePackets([
  'location https://bakery.example',
  'identifier id',
  'cid account = 1',
  'cid time < 2025-06-15T13:00:00Z',
  `signature ${'E'.repeat(32)}`,
])}\n`;
const BINARY = makeBinary('https://bakery.example', 'time-before 2025-06-15T13:00:00Z');

describe('a macaroon', () => {
  const rows = [
    { name: 'of packets', text: encodeBase64(PACKETS) },
    { name: 'of packets in base64url', text: encodeBase64Url(PACKETS) },
    { name: 'in binary', text: encodeBase64Url(BINARY) },
    { name: 'in a header', text: `Authorization: Bearer ${encodeBase64Url(BINARY)}` },
    {
      name: 'in JSON',
      text: JSON.stringify({
        v: 2,
        l: 'https://bakery.example',
        i: 'id',
        c: [{ i: 'time < 2025-06-15T13:00:00Z' }],
        s64: 'EXAMPLE',
      }),
    },
  ];
  it.each(rows)('$name tells its location and the time its caveats allow', ({ text }) => {
    expect(inspectToken(text, NOW)).toMatchObject({
      kind: 'macaroon',
      iss: 'https://bakery.example',
      expiresSeconds: NOW + 3600,
      warnings: [],
    });
  });

  it('that stops before its signature is cut', () => {
    const text = encodeBase64(PACKETS.slice(0, -12));
    expect(inspectToken(text, NOW)?.warnings).toContain('truncated');
  });

  it('is not seen in bytes that only begin like one', () => {
    expect(
      inspectToken(encodeBase64(new Uint8Array([2, 1, 200, 0, 0, 0, 0, 0, 0])), NOW),
    ).toBeNull();
  });
});
