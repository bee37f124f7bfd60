import type { OpaqueFormat } from './opaque-formats.ts';
import type { TokenDraft } from './token-draft.ts';

/** What of a format is needed to find its keys. */
export type OpaqueRow = Pick<OpaqueFormat, 'id' | 'prefix' | 'pattern' | 'alone'>;

/** Formats by the first character of their prefix, '' where they have none; the longest prefix first. */
export type OpaqueIndex = ReadonlyMap<string, readonly OpaqueRow[]>;

const LONGEST_KEY = 8300;

/** The formats prepared for `readOpaque`. */
export function indexFormats(rows: readonly OpaqueRow[]): OpaqueIndex {
  const groups = new Map<string, OpaqueRow[]>();
  for (const row of [...rows].sort((a, b) => b.prefix.length - a.prefix.length)) {
    const first = row.prefix.charAt(0);
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [row]);
    else group.push(row);
  }
  return groups;
}

/**
 * The vendor's key that a text is, by prefix or shape; null where it is none that is known. `alone` says that the
 * text is a whole value, not a word of a longer text: only then do the plainest shapes count.
 */
export function readOpaque(formats: OpaqueIndex, text: string, alone: boolean): TokenDraft | null {
  if (text.length < 16 || text.length > LONGEST_KEY) return null;
  const format =
    findFormat(formats.get(text.charAt(0)), text, alone) ??
    findFormat(formats.get(''), text, alone);
  if (format === undefined) return null;
  return { kind: 'opaque', raw: text, shown: format.prefix.length, format: format.id };
}

function findFormat(
  rows: readonly OpaqueRow[] | undefined,
  text: string,
  alone: boolean,
): OpaqueRow | undefined {
  return rows?.find(
    (row) => text.startsWith(row.prefix) && (alone || row.alone !== true) && row.pattern.test(text),
  );
}
