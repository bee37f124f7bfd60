import type { ResourceKind } from '../exchange.ts';
import { fieldValue } from '../http/fields.ts';
import type { HarEntry } from './entry.ts';

const NAMED: Readonly<Record<string, ResourceKind>> = {
  document: 'document',
  'main-frame': 'document',
  subdocument: 'frame',
  frame: 'frame',
  iframe: 'frame',
  fetch: 'fetch',
  xhr: 'fetch',
  xmlhttprequest: 'fetch',
  preflight: 'fetch',
  beacon: 'fetch',
  ping: 'fetch',
  image: 'image',
  img: 'image',
  imageset: 'image',
};

/** `Sec-Fetch-Dest` of https://www.w3.org/TR/fetch-metadata/#sec-fetch-dest-header; `empty` is a script's own call. */
const DESTINATIONS: Readonly<Record<string, ResourceKind>> = {
  document: 'document',
  iframe: 'frame',
  frame: 'frame',
  fencedframe: 'frame',
  embed: 'frame',
  object: 'frame',
  empty: 'fetch',
  image: 'image',
};

/** What a request was made for: as Chromium's file names it, else by what it sent, as the others leave it to tell. */
export function tellKind({ resourceType, request: { headers } }: HarEntry): ResourceKind {
  if (resourceType !== undefined) return NAMED[resourceType.toLowerCase()] ?? 'other';
  const destination = fieldValue(headers, 'sec-fetch-dest');
  if (destination !== undefined) return DESTINATIONS[destination.toLowerCase()] ?? 'other';
  const mode = fieldValue(headers, 'sec-fetch-mode');
  if (mode !== undefined) return mode === 'navigate' ? 'document' : 'fetch';
  if (headers.length === 0) return 'document';
  if (fieldValue(headers, 'x-requested-with') !== undefined) return 'fetch';
  const accept = fieldValue(headers, 'accept') ?? '';
  if (accept.startsWith('text/html')) return 'document';
  return accept.startsWith('image/') ? 'image' : 'fetch';
}
