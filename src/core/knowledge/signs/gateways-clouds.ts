import type { CauseId } from '../causes.ts';
import { known, type More, SEEN, told } from '../make-sign.ts';
import type { Sign, When } from '../sign.ts';

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
      anyText: ['signature expired:', 'signature not yet current:'],
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

/** Gateways that clouds sell: AWS, Apigee, Azure, Tencent. */
export const cloudGatewaySigns: readonly Sign[] = [
  ...awsSigns,
  ...apigeeSigns,
  ...azureSigns,
  ...tencentSigns,
];
