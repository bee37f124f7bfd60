import type { Exchange, ResourceKind } from '../../core/exchange.ts';
import { NOON } from '../answer.ts';

/** Name, address, status, fields of the answer, body, and what else was sent. */
export type HealthyRow = readonly [
  name: string,
  url: string,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string,
  sent?: {
    readonly method?: string;
    readonly kind?: ResourceKind;
    readonly headers?: Readonly<Record<string, string>>;
    readonly cookie?: string;
  },
];

const HTML = { 'content-type': 'text/html; charset=utf-8' } as const;
const JSON_TYPE = { 'content-type': 'application/json' } as const;
const page = (title: string, body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;
const plain = (line: string): string =>
  `<html>\r\n<head><title>${line}</title></head>\r\n<body>\r\n<center><h1>${line}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`;

const ROWS: readonly HealthyRow[] = [
  [
    'an article about 403',
    'https://blog.example/what-is-403',
    200,
    HTML,
    page(
      'What does 403 Forbidden mean?',
      '<h1>403 Forbidden</h1><p>Access denied. You do not have permission to access this resource.</p>',
    ),
  ],
  [
    'an article about blocked addresses',
    'https://help.example/ip',
    200,
    HTML,
    page(
      'Your IP address has been blocked',
      '<p>Your IP address has been blocked? Here is what to do.</p>',
    ),
  ],
  [
    'documentation of Cloudflare’s codes',
    'https://docs.example/1020',
    200,
    HTML,
    page(
      'Error 1020',
      '<h1>Error 1020: Access denied</h1><p>Ray ID</p><p>This website is using a security service.</p>',
    ),
  ],
  [
    'documentation of Basic',
    'https://docs.example/basic',
    200,
    HTML,
    page('WWW-Authenticate', '<p>HTTP/1.1 401 Unauthorized WWW-Authenticate: Basic realm="x"</p>'),
  ],
  [
    'a sign-in form',
    'https://app.example/login',
    200,
    HTML,
    page(
      'Sign in',
      '<form method="post"><input name="user"><input type="password" name="password"></form>',
    ),
  ],
  [
    'a sign-in form that says why',
    'https://app.example/login?expired=1',
    200,
    HTML,
    page(
      'Sign in',
      '<p>Your session has expired. Please log in again.</p><form method="post"><input type="password" name="p"></form>',
    ),
  ],
  [
    'a wrong password with 200',
    'https://app.example/login',
    200,
    HTML,
    page(
      'Sign in',
      '<p class="error">Invalid username or password.</p><form method="post"><input type="password" name="p"></form>',
    ),
    { method: 'POST' },
  ],
  [
    'a dashboard behind Cloudflare',
    'https://app.example/',
    200,
    { ...HTML, server: 'cloudflare', 'cf-ray': 'a-FRA', 'cf-cache-status': 'DYNAMIC' },
    page('Dashboard', '<h1>Hello Ann</h1>'),
    { cookie: 'session=EXAMPLE' },
  ],
  [
    'a dashboard behind Akamai',
    'https://app.example/',
    200,
    { ...HTML, server: 'AkamaiGHost' },
    page('Shop', '<h1>Shoes</h1>'),
  ],
  [
    'a page guarded by DataDome that passes',
    'https://app.example/',
    200,
    { ...HTML, 'x-datadome': 'protected', 'set-cookie': 'datadome=EXAMPLE; Path=/' },
    page('Ads', '<h1>Ads</h1>'),
  ],
  [
    'a page guarded by Imperva that passes',
    'https://app.example/',
    200,
    { ...HTML, 'x-iinfo': '1', 'x-cdn': 'Imperva', 'set-cookie': 'visid_incap_1=a' },
    page('Quote', '<h1>Quote</h1>'),
  ],
  [
    'a page with a CAPTCHA in its form',
    'https://app.example/contact',
    200,
    HTML,
    page(
      'Contact',
      '<form><div class="g-recaptcha"></div><p>Please confirm that you are not a robot.</p></form>',
    ),
  ],
  [
    'Jenkins’ sign-in',
    'https://ci.example/login',
    200,
    { ...HTML, 'x-jenkins': '2.462' },
    page('Sign in [Jenkins]', '<form><input type="password" name="j_password"></form>'),
  ],
  [
    'GitLab’s sign-in',
    'https://gl.example/users/sign_in',
    200,
    { ...HTML, 'x-gitlab-meta': '{}' },
    page('Sign in · GitLab', '<form><input type="password"></form>'),
  ],
  [
    'Keycloak’s page',
    'https://sso.example/realms/a/protocol/openid-connect/auth',
    200,
    HTML,
    page('Sign in to a', '<div id="kc-content"><form><input type="password"></form></div>'),
  ],
  [
    'oauth2-proxy lets pass',
    'https://app.example/oauth2/auth',
    202,
    {},
    '',
    { cookie: '_oauth2_proxy=EXAMPLE' },
  ],
  ['a redirect to a sign-in', 'https://app.example/', 302, { location: '/login' }, ''],
  [
    'a redirect to an identity provider',
    'https://app.example/',
    302,
    { location: 'https://login.idp.example/oauth2/authorize?client_id=a' },
    '',
  ],
  [
    'a redirect to https',
    'http://app.example/',
    301,
    { location: 'https://app.example/', server: 'nginx' },
    plain('301 Moved Permanently'),
  ],
  [
    'a temporary redirect of an API',
    'https://api.example/x',
    307,
    { location: '/v2/x' },
    '',
    { kind: 'fetch' },
  ],
  ['not modified', 'https://app.example/a.css', 304, { etag: '"a"' }, '', { kind: 'other' }],
  [
    'a part of a film',
    'https://v.example/a.mp4',
    206,
    { 'content-range': 'bytes 0-1/2' },
    '..',
    { kind: 'other' },
  ],
  [
    'no content',
    'https://api.example/ping',
    204,
    {},
    '',
    { kind: 'fetch', headers: { authorization: 'Bearer EXAMPLE' } },
  ],
  [
    'a preflight that passes',
    'https://api.example/x',
    204,
    {
      'access-control-allow-origin': 'https://app.test',
      'access-control-allow-methods': 'GET, PUT',
    },
    '',
    {
      method: 'OPTIONS',
      kind: 'fetch',
      headers: { origin: 'https://app.test', 'access-control-request-method': 'PUT' },
    },
  ],
  [
    'a preflight with 200',
    'https://api.example/x',
    200,
    { 'access-control-allow-origin': '*' },
    'ok',
    {
      method: 'OPTIONS',
      kind: 'fetch',
      headers: { origin: 'https://app.test', 'access-control-request-method': 'PUT' },
    },
  ],
  [
    'a list of sign-ins with failures',
    'https://api.example/audit',
    200,
    JSON_TYPE,
    '{"events":[{"type":"login_failed","reason":"invalid_password"},{"type":"account_locked"}]}',
    { kind: 'fetch', headers: { authorization: 'Bearer EXAMPLE' } },
  ],
  [
    'a token endpoint',
    'https://id.example/token',
    200,
    JSON_TYPE,
    '{"access_token":"EXAMPLE","expires_in":300,"token_type":"Bearer"}',
    { method: 'POST', kind: 'fetch' },
  ],
  [
    'introspection of a token that has ended',
    'https://id.example/introspect',
    200,
    JSON_TYPE,
    '{"active":false}',
    { method: 'POST', kind: 'fetch' },
  ],
  [
    'a GraphQL answer',
    'https://api.example/graphql',
    200,
    JSON_TYPE,
    '{"data":{"me":{"role":"admin","permissions":["read"]}}}',
    { method: 'POST', kind: 'fetch', cookie: 'session=EXAMPLE' },
  ],
  [
    'rate limit fields with some left',
    'https://api.example/x',
    200,
    { ...JSON_TYPE, 'x-ratelimit-limit': '60', 'x-ratelimit-remaining': '59' },
    '[]',
    { kind: 'fetch' },
  ],
  [
    'the last call of a window',
    'https://api.example/x',
    200,
    { ...JSON_TYPE, 'x-ratelimit-remaining': '0', 'x-ratelimit-limit': '60' },
    '[]',
    { kind: 'fetch' },
  ],
  [
    'nginx’ 404',
    'https://www.example/x',
    404,
    { ...HTML, server: 'nginx' },
    plain('404 Not Found'),
  ],
  [
    'Apache’s 404',
    'https://www.example/x',
    404,
    { ...HTML, server: 'Apache' },
    '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>404 Not Found</title>\n</head><body>\n<h1>Not Found</h1>\n<p>The requested URL was not found on this server.</p>\n</body></html>\n',
  ],
  [
    'a page of a site for 404',
    'https://www.example/x',
    404,
    HTML,
    page('Page not found', '<h1>Page not found</h1><p>Try the search, or log in to see more.</p>'),
    { cookie: 'session=EXAMPLE' },
  ],
  [
    'JSON 404',
    'https://api.example/items/9',
    404,
    JSON_TYPE,
    '{"message":"Item not found"}',
    { kind: 'fetch', headers: { authorization: 'Bearer EXAMPLE' } },
  ],
  [
    'an API route that is none',
    'https://api.example/nope',
    404,
    { ...JSON_TYPE, 'x-powered-by': 'Express' },
    '{"error":"Cannot GET /nope"}',
    { kind: 'fetch' },
  ],
  [
    'WordPress’ 404',
    'https://blog.example/x',
    404,
    HTML,
    page('Page not found – Blog', '<h1>Nothing here</h1><form role="search"></form>'),
    { cookie: 'wordpress_logged_in_1=EXAMPLE' },
  ],
  [
    'S3’s missing key',
    'https://b.example/x',
    404,
    { 'content-type': 'application/xml', server: 'AmazonS3' },
    '<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>',
  ],
  [
    'gone',
    'https://www.example/old',
    410,
    HTML,
    page('Gone', '<h1>This product has been removed from our range</h1>'),
  ],
  [
    'a method that is not there',
    'https://api.example/x',
    405,
    { ...JSON_TYPE, allow: 'GET' },
    '{"detail":"Method \\"PUT\\" not allowed."}',
    { method: 'PUT', kind: 'fetch' },
  ],
  [
    'a media type',
    'https://api.example/x',
    415,
    JSON_TYPE,
    '{"detail":"Unsupported media type \\"text/plain\\" in request."}',
    { method: 'POST', kind: 'fetch' },
  ],
  [
    'a field that fails',
    'https://api.example/x',
    422,
    JSON_TYPE,
    '{"message":"The given data was invalid.","errors":{"email":["The email has already been taken."]}}',
    { method: 'POST', kind: 'fetch', cookie: 'session=EXAMPLE' },
  ],
  [
    'a weak password',
    'https://api.example/users',
    422,
    JSON_TYPE,
    '{"errors":{"password":["is too short (minimum is 8 characters)"]}}',
    { method: 'POST', kind: 'fetch' },
  ],
  [
    'a bad field',
    'https://api.example/x',
    400,
    JSON_TYPE,
    '{"error":"start_date must be before end_date"}',
    { kind: 'fetch', headers: { authorization: 'Bearer EXAMPLE' } },
  ],
  [
    'JSON that does not parse',
    'https://api.example/x',
    400,
    JSON_TYPE,
    '{"error":"Unexpected token } in JSON at position 12"}',
    { method: 'POST', kind: 'fetch' },
  ],
  [
    'an own form error',
    'https://www.example/form',
    400,
    HTML,
    page('Check your entries', '<h1>Check your entries</h1><p>The date is in the past.</p>'),
    { method: 'POST' },
  ],
  [
    'a conflict',
    'https://api.example/x',
    409,
    JSON_TYPE,
    '{"message":"This name is already in use"}',
    { method: 'POST', kind: 'fetch' },
  ],
  [
    'a failed server',
    'https://www.example/',
    500,
    HTML,
    page('Internal Server Error', '<h1>Internal Server Error</h1>'),
  ],
  [
    'a stack trace that speaks of access',
    'https://www.example/',
    500,
    HTML,
    page(
      'Error',
      '<h1>Whoops</h1><pre>SQLSTATE[HY000] [1045] Access denied for user root@localhost (using password: YES)</pre>',
    ),
  ],
  [
    'a bad gateway',
    'https://www.example/',
    502,
    { ...HTML, server: 'nginx' },
    plain('502 Bad Gateway'),
  ],
  [
    'Cloudflare’s 522',
    'https://www.example/',
    522,
    { ...HTML, server: 'cloudflare', 'cf-ray': 'a-FRA' },
    page(
      'www.example | 522: Connection timed out',
      '<h1>Connection timed out</h1><span>Error code 522</span>',
    ),
  ],
  [
    'maintenance',
    'https://www.example/',
    503,
    { ...HTML, 'retry-after': '3600' },
    page('Maintenance', '<h1>Down for maintenance</h1><p>We will be back in an hour.</p>'),
  ],
  [
    'an overloaded API',
    'https://api.example/x',
    503,
    { ...JSON_TYPE, 'retry-after': '5' },
    '{"message":"Service Unavailable"}',
    { kind: 'fetch' },
  ],
  [
    'a gateway that times out',
    'https://api.example/x',
    504,
    JSON_TYPE,
    '{"message":"Endpoint request timed out"}',
    { kind: 'fetch' },
  ],
  [
    'a picture',
    'https://img.example/a.png',
    200,
    { 'content-type': 'image/png' },
    '',
    { kind: 'image', headers: { referer: 'https://other.test/' } },
  ],
  [
    'a missing picture',
    'https://img.example/b.png',
    404,
    { server: 'nginx', ...HTML },
    plain('404 Not Found'),
    { kind: 'image', headers: { referer: 'https://other.test/' } },
  ],
  [
    'a page of the law',
    'https://law.example/451',
    200,
    HTML,
    page('451 Unavailable For Legal Reasons', '<p>blocked by court order</p>'),
  ],
  [
    'a forum thread on bans',
    'https://forum.example/t/1',
    200,
    { ...HTML, 'x-discourse-route': 'topics/show' },
    page('I have been banned', '<p>You have been banned from this board</p>'),
  ],
  [
    'a shop with prices of plans',
    'https://saas.example/pricing',
    200,
    HTML,
    page(
      'Pricing',
      '<p>Upgrade to Pro to unlock this feature. Free plan: 100 requests per day.</p>',
    ),
  ],
  [
    'security.txt',
    'https://www.example/.well-known/security.txt',
    200,
    { 'content-type': 'text/plain' },
    'Contact: mailto:security@www.example\n',
  ],
  ['an empty 200', 'https://api.example/x', 200, { 'content-length': '0' }, '', { kind: 'fetch' }],
];

/** The exchanges of such rows, as full HAR entries would show them. */
export function exchangesOf(rows: readonly HealthyRow[]): readonly Exchange[] {
  return rows.map(([name, url, status, headers, body, sent]) => ({
    id: name,
    url,
    method: sent?.method ?? 'GET',
    status,
    kind: sent?.kind ?? 'document',
    receivedAtSeconds: NOON,
    request: {
      visibility: 'all',
      headers: Object.entries(sent?.headers ?? {}).map(([field, value]) => ({
        name: field,
        value,
      })),
      cookies: (sent?.cookie ?? '')
        .split('; ')
        .filter((pair) => pair !== '')
        .map((pair) => ({ name: pair.split('=')[0] ?? '', bytes: pair.length })),
      body: null,
    },
    response: {
      headers: Object.entries(headers).map(([field, value]) => ({ name: field, value })),
      body: { text: body, length: body.length, from: 'answer' },
    },
  }));
}

/** Answers that are no refusal, however they speak of one. */
export const HEALTHY: readonly Exchange[] = exchangesOf(ROWS);
