import type { Header } from '../exchange.ts';

/**
 * Returns the values of every line of one field, in order, trimmed. Names are compared without regard to case.
 * Firefox hands several lines of one field over as one value joined by line feeds; those are told apart again,
 * and a folded line (RFC 9112 §5.2) is one line.
 */
export function fieldValues(headers: readonly Header[], name: string): string[] {
  const wanted = name.toLowerCase();
  const values: string[] = [];
  for (const header of headers) {
    if (header.name.toLowerCase() === wanted) values.push(...splitLines(header.value));
  }
  return values;
}

/** Returns the first value of a field, or undefined where the field is absent. */
export function fieldValue(headers: readonly Header[], name: string): string | undefined {
  return fieldValues(headers, name)[0];
}

/** Returns all fields by name in lower case, each with its lines in order (see `fieldValues`). */
export function headerMap(headers: readonly Header[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const header of headers) {
    const name = header.name.toLowerCase();
    const known = map.get(name);
    if (known === undefined) map.set(name, splitLines(header.value));
    else known.push(...splitLines(header.value));
  }
  return map;
}

/** Returns the field lines in a value as a browser hands it over: unfolded, parted at line feeds, trimmed. */
export function splitLines(value: string): string[] {
  if (!value.includes('\n')) return [value.trim()];
  return value
    .replace(/\r?\n[ \t]/g, ' ')
    .split('\n')
    .map((line) => line.trim());
}
