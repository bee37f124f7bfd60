import type { CauseId } from '../causes.ts';
import type { ResponderId } from '../responders.ts';
import type { Confidence, Sign, When } from '../sign.ts';

const SEEN = '2026-11';

type More = Partial<Pick<Sign, 'means' | 'fix' | 'confidence' | 'beside' | 'audience'>>;

/** A row by which a gateway’s own answer is known. */
function known(
  id: string,
  responder: ResponderId,
  source: string,
  when: When,
  confidence: Confidence = 'certain',
  speaks: Sign['speaks'] = 'refusal',
): Sign {
  return { id, when, responder, speaks, confidence, source, seen: SEEN };
}

/** A row of a gateway’s own words or code that name the cause. */
function told(
  id: string,
  responder: ResponderId,
  cause: CauseId,
  source: string,
  when: When,
  more: More = {},
): Sign {
  return {
    id,
    when,
    responder,
    speaks: 'refusal',
    cause,
    confidence: 'certain',
    ...more,
    source,
    seen: SEEN,
  };
}

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

const GATEWAY_RESPONSES =
  'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html';
const APIGW_TROUBLE = 'https://repost.aws/knowledge-center/api-gateway-troubleshoot-403-forbidden';
const SIGV4 =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html';

/** The type an AWS service gives its refusal; API Gateway’s own answers carry it too. */
function amzn(type: string): When {
  return { headers: { 'x-amzn-errortype': type } };
}

const awsSigns: readonly Sign[] = [
  known(
    'apigw-error-type',
    'aws-api-gateway',
    GATEWAY_RESPONSES,
    { headers: { 'x-amzn-errortype': true } },
    'likely',
  ),
  known('apigw-error-type-and-id', 'aws-api-gateway', GATEWAY_RESPONSES, {
    headers: { 'x-amzn-errortype': true, 'x-amz-apigw-id': true },
  }),
  known(
    'apigw-http-api-refusal',
    'aws-api-gateway',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html',
    {
      status: [401, 403, 404, 429],
      headers: { 'apigw-requestid': true },
      wholeText: ['unauthorized', 'forbidden', 'not found', 'too many requests'],
    },
  ),
  known(
    'apigw-id',
    'aws-api-gateway',
    GATEWAY_RESPONSES,
    { headers: { 'x-amz-apigw-id': true } },
    'likely',
    'front',
  ),
  known(
    'apigw-request-id',
    'aws-api-gateway',
    GATEWAY_RESPONSES,
    { headers: { 'apigw-requestid': true } },
    'likely',
    'front',
  ),
  told(
    'apigw-http-api-expired',
    'aws-api-gateway',
    'expired-token',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html',
    {
      status: [401, 403],
      headers: { 'apigw-requestid': true, 'www-authenticate': 'the token has expired' },
    },
  ),
  told(
    'apigw-http-api-scope',
    'aws-api-gateway',
    'insufficient-scope',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html',
    {
      status: [401, 403],
      headers: { 'apigw-requestid': true, 'www-authenticate': 'insufficient_scope' },
    },
  ),
  told(
    'apigw-missing-token',
    'aws-api-gateway',
    'not-configured',
    APIGW_TROUBLE,
    {
      status: [403],
      wholeText: ['missing authentication token'],
    },
    {
      confidence: 'likely',
      means:
        'API Gateway says this whenever no route matches the method and path, stage included, as well as for an unsigned call to a method that asks for IAM authorisation.',
      fix: [
        'Compare method, stage and path with the deployed API; a missing stage or a GET in place of POST is enough.',
        'If the method asks for IAM authorisation, sign the request (SigV4).',
      ],
    },
  ),
  told(
    'apigw-unauthorized',
    'aws-api-gateway',
    'no-credentials',
    GATEWAY_RESPONSES,
    {
      ...amzn('unauthorizedexception'),
      status: [401],
    },
    {
      confidence: 'likely',
      means:
        'The API’s authorizer let nobody through: the token is missing where the authorizer looks for it, or does not have the form it expects.',
      fix: [
        'Send the token in the header that the authorizer names as its identity source, mostly Authorization.',
      ],
    },
  ),
  told(
    'apigw-forbidden',
    'aws-api-gateway',
    'bad-credentials',
    APIGW_TROUBLE,
    {
      ...amzn('forbiddenexception'),
      status: [403],
      wholeText: ['forbidden'],
      sent: 'identity',
    },
    {
      confidence: 'likely',
      means:
        'API Gateway says this for an API key that is missing, unknown, or in no usage plan of this stage; also for AWS WAF, a resource policy, or a custom domain without a mapping.',
      fix: [
        'Send a key of this API’s usage plan in x-api-key.',
        'The owner checks usage plan, WAF and the mapping of the domain.',
      ],
    },
  ),
  told(
    'apigw-forbidden-without-key',
    'aws-api-gateway',
    'no-credentials',
    APIGW_TROUBLE,
    {
      ...amzn('forbiddenexception'),
      status: [403],
      wholeText: ['forbidden'],
      sent: 'nothing',
    },
    {
      confidence: 'possible',
      beside: { 'apigw-forbidden-unseen': 'the same answer to a caller of whom nothing is known' },
      means:
        'API Gateway says this for a method that asks for an API key when none is sent; also for AWS WAF, a resource policy, or a custom domain without a mapping.',
      fix: ['Send your key in x-api-key.', 'The owner checks WAF and the mapping of the domain.'],
    },
  ),
  told(
    'apigw-forbidden-unseen',
    'aws-api-gateway',
    'bad-credentials',
    APIGW_TROUBLE,
    {
      ...amzn('forbiddenexception'),
      status: [403],
      wholeText: ['forbidden'],
    },
    { confidence: 'possible' },
  ),
  told(
    'apigw-access-denied',
    'aws-api-gateway',
    'insufficient-permission',
    GATEWAY_RESPONSES,
    {
      status: [403],
      anyText: ['user is not authorized to access this resource'],
    },
    {
      means: 'The API’s authorizer knows the caller and its policy does not allow this method.',
      fix: [
        'Use an account that may call this method.',
        'The owner looks at the policy the authorizer returns; a cached one that names a single method gives this too.',
      ],
    },
  ),
  told(
    'apigw-iam-anonymous',
    'aws-api-gateway',
    'no-credentials',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies.html',
    {
      status: [403],
      text: ['user: anonymous is not authorized to perform: execute-api:invoke'],
    },
    {
      means:
        'The API’s resource policy lets this unsigned call through only from certain addresses, networks or accounts.',
      fix: ['Sign the request (SigV4), or call from a network that the resource policy allows.'],
    },
  ),
  told(
    'apigw-iam-denied',
    'aws-api-gateway',
    'insufficient-permission',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-iam-policy-examples-for-api-execution.html',
    {
      status: [403],
      anyText: ['is not authorized to perform: execute-api:invoke'],
    },
    {
      confidence: 'likely',
      beside: { 'apigw-iam-anonymous': 'the anonymous caller is named in the same sentence' },
      means:
        'The signature is right, and no policy gives this user or role execute-api:Invoke on the method.',
      fix: ['Ask the account’s administrator to allow execute-api:Invoke on the method’s ARN.'],
    },
  ),
  told(
    'aws-token-expired',
    'aws-api-gateway',
    'expired-token',
    GATEWAY_RESPONSES,
    amzn('expiredtokenexception'),
  ),
  {
    id: 'aws-words-token-expired',
    when: {
      status: [400, 401, 403],
      text: ['the security token included in the request is expired'],
    },
    cause: 'expired-token',
    confidence: 'certain',
    means: 'The temporary credentials (session token) have run out.',
    fix: ['Fetch new temporary credentials from STS or the role, and sign again.'],
    source: SIGV4,
    seen: SEEN,
  },
  {
    id: 'aws-words-token-invalid',
    when: {
      status: [400, 401, 403],
      text: ['the security token included in the request is invalid'],
    },
    cause: 'bad-credentials',
    confidence: 'certain',
    means: 'AWS does not know the access key, or it belongs to another partition or region.',
    fix: ['Check the access key and that no old AWS_SESSION_TOKEN is still sent with it.'],
    source: SIGV4,
    seen: SEEN,
  },
  told(
    'aws-unrecognized-client',
    'aws-api-gateway',
    'bad-credentials',
    GATEWAY_RESPONSES,
    amzn('unrecognizedclientexception'),
  ),
  told(
    'aws-incomplete-signature',
    'aws-api-gateway',
    'bad-credentials',
    GATEWAY_RESPONSES,
    amzn('incompletesignatureexception'),
    {
      means:
        'The Authorization header is not in the form of an AWS signature; a Bearer token sent to a route that asks for IAM gives this.',
      fix: ['Sign the request with SigV4, or call the route that takes the token.'],
    },
  ),
  {
    id: 'aws-words-not-a-signature',
    when: {
      status: [400, 403],
      text: ['not a valid key=value pair (missing equal-sign) in authorization header'],
    },
    cause: 'bad-credentials',
    confidence: 'certain',
    means:
      'The Authorization header is no AWS signature; API Gateway says this also when no route matches.',
    fix: ['Check method, stage and path; then sign with SigV4 or remove the Authorization header.'],
    source: APIGW_TROUBLE,
    seen: SEEN,
  },
  {
    id: 'aws-words-signature-differs',
    when: {
      status: [400, 401, 403],
      text: ['the request signature we calculated does not match the signature you provided'],
    },
    cause: 'signature-mismatch',
    confidence: 'certain',
    means:
      'The signature was made with another secret key, or over another request than the one that arrived: a proxy changed the path, host or headers.',
    fix: [
      'Check secret key, region and service name.',
      'Compare the canonical request that the answer shows with your own, line by line.',
    ],
    source: SIGV4,
    seen: SEEN,
  },
  {
    id: 'aws-words-signature-expired',
    when: {
      status: [400, 401, 403],
      anyText: ['signature expired: 2', 'signature not yet current: 2'],
    },
    cause: 'clock-skew',
    confidence: 'certain',
    means:
      'The time the request was signed at differs from the server’s by more than five minutes.',
    fix: ['Set the clock of the calling machine by NTP, and sign each attempt anew.'],
    source: SIGV4,
    seen: SEEN,
  },
  {
    id: 'aws-words-credential-scope',
    when: { status: [400, 403], text: ['credential should be scoped to'] },
    cause: 'signature-mismatch',
    confidence: 'certain',
    means: 'The signature is made for another region, service or day than the one called.',
    fix: ['Sign for the region and service of the address.'],
    source: SIGV4,
    seen: SEEN,
  },
  told(
    'aws-invalid-signature',
    'aws-api-gateway',
    'signature-mismatch',
    GATEWAY_RESPONSES,
    amzn('invalidsignatureexception'),
    { confidence: 'possible' },
  ),
  told(
    'aws-quota',
    'aws-api-gateway',
    'quota',
    GATEWAY_RESPONSES,
    { ...amzn('limitexceededexception'), status: [429] },
    {
      means: 'The usage plan’s quota (calls per day, week or month) of this API key is used up.',
      fix: ['Wait for the next period, or ask the API’s owner for a larger plan.'],
    },
  ),
  told(
    'aws-throttled',
    'aws-api-gateway',
    'rate-limit',
    GATEWAY_RESPONSES,
    { ...amzn('toomanyrequestsexception'), status: [429] },
    {
      means: 'Calls come faster than the account, stage or usage plan allows.',
      fix: ['Retry with growing pauses (exponential backoff).'],
    },
  ),
  told('aws-throttling', 'aws-api-gateway', 'rate-limit', GATEWAY_RESPONSES, {
    ...amzn('throttlingexception'),
    status: [400, 429, 503],
  }),
];

const APIGEE =
  'https://cloud.google.com/apigee/docs/api-platform/reference/policies/reference-overview-policy';
const APIGEE_KEY =
  'https://cloud.google.com/apigee/docs/api-platform/troubleshoot/policies/runtime/verifyapikey';
const APIGEE_OAUTH =
  'https://cloud.google.com/apigee/docs/api-platform/reference/policies/oauthv2-policy';

/** An Apigee fault: the policy’s code, with and without the prefix of its step. */
function apigee(
  id: string,
  cause: CauseId,
  codes: readonly string[],
  source: string,
  more: More = {},
): Sign {
  return told(
    `apigee-${id}`,
    'apigee',
    cause,
    source,
    {
      code: codes.flatMap((code) => [code, `steps.${code}`]),
    },
    more,
  );
}

const apigeeSigns: readonly Sign[] = [
  known('apigee-fault', 'apigee', APIGEE, {
    fields: { 'fault.detail.errorcode': true },
    marks: ['errorcode', 'faultstring'],
  }),
  apigee(
    'key-not-found-in-request',
    'no-credentials',
    ['oauth.v2.failedtoresolveapikey'],
    APIGEE_KEY,
    {
      means:
        'The proxy looks for the API key in a variable (a query parameter or header), and the request has none there.',
      fix: ['Send the key where the answer’s variable name points, such as ?apikey=… or x-apikey.'],
    },
  ),
  apigee(
    'token-not-in-request',
    'no-credentials',
    [
      'oauth.v2.failedtoresolveaccesstoken',
      'oauth.v2.invalidrequest',
      'oauth.v2.accesstokennotfound',
      'oauth.v2.missingaccesstoken',
    ],
    APIGEE_OAUTH,
    { confidence: 'likely' },
  ),
  apigee(
    'key-rejected',
    'bad-credentials',
    [
      'oauth.v2.invalidapikey',
      'keymanagement.service.invalid_client-invalid_client_id',
      'oauth.v2.invalidclientidentifier',
      'oauth.v2.invalid_client-invalid_client_id',
    ],
    APIGEE_KEY,
    {
      means: 'Apigee knows no such key.',
      fix: [
        'Copy the consumer key of your app again, without spaces; use the key of the right organisation and environment.',
      ],
    },
  ),
  apigee(
    'key-other-product',
    'insufficient-scope',
    [
      'oauth.v2.invalidapikeyforgivenresource',
      'keymanagement.service.apiresource_doesnot_exist',
      'keymanagement.service.consumer_key_missing_api_product_association',
      'keymanagement.service.invalidapicallasnoapiproductmatchfound',
      'oauth.v2.invalidapicallasnoapiproductmatchfound',
      'keymanagement.service.apiproductnotactive',
    ],
    APIGEE_KEY,
    {
      means:
        'The key or token is valid, and no API product it belongs to covers this path, proxy and environment.',
      fix: ['Ask the API’s owner to add the API product to your app.'],
    },
  ),
  apigee(
    'scope-missing',
    'insufficient-scope',
    [
      'oauth.v2.insufficientscope',
      'oauth.v2.insufficient_scope',
      'keymanagement.service.insufficientscope',
      'oauth.v2.invalidscope',
    ],
    APIGEE_OAUTH,
  ),
  apigee(
    'app-not-approved',
    'account-disabled',
    [
      'oauth.v2.apikeynotapproved',
      'keymanagement.service.consumer_key_not_approved',
      'keymanagement.service.invalid_client-app_not_approved',
      'oauth.v2.invalid_client-app_not_approved',
      'keymanagement.service.apikeynotapproved',
      'keymanagement.service.appnotapproved',
    ],
    APIGEE_KEY,
    {
      means: 'The app behind the key is waiting for approval, or its approval was revoked.',
      fix: ['Ask the API’s owner to approve the app.'],
    },
  ),
  apigee(
    'developer-not-active',
    'account-disabled',
    [
      'oauth.v2.developerstatusnotactive',
      'keymanagement.service.developerstatusnotactive',
      'keymanagement.service.companystatusnotactive',
      'oauth.v2.companystatusnotactive',
      'keymanagement.service.developer_status_not_active',
    ],
    APIGEE_KEY,
  ),
  apigee(
    'token-rejected',
    'bad-credentials',
    [
      'oauth.v2.invalidaccesstoken',
      'oauth.v2.invalid_access_token',
      'keymanagement.service.invalid_access_token',
      'keymanagement.service.access_token_not_approved',
      'oauth.v2.access_token_not_approved',
      'oauth.v2.invalidtoken',
    ],
    APIGEE_OAUTH,
  ),
  apigee(
    'token-expired',
    'expired-token',
    [
      'oauth.v2.access_token_expired',
      'oauth.v2.accesstokenexpired',
      'keymanagement.service.access_token_expired',
      'keymanagement.service.accesstokenexpired',
      'keymanagement.service.consumer_key_expired',
      'oauth.v2.apikeyexpired',
    ],
    APIGEE_OAUTH,
  ),
  apigee(
    'refresh-token-expired',
    'expired-token',
    ['keymanagement.service.refresh_token_expired', 'oauth.v2.refresh_token_expired'],
    APIGEE_OAUTH,
  ),
  apigee(
    'quota',
    'quota',
    ['policies.ratelimit.quotaviolation', 'quota.quotaviolation', 'ratelimit.quotaviolation'],
    'https://cloud.google.com/apigee/docs/api-platform/reference/policies/quota-policy',
    {
      means: 'The Quota policy’s allowance for this app is used up.',
      fix: ['Wait for the next period, or ask the API’s owner for a larger quota.'],
    },
  ),
  apigee(
    'spike-arrest',
    'rate-limit',
    [
      'policies.ratelimit.spikearrestviolation',
      'spikearrest.spikearrestviolation',
      'policies.concurrentratelimit.concurrentratelimtviolation',
    ],
    'https://cloud.google.com/apigee/docs/api-platform/reference/policies/spike-arrest-policy',
    {
      means: 'Calls come faster than SpikeArrest lets through; it counts in pieces of a second.',
      fix: ['Spread the calls evenly, and retry with growing pauses.'],
    },
  ),
  apigee(
    'address-denied',
    'ip-block',
    ['accesscontrol.ipdeniedaccess'],
    'https://cloud.google.com/apigee/docs/api-platform/reference/policies/access-control-policy',
  ),
  apigee(
    'jwt-expired',
    'expired-token',
    ['jwt.tokenexpired', 'jwt.jwtexpired', 'jws.tokenexpired'],
    'https://cloud.google.com/apigee/docs/api-platform/reference/policies/verify-jwt-policy',
  ),
  apigee(
    'jwt-not-yet',
    'clock-skew',
    ['jwt.tokennotyetvalid', 'jwt.notbeforetimeinfuture'],
    'https://cloud.google.com/apigee/docs/api-platform/reference/policies/verify-jwt-policy',
  ),
  apigee(
    'jwt-rejected',
    'bad-credentials',
    [
      'jwt.invalidtoken',
      'jwt.failedtodecode',
      'jwt.invalidjwt',
      'jwt.jwtissuermismatch',
      'jwt.jwtaudiencemismatch',
      'jwt.jwtsubjectmismatch',
      'jwt.nomatchingpublickey',
      'jwt.keyidmissing',
      'jwt.invalidjsonformat',
      'jwt.invalidclaim',
      'jwt.algorithmmismatch',
      'jwt.invalidsignature',
      'jwt.wrongkeytype',
      'jws.invalidsignature',
      'jws.failedtodecode',
      'jws.invalidpayload',
    ],
    'https://cloud.google.com/apigee/docs/api-platform/reference/policies/verify-jwt-policy',
  ),
  apigee(
    'hmac-differs',
    'signature-mismatch',
    ['hmac.hmacverificationfailed'],
    'https://cloud.google.com/apigee/docs/api-platform/reference/policies/hmac-policy',
  ),
  apigee(
    'threat',
    'waf-block',
    [
      'regexprotection.threatdetected',
      'regularexpressionprotection.threatdetected',
      'jsonthreatprotection.executionfailed',
      'xmlthreatprotection.executionfailed',
    ],
    'https://cloud.google.com/apigee/docs/api-platform/reference/policies/regular-expression-protection',
  ),
  apigee(
    'no-proxy',
    'not-configured',
    ['messaging.adaptors.http.flow.applicationnotfound'],
    'https://cloud.google.com/apigee/docs/api-platform/troubleshoot/runtime/404-unable-identify-proxy',
    {
      means: 'No API proxy is deployed for this host and base path.',
      fix: ['Compare host and base path with the deployed proxy.'],
    },
  ),
  apigee(
    'header-too-large',
    'cookies-too-large',
    ['protocol.http.toobigheaders', 'protocol.http.toobigline'],
    'https://cloud.google.com/apigee/docs/api-platform/troubleshoot/runtime/431-request-header-fields-too-large',
  ),
];

const APIM = 'https://learn.microsoft.com/en-us/azure/api-management/api-management-subscriptions';
const APIM_JWT = 'https://learn.microsoft.com/en-us/azure/api-management/validate-jwt-policy';

const azureSigns: readonly Sign[] = [
  known('apim-challenge', 'azure-api-management', APIM, {
    headers: { 'www-authenticate': 'azureapimanagementkey' },
  }),
  known(
    'apim-answer',
    'azure-api-management',
    'https://learn.microsoft.com/en-us/azure/api-management/api-management-error-handling-policies',
    {
      status: [401, 403, 404, 405, 429, 500],
      format: 'json',
      fields: { statuscode: true, message: true },
      marks: ['"statuscode":'],
      anyText: [
        'access denied due to',
        'resource not found',
        'rate limit is exceeded. try again in',
        'out of call volume quota',
        'out of bandwidth quota',
        'jwt not present',
        'access token is missing or invalid',
      ],
    },
    'likely',
  ),
  told(
    'apim-key-missing',
    'azure-api-management',
    'no-credentials',
    APIM,
    {
      status: [401, 403],
      anyText: ['access denied due to missing subscription key'],
    },
    {
      fix: [
        'Send the key in the header Ocp-Apim-Subscription-Key (or the query subscription-key).',
      ],
    },
  ),
  told(
    'apim-key-rejected',
    'azure-api-management',
    'bad-credentials',
    APIM,
    {
      status: [401, 403],
      anyText: ['access denied due to invalid subscription key'],
    },
    {
      means:
        'The subscription key is wrong, regenerated, suspended, or belongs to another API, product or region.',
      fix: [
        'Copy the key again from the resource whose address you call; check that the subscription is active.',
      ],
    },
  ),
  told(
    'apim-rate-limit',
    'azure-api-management',
    'rate-limit',
    'https://learn.microsoft.com/en-us/azure/api-management/rate-limit-policy',
    {
      status: [403, 429],
      anyText: ['rate limit is exceeded. try again in'],
    },
  ),
  told(
    'apim-quota',
    'azure-api-management',
    'quota',
    'https://learn.microsoft.com/en-us/azure/api-management/quota-policy',
    {
      status: [403, 429],
      anyText: ['out of call volume quota', 'out of bandwidth quota'],
    },
  ),
  told('apim-jwt-missing', 'azure-api-management', 'no-credentials', APIM_JWT, {
    status: [401, 403],
    wholeText: ['jwt not present.', 'jwt not present'],
  }),
  told(
    'apim-jwt-rejected',
    'azure-api-management',
    'bad-credentials',
    APIM_JWT,
    {
      status: [401, 403],
      wholeText: ['invalid jwt.'],
    },
    { confidence: 'likely' },
  ),
  told('apim-jwt-expired', 'azure-api-management', 'expired-token', APIM_JWT, {
    status: [401, 403],
    fields: { statuscode: true },
    anyText: ['jwt validation failed: idx10223', 'token is expired', 'lifetime validation failed'],
  }),
  told(
    'apim-caller-address',
    'azure-api-management',
    'ip-block',
    'https://learn.microsoft.com/en-us/azure/api-management/ip-filter-policy',
    {
      status: [403],
      anyText: [
        'is not allowed to access this api',
        'access denied due to virtual network/firewall rules',
      ],
    },
    { confidence: 'likely' },
  ),
  told(
    'apim-no-operation',
    'azure-api-management',
    'not-configured',
    'https://learn.microsoft.com/en-us/azure/api-management/api-management-error-handling-policies',
    {
      status: [404],
      fields: { statuscode: '404' },
      wholeText: ['resource not found'],
    },
    { means: 'No operation of the API matches this method and path.' },
  ),
  told(
    'apim-certificate',
    'azure-api-management',
    'client-certificate',
    'https://learn.microsoft.com/en-us/azure/api-management/validate-client-certificate-policy',
    {
      status: [401, 403],
      fields: { statuscode: true },
      anyText: [
        'invalid client certificate',
        'client certificate is missing',
        'certificate is required',
      ],
    },
    { confidence: 'likely' },
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
  tyk('key-expired', 'expired-token', ['key has expired, please renew', 'token has expired']),
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

const TENCENT = 'https://www.tencentcloud.com/document/product/628/31717';

const tencentSigns: readonly Sign[] = [
  known(
    'tencent-request-id',
    'tencent-api-gateway',
    TENCENT,
    { headers: { 'x-api-requestid': true } },
    'likely',
    'front',
  ),
  known(
    'tencent-own-answer',
    'tencent-api-gateway',
    TENCENT,
    {
      status: [401, 403, 404, 429, 503],
      headers: { 'x-api-requestid': true },
      format: 'json',
      fields: { message: true },
      noHeaders: ['x-api-upstream-latency', 'x-powered-by'],
    },
    'likely',
  ),
  told(
    'tencent-hmac-missing',
    'tencent-api-gateway',
    'no-credentials',
    'https://www.tencentcloud.com/document/product/628/35260',
    {
      status: [401, 403],
      anyText: [
        'hmac signature cannot be verified, a validate authorization header is required',
        'hmac signature cannot be verified, a valid authorization header is required',
        'apikey or api id not found',
      ],
    },
  ),
  told(
    'tencent-hmac-clock',
    'tencent-api-gateway',
    'clock-skew',
    TENCENT,
    {
      status: [401, 403],
      anyText: [
        'the x-date header is out of date for hmac authentication',
        'a valid x-date header is required for hmac authentication',
        'hmac signature cannot be verified, a validate date or x-date header is required',
      ],
    },
    {
      means:
        'The time in X-Date is missing, or differs from the gateway’s clock by more than 15 minutes.',
      fix: [
        'Send X-Date in GMT, taken when the request is signed; set the machine’s clock by NTP.',
      ],
    },
  ),
  told('tencent-hmac-differs', 'tencent-api-gateway', 'signature-mismatch', TENCENT, {
    status: [401, 403],
    headers: { 'x-api-requestid': true },
    anyText: ['hmac signature does not match', 'hmac signature does not match, message digest'],
  }),
  told(
    'tencent-hmac-form',
    'tencent-api-gateway',
    'bad-credentials',
    TENCENT,
    {
      status: [401, 403],
      anyText: [
        'authorization headers is invalidate',
        'id or signature missing',
        'hmac authorization format error',
        'hmac do not support multiple http header',
        'hmac apikey does not exist',
        'hmac secret_id not found',
      ],
    },
    { confidence: 'likely' },
  ),
  told(
    'tencent-key-not-bound',
    'tencent-api-gateway',
    'insufficient-scope',
    TENCENT,
    {
      status: [401, 403],
      anyText: [
        'hmac apikey is invalid for api',
        'found no validate usage plan',
        'oauth call authentication server fail, apikey is not bound',
        'apikey is invalid for api',
      ],
    },
    {
      means: 'The key is known, and no usage plan binds it to this API and environment.',
      fix: ['The owner binds the key to a usage plan, and the plan to the published environment.'],
    },
  ),
  told('tencent-cors', 'tencent-api-gateway', 'cors', TENCENT, {
    status: [401, 403],
    text: ['req is cross origin, api need open cors flag'],
  }),
  told('tencent-no-api', 'tencent-api-gateway', 'not-configured', TENCENT, {
    status: [403, 404],
    anyText: [
      'there is no api match host',
      'there is no api match env_mapping',
      'there is no api match uri',
      'there is no api match method',
      'there is no api match default env_mapping',
      'there is no api match',
    ],
  }),
  told('tencent-rate-limit', 'tencent-api-gateway', 'rate-limit', TENCENT, {
    status: [403, 429],
    headers: { 'x-api-requestid': true },
    anyText: ['api rate limit exceeded', 'exceed the rate limit', 'rate limit exceeded'],
  }),
];

/** API gateways: what their own policies answer. */
export const gatewaySigns: readonly Sign[] = [
  ...kongSigns,
  ...awsSigns,
  ...apigeeSigns,
  ...azureSigns,
  ...apisixSigns,
  ...graviteeSigns,
  ...krakendSigns,
  ...tykSigns,
  ...wso2Signs,
  ...tencentSigns,
];
