import { maskSecrets } from '../core/redact.ts';
import type { PageReading } from '../messages/protocol.ts';
import { doctypeOf, findFirst, memberOf, rootOf, textOf } from './safe-dom.ts';
import { tellOwn } from './tell-own.ts';
import { writeSource } from './write-source.ts';

/** 64 KiB, as much as the engine looks at. */
const LIMIT = 65_536;

type Timing = Pick<Performance, 'getEntriesByType'>;

/** What the failing document says, read once. Works without a body, in XML, drawings and sets of frames. */
export function readPage(page: Document, timing: Timing): PageReading {
  const contentType = memberOf(page, 'contentType');
  const { text, isCut } = readText(page, contentType);
  const entry = timing.getEntriesByType('navigation')[0];
  const bytes = numberOf(entry, 'decodedBodySize');
  return {
    // A page that refuses may still carry tokens, and no message does.
    text: maskSecrets(text),
    length: isCut ? Math.max(LIMIT + 1, bytes) : text.length,
    contentType,
    own: tellOwn(page, text),
    responseStatus: numberOf(entry, 'responseStatus'),
  };
}

function readText(page: Document, contentType: string): { text: string; isCut: boolean } {
  const root = rootOf(page);
  if (root === null) return { text: '', isCut: false };
  // The browser draws pictures, films and PDF in a document of its own: what was answered is no text.
  if (/^(?:image\/(?!svg)|video|audio)|\/pdf$/.test(contentType))
    return { text: '\0', isCut: false };
  // Plain text and JSON stand in a document that the browser made round them; XML in a viewer of Chromium's.
  const isPlain = !/html|xml|svg/.test(contentType);
  const plain = isPlain ? findFirst(page, 'body > pre') : null;
  if (plain !== null) {
    const text = textOf(plain);
    return { text: text.slice(0, LIMIT), isCut: text.length > LIMIT };
  }
  const viewed = findFirst(page, '#webkit-xml-viewer-source-xml > *');
  const { text, isCut } = writeSource(viewed ?? root, LIMIT);
  return { text: viewed === null ? (doctypeOf(page) + text).slice(0, LIMIT) : text, isCut };
}

function numberOf(entry: PerformanceEntry | undefined, name: string): number {
  const value: unknown = entry === undefined ? 0 : Reflect.get(entry, name);
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
