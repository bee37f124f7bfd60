/** Where a token was found. `name` is the cookie, key, header or parameter; never the value. */
export type TokenPlace = {
  readonly from:
    | 'cookie'
    | 'local-storage'
    | 'session-storage'
    | 'request-header'
    | 'url'
    | 'body'
    | 'pasted';
  readonly name: string;
};

/** What is wrong or worth knowing about a token; the texts stand in `warning-texts.ts`. */
export type TokenWarning =
  | 'alg-missing'
  | 'alg-none'
  | 'b64-false'
  | 'detached-payload'
  | 'double-prefix'
  | 'duplicate-claim'
  | 'encrypted'
  | 'exp-before-iat'
  | 'exp-in-milliseconds'
  | 'exp-negative'
  | 'exp-not-a-number'
  | 'exp-out-of-range'
  | 'iat-in-future'
  | 'iat-in-milliseconds'
  | 'nbf-after-exp'
  | 'nbf-in-milliseconds'
  | 'nested-token'
  | 'no-exp'
  | 'not-base64url'
  | 'padded-base64url'
  | 'payload-not-an-object'
  | 'payload-not-json'
  | 'signature-empty'
  | 'signature-missing'
  | 'truncated'
  | 'lifetime-too-long'
  | 'symmetric-alg-public-issuer'
  | 'audience-is-another-site'
  | 'token-in-url'
  | 'token-in-web-storage'
  | 'session-outlives-token'
  | 'cookie-not-secure'
  | 'cookie-not-http-only'
  | 'cookie-no-same-site';

export type TokenKind = 'jws' | 'jwe' | 'paseto' | 'saml' | 'macaroon' | 'opaque';

/** A description of one credential. Never holds the raw value, nor enough of it to rebuild it. */
export type TokenReport = {
  readonly kind: TokenKind;
  /** For `opaque`: the vendor's format, e.g. `github-app-installation`; else null. */
  readonly format: string | null;
  readonly alg: string | null;
  readonly typ: string | null;
  readonly kid: string | null;
  readonly iss: string | null;
  /** Who it speaks for: a name or address that a person knows, else the subject or the client. */
  readonly subject: string | null;
  readonly aud: readonly string[];
  readonly scopes: readonly string[];
  readonly roles: readonly string[];
  /** Whole seconds since 1970. */
  readonly expiresSeconds: number | null;
  readonly notBeforeSeconds: number | null;
  readonly issuedSeconds: number | null;
  readonly authTimeSeconds: number | null;
  readonly expired: boolean;
  readonly notYetValid: boolean;
  readonly warnings: readonly TokenWarning[];
  /** For showing: first characters of the kind's own prefix, the rest masked, e.g. `eyJhbGci…(412 characters)`. */
  readonly masked: string;
  readonly place?: TokenPlace;
};
