import { isKnownScheme } from './auth-schemes.ts';

/** What an `Authorization` value says; `credentials` is secret. */
export type Authorization = { readonly scheme: string; readonly credentials: string };

const SCHEME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,64}$/;

/**
 * Returns scheme (lower case) and credentials of an `Authorization` or `Proxy-Authorization` value (RFC 9110 §11.4), or
 * null where no scheme can be told: a value without a space is a bare secret, unless it is the name of a known scheme.
 *
 * @example parseAuthorization('Bearer EXAMPLE') // { scheme: 'bearer', credentials: 'EXAMPLE' }
 */
export function parseAuthorization(value: string): Authorization | null {
  const text = value.trim();
  const end = text.search(/[ \t]/);
  const scheme = end < 0 ? text : text.slice(0, end);
  if (!SCHEME.test(scheme)) return null;
  const lower = scheme.toLowerCase();
  if (end < 0 && !isKnownScheme(lower)) return null;
  return { scheme: lower, credentials: end < 0 ? '' : text.slice(end).trim() };
}

/**
 * Returns the user name in credentials of the Basic scheme, or null where they are damaged. Never the password.
 * RFC 7617 §2; read as UTF-8, else as Latin-1.
 */
export function readBasicUser(credentials: string): string | null {
  const text = credentials.trim();
  if (text.length > 16_384 || !/^[A-Za-z0-9+/_-]*={0,2}$/.test(text)) return null;
  const bytes = decodeBase64(text);
  if (bytes === null) return null;
  const colon = bytes.indexOf(':');
  if (colon < 0) return null;
  const user = bytes.slice(0, colon);
  try {
    const octets = Uint8Array.from(user, (char) => char.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    return user;
  }
}

/** What an AWS signature says of itself; the key id is masked after its kind prefix, the signature left out. */
export type SigV4 = {
  readonly algorithm: string;
  /** `AKIA…`: a long-term key; `ASIA…`: a temporary one. */
  readonly maskedKeyId: string;
  /** `YYYYMMDD`. */
  readonly date: string;
  /** Empty where the signature is for several regions (SigV4A). */
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
};

/**
 * Returns the parts of an AWS Signature Version 4 `Authorization` value, or null where it is none.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-auth-using-authorization-header.html
 */
export function readSigV4(value: string): SigV4 | null {
  const found = /^(AWS4-[A-Z0-9-]{1,40})[ \t]/.exec(value.trim());
  if (found?.[1] === undefined) return null;
  const scope = /[ \t,]Credential=([^ \t,]{1,512})/.exec(value)?.[1]?.split('/');
  if (scope === undefined || scope.length < 4) return null;
  const signed = /[ \t,]SignedHeaders=([^ \t,]{1,4096})/.exec(value)?.[1] ?? '';
  const date = scope[1] ?? '';
  if (!/^\d{8}$/.test(date)) return null;
  return {
    algorithm: found[1],
    maskedKeyId: `${(scope[0] ?? '').slice(0, 4)}…`,
    date,
    region: scope.length > 4 ? (scope[2] ?? '') : '',
    service: scope.at(-2) ?? '',
    signedHeaders: signed.split(';').filter((name) => name !== ''),
  };
}

function decodeBase64(text: string): string | null {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return null;
  }
}
