/** One way to authenticate in HTTP. */
export type AuthScheme = {
  /** Lower case. */
  readonly scheme: string;
  readonly name: string;
  readonly source: string;
  /** When the source was looked up. */
  readonly seen: string;
  /** A browser answers a challenge of this scheme on a page itself: by a dialog, or with the system's own credentials. */
  readonly prompts: boolean;
};

type Row = Omit<AuthScheme, 'seen' | 'prompts'> & { readonly prompts?: true };

/** https://www.iana.org/assignments/http-authschemes/ as last updated 2025-02-18. */
const REGISTERED = [
  {
    scheme: 'basic',
    name: 'Basic',
    source: 'https://www.rfc-editor.org/rfc/rfc7617',
    prompts: true,
  },
  { scheme: 'bearer', name: 'Bearer', source: 'https://www.rfc-editor.org/rfc/rfc6750' },
  { scheme: 'concealed', name: 'Concealed', source: 'https://www.rfc-editor.org/rfc/rfc9729' },
  {
    scheme: 'digest',
    name: 'Digest',
    source: 'https://www.rfc-editor.org/rfc/rfc7616',
    prompts: true,
  },
  { scheme: 'dpop', name: 'DPoP', source: 'https://www.rfc-editor.org/rfc/rfc9449#section-7.1' },
  { scheme: 'gnap', name: 'GNAP', source: 'https://www.rfc-editor.org/rfc/rfc9635#section-7.2' },
  { scheme: 'hoba', name: 'HOBA', source: 'https://www.rfc-editor.org/rfc/rfc7486#section-3' },
  { scheme: 'mutual', name: 'Mutual', source: 'https://www.rfc-editor.org/rfc/rfc8120' },
  {
    scheme: 'negotiate',
    name: 'Negotiate',
    source: 'https://www.rfc-editor.org/rfc/rfc4559#section-3',
    prompts: true,
  },
  {
    scheme: 'oauth',
    name: 'OAuth',
    source: 'https://www.rfc-editor.org/rfc/rfc5849#section-3.5.1',
  },
  {
    scheme: 'privatetoken',
    name: 'PrivateToken',
    source: 'https://www.rfc-editor.org/rfc/rfc9577#section-2',
  },
  { scheme: 'scram-sha-1', name: 'SCRAM-SHA-1', source: 'https://www.rfc-editor.org/rfc/rfc7804' },
  {
    scheme: 'scram-sha-256',
    name: 'SCRAM-SHA-256',
    source: 'https://www.rfc-editor.org/rfc/rfc7804',
  },
  { scheme: 'vapid', name: 'vapid', source: 'https://www.rfc-editor.org/rfc/rfc8292#section-3' },
] as const satisfies readonly Row[];

/** In wide use, in no registry. `xBasic` and the like keep a browser from opening its dialog. */
const UNREGISTERED = [
  {
    scheme: 'apikey',
    name: 'ApiKey',
    source: 'https://www.elastic.co/docs/api/doc/elasticsearch/authentication',
  },
  {
    scheme: 'aws4-hmac-sha256',
    name: 'AWS4-HMAC-SHA256',
    source:
      'https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-auth-using-authorization-header.html',
  },
  {
    scheme: 'bot',
    name: 'Bot',
    source: 'https://discord.com/developers/docs/reference#authentication',
  },
  {
    scheme: 'eg1-hmac-sha256',
    name: 'EG1-HMAC-SHA256',
    source: 'https://techdocs.akamai.com/developer/docs/edgegrid',
  },
  { scheme: 'hawk', name: 'Hawk', source: 'https://github.com/mozilla/hawk/blob/main/API.md' },
  {
    scheme: 'ntlm',
    name: 'NTLM',
    source: 'https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-ntht/',
    prompts: true,
  },
  {
    scheme: 'sharedkey',
    name: 'SharedKey',
    source: 'https://learn.microsoft.com/en-us/rest/api/storageservices/authorize-with-shared-key',
  },
  {
    scheme: 'signature',
    name: 'Signature',
    source: 'https://datatracker.ietf.org/doc/html/draft-cavage-http-signatures',
  },
  {
    scheme: 'ssws',
    name: 'SSWS',
    source: 'https://developer.okta.com/docs/guides/create-an-api-token/',
  },
  {
    scheme: 'token',
    name: 'Token',
    source: 'https://www.django-rest-framework.org/api-guide/authentication/',
  },
  {
    scheme: 'xbasic',
    name: 'xBasic',
    source: 'https://loudvchar.blogspot.com/2010/11/avoiding-browser-popup-for-401.html',
  },
  {
    scheme: 'zoho-oauthtoken',
    name: 'Zoho-oauthtoken',
    source: 'https://www.zoho.com/accounts/protocol/oauth/use-access-token.html',
  },
] as const satisfies readonly Row[];

/** The registered schemes, then widespread others; sorted within each. */
export const AUTH_SCHEMES: readonly AuthScheme[] = [...REGISTERED, ...UNREGISTERED].map(
  (row: Row) => ({ ...row, seen: '2026-11-25', prompts: row.prompts === true }),
);

const BY_SCHEME = new Map(AUTH_SCHEMES.map((row) => [row.scheme, row]));

/** Returns the row of a scheme (in lower case), or undefined where nobody is known to use it. */
export function findAuthScheme(scheme: string): AuthScheme | undefined {
  return BY_SCHEME.get(scheme);
}

/** Whether a scheme (in lower case) stands in the table. */
export function isKnownScheme(scheme: string): boolean {
  return BY_SCHEME.has(scheme);
}

const REGISTERED_SCHEMES: ReadonlySet<string> = new Set(REGISTERED.map(({ scheme }) => scheme));

/** Whether a scheme (in lower case) stands in IANA's registry. */
export function isRegisteredScheme(scheme: string): boolean {
  return REGISTERED_SCHEMES.has(scheme);
}
