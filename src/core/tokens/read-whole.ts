import { readAuthorization } from './read-authorization.ts';
import { readJose } from './read-jose.ts';
import { readMacaroon } from './read-macaroon.ts';
import { type OpaqueIndex, readOpaque } from './read-opaque.ts';
import { readPaseto } from './read-paseto.ts';
import { readSaml } from './read-saml.ts';
import { readSession } from './read-session.ts';
import { decodePercent, readSignedUrl } from './read-signed-url.ts';
import type { TokenDraft } from './token-draft.ts';

/**
 * The credential that a value is from its first character to its last, with nothing around it; null where it is
 * none. What can be read comes before what is only known by its shape.
 */
export function readWhole(formats: OpaqueIndex, value: string, now: number): TokenDraft | null {
  return (
    readJose(value, now) ??
    readWrapped(value, now) ??
    readPaseto(value, now) ??
    readMacaroon(value) ??
    (value.startsWith('<') || value.startsWith('\uFEFF<') ? readSaml(value, now) : null) ??
    readAuthorization(value) ??
    readSession(value) ??
    readSession(decodePercent(value)) ??
    readSignedUrl(value) ??
    readOpaque(formats, value, true)
  );
}

/** A compact token with line breaks or blanks in it, as manuals and mail programs print it. */
function readWrapped(value: string, now: number): TokenDraft | null {
  if (!/^(?:ey|ew)/.test(value) || !/\s/.test(value)) return null;
  const bare = value.replace(/\s+/g, '');
  return /^[A-Za-z0-9+/=_.~-]+$/.test(bare) ? readJose(bare, now) : null;
}
