import type { Sign, When } from '../sign.ts';
import { type SignRow, signsOf } from '../sign-table.ts';

const BEARER =
  'https://github.com/dotnet/aspnetcore/blob/main/src/Security/Authentication/JwtBearer/src/JwtBearerHandler.cs';

export const aspnetSigns: readonly Sign[] = signsOf(
  'aspnet',
  'https://learn.microsoft.com/aspnet/',
  [
    [
      'bearer-expired',
      'expired-token',
      'certain',
      { headers: { 'www-authenticate': "the token expired at '" } },
      { source: BEARER },
    ],
    [
      'bearer-expired-plain',
      'expired-token',
      'certain',
      { headers: { 'www-authenticate': 'error_description="the token is expired' } },
      { source: BEARER },
    ],
    [
      'bearer-early',
      'clock-skew',
      'certain',
      { headers: { 'www-authenticate': "the token is not valid before '" } },
      { source: BEARER },
    ],
    [
      'bearer-audience',
      'bad-credentials',
      'certain',
      { headers: { 'www-authenticate': "the audience '" } },
      { source: BEARER, means: 'The token was made for another service than this one.' },
    ],
    [
      'bearer-issuer',
      'bad-credentials',
      'certain',
      { headers: { 'www-authenticate': "the issuer '" } },
      { source: BEARER, means: 'The token comes from an issuer that this service does not trust.' },
    ],
    [
      'bearer-key',
      'bad-credentials',
      'certain',
      { headers: { 'www-authenticate': 'the signature key was not found' } },
      { source: BEARER },
    ],
    [
      'bearer-signature',
      'bad-credentials',
      'certain',
      { headers: { 'www-authenticate': 'the signature is invalid', server: 'kestrel' } },
      { source: BEARER },
    ],
    [
      'bearer-lifetime',
      'expired-token',
      'likely',
      { headers: { 'www-authenticate': 'the token lifetime is invalid' } },
      { source: BEARER },
    ],
    [
      'bearer-no-expiry',
      'bad-credentials',
      'certain',
      { headers: { 'www-authenticate': 'the token has no expiration' } },
      { source: BEARER },
    ],
    [
      'web-api-denied',
      null,
      'certain',
      { text: ['authorization has been denied for this request.'] },
      {
        source:
          'https://learn.microsoft.com/aspnet/web-api/overview/security/authentication-and-authorization-in-aspnet-web-api',
      },
    ],
    [
      'antiforgery',
      'csrf',
      'certain',
      {
        anyText: [
          'the required anti-forgery form field "__requestverificationtoken" is not present.',
          'the required anti-forgery cookie "__requestverificationtoken',
          'the required antiforgery cookie "',
          'the required antiforgery request token was not provided',
          'the anti-forgery token could not be decrypted',
          'the antiforgery token could not be decrypted',
          'the provided anti-forgery token was meant for',
          'the provided antiforgery token was meant for',
          'the anti-forgery cookie token and form field token do not match',
          'the antiforgery cookie token and request token do not match',
          'a required anti-forgery token was not supplied or was invalid',
        ],
      },
      { source: 'https://learn.microsoft.com/aspnet/core/security/anti-request-forgery' },
    ],
    [
      'antiforgery-bare',
      'csrf',
      'likely',
      {
        status: [400],
        method: ['POST', 'PUT', 'PATCH', 'DELETE'],
        format: 'empty',
        hasCookie: ['.aspnetcore.antiforgery*'],
      },
      {
        source: 'https://learn.microsoft.com/aspnet/core/security/anti-request-forgery',
        means: 'ASP.NET Core answers a form without a valid token with an empty page.',
      },
    ],
    [
      'antiforgery-problem',
      'csrf',
      'possible',
      {
        status: [400],
        method: ['POST', 'PUT', 'PATCH', 'DELETE'],
        fields: { title: 'bad request', traceid: true },
        hasCookie: ['.aspnetcore.antiforgery*'],
      },
      { source: 'https://learn.microsoft.com/aspnet/core/security/anti-request-forgery' },
    ],
    [
      'dangerous-request',
      'waf-block',
      'certain',
      { text: ['a potentially dangerous request.'] },
      {
        source: 'https://learn.microsoft.com/dotnet/api/system.web.httprequestvalidationexception',
        means:
          'ASP.NET looks through what is sent, and refuses what looks like markup or a forbidden character.',
      },
    ],
    [
      'access-denied-page',
      'no-credentials',
      'certain',
      {
        anyText: ['error message 401.2.: unauthorized: logon failed due to server configuration.'],
      },
    ],
    [
      'file-denied-page',
      'file-permission',
      'certain',
      {
        anyText: ['error message 401.3: you do not have permission to view this directory or page'],
      },
    ],
    ['error-page', null, 'likely', { text: ["server error in '"], anyText: ["' application."] }],
    [
      'problem',
      null,
      'likely',
      {
        fields: { type: true, title: true, status: true, traceid: true },
        anyMark: [
          'tools.ietf.org/html/rfc9110#section-15.5',
          'tools.ietf.org/html/rfc7235#section-3.1',
          'tools.ietf.org/html/rfc7231#section-6.5',
        ],
      },
      { source: 'https://learn.microsoft.com/aspnet/core/web-api/handle-errors' },
    ],
    [
      'problem-plain',
      null,
      'possible',
      {
        fields: { type: true, title: true, status: true },
        anyMark: [
          'tools.ietf.org/html/rfc9110#section-15.5',
          'tools.ietf.org/html/rfc7235#section-3.1',
          'tools.ietf.org/html/rfc7231#section-6.5',
        ],
      },
      { source: 'https://learn.microsoft.com/aspnet/core/web-api/handle-errors' },
    ],
    ...identityRows(),
    [
      'host',
      'host-not-allowed',
      'certain',
      { status: [400], headers: { server: 'kestrel' }, text: ['the request hostname is invalid.'] },
      {
        source:
          'https://learn.microsoft.com/aspnet/core/fundamentals/servers/kestrel/host-filtering',
      },
    ],
    [
      'host-filtering',
      'host-not-allowed',
      'certain',
      { status: [400], marks: ['</ head > <body><h2>bad request - invalid hostname</h2>'] },
      {
        source:
          'https://github.com/dotnet/aspnetcore/blob/main/src/Middleware/HostFiltering/src/HostFilteringMiddleware.cs',
      },
    ],
    [
      'method',
      'method-not-allowed',
      'certain',
      { status: [405], text: ["the requested resource does not support http method '"] },
    ],
    ['server', null, 'likely', { headers: { server: 'kestrel' } }, { speaks: 'product' }],
    ['version', null, 'likely', { headers: { 'x-aspnet-version': true } }, { speaks: 'product' }],
    [
      'mvc-version',
      null,
      'likely',
      { headers: { 'x-aspnetmvc-version': true } },
      { speaks: 'product' },
    ],
  ],
);

/** The words that ASP.NET Core Identity's own endpoints put into `detail`. */
function identityRows(): readonly SignRow[] {
  const source =
    'https://learn.microsoft.com/aspnet/core/security/authentication/identity-api-authorization';
  const detail = (word: string): When => ({
    status: [401],
    fields: { title: 'unauthorized', detail: word },
  });
  return [
    ['identity-failed', 'bad-credentials', 'certain', detail('failed'), { source }],
    ['identity-locked', 'account-locked', 'certain', detail('lockedout'), { source }],
    ['identity-not-allowed', 'account-disabled', 'certain', detail('notallowed'), { source }],
    ['identity-second-factor', 'mfa-step-up', 'certain', detail('requirestwofactor'), { source }],
  ];
}
