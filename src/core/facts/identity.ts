import type { Exchange } from '../exchange.ts';
import { parseAuthorization } from '../http/authorization.ts';
import { headerMap } from '../http/fields.ts';
import { tellCookieRole } from '../knowledge/cookie-names.ts';
import { CREDENTIAL_HEADERS, CREDENTIAL_PARAMETERS } from '../knowledge/credential-fields.ts';
import { findTokens } from '../tokens/find-tokens.ts';
import type { OpaqueIndex } from '../tokens/read-opaque.ts';
import type { TokenReport } from '../tokens/token-report.ts';

/** What a request carried that says who asks. Names only, never a value. */
export type SentIdentity = {
  /** Scheme of `Authorization`, lower case; null where the field was not sent. */
  readonly scheme: string | null;
  /** Other header fields that carry a key or token, lower case. */
  readonly keyHeaders: readonly string[];
  /** Query parameters that carry a key, token or signature, lower case. */
  readonly keyParameters: readonly string[];
  /** Cookies that look like a sign-in session. */
  readonly sessionCookies: readonly string[];
  /** Cookies whose name tells nothing. */
  readonly otherCookies: readonly string[];
  /** A user name and password (or client secret) in the request's own body. */
  readonly passwordInBody: boolean;
  readonly tokens: readonly TokenReport[];
  /** Whether any of these identifies the caller. */
  readonly known: boolean;
  /** Bytes of all cookies that were sent. */
  readonly cookieBytes: number;
};

/** What identified the caller, or null where the observer could not see it. */
export function readIdentity(
  formats: OpaqueIndex,
  exchange: Exchange,
  nowSeconds: number,
): SentIdentity | null {
  const { visibility, cookies, body } = exchange.request;
  const headers = headerMap(exchange.request.headers);
  const authorization = headers.get('authorization')?.[0];
  const parsed = authorization === undefined ? null : parseAuthorization(authorization);
  const query = URL.canParse(exchange.url) ? new URL(exchange.url).searchParams : [];
  const keyParameters = [...query]
    .map(([name]) => name.toLowerCase())
    .filter((name) => CREDENTIAL_PARAMETERS.includes(name));
  const keyHeaders = CREDENTIAL_HEADERS.filter((name) => headers.has(name));
  const names = (cookies ?? []).map(({ name }) => name);
  const roles = names.map(tellCookieRole);
  const sessionCookies = names.filter((_, place) => roles[place] === 'session');
  const passwordInBody = body !== null && PASSWORD_FIELD.test(body);
  const scheme =
    authorization === undefined
      ? null
      : (parsed?.scheme ?? authorization.split(' ', 1)[0] ?? '').toLowerCase();
  const known =
    scheme !== null ||
    keyHeaders.length > 0 ||
    keyParameters.length > 0 ||
    sessionCookies.length > 0;
  if (!known && (visibility === 'none' || (visibility === 'no-credentials' && cookies === null)))
    return null;
  return {
    scheme,
    keyHeaders,
    keyParameters,
    sessionCookies,
    otherCookies: names.filter((_, place) => roles[place] === 'unknown'),
    passwordInBody,
    tokens:
      exchange.sentTokens ?? readTokens(formats, authorization, keyHeaders, headers, nowSeconds),
    known,
    cookieBytes: (cookies ?? []).reduce((sum, { bytes }) => sum + bytes + 2, 0),
  };
}

const PASSWORD_FIELD =
  /(?:^|[&{,\s"'])(?:password|passwd|pwd|pass|user_password|client_secret|j_password|log|clave|contrasena|senha|kennwort|passwort|login_password|refresh_token|client_assertion)["']?\s{0,4}[=:]|<(?:\w{1,20}:)?(?:password|passwd)[\s>]/i;

function readTokens(
  formats: OpaqueIndex,
  authorization: string | undefined,
  keyHeaders: readonly string[],
  headers: ReadonlyMap<string, readonly string[]>,
  nowSeconds: number,
): readonly TokenReport[] {
  const named = [
    ['Authorization', authorization] as const,
    ['Proxy-Authorization', headers.get('proxy-authorization')?.[0]] as const,
    ...keyHeaders.map((name) => [name, headers.get(name)?.[0]] as const),
  ];
  // What a value is can depend on the name of its field.
  const sources = named.flatMap(([name, value]) =>
    value === undefined ? [] : [{ place: { from: 'request-header' as const, name }, value }],
  );
  return findTokens(formats, sources, nowSeconds);
}
