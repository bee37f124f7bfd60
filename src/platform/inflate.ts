/** Characters of a text that are kept; more is no credential. */
const MOST = 1_048_576;

/**
 * The text that bytes in DEFLATE without a head (RFC 1951) hold, as SAML's redirect binding sends it; null where they are
 * none, or hold more than a million characters.
 */
export async function inflateText(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      text += decoder.decode(value, { stream: true });
      if (text.length > MOST) {
        await reader.cancel();
        return null;
      }
    }
  } catch {
    return null;
  }
}
