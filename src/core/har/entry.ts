import { AppError } from '../errors.ts';
import type { Header } from '../exchange.ts';
import { describeKind, isRecord, memberOf, numberOf, pairsOf, textOf } from './values.ts';

/** What the engine reads of an entry; everything else in it is ignored, whatever it is. */
export type HarEntry = {
  readonly startedDateTime: string;
  /** Milliseconds. */
  readonly time: number;
  readonly resourceType: string | undefined;
  readonly initiator: string | undefined;
  readonly error: string | undefined;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: readonly Header[];
    /** Cookies beside the header fields: some writers list them only there. */
    readonly cookies: readonly Header[];
    readonly body: string | null;
  };
  readonly response: {
    readonly status: number;
    readonly headers: readonly Header[];
    readonly cookies: readonly unknown[];
    readonly size: number | undefined;
    readonly mimeType: string;
    readonly text: string | undefined;
    readonly isBase64: boolean;
  };
};

/**
 * An entry of a HAR file, read as its many writers (Chromium, Firefox, Safari, Charles, Fiddler, mitmproxy, Insomnia)
 * put it. Throws `AppError` `har-bad-entry` with its place where it has no request, response, URL or status.
 */
export function readHarEntry(entry: unknown, place: number): HarEntry {
  const path = `log.entries[${place}]`;
  if (!isRecord(entry)) throw badEntry(path, 'an object', entry);
  const { request, response } = entry;
  if (!isRecord(request)) throw badEntry(`${path}.request`, 'an object', request);
  if (!isRecord(response)) throw badEntry(`${path}.response`, 'an object', response);
  const url = textOf(request['url']);
  if (url === undefined) throw badEntry(`${path}.request.url`, 'a string', request['url']);
  const status = numberOf(response['status']);
  if (status === undefined)
    throw badEntry(`${path}.response.status`, 'a number', response['status']);
  const content = response['content'];
  const error = textOf(response['_error']) ?? textOf(entry['_error']);
  return {
    startedDateTime: textOf(entry['startedDateTime']) ?? '',
    time: Math.max(0, numberOf(entry['time']) ?? 0),
    resourceType: textOf(entry['_resourceType']),
    initiator: readInitiator(entry['_initiator']),
    error: error === '' ? undefined : error,
    request: {
      method: textOf(request['method']) ?? 'GET',
      url,
      headers: headersOf(request['headers']),
      cookies: pairsOf(request['cookies']),
      body: bodyOf(request['postData']),
    },
    response: {
      status: Math.max(0, Math.trunc(status)),
      headers: headersOf(response['headers']),
      cookies: Array.isArray(response['cookies']) ? response['cookies'] : [],
      size: numberOf(memberOf(content, 'size')),
      mimeType: textOf(memberOf(content, 'mimeType')) ?? '',
      text: textOf(memberOf(content, 'text')),
      isBase64: memberOf(content, 'encoding') === 'base64',
    },
  };
}

function badEntry(path: string, expected: string, found: unknown): AppError {
  return new AppError(
    'har-bad-entry',
    `${path}: expected ${expected}, found ${describeKind(found)}`,
  );
}

/** Chromium lists the pseudo-fields of HTTP/2 among the others; they repeat the request line. */
function headersOf(value: unknown): Header[] {
  return pairsOf(value).filter(({ name }) => !name.startsWith(':'));
}

/** A text, or the address Chromium's object names: that of the document, or of the script that called. */
function readInitiator(value: unknown): string | undefined {
  const url = textOf(value) ?? textOf(memberOf(value, 'url'));
  if (url !== undefined) return url;
  const frames = memberOf(memberOf(value, 'stack'), 'callFrames');
  return Array.isArray(frames) ? textOf(memberOf(frames[0], 'url')) : undefined;
}

/** A body as text, or written anew from the parameters that some writers list in its place. */
function bodyOf(postData: unknown): string | null {
  const text = textOf(memberOf(postData, 'text'));
  if (text !== undefined && text !== '') return text;
  const params = pairsOf(memberOf(postData, 'params'));
  if (params.length > 0)
    return params
      .map(({ name, value }) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
      .join('&');
  return text ?? null;
}
