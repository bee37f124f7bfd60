import type { Facts } from '../facts.ts';
import { setLines } from './answer-fields.ts';

/** Why browsers refuse a cookie. Attributes as they are written in the field, so that no language is in them. */
export type RefusedCookie =
  | {
      readonly why: 'attribute';
      readonly name: string;
      readonly has: string;
      readonly lacks: string;
    }
  | { readonly why: 'domain'; readonly name: string; readonly domain: string }
  | { readonly why: 'form'; readonly name: string };

/** The first cookie of the answer that browsers refuse, if it is for this reason. draft-ietf-httpbis-rfc6265bis §5.7 */
export function refusedCookie<Why extends RefusedCookie['why']>(
  facts: Facts,
  why: Why,
): Extract<RefusedCookie, { why: Why }> | undefined {
  const refused = setLines(facts).find(({ cookie }) => cookie === null);
  if (refused === undefined) return undefined;
  const found = readRefusal(refused.line, refused.name, facts);
  return isFor(found, why) ? found : undefined;
}

function isFor<Why extends RefusedCookie['why']>(
  found: RefusedCookie,
  why: Why,
): found is Extract<RefusedCookie, { why: Why }> {
  return found.why === why;
}

function readRefusal(line: string, fullName: string, { address }: Facts): RefusedCookie {
  const name = fullName.slice(0, LONGEST_NAME);
  const [pair = '', ...parts] = line.split(';');
  if (pair.length > MOST_BYTES || !/^[\t\u0020-\u007e\u0080-\uffff]*$/.test(line))
    return { why: 'form', name };
  const attributes = new Map(parts.map(readAttribute));
  const domain = attributes.get('domain') ?? '';
  const lacking = (has: string, lacks: string): RefusedCookie => ({
    why: 'attribute',
    name,
    has,
    lacks,
  });
  const isSecure = attributes.has('secure');
  const prefix = /^__(?:host-http|secure|host|http)-/i.exec(fullName)?.[0] ?? '';
  if (!isSecure && prefix !== '') return lacking(prefix, 'Secure');
  if (!isSecure && attributes.get('samesite')?.toLowerCase() === 'none')
    return lacking('SameSite=None', 'Secure');
  if (!isSecure && attributes.has('partitioned')) return lacking('Partitioned', 'Secure');
  if (isSecure && address.scheme === 'http' && !address.isLocal) return lacking('Secure', 'https');
  if (/http-$/i.test(prefix) && !attributes.has('httponly')) return lacking(prefix, 'HttpOnly');
  if (/^__host-/i.test(prefix) && attributes.get('path') !== '/') return lacking(prefix, 'Path=/');
  return domain === '' ? { why: 'form', name } : { why: 'domain', name, domain };
}

function readAttribute(part: string): [string, string] {
  const equals = part.indexOf('=');
  return equals < 0
    ? [part.trim().toLowerCase(), '']
    : [part.slice(0, equals).trim().toLowerCase(), part.slice(equals + 1).trim()];
}

const LONGEST_NAME = 80;
const MOST_BYTES = 4096;
