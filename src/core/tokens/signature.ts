import { readBase64, readUtf8 } from './base64.ts';
import { isJsonObject, ownMember, readJson, textMember } from './json-object.ts';

/** A compact JWS taken apart for checking its signature (RFC 7515 §5.2). */
export type SignedParts = {
  readonly alg: string;
  readonly kid: string | null;
  /** What was signed: header, dot and payload as they stand. */
  readonly input: string;
  readonly signature: Uint8Array;
};

/** How WebCrypto is asked to check an algorithm; RFC 7518 §3.1, RFC 8037 §3.1. */
export type CheckMethod =
  | { readonly family: 'HMAC' | 'RSASSA-PKCS1-v1_5' | 'RSA-PSS'; readonly bits: 256 | 384 | 512 }
  | { readonly family: 'ECDSA'; readonly bits: 256 | 384 | 512; readonly curve: string }
  | { readonly family: 'Ed25519' };

/** The parts of a token that can be checked; null where it is no signed compact JWS. */
export function readSignedParts(raw: string): SignedParts | null {
  const compact = raw.split('~', 1)[0] ?? '';
  const first = compact.indexOf('.');
  const last = compact.lastIndexOf('.');
  if (first < 2 || last === first || last === compact.length - 1) return null;
  const header = readBase64(compact.slice(0, first));
  const signature = readBase64(compact.slice(last + 1));
  if (header === null || signature === null) return null;
  const json = readJson(readUtf8(header.bytes));
  if (json.is !== 'object' || textMember(json.value, 'enc') !== null) return null;
  const alg = textMember(json.value, 'alg');
  if (alg === null) return null;
  const kid = textMember(json.value, 'kid');
  return { alg, kid, input: compact.slice(0, last), signature: signature.bytes };
}

const CURVES: Readonly<Record<string, string>> = { '256': 'P-256', '384': 'P-384', '512': 'P-521' };

/** How to check that algorithm; null for none, and for what WebCrypto does not know. */
export function readCheckMethod(alg: string): CheckMethod | null {
  if (alg === 'EdDSA' || alg === 'Ed25519') return { family: 'Ed25519' };
  const [, kind = '', size = ''] = /^(HS|RS|PS|ES)(256|384|512)$/.exec(alg) ?? [];
  const bits = size === '256' ? 256 : size === '384' ? 384 : size === '512' ? 512 : null;
  if (bits === null) return null;
  if (kind === 'ES') return { family: 'ECDSA', bits, curve: CURVES[size] ?? '' };
  const family = kind === 'HS' ? 'HMAC' : kind === 'RS' ? 'RSASSA-PKCS1-v1_5' : 'RSA-PSS';
  return { family, bits };
}

/** A key to check with: a JSON Web Key, or the bytes of a SubjectPublicKeyInfo (RFC 5280 §4.1). */
export type CheckKey =
  | {
      readonly form: 'jwk';
      readonly kid: string | null;
      readonly jwk: Readonly<Record<string, string>>;
    }
  | { readonly form: 'spki'; readonly kid: null; readonly bytes: Uint8Array };

/**
 * The keys in a pasted text: a JWK Set or one JWK (RFC 7517), or PEM with public keys or certificates (RFC 7468); null
 * where it is none of these. Private members of a key are left behind.
 */
export function readKeys(text: string): readonly CheckKey[] | null {
  const trimmed = text.slice(0, 262_144).trim();
  if (trimmed.startsWith('-----BEGIN ')) return readPem(trimmed);
  const json = readJson(trimmed);
  if (json.is !== 'object') return null;
  const listed = ownMember(json.value, 'keys');
  const all: readonly unknown[] = Array.isArray(listed) ? listed.slice(0, 100) : [json.value];
  const keys = all.flatMap(readJwk);
  return keys.length === 0 ? null : keys;
}

const JWK_MEMBERS = ['kty', 'n', 'e', 'crv', 'x', 'y', 'k'] as const;

function readJwk(value: unknown): CheckKey[] {
  if (!isJsonObject(value)) return [];
  const members = JWK_MEMBERS.flatMap((name) => {
    const text = textMember(value, name);
    return text === null ? [] : [[name, text] as const];
  });
  const jwk = Object.fromEntries(members);
  if (jwk['kty'] === undefined || textMember(value, 'use') === 'enc') return [];
  return [{ form: 'jwk', kid: textMember(value, 'kid'), jwk }];
}

function readPem(text: string): readonly CheckKey[] | null {
  const blocks = text.matchAll(
    /-----BEGIN (PUBLIC KEY|RSA PUBLIC KEY|CERTIFICATE)-----([A-Za-z0-9+/=\s]{1,65536})-----END/g,
  );
  const keys = [...blocks].slice(0, 20).flatMap(([, label, body = '']): CheckKey[] => {
    const bytes = readBase64(body.replace(/\s+/g, ''))?.bytes;
    if (bytes === undefined) return [];
    const spki =
      label === 'CERTIFICATE'
        ? findPublicKey(bytes)
        : label === 'PUBLIC KEY'
          ? bytes
          : wrapRsaKey(bytes);
    return spki === null ? [] : [{ form: 'spki', kid: null, bytes: spki }];
  });
  return keys.length === 0 ? null : keys;
}

type Der = {
  readonly tag: number;
  readonly from: number;
  readonly inside: number;
  readonly to: number;
};

/** The element of DER (X.690 §8.1) that begins there; null where it is cut. */
function readDer(bytes: Uint8Array, from: number): Der | null {
  const tag = bytes[from];
  const first = bytes[from + 1];
  if (tag === undefined || first === undefined) return null;
  const more = first < 128 ? 0 : first - 128;
  if (more > 4) return null;
  let length = more === 0 ? first : 0;
  for (let place = 0; place < more; place += 1)
    length = length * 256 + (bytes[from + 2 + place] ?? 0);
  const inside = from + 2 + more;
  return inside + length > bytes.length ? null : { tag, from, inside, to: inside + length };
}

const SEQUENCE = 0x30;
const VERSION = 0xa0;

/** The SubjectPublicKeyInfo of a certificate: the sixth part of what is signed, after an optional version. */
function findPublicKey(bytes: Uint8Array): Uint8Array | null {
  const certificate = readDer(bytes, 0);
  const signed = certificate === null ? null : readDer(bytes, certificate.inside);
  if (signed?.tag !== SEQUENCE) return null;
  let part = readDer(bytes, signed.inside);
  if (part?.tag === VERSION) part = readDer(bytes, part.to);
  // Serial number, algorithm, issuer, validity, subject.
  for (let skipped = 0; skipped < 5 && part !== null; skipped += 1) part = readDer(bytes, part.to);
  return part?.tag === SEQUENCE ? bytes.slice(part.from, part.to) : null;
}

/** `rsaEncryption` without parameters: RFC 3279 §2.3.1. */
const RSA_ALGORITHM = [0x30, 0x0d, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1, 5, 0];

function wrapRsaKey(key: Uint8Array): Uint8Array {
  const bits = [3, ...lengthOf(key.length + 1), 0, ...key];
  const inside = [...RSA_ALGORITHM, ...bits];
  return new Uint8Array([SEQUENCE, ...lengthOf(inside.length), ...inside]);
}

function lengthOf(length: number): number[] {
  if (length < 128) return [length];
  if (length < 256) return [0x81, length];
  return [0x82, length >> 8, length & 255];
}

/** The keys that may have signed: those of the token's `kid` where one is named and known, else all that have no other. */
export function chooseKeys(keys: readonly CheckKey[], kid: string | null): readonly CheckKey[] {
  if (kid === null) return keys;
  const named = keys.filter((key) => key.kid === kid);
  return named.length > 0 ? named : keys.filter((key) => key.kid === null);
}

/** Where an issuer says which keys it uses (OpenID Connect Discovery §4); null where the issuer is no https address. */
export function metadataAddress(iss: string | null): string | null {
  if (iss === null || !/^https:\/\/[^\s?#]{1,1024}$/.test(iss) || !URL.canParse(iss)) return null;
  const { origin, pathname } = new URL(iss);
  return `${origin}${pathname.replace(/\/$/, '')}/.well-known/openid-configuration`;
}

/** What a text from an issuer is: its keys, or the address that has them; null where it is neither. */
export function readIssuerAnswer(
  text: string,
): { readonly keys: readonly CheckKey[] } | { readonly address: string } | null {
  const json = readJson(text.trim());
  if (json.is !== 'object') return null;
  const address = textMember(json.value, 'jwks_uri');
  if (address !== null && URL.canParse(address)) return { address: new URL(address).href };
  const keys = readKeys(text);
  return keys === null ? null : { keys };
}

/**
 * What a check came to. `no-key`: none of the keys is the one, or of the kind, that the token names. `unsupported`: an
 * algorithm that browsers do not have. `not-signed`: nothing there to check.
 */
export type SignatureOutcome = 'genuine' | 'forged' | 'no-key' | 'unsupported' | 'not-signed';
