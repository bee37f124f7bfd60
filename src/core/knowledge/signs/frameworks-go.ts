import type { Sign } from '../sign.ts';
import { signsOf } from '../sign-table.ts';

const gin = signsOf('gin', 'https://github.com/appleboy/gin-jwt', [
  ['jwt-realm', null, 'certain', { challenge: { scheme: 'jwt' } }],
  [
    'jwt-missing',
    'no-credentials',
    'certain',
    { anyText: ['auth header is empty', 'cookie token is empty', 'query token is empty'] },
  ],
  [
    'jwt-rejected',
    'bad-credentials',
    'certain',
    {
      anyText: ['auth header is invalid', 'incorrect username or password'],
      challenge: { scheme: 'jwt' },
    },
  ],
  [
    'jwt-expired',
    'expired-token',
    'certain',
    { challenge: { scheme: 'jwt' }, anyText: ['token is expired'] },
  ],
  [
    'jwt-permission',
    'insufficient-permission',
    'certain',
    { challenge: { scheme: 'jwt' }, text: ["you don't have permission to access this resource"] },
  ],
  [
    'echo-jwt-missing',
    'no-credentials',
    'certain',
    { anyText: ['missing or malformed jwt'] },
    { source: 'https://echo.labstack.com/docs/middleware/jwt' },
  ],
  [
    'echo-jwt-rejected',
    'bad-credentials',
    'certain',
    { anyText: ['invalid or expired jwt'] },
    {
      source: 'https://echo.labstack.com/docs/middleware/jwt',
      means: 'The token is not taken: it has run out, or its signature does not fit.',
    },
  ],
  [
    'echo-csrf',
    'csrf',
    'certain',
    {
      anyText: ['missing csrf token in request header', 'missing csrf token in the form parameter'],
    },
    { source: 'https://echo.labstack.com/docs/middleware/csrf' },
  ],
  [
    'echo-csrf-invalid',
    'csrf',
    'likely',
    { status: [403], fields: { message: 'invalid csrf token' } },
    {
      source: 'https://echo.labstack.com/docs/middleware/csrf',
      beside: { 'express-csrf-message': 'csrf-csrf of Node says the same' },
    },
  ],
  [
    'echo-key-missing',
    'no-credentials',
    'certain',
    {
      anyText: [
        'missing key in request header',
        'missing key in the query string',
        'missing key in cookies',
      ],
    },
    { source: 'https://echo.labstack.com/docs/middleware/key-auth' },
  ],
  [
    'echo-rate',
    'rate-limit',
    'likely',
    { status: [429], wholeText: ['rate limit exceeded'] },
    { source: 'https://echo.labstack.com/docs/middleware/rate-limiter' },
  ],
  [
    'basic-realm',
    null,
    'possible',
    { challenge: { scheme: 'basic', realm: 'authorization required' }, format: 'empty' },
    { source: 'https://github.com/gin-gonic/gin/blob/master/auth.go' },
  ],
  [
    'gorilla-csrf',
    'csrf',
    'certain',
    {
      anyText: [
        'forbidden - csrf token invalid',
        'forbidden - csrf token not found in request',
        'forbidden - referer not supplied',
        'forbidden - referer invalid',
        'forbidden - origin invalid',
      ],
    },
    { source: 'https://github.com/gorilla/csrf' },
  ],
  [
    'cross-origin',
    'csrf',
    'certain',
    {
      anyText: [
        'cross-origin request detected from sec-fetch-site header',
        'cross-origin request detected, and/or browser is out of date',
      ],
    },
    { source: 'https://pkg.go.dev/net/http#CrossOriginProtection' },
  ],
]);

/** Go libraries of many programs: they tell the cause, not the product. */
const golangJwt = signsOf({ library: 'golang-jwt' }, 'https://github.com/golang-jwt/jwt', [
  [
    'expired',
    'expired-token',
    'likely',
    {
      anyText: [
        'token is expired',
        'token is expired by',
        'token has invalid claims: token is expired',
      ],
    },
  ],
  [
    'rejected',
    'bad-credentials',
    'likely',
    {
      anyText: [
        'token contains an invalid number of segments',
        'token signature is invalid',
        'token is malformed',
        'token is unverifiable',
        'crypto/rsa: verification error',
      ],
    },
  ],
  [
    'early',
    'clock-skew',
    'certain',
    { anyText: ['token is not valid yet', 'token used before issued'] },
  ],
]);

const phoenix = signsOf('phoenix', 'https://hexdocs.pm/plug/Plug.CSRFProtection.html', [
  [
    'csrf',
    'csrf',
    'certain',
    {
      anyText: [
        'invalid csrf (cross site request forgery) token',
        'plug.csrfprotection.invalidcsrftokenerror',
        'invalidcrossoriginrequesterror',
      ],
    },
  ],
  [
    'error-data',
    null,
    'likely',
    {
      anyMark: [
        '{"errors":{"detail":"forbidden"}}',
        '{"errors":{"detail":"unauthorized"}}',
        '{"errors":{"detail":"not found"}}',
        '{"errors":{"detail":"bad request"}}',
      ],
    },
    { source: 'https://hexdocs.pm/phoenix/custom_error_pages.html' },
  ],
  [
    'debug-page',
    null,
    'likely',
    { anyMark: ['phoenix.router.noroute', 'plug.debugger', 'phoenix.actionclauseerror'] },
  ],
  [
    'guardian',
    'no-credentials',
    'likely',
    { status: [401], wholeText: ['unauthenticated', 'no_resource_found'] },
    { source: 'https://hexdocs.pm/guardian/' },
  ],
  [
    'guardian-expired',
    'expired-token',
    'likely',
    { status: [401], wholeText: ['token_expired'] },
    { source: 'https://hexdocs.pm/guardian/' },
  ],
  [
    'basic',
    null,
    'possible',
    { challenge: { scheme: 'basic', realm: 'application' }, wholeText: ['unauthorized'] },
    { source: 'https://hexdocs.pm/plug/Plug.BasicAuth.html' },
  ],
]);

export const goSigns: readonly Sign[] = [...gin, ...golangJwt, ...phoenix];
