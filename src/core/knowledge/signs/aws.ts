import { catalogue, type Entry } from '../catalogue.ts';
import type { CauseId } from '../causes.ts';
import type { Sign } from '../sign.ts';

const COMMON = 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html';
const STS =
  'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html#API_AssumeRole_Errors';
const SIGNING =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/signature-v4-troubleshooting.html';

const STATUSES = [400, 401, 403, 404, 413, 429, 500, 503];

/** Query services answer in XML below ErrorResponse, JSON ones with `__type`; no product of the list is named by it. */
const FORMS = ['<errorresponse', '<response><errors>', '<response> <errors>', '"__type"'];

function code(
  word: string,
  cause: CauseId,
  means: string,
  fix: readonly string[],
  more: Partial<Sign> = {},
): Entry {
  const id = word.toLowerCase();
  const named = [id, `com.amazon.coral.service#${id}`, `com.amazonaws.sts#${id}`];
  return [id, { status: STATUSES, code: named, anyMark: FORMS }, cause, means, fix, more];
}

const CLOCK = 'Set the caller’s clock right (NTP), and sign the request again.';
const NEW = 'Get new temporary credentials: all three parts, key, secret and session token.';

/** Error codes that all services of AWS share, and those of its Security Token Service. */
export const awsSigns: readonly Sign[] = catalogue(
  { prefix: 'aws-sts', confidence: 'likely', source: COMMON, seen: '2026-11' },
  [
    code(
      'AccessDenied',
      'insufficient-permission',
      'No policy allows this identity the action, or one forbids it.',
      [
        'Allow the action that the message names, on this resource.',
        'For a role: its trust policy must name the caller.',
      ],
    ),
    code(
      'AccessDeniedException',
      'insufficient-permission',
      'No policy allows this identity the action, or one forbids it.',
      ['Allow the action that the message names, on this resource.'],
    ),
    code(
      'UnauthorizedOperation',
      'insufficient-permission',
      'No policy allows this identity the action, or one forbids it.',
      ['Allow the action; decode the message with sts decode-authorization-message.'],
    ),
    code('NotAuthorized', 'insufficient-permission', 'The identity has no right to the action.', [
      'Allow the action by a policy.',
    ]),
    code('AuthFailure', 'bad-credentials', 'The credentials could not be checked.', [
      'Check key and secret.',
    ]),
    code('ExpiredToken', 'expired-token', 'The temporary credentials have run out.', [NEW]),
    code('ExpiredTokenException', 'expired-token', 'The temporary credentials have run out.', [
      NEW,
    ]),
    code(
      'RequestExpired',
      'clock-skew',
      'The request came more than fifteen minutes after it was signed, or the clocks differ.',
      [CLOCK],
      { source: SIGNING },
    ),
    code(
      'RequestTimeTooSkewed',
      'clock-skew',
      'The time of the request is too far from AWS’s clock.',
      [CLOCK],
      { source: SIGNING },
    ),
    code(
      'InvalidSignatureException',
      'signature-mismatch',
      'The signature does not fit the request.',
      ['Check the secret key; look for a proxy that changes the request.', CLOCK],
      { source: SIGNING },
    ),
    code(
      'SignatureDoesNotMatch',
      'signature-mismatch',
      'The signature does not fit the request.',
      ['Check the secret key; look for a proxy that changes the request.'],
      { source: SIGNING },
    ),
    code(
      'IncompleteSignature',
      'signature-mismatch',
      'The signature lacks a part that it must have.',
      ['Sign with an SDK, region and service filled in.'],
      { source: SIGNING },
    ),
    code(
      'IncompleteSignatureException',
      'signature-mismatch',
      'The signature lacks a part that it must have.',
      ['Sign with an SDK, region and service filled in.'],
      { source: SIGNING },
    ),
    code(
      'InvalidClientTokenId',
      'bad-credentials',
      'The access key is unknown: mistyped, deleted, switched off, or of another partition or region.',
      [
        'Check the key; opt-in regions have to be switched on for the account.',
        'Temporary keys need their session token.',
      ],
    ),
    code(
      'UnrecognizedClientException',
      'bad-credentials',
      'The access key is unknown: mistyped, deleted, switched off, or of another partition or region.',
      ['Check the key; temporary keys need their session token.'],
    ),
    code('UnrecognizedClient', 'bad-credentials', 'The access key is unknown.', ['Check the key.']),
    code('InvalidAccessKeyId', 'bad-credentials', 'The access key is unknown.', ['Check the key.']),
    code('InvalidToken', 'bad-credentials', 'The session token is not valid.', [NEW]),
    code('MissingAuthenticationToken', 'no-credentials', 'The request is not signed.', [
      'Sign it with an access key.',
    ]),
    code('MissingAuthenticationTokenException', 'no-credentials', 'The request is not signed.', [
      'Sign it with an access key.',
    ]),
    code('MissingAction', 'invalid-request', 'The request names no action.', ['Send Action.']),
    code('InvalidAction', 'invalid-request', 'The action does not exist in this version.', [
      'Check its name and Version.',
    ]),
    code('InvalidParameterValue', 'invalid-request', 'A value is not valid.', [
      'Correct what the message names.',
    ]),
    code('InvalidParameterCombination', 'invalid-request', 'Parameters do not go together.', [
      'Send one of them.',
    ]),
    code('InvalidQueryParameter', 'invalid-request', 'The query is malformed.', ['Correct it.']),
    code('MalformedQueryString', 'invalid-request', 'The query is malformed.', ['Correct it.']),
    code('MissingParameter', 'invalid-request', 'A parameter is missing.', ['Send it.']),
    code('ValidationError', 'invalid-request', 'A value is not valid.', [
      'Correct what the message names.',
    ]),
    code('ValidationException', 'invalid-request', 'A value is not valid.', [
      'Correct what the message names.',
    ]),
    code('OptInRequired', 'plan-required', 'The account has not subscribed to the service.', [
      'Subscribe to it; finish the account’s set-up.',
    ]),
    code(
      'SubscriptionRequiredException',
      'plan-required',
      'The account has not subscribed to the service.',
      ['Subscribe to it; finish the account’s set-up.'],
    ),
    code('PendingVerification', 'account-disabled', 'The account is still being verified.', [
      'Wait for the message.',
    ]),
    code('Blocked', 'account-disabled', 'The account is blocked.', ['Ask AWS’s support.']),
    code('Throttling', 'rate-limit', 'Requests come faster than allowed.', [
      'Try again with growing pauses and a random part.',
    ]),
    code('ThrottlingException', 'rate-limit', 'Requests come faster than allowed.', [
      'Try again with growing pauses and a random part.',
    ]),
    code('ThrottledException', 'rate-limit', 'Requests come faster than allowed.', [
      'Try again with growing pauses and a random part.',
    ]),
    code('RequestLimitExceeded', 'rate-limit', 'Requests come faster than allowed.', [
      'Try again with growing pauses and a random part.',
    ]),
    code('TooManyRequestsException', 'rate-limit', 'Requests come faster than allowed.', [
      'Try again with growing pauses and a random part.',
    ]),
    code(
      'ProvisionedThroughputExceededException',
      'rate-limit',
      'The table or stream takes no more for the moment.',
      ['Try again with growing pauses; raise the throughput.'],
    ),
    code('LimitExceeded', 'quota', 'A quota of the account is reached.', [
      'Delete what is not needed, or ask for more.',
    ]),
    code('LimitExceededException', 'quota', 'A quota of the account is reached.', [
      'Delete what is not needed, or ask for more.',
    ]),
    code('ServiceQuotaExceededException', 'quota', 'A quota of the account is reached.', [
      'Delete what is not needed, or ask for more.',
    ]),
    code('InternalFailure', 'server-error', 'The service failed.', [
      'Try again with growing pauses.',
    ]),
    code('InternalServerError', 'server-error', 'The service failed.', [
      'Try again with growing pauses.',
    ]),
    code('ServiceUnavailable', 'server-error', 'The service is not available for the moment.', [
      'Try again with growing pauses.',
    ]),
    code(
      'IDPCommunicationError',
      'server-error',
      'The outside identity provider could not be reached.',
      ['Try again.'],
      { source: STS },
    ),
    code(
      'IDPRejectedClaim',
      'bad-credentials',
      'The outside identity provider did not accept the token, or it was withdrawn.',
      ['Get a new one.'],
      { source: STS },
    ),
    code(
      'InvalidIdentityToken',
      'bad-credentials',
      'The token of the outside identity provider is not valid: issuer, audience or signature does not fit.',
      ['Compare them with the identity provider’s entry in IAM.'],
      { source: STS },
    ),
    code(
      'InvalidAuthorizationMessageException',
      'invalid-request',
      'The message cannot be decoded.',
      ['Send it whole.'],
      { source: STS },
    ),
    code(
      'MalformedPolicyDocument',
      'invalid-request',
      'The policy is malformed.',
      ['Correct it.'],
      { source: STS },
    ),
    code(
      'PackedPolicyTooLarge',
      'invalid-request',
      'Policies and tags of the session are too large together.',
      ['Shorten them.'],
      { source: STS },
    ),
    code(
      'RegionDisabledException',
      'not-configured',
      'The region is not switched on for the account.',
      ['Switch it on, or call another region.'],
      { source: STS },
    ),
    code('NoSuchEntity', 'not-found', 'There is no such user, role or policy.', [
      'Check the name and the account.',
    ]),
  ],
);
