import { catalogue, type Entry } from '../catalogue.ts';
import type { CauseId } from '../causes.ts';
import type { Sign, When } from '../sign.ts';
import { signsOf } from '../sign-table.ts';
import { awsSigns } from './aws.ts';

const BEARER = 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1';
const TOKEN = 'https://www.rfc-editor.org/rfc/rfc6749#section-5.2';
const AUTHORIZE = 'https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1';
const DEVICE = 'https://www.rfc-editor.org/rfc/rfc8628#section-3.5';
const DPOP = 'https://www.rfc-editor.org/rfc/rfc9449#section-7.1';
const STEP_UP = 'https://www.rfc-editor.org/rfc/rfc9470#section-3';
const OIDC = 'https://openid.net/specs/openid-connect-core-1_0.html#AuthError';
const METADATA = 'https://www.rfc-editor.org/rfc/rfc9728#section-5.1';
const DIGEST = 'https://www.rfc-editor.org/rfc/rfc7616#section-3.3';
const PROBLEMS = 'https://www.iana.org/assignments/http-problem-types/';
const ACME = 'https://www.rfc-editor.org/rfc/rfc8555#section-6.7';
const SCIM = 'https://www.rfc-editor.org/rfc/rfc7644#section-3.12';
const STATUSES = 'https://en.wikipedia.org/wiki/List_of_HTTP_status_codes#Unofficial_codes';
const NGINX = 'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h';
const ESRI =
  'https://developers.arcgis.com/rest/services-reference/enterprise/response-codes-and-errors.htm';

const REFUSED = [400, 401, 403];

const NEW_TOKEN = 'Get a new token with the refresh token, or sign in again.';

/** A challenge that gives an error, and perhaps words of its description. */
function challenge(error: string, words?: string): When {
  return {
    status: REFUSED,
    challenge: { error },
    ...(words === undefined ? {} : { headers: { 'www-authenticate': words } }),
  };
}

/** The same error in a JSON body. */
function body(error: string, ...texts: readonly string[]): When {
  return {
    status: REFUSED,
    fields: { error },
    ...(texts.length === 0 ? {} : { anyText: texts }),
  };
}

const EXPIRED = [
  'token expired',
  'has expired',
  'is expired"',
  'is expired.',
  'jwt expired',
  'expired at',
  'token lifetime',
  'lifetime validation failed',
  'expired token',
];
const EARLY = [
  'not yet valid',
  'not valid before',
  'nbf',
  'not active yet',
  'used too early',
  'issued in the future',
];
const REVOKED = ['revoked', 'withdrawn', 'blacklisted', 'token is not active', 'inactive token'];
const SIGNATURE = ['signature', 'signing key', 'unknown kid', 'no matching key', 'jwks'];
const AUDIENCE = ['audience', 'issuer', 'intended for', 'another resource'];

function perWord(
  id: string,
  words: readonly string[],
  cause: CauseId,
  means: string,
  fix: readonly string[],
): readonly Entry[] {
  return words.map(
    (word, place): Entry => [`${id}-${place}`, challenge('invalid_token', word), cause, means, fix],
  );
}

const bearer: readonly Entry[] = [
  ...perWord('expired', EXPIRED, 'expired-token', 'The access token has run out.', [NEW_TOKEN]),
  ...perWord(
    'early',
    EARLY,
    'clock-skew',
    'The access token is not valid yet: the clocks of its issuer and of the API disagree.',
    ['Let both sides set their clocks by NTP; a few seconds of leeway help.'],
  ),
  ...perWord(
    'revoked',
    REVOKED,
    'bad-credentials',
    'The access token was withdrawn before its end.',
    ['Sign in again.'],
  ).map(
    (entry): Entry => [entry[0], entry[1], entry[2], entry[3], entry[4], { confidence: 'likely' }],
  ),
  ...perWord(
    'signature',
    SIGNATURE,
    'bad-credentials',
    'The access token is signed with a key that the API does not accept, or was changed on its way.',
    ['Send a token of the issuer that the API trusts, unchanged.'],
  ).map(
    (entry): Entry => [entry[0], entry[1], entry[2], entry[3], entry[4], { confidence: 'likely' }],
  ),
  ...perWord(
    'audience',
    AUDIENCE,
    'bad-credentials',
    'The access token was issued for another API or by another issuer.',
    ['Ask for a token with this API as its audience (resource).'],
  ).map(
    (entry): Entry => [entry[0], entry[1], entry[2], entry[3], entry[4], { confidence: 'likely' }],
  ),
  [
    'invalid',
    challenge('invalid_token'),
    'bad-credentials',
    'The access token has run out, was withdrawn, is damaged, or is not for this API; the answer does not say which.',
    [NEW_TOKEN, 'Look into the token: its end, audience and issuer often tell.'],
    { confidence: 'likely' },
  ],
  [
    'scope',
    challenge('insufficient_scope'),
    'insufficient-scope',
    'The access token is valid and was not granted a scope that this call needs.',
    ['Ask for the scope that the answer names, and use the new token.'],
  ],
  [
    'request',
    { ...challenge('invalid_request'), sent: 'identity' },
    'invalid-request',
    'The token was sent in more than one way, or in a way that cannot be read.',
    ['Send it once, in the Authorization header.'],
  ],
  [
    'claims',
    challenge('insufficient_claims'),
    'mfa-step-up',
    'A policy asks for more than the token proves.',
    ['Sign in again with the claims of the challenge.'],
    { source: 'https://openid.net/specs/openid-connect-core-1_0.html#ClaimsParameter' },
  ],
];

const bearerBody: readonly Entry[] = [
  [
    'body-expired',
    body(
      'invalid_token',
      'token expired',
      'token has expired',
      'token is expired.',
      'jwt expired',
      'has expired',
      'lifetime validation failed',
    ),
    'expired-token',
    'The access token has run out.',
    [NEW_TOKEN],
  ],
  [
    'body-early',
    body('invalid_token', 'not yet valid', 'not valid before', 'used too early'),
    'clock-skew',
    'The access token is not valid yet: the clocks of its issuer and of the API disagree.',
    ['Let both sides set their clocks by NTP.'],
  ],
  [
    'body-invalid',
    body('invalid_token'),
    'bad-credentials',
    'The access token has run out, was withdrawn, is damaged, or is not for this API.',
    [NEW_TOKEN, 'Look into the token: its end, audience and issuer often tell.'],
    { confidence: 'likely' },
  ],
  [
    'body-scope',
    { status: REFUSED, fields: { error: 'insufficient_scope' } },
    'insufficient-scope',
    'The access token is valid and was not granted a scope that this call needs.',
    ['Ask for the scope that the answer names, and use the new token.'],
  ],
];

const stepUp: readonly Entry[] = [
  [
    'authentication',
    challenge('insufficient_user_authentication'),
    'mfa-step-up',
    'The sign-in behind the token is too weak or too old for this.',
    [
      'Sign in again; a program sends acr_values and max_age of the challenge to the authorization server.',
    ],
  ],
  [
    'authentication-body',
    body('insufficient_user_authentication'),
    'mfa-step-up',
    'The sign-in behind the token is too weak or too old for this.',
    ['Sign in again with the second factor.'],
  ],
];

const dpop: readonly Entry[] = [
  [
    'nonce',
    challenge('use_dpop_nonce'),
    'bad-credentials',
    'The proof of possession has to carry the nonce that the server gives.',
    ['Make a new proof with the nonce of the DPoP-Nonce field, and send the request again.'],
  ],
  [
    'nonce-body',
    body('use_dpop_nonce'),
    'bad-credentials',
    'The proof of possession has to carry the nonce that the server gives.',
    ['Make a new proof with the nonce of the DPoP-Nonce field, and send the request again.'],
  ],
  [
    'proof',
    challenge('invalid_dpop_proof'),
    'bad-credentials',
    'The proof of possession is missing or not valid: method, address, time, token hash or signature does not fit.',
    ['Make a new proof for each request; compare htm, htu, iat and ath.'],
  ],
  [
    'proof-body',
    body('invalid_dpop_proof'),
    'bad-credentials',
    'The proof of possession is missing or not valid: method, address, time, token hash or signature does not fit.',
    ['Make a new proof for each request; compare htm, htu, iat and ath.'],
  ],
];

const tokenEndpoint: readonly Entry[] = [
  [
    'grant-expired',
    body(
      'invalid_grant',
      'authorization code has expired',
      'code has expired',
      'code expired',
      'refresh token has expired',
      'refresh token expired',
      'refresh token is expired',
      'token has expired',
      'token expired',
      'grant has expired',
      'assertion has expired',
      'assertion is expired',
    ),
    'expired-token',
    'The code, assertion or refresh token has run out.',
    ['Sign in again; redeem a code at once.'],
  ],
  [
    'grant-password',
    body(
      'invalid_grant',
      'bad credentials',
      'invalid username or password',
      'invalid username and password combination',
      'incorrect username or password',
      'invalid_username_or_password',
      'the user name or password is incorrect.',
      'invalid resource owner password',
      'wrong password',
    ),
    'bad-credentials',
    'The user name or password is wrong.',
    ['Type both again, or reset the password.'],
  ],
  [
    'grant-locked',
    body('invalid_grant', 'account is locked', 'user account is locked', 'locked out'),
    'account-locked',
    'The account is locked after failed attempts.',
    ['Wait, or have it unlocked.'],
  ],
  [
    'grant-disabled',
    body(
      'invalid_grant',
      'user is disabled',
      'account is disabled',
      'user account is disabled',
      'inactive user',
      'user is deactivated',
    ),
    'account-disabled',
    'The account is disabled.',
    ['Ask the administrator.'],
  ],
  [
    'grant-verifier',
    body('invalid_grant', 'code_verifier', 'code verifier', 'pkce'),
    'bad-credentials',
    'The code verifier of PKCE is missing or does not fit.',
    ['Send the code_verifier of the same flow.'],
    { source: 'https://www.rfc-editor.org/rfc/rfc7636#section-4.6' },
  ],
  [
    'grant',
    body('invalid_grant'),
    'bad-credentials',
    'The code, password or refresh token is not valid: it has run out, was used before, was withdrawn, or belongs to another client or return address.',
    [
      'Sign in again to get a new one.',
      'Redeem a code once and at once, with the same redirect_uri; store the new refresh token of each answer.',
    ],
    { confidence: 'likely' },
  ],
  [
    'client',
    { status: REFUSED, fields: { error: 'invalid_client' } },
    'bad-credentials',
    'The client’s id, secret or way of signing in is not accepted.',
    ['Compare all three with the client’s registration.'],
    { confidence: 'likely' },
  ],
  [
    'client-unauthorized',
    { status: REFUSED, fields: { error: 'unauthorized_client' } },
    'insufficient-permission',
    'The client may not use this grant.',
    ['Allow the grant in the client’s registration.'],
    { identified: true },
  ],
  [
    'grant-type',
    { status: REFUSED, fields: { error: 'unsupported_grant_type' } },
    'invalid-request',
    'The server does not know this grant type.',
    ['Send one that its metadata (grant_types_supported) names, as a form.'],
  ],
  [
    'response-type',
    { status: REFUSED, fields: { error: 'unsupported_response_type' } },
    'invalid-request',
    'The server does not offer this response type.',
    ['Send one that its metadata names.'],
    { source: AUTHORIZE },
  ],
  [
    'scope',
    { status: REFUSED, fields: { error: 'invalid_scope' } },
    'insufficient-scope',
    'A scope does not exist, or the client may not ask for it.',
    ['Ask only for scopes that the server and the client’s registration know.'],
  ],
  [
    'target',
    { status: REFUSED, fields: { error: 'invalid_target' } },
    'insufficient-scope',
    'The resource that the token is asked for is not known or not allowed.',
    ['Correct resource or audience.'],
    { source: 'https://www.rfc-editor.org/rfc/rfc8707#section-2' },
  ],
  [
    'denied',
    { status: REFUSED, fields: { error: 'access_denied', error_description: true } },
    'insufficient-permission',
    'The person or the server declined.',
    ['Sign in again and agree; ask the administrator if it stays.'],
    { source: AUTHORIZE, confidence: 'possible', identified: true },
  ],
  [
    'server',
    { status: [500, 503], fields: { error: 'server_error' } },
    'server-error',
    'The authorization server failed.',
    ['Try again later.'],
    { source: AUTHORIZE, confidence: 'likely' },
  ],
  [
    'unavailable',
    { status: [400, 429, 503], fields: { error: 'temporarily_unavailable' } },
    'server-error',
    'The authorization server is overloaded for the moment.',
    ['Try again later.'],
    { source: AUTHORIZE, confidence: 'likely' },
  ],
  [
    'request',
    { status: [400], fields: { error: 'invalid_request' } },
    'invalid-request',
    'A parameter is missing, repeated or not valid.',
    ['Correct what error_description names.'],
    { confidence: 'likely' },
  ],
  [
    'redirect',
    { status: REFUSED, fields: { error: 'invalid_redirect_uri' } },
    'not-configured',
    'The return address is not one that the client has registered.',
    ['Register it, letter by letter.'],
    { source: 'https://www.rfc-editor.org/rfc/rfc7591#section-3.2.2' },
  ],
  [
    'redirect-mismatch',
    { status: REFUSED, fields: { error: 'redirect_uri_mismatch' } },
    'not-configured',
    'The return address is not one that the client has registered.',
    ['Register it, letter by letter.'],
    { source: 'https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2.4' },
  ],
  [
    'metadata',
    { status: REFUSED, fields: { error: 'invalid_client_metadata' } },
    'invalid-request',
    'A value of the registration is not accepted.',
    ['Correct it.'],
    { source: 'https://www.rfc-editor.org/rfc/rfc7591#section-3.2.2' },
  ],
  [
    'token-type',
    { status: REFUSED, fields: { error: 'unsupported_token_type' } },
    'invalid-request',
    'The server does not withdraw tokens of this kind.',
    ['Leave it.'],
    { source: 'https://www.rfc-editor.org/rfc/rfc7009#section-2.2.1' },
  ],
  [
    'authorization-details',
    { status: REFUSED, fields: { error: 'invalid_authorization_details' } },
    'insufficient-scope',
    'The details of the wanted right are not known or not allowed.',
    ['Correct authorization_details.'],
    { source: 'https://www.rfc-editor.org/rfc/rfc9396#section-5' },
  ],
  [
    'software-statement',
    { status: REFUSED, code: ['invalid_software_statement', 'unapproved_software_statement'] },
    'bad-credentials',
    'The software statement is not accepted.',
    ['Get a valid one.'],
    { source: 'https://www.rfc-editor.org/rfc/rfc7591#section-3.2.2' },
  ],
];

const device: readonly Entry[] = [
  [
    'pending',
    { status: [400, 401, 403, 428], fields: { error: 'authorization_pending' } },
    'no-credentials',
    'The person has not confirmed the sign-in on the other device yet.',
    ['Confirm it there; the program asks again after the interval.'],
  ],
  [
    'slow-down',
    { status: [400, 403, 429], fields: { error: 'slow_down' } },
    'rate-limit',
    'The program asks too often whether the person has confirmed.',
    ['Wait five seconds longer between two questions from now on.'],
  ],
  [
    'expired',
    { status: [400, 401, 403], fields: { error: 'expired_token' } },
    'expired-token',
    'The device code has run out before it was confirmed.',
    ['Begin again to get a new code.'],
  ],
];

const openId: readonly Entry[] = [
  [
    'login',
    { status: REFUSED, fields: { error: 'login_required' } },
    'no-credentials',
    'The app asked to sign in silently, and nobody is signed in.',
    [
      'Sign in on a visible page.',
      'Third-party cookies that the browser blocks have the same effect: use a refresh token instead of a hidden frame.',
    ],
  ],
  [
    'interaction',
    { status: REFUSED, fields: { error: 'interaction_required' } },
    'mfa-step-up',
    'The server has to ask the person something: a second factor, consent, or a changed password.',
    ['Start a sign-in on a visible page.'],
    { confidence: 'likely' },
  ],
  [
    'consent',
    { status: REFUSED, fields: { error: 'consent_required' } },
    'insufficient-scope',
    'The person has not agreed yet to what the app asks for.',
    ['Start a sign-in on a visible page, where they can agree.'],
  ],
  [
    'account',
    { status: REFUSED, fields: { error: 'account_selection_required' } },
    'no-credentials',
    'Several accounts are signed in, and the person has to choose.',
    ['Start a sign-in on a visible page, or send login_hint.'],
  ],
  [
    'registration',
    { status: REFUSED, fields: { error: 'registration_not_supported' } },
    'not-configured',
    'The server does not take this kind of registration.',
    ['Register the client by hand.'],
  ],
  [
    'request-uri',
    {
      status: REFUSED,
      code: [
        'invalid_request_uri',
        'invalid_request_object',
        'request_not_supported',
        'request_uri_not_supported',
      ],
    },
    'invalid-request',
    'The request object is not valid or not supported.',
    ['Send the parameters plainly, or sign the object with a registered key.'],
  ],
  [
    'unmet',
    { status: REFUSED, fields: { error: 'unmet_authentication_requirements' } },
    'mfa-step-up',
    'The sign-in did not reach the demanded level.',
    ['Sign in again with the second factor.'],
    {
      source: 'https://openid.net/specs/openid-connect-unmet-authentication-requirements-1_0.html',
    },
  ],
  [
    'unknown-user',
    { status: REFUSED, fields: { error: 'unknown_user_id' } },
    'bad-credentials',
    'The hint names nobody that the server knows.',
    ['Correct it.'],
    {
      source:
        'https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html',
    },
  ],
];

const others: readonly Entry[] = [
  [
    'resource-metadata',
    { status: [401], headers: { 'www-authenticate': 'resource_metadata=' }, sent: 'nothing' },
    'no-credentials',
    'The resource wants an access token, and says where to learn which authorization server gives it.',
    ['Read the address in resource_metadata, sign in at the server it names, and send the token.'],
    { source: METADATA },
  ],
  [
    'digest-stale',
    {
      status: [401],
      challenge: { scheme: 'digest' },
      headers: { 'www-authenticate': 'stale=true' },
    },
    'expired-token',
    'The password is right, and only the server’s one-time value (nonce) was out of date.',
    ['Send the request again with the new nonce; browsers do so by themselves.'],
    { source: DIGEST, confidence: 'likely' },
  ],
  [
    'digest-stale-quoted',
    {
      status: [401],
      challenge: { scheme: 'digest' },
      headers: { 'www-authenticate': 'stale="true"' },
    },
    'expired-token',
    'The password is right, and only the server’s one-time value (nonce) was out of date.',
    ['Send the request again with the new nonce; browsers do so by themselves.'],
    { source: DIGEST, confidence: 'likely' },
  ],
  [
    'introspection',
    { status: [200], path: ['introspect'], fields: { active: 'false' } },
    'bad-credentials',
    'The authorization server says that the token is not active: it has run out, was withdrawn, is unknown, or may not be seen by this caller.',
    ['Get a new token.', 'Check that the token is of this server.'],
    { source: 'https://www.rfc-editor.org/rfc/rfc7662#section-2.2' },
  ],
  [
    'problem-quota',
    { fields: { type: 'https://iana.org/assignments/http-problem-types#quota-exceeded' } },
    'quota',
    'The allowance that the answer names is used up.',
    ['Wait until it is renewed; read RateLimit and Retry-After.'],
    { source: PROBLEMS },
  ],
  [
    'problem-capacity',
    {
      fields: {
        type: 'https://iana.org/assignments/http-problem-types#temporary-reduced-capacity',
      },
    },
    'rate-limit',
    'The server can do less than usual for the moment, and lets fewer requests in.',
    ['Wait as long as Retry-After says.'],
    { source: PROBLEMS },
  ],
  [
    'problem-abnormal',
    { fields: { type: 'https://iana.org/assignments/http-problem-types#abnormal-usage-detected' } },
    'rate-limit',
    'The server takes the calls for unusual ones.',
    ['Slow down, and ask its owner.'],
    { source: PROBLEMS, confidence: 'likely' },
  ],
  [
    'problem-date',
    { fields: { type: 'https://iana.org/assignments/http-problem-types#date' } },
    'clock-skew',
    'The date of the request is too far from the server’s.',
    ['Set the caller’s clock right.'],
    { source: PROBLEMS },
  ],
  [
    'scim-sensitive',
    { status: [403], fields: { scimtype: 'sensitive' } },
    'invalid-request',
    'The address would carry personal data.',
    ['Search by POST.'],
    { source: SCIM },
  ],
  [
    'scim-many',
    { status: [400], fields: { scimtype: 'toomany' } },
    'invalid-request',
    'The filter yields more than the server is willing to give.',
    ['Narrow it.'],
    { source: SCIM },
  ],
];

const acme: readonly Entry[] = (
  [
    [
      'unauthorized',
      'insufficient-permission',
      'The account may not do this, or the proof of the domain failed.',
      'Look whether the challenge’s answer can be seen from outside.',
    ],
    [
      'ratelimited',
      'rate-limit',
      'Too many certificates, orders or failures for this account or domain.',
      'Wait as long as Retry-After or the message says; use the staging server for tests.',
    ],
    [
      'badnonce',
      'bad-credentials',
      'The nonce was not accepted.',
      'Send the request again with the nonce of the answer.',
    ],
    [
      'badsignaturealgorithm',
      'signature-mismatch',
      'The signature’s algorithm is not supported.',
      'Use one of those that the answer names.',
    ],
    ['badpublickey', 'bad-credentials', 'The public key is not accepted.', 'Use a stronger key.'],
    [
      'accountdoesnotexist',
      'bad-credentials',
      'There is no account for this key.',
      'Register the account first.',
    ],
    [
      'externalaccountrequired',
      'no-credentials',
      'The server wants the key of an existing account with it.',
      'Send external account binding.',
    ],
    [
      'useractionrequired',
      'account-disabled',
      'The person must do something first, such as agree to new terms.',
      'Open the address that the answer names.',
    ],
    [
      'caa',
      'insufficient-permission',
      'The domain’s CAA records do not allow this authority.',
      'Add it to the records.',
    ],
    [
      'rejectedidentifier',
      'access-rule',
      'The authority issues no certificate for this name.',
      'Ask the authority.',
    ],
    ['ordernotready', 'invalid-request', 'The order is not ready.', 'Finish the challenges first.'],
    ['malformed', 'invalid-request', 'The request is malformed.', 'Correct it.'],
    ['serverinternal', 'server-error', 'The authority failed.', 'Try again later.'],
  ] as const satisfies readonly (readonly [string, CauseId, string, string])[]
).map(
  ([error, cause, means, fix]): Entry => [
    `acme-${error}`,
    { fields: { type: `urn:ietf:params:acme:error:${error}` } },
    cause,
    means,
    [fix],
    { source: ACME, ...(cause === 'insufficient-permission' ? { identified: true as const } : {}) },
  ],
);

const statuses: readonly Entry[] = [
  [
    '402',
    { status: [402] },
    'plan-required',
    'The server wants a payment or a plan first.',
    ['Look at the account’s plan and payment.'],
    { confidence: 'likely', source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3' },
  ],
  [
    '420',
    { status: [420] },
    'rate-limit',
    'Requests come faster than allowed.',
    ['Wait, and send fewer.'],
    { confidence: 'likely' },
  ],
  [
    '450',
    { status: [450] },
    'web-filter',
    'The computer’s parental controls block the page.',
    ['Ask whoever manages the computer.'],
    { confidence: 'likely' },
  ],
  [
    '495',
    { status: [495] },
    'client-certificate',
    'The client certificate was not accepted.',
    ['Choose another certificate; close the browser first.'],
    { confidence: 'likely', source: NGINX },
  ],
  [
    '496',
    { status: [496] },
    'client-certificate',
    'The server wants a client certificate, and none was sent.',
    ['Choose a certificate; close the browser first if it no longer asks.'],
    { confidence: 'likely', source: NGINX },
  ],
  [
    '497',
    { status: [497] },
    'https-required',
    'A plain HTTP request came to a port for HTTPS.',
    ['Open the https address.'],
    { confidence: 'likely', source: NGINX },
  ],
  [
    '498',
    { status: [498] },
    'bad-credentials',
    'The token is not valid or has run out.',
    ['Sign in again to get a new one.'],
    { confidence: 'likely', source: ESRI },
  ],
  [
    '499-token',
    { status: [499], anyText: ['token required'] },
    'no-credentials',
    'The service wants a token.',
    ['Sign in; send the token as token=… or X-Esri-Authorization.'],
    { source: ESRI },
  ],
  [
    '499-esri-200',
    { status: [200], fields: { 'error.code': '499', 'error.message': 'token required' } },
    'no-credentials',
    'The service wants a token.',
    ['Sign in; send the token.'],
    { source: ESRI },
  ],
  [
    '498-esri-200',
    { status: [200], fields: { 'error.code': '498' } },
    'bad-credentials',
    'The token is not valid or has run out.',
    ['Sign in again to get a new one.'],
    { source: ESRI },
  ],
  [
    '403-esri',
    { status: [200, 403], fields: { 'error.code': '403', 'error.messagecode': 'gwm_0003' } },
    'insufficient-permission',
    'The account has no right to this item.',
    ['Ask its owner to share it.'],
    { source: ESRI },
  ],
  [
    '509',
    { status: [509] },
    'quota',
    'The site has used up its bandwidth for the period.',
    ['Wait, or tell the site’s owner.'],
    {
      confidence: 'likely',
      source: 'https://documentation.cpanel.net/display/CKB/HTTP+Error+Codes+and+Quick+Fixes',
      audience: 'site-owner',
    },
  ],
  [
    '529',
    { status: [529] },
    'server-error',
    'The service is overloaded for the moment.',
    ['Try again with growing pauses.'],
    { confidence: 'likely' },
  ],
  [
    '426',
    { status: [426], headers: { upgrade: 'tls' } },
    'https-required',
    'The server takes the request over TLS only.',
    ['Open the https address.'],
    { confidence: 'likely', source: 'https://www.rfc-editor.org/rfc/rfc2817#section-4.2' },
  ],
  [
    '423',
    { status: [423], fields: { 'error.lock-token-submitted': true }, format: 'xml' },
    'invalid-request',
    'Somebody else has locked the file.',
    ['Wait until it is unlocked, or send the lock’s token.'],
    { confidence: 'likely', source: 'https://www.rfc-editor.org/rfc/rfc4918#section-11.3' },
  ],
];

const COMMON = { seen: '2026-11', confidence: 'certain' } as const;

/** What the protocols themselves define, whoever answers. */
export const protocolSigns: readonly Sign[] = [
  ...catalogue({ ...COMMON, prefix: 'rfc6750', source: BEARER }, [...bearer, ...bearerBody]),
  ...catalogue({ ...COMMON, prefix: 'rfc9470', source: STEP_UP }, stepUp),
  ...catalogue({ ...COMMON, prefix: 'rfc9449', source: DPOP }, dpop),
  // Whoever asks for a token has shown a code, password, key or token for it.
  ...catalogue({ ...COMMON, prefix: 'rfc6749', source: TOKEN }, tokenEndpoint).map(
    (sign): Sign => (sign.cause === 'bad-credentials' ? { ...sign, identified: true } : sign),
  ),
  ...catalogue({ ...COMMON, prefix: 'rfc8628', source: DEVICE }, device),
  ...catalogue({ ...COMMON, prefix: 'openid', source: OIDC }, openId),
  ...catalogue({ ...COMMON, prefix: 'protocol', source: STATUSES }, [...others, ...acme]),
  ...catalogue({ ...COMMON, prefix: 'status', source: STATUSES }, statuses),
  ...awsSigns,
  // GraphQL refuses with 200.
  ...signsOf(
    { library: 'graphql' },
    'https://www.apollographql.com/docs/apollo-server/data/errors',
    [
      [
        'forbidden',
        'insufficient-permission',
        'likely',
        { status: [200], fields: { 'errors.0.extensions.code': 'forbidden' } },
      ],
    ],
  ),
];
