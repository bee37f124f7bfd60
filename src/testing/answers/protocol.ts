import type { Answer } from '../answer.ts';
import { call, page, TOKEN } from '../answer-forms.ts';

const ANY: NonNullable<Answer['accept']> = { responders: ['application', 'unknown'] };
/** A status that one product alone is known for. */
const FAMOUS: NonNullable<Answer['accept']> = {
  responders: ['application', 'unknown', 'laravel', 'exchange'],
};
const BEARER = 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1';

/** A refused bearer token, told in the challenge alone. */
function bearer(name: string, status: number, challenge: string, cause: Answer['cause']): Answer {
  return call(name, 'https://api.service.example/v1/me', status, '', [cause, 'unknown'], BEARER, {
    sent: TOKEN,
    headers: { 'WWW-Authenticate': challenge },
    accept: ANY,
  });
}

/** An error of a token endpoint. */
function token(
  error: string,
  description: string | null,
  cause: Answer['cause'],
  source = 'https://www.rfc-editor.org/rfc/rfc6749#section-5.2',
): Answer {
  return call(
    `a token endpoint answers ${error}: ${description ?? 'no more'}`,
    'https://login.service.example/oauth/token',
    error === 'invalid_client' ? 401 : 400,
    { error, ...(description === null ? {} : { error_description: description }) },
    [cause, 'application'],
    source,
    { method: 'POST', body: 'grant_type=authorization_code&code=EXAMPLE', accept: ANY },
  );
}

/** A status that says it all. */
function status(code: number, words: string, cause: Answer['cause'], source: string): Answer {
  return page(
    `status ${code} with few words`,
    'https://www.service.example/x',
    code,
    `<html><head><title>${words}</title></head><body><h1>${words}</h1></body></html>`,
    [cause, 'application'],
    source,
    { accept: FAMOUS },
  );
}

const STATUS = 'https://en.wikipedia.org/wiki/List_of_HTTP_status_codes#Unofficial_codes';

/** Written from the standards before the tables were. */
export const protocolAnswers: readonly Answer[] = [
  bearer(
    'a bearer token has expired',
    401,
    'Bearer realm="api", error="invalid_token", error_description="The access token expired"',
    'expired-token',
  ),
  bearer(
    'a bearer token was revoked',
    401,
    'Bearer error="invalid_token", error_description="The token was revoked"',
    'bad-credentials',
  ),
  bearer(
    'a bearer token is signed by nobody known',
    401,
    'Bearer error="invalid_token", error_description="Bad signature"',
    'bad-credentials',
  ),
  bearer(
    'a bearer token is for another audience',
    401,
    'Bearer error="invalid_token", error_description="The audience is invalid"',
    'bad-credentials',
  ),
  bearer(
    'a bearer token is not valid yet',
    401,
    'Bearer error="invalid_token", error_description="The token is not yet valid"',
    'clock-skew',
  ),
  bearer(
    'a bearer token is refused for one of many reasons',
    401,
    'Bearer error="invalid_token", error_description="The access token provided is expired, revoked, malformed, or invalid for other reasons"',
    'bad-credentials',
  ),
  bearer(
    'a bearer token lacks a scope',
    403,
    'Bearer error="insufficient_scope", scope="orders:write"',
    'insufficient-scope',
  ),
  bearer(
    'a bearer token comes in two places',
    400,
    'Bearer error="invalid_request", error_description="Only one method of sending the token may be used"',
    'invalid-request',
  ),
  bearer(
    'a fresher sign-in is demanded',
    401,
    'Bearer error="insufficient_user_authentication", error_description="A different authentication level is required", acr_values="phr"',
    'mfa-step-up',
  ),
  bearer(
    'a DPoP nonce is demanded',
    401,
    'DPoP error="use_dpop_nonce", error_description="Resource server requires nonce in DPoP proof"',
    'bad-credentials',
  ),
  bearer(
    'a DPoP proof is broken',
    401,
    'DPoP error="invalid_dpop_proof", algs="ES256"',
    'bad-credentials',
  ),
  call(
    'a bearer challenge without a token that names its metadata',
    'https://mcp.service.example/mcp',
    401,
    '',
    ['no-credentials', 'unknown'],
    'https://www.rfc-editor.org/rfc/rfc9728#section-5.1',
    {
      headers: {
        'WWW-Authenticate':
          'Bearer resource_metadata="https://mcp.service.example/.well-known/oauth-protected-resource"',
      },
      accept: ANY,
    },
  ),
  token('invalid_grant', 'The authorization code has expired', 'expired-token'),
  token(
    'invalid_grant',
    'The provided authorization grant is invalid, expired, revoked, does not match the redirection URI, or was issued to another client.',
    'bad-credentials',
  ),
  token('invalid_client', 'Client authentication failed', 'bad-credentials'),
  token('unauthorized_client', null, 'insufficient-permission'),
  token('unsupported_grant_type', null, 'invalid-request'),
  token('invalid_scope', null, 'insufficient-scope'),
  token('slow_down', null, 'rate-limit', 'https://www.rfc-editor.org/rfc/rfc8628#section-3.5'),
  token(
    'expired_token',
    null,
    'expired-token',
    'https://www.rfc-editor.org/rfc/rfc8628#section-3.5',
  ),
  token(
    'login_required',
    null,
    'no-credentials',
    'https://openid.net/specs/openid-connect-core-1_0.html#AuthError',
  ),
  token(
    'interaction_required',
    null,
    'mfa-step-up',
    'https://openid.net/specs/openid-connect-core-1_0.html#AuthError',
  ),
  token(
    'consent_required',
    null,
    'insufficient-scope',
    'https://openid.net/specs/openid-connect-core-1_0.html#AuthError',
  ),
  call(
    'a problem of the registry tells of a quota',
    'https://api.service.example/v1/x',
    429,
    {
      type: 'https://iana.org/assignments/http-problem-types#quota-exceeded',
      title: 'Request cannot be satisfied as assigned quota has been exceeded',
      'violated-policies': ['daily'],
    },
    ['quota', 'application'],
    'https://www.iana.org/assignments/http-problem-types/',
    {
      sent: TOKEN,
      headers: { 'Content-Type': 'application/problem+json' },
      accept: { ...ANY, causes: ['rate-limit'] },
    },
  ),
  call(
    'an introspection says that a token is not active',
    'https://login.service.example/oauth2/introspect',
    200,
    { active: false },
    ['bad-credentials', 'application'],
    'https://www.rfc-editor.org/rfc/rfc7662#section-2.2',
    {
      method: 'POST',
      sent: { Authorization: 'Basic EXAMPLE' },
      accept: { ...ANY, causes: ['expired-token'] },
    },
  ),
  status(419, 'Page Expired', 'csrf', STATUS),
  status(440, 'Login Time-out', 'session-expired', STATUS),
  status(450, 'Blocked by Windows Parental Controls', 'web-filter', STATUS),
  status(495, 'SSL Certificate Error', 'client-certificate', STATUS),
  status(496, 'SSL Certificate Required', 'client-certificate', STATUS),
  status(497, 'HTTP Request Sent to HTTPS Port', 'https-required', STATUS),
  status(509, 'Bandwidth Limit Exceeded', 'quota', STATUS),
  status(
    402,
    'Payment Required',
    'plan-required',
    'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3',
  ),
  status(
    451,
    'Unavailable For Legal Reasons',
    'legal-block',
    'https://www.rfc-editor.org/rfc/rfc7725#section-3',
  ),
  status(
    431,
    'Request Header Fields Too Large',
    'cookies-too-large',
    'https://www.rfc-editor.org/rfc/rfc6585#section-5',
  ),
  status(
    428,
    'Precondition Required',
    'invalid-request',
    'https://www.rfc-editor.org/rfc/rfc6585#section-3',
  ),
  call(
    'Esri’s token has run out',
    'https://maps.city.example/arcgis/rest/services?token=EXAMPLE',
    498,
    { error: { code: 498, message: 'Invalid Token', details: [] } },
    ['bad-credentials', 'application'],
    'https://developers.arcgis.com/rest/services-reference/enterprise/response-codes-and-errors.htm',
    { accept: { ...ANY, causes: ['expired-token'] } },
  ),
  call(
    'Esri wants a token',
    'https://maps.city.example/arcgis/rest/services',
    499,
    { error: { code: 499, message: 'Token Required', details: [] } },
    ['no-credentials', 'application'],
    'https://developers.arcgis.com/rest/services-reference/enterprise/response-codes-and-errors.htm',
    { accept: ANY },
  ),
  call(
    'AWS: the clock of the caller is wrong',
    'https://sts.cloud.example/',
    403,
    '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>RequestExpired</Code><Message>Request has expired.</Message></Error><RequestId>EXAMPLE</RequestId></ErrorResponse>',
    ['clock-skew', 'application'],
    'https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html',
    {
      method: 'POST',
      sent: { Authorization: 'AWS4-HMAC-SHA256 EXAMPLE' },
      headers: { 'Content-Type': 'text/xml' },
      accept: { ...ANY, causes: ['signed-url-expired', 'expired-token'] },
    },
  ),
  call(
    'AWS: the caller may not assume the role',
    'https://sts.cloud.example/',
    403,
    '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>User: arn:aws:iam::1:user/a is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::1:role/b</Message></Error><RequestId>EXAMPLE</RequestId></ErrorResponse>',
    ['insufficient-permission', 'application'],
    'https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html',
    {
      method: 'POST',
      sent: { Authorization: 'AWS4-HMAC-SHA256 EXAMPLE' },
      headers: { 'Content-Type': 'text/xml' },
      accept: ANY,
    },
  ),
];
