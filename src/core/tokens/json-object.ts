/** The object a JSON text holds, or why it holds none. */
export type JsonReading =
  | {
      readonly is: 'object';
      readonly value: JsonObject;
      /** A member of the outermost object stands twice (RFC 7519 §4 forbids it). */
      readonly duplicate: boolean;
    }
  | { readonly is: 'other'; readonly value: unknown }
  | {
      readonly is: 'broken';
      /** It begins as an object and stops in the middle. */
      readonly cut: boolean;
    };

export type JsonObject = { readonly [name: string]: unknown };

/** What a text holds as JSON. Never throws. */
export function readJson(text: string): JsonReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const scan = scanObject(text);
    return { is: 'broken', cut: scan.opened && !scan.closed };
  }
  if (!isJsonObject(value)) return { is: 'other', value };
  return { is: 'object', value, duplicate: scanObject(text).duplicate };
}

/** Whether a value out of `JSON.parse` is an object: not null, not a list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The member of that name that the object itself has: nothing comes from its prototype. */
export function ownMember(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** The member of that name when it is a text that is not empty, else null. */
export function textMember(object: JsonObject, name: string): string | null {
  const value = ownMember(object, name);
  return typeof value === 'string' && value !== '' ? value : null;
}

type ObjectScan = {
  readonly opened: boolean;
  readonly closed: boolean;
  readonly duplicate: boolean;
};

/** One pass over the text; JSON.parse tells neither of twins nor of where it stopped. */
function scanObject(text: string): ObjectScan {
  const names = new Set<string>();
  let duplicate = false;
  let depth = 0;
  let expectName = false;
  let index = 0;
  while (index < text.length && isSpace(text.charCodeAt(index))) index += 1;
  const opened = text[index] === '{';
  if (!opened) return { opened, closed: false, duplicate };
  for (; index < text.length; index += 1) {
    const char = text[index];
    if (char === '"') {
      const end = endOfString(text, index);
      if (depth === 1 && expectName) {
        const name = text.slice(index, end);
        if (names.has(name)) duplicate = true;
        names.add(name);
        expectName = false;
      }
      index = end;
    } else if (char === '{' || char === '[') {
      depth += 1;
      expectName = depth === 1;
    } else if (char === '}' || char === ']') {
      depth -= 1;
      if (depth === 0) return { opened, closed: true, duplicate };
    } else if (char === ',') {
      expectName = depth === 1;
    }
  }
  return { opened, closed: false, duplicate };
}

function endOfString(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length && text[index] !== '"') index += text[index] === '\\' ? 2 : 1;
  return index;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}
