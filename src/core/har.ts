import type { Har } from 'har-format';
import * as v from 'valibot';
import { AppError } from './errors.ts';
import type {
  BodyText,
  Exchange,
  Header,
  ResourceKind,
  SentCookie,
  Visibility,
} from './exchange.ts';
import { parseCookieHeader } from './http/set-cookie.ts';

/** Only what the engine reads; everything else in a HAR 1.2 file is ignored, whatever it is. */
const HeaderSchema = v.object({ name: v.string(), value: v.fallback(v.string(), '') });

const EntrySchema = v.object({
  startedDateTime: v.fallback(v.optional(v.string()), undefined),
  time: v.fallback(v.optional(v.number()), undefined),
  _resourceType: v.fallback(v.optional(v.string()), undefined),
  _initiator: v.fallback(v.optional(v.object({ url: v.optional(v.string()) })), undefined),
  request: v.object({
    method: v.fallback(v.string(), 'GET'),
    url: v.string(),
    headers: v.fallback(v.array(HeaderSchema), []),
    postData: v.fallback(v.optional(v.object({ text: v.optional(v.string()) })), undefined),
  }),
  response: v.object({
    status: v.number(),
    headers: v.fallback(v.array(HeaderSchema), []),
    content: v.fallback(
      v.optional(
        v.object({
          size: v.fallback(v.optional(v.number()), undefined),
          mimeType: v.fallback(v.optional(v.string()), undefined),
          text: v.fallback(v.optional(v.string()), undefined),
          encoding: v.fallback(v.optional(v.string()), undefined),
        }),
      ),
      undefined,
    ),
    _error: v.fallback(v.optional(v.nullable(v.string())), undefined),
  }),
});

type Entry = v.InferOutput<typeof EntrySchema>;

/** The part of a HAR file that must be there for it to be one. */
export type HarFile = Pick<Har, 'log'>;

/**
 * The exchanges of a HAR 1.2 file, in its order, `id` being the place in the file. Throws `AppError`: `har-not-a-har`
 * where there is no `log.entries`, `har-bad-entry` where an entry has no request, URL or status. A file in which no
 * entry has `Cookie`, `Set-Cookie` or `Authorization` was sanitised by the browser that wrote it, and the absence of
 * these then says nothing; a request without any headers says nothing of what was sent at all.
 */
export function exchangesFromHar(har: unknown): Exchange[] {
  const entries = readEntries(har);
  const isSanitised = !entries.some(
    ({ request, response }) => hasCredential(request.headers) || hasCredential(response.headers),
  );
  return entries.map((entry, place) => toExchange(entry, place, isSanitised));
}

function readEntries(har: unknown): Entry[] {
  if (!isRecord(har)) throw notAHar('an object with a "log"', har);
  const log = har['log'];
  if (!isRecord(log)) throw notAHar('"log" to be an object', log);
  const entries = log['entries'];
  if (!Array.isArray(entries)) throw notAHar('"log.entries" to be a list', entries);
  return entries.map((entry: unknown, place) => {
    const result = v.safeParse(EntrySchema, entry);
    if (result.success) return result.output;
    const [issue] = result.issues;
    const path = v.getDotPath(issue);
    throw new AppError(
      'har-bad-entry',
      `log.entries[${place}]${path === null ? '' : `.${path}`}: expected ${issue.expected ?? 'a value'}, found ${issue.received}`,
    );
  });
}

function notAHar(expected: string, found: unknown): AppError {
  const kind = found === null ? 'null' : Array.isArray(found) ? 'a list' : typeof found;
  return new AppError('har-not-a-har', `not a HAR file: expected ${expected}, found ${kind}`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const CREDENTIALS = new Set(['cookie', 'set-cookie', 'authorization']);

function hasCredential(headers: readonly Header[]): boolean {
  return headers.some(({ name }) => CREDENTIALS.has(name.toLowerCase()));
}

function toExchange(entry: Entry, place: number, isSanitised: boolean): Exchange {
  const { request, response } = entry;
  const visibility: Visibility =
    request.headers.length === 0 ? 'none' : isSanitised ? 'no-credentials' : 'all';
  const started = Date.parse(entry.startedDateTime ?? '');
  const initiator = entry._initiator?.url;
  const error = response._error;
  return {
    id: String(place),
    url: withoutUser(request.url),
    method: request.method,
    status: response.status,
    kind: kindOf(entry),
    ...(error == null || error === '' ? {} : { error }),
    ...(initiator === undefined ? {} : { initiator }),
    receivedAtSeconds: Number.isNaN(started) ? null : (started + (entry.time ?? 0)) / 1000,
    request: {
      visibility,
      headers: request.headers,
      cookies: visibility === 'all' ? cookiesOf(request.headers) : null,
      body: request.postData?.text?.slice(0, 65_536) ?? null,
    },
    response: { headers: response.headers, body: bodyOf(response) },
  };
}

function withoutUser(url: string): string {
  if (!URL.canParse(url) || !url.includes('@')) return url;
  const parsed = new URL(url);
  parsed.username = '';
  parsed.password = '';
  return parsed.href;
}

const KINDS: Readonly<Record<string, ResourceKind>> = {
  document: 'document',
  subdocument: 'frame',
  fetch: 'fetch',
  xhr: 'fetch',
  xmlhttprequest: 'fetch',
  preflight: 'fetch',
  image: 'image',
};

/** From `_resourceType` (Chromium, and Firefox's `_cause`), else from what navigations alone send. */
function kindOf({ _resourceType, request }: Entry): ResourceKind {
  const named = _resourceType === undefined ? undefined : KINDS[_resourceType.toLowerCase()];
  if (named !== undefined) return named;
  if (_resourceType !== undefined) return 'other';
  const value = (wanted: string): string =>
    request.headers.find(({ name }) => name.toLowerCase() === wanted)?.value ?? '';
  const mode = value('sec-fetch-mode');
  if (mode !== '') return mode === 'navigate' ? 'document' : 'fetch';
  if (value('accept').startsWith('text/html')) return 'document';
  return request.headers.length === 0 ? 'document' : 'fetch';
}

function cookiesOf(headers: readonly Header[]): SentCookie[] {
  return headers
    .filter(({ name }) => name.toLowerCase() === 'cookie')
    .flatMap(({ value }) => parseCookieHeader(value))
    .map(({ name, value }) => ({ name, bytes: name.length + value.length + 1 }));
}

/** A body that was not recorded is unseen, unless its size says that there was none. */
function bodyOf({ content, headers }: Entry['response']): BodyText | null {
  if (content?.text === undefined) {
    const isEmpty =
      content?.size === 0 ||
      headers.some(
        ({ name, value }) => name.toLowerCase() === 'content-length' && value.trim() === '0',
      );
    return isEmpty ? { text: '', length: 0, from: 'answer' } : null;
  }
  const text = content.encoding === 'base64' ? decodeBase64(content.text) : content.text;
  return { text: text.slice(0, 65_536), length: text.length, from: 'answer' };
}

function decodeBase64(text: string): string {
  try {
    // 64 KiB of text is at most 88 KiB of base64, in whole groups of four.
    const binary = atob(text.slice(0, 90_112));
    return new TextDecoder('utf-8').decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
  } catch {
    return '';
  }
}
