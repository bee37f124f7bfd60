import type { Sign } from '../sign.ts';
import { signsOf } from '../sign-table.ts';

const RESOURCE_SERVER =
  'https://docs.spring.io/spring-security/reference/servlet/oauth2/resource-server/jwt.html';

const spring = signsOf('spring', 'https://github.com/spring-projects/spring-security', [
  [
    'whitelabel',
    null,
    'certain',
    { text: ['whitelabel error page'] },
    {
      source:
        'https://docs.spring.io/spring-boot/reference/web/servlet.html#web.servlet.spring-mvc.error-handling',
    },
  ],
  [
    'error-data',
    null,
    'likely',
    {
      status: [400, 401, 403, 404, 405, 429, 500],
      fields: { timestamp: true, status: true, error: true, path: true },
    },
    {
      source:
        'https://docs.spring.io/spring-boot/reference/web/servlet.html#web.servlet.spring-mvc.error-handling',
    },
  ],
  ['error-xml', null, 'likely', { format: 'xml', marks: ['<map><timestamp>'] }],
  [
    'full-authentication',
    'no-credentials',
    'certain',
    { anyText: ['full authentication is required to access this resource'] },
    {
      beside: { 'symfony-full-authentication': 'Symfony took the sentence over, with a full stop' },
    },
  ],
  [
    'no-authentication-object',
    'no-credentials',
    'certain',
    { text: ['an authentication object was not found in the securitycontext'] },
  ],
  [
    'bad-credentials',
    'bad-credentials',
    'certain',
    {
      fields: { timestamp: true, status: '401' },
      anyText: [
        'bad credentials',
        'ungültige benutzerdaten',
        'неверные учетные данные',
        'les identifications sont erronées',
        'credenciales erróneas',
      ],
    },
  ],
  [
    'bad-credentials-alone',
    'bad-credentials',
    'likely',
    { status: [401], wholeText: ['bad credentials'] },
  ],
  [
    'account-off-data',
    'account-disabled',
    'certain',
    {
      fields: { timestamp: true, path: true },
      anyText: ['user is disabled', 'user account has expired'],
    },
  ],
  [
    'account-off',
    'account-disabled',
    'certain',
    { wholeText: ['user is disabled', 'user account has expired'] },
  ],
  ['account-locked', 'account-locked', 'certain', { anyText: ['user account is locked'] }],
  ['password-expired', 'bad-credentials', 'certain', { text: ['user credentials have expired'] }],
  [
    'access-denied',
    'insufficient-permission',
    'certain',
    { fields: { timestamp: true, path: true }, anyText: ['access denied', 'access is denied'] },
  ],
  [
    'access-denied-page',
    'insufficient-permission',
    'certain',
    { text: ['whitelabel error page'], anyText: ['access is denied', 'access denied'] },
  ],
  [
    'csrf',
    'csrf',
    'certain',
    {
      anyText: [
        'could not verify the provided csrf token because',
        "was found on the request parameter '_csrf'",
        "invalid csrf token '",
        'expected csrf token not found. has your session expired?',
        'an expected csrf token cannot be found',
      ],
    },
    { source: 'https://docs.spring.io/spring-security/reference/servlet/exploits/csrf.html' },
  ],
  [
    'cors',
    'cors',
    'certain',
    { wholeText: ['invalid cors request'] },
    { source: 'https://docs.spring.io/spring-framework/reference/web/webmvc-cors.html' },
  ],
  [
    'firewall',
    'waf-block',
    'certain',
    {
      text: ['the request was rejected because'],
      anyText: [
        'potentially malicious string',
        'was not included within the list of allowed http methods',
        'url was not normalized',
      ],
    },
    {
      source: 'https://docs.spring.io/spring-security/reference/servlet/exploits/firewall.html',
      means:
        'Spring’s own firewall refuses addresses with characters that attacks use, such as a double slash or a semicolon.',
    },
  ],
  [
    'session-replaced',
    'session-expired',
    'certain',
    {
      status: [200, 401, 403],
      text: ['this session has been expired (possibly due to multiple concurrent logins'],
    },
    {
      source:
        'https://docs.spring.io/spring-security/reference/servlet/authentication/session-management.html',
    },
  ],
  [
    'too-many-sessions',
    'account-locked',
    'possible',
    { text: ['maximum sessions of', 'for this principal exceeded'] },
    {
      means: 'The account is signed in at as many places as it may be.',
      fix: ['Sign out elsewhere, or wait until the other session ends.'],
    },
  ],
  [
    'jwt-expired',
    'expired-token',
    'certain',
    { headers: { 'www-authenticate': 'attempting to decode the jwt: jwt expired at' } },
    { source: RESOURCE_SERVER },
  ],
  [
    'jwt-early',
    'clock-skew',
    'certain',
    { headers: { 'www-authenticate': 'attempting to decode the jwt: jwt used before' } },
    { source: RESOURCE_SERVER },
  ],
  [
    'jwt-undecodable',
    'bad-credentials',
    'certain',
    { headers: { 'www-authenticate': 'an error occurred while attempting to decode the jwt' } },
    {
      source: RESOURCE_SERVER,
      beside: {
        'spring-jwt-expired': 'says why it could not be decoded',
        'spring-jwt-early': 'says why it could not be decoded',
      },
    },
  ],
  [
    'bearer-malformed',
    'bad-credentials',
    'certain',
    { headers: { 'www-authenticate': 'bearer token is malformed' } },
    { source: RESOURCE_SERVER },
  ],
  [
    'opaque-inactive',
    'bad-credentials',
    'certain',
    { headers: { 'www-authenticate': "provided token isn't active" } },
    {
      source:
        'https://docs.spring.io/spring-security/reference/servlet/oauth2/resource-server/opaque-token.html',
    },
  ],
  [
    'bearer-error',
    null,
    'likely',
    {
      headers: {
        'www-authenticate': 'error_uri="https://tools.ietf.org/html/rfc6750#section-3.1"',
      },
    },
    { source: RESOURCE_SERVER },
  ],
  [
    'legacy-expired',
    'expired-token',
    'certain',
    { fields: { error: 'invalid_token' }, text: ['access token expired:'] },
    { source: 'https://github.com/spring-attic/spring-security-oauth' },
  ],
  [
    'legacy-invalid',
    'bad-credentials',
    'certain',
    {
      fields: { error: 'invalid_token' },
      anyText: ['invalid access token:', 'cannot convert access token to json'],
    },
    { source: 'https://github.com/spring-attic/spring-security-oauth' },
  ],
  [
    'legacy-denied',
    'insufficient-permission',
    'certain',
    { fields: { error: 'access_denied', error_description: 'access is denied' } },
    { source: 'https://github.com/spring-attic/spring-security-oauth' },
  ],
  [
    'basic-realm',
    null,
    'possible',
    { challenge: { scheme: 'basic', realm: 'realm' }, noHeaders: ['server'] },
  ],
]);

const play = signsOf('play', 'https://www.playframework.com/documentation/latest/', [
  [
    'host',
    'host-not-allowed',
    'certain',
    { text: ['host not allowed:'] },
    { source: 'https://www.playframework.com/documentation/latest/AllowedHostsFilter' },
  ],
  ['unauthorized', null, 'certain', { text: ['you must be authenticated to access this page.'] }],
  [
    'unauthorized-page',
    'no-credentials',
    'certain',
    { status: [401], text: ['you must be authenticated to access this page.'] },
  ],
  [
    'forbidden-form',
    'csrf',
    'likely',
    {
      status: [403],
      method: ['POST', 'PUT', 'DELETE', 'PATCH'],
      text: ['you must be authenticated to access this page.'],
    },
    {
      source: 'https://www.playframework.com/documentation/latest/ScalaCsrf',
      means: 'Play answers a form without a valid CSRF token with this page.',
    },
  ],
  ['bad-request', null, 'certain', { anyText: ["for request 'get /", "for request 'post /"] }],
  [
    'csrf',
    'csrf',
    'certain',
    { anyText: ['csrf token check failed', 'no csrf token found', '[csrf] check failed'] },
    { source: 'https://www.playframework.com/documentation/latest/ScalaCsrf' },
  ],
  ['cookies', null, 'likely', { hasCookie: ['play_session'] }, { speaks: 'product' }],
]);

const quarkus = signsOf('quarkus', 'https://quarkus.io/guides/security-overview', [
  ['realm', null, 'certain', { challenge: { realm: 'quarkus' } }],
  ['exception', null, 'certain', { anyMark: ['io.quarkus.'] }],
  [
    'oidc-session',
    'session-expired',
    'certain',
    {
      status: [401, 499],
      headers: { 'www-authenticate': 'oidc' },
      hasCookie: ['q_session', 'q_session_*'],
    },
    { source: 'https://quarkus.io/guides/security-oidc-code-flow-authentication' },
  ],
  [
    'oidc',
    'sso-required',
    'likely',
    { status: [499], headers: { 'www-authenticate': 'oidc' } },
    {
      source: 'https://quarkus.io/guides/security-oidc-code-flow-authentication',
      beside: { 'quarkus-oidc-session': 'there was a session before' },
    },
  ],
  [
    'forbidden',
    'insufficient-permission',
    'certain',
    { marks: ['io.quarkus.security.forbiddenexception'] },
  ],
  [
    'unauthorized',
    'no-credentials',
    'certain',
    { sent: 'nothing', marks: ['io.quarkus.security.unauthorizedexception'] },
  ],
  [
    'rejected',
    'bad-credentials',
    'certain',
    { marks: ['io.quarkus.security.authenticationfailedexception'] },
  ],
  [
    'cookies',
    null,
    'likely',
    { hasCookie: ['q_session', 'q_session_*', 'quarkus-credential'] },
    { speaks: 'product' },
  ],
]);

const micronaut = signsOf(
  'micronaut',
  'https://micronaut-projects.github.io/micronaut-security/latest/guide/',
  [
    ['links', null, 'certain', { fields: { message: true, '_links.self.templated': 'false' } }],
    [
      'links-list',
      null,
      'certain',
      { fields: { message: true, '_links.self.*.templated': 'false' } },
    ],
    ['wrong-password', 'bad-credentials', 'certain', { wholeText: ['credentials do not match'] }],
    [
      'account-off',
      'account-disabled',
      'certain',
      { fields: { '_links.self.templated': true }, anyText: ['user disabled', 'account expired'] },
    ],
    [
      'account-locked',
      'account-locked',
      'certain',
      { fields: { '_links.self.templated': true }, anyText: ['account locked'] },
    ],
  ],
);

/** Java libraries of many frameworks: they tell the cause, not the product. */
const jjwt = signsOf({ library: 'jjwt' }, 'https://github.com/jwtk/jjwt', [
  [
    'expired',
    'expired-token',
    'likely',
    {
      anyText: [
        'jwt expired at',

        'expiredjwtexception',
        'the token has expired on',
      ],
    },
  ],
  [
    'signature',
    'bad-credentials',
    'certain',
    {
      anyText: [
        'jwt signature does not match locally computed signature',
        'malformedjwtexception',
        'signatureverificationexception',
      ],
    },
  ],
  [
    'early',
    'clock-skew',
    'likely',
    { anyText: ['jwt early by', 'prematurejwtexception', "the token can't be used before"] },
  ],
]);

export const javaSigns: readonly Sign[] = [...spring, ...play, ...quarkus, ...micronaut, ...jjwt];
