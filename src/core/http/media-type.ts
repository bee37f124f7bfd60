/** `type/subtype` in lower case, and its parameters by name in lower case. */
export type MediaType = {
  readonly essence: string;
  readonly params: Readonly<Record<string, string>>;
};

const ESSENCE = /^[!#$%&'*+.^_`|~0-9a-z-]{1,127}\/[!#$%&'*+.^_`|~0-9a-z-]{1,127}$/;
const PARAMETER = /;[ \t]*([!#$%&'*+.^_`|~0-9A-Za-z-]+)=(?:"((?:[^"\\]|\\.)*)"?|([^;"]*))/g;

/**
 * Returns the media type a `Content-Type` value names, or null where it names none. Of equal parameters the first
 * wins. RFC 9110 §8.3.1. At most the first 1024 characters are read.
 *
 * @example parseMediaType('Application/Problem+JSON; charset="utf-8"')
 *   // { essence: 'application/problem+json', params: { charset: 'utf-8' } }
 */
export function parseMediaType(value: string): MediaType | null {
  const text = value.slice(0, 1024);
  const end = text.indexOf(';');
  const essence = (end < 0 ? text : text.slice(0, end)).trim().toLowerCase();
  if (!ESSENCE.test(essence)) return null;
  const params = new Map<string, string>();
  for (const [, name = '', quoted, plain = ''] of text.matchAll(PARAMETER)) {
    const key = name.toLowerCase();
    if (params.has(key)) continue;
    params.set(key, quoted === undefined ? plain.trim() : quoted.replace(/\\(.)/g, '$1'));
  }
  return { essence, params: Object.fromEntries(params) };
}

/** Whether an essence is JSON: `application/json`, `text/json` or anything ending in `+json` (RFC 6839 §3.1). */
export function isJsonType(essence: string): boolean {
  return /^(?:application|text)\/(?:x-)?json$|\+json$/.test(essence);
}

/** Whether an essence is XML: `application/xml`, `text/xml` or anything ending in `+xml` (RFC 7303 §4.2). */
export function isXmlType(essence: string): boolean {
  return /^(?:application|text)\/xml$|\+xml$/.test(essence);
}
