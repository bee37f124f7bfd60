import { type Base64Reading, readBase64, readUtf8 } from './base64.ts';
import { type ClaimsReading, readClaims } from './claims.ts';
import { type JsonObject, ownMember, readJson, textMember } from './json-object.ts';
import type { TokenDraft } from './token-draft.ts';
import type { TokenWarning } from './token-report.ts';

const NESTING_LIMIT = 4;
const HEADER_LIMIT = 65_536;
// A placeholder of a manual ("sig", "signature") is shorter; a signature cut in copying is longer.
const STUB_SIGNATURE = 12;
const REGISTERED = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti'];
/** Bytes of a signature by algorithm: RFC 7518 §3.2 and §3.4, RFC 8037 §3.1, RFC 8812 §3.2. */
const SIGNATURE_BYTES: readonly (readonly [RegExp, number])[] = [
  [/^(?:HS256)$/, 32],
  [/^(?:HS384)$/, 48],
  [/^(?:HS512|ES256K?|Ed25519|EdDSA)$/, 64],
  [/^ES384$/, 96],
  [/^ES512$/, 132],
];

/** What is said of a protected header, read before anything else. */
type Header = { readonly value: JsonObject; readonly warnings: readonly TokenWarning[] };

/**
 * What a compact JWS (RFC 7515 §7.1, with unencoded payloads of RFC 7797 and SD-JWT disclosures) or JWE
 * (RFC 7516 §7.1) says; null where the text is neither. Never checks a signature, never decrypts.
 */
export function readJose(text: string, nowSeconds: number, depth = 0): TokenDraft | null {
  const first = text.indexOf('.');
  if (first < 2 || first > HEADER_LIMIT) return null;
  const header = readHeader(text.slice(0, first));
  if (header === null) return null;
  if (ownMember(header.value, 'b64') === false) return readUnencoded(text, header, nowSeconds);
  const disclosures = text.indexOf('~');
  const compact = disclosures === -1 ? text : text.slice(0, disclosures);
  const ellipsis = /(?:\.{3}|…)$/.test(compact);
  const parts = (ellipsis ? compact.replace(/(?:\.{3,8}|…)$/, '') : compact).split('.', 8);
  const warnings: TokenWarning[] = [...header.warnings];
  if (ellipsis) warnings.push('truncated');
  const draft = { raw: text, shown: 8, ...describeHeader(header.value) };
  if (parts.length === 5 || (parts.length > 3 && isEncryption(header.value))) {
    return readEncrypted(parts, header.value, { ...draft, warnings }, nowSeconds);
  }
  if (parts.length > 3 || parts.length < 2) return null;
  return readSigned(parts, header.value, { ...draft, warnings }, nowSeconds, depth);
}

/** What a JWS or JWE in JSON serialization (RFC 7515 §7.2, RFC 7516 §7.2) says; null where it is neither. */
export function readJoseJson(object: JsonObject, raw: string, now: number): TokenDraft | null {
  const several = ownMember(object, 'signatures') ?? ownMember(object, 'recipients');
  const one = Array.isArray(several) ? several[0] : object;
  if (typeof one !== 'object' || one === null) return null;
  const encoded = textMember(object, 'protected') ?? textMember(one, 'protected');
  const header = mergeHeaders(encoded, [
    ownMember(object, 'unprotected'),
    ownMember(one, 'header'),
    ownMember(object, 'header'),
  ]);
  if (header === null) return null;
  const draft = { raw, shown: 0, ...describeHeader(header.value) };
  if (typeof ownMember(object, 'ciphertext') === 'string') {
    const parts = ['', '', '', 'x', 'x'];
    return readEncrypted(parts, header.value, { ...draft, warnings: header.warnings }, now);
  }
  const signature = textMember(one, 'signature');
  if (signature === null) return null;
  const payload = textMember(object, 'payload') ?? '';
  if (ownMember(header.value, 'b64') === false) {
    const { registered, ...body } = payload === '' ? NO_BODY : readPayload(payload, now, 0);
    const warnings = [...header.warnings, 'b64-false' as const, ...body.warnings];
    return { kind: 'jws', ...draft, ...body, warnings };
  }
  const parts = ['x', payload, signature];
  return readSigned(parts, header.value, { ...draft, warnings: header.warnings }, now, 0);
}

function mergeHeaders(encoded: string | null, others: readonly unknown[]): Header | null {
  const known = encoded === null ? { value: {}, warnings: [] } : readHeader(encoded);
  if (known === null) return null;
  const value: JsonObject = Object.assign({}, ...others, known.value);
  return typeof value['alg'] === 'string' ? { value, warnings: known.warnings } : null;
}

function readHeader(part: string): Header | null {
  const reading = readBase64(part);
  if (reading === null) return null;
  const json = readJson(readUtf8(reading.bytes));
  if (json.is !== 'object') return null;
  const warnings = judgeEncoding(reading);
  if (json.duplicate) warnings.push('duplicate-claim');
  return { value: json.value, warnings };
}

function describeHeader(header: JsonObject): Pick<TokenDraft, 'alg' | 'typ' | 'kid'> {
  return {
    alg: textMember(header, 'alg'),
    typ: textMember(header, 'typ'),
    kid: textMember(header, 'kid'),
  };
}

function isEncryption(header: JsonObject): boolean {
  return textMember(header, 'enc') !== null;
}

type Begun = Omit<TokenDraft, 'kind'> & { readonly warnings: readonly TokenWarning[] };

function readEncrypted(
  parts: readonly string[],
  header: JsonObject,
  draft: Begun,
  nowSeconds: number,
): TokenDraft | null {
  if (draft.alg === null && !isEncryption(header)) return null;
  const warnings: TokenWarning[] = [...draft.warnings, 'encrypted'];
  if (parts.length !== 5 || parts[3] === '' || parts[4] === '') warnings.push('truncated');
  if (isJwtType(textMember(header, 'cty'))) warnings.push('nested-token');
  // Claims may be repeated outside the encryption: RFC 7519 §5.3.
  const claims = readClaims(header, nowSeconds);
  const said = claims.warnings.filter((warning) => warning !== 'no-exp');
  return { kind: 'jwe', ...claims, ...draft, warnings: [...warnings, ...said] };
}

function readSigned(
  parts: readonly string[],
  header: JsonObject,
  draft: Begun,
  nowSeconds: number,
  depth: number,
): TokenDraft | null {
  const [, payload = '', signature] = parts;
  const warnings: TokenWarning[] = [
    ...draft.warnings,
    ...judgeAlgorithm(draft.alg ?? null),
    ...judgeSignature(signature, draft.alg ?? null),
  ];
  if (isEncryption(header)) warnings.push('truncated');
  const encoded = readBase64(payload);
  if (encoded !== null) warnings.push(...judgeEncoding(encoded));
  if (payload === '') {
    if (draft.alg === null) return null;
    warnings.push('detached-payload');
    return { kind: 'jws', ...draft, warnings };
  }
  const body = readBody(payload, encoded, nowSeconds, depth);
  // An object and two more parts are also what Flask signs (itsdangerous): a JWS names its algorithm.
  const named = draft.alg !== null || draft.typ !== null;
  if (!named && (signature === undefined || body.registered !== true)) return null;
  if (isJwtType(textMember(header, 'cty'))) warnings.push('nested-token');
  const { registered, ...claims } = body;
  return { kind: 'jws', ...draft, ...claims, warnings: [...warnings, ...body.warnings] };
}

type BodyReading = Partial<ClaimsReading> & {
  readonly warnings: readonly TokenWarning[];
  /** It has at least one of the claims of RFC 7519 §4.1. */
  readonly registered?: boolean;
};

const NO_BODY: BodyReading = { warnings: ['detached-payload'] };

function readBody(
  payload: string,
  encoded: Base64Reading | null,
  nowSeconds: number,
  depth: number,
): BodyReading {
  if (encoded !== null) return readPayload(readUtf8(encoded.bytes), nowSeconds, depth);
  // Characters of no base64 alphabet: try what is left without line breaks, then the text as it stands.
  const bare = payload.replace(/\s+/g, '');
  const again = bare === payload ? null : readBase64(bare);
  const body = readPayload(again === null ? payload : readUtf8(again.bytes), nowSeconds, depth);
  return { ...body, warnings: ['not-base64url', ...body.warnings] };
}

function readPayload(text: string, nowSeconds: number, depth: number): BodyReading {
  const json = readJson(text);
  if (json.is === 'object') {
    const claims = readClaims(json.value, nowSeconds);
    const registered = REGISTERED.some((name) => Object.hasOwn(json.value, name));
    const twin: TokenWarning[] = json.duplicate ? ['duplicate-claim'] : [];
    return { ...claims, registered, warnings: [...claims.warnings, ...twin] };
  }
  const inner = json.is === 'other' && typeof json.value === 'string' ? json.value : text;
  const nested = depth < NESTING_LIMIT ? readJose(inner.trim(), nowSeconds, depth + 1) : null;
  const own: TokenWarning[] = json.is === 'other' ? ['payload-not-an-object'] : [];
  if (nested !== null) {
    const { kind, raw, shown, alg, typ, kid, ...claims } = nested;
    return { ...claims, warnings: [...own, 'nested-token', ...(nested.warnings ?? [])] };
  }
  if (json.is === 'other') return { warnings: own };
  return { warnings: json.cut ? ['payload-not-json', 'truncated'] : ['payload-not-json'] };
}

function readUnencoded(text: string, header: Header, nowSeconds: number): TokenDraft | null {
  const first = text.indexOf('.');
  const last = text.lastIndexOf('.');
  const alg = textMember(header.value, 'alg');
  const draft = { raw: text, shown: 8, ...describeHeader(header.value) };
  if (alg === null || last === first) return null;
  const payload = text.slice(first + 1, last);
  const detached: TokenWarning[] = payload === '' ? ['detached-payload'] : [];
  const json = readJson(payload);
  const claims = json.is === 'object' ? readClaims(json.value, nowSeconds) : null;
  return {
    kind: 'jws',
    ...draft,
    ...claims,
    warnings: [
      'b64-false',
      ...header.warnings,
      ...detached,
      ...judgeAlgorithm(alg),
      ...judgeSignature(text.slice(last + 1), alg),
      ...(claims?.warnings ?? []),
    ],
  };
}

function judgeEncoding(reading: Base64Reading): TokenWarning[] {
  const warnings: TokenWarning[] = [];
  if (reading.padded) warnings.push('padded-base64url');
  if (reading.standardAlphabet) warnings.push('not-base64url');
  if (reading.cut) warnings.push('truncated');
  return warnings;
}

function judgeAlgorithm(alg: string | null): TokenWarning[] {
  if (alg === null) return ['alg-missing'];
  return alg.toLowerCase() === 'none' ? ['alg-none'] : [];
}

function judgeSignature(signature: string | undefined, alg: string | null): TokenWarning[] {
  if (signature === undefined) return ['signature-missing'];
  if (signature === '') return ['signature-empty'];
  const reading = readBase64(signature);
  if (reading === null) return ['not-base64url'];
  const warnings = judgeEncoding(reading);
  const short = signature.length >= STUB_SIGNATURE && isShort(reading.bytes.length, alg ?? '');
  return short ? [...warnings, 'truncated'] : warnings;
}

function isShort(bytes: number, alg: string): boolean {
  // RSA keys have 1024, 2048, 3072 or 4096 bits, and a signature is as long as its key.
  if (/^(?:RS|PS)(?:256|384|512)$/.test(alg)) return bytes % 128 !== 0;
  return bytes < (SIGNATURE_BYTES.find(([name]) => name.test(alg))?.[1] ?? 0);
}

function isJwtType(cty: string | null): boolean {
  return cty !== null && /^(?:application\/)?jwt$/i.test(cty);
}
