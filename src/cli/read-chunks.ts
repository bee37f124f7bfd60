import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { AppError } from '../core/errors.ts';

/** The bytes of a file, readable as often as wanted, in pieces; each is good until the next is asked for. */
export type Source = { readonly name: string; readonly chunks: () => Iterable<Uint8Array> };

const CHUNK = 1024 * 1024;

/**
 * The file of that path, or standard input for `-`. What cannot be read twice (a pipe) is kept; a file is read again
 * for each pass, so that its size does not matter. Throws `AppError` `file-unreadable`.
 */
export function openSource(file: string): Source {
  const name = file === '-' ? 'standard input' : file;
  const chunks = (): Iterable<Uint8Array> => readAll(file, name);
  if (file !== '-' && isRegular(file, name)) return { name, chunks };
  const kept = Array.from(chunks(), (chunk) => chunk.slice());
  return { name, chunks: () => kept };
}

function isRegular(file: string, name: string): boolean {
  const descriptor = tryTo(name, () => openSync(file, 'r'));
  try {
    return tryTo(name, () => fstatSync(descriptor)).isFile();
  } finally {
    closeSync(descriptor);
  }
}

function* readAll(file: string, name: string): Generator<Uint8Array> {
  const descriptor = file === '-' ? 0 : tryTo(name, () => openSync(file, 'r'));
  const buffer = new Uint8Array(CHUNK);
  try {
    for (;;) {
      const length = tryTo(name, () => readWaiting(descriptor, buffer));
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } finally {
    if (descriptor !== 0) closeSync(descriptor);
  }
}

/** A terminal or pipe that has nothing yet says EAGAIN; one that is closed, EOF (on Windows). */
function readWaiting(descriptor: number, buffer: Uint8Array): number {
  for (;;) {
    try {
      return readSync(descriptor, buffer);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      pause();
    }
  }
}

/** The code of an error of the system, as `EPIPE`; '' for any other. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}

/** Waits for two milliseconds without keeping the processor busy. */
export function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
}

function tryTo<Result>(name: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    throw new AppError('file-unreadable', `${name}: cannot be read (${reason})`);
  }
}
