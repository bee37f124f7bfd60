import { readBase64, readPlainText } from './base64.ts';
import type { TokenDraft } from './token-draft.ts';

/** Schemes that stand in front of a token, as people write them; more than one of them is one too many. */
const TOKEN_SCHEME =
  /^(?:Bearer|Token|JWT|DPoP|OAuth2?|SSWS|Bot|ApiKey|Api-Key|GenieKey|GoogleLogin auth=)[\s:+]+/i;

/** What stands behind the words in front of a token, and how many there were. */
export type Unprefixed = { readonly rest: string; readonly schemes: number };

/** The text without field name and schemes in front: `Authorization: Bearer x` gives `x` and 1. */
export function dropSchemes(text: string): Unprefixed {
  let rest = text;
  let schemes = 0;
  for (let turn = 0; turn < 8; turn += 1) {
    const field = /^(?:proxy-|x-)?authorization\s{0,8}[:=]\s{0,8}/i.exec(rest);
    if (field !== null) rest = rest.slice(field[0].length);
    const scheme = TOKEN_SCHEME.exec(rest);
    if (scheme === null) return { rest, schemes };
    schemes += 1;
    rest = rest.slice(scheme[0].length).trim();
  }
  return { rest, schemes };
}

/**
 * What an `Authorization` value says that is no token but a credential all the same: Basic, Digest, Negotiate, NTLM,
 * AWS signatures, OAuth 1, Hawk, HTTP signatures. Null for anything else, a challenge among it.
 */
export function readAuthorization(text: string): TokenDraft | null {
  const value = /^([A-Za-z][A-Za-z0-9-]{3,24})\s{1,8}(\S[^\n]*)$/.exec(text);
  if (value === null) return null;
  const [, scheme = '', rest = ''] = value;
  const draft = { kind: 'opaque' as const, raw: text, shown: scheme.length };
  const lower = scheme.toLowerCase();
  if (lower === 'basic') return readBasic(rest.trim(), draft);
  // RFC 7616 §3.4: the answer to a challenge names a user, a challenge does not.
  if (lower === 'digest') {
    const user = /(?:^|[,\s])username\*?="([^"]{1,256})"/.exec(rest)?.[1];
    if (user === undefined || !/(?:^|[,\s])response=/.test(rest)) return null;
    return { ...draft, format: 'digest', subject: user };
  }
  if (lower === 'negotiate' || lower === 'ntlm' || lower === 'kerberos') {
    const format = rest.startsWith('TlRMTVNTUAAD') || lower === 'ntlm' ? 'ntlm' : 'negotiate';
    return /^[A-Za-z0-9+/]{20,}={0,2}$/.test(rest.trim()) ? { ...draft, format } : null;
  }
  const row = SIGNED.find(([name, , part]) => name === lower && rest.includes(part));
  return row === undefined ? null : { ...draft, format: row[1] };
}

const SIGNED: readonly (readonly [string, string, string])[] = [
  ['aws4-hmac-sha256', 'aws-sigv4', 'Signature='],
  ['aws4-ecdsa-p256-sha256', 'aws-sigv4', 'Signature='],
  ['goog4-rsa-sha256', 'google-sigv4', 'Signature='],
  ['oauth', 'oauth1', 'oauth_signature='],
  ['hawk', 'hawk', 'mac='],
  ['signature', 'http-signature', 'keyId='],
  ['mac', 'oauth2-mac', 'mac='],
];

function readBasic(
  rest: string,
  draft: Pick<TokenDraft, 'kind' | 'raw' | 'shown'>,
): TokenDraft | null {
  const bytes = rest.length < 4 || rest.length > 8192 ? undefined : readBase64(rest)?.bytes;
  const text = bytes === undefined ? null : readPlainText(bytes);
  const colon = text?.indexOf(':') ?? -1;
  if (text === null || colon === -1) return null;
  return { ...draft, format: 'basic', subject: text.slice(0, colon) || null };
}
