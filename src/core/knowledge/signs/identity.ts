import { catalogue, type Entry } from '../catalogue.ts';
import type { Sign } from '../sign.ts';
import { identityProviderSigns } from './identity-providers.ts';
import { oktaSigns } from './okta.ts';

const SEEN = '2026-11';

const REFUSED = [400, 401, 403, 404, 405, 409, 410, 422, 429, 431, 495, 500, 502, 503];

/** A row that only names the product. */
function mark(
  id: string,
  responder: NonNullable<Sign['responder']>,
  when: Sign['when'],
  source: string,
  speaks: NonNullable<Sign['speaks']> = 'product',
  confidence: Sign['confidence'] = 'certain',
): Sign {
  return { id, when, responder, speaks, confidence, source, seen: SEEN };
}

/** A row that names product and cause, without words of its own. */
function told(
  id: string,
  responder: NonNullable<Sign['responder']>,
  cause: NonNullable<Sign['cause']>,
  when: Sign['when'],
  source: string,
  more: Partial<Sign> = {},
): Sign {
  return {
    id,
    when,
    responder,
    speaks: 'refusal',
    cause,
    confidence: 'certain',
    source,
    seen: SEEN,
    ...more,
  };
}

const O2P = 'https://github.com/oauth2-proxy/oauth2-proxy/tree/master/pkg/app/pagewriter';
const O2P_GO = 'https://github.com/oauth2-proxy/oauth2-proxy/blob/master/oauthproxy.go';

const oauth2ProxySigns: readonly Sign[] = [
  mark(
    'oauth2-proxy-footer',
    'oauth2-proxy',
    { status: REFUSED, marks: ['github.com/oauth2-proxy/oauth2-proxy#oauth2_proxy'] },
    O2P,
    'refusal',
  ),
  mark(
    'oauth2-proxy-error-box',
    'oauth2-proxy',
    { status: REFUSED, marks: ['class="box block error-box has-text-centered"'] },
    O2P,
    'refusal',
  ),
  mark(
    'oauth2-proxy-gap',
    'oauth2-proxy',
    { headers: { 'gap-auth': true } },
    O2P_GO,
    'front',
    'likely',
  ),
  mark(
    'oauth2-proxy-path',
    'oauth2-proxy',
    {
      status: REFUSED,
      path: ['^/oauth2/callback', '^/oauth2/auth', '^/oauth2/sign_in', '^/oauth2/userinfo'],
    },
    O2P_GO,
    'refusal',
    'likely',
  ),
  mark(
    'oauth2-proxy-cookie',
    'oauth2-proxy',
    { status: [401, 403], setsCookie: ['_oauth2_proxy*'] },
    O2P_GO,
    'refusal',
    'likely',
  ),
  told(
    'oauth2-proxy-sign-in',
    'oauth2-proxy',
    'sso-required',
    {
      status: [401, 403],
      anyMark: [
        'action="/oauth2/start"',
        'class="box block sign-in-box has-text-centered"',
        '/oauth2/sign_in?rd=',
      ],
    },
    O2P,
  ),
  told(
    'oauth2-proxy-sign-in-text',
    'oauth2-proxy',
    'sso-required',
    {
      status: [401, 403],
      marks: ['github.com/oauth2-proxy/oauth2-proxy'],
      anyText: ['sign in with'],
    },
    O2P,
    { confidence: 'likely' },
  ),
  told(
    'oauth2-proxy-old-sign-in',
    'oauth2-proxy',
    'sso-required',
    {
      status: [401, 403],
      anyMark: ['github.com/bitly/oauth2_proxy', 'github.com/pusher/oauth2_proxy'],
    },
    O2P,
    { confidence: 'likely' },
  ),
  told(
    'oauth2-proxy-csrf',
    'oauth2-proxy',
    'csrf',
    {
      status: [403, 500],
      anyText: [
        'unable to find a valid csrf token',
        'http: named cookie not present',
        'csrf token mismatch, potential attack',
        'csrf failed',
      ],
      anyMark: ['oauth2-proxy', 'oauth2_proxy', 'error-box', '/oauth2/'],
    },
    O2P_GO,
  ),
  told(
    'oauth2-proxy-csrf-text',
    'oauth2-proxy',
    'csrf',
    {
      status: [403],
      anyText: ['login failed: unable to find a valid csrf token. please try again.'],
    },
    O2P_GO,
  ),
  told(
    'oauth2-proxy-account',
    'oauth2-proxy',
    'insufficient-permission',
    {
      status: [403],
      anyText: ['invalid session: unauthorized', 'invalid account'],
      anyMark: ['oauth2-proxy', 'oauth2_proxy', 'error-box', '/oauth2/'],
    },
    O2P_GO,
    {
      means:
        'You signed in, and the proxy in front of the site does not let this account in: its address or group is not on the list.',
      fix: [
        'Sign out at the identity provider and sign in with another account.',
        'Ask the site’s owner to add your address or group.',
      ],
    },
  ),
  told(
    'oauth2-proxy-account-path',
    'oauth2-proxy',
    'insufficient-permission',
    {
      status: [403],
      path: ['^/oauth2/callback'],
      anyText: ['invalid session: unauthorized', 'invalid account', 'permission denied'],
      sent: 'nothing',
    },
    O2P_GO,
    { confidence: 'likely' },
  ),
  told(
    'oauth2-proxy-provider',
    'oauth2-proxy',
    'insufficient-permission',
    {
      status: [403],
      anyText: [
        'the upstream identity provider returned an error:',
        'login failed: the upstream identity provider returned an error',
      ],
      anyMark: ['oauth2-proxy', 'oauth2_proxy', 'error-box', '/oauth2/'],
    },
    O2P_GO,
    { confidence: 'likely' },
  ),
  told(
    'oauth2-proxy-auth-only',
    'oauth2-proxy',
    'sso-required',
    { status: [401], path: ['^/oauth2/auth', '^/oauth2/userinfo'] },
    O2P_GO,
    { confidence: 'likely' },
  ),
  told(
    'oauth2-proxy-no-authorization',
    'oauth2-proxy',
    'insufficient-permission',
    { status: [403], path: ['^/oauth2/auth'] },
    O2P_GO,
    { confidence: 'likely' },
  ),
];

const IAP = 'https://cloud.google.com/iap/docs/faq';
const IAP_AUTH = 'https://cloud.google.com/iap/docs/authentication-howto';
const iap = (text: readonly string[]): Sign['when'] => ({
  status: [400, 401, 403, 502],
  headers: { 'x-goog-iap-generated-response': true },
  anyText: text,
});

const googleIapSigns: readonly Sign[] = [
  mark(
    'google-iap-generated',
    'google-iap',
    { headers: { 'x-goog-iap-generated-response': true } },
    IAP,
    'refusal',
  ),
  told(
    'google-iap-sign-in',
    'google-iap',
    'sso-required',
    { status: [401], headers: { 'x-goog-iap-generated-response': true }, sent: 'nothing' },
    IAP_AUTH,
  ),
  told(
    'google-iap-empty-token',
    'google-iap',
    'sso-required',
    iap(['invalid iap credentials: empty token', 'iap credentials: empty token']),
    IAP_AUTH,
    {
      means:
        'The site stands behind Google’s Identity-Aware Proxy, and the call carries no token for it.',
      fix: [
        'Sign in to the site in the browser.',
        'A program sends an OpenID Connect token whose audience is the proxy’s client id.',
      ],
      beside: { 'google-iap-no-grant': 'shown to signed-in people' },
    },
  ),
  told(
    'google-iap-expired',
    'google-iap',
    'expired-token',
    iap([
      'jwt expired',
      'jwt has expired',
      'invalid iap credentials: token expired',
      'expired jwt',
    ]),
    IAP_AUTH,
    {
      means: 'The OpenID Connect token for Google’s Identity-Aware Proxy has run out.',
      fix: ['Get a new token; it lives an hour.'],
    },
  ),
  told(
    'google-iap-credentials',
    'google-iap',
    'bad-credentials',
    iap([
      "invalid iap credentials: jwt audience doesn't match",
      'invalid iap credentials: unable to parse jwt',
      'invalid iap credentials: base64 decode failure',
      'invalid iap credentials: invalid jwt',
      'invalid iap credentials: jwt signature',
      'invalid iap credentials: jwt issuer',
      'invalid gcip id token',
    ]),
    IAP_AUTH,
    {
      means:
        'The token is not one for this application: its audience, signature or form does not fit.',
      fix: ['Ask for a token whose audience is the OAuth client id of this proxy.'],
    },
  ),
  told(
    'google-iap-no-grant',
    'google-iap',
    'insufficient-permission',
    iap([
      "you don't have access",
      'you do not have access',
      'access denied',
      "you don't have permission",
    ]),
    IAP,
    {
      means: 'Google knows who you are, and this account was not granted the site.',
      fix: [
        'Sign in with another account.',
        'Ask the site’s owner for the role “IAP-secured Web App User”.',
      ],
      beside: { 'google-iap-sign-in': 'the same page to people not signed in' },
    },
  ),
  told(
    'google-iap-no-grant-page',
    'google-iap',
    'insufficient-permission',
    {
      status: [403],
      title: ["error: you don't have access", "you don't have access"],
      anyText: [
        'contact the owner of this app',
        'troubleshooting information',
        'identity-aware proxy',
        'you are signed in as',
        'if you believe you should have access',
      ],
    },
    IAP,
    { confidence: 'likely' },
  ),
  told(
    'google-iap-error-9',
    'google-iap',
    'session-expired',
    iap(['there was a problem with your request. error code 9', 'error code 9', 'error code: 9']),
    IAP,
    {
      means:
        'The sign-in was not finished: its cookie was missing when Google sent you back, mostly after several tabs or a reload.',
      fix: ['Clear the cookies of the site, open it in one tab and sign in again.'],
    },
  ),
  told(
    'google-iap-error-client',
    'google-iap',
    'not-configured',
    iap([
      'error code 7',
      'error code 8',
      'error code 10',
      'error code 11',
      'error code 13',
      'the oauth client was not found',
      'error code 705',
      'error code 706',
    ]),
    IAP,
    {
      means: 'The proxy’s own OAuth client or back end is not set up rightly.',
      fix: ['Tell the site’s owner; only the owner can correct it.'],
    },
  ),
  told(
    'google-iap-host',
    'google-iap',
    'host-not-allowed',
    iap(['error code 52', 'error code 53', "host name doesn't match"]),
    IAP,
    {
      means: 'The host name does not fit the certificate or the allowed domains.',
      fix: ['Open the site by its proper name.'],
    },
  ),
  told(
    'google-iap-device',
    'google-iap',
    'insufficient-permission',
    iap(["your device doesn't meet", 'context-aware access']),
    IAP,
    { confidence: 'likely' },
  ),
  told(
    'google-iap-browser',
    'google-iap',
    'bot-challenge',
    iap(['error code 51', 'unsupported browser']),
    IAP,
    { confidence: 'likely' },
  ),
  told(
    'google-iap-tcp',
    'google-iap',
    'insufficient-permission',
    { anyText: ["[4033: 'not authorized']", "error while connecting [4033: 'not authorized']"] },
    'https://cloud.google.com/iap/docs/tcp-forwarding-errors',
    {
      means: 'The account may not open a tunnel to this machine.',
      fix: ['Ask for the role “IAP-secured Tunnel User”.'],
    },
  ),
];

const CFA = 'https://developers.cloudflare.com/cloudflare-one/access-controls/';
const access = (...texts: readonly string[]): Sign['when'] => ({
  status: [200, 400, 401, 403, 404, 429, 500],
  title: ['cloudflare access'],
  anyText: texts,
});

const cloudflareAccessSigns: readonly Sign[] = [
  mark(
    'cloudflare-access-title',
    'cloudflare-access',
    {
      status: REFUSED,
      title: ['・ cloudflare access', 'cloudflare access', 'cloudflare zero trust'],
    },
    CFA,
    'refusal',
  ),
  mark(
    'cloudflare-access-domain',
    'cloudflare-access',
    { status: [400, 401, 403], headers: { 'cf-access-domain': true } },
    CFA,
    'refusal',
  ),
  mark(
    'cloudflare-access-aud',
    'cloudflare-access',
    { status: [400, 401, 403], headers: { 'cf-access-aud': true } },
    CFA,
    'refusal',
  ),
  mark('cloudflare-access-host', 'cloudflare-access', { host: ['cloudflareaccess.com'] }, CFA),
  mark(
    'cloudflare-access-path',
    'cloudflare-access',
    { status: REFUSED, path: ['^/cdn-cgi/access/'] },
    CFA,
    'refusal',
  ),
  told(
    'cloudflare-access-challenge',
    'cloudflare-access',
    'sso-required',
    { status: [401, 403], challenge: { scheme: 'cloudflare-access' } },
    CFA,
  ),
  told(
    'cloudflare-access-login',
    'cloudflare-access',
    'sso-required',
    {
      status: [401, 403],
      anyMark: ['cloudflareaccess.com/cdn-cgi/access/login', '/cdn-cgi/access/login'],
    },
    CFA,
    { confidence: 'likely', beside: { 'cloudflare-access-account': 'a page that says more' } },
  ),
  told(
    'cloudflare-access-sign-in',
    'cloudflare-access',
    'sso-required',
    {
      status: [401, 403],
      title: [
        'sign in ・ cloudflare access',
        'sign in · cloudflare access',
        'sign in - cloudflare access',
      ],
    },
    CFA,
  ),
  told(
    'cloudflare-access-account',
    'cloudflare-access',
    'insufficient-permission',
    access(
      'that account does not have access',
      "you don't have permission to view this",
      'you do not have permission to view this',
      'your account does not have access',
    ),
    CFA,
    {
      means:
        'You signed in at the organisation’s gate, and its rules do not let this account into the site.',
      fix: [
        'Sign out under /cdn-cgi/access/logout and sign in with another account.',
        'Ask the organisation’s administrator for access.',
      ],
    },
  ),
  told(
    'cloudflare-access-forbidden',
    'cloudflare-access',
    'insufficient-permission',
    {
      status: [403],
      anyText: [
        "forbidden. you don't have permission to view this. please contact your system administrator.",
      ],
    },
    CFA,
    { confidence: 'likely' },
  ),
  told(
    'cloudflare-access-nothing',
    'cloudflare-access',
    'sso-required',
    { status: [401, 403], headers: { 'cf-access-domain': true }, sent: 'nothing' },
    CFA,
    { confidence: 'likely' },
  ),
  told(
    'cloudflare-access-session',
    'cloudflare-access',
    'session-expired',
    access('invalid login session', 'your session has expired', 'expired login session'),
    CFA,
    {
      means: 'The sign-in at the organisation’s gate took too long or was begun in another window.',
      fix: ['Open the site again and sign in once more.'],
    },
  ),
  told(
    'cloudflare-access-code',
    'cloudflare-access',
    'bad-credentials',
    access('that code has expired', 'invalid code', 'the code you entered is'),
    CFA,
  ),
  told(
    'cloudflare-access-app',
    'cloudflare-access',
    'not-configured',
    access(
      'unable to find your access application',
      'unable to find your access organization',
      'no identity providers configured',
      'application not found',
    ),
    CFA,
  ),
  told(
    'cloudflare-access-idp',
    'cloudflare-access',
    'not-configured',
    access(
      'failed to fetch user/group information from the identity provider',
      'failed to exchange code for token',
      'error getting user identity',
    ),
    CFA,
    { confidence: 'likely' },
  ),
  told(
    'cloudflare-access-certificate',
    'cloudflare-access',
    'client-certificate',
    access('client certificate', 'mtls'),
    CFA,
    { confidence: 'likely' },
  ),
  told(
    'cloudflare-access-device',
    'cloudflare-access',
    'insufficient-permission',
    access('warp', 'device posture', 'enroll your device'),
    CFA,
    { confidence: 'likely' },
  ),
  told(
    'cloudflare-access-cookie',
    'cloudflare-access',
    'session-expired',
    access('please enable cookies', 'cookies are disabled', 'no access cookie'),
    CFA,
    { confidence: 'likely' },
  ),
  told(
    'cloudflare-access-country',
    'cloudflare-access',
    'geo-block',
    access('your country is not allowed'),
    CFA,
    { confidence: 'likely' },
  ),
  told(
    'cloudflare-access-service-token',
    'cloudflare-access',
    'bad-credentials',
    {
      status: [401, 403],
      headers: { 'cf-access-domain': true },
      anyText: ['service token', 'invalid client secret'],
    },
    CFA,
    { confidence: 'likely' },
  ),
];

const POM = 'https://github.com/pomerium/pomerium/blob/main/internal/httputil/errors.go';

const pomeriumSigns: readonly Sign[] = [
  mark(
    'pomerium-intercepted',
    'pomerium',
    { headers: { 'x-pomerium-intercepted-response': true } },
    POM,
    'refusal',
  ),
  mark(
    'pomerium-data',
    'pomerium',
    {
      status: REFUSED,
      anyMark: ['window.pomerium_data', '/.pomerium/assets/', '/.pomerium/index.js'],
    },
    POM,
    'refusal',
  ),
  mark('pomerium-path', 'pomerium', { status: REFUSED, path: ['^/.pomerium'] }, POM, 'refusal'),
  told(
    'pomerium-forbidden',
    'pomerium',
    'insufficient-permission',
    {
      status: [403],
      anyMark: ['user-unauthorized'],
    },
    POM,
    {
      confidence: 'likely',
      means:
        'The proxy in front of the site knows who you are, and its policy does not let you in.',
      fix: [
        'Open /.pomerium/ on this site to see which account and groups it knows.',
        'Ask the site’s owner for access.',
      ],
    },
  ),
  told(
    'pomerium-page-forbidden',
    'pomerium',
    'insufficient-permission',
    { status: [403], marks: ['window.pomerium_data', '"statustext":"forbidden"'] },
    POM,
    { confidence: 'likely' },
  ),
  told(
    'pomerium-page-unauthorized',
    'pomerium',
    'sso-required',
    { status: [401, 403], marks: ['window.pomerium_data', '"statustext":"unauthorized"'] },
    POM,
    { confidence: 'likely' },
  ),
  told(
    'pomerium-unauthenticated',
    'pomerium',
    'sso-required',
    { status: [401, 403], anyMark: ['user-unauthenticated'] },
    POM,
    { confidence: 'likely' },
  ),
  told(
    'pomerium-json',
    'pomerium',
    'sso-required',
    { status: [401], headers: { 'x-pomerium-intercepted-response': true } },
    POM,
    { confidence: 'likely', beside: { 'pomerium-json-denied': 'another status' } },
  ),
  told(
    'pomerium-json-denied',
    'pomerium',
    'insufficient-permission',
    { status: [403], headers: { 'x-pomerium-intercepted-response': true }, sent: 'identity' },
    POM,
    { confidence: 'likely' },
  ),
  told(
    'pomerium-certificate',
    'pomerium',
    'client-certificate',
    {
      status: [400, 403, 495, 496, 526],
      anyMark: ['pomerium'],
      anyText: [
        'client certificate required',
        'invalid client certificate',
        '495 client certificate',
      ],
    },
    POM,
  ),
  told(
    'pomerium-certificate-status',
    'pomerium',
    'client-certificate',
    { status: [495], headers: { 'x-pomerium-intercepted-response': true } },
    POM,
  ),
  told(
    'pomerium-device',
    'pomerium',
    'mfa-step-up',
    {
      status: [403, 450],
      anyMark: [
        'device-unauthenticated',
        'device-unauthorized',
        '"statustext":"device unauthenticated"',
        '"statustext":"device unauthorized"',
      ],
    },
    POM,
    {
      confidence: 'likely',
      means: 'The site demands a registered device besides the account.',
      fix: ['Register this device under /.pomerium/ on the site.'],
    },
  ),
  told(
    'pomerium-csrf',
    'pomerium',
    'csrf',
    {
      status: [400, 403],
      anyMark: ['pomerium'],
      anyText: ['csrf token invalid', 'csrf token not found', 'invalid csrf'],
    },
    POM,
  ),
  told(
    'pomerium-route',
    'pomerium',
    'not-configured',
    { status: [404], headers: { 'x-pomerium-intercepted-response': true } },
    POM,
    { confidence: 'possible' },
  ),
];

const AUTHELIA = 'https://github.com/authelia/authelia/blob/master/internal/handlers/const.go';
const ko = (...messages: readonly string[]): Sign['when'] => ({
  status: [200, 400, 401, 403, 429, 500],
  fields: { status: 'ko' },
  anyText: messages,
});

const autheliaSigns: readonly Sign[] = [
  mark(
    'authelia-cookie',
    'authelia',
    { status: [401, 403], setsCookie: ['authelia_session'] },
    AUTHELIA,
    'refusal',
    'likely',
  ),
  mark(
    'authelia-page',
    'authelia',
    {
      anyMark: ['powered by authelia', 'https://www.authelia.com', 'data-baseuri'],
      title: ['login - authelia', 'authelia'],
    },
    AUTHELIA,
  ),
  mark(
    'authelia-path',
    'authelia',
    {
      status: [401, 403],
      path: [
        '/api/authz/forward-auth',
        '/api/authz/auth-request',
        '/api/authz/ext-authz',
        '/api/verify',
      ],
    },
    AUTHELIA,
    'refusal',
    'likely',
  ),
  mark(
    'authelia-api',
    'authelia',
    {
      path: ['^/api/firstfactor', '^/api/secondfactor/', '^/api/user/info'],
      fields: { status: true },
    },
    AUTHELIA,
    'product',
    'likely',
  ),
  told(
    'authelia-portal',
    'authelia',
    'sso-required',
    {
      status: [401, 403],
      marks: ['?rd=', '&amp;rm='],
      anyMark: ['401 unauthorized</a>', '302 found</a>', '303 see other</a>'],
    },
    'https://github.com/authelia/authelia/tree/master/internal/handlers',
    {
      means: 'The site stands behind Authelia, and you are not signed in there.',
      fix: ['Follow the link to the sign-in portal, then come back.'],
    },
  ),
  told(
    'authelia-location',
    'authelia',
    'sso-required',
    { status: [401], headers: { location: '&rm=' } },
    'https://github.com/authelia/authelia/tree/master/internal/handlers',
    { confidence: 'likely' },
  ),
  told(
    'authelia-portal-plain',
    'authelia',
    'sso-required',
    {
      status: [401],
      marks: ['?rd=http'],
      anyMark: ['">401 unauthorized</a>', '">unauthorized</a>'],
    },
    'https://github.com/authelia/authelia/tree/master/internal/handlers',
    { confidence: 'likely' },
  ),
  told(
    'authelia-wrong',
    'authelia',
    'bad-credentials',
    ko(
      'authentication failed. check your credentials.',
      'authentication failed, have you registered your device',
    ),
    AUTHELIA,
  ),
  told(
    'authelia-factor',
    'authelia',
    'bad-credentials',
    ko(
      'authentication failed, please check the code',
      'the one-time password might be wrong',
      'authentication failed, please retry later.',
    ),
    AUTHELIA,
    { confidence: 'possible' },
  ),
  told(
    'authelia-later',
    'authelia',
    'account-locked',
    ko('authentication failed, please retry later.', 'user is banned until', 'please retry later'),
    AUTHELIA,
    {
      confidence: 'likely',
      means:
        'Too many wrong attempts were made for this account or from this address, and sign-in is closed for a while.',
      fix: ['Wait some minutes, then sign in with the right password.'],
    },
  ),
  told('authelia-operation', 'authelia', 'invalid-request', ko('operation failed.'), AUTHELIA, {
    confidence: 'likely',
  }),
  told(
    'authelia-identity',
    'authelia',
    'mfa-step-up',
    ko('elevation is required', 'second factor is required'),
    AUTHELIA,
    { confidence: 'likely' },
  ),
  told(
    'authelia-token',
    'authelia',
    'expired-token',
    ko(
      'the identity verification token has expired',
      'the identity verification token has already been used',
    ),
    AUTHELIA,
  ),
  told(
    'authelia-basic',
    'authelia',
    'no-credentials',
    {
      status: [401],
      challenge: { scheme: 'basic', realm: 'authorization required' },
      path: ['/api/authz/', '/api/verify'],
    },
    AUTHELIA,
    {
      confidence: 'likely',
      beside: { 'gin-basic-realm': 'both write this realm; the path tells' },
    },
  ),
];

const AK = 'https://github.com/goauthentik/authentik/tree/main/authentik';
const ak = (when: Sign['when']): Sign['when'] => ({
  ...when,
  headers: { ...when.headers, 'x-authentik-id': true },
});

const authentikSigns: readonly Sign[] = [
  mark('authentik-id', 'authentik', { headers: { 'x-authentik-id': true } }, AK),
  mark('authentik-powered', 'authentik', { headers: { 'x-powered-by': 'authentik' } }, AK),
  mark(
    'authentik-footer',
    'authentik',
    { anyText: ['powered by authentik'] },
    AK,
    'product',
    'likely',
  ),
  mark(
    'authentik-markup',
    'authentik',
    {
      anyMark: [
        '<ak-flow-executor',
        '<ak-interface',
        '/static/dist/authentik',
        'window.authentik',
        'ak-stage-access-denied',
      ],
    },
    AK,
  ),
  mark(
    'authentik-path',
    'authentik',
    { path: ['/outpost.goauthentik.io/'] },
    'https://docs.goauthentik.io/add-secure-apps/providers/proxy/',
  ),
  mark(
    'authentik-cookie',
    'authentik',
    { status: [401, 403], setsCookie: ['authentik_proxy*', 'authentik_session'] },
    AK,
    'refusal',
    'likely',
  ),
  told(
    'authentik-denied',
    'authentik',
    'insufficient-permission',
    {
      status: [200, 403],
      anyText: ['request has been denied.'],
      anyMark: ['authentik', 'permission denied'],
    },
    AK,
    {
      confidence: 'likely',
      means: 'authentik knows who you are, and the application’s policy does not let you in.',
      fix: [
        'Sign in with another account.',
        'Ask the administrator to add you to the application’s group.',
      ],
    },
  ),
  told(
    'authentik-denied-stage',
    'authentik',
    'insufficient-permission',
    { status: [200, 400, 403], fields: { component: 'ak-stage-access-denied' } },
    AK,
  ),
  told(
    'authentik-flow',
    'authentik',
    'access-rule',
    { status: [400, 403, 404], anyText: ['flow does not apply to current user'] },
    AK,
    { confidence: 'likely' },
  ),
  told(
    'authentik-outpost-sign-in',
    'authentik',
    'sso-required',
    { status: [401, 403], anyMark: ['/outpost.goauthentik.io/start', 'outpost.goauthentik.io'] },
    'https://docs.goauthentik.io/add-secure-apps/providers/proxy/',
    { confidence: 'likely' },
  ),
  told(
    'authentik-outpost-auth',
    'authentik',
    'sso-required',
    { status: [401], path: ['/outpost.goauthentik.io/auth/'] },
    'https://docs.goauthentik.io/add-secure-apps/providers/proxy/',
  ),
  told(
    'authentik-api-none',
    'authentik',
    'no-credentials',
    ak({ status: [401, 403], anyText: ['authentication credentials were not provided.'] }),
    AK,
    { beside: { 'django-not-authenticated': 'authentik is written with Django REST framework' } },
  ),
  told(
    'authentik-api-token',
    'authentik',
    'bad-credentials',
    ak({
      status: [401, 403],
      anyText: ['token invalid/expired', 'unsupported authentication type', 'malformed header'],
    }),
    AK,
  ),
  told(
    'authentik-api-right',
    'authentik',
    'insufficient-permission',
    ak({ status: [403], anyText: ['you do not have permission to perform this action.'] }),
    AK,
    { beside: { 'django-permission-denied': 'authentik is written with Django REST framework' } },
  ),
  told(
    'authentik-outpost-missing',
    'authentik',
    'not-configured',
    {
      status: [404],
      anyText: ['no app for hostname', 'application not found', 'no application for hostname'],
      anyMark: ['authentik', 'goauthentik', 'host'],
      headers: { 'x-powered-by': 'goauthentik.io' },
    },
    'https://docs.goauthentik.io/add-secure-apps/providers/proxy/',
    { confidence: 'likely' },
  ),
  mark(
    'authentik-outpost-powered',
    'authentik',
    { headers: { 'x-powered-by': 'goauthentik.io' } },
    'https://github.com/goauthentik/authentik/tree/main/internal/outpost',
  ),
  told(
    'authentik-redirect',
    'authentik',
    'not-configured',
    {
      status: [400],
      anyText: [
        'redirect uri error',
        'the request fails due to a missing, invalid, or mismatching redirection uri (redirect_uri)',
      ],
    },
    AK,
  ),
  told(
    'authentik-client',
    'authentik',
    'not-configured',
    { status: [400], anyText: ['the client identifier (client_id) is missing or invalid.'] },
    AK,
  ),
  told(
    'authentik-csrf',
    'authentik',
    'csrf',
    ak({ status: [403], anyText: ['csrf failed:', 'csrf verification failed'] }),
    AK,
  ),
];

const TELEPORT = 'https://github.com/gravitational/teleport/tree/master/lib/web';
const tele = (...texts: readonly string[]): Sign['when'] => ({
  status: [400, 401, 403, 404, 412, 429, 500],
  fields: { 'error.message': true },
  anyText: texts,
});

/** Sentences that others write too: only at Teleport's own addresses. */
const teleAt = (...texts: readonly string[]): Sign['when'] => ({
  ...tele(...texts),
  path: ['/webapi/', '/v1/webapi', '/enterprise/'],
});

const teleportSigns: readonly Sign[] = [
  mark(
    'teleport-path',
    'teleport',
    { path: ['/webapi/', '/v1/webapi/', '/web/launch/', '/x-teleport-auth'] },
    TELEPORT,
    'product',
    'likely',
  ),
  mark(
    'teleport-page',
    'teleport',
    {
      anyMark: [
        '/web/config.js',
        'grv_csrf_token',
        'grv_bearer_token',
        'window.teleport',
        'teleport by gravitational',
      ],
    },
    TELEPORT,
  ),
  mark(
    'teleport-cookie',
    'teleport',
    { setsCookie: ['__host-grv_csrf', '__host-grv_app_session', '__host-grv_app_session_subject'] },
    TELEPORT,
  ),
  mark(
    'teleport-title',
    'teleport',
    {
      status: [401, 403, 404],
      title: ['teleport'],
      anyMark: ['/web/app/', '/app/assets/', 'goteleport.com'],
    },
    TELEPORT,
    'refusal',
    'likely',
  ),
  told(
    'teleport-session',
    'teleport',
    'no-credentials',
    tele(
      'missing session cookie',
      'need auth',
      'bad or missing bearer token',
      'missing bearer token',
    ),
    TELEPORT,
  ),
  told(
    'teleport-session-expired',
    'teleport',
    'session-expired',
    teleAt(
      'session not found',
      'session expired',
      'session has expired',
      'web session has expired',
    ),
    TELEPORT,
    { confidence: 'likely' },
  ),
  told(
    'teleport-token',
    'teleport',
    'bad-credentials',
    teleAt(
      'bad bearer token',
      'invalid bearer token',
      'invalid username, password or second factor',
      'invalid credentials',
      'failed to validate totp code',
      'invalid or expired token',
    ),
    TELEPORT,
    { confidence: 'likely' },
  ),
  told(
    'teleport-denied',
    'teleport',
    'insufficient-permission',
    tele(
      'access denied to perform action',
      'access to node denied',
      'access to app denied',
      'access to db denied',
      'access to kube_cluster denied',
      'access to windows_desktop denied',
      'access to server denied',
      'user does not have permissions',
    ),
    TELEPORT,
  ),
  told(
    'teleport-denied-page',
    'teleport',
    'insufficient-permission',
    {
      status: [403],
      text: ['access denied'],
      anyMark: ['goteleport.com', 'teleport'],
      title: ['teleport', 'access denied'],
    },
    TELEPORT,
    { confidence: 'likely' },
  ),
  told(
    'teleport-mfa',
    'teleport',
    'mfa-step-up',
    tele(
      'admin-level api request requires mfa verification',
      'mfa verification required',
      'access to resource requires mfa',
      'multi-factor authentication required',
      'mfa is required to access',
    ),
    TELEPORT,
  ),
  told(
    'teleport-device',
    'teleport',
    'insufficient-permission',
    tele(
      'access to resource requires a trusted device',
      'unauthorized device',
      'this action requires a trusted device',
    ),
    TELEPORT,
  ),
  told(
    'teleport-licence',
    'teleport',
    'plan-required',
    teleAt(
      'license does not support',
      'this teleport cluster is not licensed for',
      'is only available in teleport enterprise',
    ),
    TELEPORT,
  ),
  told(
    'teleport-locked',
    'teleport',
    'account-locked',
    teleAt(
      'account is locked',
      'exceeded 5 failed login attempts, locked until',
      'has been locked until',
      'login attempts, locked until',
    ),
    TELEPORT,
    { confidence: 'likely' },
  ),
  told(
    'teleport-lock',
    'teleport',
    'account-disabled',
    tele('lock targeting user', 'lock targeting role'),
    TELEPORT,
    { confidence: 'likely' },
  ),
  told(
    'teleport-csrf',
    'teleport',
    'csrf',
    teleAt(
      'csrf tokens mismatch',
      'invalid csrf token',
      'cannot retrieve csrf token',
      'missing csrf',
    ),
    TELEPORT,
  ),
  told(
    'teleport-ip',
    'teleport',
    'ip-block',
    tele('pinned ip doesn', 'pinned ip is required', 'client ip does not match'),
    TELEPORT,
  ),
  told(
    'teleport-rate',
    'teleport',
    'rate-limit',
    teleAt('rate limit exceeded', 'too many connections from'),
    TELEPORT,
  ),
  told(
    'teleport-app-session',
    'teleport',
    'sso-required',
    {
      status: [401, 403],
      hasCookie: ['__host-grv_app_session'],
      anyText: ['forbidden', 'unauthorized', 'invalid session'],
    },
    TELEPORT,
    { confidence: 'possible' },
  ),
];

const KRATOS = 'https://www.ory.sh/docs/kratos/concepts/ui-user-interface';
const OATHKEEPER = 'https://github.com/ory/oathkeeper/blob/master/helper/errors.go';
const HYDRA = 'https://github.com/ory/fosite/blob/master/errors.go';

const oryWords: readonly Entry[] = [
  [
    'session-inactive',
    { fields: { 'error.id': 'session_inactive' } },
    'no-credentials',
    'There is no active session in the request.',
    ['Sign in; send the session’s cookie or X-Session-Token.'],
  ],
  [
    'session-none',
    {
      status: [401],
      fields: { 'error.code': '401' },
      anyText: [
        'no valid session credentials found in the request',
        'no active session was found in this request',
        'no valid session cookie found',
      ],
    },
    'no-credentials',
    'There is no valid session in the request.',
    ['Sign in; send the session’s cookie or X-Session-Token.'],
    { beside: { 'ory-session-aal2': 'other ids' } },
  ],
  [
    'session-aal2',
    { fields: { 'error.id': 'session_aal2_required' } },
    'mfa-step-up',
    'The session needs a second factor for this.',
    ['Start a new sign-in with aal=aal2 and confirm the second factor.'],
  ],
  [
    'aal2-text',
    {
      status: [403, 422],
      anyText: [
        'does not fulfill the requested authenticator assurance level',
        'does not fulfil the requested authenticator assurance level',
      ],
    },
    'mfa-step-up',
    'The session needs a second factor for this.',
    ['Start a new sign-in with aal=aal2 and confirm the second factor.'],
  ],
  [
    'session-refresh',
    { fields: { 'error.id': 'session_refresh_required' } },
    'mfa-step-up',
    'The session is too old for this change; a fresh sign-in is demanded.',
    ['Sign in again (refresh=true), then repeat the change.'],
  ],
  [
    'session-already',
    { fields: { 'error.id': 'session_already_available' } },
    'invalid-request',
    'Somebody is signed in already.',
    ['Sign out first, or go on without signing in.'],
  ],
  [
    'csrf',
    { fields: { 'error.id': 'security_csrf_violation' } },
    'csrf',
    'The form’s token and the cookie do not belong together.',
    [
      'Clear the site’s cookies and begin the form again.',
      'A program for the browser sends cookies with the call; others use the API flow.',
    ],
  ],
  [
    'identity-mismatch',
    { fields: { 'error.id': 'security_identity_mismatch' } },
    'insufficient-permission',
    'The form was begun by another account.',
    ['Sign in with that account, or begin again.'],
  ],
  [
    'return-to',
    { fields: { 'error.id': 'self_service_flow_return_to_forbidden' } },
    'not-configured',
    'The return address is not on the list of allowed ones.',
    ['Add it to selfservice.allowed_return_urls.'],
  ],
  [
    'flow-expired',
    { fields: { 'error.id': 'self_service_flow_expired' } },
    'session-expired',
    'The form was open for too long.',
    ['Begin again.'],
  ],
  [
    'flow-replaced',
    { fields: { 'error.id': 'self_service_flow_replaced' } },
    'session-expired',
    'The form was replaced by a newer one.',
    ['Go on in the newest tab.'],
  ],
  [
    'flow-disabled',
    { fields: { 'error.id': 'self_service_flow_disabled' } },
    'not-configured',
    'This way (such as registration) is switched off.',
    ['Ask the site’s owner.'],
  ],
  [
    'browser-location',
    { fields: { 'error.id': 'browser_location_change_required' } },
    'sso-required',
    'The sign-in goes on at another address.',
    ['Open the address in redirect_browser_to.'],
  ],
  [
    'session-verified',
    { fields: { 'error.id': 'session_verified_address_required' } },
    'account-disabled',
    'The account’s address is not confirmed yet.',
    ['Confirm it by the message that was sent.'],
  ],
  [
    'rate',
    { status: [429], fields: { 'error.id': 'rate_limit_exceeded' } },
    'rate-limit',
    'Requests come faster than allowed.',
    ['Wait.'],
    { speaks: 'product', confidence: 'likely' },
  ],
  [
    'oathkeeper-none',
    { status: [401], fields: { 'error.message': 'access credentials are invalid' } },
    'bad-credentials',
    'The gate does not accept the session or token.',
    ['Sign in again; send a valid token.'],
    { source: OATHKEEPER, confidence: 'likely' },
  ],
  [
    'oathkeeper-none-nothing',
    {
      status: [401],
      fields: { 'error.message': 'access credentials are invalid' },
      sent: 'nothing',
    },
    'no-credentials',
    'The gate wants a session or token, and none was sent.',
    ['Sign in; send a token.'],
    { source: OATHKEEPER },
  ],
  [
    'oathkeeper-denied',
    { status: [403], anyText: ['access credentials are not sufficient to access this resource'] },
    'insufficient-permission',
    'The gate knows who you are, and its rule does not let you in.',
    ['Ask the owner for the right.'],
    { source: OATHKEEPER },
  ],
  [
    'oathkeeper-rule',
    {
      status: [404, 500],
      anyText: [
        'requested url does not match any rules',
        'the requested url matches more than one rule',
        'no matching authentication handlers',
        'the server is misconfigured',
      ],
    },
    'not-configured',
    'The gate has no rule for this address, or several.',
    ['Add or correct the access rule.'],
    { source: OATHKEEPER },
  ],
  [
    'hydra-client',
    {
      anyText: [
        'client authentication failed (e.g., unknown client, no client authentication included, or unsupported authentication method)',
      ],
    },
    'bad-credentials',
    'The client’s id, secret or way of signing in is not accepted.',
    ['Compare all three with the client’s registration.'],
    { source: HYDRA },
  ],
  [
    'hydra-inactive',
    { anyText: ['token is inactive because it is malformed, expired or otherwise invalid'] },
    'bad-credentials',
    'The token is malformed, has run out or was withdrawn.',
    ['Get a new one.'],
    { source: HYDRA },
  ],
  [
    'hydra-grant',
    {
      anyText: [
        'the provided authorization grant (e.g., authorization code, resource owner credentials) or refresh token is invalid, expired, revoked, does not match the redirection uri used in the authorization request, or was issued to another client',
      ],
    },
    'bad-credentials',
    'The code or refresh token is no longer good; each works once.',
    ['Sign in again.'],
    { source: HYDRA },
  ],
  [
    'hydra-expired',
    { code: ['token_expired'], anyText: ['token expired.', 'the token expired.'] },
    'expired-token',
    'The token has run out.',
    ['Get a new one.'],
    { source: HYDRA, speaks: 'product', confidence: 'likely' },
  ],
  [
    'hydra-scope',
    { anyText: ['the requested scope is invalid, unknown, or malformed.'] },
    'insufficient-scope',
    'The client may not ask for this scope.',
    ['Add it to the client’s registration.'],
    { source: HYDRA },
  ],
  [
    'hydra-csrf',
    {
      code: ['request_forbidden'],
      anyText: [
        'no csrf value available in the session cookie',
        'the csrf value from the token does not match the csrf value from the data store',
        'the request is not allowed. no csrf value',
      ],
    },
    'csrf',
    'The sign-in’s cookie is missing or of another flow.',
    ['Allow cookies, and begin again in one tab.'],
    { source: HYDRA },
  ],
  [
    'hydra-denied',
    { anyText: ['the resource owner or authorization server denied the request.'] },
    'insufficient-permission',
    'The person or the server declined.',
    ['Sign in again and agree.'],
    { source: HYDRA },
  ],
  [
    'hydra-grant-type',
    { anyText: ['the oauth 2.0 client is not allowed to use authorization grant'] },
    'insufficient-permission',
    'The client may not use this grant.',
    ['Add it to the client’s grant_types.'],
    { source: HYDRA },
  ],
];

const ZITADEL = 'https://github.com/zitadel/zitadel/tree/main/internal';
const zit = (...texts: readonly string[]): Sign['when'] => ({
  fields: { code: true, message: true },
  anyMark: ['zitadel.v1.errordetail', 'errors.', 'auth-', 'authz-', 'command-', 'query-'],
  anyText: texts,
});

const zitadelWords: readonly Entry[] = [
  [
    'token-invalid',
    zit('errors.token.invalid', 'auth-7fs1e', 'errors.token.notfound'),
    'bad-credentials',
    'The access token is not valid: it has run out, was withdrawn, or is of another instance.',
    ['Get a new token.'],
  ],
  [
    'token-missing',
    {
      fields: { code: '16', message: true },
      anyText: ['auth header missing', 'no authorization header', 'authorization header missing'],
    },
    'no-credentials',
    'The call carries no access token.',
    ['Send it: Authorization: Bearer, a space, the token.'],
  ],
  [
    'token-expired',
    zit('errors.token.expired', 'errors.authnkey.expireinpast', 'token expired'),
    'expired-token',
    'The token has run out.',
    ['Get a new one.'],
  ],
  [
    'permission',
    zit(
      'no matching permissions found',
      'auth-5mwd2',
      'errors.permissiondenied',
      'errors.auth.permissiondenied',
    ),
    'insufficient-permission',
    'The account lacks the role or membership for this.',
    [
      'Ask an administrator of the organisation for the role.',
      'Send x-zitadel-orgid of the right organisation.',
    ],
  ],
  [
    'membership',
    zit(
      'membership not found',
      'authz-cdgfk',
      'errors.usermemberships.notfound',
      'errors.membership.notfound',
    ),
    'insufficient-permission',
    'The account is no member of the organisation or project.',
    ['Ask to be added.'],
  ],
  [
    'user-locked',
    zit('errors.user.locked', 'errors.user.lockedinitial'),
    'account-locked',
    'The account is locked after failed sign-ins.',
    ['Wait, or ask an administrator to unlock it.'],
  ],
  [
    'user-inactive',
    zit(
      'errors.user.notactive',
      'errors.user.notinitialised',
      'errors.user.inactive',
      'errors.user.email.notverified',
      'errors.user.notinitialized',
    ),
    'account-disabled',
    'The account is deactivated or not set up yet.',
    ['Finish the set-up by the message that was sent, or ask an administrator.'],
  ],
  [
    'user-unknown',
    zit('errors.user.notfound', 'errors.user.couldnotbefound'),
    'bad-credentials',
    'There is no such account.',
    ['Check the name.'],
    { confidence: 'likely' },
  ],
  [
    'password',
    zit(
      'errors.user.password.invalid',
      'errors.user.usernameorpassword.invalid',
      'errors.user.password.notset',
    ),
    'bad-credentials',
    'The name or password is wrong.',
    ['Type both again, or reset the password.'],
  ],
  [
    'code',
    zit('errors.user.code.invalid', 'errors.user.mfa.otp.invalidcode', 'errors.user.code.notfound'),
    'bad-credentials',
    'The code is wrong.',
    ['Type the present code.'],
  ],
  [
    'code-expired',
    zit('errors.user.code.expired'),
    'expired-token',
    'The code has run out.',
    ['Have a new one sent.'],
  ],
  [
    'grant',
    zit(
      'errors.user.grantrequired',
      'errors.user.projectrequired',
      'login not possible. the user is required to have at least one grant',
    ),
    'insufficient-permission',
    'The application wants a role in its project, and the account has none.',
    ['Ask for a grant.'],
  ],
  [
    'session',
    zit(
      'errors.session.token.invalid',
      'errors.session.notexisting',
      'errors.session.expired',
      'errors.session.terminated',
      'errors.authrequest.notfound',
      'errors.authrequest.useragentnotcorresponding',
    ),
    'session-expired',
    'The sign-in’s session no longer exists.',
    ['Begin the sign-in again.'],
  ],
  [
    'instance',
    zit('errors.instance.notfound', 'errors.iam.notfound', 'unable to set instance'),
    'host-not-allowed',
    'No instance answers to this host name.',
    ['Call the instance by a domain that it knows; check that the proxy passes the Host on.'],
  ],
  [
    'instance-host',
    { status: [404], anyText: ['unable to set instance using origin', 'externaldomain is'] },
    'host-not-allowed',
    'No instance answers to this host name.',
    ['Call the instance by its ExternalDomain; check that the proxy passes the Host on.'],
  ],
  [
    'quota',
    zit('errors.quota.access.exhausted', 'errors.quota.execution.exhausted'),
    'quota',
    'The instance has used up its allowance for the period.',
    ['Take a larger plan, or wait.'],
  ],
  [
    'limit',
    zit('errors.instance.blocked', 'errors.limits.'),
    'site-suspended',
    'The instance is blocked.',
    ['Ask ZITADEL’s support.'],
  ],
  [
    'org',
    zit(
      'errors.org.notactive',
      'errors.org.inactive',
      'errors.project.notactive',
      'errors.app.notactive',
      'errors.project.notinactive',
    ),
    'account-disabled',
    'The organisation, project or application is deactivated.',
    ['Ask its administrator.'],
  ],
  [
    'mfa',
    zit('errors.user.mfa.notready', 'errors.user.mfa.notexisting', 'errors.session.mfarequired'),
    'mfa-step-up',
    'A second factor is demanded.',
    ['Set one up, and confirm it.'],
    { confidence: 'likely' },
  ],
  [
    'key',
    zit(
      'errors.authnkey.notfound',
      'errors.user.machine.key.notfound',
      'errors.token.verificationfailed',
    ),
    'bad-credentials',
    'The key of the service account is unknown.',
    ['Make a new key.'],
  ],
  [
    'feature',
    zit('errors.features.notexisting', 'feature not available', 'errors.feature.'),
    'plan-required',
    'The feature is not part of the plan, or is not switched on.',
    ['Switch it on, or take a larger plan.'],
    { confidence: 'likely' },
  ],
];

const DUO = 'https://duo.com/docs/authapi#response-format';
const duo = (code: string): Sign['when'] => ({ fields: { stat: 'fail', code } });

const duoWords: readonly Entry[] = [
  [
    '40001',
    duo('40001'),
    'invalid-request',
    'A parameter is missing.',
    ['Send the parameter that message_detail names.'],
  ],
  [
    '40002',
    duo('40002'),
    'invalid-request',
    'A parameter is not valid.',
    ['Correct the parameter that message_detail names.'],
  ],
  ['40003', duo('40003'), 'invalid-request', 'The resource exists already.', ['Use another name.']],
  [
    '40101',
    duo('40101'),
    'no-credentials',
    'The request carries nothing to sign in with.',
    ['Send integration key and signature by Basic authentication.'],
  ],
  [
    '40102',
    duo('40102'),
    'bad-credentials',
    'The integration key is not known at this host.',
    ['Compare key and API host with the admin panel.'],
  ],
  [
    '40103',
    duo('40103'),
    'signature-mismatch',
    'The signature does not fit.',
    [
      'Compute it over date, method, host, path and parameters with the secret key; percent-encode the parameters as Duo does.',
    ],
  ],
  [
    '40104',
    duo('40104'),
    'clock-skew',
    'The date of the request is missing or not in the right form.',
    ['Send Date as RFC 2822 says, the same that is signed.'],
  ],
  [
    '40105',
    duo('40105'),
    'clock-skew',
    'The date of the request is too far from Duo’s clock.',
    ['Set the caller’s clock right (NTP).'],
  ],
  [
    '40108',
    duo('40108'),
    'bad-credentials',
    'The integration was deleted or switched off.',
    ['Make a new one in the admin panel.'],
    { confidence: 'likely' },
  ],
  [
    '40301',
    duo('40301'),
    'insufficient-permission',
    'The integration may not use this method.',
    ['Grant it the permission in the admin panel.'],
  ],
  [
    '40302',
    duo('40302'),
    'plan-required',
    'The account’s edition does not include this.',
    ['Take a larger edition.'],
    { confidence: 'likely' },
  ],
  ['40401', duo('40401'), 'not-found', 'There is no such resource.', ['Check the id.']],
  [
    '40501',
    duo('40501'),
    'method-not-allowed',
    'The address does not know this HTTP method.',
    ['Use the method that the documentation names.'],
  ],
  [
    '42901',
    duo('42901'),
    'rate-limit',
    'Requests come faster than allowed.',
    ['Try again after a growing pause.'],
  ],
  [
    '50000',
    { status: [500, 503], fields: { stat: 'fail', code: true } },
    'server-error',
    'Duo failed.',
    ['Try again later.'],
    { confidence: 'likely' },
  ],
  [
    'signature-text',
    { fields: { stat: 'fail' }, anyText: ['invalid signature in request credentials'] },
    'signature-mismatch',
    'The signature does not fit.',
    ['Compute it over date, method, host, path and parameters with the secret key.'],
  ],
  [
    'time-text',
    { fields: { stat: 'fail' }, anyText: ['bad request timestamp'] },
    'clock-skew',
    'The date of the request is too far from Duo’s clock.',
    ['Set the caller’s clock right (NTP).'],
  ],
  [
    'country',
    {
      anyText: [
        'duo security does not provide services in your current location',
        'duo does not provide services in your current location',
      ],
    },
    'geo-block',
    'Duo does not serve the country you seem to be in.',
    ['Switch off a VPN that makes you appear there.'],
    { source: 'https://help.duo.com/s/article/7544' },
  ],
  [
    'locked',
    {
      anyMark: ['duosecurity.com', 'duofederal.com', 'duo security', 'secured by duo'],
      anyText: [
        'your account has been locked out due to excessive authentication failures',
        'your duo account has been locked',
        'your account is locked out',
        'your account has been locked out',
      ],
    },
    'account-locked',
    'Duo has locked the account after failed attempts.',
    ['Wait, or ask the help desk to unlock it.'],
    { source: 'https://help.duo.com/s/article/1092' },
  ],
  [
    'disabled',
    {
      anyMark: ['duosecurity.com', 'duofederal.com', 'duo security', 'secured by duo'],
      anyText: ['your account is disabled', 'your account has been disabled', 'account disabled'],
    },
    'account-disabled',
    'The account is disabled in Duo.',
    ['Ask the help desk.'],
    { source: 'https://duo.com/docs/administration-users' },
  ],
  [
    'not-enrolled',
    {
      anyMark: ['duosecurity.com', 'duofederal.com', 'duo security', 'secured by duo'],
      anyText: [
        'your account has not been enrolled',
        'access is not allowed because you are not enrolled in duo',
        'you are not enrolled',
        'not enrolled in duo',
      ],
    },
    'mfa-step-up',
    'The account has no second factor in Duo yet.',
    ['Enroll a device by the link that your organisation sends.'],
    { source: 'https://help.duo.com/s/article/2238' },
  ],
  [
    'not-permitted',
    {
      anyMark: ['duosecurity.com', 'duofederal.com', 'duo security', 'secured by duo'],
      anyText: [
        'you are not permitted to access this application',
        'your organization does not permit access',
        'you do not have permission to access this application',
        'not authorized to access this application',
        'access denied: your',
      ],
    },
    'insufficient-permission',
    'The account is in no group that may use this application.',
    ['Ask the administrator to add you.'],
    { source: 'https://duo.com/docs/policy' },
  ],
  [
    'device',
    {
      anyMark: ['duosecurity.com', 'duofederal.com', 'duo security', 'secured by duo'],
      anyText: [
        "your device doesn't meet",
        'your browser is out of date',
        'your operating system is out of date',
        'your device must be',
        'trusted endpoint',
        'software update required',
        'this device is not allowed',
      ],
    },
    'insufficient-permission',
    'The organisation’s rules for devices are not met.',
    ['Update the system and browser, or use a managed device.'],
    { source: 'https://duo.com/docs/policy', confidence: 'likely' },
  ],
  [
    'network',
    {
      anyMark: ['duosecurity.com', 'duofederal.com', 'duo security', 'secured by duo'],
      anyText: [
        'access is not allowed from this network',
        'anonymous network',
        'access from your location is not permitted',
        'your ip address is not allowed',
        'access denied from this network',
      ],
    },
    'ip-block',
    'The organisation does not let people in from this network.',
    ['Switch off a VPN, or use the organisation’s network.'],
    { source: 'https://duo.com/docs/policy', confidence: 'likely' },
  ],
  [
    'denied-login',
    {
      anyMark: ['duosecurity.com', 'duofederal.com', 'duo security', 'secured by duo'],
      anyText: [
        'login request denied',
        'you denied this login',
        'login timed out',
        'push timed out',
      ],
    },
    'mfa-step-up',
    'The request on the phone was declined or not answered in time.',
    ['Send it again and confirm it.'],
    { source: 'https://guide.duo.com/universal-prompt', confidence: 'likely' },
  ],
  [
    'session',
    {
      anyMark: ['duosecurity.com', 'duofederal.com', 'duo security', 'secured by duo'],
      anyText: [
        'your session has expired',
        'this session has expired',
        'request expired',
        'signed request is expired',
        'unknown or expired',
      ],
    },
    'session-expired',
    'The sign-in took too long.',
    ['Begin again at the application.'],
    { source: 'https://help.duo.com/s/article/3328', confidence: 'likely' },
  ],
  [
    'clock',
    {
      anyText: [
        'the signature is expired: check your server time',
        'access denied. the auth signature has expired',
        'check that your server time is correct',
      ],
    },
    'clock-skew',
    'The application’s clock differs from Duo’s.',
    ['Tell the application’s owner to set its clock right.'],
    { source: 'https://help.duo.com/s/article/2952', confidence: 'likely' },
  ],
  [
    'iframe',
    {
      anyText: [
        'access denied. the username you have entered cannot authenticate with duo security',
      ],
    },
    'insufficient-permission',
    'The account cannot sign in with Duo.',
    ['Ask the administrator.'],
    { source: 'https://help.duo.com/s/article/1092' },
  ],
];

/** Rows of APIs that also refuse a right to callers without any credential. */
const ALSO_TO_NOBODY = new Set([
  'okta-006',
  'keycloak-admin-403',
  'authentik-api-right',
  'teleport-denied',
  'zitadel-permission',
  'zitadel-membership',
  'ory-oathkeeper-denied',
  'ping-one-access-403',
  'ping-am-denied',
]);

/**
 * Identity providers and proxies refuse a right after they have learnt who asks, and a password or code after it was
 * sent.
 */
function knowsWhoAsks(sign: Sign): Sign {
  const isCertain = sign.cause === 'bad-credentials' && sign.confidence === 'certain';
  const isRight = sign.cause === 'insufficient-permission' && !ALSO_TO_NOBODY.has(sign.id);
  return isCertain || isRight ? { ...sign, identified: true } : sign;
}

const ROWS: readonly Sign[] = [
  ...autheliaSigns,
  ...authentikSigns,
  ...cloudflareAccessSigns,
  mark('duo-form', 'duo', { fields: { stat: 'fail', code: true, message: true } }, DUO, 'refusal'),
  mark('duo-host', 'duo', { host: ['duosecurity.com', 'duofederal.com'] }, DUO),
  mark(
    'duo-page',
    'duo',
    {
      status: [400, 401, 403, 429],
      anyMark: ['secured by duo', 'duosecurity.com', 'duo universal prompt'],
      title: ['two-factor authentication', 'duo security', 'duo'],
    },
    DUO,
    'refusal',
    'likely',
  ),
  mark(
    'duo-frame',
    'duo',
    { path: ['/frame/frameless/', '/frame/web/', '/frame/v4/', '/frame/prompt'] },
    DUO,
    'product',
    'likely',
  ),
  ...catalogue(
    {
      prefix: 'duo',
      responder: 'duo',
      speaks: 'refusal',
      confidence: 'certain',
      source: DUO,
      seen: SEEN,
    },
    duoWords,
  ),
  ...googleIapSigns,
  ...oauth2ProxySigns,
  ...oktaSigns,
  mark(
    'ory-session-cookie',
    'ory',
    {
      setsCookie: [
        'ory_kratos_session',
        'ory_session_*',
        'csrf_token_*',
        'ory_hydra_*',
        'oauth2_authentication_csrf*',
        'ory_kratos_continuity',
      ],
    },
    KRATOS,
    'product',
    'likely',
  ),
  mark(
    'ory-form',
    'ory',
    {
      status: [400, 401, 403, 404, 410, 422],
      fields: { 'error.id': true, 'error.code': true, 'error.status': true, 'error.message': true },
    },
    KRATOS,
    'refusal',
    'likely',
  ),
  mark(
    'ory-form-request',
    'ory',
    {
      status: [400, 401, 403, 404, 500],
      fields: { 'error.code': true, 'error.status': true, 'error.request': true },
    },
    OATHKEEPER,
    'refusal',
    'likely',
  ),
  mark(
    'ory-path',
    'ory',
    { path: ['/sessions/whoami', '/self-service/'] },
    KRATOS,
    'product',
    'likely',
  ),
  mark('ory-kratos-host', 'ory', { host: ['oryapis.com', 'projects.oryapis.com'] }, KRATOS),
  ...catalogue(
    {
      prefix: 'ory',
      responder: 'ory',
      speaks: 'refusal',
      confidence: 'certain',
      source: KRATOS,
      seen: SEEN,
    },
    oryWords,
  ),
  ...pomeriumSigns,
  ...teleportSigns,
  mark('zitadel-detail', 'zitadel', { anyMark: ['zitadel.v1.errordetail'] }, ZITADEL, 'refusal'),
  mark('zitadel-header', 'zitadel', { headers: { 'x-zitadel-orgid': true } }, ZITADEL),
  mark(
    'zitadel-cookie',
    'zitadel',
    {
      setsCookie: [
        '__host-zitadel.useragent',
        '__secure-zitadel.useragent',
        'zitadel.useragent',
        'zitadel.quota.exhausted',
      ],
    },
    ZITADEL,
  ),
  mark(
    'zitadel-page',
    'zitadel',
    { anyMark: ['/ui/login/resources/', 'lgn-error', 'zitadel-logo'] },
    ZITADEL,
    'product',
    'likely',
  ),
  mark('zitadel-host', 'zitadel', { host: ['zitadel.cloud'] }, ZITADEL),
  ...catalogue(
    {
      prefix: 'zitadel',
      responder: 'zitadel',
      speaks: 'refusal',
      confidence: 'certain',
      source: ZITADEL,
      seen: SEEN,
    },
    zitadelWords,
  ),
  ...identityProviderSigns,
];

/** Rows of identity proxies and identity providers. */
export const identitySigns: readonly Sign[] = ROWS.map(knowsWhoAsks);
