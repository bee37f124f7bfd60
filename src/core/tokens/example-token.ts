/** Unpadded base64url of a text's UTF-8, or of bytes. For tests. */
export function encodeBase64Url(content: string | Uint8Array): string {
  return encodeBase64(content)
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/={1,2}$/, '');
}

/** Padded base64 of a text's UTF-8, or of bytes. For tests. */
export function encodeBase64(content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** A compact JWS over a JSON text or a value, with a signature that is 32 bytes of nothing. For tests. */
export function makeJws(
  payload: unknown,
  header: unknown = { alg: 'HS256', typ: 'JWT' },
  signature: string = encodeBase64Url(new Uint8Array(32)),
): string {
  const write = (part: unknown) =>
    encodeBase64Url(typeof part === 'string' ? part : JSON.stringify(part));
  return `${write(header)}.${write(payload)}.${signature}`;
}

/** A made-up key of that many characters behind a prefix, visibly none: `00EXAMPLEnotreal00`. For tests. */
export function makeKey(prefix: string, length: number): string {
  const word = 'EXAMPLEnotreal';
  if (length < word.length) return prefix + 'EXAMPLE0000000'.slice(0, length);
  const zeros = length - word.length;
  const before = Math.floor(zeros / 2);
  return prefix + '0'.repeat(before) + word + '0'.repeat(zeros - before);
}
