import type { Exchange, Header } from './exchange.ts';
import { readIdentity } from './facts/identity.ts';
import { parseAuthorization } from './http/authorization.ts';
import { parseCookieHeader } from './http/set-cookie.ts';
import { CREDENTIAL_HEADERS } from './knowledge/credential-fields.ts';
import { mask, maskSecrets, redactText, redactUrl } from './redact.ts';
import type { OpaqueIndex } from './tokens/read-opaque.ts';

/**
 * The exchange without any secret: what was sent is described by token reports made now, and every credential value is
 * masked. Diagnosis gives the same of both. Done before an exchange is kept anywhere or leaves the place that saw it.
 */
export function sealExchange(
  formats: OpaqueIndex,
  exchange: Exchange,
  nowSeconds: number,
): Exchange {
  const identity = readIdentity(formats, exchange, nowSeconds);
  const { request, response } = exchange;
  const cookieHeader = request.headers.find(({ name }) => name.toLowerCase() === 'cookie');
  const cookies =
    request.cookies ??
    (cookieHeader === undefined
      ? null
      : parseCookieHeader(cookieHeader.value).map(({ name, value }) => ({
          name,
          bytes: name.length + value.length + 1,
        })));
  return {
    ...exchange,
    url: sealUrl(exchange.url),
    request: {
      ...request,
      cookies,
      headers: request.headers.map(sealRequestHeader),
      body: request.body === null ? null : sealBody(request.body),
    },
    response: {
      headers: response.headers.map(sealAnswerHeader),
      body:
        response.body === null ? null : { ...response.body, text: maskSecrets(response.body.text) },
    },
    sentTokens: identity?.tokens ?? [],
  };
}

/** Parameter names and times are read by rules; the values that open something are not. */
function sealUrl(url: string): string {
  const names = url
    .slice(url.indexOf('?') + 1)
    .split('&')
    .map((pair) => pair.split('=', 1)[0] ?? '');
  return url.includes('?') && names.some((name) => SECRET_NAME.test(name)) ? redactUrl(url) : url;
}

const SECRET_NAME = /tok|key|sig|pass|secret|code|auth|sess|sid|jwt/i;

function sealRequestHeader({ name, value }: Header): Header {
  const lower = name.toLowerCase();
  if (lower === 'authorization' || lower === 'proxy-authorization') {
    const scheme = parseAuthorization(value)?.scheme ?? 'unknown';
    return { name, value: `${scheme} ${mask(value)}` };
  }
  if (lower === 'cookie')
    return {
      name,
      value: parseCookieHeader(value)
        .map((cookie) => `${cookie.name}=${mask(cookie.value)}`)
        .join('; '),
    };
  if (CREDENTIAL_HEADERS.includes(lower)) return { name, value: mask(value) };
  return lower === 'referer' ? { name, value: redactUrl(value) } : { name, value };
}

function sealAnswerHeader({ name, value }: Header): Header {
  const lower = name.toLowerCase();
  if (lower === 'set-cookie')
    return {
      name,
      value: value.replace(
        /=([^;\n]*)/,
        (_, secret: string) => `=${secret === '' ? '' : mask(secret)}`,
      ),
    };
  if (lower === 'location' || lower === 'refresh' || lower === 'link')
    return { name, value: redactText(value) };
  return { name, value: maskSecrets(value) };
}

/** Names of form and JSON fields and of XML elements stay, so that a rule can see that a password was sent. */
function sealBody(body: string): string {
  const values = body.trimStart().startsWith('<')
    ? /([>"'=])([^<>"'=]{1,4096})/g
    : /([=:]\s{0,2}"?)([^&"',}\s]{1,4096})/g;
  return body
    .slice(0, 4096)
    .replace(values, (all, link: string, value: string) =>
      value.trim() === '' ? all : `${link}${mask(value)}`,
    );
}
