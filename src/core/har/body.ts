import type { BodyText } from '../exchange.ts';
import { fieldValue } from '../http/fields.ts';
import type { HarEntry } from './entry.ts';

const LIMIT = 65_536;

/** The body of an answer as a HAR file has it; null where it was not recorded and nothing says that there was none. */
export function readBody({ request, response }: HarEntry): BodyText | null {
  const { text, size, status, headers, isBase64, mimeType } = response;
  if (text === undefined) {
    const isEmpty =
      status !== 0 &&
      (size === 0 ||
        status === 204 ||
        status === 304 ||
        request.method.toUpperCase() === 'HEAD' ||
        fieldValue(headers, 'content-length') === '0');
    return isEmpty ? { text: '', length: 0, from: 'answer' } : null;
  }
  // Firefox writes an empty text where it no longer had the body.
  if (text === '' && size !== undefined && size > 0) return null;
  const decoded = isBase64 ? decodeBase64(text, mimeType) : text;
  return { text: decoded.slice(0, LIMIT), length: decoded.length, from: 'answer' };
}

function decodeBase64(text: string, mimeType: string): string {
  try {
    // 64 KiB of text is at most 88 KiB of base64, in whole groups of four.
    const binary = atob(text.slice(0, 90_112));
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    return decodeBytes(bytes, /charset="?([\w.:-]{1,40})/i.exec(mimeType)?.[1] ?? 'utf-8');
  } catch {
    return '';
  }
}

function decodeBytes(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    // A label that nobody knows.
    return new TextDecoder('utf-8').decode(bytes);
  }
}
