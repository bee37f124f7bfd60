import type { Answer } from '../answer.ts';
import { call, page, TOKEN } from '../answer-forms.ts';

const GMAIL = 'https://developers.google.com/workspace/gmail/api/guides/handle-errors';
const GOOGLE_REASON =
  'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto';
const GMAIL_URL = 'https://gmail.gapis.example/gmail/v1/users/me/messages';

/** The older form of Google's errors. */
function google(
  reason: string,
  domain: string,
  status: number,
  message: string,
  cause: Answer['cause'],
): Answer {
  return call(
    `Gmail answers ${status} ${reason}: ${message}`,
    GMAIL_URL,
    status,
    { error: { errors: [{ domain, reason, message }], code: status, message } },
    [cause, 'google-api'],
    GMAIL,
    { sent: TOKEN },
  );
}

/** The newer form, with ErrorInfo. */
function googleInfo(
  reason: string,
  status: number,
  canonical: string,
  message: string,
  cause: Answer['cause'],
  sent: Readonly<Record<string, string>> = TOKEN,
): Answer {
  return call(
    `Google answers ${status} ${reason}`,
    'https://pubsub.gapis.example/v1/projects/acme/topics',
    status,
    {
      error: {
        code: status,
        message,
        status: canonical,
        details: [
          {
            '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
            reason,
            domain: 'googleapis.com',
            metadata: { service: 'pubsub.googleapis.com' },
          },
        ],
      },
    },
    [cause, 'google-api'],
    GOOGLE_REASON,
    { sent },
  );
}

const MARKET = 'https://yandex.ru/dev/market/partner-api/doc/ru/concepts/error-codes';
const MARKET_URL = 'https://api.market.example/v2/campaigns/10003/orders';

function market(
  status: number,
  code: string,
  message: string,
  cause: Answer['cause'],
  sent: Readonly<Record<string, string>> = { 'Api-Key': 'ACMA:EXAMPLE' },
): Answer {
  return call(
    `Yandex Market answers ${status}: ${message}`,
    MARKET_URL,
    status,
    { status: 'ERROR', errors: [{ code, message }] },
    [cause, 'yandex-market'],
    MARKET,
    { sent },
  );
}

const SLACK = 'https://docs.slack.dev/reference/methods/chat.postMessage';

function slack(error: string, cause: Answer['cause'], sent = TOKEN): Answer {
  return call(
    `Slack answers ok: false, ${error}`,
    'https://slack.example/api/chat.postMessage',
    200,
    { ok: false, error },
    [cause, 'slack'],
    SLACK,
    { method: 'POST', sent, headers: { 'X-Slack-Req-Id': 'EXAMPLE' } },
  );
}

const GRAPH_API = 'https://developers.facebook.com/docs/graph-api/guides/error-handling';

function facebook(
  code: number,
  subcode: number | null,
  message: string,
  cause: Answer['cause'],
): Answer {
  return call(
    `Meta’s Graph API answers ${code}/${subcode ?? '-'}`,
    'https://graph.fbook.example/v21.0/me',
    code === 190 ? 401 : code === 4 || code === 17 ? 403 : 400,
    {
      error: {
        message,
        type: 'OAuthException',
        code,
        ...(subcode === null ? {} : { error_subcode: subcode }),
        fbtrace_id: 'EXAMPLE',
      },
    },
    [cause, 'facebook'],
    GRAPH_API,
    { sent: TOKEN },
  );
}

const X_CODES = 'https://docs.x.com/x-api/fundamentals/response-codes-and-errors';

function twitter(code: number, status: number, message: string, cause: Answer['cause']): Answer {
  return call(
    `X answers code ${code}`,
    'https://api.x.example/1.1/statuses/update.json',
    status,
    { errors: [{ code, message }] },
    [cause, 'twitter'],
    X_CODES,
    { method: 'POST', sent: TOKEN, headers: { Server: 'tsa_o', 'X-Connection-Hash': 'EXAMPLE' } },
  );
}

const DISCORD = 'https://discord.com/developers/docs/topics/opcodes-and-status-codes#json';

function discord(code: number, status: number, message: string, cause: Answer['cause']): Answer {
  return call(
    `Discord answers code ${code}`,
    'https://discord.example/api/v10/channels/1/messages',
    status,
    { message, code },
    [cause, 'discord'],
    DISCORD,
    { method: 'POST', sent: { Authorization: 'Bot EXAMPLE' } },
  );
}

const OPENAI = 'https://platform.openai.com/docs/guides/error-codes';

function openai(
  status: number,
  type: string,
  code: string | null,
  message: string,
  cause: Answer['cause'],
): Answer {
  return call(
    `OpenAI answers ${status} ${code ?? type}`,
    'https://api.oai.example/v1/chat/completions',
    status,
    { error: { message, type, param: null, code } },
    [cause, 'openai'],
    OPENAI,
    {
      method: 'POST',
      sent: TOKEN,
      headers: { 'x-request-id': 'req_EXAMPLE', 'openai-version': '2020-10-01' },
    },
  );
}

const SALESFORCE =
  'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm';

function salesforce(
  status: number,
  errorCode: string,
  message: string,
  cause: Answer['cause'],
): Answer {
  return call(
    `Salesforce answers ${errorCode}`,
    'https://acme.crm.example/services/data/v62.0/sobjects/Account',
    status,
    [{ message, errorCode }],
    [cause, 'salesforce'],
    SALESFORCE,
    { sent: TOKEN },
  );
}

const GRAPH = 'https://learn.microsoft.com/en-us/graph/errors';

function graph(
  status: number,
  code: string,
  message: string,
  cause: Answer['cause'],
  sent: Readonly<Record<string, string>> = TOKEN,
): Answer {
  return call(
    `Microsoft Graph answers ${status} ${code}: ${message}`,
    'https://graph.msft.example/v1.0/me/messages',
    status,
    {
      error: {
        code,
        message,
        innerError: {
          date: '2026-11-18T12:00:00',
          'request-id': 'EXAMPLE',
          'client-request-id': 'EXAMPLE',
        },
      },
    },
    [cause, 'microsoft-graph'],
    GRAPH,
    { sent },
  );
}

const SHOPIFY = 'https://shopify.dev/docs/api/usage/response-codes';
const TWILIO = 'https://www.twilio.com/docs/api/errors';
const STRIPE = 'https://docs.stripe.com/error-codes';
const HUBSPOT = 'https://developers.hubspot.com/docs/api-reference/error-handling';

/** Written from the products' own documentation and source before the tables were. */
export const platformsAnswers: readonly Answer[] = [
  google('dailyLimitExceeded', 'usageLimits', 403, 'Daily Limit Exceeded', 'quota'),
  google('userRateLimitExceeded', 'usageLimits', 403, 'User Rate Limit Exceeded', 'rate-limit'),
  google('rateLimitExceeded', 'usageLimits', 403, 'Rate Limit Exceeded', 'rate-limit'),
  google(
    'userRateLimitExceeded',
    'usageLimits',
    429,
    'User-rate limit exceeded.  Retry after 2026-11-18T13:00:00.000Z (Mail sending)',
    'quota',
  ),
  google(
    'rateLimitExceeded',
    'usageLimits',
    429,
    'Too many concurrent requests for user',
    'rate-limit',
  ),
  google(
    'domainPolicy',
    'global',
    403,
    'The domain administrators have disabled Gmail apps.',
    'insufficient-permission',
  ),
  google('insufficientPermissions', 'global', 403, 'Insufficient Permission', 'insufficient-scope'),
  google(
    'insufficientFilePermissions',
    'global',
    403,
    'The user does not have sufficient permissions for this file.',
    'insufficient-permission',
  ),
  google(
    'accessNotConfigured',
    'usageLimits',
    403,
    'Access Not Configured. Gmail API has not been used in project 1 before or it is disabled.',
    'not-configured',
  ),
  google('authError', 'global', 401, 'Invalid Credentials', 'bad-credentials'),
  google('backendError', 'global', 500, 'Backend Error', 'server-error'),
  google(
    'badRequest',
    'global',
    400,
    'Sorting is not supported for queries with fullText terms.',
    'invalid-request',
  ),
  googleInfo(
    'CREDENTIALS_MISSING',
    401,
    'UNAUTHENTICATED',
    'Request is missing required authentication credential.',
    'no-credentials',
    {},
  ),
  googleInfo(
    'ACCESS_TOKEN_EXPIRED',
    401,
    'UNAUTHENTICATED',
    'Request had invalid authentication credentials.',
    'expired-token',
  ),
  googleInfo(
    'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
    403,
    'PERMISSION_DENIED',
    'Request had insufficient authentication scopes.',
    'insufficient-scope',
  ),
  googleInfo(
    'SERVICE_DISABLED',
    403,
    'PERMISSION_DENIED',
    'Cloud Pub/Sub API has not been used in project 1 before or it is disabled.',
    'not-configured',
  ),
  googleInfo(
    'API_KEY_INVALID',
    400,
    'INVALID_ARGUMENT',
    'API key not valid. Please pass a valid API key.',
    'bad-credentials',
    { 'X-Goog-Api-Key': 'EXAMPLE' },
  ),
  googleInfo(
    'API_KEY_HTTP_REFERRER_BLOCKED',
    403,
    'PERMISSION_DENIED',
    'Requests from referer https://a.example/ are blocked.',
    'hotlink',
    { 'X-Goog-Api-Key': 'EXAMPLE' },
  ),
  googleInfo(
    'API_KEY_IP_ADDRESS_BLOCKED',
    403,
    'PERMISSION_DENIED',
    'The provided API key has an IP address restriction.',
    'ip-block',
    { 'X-Goog-Api-Key': 'EXAMPLE' },
  ),
  googleInfo(
    'RATE_LIMIT_EXCEEDED',
    429,
    'RESOURCE_EXHAUSTED',
    'Quota exceeded for quota metric Read requests and limit Read requests per minute.',
    'rate-limit',
  ),
  call(
    'Google’s token endpoint says that a refresh token is no longer good',
    'https://oauth2.gapis.example/token',
    400,
    { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' },
    ['bad-credentials', 'google-api'],
    'https://developers.google.com/identity/protocols/oauth2#expiration',
    { method: 'POST', accept: { causes: ['expired-token'], responders: ['application'] } },
  ),
  market(401, 'UNAUTHORIZED', 'Api-Key token is invalid', 'bad-credentials'),
  market(401, 'UNAUTHORIZED', 'Credentials are not specified', 'no-credentials', {}),
  market(401, 'UNAUTHORIZED', 'Api-Key token is revoked', 'bad-credentials'),
  market(
    403,
    'FORBIDDEN',
    'OAuth token is invalid (account has been globally logged out)',
    'bad-credentials',
  ),
  market(403, 'FORBIDDEN', 'Access denied', 'insufficient-permission'),
  market(403, 'FORBIDDEN', 'Scope is invalid', 'insufficient-scope'),
  market(403, 'FORBIDDEN', 'User account is disabled', 'account-disabled'),
  market(403, 'FORBIDDEN', 'API for campaign 10003 manually disabled', 'not-configured'),
  market(404, 'NOT_FOUND', 'Campaign not found: 10003', 'not-found'),
  market(405, 'METHOD_NOT_ALLOWED', "Request method 'PUT' not supported", 'method-not-allowed'),
  market(415, 'UNSUPPORTED_MEDIA_TYPE', 'Missing Content-Type', 'unsupported-media-type'),
  market(
    420,
    'ENHANCE_YOUR_CALM',
    'Hit rate limit of 4 parallel requests for campaignId 10003',
    'rate-limit',
  ),
  market(
    420,
    'ENHANCE_YOUR_CALM',
    "Hit rate limit of 10000 requests per day for resource '/orders'",
    'quota',
  ),
  market(500, 'INTERNAL_SERVER_ERROR', 'Internal server error', 'server-error'),
  call(
    'Yandex Market refuses in XML',
    'https://api.market.example/campaigns/10003/orders.xml',
    403,
    '<?xml version="1.0" encoding="UTF-8"?><response><status>ERROR</status><errors><error code="FORBIDDEN" message="Access denied"/></errors></response>',
    ['insufficient-permission', 'yandex-market'],
    MARKET,
    {
      sent: { Authorization: 'OAuth EXAMPLE' },
      headers: { 'Content-Type': 'application/xml;charset=UTF-8' },
    },
  ),
  call(
    'Yandex Market’s partner interface refuses a key or address',
    'https://api.content.market.example/v3/affiliate/search',
    401,
    {
      errors: [
        {
          message:
            'Authorization failed: request from unknown IP address 203.0.113.9 or invalid key or key suspended or key missing',
        },
      ],
      status: 'ERROR',
    },
    ['bad-credentials', 'yandex-market'],
    'https://yandex.com/support/market-distr/ru/api/concepts/error-codes',
    { sent: TOKEN, accept: { causes: ['ip-block', 'no-credentials'] } },
  ),
  slack('not_authed', 'no-credentials', { Authorization: '' }),
  slack('invalid_auth', 'bad-credentials'),
  slack('token_expired', 'expired-token'),
  slack('token_revoked', 'bad-credentials'),
  slack('account_inactive', 'account-disabled'),
  slack('missing_scope', 'insufficient-scope'),
  slack('not_in_channel', 'insufficient-permission'),
  slack('two_factor_setup_required', 'mfa-step-up'),
  call(
    'Slack’s rate limit',
    'https://slack.example/api/conversations.list',
    429,
    { ok: false, error: 'ratelimited' },
    ['rate-limit', 'slack'],
    'https://docs.slack.dev/apis/web-api/rate-limits',
    { sent: TOKEN, headers: { 'Retry-After': '30' } },
  ),
  call(
    'Stripe refuses a key',
    'https://api.stripe.example/v1/charges',
    401,
    {
      error: {
        message: 'Invalid API Key provided: sk_test_****EXAMPLE',
        type: 'invalid_request_error',
      },
    },
    ['bad-credentials', 'stripe'],
    STRIPE,
    {
      sent: TOKEN,
      headers: {
        'WWW-Authenticate': 'Bearer realm="Stripe"',
        'Request-Id': 'req_EXAMPLE',
        'Stripe-Version': '2025-01-27',
      },
    },
  ),
  call(
    'Stripe gets no key',
    'https://api.stripe.example/v1/charges',
    401,
    {
      error: {
        message:
          'You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth.',
        type: 'invalid_request_error',
      },
    },
    ['no-credentials', 'stripe'],
    STRIPE,
    { headers: { 'WWW-Authenticate': 'Bearer realm="Stripe"' } },
  ),
  call(
    'Stripe misses a right of a restricted key',
    'https://api.stripe.example/v1/charges',
    403,
    {
      error: {
        code: 'more_permissions_required',
        message:
          'The provided key rk_live_EXAMPLE does not have the required permissions for this endpoint.',
        type: 'invalid_request_error',
      },
    },
    ['insufficient-scope', 'stripe'],
    STRIPE,
    { sent: TOKEN },
  ),
  call(
    'Stripe’s rate limit',
    'https://api.stripe.example/v1/charges',
    429,
    {
      error: {
        code: 'rate_limit',
        doc_url: 'https://stripe.com/docs/error-codes/rate-limit',
        message: 'Request rate limit exceeded.',
        type: 'invalid_request_error',
      },
    },
    ['rate-limit', 'stripe'],
    STRIPE,
    { sent: TOKEN },
  ),
  call(
    'Twilio refuses the account’s token',
    'https://api.twilio.example/2010-04-01/Accounts/AC/Messages.json',
    401,
    {
      code: 20003,
      message: 'Authenticate',
      more_info: 'https://www.twilio.com/docs/errors/20003',
      status: 401,
    },
    ['bad-credentials', 'twilio'],
    TWILIO,
    { method: 'POST', sent: { Authorization: 'Basic EXAMPLE' } },
  ),
  call(
    'Twilio lets no country be written to',
    'https://api.twilio.example/2010-04-01/Accounts/AC/Messages.json',
    403,
    {
      code: 21408,
      message:
        "Permission to send an SMS has not been enabled for the region indicated by the 'To' number",
      more_info: 'https://www.twilio.com/docs/errors/21408',
      status: 403,
    },
    ['not-configured', 'twilio'],
    TWILIO,
    {
      method: 'POST',
      sent: { Authorization: 'Basic EXAMPLE' },
      accept: { causes: ['insufficient-permission', 'geo-block', 'insufficient-scope'] },
    },
  ),
  call(
    'Telegram does not know the bot',
    'https://api.telegram.example/botEXAMPLE/getMe',
    401,
    { ok: false, error_code: 401, description: 'Unauthorized' },
    ['bad-credentials', 'telegram'],
    'https://core.telegram.org/api/errors',
  ),
  call(
    'Telegram: the bot was blocked',
    'https://api.telegram.example/botEXAMPLE/sendMessage',
    403,
    { ok: false, error_code: 403, description: 'Forbidden: bot was blocked by the user' },
    ['insufficient-permission', 'telegram'],
    'https://core.telegram.org/bots/api#making-requests',
    { method: 'POST' },
  ),
  call(
    'Telegram’s flood wait',
    'https://api.telegram.example/botEXAMPLE/sendMessage',
    429,
    {
      ok: false,
      error_code: 429,
      description: 'Too Many Requests: retry after 35',
      parameters: { retry_after: 35 },
    },
    ['rate-limit', 'telegram'],
    'https://core.telegram.org/bots/api#responseparameters',
    { method: 'POST' },
  ),
  discord(50_001, 403, 'Missing Access', 'insufficient-permission'),
  discord(50_013, 403, 'Missing Permissions', 'insufficient-permission'),
  discord(40_001, 401, 'Unauthorized', 'bad-credentials'),
  discord(
    40_002,
    403,
    'You need to verify your account in order to perform this action.',
    'account-disabled',
  ),
  discord(0, 401, '401: Unauthorized', 'bad-credentials'),
  call(
    'Discord’s rate limit',
    'https://discord.example/api/v10/channels/1',
    429,
    { message: 'You are being rate limited.', retry_after: 64.57, global: false },
    ['rate-limit', 'discord'],
    'https://discord.com/developers/docs/topics/rate-limits',
    { sent: { Authorization: 'Bot EXAMPLE' }, headers: { 'X-RateLimit-Scope': 'user' } },
  ),
  facebook(
    190,
    463,
    'Error validating access token: Session has expired on Monday, 16-Nov-26 02:00:00 PST.',
    'expired-token',
  ),
  facebook(
    190,
    460,
    'Error validating access token: The session has been invalidated because the user changed their password.',
    'bad-credentials',
  ),
  facebook(
    190,
    459,
    'Error validating access token: You cannot access the app till you log in to www.facebook.com and follow the instructions given.',
    'account-disabled',
  ),
  facebook(
    10,
    null,
    '(#10) Application does not have permission for this action',
    'insufficient-scope',
  ),
  facebook(
    200,
    null,
    '(#200) Requires pages_read_engagement permission to manage the object',
    'insufficient-scope',
  ),
  facebook(4, null, '(#4) Application request limit reached', 'rate-limit'),
  facebook(
    368,
    null,
    'The action attempted has been deemed abusive or is otherwise disallowed',
    'account-disabled',
  ),
  call(
    'Meta’s CDN: the link’s signature has run out',
    'https://scontent.cdn.example/v/t1/1_n.jpg?oh=EXAMPLE&oe=66000000',
    403,
    'URL signature expired',
    ['signed-url-expired', 'facebook'],
    'https://developers.facebook.com/docs/instagram-platform/reference/instagram-media',
    { accept: { responders: ['application', 'unknown'] } },
  ),
  twitter(32, 401, 'Could not authenticate you.', 'bad-credentials'),
  twitter(88, 429, 'Rate limit exceeded', 'rate-limit'),
  twitter(89, 401, 'Invalid or expired token.', 'bad-credentials'),
  twitter(135, 401, 'Timestamp out of bounds.', 'clock-skew'),
  twitter(
    326,
    403,
    'To protect our users from spam and other malicious activity, this account is temporarily locked.',
    'account-disabled',
  ),
  twitter(
    64,
    403,
    'Your account is suspended and is not permitted to access this feature.',
    'account-disabled',
  ),
  call(
    'X ends its problem with its own type',
    'https://api.x.example/2/tweets',
    403,
    {
      title: 'Forbidden',
      detail: 'You are not allowed to create a Tweet with duplicate content.',
      type: 'https://api.twitter.com/2/problems/client-forbidden',
      reason: 'client-not-enrolled',
      client_id: '1',
    },
    ['plan-required', 'twitter'],
    X_CODES,
    {
      sent: TOKEN,
      accept: { causes: ['insufficient-permission', 'insufficient-scope', 'not-configured'] },
    },
  ),
  openai(
    401,
    'invalid_request_error',
    'invalid_api_key',
    'Incorrect API key provided: sk-EXAMPLE. You can find your API key at https://platform.openai.com/account/api-keys.',
    'bad-credentials',
  ),
  openai(
    429,
    'insufficient_quota',
    'insufficient_quota',
    'You exceeded your current quota, please check your plan and billing details.',
    'quota',
  ),
  openai(
    429,
    'requests',
    'rate_limit_exceeded',
    'Rate limit reached for gpt-4o in organization org-EXAMPLE on requests per min (RPM): Limit 3, Used 3, Requested 1.',
    'rate-limit',
  ),
  openai(
    403,
    'request_forbidden',
    'unsupported_country_region_territory',
    'Country, region, or territory not supported',
    'geo-block',
  ),
  call(
    'Shopify misses a merchant’s approval',
    'https://tea.shop.example/admin/api/2026-10/orders.json',
    403,
    { errors: '[API] This action requires merchant approval for read_orders scope.' },
    ['insufficient-scope', 'shopify'],
    SHOPIFY,
    { sent: { 'X-Shopify-Access-Token': 'EXAMPLE' }, headers: { 'X-ShopId': '1' } },
  ),
  call(
    'Shopify refuses a token',
    'https://tea.shop.example/admin/api/2026-10/orders.json',
    401,
    { errors: '[API] Invalid API key or access token (unrecognized login or wrong password)' },
    ['bad-credentials', 'shopify'],
    SHOPIFY,
    { sent: { 'X-Shopify-Access-Token': 'EXAMPLE' } },
  ),
  call(
    'Shopify’s leaky bucket is full',
    'https://tea.shop.example/admin/api/2026-10/orders.json',
    429,
    {
      errors:
        'Exceeded 2 calls per second for api client. Reduce request rates to resume uninterrupted service.',
    },
    ['rate-limit', 'shopify'],
    SHOPIFY,
    {
      sent: { 'X-Shopify-Access-Token': 'EXAMPLE' },
      headers: { 'X-Shopify-Shop-Api-Call-Limit': '40/40', 'Retry-After': '2.0' },
    },
  ),
  call(
    'Shopify’s shop is frozen',
    'https://tea.shop.example/admin/api/2026-10/shop.json',
    402,
    { errors: 'Unavailable Shop' },
    ['site-suspended', 'shopify'],
    SHOPIFY,
    {
      sent: { 'X-Shopify-Access-Token': 'EXAMPLE' },
      headers: { 'X-ShopId': '1' },
      accept: { causes: ['plan-required', 'account-disabled'] },
    },
  ),
  salesforce(401, 'INVALID_SESSION_ID', 'Session expired or invalid', 'session-expired'),
  salesforce(403, 'REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.', 'quota'),
  salesforce(
    403,
    'INSUFFICIENT_ACCESS',
    'insufficient access rights on cross-reference id',
    'insufficient-permission',
  ),
  salesforce(
    403,
    'API_DISABLED_FOR_ORG',
    'The REST API is not enabled for this Organization.',
    'plan-required',
  ),
  call(
    'HubSpot refuses a token that has run out',
    'https://api.hub.example/crm/v3/objects/contacts',
    401,
    {
      status: 'error',
      message: 'The OAuth token used to make this call expired 5 minute(s) ago.',
      correlationId: 'EXAMPLE',
      category: 'EXPIRED_AUTHENTICATION',
      context: { 'expire time': ['2026-11-18T11:55:00Z'] },
    },
    ['expired-token', 'hubspot'],
    HUBSPOT,
    { sent: TOKEN },
  ),
  call(
    'HubSpot misses a scope',
    'https://api.hub.example/crm/v3/objects/contacts',
    403,
    {
      status: 'error',
      message:
        "This app hasn't been granted all required scopes to make this call. Read more about required scopes here: https://developers.hubspot.com/scopes.",
      correlationId: 'EXAMPLE',
      errors: [
        {
          message: 'One or more of the following scopes are required.',
          context: { requiredGranularScopes: ['crm.objects.contacts.read'] },
        },
      ],
      links: { scopes: 'https://developers.hubspot.com/scopes' },
      category: 'MISSING_SCOPES',
    },
    ['insufficient-scope', 'hubspot'],
    HUBSPOT,
    { sent: TOKEN },
  ),
  call(
    'HubSpot’s daily limit',
    'https://api.hub.example/crm/v3/objects/contacts',
    429,
    {
      status: 'error',
      message: 'You have reached your daily limit.',
      errorType: 'RATE_LIMIT',
      correlationId: 'EXAMPLE',
      policyName: 'DAILY',
      requestId: 'EXAMPLE',
    },
    ['quota', 'hubspot'],
    HUBSPOT,
    { sent: TOKEN, accept: { causes: ['rate-limit'] } },
  ),
  graph(
    401,
    'InvalidAuthenticationToken',
    'Access token has expired or is not yet valid.',
    'expired-token',
  ),
  graph(401, 'InvalidAuthenticationToken', 'Access token is empty.', 'no-credentials', {}),
  graph(
    401,
    'InvalidAuthenticationToken',
    'Access token validation failure. Invalid audience.',
    'bad-credentials',
  ),
  graph(
    403,
    'Authorization_RequestDenied',
    'Insufficient privileges to complete the operation.',
    'insufficient-permission',
  ),
  graph(403, 'accessDenied', 'Access denied', 'insufficient-permission'),
  graph(429, 'TooManyRequests', 'Too many requests', 'rate-limit'),
  graph(400, 'BadRequest', 'Invalid filter clause', 'invalid-request'),
  call(
    'a program of its own speaks of a forbidden code without being a vendor',
    'https://api.bakery.example/v1/cakes',
    403,
    { error: { code: 'forbidden', message: 'Only the baker may change the recipe of a cake.' } },
    ['insufficient-permission', 'application'],
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4',
    { sent: TOKEN },
  ),
  page(
    'a page about AADSTS codes refuses like any other',
    'https://docs.school.example/aadsts',
    403,
    '<html><head><title>Members only</title></head><body><h1>Members only</h1><p>Our guide to sign-in error codes is for members of the school, and you are signed in as a guest.</p></body></html>',
    ['no-credentials', 'application'],
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4',
    { accept: { causes: ['unknown', 'insufficient-permission', 'plan-required'] } },
  ),
];
