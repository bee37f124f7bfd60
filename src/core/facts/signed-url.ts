import type { Address } from './address.ts';

/** When a signed link ends: the parameter that says so, and the time in seconds since 1970. */
export type SignedUrlEnd = { readonly name: string; readonly seconds: number };

/**
 * The end of a signed, time-limited link as its own parameters state it, or null where the address carries none.
 * S3 (SigV4 and the older `Expires`), Google Cloud Storage, Azure SAS (`se`), CloudFront, and the hexadecimal `oe`
 * of Meta's CDN. A bare `expires` without a signature beside it is not taken for one.
 */
export function readSignedUrlEnd({ query }: Address): SignedUrlEnd | null {
  for (const vendor of ['x-amz', 'x-goog']) {
    const start = readBasicTime(query.get(`${vendor}-date`) ?? '');
    const life = Number(query.get(`${vendor}-expires`) ?? Number.NaN);
    if (start !== null && Number.isFinite(life) && query.has(`${vendor}-signature`))
      return { name: `${vendor}-expires`, seconds: start + life };
  }
  const sas = query.get('se');
  if (sas !== undefined && query.has('sig')) {
    const time = Date.parse(sas);
    if (!Number.isNaN(time)) return { name: 'se', seconds: Math.floor(time / 1000) };
  }
  const hex = query.get('oe');
  if (hex !== undefined && query.has('oh') && /^[0-9a-f]{8}$/i.test(hex))
    return { name: 'oe', seconds: Number.parseInt(hex, 16) };
  const isSigned = SIGNATURES.some((name) => query.has(name));
  for (const name of ENDS) {
    const value = query.get(name) ?? '';
    if (isSigned && /^\d{9,13}$/.test(value))
      return {
        name,
        seconds: value.length > 11 ? Math.floor(Number(value) / 1000) : Number(value),
      };
  }
  return null;
}

const SIGNATURES = [
  'signature',
  'sig',
  'hmac',
  'hash',
  'token',
  'md5',
  'st',
  'policy',
  'verify',
  'sign',
  'auth_key',
];
const ENDS = [
  'expires',
  'expiry',
  'exp',
  'e',
  'expire',
  'expiration',
  'valid_until',
  'until',
  'ts_expires',
];

/** `20261118T104512Z` as seconds. */
function readBasicTime(text: string): number | null {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/i.exec(text);
  if (match === null) return null;
  const [, year = '', month = '', day = '', hour = '', minute = '', second = ''] = match;
  return Math.floor(Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) / 1000);
}
