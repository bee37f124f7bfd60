/** Unpadded base64url of a text's UTF-8, or of bytes. For tests. */
export function encodeBase64Url(content: string | Uint8Array): string {
  return encodeBase64(content).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
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
