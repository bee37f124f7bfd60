import type { CauseId } from '../causes.ts';
import { known, type More, told } from '../make-sign.ts';
import type { Sign } from '../sign.ts';

const KONG = 'https://github.com/Kong/kong/tree/master/kong/plugins';

const KONG_DOCS = 'https://developer.konghq.com/plugins/';

const kongSigns: readonly Sign[] = [
  known('kong-server-header', 'kong', KONG, {
    status: [400, 401, 403, 404, 405, 406, 413, 417, 426, 429, 500, 502, 503, 504],
    headers: { server: 'kong/' },
  }),
  known('kong-own-answer', 'kong', KONG, {
    headers: { 'x-kong-response-latency': true },
    noHeaders: ['x-kong-upstream-latency'],
  }),
  known(
    'kong-passed-on',
    'kong',
    KONG,
    { headers: { 'x-kong-upstream-latency': true } },
    'likely',
    'front',
  ),
  known('kong-via', 'kong', KONG, { headers: { via: 'kong/' } }, 'likely', 'front'),
  known(
    'kong-answer-with-request-id',
    'kong',
    KONG,
    {
      status: [401, 403, 404, 429],
      format: 'json',
      fields: { message: true, request_id: true },
      marks: ['"request_id":"'],
      anyText: [
        'unauthorized',
        'forbidden',
        'no route matched with those values',
        'api rate limit exceeded',
        'no api key found in request',
        'you cannot consume this service',
        'invalid authentication credentials',
        'ip address not allowed',
      ],
    },
    'likely',
  ),
  told(
    'kong-key-missing',
    'kong',
    'no-credentials',
    `${KONG}/key-auth`,
    {
      status: [401, 403],
      wholeText: ['no api key found in request'],
      noHeaders: ['sb-gateway-version'],
    },
    {
      confidence: 'likely',
      means:
        'The route asks for a key (key-auth), and the request carries none in the header, query or body it looks at.',
      fix: ['Send the key under the name the API’s documentation gives, mostly the header apikey.'],
    },
  ),
  told(
    'kong-credentials-rejected',
    'kong',
    'bad-credentials',
    KONG,
    {
      status: [401, 403],
      wholeText: ['invalid authentication credentials'],
    },
    {
      confidence: 'likely',
      means: 'No consumer of the gateway has this key, or this name and password.',
    },
  ),
  told('kong-two-keys', 'kong', 'bad-credentials', `${KONG}/key-auth`, {
    status: [401],
    wholeText: ['duplicate api key found'],
  }),
  told(
    'kong-group-missing',
    'kong',
    'insufficient-permission',
    `${KONG}/acl`,
    {
      status: [401, 403],
      wholeText: ['you cannot consume this service'],
    },
    {
      means:
        'The gateway knows this consumer, and its access list (ACL) holds none of the consumer’s groups.',
      fix: ['Ask the API’s owner to add the consumer to a group that may use this service.'],
    },
  ),
  told('kong-address-denied', 'kong', 'ip-block', `${KONG}/ip-restriction`, {
    status: [403],
    headers: { server: 'kong' },
    anyText: ['your ip address is not allowed', 'ip address not allowed:'],
  }),
  told(
    'kong-rate-limit',
    'kong',
    'rate-limit',
    `${KONG}/rate-limiting`,
    {
      status: [429],
      wholeText: ['api rate limit exceeded'],
    },
    { confidence: 'likely' },
  ),
  told('kong-jwt-expired', 'kong', 'expired-token', `${KONG}/jwt`, {
    status: [401, 403],
    fields: { exp: 'token expired' },
    marks: ['token expired'],
  }),
  told('kong-jwt-not-yet', 'kong', 'clock-skew', `${KONG}/jwt`, {
    status: [401, 403],
    fields: { nbf: 'token not valid yet' },
    marks: ['token not valid yet'],
  }),
  told('kong-jwt-rejected', 'kong', 'bad-credentials', `${KONG}/jwt`, {
    status: [401, 403],
    anyText: [
      "no credentials found for given 'iss'",
      "no credentials found for given 'kid'",
      "no mandatory 'iss' in claims",
      "no mandatory 'kid' in claims",
      'bad token; invalid json',
      'bad token; invalid base64',
      'multiple tokens provided',
      'unrecognizable token',
    ],
  }),
  told(
    'kong-oauth-token-missing',
    'kong',
    'no-credentials',
    `${KONG}/oauth2`,
    {
      status: [400, 401],
      text: ['the access token is missing'],
      fields: { error: 'invalid_request' },
    },
    { confidence: 'likely' },
  ),
  told(
    'kong-oauth-token-rejected',
    'kong',
    'bad-credentials',
    `${KONG}/oauth2`,
    {
      status: [401],
      text: ['the access token is invalid or has expired'],
    },
    { confidence: 'likely' },
  ),
  told('kong-hmac-mismatch', 'kong', 'signature-mismatch', `${KONG}/hmac-auth`, {
    status: [401, 403],
    headers: { server: 'kong' },
    anyText: ['hmac signature does not match', 'hmac signature digest header does not match'],
  }),
  told('kong-hmac-clock', 'kong', 'clock-skew', `${KONG}/hmac-auth`, {
    status: [401, 403],
    headers: { server: 'kong' },
    text: ['hmac signature cannot be verified, a valid date or x-date header is required'],
  }),
  told('kong-certificate', 'kong', 'client-certificate', `${KONG_DOCS}mtls-auth/`, {
    status: [400, 401, 403],
    anyText: ['no required tls certificate was sent', 'tls certificate failed verification'],
  }),
  told(
    'kong-https',
    'kong',
    'https-required',
    'https://developer.konghq.com/gateway/entities/route/',
    {
      status: [403, 426],
      wholeText: ['please use https protocol'],
    },
  ),
  told(
    'kong-no-route',
    'kong',
    'not-configured',
    'https://developer.konghq.com/gateway/routing/',
    {
      status: [404],
      wholeText: ['no route matched with those values'],
    },
    {
      means: 'No route of the gateway matches this host, path and method.',
      fix: ['Compare host, path and method with the API’s documentation.'],
    },
  ),
];

const APISIX = 'https://apisix.apache.org/docs/apisix/plugins/';

const apisixSigns: readonly Sign[] = [
  known(
    'apisix-page',
    'apisix',
    'https://github.com/apache/apisix/blob/master/apisix/cli/ngx_tpl.lua',
    { marks: ['powered by <a href="https://apisix.apache.org/">apisix'] },
  ),
  known(
    'apisix-server-header',
    'apisix',
    APISIX,
    { headers: { server: 'apisix' } },
    'likely',
    'front',
  ),
  known(
    'apisix-error-msg',
    'apisix',
    'https://github.com/apache/apisix/tree/master/apisix',
    {
      status: [400, 401, 403, 404, 429, 500, 502, 503],
      headers: { server: 'apisix' },
      fields: { error_msg: true },
    },
    'likely',
  ),
  told(
    'apisix-no-route',
    'apisix',
    'not-configured',
    'https://github.com/apache/apisix/blob/master/apisix/init.lua',
    {
      status: [404],
      fields: { error_msg: '404 route not found' },
      marks: ['404 route not found'],
    },
  ),
  told('apisix-key-missing', 'apisix', 'no-credentials', `${APISIX}key-auth/`, {
    status: [401],
    wholeText: [
      'missing api key in request',
      'missing api key found in request',
      'missing jwt token in request',
      'missing authorization in request',
      'missing hmac access key',
      'missing authorization header',
    ],
    headers: { server: 'apisix' },
  }),
  told(
    'apisix-key-missing-words',
    'apisix',
    'no-credentials',
    `${APISIX}key-auth/`,
    {
      status: [401],
      wholeText: [
        'missing api key in request',
        'missing api key found in request',
        'missing jwt token in request',
        'missing authorization in request',
      ],
    },
    { confidence: 'likely' },
  ),
  told('apisix-key-rejected', 'apisix', 'bad-credentials', `${APISIX}key-auth/`, {
    status: [401],
    wholeText: [
      'invalid api key in request',
      'invalid user authorization',
      'invalid user key in jwt token',
      'failed to verify jwt',
      'jwt token invalid',
      'invalid authorization in request',
      'user authorization failed',
      'missing related consumer',
    ],
    headers: { server: 'apisix' },
  }),
  told(
    'apisix-key-rejected-words',
    'apisix',
    'bad-credentials',
    `${APISIX}key-auth/`,
    {
      status: [401],
      wholeText: [
        'invalid api key in request',
        'invalid user key in jwt token',
        'invalid authorization in request',
      ],
    },
    { confidence: 'likely' },
  ),
  told('apisix-jwt-expired', 'apisix', 'expired-token', `${APISIX}jwt-auth/`, {
    status: [401],
    headers: { server: 'apisix' },
    anyText: ["'exp' claim expired", 'jwt expired', 'token expired'],
  }),
  told(
    'apisix-hmac',
    'apisix',
    'signature-mismatch',
    `${APISIX}hmac-auth/`,
    {
      status: [401],
      text: ["client request can't be validated"],
    },
    { confidence: 'likely' },
  ),
  told(
    'apisix-hmac-clock',
    'apisix',
    'clock-skew',
    `${APISIX}hmac-auth/`,
    {
      status: [401],
      headers: { server: 'apisix' },
      anyText: ['clock skew exceeded', 'invalid gmt format time'],
    },
    { beside: { 'apisix-hmac': 'the sentence of every HMAC refusal' } },
  ),
  told('apisix-address-denied', 'apisix', 'ip-block', `${APISIX}ip-restriction/`, {
    status: [403],
    headers: { server: 'apisix' },
    anyText: ['your ip address is not allowed'],
  }),
  told('apisix-referer', 'apisix', 'hotlink', `${APISIX}referer-restriction/`, {
    status: [403],
    wholeText: ['your referer host is not allowed'],
  }),
  told(
    'apisix-user-agent',
    'apisix',
    'bot-challenge',
    `${APISIX}ua-restriction/`,
    {
      status: [403],
      headers: { server: 'apisix' },
      wholeText: ['not allowed'],
    },
    { confidence: 'likely', means: 'The gateway’s ua-restriction refuses this User-Agent.' },
  ),
  told('apisix-consumer', 'apisix', 'insufficient-permission', `${APISIX}consumer-restriction/`, {
    status: [403],
    wholeText: [
      'the consumer_name is forbidden.',
      'the consumer_group_id is forbidden.',
      'the route_id is forbidden.',
      'the service_id is forbidden.',
      'the consumer is forbidden.',
    ],
  }),
  told('apisix-csrf', 'apisix', 'csrf', `${APISIX}csrf/`, {
    status: [401],
    anyMark: [
      'no csrf token in headers',
      'no csrf cookie',
      'csrf token mismatch',
      'failed to verify the csrf token signature',
    ],
    format: 'json',
    fields: { error_msg: true },
  }),
];

const GRAVITEE =
  'https://documentation.gravitee.io/apim/create-and-configure-apis/apply-policies/policy-reference';

const graviteeSigns: readonly Sign[] = [
  known('gravitee-answer', 'gravitee', GRAVITEE, {
    status: [400, 401, 403, 404, 413, 429, 500, 502, 503],
    fields: { message: true, http_status_code: true },
    marks: ['"http_status_code"'],
  }),
  known(
    'gravitee-transaction',
    'gravitee',
    GRAVITEE,
    { headers: { 'x-gravitee-transaction-id': true } },
    'likely',
    'front',
  ),
  known(
    'gravitee-request',
    'gravitee',
    GRAVITEE,
    { headers: { 'x-gravitee-request-id': true } },
    'likely',
    'front',
  ),
  known(
    'gravitee-bare-words',
    'gravitee',
    GRAVITEE,
    {
      status: [401, 403, 429],
      headers: { 'x-gravitee-transaction-id': true },
      wholeText: ['unauthorized', 'forbidden', 'api key is not valid or is expired / revoked.'],
      format: 'text',
    },
    'likely',
  ),
  told(
    'gravitee-key-missing',
    'gravitee',
    'no-credentials',
    `${GRAVITEE}/api-key`,
    {
      status: [401, 403],
      anyText: ['no api key has been specified in headers', 'no api key has been specified'],
    },
    {
      fix: ['Send the key in X-Gravitee-Api-Key, or under the name the API’s documentation gives.'],
    },
  ),
  told('gravitee-key-rejected', 'gravitee', 'bad-credentials', `${GRAVITEE}/api-key`, {
    status: [401, 403],
    anyText: ['api key is not valid or is expired / revoked', 'api key is not valid or is expired'],
  }),
  told('gravitee-oauth-missing', 'gravitee', 'no-credentials', `${GRAVITEE}/oauth2`, {
    status: [401],
    anyText: ['no oauth authorization header was supplied', 'no oauth access token was supplied'],
  }),
  told('gravitee-oauth-scope', 'gravitee', 'insufficient-scope', `${GRAVITEE}/oauth2`, {
    status: [401, 403],
    text: ['the request requires higher privileges than provided by the access token'],
    fields: { http_status_code: true },
  }),
  told('gravitee-rate-limit', 'gravitee', 'rate-limit', `${GRAVITEE}/rate-limit`, {
    status: [429],
    anyText: [
      'rate limit exceeded! you reached the limit of',
      'rate limit exceeded ! you reached the limit of',
    ],
  }),
  told('gravitee-quota', 'gravitee', 'quota', `${GRAVITEE}/rate-limit`, {
    status: [429],
    anyText: [
      'quota exceeded! you reached the limit of',
      'quota exceeded ! you reached the limit of',
    ],
  }),
  told('gravitee-address', 'gravitee', 'ip-block', `${GRAVITEE}/ip-filtering`, {
    status: [403],
    text: ['or one of proxies your request goes through is not allowed to reach this resource'],
  }),
  told('gravitee-resource', 'gravitee', 'access-rule', `${GRAVITEE}/resource-filtering`, {
    status: [403, 405],
    anyText: [
      "you're not allowed to access this resource",
      'method not allowed while accessing this resource',
    ],
    fields: { http_status_code: true },
  }),
  told(
    'gravitee-roles',
    'gravitee',
    'insufficient-permission',
    `${GRAVITEE}/role-based-access-control-rbac`,
    {
      status: [403],
      anyText: ['user is not allowed to access this resource'],
      fields: { http_status_code: true },
    },
  ),
  told(
    'gravitee-no-api',
    'gravitee',
    'not-configured',
    'https://github.com/gravitee-io/gravitee-api-management',
    {
      status: [404],
      text: ['no context-path matches the request uri'],
    },
  ),
];

const KRAKEND = 'https://www.krakend.io/docs/authorization/jwt-validation/';

const krakendSigns: readonly Sign[] = [
  known('krakend-empty', 'krakend', KRAKEND, {
    status: [401, 403, 404, 405, 429, 500, 503],
    headers: { 'x-krakend': true },
    format: 'empty',
  }),
  known('krakend-short', 'krakend', KRAKEND, {
    status: [401, 403, 404, 429, 503],
    headers: { 'x-krakend': true },
    wholeText: [
      'unauthorized',
      'forbidden',
      'token not found',
      'required claims not present',
      'rate limit exceeded',
      'api key not found',
      '404 page not found',
    ],
  }),
  known(
    'krakend-incomplete',
    'krakend',
    'https://www.krakend.io/docs/endpoints/response-manipulation/',
    {
      status: [401, 403, 429],
      headers: { 'x-krakend-completed': 'false' },
    },
    'likely',
  ),
  known(
    'krakend-header',
    'krakend',
    KRAKEND,
    { headers: { 'x-krakend': true } },
    'likely',
    'front',
  ),
];

const TYK = 'https://tyk.io/docs/error-response-codes/';

/** Tyk’s words; all come as `{"error": "…"}`. */
function tyk(
  id: string,
  cause: CauseId,
  words: readonly string[],
  more: More & { readonly strict?: boolean } = {},
): Sign {
  const { strict = false, ...rest } = more;
  return told(
    `tyk-${id}`,
    'tyk',
    cause,
    TYK,
    {
      status: [400, 401, 403, 404, 429],
      wholeText: words,
      format: 'json',
      ...(strict ? { headers: { 'x-generator': 'tyk.io' } } : {}),
    },
    rest,
  );
}

const tykSigns: readonly Sign[] = [
  known('tyk-generator', 'tyk', 'https://tyk.io/docs/api-management/custom-error-responses', {
    headers: { 'x-generator': 'tyk.io' },
  }),
  tyk('key-missing', 'no-credentials', ['authorization field missing'], {
    fix: ['Send the key in the header that the API names, mostly Authorization.'],
  }),
  tyk('disallowed', 'bad-credentials', ['access to this api has been disallowed'], {
    confidence: 'likely',
    means:
      'Tyk says this for a key it does not know, and for one without access to this API or version.',
    fix: ['Check the key, and ask the API’s owner whether its policy covers this API and version.'],
  }),
  tyk('path-disallowed', 'insufficient-scope', ['access to this resource has been disallowed'], {
    means: 'The key may use the API, and its policy does not list this path and method.',
  }),
  tyk('key-expired', 'expired-token', ['key has expired, please renew']),
  tyk('token-expired', 'expired-token', ['token has expired'], { strict: true }),
  tyk('key-inactive', 'account-disabled', ['key is not active, please renew'], {
    means: 'The API’s owner has switched this key off.',
    fix: ['Ask the API’s owner to switch it on, or for another key.'],
  }),
  tyk('key-rejected', 'bad-credentials', [
    'key not authorized',
    'key not authorised',
    'key not authorised: invalid jwt',
    'user not authorised',
    'bearer token malformed',
    'attempted access with malformed header',
    'user authorization failed',
    'unauthorised: invalid key',
  ]),
  tyk('quota', 'quota', ['quota exceeded', 'quota exceeded, key quota exceeded']),
  tyk(
    'rate-limit',
    'rate-limit',
    ['rate limit exceeded', 'api rate limit exceeded', 'rate limit reached'],
    { strict: true },
  ),
  tyk('address', 'ip-block', [
    'access from this ip has been disallowed',
    'request from this ip is not allowed',
  ]),
  tyk('endpoint', 'access-rule', ['requested endpoint is forbidden']),
  tyk('version', 'not-configured', [
    'this api version does not seem to exist',
    'version information not found',
    'requested api version does not exist',
  ]),
  tyk('api-expired', 'not-configured', [
    'api has expired, please check documentation or contact administrator',
  ]),
  tyk('signature', 'signature-mismatch', [
    'request signature verification failed',
    'authorization field validation failed: signature mismatch',
  ]),
  tyk('clock', 'clock-skew', ['date is out of range', 'date header is out of range']),
  told(
    'tyk-certificate',
    'tyk',
    'client-certificate',
    TYK,
    {
      status: [401, 403],
      anyText: [
        'certificate with sha256',
        'client tls certificate is required',
        'certificate is not allowed',
      ],
      format: 'json',
      fields: { error: true },
    },
    { confidence: 'likely' },
  ),
];

const WSO2 = 'https://apim.docs.wso2.com/en/latest/troubleshooting/error-handling/';

/** A fault of WSO2’s handlers by number; in JSON, and in XML with a prefix that is dropped. */
function wso2(
  codes: readonly string[],
  cause: CauseId,
  means: string,
  fix: readonly string[],
  more: More = {},
): Sign {
  return told(`wso2-${codes[0]}`, 'wso2', cause, WSO2, { code: codes }, { means, fix, ...more });
}

const wso2Signs: readonly Sign[] = [
  known('wso2-unclassified', 'wso2', WSO2, { code: ['900900', '900960', '900967'] }),
  wso2(
    ['900901', '900905', '900912'],
    'bad-credentials',
    'The gateway does not accept this token or key: it is unknown, revoked, or of another type than the API takes.',
    ['Fetch a new token for this application; use the right one of Production and Sandbox.'],
  ),
  wso2(['900902'], 'no-credentials', 'The request carries no token or key.', [
    'Send Authorization: Bearer …, or the key in the header apikey.',
  ]),
  wso2(['900903'], 'expired-token', 'The access token has run out.', [
    'Fetch a new token with the refresh token or the client credentials.',
  ]),
  wso2(
    ['900904'],
    'bad-credentials',
    'The access token is not active: it was revoked, or its application lost the subscription.',
    ['Fetch a new token.'],
  ),
  wso2(['900906'], 'not-configured', 'The API has no resource for this path and method.', [
    'Compare path, version and method with the API’s definition.',
  ]),
  wso2(
    ['900907', '700700'],
    'site-suspended',
    'The API is blocked by its publisher for the time being.',
    ['Ask the API’s publisher.'],
  ),
  wso2(['900908'], 'insufficient-scope', 'The token’s application is not subscribed to this API.', [
    'Subscribe the application to the API in the developer portal, then fetch a new token.',
  ]),
  wso2(
    ['900909'],
    'account-disabled',
    'The subscription to the API is not active: blocked, rejected, or waiting for approval.',
    ['Ask the API’s publisher to approve or unblock the subscription.'],
  ),
  wso2(
    ['900910', '900915'],
    'insufficient-scope',
    'The token lacks the scope that this resource asks for.',
    ['Ask for the scope when fetching the token; the user’s role must allow it.'],
  ),
  wso2(
    ['900800', '900801', '900802', '900803', '900804', '900806', '900807', '900808', '900809'],
    'rate-limit',
    'A throttling tier of the API, resource, application or subscription is reached.',
    ['Wait until the time that the answer names, or choose a larger tier.'],
  ),
  wso2(
    ['900805'],
    'account-disabled',
    'An administrator has blocked requests of this application, user, API or address.',
    ['Ask the administrator of the gateway.'],
  ),
];

/** Gateways that one runs oneself. */
export const ownGatewaySigns: readonly Sign[] = [
  ...kongSigns,
  ...apisixSigns,
  ...graviteeSigns,
  ...krakendSigns,
  ...tykSigns,
  ...wso2Signs,
];
