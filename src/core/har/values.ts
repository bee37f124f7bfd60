import type { Header } from '../exchange.ts';

/** Whether a value is a JSON object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member of an object; undefined where there is no object or no such member. */
export function memberOf(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}

/** The value where it is a text, else undefined. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The value where it is a number, or a text that is one, else undefined. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  return typeof value === 'string' && /^-?\d{1,15}(?:\.\d{1,9})?$/.test(value)
    ? Number(value)
    : undefined;
}

/**
 * Pairs of name and value, as HAR lists header fields, cookies and parameters; some writers use an object in their
 * place. A value that is no text is written as one; a pair without a name is left out.
 */
export function pairsOf(value: unknown): Header[] {
  if (Array.isArray(value)) {
    const pairs: Header[] = [];
    for (const item of value) {
      const name = textOf(memberOf(item, 'name'));
      if (name !== undefined) pairs.push({ name, value: writeValue(memberOf(item, 'value')) });
    }
    return pairs;
  }
  return isRecord(value)
    ? Object.entries(value).map(([name, item]) => ({ name, value: writeValue(item) }))
    : [];
}

function writeValue(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? value.map(writeValue).join('\n') : '';
}

/** What a value is, for a message about one that was not expected. */
export function describeKind(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  return Array.isArray(value)
    ? 'a list'
    : `${/^[aeiou]/.test(typeof value) ? 'an' : 'a'} ${typeof value}`;
}
