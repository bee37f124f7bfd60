import { AppError } from './errors.ts';
import type { Exchange } from './exchange.ts';
import { type HarEntry, readHarEntry } from './har/entry.ts';
import { exchangeFromEntry, showsCredentials } from './har/exchange.ts';
import { describeKind, isRecord } from './har/values.ts';

/**
 * The exchanges of a HAR 1.2 file, in its order, `id` being the place in the file. Throws `AppError`: `har-not-a-har`
 * where there is no `log.entries`, `har-bad-entry` where an entry has no request, URL or status. A file in which no
 * entry has `Cookie`, `Set-Cookie` or `Authorization` was sanitised by the browser that wrote it, and the absence of
 * these then says nothing; a request without any headers says nothing of what was sent at all.
 * http://www.softwareishard.com/blog/har-12-spec/
 */
export function exchangesFromHar(har: unknown): Exchange[] {
  const entries = readEntries(har);
  const isSanitised = !entries.some(showsCredentials);
  return entries.map((entry, place) => exchangeFromEntry(entry, place, isSanitised));
}

/** The entries of a HAR file, or of one whose entries were left out. Throws `AppError` as `exchangesFromHar`. */
export function listEntries(har: unknown): readonly unknown[] {
  if (!isRecord(har)) throw notAHar('an object with a "log"', har);
  const log = har['log'];
  if (!isRecord(log)) throw notAHar('"log" to be an object', log);
  const entries = log['entries'];
  if (!Array.isArray(entries)) throw notAHar('"log.entries" to be a list', entries);
  return entries;
}

function readEntries(har: unknown): HarEntry[] {
  return listEntries(har).map(readHarEntry);
}

function notAHar(expected: string, found: unknown): AppError {
  return new AppError(
    'har-not-a-har',
    `not a HAR file: expected ${expected}, found ${describeKind(found)}`,
  );
}
