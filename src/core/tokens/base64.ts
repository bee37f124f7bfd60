/** What was read from a text in one of the two alphabets of RFC 4648. */
export type Base64Reading = {
  readonly bytes: Uint8Array;
  /** `=` stood at the end. */
  readonly padded: boolean;
  /** `+` or `/` was among the characters. */
  readonly standardAlphabet: boolean;
  /** Its length is one that whole bytes cannot give: something is missing at the end. */
  readonly cut: boolean;
};

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const PADDING = 61;
const VALUES = buildValues();

/**
 * The bytes of a base64 or base64url text, padded or not; null where any other character is in it, or the
 * alphabets are mixed. An empty text is no bytes. Forgives a missing or surplus `=` (RFC 4648 §3.2, §5).
 */
export function readBase64(text: string): Base64Reading | null {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === PADDING) end -= 1;
  if (text.length - end > 2) return null;
  const bytes = new Uint8Array(Math.floor((end * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  let plain = false;
  let url = false;
  for (let index = 0; index < end; index += 1) {
    const code = text.charCodeAt(index);
    const value = code < 128 ? (VALUES[code] ?? 255) : 255;
    if (value === 255) return null;
    if (code === 43 || code === 47) plain = true;
    if (code === 45 || code === 95) url = true;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (held >> bits) & 0xff;
    at += 1;
  }
  if (plain && url) return null;
  return {
    bytes: bytes.subarray(0, at),
    padded: end < text.length,
    standardAlphabet: plain,
    cut: end % 4 === 1,
  };
}

/** The text those bytes spell in UTF-8, with U+FFFD where they spell nothing; a byte order mark is dropped. */
export function readUtf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** The text those bytes spell in UTF-8; null where they are no text: broken UTF-8 or control characters. */
export function readPlainText(bytes: Uint8Array): string | null {
  for (const byte of bytes) {
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) return null;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes `from` to `to` as a whole number, most significant first; at most six bytes. */
export function readBigEndian(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index += 1) value = value * 256 + (bytes[index] ?? 0);
  return value;
}

function buildValues(): Uint8Array {
  const values = new Uint8Array(128).fill(255);
  for (let index = 0; index < ALPHABET.length; index += 1) {
    values[ALPHABET.charCodeAt(index)] = index;
  }
  values[43] = 62;
  values[45] = 62;
  values[47] = 63;
  values[95] = 63;
  return values;
}
