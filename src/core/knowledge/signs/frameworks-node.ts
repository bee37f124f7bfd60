import type { Sign } from '../sign.ts';
import { signsOf } from '../sign-table.ts';

const EXPRESS_PAGE = '<title>error</title> </head> <body> <pre>';
const EXPRESS_JWT = 'https://github.com/auth0/express-jwt';

const express = signsOf('express', 'https://github.com/pillarjs/finalhandler', [
  ['page', null, 'likely', { marks: [EXPRESS_PAGE] }],
  [
    'powered-by',
    null,
    'possible',
    { headers: { 'x-powered-by': 'express' } },
    { speaks: 'product', source: 'https://expressjs.com/en/api.html#app.settings.table' },
  ],
  [
    'csrf',
    'csrf',
    'certain',
    {
      anyText: [
        'forbiddenerror: invalid csrf token',
        'ebadcsrftoken',
        'misconfigured csrf',
        'forbiddenerror: csrf token mismatch',
      ],
    },
    { source: 'https://github.com/expressjs/csurf' },
  ],
  [
    'csrf-message',
    'csrf',
    'likely',
    { status: [403], wholeText: ['invalid csrf token'] },
    { source: 'https://github.com/Psifi-Solutions/csrf-csrf' },
  ],
  [
    'csrf-lusca',
    'csrf',
    'certain',
    { marks: [EXPRESS_PAGE], anyText: ['csrf token missing', 'csrf token mismatch'] },
    { source: 'https://github.com/krakenjs/lusca' },
  ],
  [
    'jwt-expired',
    'expired-token',
    'certain',
    { anyText: ['unauthorizederror: jwt expired', 'tokenexpirederror: jwt expired'] },
    { source: EXPRESS_JWT },
  ],
  [
    'jwt-expired-data',
    'expired-token',
    'certain',
    { fields: { name: 'unauthorizederror' }, text: ['jwt expired'] },
    { source: EXPRESS_JWT },
  ],
  [
    'jwt-missing',
    'no-credentials',
    'certain',
    {
      anyText: [
        'unauthorizederror: no authorization token was found',
        'jsonwebtokenerror: jwt must be provided',
      ],
    },
    { source: EXPRESS_JWT },
  ],
  [
    'jwt-required',
    'no-credentials',
    'certain',
    { code: ['credentials_required'] },
    { source: EXPRESS_JWT },
  ],
  [
    'jwt-rejected',
    'bad-credentials',
    'certain',
    {
      anyText: [
        'unauthorizederror: invalid token',
        'unauthorizederror: invalid signature',
        'unauthorizederror: invalid algorithm',
        'unauthorizederror: jwt malformed',
        'unauthorizederror: jwt audience invalid',
        'unauthorizederror: jwt issuer invalid',
        'unauthorizederror: jwt signature is required',
        'unauthorizederror: the token has been revoked',
        'unauthorizederror: format is authorization: bearer',
        'jsonwebtokenerror: invalid signature',
        'jsonwebtokenerror: invalid token',
        'jsonwebtokenerror: jwt malformed',
      ],
    },
    { source: EXPRESS_JWT },
  ],
  [
    'jwt-rejected-data',
    'bad-credentials',
    'certain',
    {
      fields: { name: 'unauthorizederror' },
      anyText: [
        'invalid token',
        'invalid signature',
        'invalid algorithm',
        'jwt malformed',
        'jwt audience invalid',
        'jwt issuer invalid',
        'the token has been revoked',
        'format is authorization: bearer',
      ],
    },
    { source: EXPRESS_JWT },
  ],
  [
    'jwt-format',
    'bad-credentials',
    'likely',
    { code: ['credentials_bad_scheme', 'credentials_bad_format', 'revoked_token'] },
    { source: EXPRESS_JWT },
  ],
  [
    'jwt-early',
    'clock-skew',
    'certain',
    { anyText: ['unauthorizederror: jwt not active', 'notbeforeerror: jwt not active'] },
    { source: EXPRESS_JWT },
  ],
  [
    'jwt-permissions',
    'insufficient-scope',
    'certain',
    {
      anyText: ['unauthorizederror: permission denied', 'insufficient scope'],
      code: ['permission_denied', 'insufficient_scope'],
    },
    { source: 'https://github.com/MichielDeMey/express-jwt-permissions' },
  ],
  [
    'bearer-claim-expired',
    'expired-token',
    'certain',
    { headers: { 'www-authenticate': '"exp" claim timestamp check failed' } },
    { source: 'https://github.com/auth0/node-oauth2-jwt-bearer' },
  ],
  [
    'passport-realm',
    null,
    'likely',
    { status: [401], challenge: { realm: 'users' }, wholeText: ['unauthorized'] },
    { source: 'https://www.passportjs.org/packages/passport-http/' },
  ],
  [
    'passport-rejected',
    'bad-credentials',
    'certain',
    { challenge: { scheme: 'bearer', realm: 'users', error: 'invalid_token' } },
    { source: 'https://github.com/jaredhanson/passport-http-bearer' },
  ],
  [
    'rate-limit',
    'rate-limit',
    'likely',
    { text: ['too many requests, please try again later.'] },
    { source: 'https://github.com/express-rate-limit/express-rate-limit' },
  ],
  [
    'cors',
    'cors',
    'certain',
    { marks: [EXPRESS_PAGE], anyText: ['error: not allowed by cors', 'error: cors'] },
    { source: 'https://expressjs.com/en/resources/middleware/cors.html' },
  ],
  [
    'dot-file',
    'access-rule',
    'likely',
    {
      status: [403],
      marks: [EXPRESS_PAGE],
      path: ['/.git', '/.env', '/.ht', '/.svn', '/.ssh', '/.aws', '/.vscode', '/.npmrc'],
    },
    { source: 'https://expressjs.com/en/api.html#express.static' },
  ],
  [
    'static-refused',
    'access-rule',
    'likely',
    { status: [403], text: ['forbiddenerror: forbidden', 'at sendstream.error'] },
    { source: 'https://github.com/pillarjs/send' },
  ],
  [
    'no-route',
    'not-found',
    'certain',
    {
      status: [404],
      marks: [EXPRESS_PAGE],
      anyText: ['cannot get /', 'cannot post /', 'cannot put /'],
    },
  ],
]);

const jsonWebToken = signsOf(
  { library: 'jsonwebtoken' },
  'https://github.com/auth0/node-jsonwebtoken#errors--codes',
  [
    ['expired', 'expired-token', 'likely', { anyText: ['jwt expired'] }],
    ['missing', 'no-credentials', 'likely', { anyText: ['jwt must be provided'] }],
    [
      'rejected',
      'bad-credentials',
      'likely',
      {
        anyText: [
          'jwt malformed',
          'jwt audience invalid',
          'jwt issuer invalid',
          'jwt signature is required',
        ],
      },
    ],
    ['early', 'clock-skew', 'likely', { anyText: ['jwt not active'] }],
    ['cors', 'cors', 'likely', { wholeText: ['not allowed by cors'] }],
    [
      'dev-server-host',
      'host-not-allowed',
      'likely',
      { status: [403], wholeText: ['invalid host header', 'invalid host/origin header'] },
      { source: 'https://webpack.js.org/configuration/dev-server/#devserverallowedhosts' },
    ],
  ],
);

const fastify = signsOf('fastify', 'https://github.com/fastify/fastify-jwt', [
  [
    'jwt-missing',
    'no-credentials',
    'certain',
    { code: ['fst_jwt_no_authorization_in_header', 'fst_jwt_no_authorization_in_cookie'] },
  ],
  ['jwt-expired', 'expired-token', 'certain', { code: ['fst_jwt_authorization_token_expired'] }],
  [
    'jwt-rejected',
    'bad-credentials',
    'certain',
    {
      code: [
        'fst_jwt_authorization_token_invalid',
        'fst_jwt_authorization_token_untrusted',
        'fst_jwt_authorization_token_unsigned',
        'fst_jwt_bad_request',
        'fst_jwt_bad_cookie_request',
      ],
    },
  ],
  [
    'csrf',
    'csrf',
    'certain',
    { code: ['fst_csrf_missing_secret', 'fst_csrf_invalid_token'] },
    { source: 'https://github.com/fastify/csrf-protection' },
  ],
  [
    'basic',
    null,
    'certain',
    { code: ['fst_basic_auth_missing_or_bad_authorization_header'] },
    { source: 'https://github.com/fastify/fastify-basic-auth' },
  ],
  [
    'bearer-missing',
    'no-credentials',
    'certain',
    {
      anyText: ['missing authorization header'],
      fields: { error: 'missing authorization header' },
    },
    { source: 'https://github.com/fastify/fastify-bearer-auth' },
  ],
  [
    'bearer-rejected',
    'bad-credentials',
    'certain',
    { fields: { error: 'invalid authorization header' } },
    { source: 'https://github.com/fastify/fastify-bearer-auth' },
  ],
  [
    'rate-limit',
    'rate-limit',
    'certain',
    { text: ['rate limit exceeded, retry in'] },
    { source: 'https://github.com/fastify/fastify-rate-limit' },
  ],
  [
    'preflight',
    'cors',
    'certain',
    { method: ['OPTIONS'], wholeText: ['invalid preflight request'] },
    { source: 'https://github.com/fastify/fastify-cors' },
  ],
  [
    'invalid-request',
    'invalid-request',
    'certain',
    {
      code: [
        'fst_err_validation',
        'fst_err_ctp_empty_json_body',
        'fst_err_ctp_invalid_content_length',
        'fst_err_bad_url',
        'fst_err_ctp_body_too_large',
        'fst_err_ctp_invalid_json_body',
      ],
    },
    { source: 'https://fastify.dev/docs/latest/Reference/Errors/' },
  ],
  [
    'media-type',
    'unsupported-media-type',
    'certain',
    { code: ['fst_err_ctp_invalid_media_type'] },
    { source: 'https://fastify.dev/docs/latest/Reference/Errors/' },
  ],
  [
    'shape',
    null,
    'possible',
    {
      anyMark: [
        '{"statuscode":401,"error":"unauthorized","message":"',
        '{"statuscode":403,"error":"forbidden","message":"',
        '{"statuscode":401,"code":"fst_',
        '{"statuscode":403,"code":"fst_',
      ],
    },
    { source: 'https://fastify.dev/docs/latest/Reference/Errors/' },
  ],
]);

const NEST = 'https://docs.nestjs.com/exception-filters';

const nest = signsOf('nestjs', NEST, [
  [
    'unauthorized',
    null,
    'likely',
    { status: [401], fields: { statuscode: '401', message: 'unauthorized' } },
  ],
  [
    'guard',
    'insufficient-permission',
    'certain',
    { text: ['forbidden resource'], fields: { statuscode: '403' } },
    { source: 'https://docs.nestjs.com/guards' },
  ],
  [
    'throttler',
    'rate-limit',
    'certain',
    { text: ['throttlerexception: too many requests'] },
    { source: 'https://docs.nestjs.com/security/rate-limiting' },
  ],
  [
    'shape',
    null,
    'likely',
    {
      anyMark: [
        '","error":"unauthorized","statuscode":401}',
        '","error":"forbidden","statuscode":403}',
        '","error":"bad request","statuscode":400}',
        '","error":"not found","statuscode":404}',
        '","error":"too many requests","statuscode":429}',
      ],
    },
  ],
  [
    'forbidden',
    null,
    'possible',
    { status: [403], fields: { statuscode: '403', message: 'forbidden' } },
  ],
]);

const vite = signsOf('vite', 'https://vite.dev/config/server-options#server-allowedhosts', [
  [
    'host',
    'host-not-allowed',
    'certain',
    {
      text: ['blocked request. this host'],
      anyText: ['server.allowedhosts', 'preview.allowedhosts', 'is not allowed'],
    },
  ],
  [
    'outside',
    'access-rule',
    'certain',
    { anyText: ['is outside of vite serving allow list', '403 restricted the request'] },
    {
      source: 'https://vite.dev/config/server-options#server-fs-allow',
      means:
        'Vite’s development server gives out files of the project only; this one lies outside.',
    },
  ],
]);

export const nodeSigns: readonly Sign[] = [
  ...express,
  ...jsonWebToken,
  ...fastify,
  ...nest,
  ...vite,
];
