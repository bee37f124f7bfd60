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

type Row = readonly [scheme: string, name: string, source: string, prompts?: 'prompts'];

const AWS = 'https://docs.aws.amazon.com/AmazonS3/latest';
const MICROSOFT = 'https://learn.microsoft.com/en-us';

/** https://www.iana.org/assignments/http-authschemes/ as last updated 2025-02-18. */
const REGISTERED = [
  ['basic', 'Basic', 'https://www.rfc-editor.org/rfc/rfc7617', 'prompts'],
  ['bearer', 'Bearer', 'https://www.rfc-editor.org/rfc/rfc6750'],
  ['concealed', 'Concealed', 'https://www.rfc-editor.org/rfc/rfc9729'],
  ['digest', 'Digest', 'https://www.rfc-editor.org/rfc/rfc7616', 'prompts'],
  ['dpop', 'DPoP', 'https://www.rfc-editor.org/rfc/rfc9449#section-7.1'],
  ['gnap', 'GNAP', 'https://www.rfc-editor.org/rfc/rfc9635#section-7.2'],
  ['hoba', 'HOBA', 'https://www.rfc-editor.org/rfc/rfc7486#section-3'],
  ['mutual', 'Mutual', 'https://www.rfc-editor.org/rfc/rfc8120'],
  ['negotiate', 'Negotiate', 'https://www.rfc-editor.org/rfc/rfc4559#section-3', 'prompts'],
  ['oauth', 'OAuth', 'https://www.rfc-editor.org/rfc/rfc5849#section-3.5.1'],
  ['privatetoken', 'PrivateToken', 'https://www.rfc-editor.org/rfc/rfc9577#section-2'],
  ['scram-sha-1', 'SCRAM-SHA-1', 'https://www.rfc-editor.org/rfc/rfc7804'],
  ['scram-sha-256', 'SCRAM-SHA-256', 'https://www.rfc-editor.org/rfc/rfc7804'],
  ['vapid', 'vapid', 'https://www.rfc-editor.org/rfc/rfc8292#section-3'],
] as const satisfies readonly Row[];

/** In wide use, in no registry. `xBasic` and the like keep a browser from opening its dialog. */
const UNREGISTERED = [
  ['apikey', 'ApiKey', 'https://www.elastic.co/docs/api/doc/elasticsearch/authentication'],
  ['aws4-hmac-sha256', 'AWS4-HMAC-SHA256', `${AWS}/API/sigv4-auth-using-authorization-header.html`],
  ['bot', 'Bot', 'https://discord.com/developers/docs/reference#authentication'],
  ['eg1-hmac-sha256', 'EG1-HMAC-SHA256', 'https://techdocs.akamai.com/developer/docs/edgegrid'],
  ['hawk', 'Hawk', 'https://github.com/mozilla/hawk/blob/main/API.md'],
  ['ntlm', 'NTLM', `${MICROSOFT}/openspecs/windows_protocols/ms-ntht/`, 'prompts'],
  ['sharedkey', 'SharedKey', `${MICROSOFT}/rest/api/storageservices/authorize-with-shared-key`],
  ['signature', 'Signature', 'https://datatracker.ietf.org/doc/html/draft-cavage-http-signatures'],
  ['ssws', 'SSWS', 'https://developer.okta.com/docs/guides/create-an-api-token/'],
  ['token', 'Token', 'https://www.django-rest-framework.org/api-guide/authentication/'],
  [
    'xbasic',
    'xBasic',
    'https://loudvchar.blogspot.com/2010/11/avoiding-browser-popup-for-401.html',
  ],
  [
    'zoho-oauthtoken',
    'Zoho-oauthtoken',
    'https://www.zoho.com/accounts/protocol/oauth/use-access-token.html',
  ],
] as const satisfies readonly Row[];

/** The registered schemes, then widespread others; sorted within each. */
export const AUTH_SCHEMES: readonly AuthScheme[] = [...REGISTERED, ...UNREGISTERED].map(
  ([scheme, name, source, prompts]) => ({
    scheme,
    name,
    source,
    seen: '2026-11-25',
    prompts: prompts !== undefined,
  }),
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

const REGISTERED_SCHEMES: ReadonlySet<string> = new Set(REGISTERED.map(([scheme]) => scheme));

/** Whether a scheme (in lower case) stands in IANA's registry. */
export function isRegisteredScheme(scheme: string): boolean {
  return REGISTERED_SCHEMES.has(scheme);
}
