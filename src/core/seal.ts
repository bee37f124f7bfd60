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

/**
 * The first 4096 characters with every value masked. Names of form and JSON fields and of XML elements stay, so that a
 * rule can see that a password was sent. Linear in the length.
 */
function sealBody(whole: string): string {
  const body = whole.slice(0, 4096);
  const start = body.trimStart();
  if (start.startsWith('<')) return sealXml(body);
  if (/^[[{"]/.test(start)) return sealJson(body);
  if (start.startsWith('--')) return sealParts(start);
  return body.replace(/[^&\r\n]+/g, sealPair);
}

function sealXml(body: string): string {
  return body
    .replace(/<!\[CDATA\[[\s\S]*?(?:\]\]>|$)/g, mask)
    .replace(/([>"'=])([^<>"'=]+)/g, (all, link: string, value: string) =>
      value.trim() === '' ? all : `${link}${mask(value)}`,
    );
}

/** A text before a colon is a name; all others, numbers and what was cut short are values. */
function sealJson(body: string): string {
  return body.replace(
    /"((?:[^"\\]|\\[\s\S])*)("\s{0,8}:|"|$)|[^\s"{}[\],:]+/g,
    (all, value: string | undefined, end: string | undefined) => {
      if (end?.endsWith(':') === true) return all;
      return value === undefined ? mask(all) : `"${mask(value)}"`;
    },
  );
}

/** A form in parts (RFC 7578): the head of each part stays but for the file's name. */
function sealParts(body: string): string {
  const lines = body.split('\n');
  const boundary = lines[0]?.trim() ?? '';
  let inHead = false;
  return lines
    .map((line) => {
      if (line.startsWith(boundary)) inHead = true;
      else if (line.trim() === '') inHead = false;
      else if (!inHead) return mask(line);
      return line.replace(/(filename\*?=).*/i, '$1');
    })
    .join('\n');
}

/** `name=value` or `name: value`; what has no name is a value. */
function sealPair(pair: string): string {
  const at = pair.search(/[=:]/);
  return at === -1 || at > 64
    ? mask(pair)
    : `${pair.slice(0, at + 1)}${at + 1 === pair.length ? '' : mask(pair.slice(at + 1))}`;
}
