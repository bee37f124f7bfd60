import { OPAQUE_FORMATS, type OpaqueFormat } from './opaque-formats.ts';
import type { TokenDraft } from './token-draft.ts';

const LONGEST_KEY = 8300;
const BY_FIRST_CHARACTER = groupFormats();

/**
 * The vendor's key that a text is, by prefix or shape; null where it is none that is known. `alone` says that the
 * text is a whole value, not a word of a longer text: only then do the plainest shapes count.
 */
export function readOpaque(text: string, alone: boolean): TokenDraft | null {
  if (text.length < 16 || text.length > LONGEST_KEY) return null;
  const format = findFormat(text, alone);
  if (format === null) return null;
  return { kind: 'opaque', raw: text, shown: format.prefix.length, format: format.id };
}

function findFormat(text: string, alone: boolean): OpaqueFormat | null {
  const rows = [
    ...(BY_FIRST_CHARACTER.get(text.charAt(0)) ?? []),
    ...(BY_FIRST_CHARACTER.get('') ?? []),
  ];
  return (
    rows.find(
      (row) =>
        text.startsWith(row.prefix) && (alone || row.alone !== true) && row.pattern.test(text),
    ) ?? null
  );
}

function groupFormats(): ReadonlyMap<string, readonly OpaqueFormat[]> {
  const groups = new Map<string, OpaqueFormat[]>();
  const rows: readonly OpaqueFormat[] = OPAQUE_FORMATS;
  for (const row of [...rows].sort((a, b) => b.prefix.length - a.prefix.length)) {
    const first = row.prefix.charAt(0);
    groups.set(first, [...(groups.get(first) ?? []), row]);
  }
  return groups;
}
