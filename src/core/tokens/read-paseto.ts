import { readBase64, readUtf8 } from './base64.ts';
import { readClaims } from './claims.ts';
import { ownMember, readJson, textMember } from './json-object.ts';
import type { TokenDraft } from './token-draft.ts';
import type { TokenWarning } from './token-report.ts';
import { readStatedTime } from './token-times.ts';

const PASETO = /^(v[1-4])\.(public|local)\.([A-Za-z0-9_-]{22,})(?:\.([A-Za-z0-9_-]*))?=*$/;
/** Bytes of the signature behind the message: RSA-2048, Ed25519, ECDSA P-384, Ed25519. */
const SIGNATURE_BYTES: Readonly<Record<string, number>> = { v1: 256, v2: 64, v3: 96, v4: 64 };

/**
 * What a PASETO says: the payload of `public`, the footer of `local`; null where the text is none.
 * `alg` is version and purpose. Source: https://github.com/paseto-standard/paseto-spec, docs/01-Protocol-Versions.
 */
export function readPaseto(text: string, nowSeconds: number): TokenDraft | null {
  const found = PASETO.exec(text);
  if (found === null) return null;
  const [, version = '', purpose = '', body = '', footer = ''] = found;
  const bytes = readBase64(body)?.bytes;
  const signature = SIGNATURE_BYTES[version] ?? 64;
  const footerBytes = readBase64(footer)?.bytes;
  const foot = footerBytes === undefined ? null : readJson(readUtf8(footerBytes));
  const kid = foot?.is === 'object' ? textMember(foot.value, 'kid') : null;
  const draft = {
    kind: 'paseto' as const,
    raw: text,
    shown: `${version}.${purpose}.`.length,
    alg: `${version}.${purpose}`,
    kid,
  };
  // A host may be called v4.local too, and has no capitals in its labels.
  if (bytes === undefined || !/[A-Z0-9]/.test(body)) return null;
  if (purpose === 'local') {
    const claims = foot?.is === 'object' ? readPasetoClaims(foot.value, nowSeconds) : null;
    const said = claims?.warnings.filter((warning) => warning !== 'no-exp') ?? [];
    return { ...draft, ...claims, warnings: ['encrypted', ...said] };
  }
  if (bytes.length <= signature) return { ...draft, warnings: ['truncated'] };
  const json = readJson(readUtf8(bytes.subarray(0, bytes.length - signature)));
  if (json.is === 'broken') return { ...draft, warnings: ['payload-not-json'] };
  if (json.is === 'other') return { ...draft, warnings: ['payload-not-an-object'] };
  const claims = readPasetoClaims(json.value, nowSeconds);
  const twin: TokenWarning[] = json.duplicate ? ['duplicate-claim'] : [];
  return { ...draft, ...claims, warnings: [...claims.warnings, ...twin] };
}

/** PASETO states its times as ISO 8601 texts, so a text is no fault here (docs/02-Implementation-Guide/04-Claims). */
function readPasetoClaims(object: Parameters<typeof readClaims>[0], nowSeconds: number) {
  const claims = readClaims(object, nowSeconds);
  const exp = ownMember(object, 'exp');
  const told = typeof exp === 'string' && readStatedTime(exp).seconds !== null;
  const warnings = claims.warnings.filter((warning) => warning !== 'exp-not-a-number' || !told);
  return { ...claims, warnings };
}
