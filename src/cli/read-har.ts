import { AppError } from '../core/errors.ts';
import type { Exchange } from '../core/exchange.ts';
import { readHarEntry } from '../core/har/entry.ts';
import { exchangeFromEntry, showsCredentials } from '../core/har/exchange.ts';
import { listEntries } from '../core/har.ts';
import type { Source } from './read-chunks.ts';
import { type Rest, splitEntries } from './split-entries.ts';

/** What a first reading of a file found. */
export type HarSummary = { readonly count: number; readonly isSanitised: boolean };

/**
 * A file read once, from its beginning to its end: that it is a HAR file, how many entries it has, and whether it was
 * sanitised. Holds one entry at a time. Throws `AppError` (`har-not-json`, `har-not-a-har`, `har-bad-entry`) that says
 * where and why in one line.
 */
export function checkHar(source: Source, onEntry: (count: number) => void): HarSummary {
  let count = 0;
  let isSanitised = true;
  const entries = splitEntries(source.chunks());
  for (;;) {
    const next = entries.next();
    if (next.done) {
      checkRest(next.value, count, source.name);
      return { count, isSanitised };
    }
    const { place, text } = next.value;
    const entry = inFile(source.name, () => readHarEntry(parseEntry(text, place), place));
    if (showsCredentials(entry)) isSanitised = false;
    count += 1;
    onEntry(count);
  }
}

/** The exchanges of a file that was checked, one at a time. */
export function* readExchanges(source: Source, { isSanitised }: HarSummary): Generator<Exchange> {
  for (const { place, text } of splitEntries(source.chunks())) {
    const entry = inFile(source.name, () => readHarEntry(parseEntry(text, place), place));
    yield exchangeFromEntry(entry, place, isSanitised);
  }
}

function parseEntry(text: string, place: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError('har-not-json', `log.entries[${place}]: not JSON${whereIn(text)}`);
  }
}

function checkRest({ text, cutAt }: Rest, count: number, name: string): void {
  if (text.trim() === '') throw notJson(name, 'the file is empty');
  const isObject = /^\uFEFF?\s*\{/.test(text);
  if (cutAt !== null && isObject) {
    const where = typeof cutAt === 'number' ? `inside log.entries[${cutAt}]` : 'too early';
    throw notJson(name, `the file ends ${where}`);
  }
  let har: unknown;
  try {
    har = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw notJson(name, `not JSON${count === 0 ? whereIn(text) : ', before or after log.entries'}`);
  }
  inFile(name, () => listEntries(har));
}

/** Where JSON stops being JSON, without quoting the file: it may hold secrets. */
function whereIn(text: string): string {
  try {
    JSON.parse(text);
  } catch (error) {
    const position = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    if (position !== undefined) {
      const before = text.slice(0, Number(position)).split('\n');
      return ` at line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
    }
  }
  return text.trimStart().startsWith('<') ? ' (it begins as a page does)' : '';
}

function notJson(name: string, what: string): AppError {
  return new AppError('har-not-json', `${name}: not a HAR file: ${what}`);
}

/** The file's name before what was wrong in it. */
function inFile<Result>(name: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    if (error instanceof AppError) throw new AppError(error.code, `${name}: ${error.message}`);
    throw error;
  }
}
