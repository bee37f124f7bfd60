import { catalogue, type Entry } from '../catalogue.ts';
import type { CauseId } from '../causes.ts';
import type { Sign, When } from '../sign.ts';

const GMAIL = 'https://developers.google.com/workspace/gmail/api/guides/handle-errors';
const GENERAL = 'https://developers.google.com/webmaster-tools/v1/errors';
const REASONS =
  'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto';
const CODES = 'https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto';
const OAUTH = 'https://developers.google.com/identity/protocols/oauth2/web-server';
const MAPS = 'https://developers.google.com/maps/documentation/geocoding/requests-geocoding';

const BACK_OFF =
  'Try again after one second, then two, four and so on, each time with a random part of a second added.';
const SMALL_BATCHES = 'Send at most 50 requests in one batch: larger ones are throttled sooner.';
const NEW_TOKEN =
  'Get a new access token with the refresh token; if that is refused too, let the person sign in again.';

/** The older form: `error.errors[].reason`. */
function reason(
  word: string,
  cause: CauseId,
  means: string,
  fix: readonly string[],
  when: When = {},
  more: Partial<Sign> = {},
): Entry {
  const id = word.toLowerCase();
  return [id, { ...when, fields: { 'error.errors.*.reason': id } }, cause, means, fix, more];
}

/** The newer form: `error.details[].reason` of an ErrorInfo. */
function info(word: string, cause: CauseId, means: string, ...fix: readonly string[]): Entry {
  const id = word.toLowerCase();
  return [
    `info-${id.replaceAll('_', '-')}`,
    { fields: { 'error.details.*.reason': id } },
    cause,
    means,
    fix,
    { source: REASONS },
  ];
}

/** The canonical word alone: what is said beside it is surer. */
function canonical(
  word: string,
  status: readonly number[],
  cause: CauseId,
  means: string,
  fix: readonly string[],
  beside: Sign['beside'] = {},
): Entry {
  return [
    `status-${word.toLowerCase().replaceAll('_', '-')}`,
    { status, fields: { 'error.status': word.toLowerCase(), 'error.code': true } },
    cause,
    means,
    fix,
    { confidence: 'likely', source: CODES, beside },
  ];
}

const OLD_FORM: readonly Entry[] = [
  reason('badRequest', 'invalid-request', 'A field is missing, or values do not go together.', [
    'Correct what the message names; the same request will fail again.',
  ]),
  reason('invalidParameter', 'invalid-request', 'A parameter has a value that is not valid.', [
    'Correct the parameter that “location” names.',
  ]),
  reason('invalidQuery', 'invalid-request', 'The query is not valid.', [
    'Compare it with the method’s page.',
  ]),
  reason('invalid', 'invalid-request', 'A value in the request is not valid.', [
    'Correct what the message names.',
  ]),
  reason('invalidArgument', 'invalid-request', 'A value in the request is not valid.', [
    'Correct what the message names.',
  ]),
  reason('invalidHeader', 'invalid-request', 'A header of the request is not valid.', [
    'Correct the header that “location” names.',
  ]),
  reason('parseError', 'invalid-request', 'The body could not be read.', [
    'Send valid JSON and say so in Content-Type.',
  ]),
  reason('required', 'invalid-request', 'A required parameter is missing.', [
    'Send the parameter that “location” names.',
  ]),
  reason('keyInvalid', 'bad-credentials', 'The API key is not valid.', [
    'Send a whole key of the right project, or make a new one in the console.',
  ]),
  reason('keyExpired', 'expired-token', 'The API key has run out.', [
    'Make a new key in the console and send that one.',
  ]),
  reason(
    'failedPrecondition',
    'not-configured',
    'The account or resource is not in a state for this call: for Gmail, mostly the mailbox is not set up.',
    ['Check that the account has Gmail switched on, and that a service account acts for a person.'],
  ),
  reason(
    'conditionNotMet',
    'invalid-request',
    'The condition in the request’s headers no longer holds.',
    ['Read the resource again and repeat the change on the new version.'],
  ),
  reason(
    'authError',
    'bad-credentials',
    'The access token is not valid: mostly it has run out, or it was withdrawn.',
    [NEW_TOKEN],
    {},
    { confidence: 'likely' },
  ),
  reason('expired', 'expired-token', 'The session or token has run out.', [NEW_TOKEN]),
  reason('lockedDomainExpired', 'expired-token', 'A link to the file’s own domain has run out.', [
    'Ask for the file again to get a new link.',
  ]),
  reason(
    'unauthorized',
    'bad-credentials',
    'The caller is not authorised.',
    [NEW_TOKEN],
    {},
    { confidence: 'likely' },
  ),
  reason(
    'dailyLimitExceeded',
    'quota',
    'The project has used up its allowance of calls for the day.',
    [
      'Wait for the next day (midnight Pacific time), or ask for a larger quota in the console.',
      'Look for a loop in the program that calls without need.',
    ],
  ),
  reason(
    'dailyLimitExceededUnreg',
    'quota',
    'Calls without a key have a tiny allowance, and it is used up.',
    ['Send an API key or access token: calls with one have an allowance of their own.'],
  ),
  reason(
    'userRateLimitExceeded',
    'rate-limit',
    'One person’s calls come faster than the limit for a person allows.',
    [
      BACK_OFF,
      SMALL_BATCHES,
      'A service account that acts for several people sets quotaUser, so that each has a limit of their own.',
    ],
    {},
    { confidence: 'likely', source: GMAIL },
  ),
  reason(
    'userRateLimitExceededUnreg',
    'rate-limit',
    'Calls without a key come faster than allowed.',
    ['Send an API key or access token.', BACK_OFF],
  ),
  reason(
    'rateLimitExceeded',
    'rate-limit',
    'The project’s calls, or those of one person, come faster than allowed.',
    [BACK_OFF, SMALL_BATCHES, 'Raise the limit in the console, if the program needs it.'],
    {},
    { confidence: 'likely', source: GMAIL },
  ),
  reason('rateLimitExceededUnreg', 'rate-limit', 'Calls without a key come faster than allowed.', [
    'Send an API key or access token.',
  ]),
  reason('concurrentLimitExceeded', 'rate-limit', 'Too many calls run at the same time.', [
    'Run fewer calls in parallel.',
    BACK_OFF,
  ]),
  reason('sharingRateLimitExceeded', 'rate-limit', 'Too much was shared in a short time.', [
    'Share with groups instead of many single people, and send fewer notices by mail.',
    BACK_OFF,
  ]),
  reason('quotaExceeded', 'quota', 'An allowance of the project or account is used up.', [
    'Look in the console which quota it is, wait until it is renewed, or ask for more.',
  ]),
  reason('limitExceeded', 'quota', 'A limit of the project or account is reached.', [
    'Look in the console which limit it is, and ask for more if you need it.',
  ]),
  reason('variableTermLimitExceeded', 'quota', 'A limit of the account is reached.', [
    'Wait until it is renewed.',
  ]),
  reason('variableTermExpiredDailyExceeded', 'quota', 'The allowance for the day is used up.', [
    'Wait for the next day.',
  ]),
  reason('servingLimitExceeded', 'quota', 'The limit of this API for the project is reached.', [
    'Ask for more in the console.',
  ]),
  reason('storageQuotaExceeded', 'quota', 'The storage of the account is full.', [
    'Free some space, or buy more.',
  ]),
  reason('teamDriveFileLimitExceeded', 'quota', 'The shared drive holds as many items as it may.', [
    'Delete items, or use another shared drive.',
  ]),
  reason(
    'numChildrenInNonRootLimitExceeded',
    'quota',
    'The folder holds as many items as it may.',
    ['Put items into another folder.'],
  ),
  reason(
    'activeItemCreationLimitExceeded',
    'quota',
    'The account has made as many items as it may.',
    ['Delete items for good, or use another account.'],
  ),
  reason('responseTooLarge', 'quota', 'The answer is larger than allowed.', [
    'Ask for less at a time.',
  ]),
  reason(
    'domainPolicy',
    'insufficient-permission',
    'The administrators of the account’s domain have switched off apps of this kind.',
    [
      'Ask the domain’s administrator to allow the app or the service.',
      'Use an account of another domain.',
    ],
  ),
  reason(
    'insufficientPermissions',
    'insufficient-scope',
    'The access token was not granted a scope that this call needs.',
    [
      'Ask the person for the scope that the method’s page names, and use the new token.',
      'Delete the stored token first: it keeps the old scopes.',
    ],
  ),
  reason(
    'insufficientScopes',
    'insufficient-scope',
    'The access token was not granted a scope that this call needs.',
    ['Ask the person for the scope that the method’s page names, and use the new token.'],
  ),
  reason(
    'accessNotConfigured',
    'not-configured',
    'The API is not enabled in the project of this key or token.',
    [
      'Enable the API in the console, in the project that the key or client belongs to, and wait a few minutes.',
    ],
  ),
  reason('notAuthorizedToAccess', 'insufficient-permission', 'The account has no right to this.', [
    'Ask its owner for access.',
  ]),
  reason('serviceNotEnabled', 'not-configured', 'The service is not switched on for the account.', [
    'Switch it on, or ask the administrator.',
  ]),
  reason(
    'forbidden',
    'insufficient-permission',
    'The account has no right to this.',
    ['Sign in with an account that has, or ask the owner for access.'],
    {},
    { confidence: 'likely' },
  ),
  reason(
    'forbiddenForServiceAccounts',
    'insufficient-permission',
    'A service account may not do this in its own name.',
    ['Let it act for a person by domain-wide delegation.'],
  ),
  reason(
    'calendarForbidden',
    'insufficient-permission',
    'The account has no right to this calendar.',
    ['Have the calendar shared with the account.'],
  ),
  reason(
    'forbiddenForNonOrganizer',
    'insufficient-permission',
    'Only the organiser may change these parts of the event.',
    ['Change it as the organiser.'],
  ),
  reason(
    'requiredAccessLevel',
    'insufficient-permission',
    'The account needs a higher access level for this.',
    ['Ask the owner for it.'],
  ),
  reason(
    'insufficientFilePermissions',
    'insufficient-permission',
    'The account has no right to do this with the file.',
    ['Ask the file’s owner for the right to edit or share it.'],
  ),
  reason(
    'insufficientParentPermissions',
    'insufficient-permission',
    'The account may not put items into this folder.',
    ['Ask the folder’s owner for the right to edit it.'],
  ),
  reason(
    'insufficientAuthorizedParty',
    'insufficient-permission',
    'The app that asks may not use this file.',
    ['Open the file with the app once.'],
  ),
  reason(
    'appNotAuthorizedToFile',
    'insufficient-permission',
    'The person has not opened or made this file with the app, and the app may see only such files.',
    ['Let the person pick the file with Google Picker, or ask for a wider scope.'],
  ),
  reason(
    'appNotAuthorizedToChild',
    'insufficient-permission',
    'The app may not see an item inside this folder.',
    ['Let the person pick the items with Google Picker, or ask for a wider scope.'],
  ),
  reason('appNotInstalled', 'not-configured', 'The person has not installed the app.', [
    'Install the app in Google Drive.',
  ]),
  reason(
    'cannotShareTeamDriveItem',
    'insufficient-permission',
    'The item of a shared drive may not be shared like this.',
    ['Ask a manager of the shared drive.'],
  ),
  reason(
    'teamDriveMembershipRequired',
    'insufficient-permission',
    'Only members of the shared drive may do this.',
    ['Ask a manager to add the account.'],
  ),
  reason(
    'teamDrivesFolderMoveInNotSupported',
    'invalid-request',
    'Folders cannot be moved into a shared drive like this.',
    ['Move the files, or make the folder there.'],
  ),
  reason(
    'fileNotDownloadable',
    'invalid-request',
    'Only files with content of their own can be downloaded.',
    ['Export documents of Google’s editors with files.export.'],
  ),
  reason(
    'cannotDownloadAbusiveFile',
    'access-rule',
    'The file was found to be malware or spam, so it is withheld.',
    ['Its owner can download it with acknowledgeAbuse=true.'],
  ),
  reason(
    'cannotDownloadFile',
    'insufficient-permission',
    'The file’s owner has switched downloading off.',
    ['Ask the owner.'],
  ),
  reason('downloadQuotaExceeded', 'quota', 'The file was downloaded too often lately.', [
    'Wait up to a day, or make a copy of the file.',
  ]),
  reason(
    'cannotCopyFile',
    'insufficient-permission',
    'The file’s owner has switched copying off.',
    ['Ask the owner.'],
  ),
  reason(
    'ipRefererBlocked',
    'hotlink',
    'The API key may be used only from certain sites or addresses, and this is none of them.',
    ['Add the site or address to the key’s restrictions in the console, or use another key.'],
    {},
    { confidence: 'likely' },
  ),
  reason(
    'refererBlocked',
    'hotlink',
    'The API key may be used only from certain sites, and this page is on none of them.',
    ['Add the site to the key’s restrictions in the console.'],
  ),
  reason('unknownAuth', 'bad-credentials', 'The way of signing in is not known.', [
    'Send an access token in the Authorization header.',
  ]),
  reason('unregistered', 'no-credentials', 'The call carries no key, and one is needed.', [
    'Send an API key or access token.',
  ]),
  reason('accountDeleted', 'account-disabled', 'The account was deleted.', [
    'Use another account.',
  ]),
  reason('accountDisabled', 'account-disabled', 'The account is disabled.', [
    'Ask the administrator, or follow Google’s steps to have it restored.',
  ]),
  reason(
    'accountUnverified',
    'account-disabled',
    'The account’s e-mail address is not confirmed yet.',
    ['Confirm the address by the message that was sent.'],
  ),
  reason(
    'accountDelinquent',
    'account-disabled',
    'The project’s payment failed, so it is stopped.',
    ['Put the billing account in order.'],
  ),
  reason(
    'userProjectAccountProblem',
    'account-disabled',
    'The project that is to be billed has a problem with its account.',
    ['Put its billing account in order.'],
  ),
  reason(
    'userProjectMissing',
    'invalid-request',
    'The bucket’s reader pays, and the request names no project to bill.',
    ['Send userProject.'],
  ),
  reason('userSuspended', 'account-disabled', 'The account is suspended.', [
    'Ask the domain’s administrator.',
  ]),
  reason('suspended', 'account-disabled', 'The account is suspended.', [
    'Follow the message that was sent to the account.',
  ]),
  reason('countryBlocked', 'geo-block', 'The service is not offered in this country.', [
    'Use it from where it is offered.',
  ]),
  reason('legalIssue', 'legal-block', 'The item is withheld for legal reasons.', [
    'Read the notice that Google links to.',
  ]),
  reason('sslRequired', 'https-required', 'The API answers over HTTPS only.', [
    'Call the https address.',
  ]),
  reason(
    'corsRequestXOrigin',
    'cors',
    'The request lacks the header that a call from another origin needs.',
    ['Use Google’s client library for pages, or send X-Origin.'],
  ),
  reason(
    'notFound',
    'not-found',
    'There is no such item, or the account may not see it.',
    ['Check the id.', 'Check that the signed-in account may see the item.'],
    {},
    { confidence: 'likely' },
  ),
  reason(
    'httpMethodNotAllowed',
    'method-not-allowed',
    'The method does not go with this address.',
    ['Use the method that the page of the API names.'],
  ),
  reason(
    'notAcceptable',
    'unsupported-media-type',
    'The answer is not available in the wanted form.',
    ['Send another Accept header.'],
  ),
  reason('uploadTooLarge', 'invalid-request', 'What is uploaded is too large.', [
    'Send less, or use a resumable upload.',
  ]),
  reason('duplicate', 'invalid-request', 'Such an item exists already.', ['Use another id.']),
  reason('conflict', 'invalid-request', 'The item was changed by another call at the same time.', [
    'Read it again and repeat the change.',
  ]),
  reason('fullSyncRequired', 'invalid-request', 'The sync token is no longer good.', [
    'Throw the stored items away and synchronise from the beginning.',
  ]),
  reason('updatedMinTooLongAgo', 'invalid-request', 'updatedMin lies too far in the past.', [
    'Synchronise from the beginning.',
  ]),
  reason('deleted', 'not-found', 'The item was deleted.', [
    'Take it out of the program’s own list.',
  ]),
  reason('backendError', 'server-error', 'Google failed for the moment.', [BACK_OFF]),
  reason('internalError', 'server-error', 'Google failed for the moment.', [BACK_OFF]),
  reason('internalServerError', 'server-error', 'Google failed for the moment.', [BACK_OFF]),
  reason('transientError', 'server-error', 'Google failed for the moment.', [BACK_OFF]),
  reason('backendNotConnected', 'server-error', 'A part of Google could not be reached.', [
    BACK_OFF,
  ]),
  reason('notReady', 'server-error', 'The service is not ready yet.', [BACK_OFF]),
  reason('badGateway', 'server-error', 'A part of Google could not be reached.', [BACK_OFF]),
  reason('gatewayTimeout', 'server-error', 'A part of Google took too long.', [BACK_OFF]),
];

const NEW_FORM: readonly Entry[] = [
  info(
    'CREDENTIALS_MISSING',
    'no-credentials',
    'The call carries no credential, and one is needed.',
    'Send an access token in the Authorization header.',
    'For APIs that take keys, send X-Goog-Api-Key.',
  ),
  info(
    'ACCESS_TOKEN_EXPIRED',
    'expired-token',
    'The access token has run out; Google’s last an hour.',
    NEW_TOKEN,
  ),
  info(
    'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
    'insufficient-scope',
    'The access token was not granted a scope that this call needs.',
    'Ask the person for the scope that the method’s page names, and use the new token.',
    'Delete the stored token first: it keeps the old scopes.',
  ),
  info(
    'ACCESS_TOKEN_TYPE_UNSUPPORTED',
    'bad-credentials',
    'The credential is of a kind that this API does not take, such as an API key or ID token in place of an access token.',
    'Send an OAuth 2.0 access token.',
  ),
  info(
    'ACCOUNT_STATE_INVALID',
    'account-disabled',
    'The account behind the credential is disabled, suspended or deleted.',
    'Use another account, or have it restored.',
  ),
  info(
    'SESSION_COOKIE_INVALID',
    'session-expired',
    'The Google session in this browser has ended.',
    'Sign in to Google again.',
  ),
  info(
    'SESSION_COOKIE_EXPIRED',
    'session-expired',
    'The Google session in this browser has ended.',
    'Sign in to Google again.',
  ),
  info(
    'USER_BLOCKED_BY_ADMIN',
    'insufficient-permission',
    'The domain’s administrator does not let this account use the app or service.',
    'Ask the administrator to allow the app.',
  ),
  info(
    'SERVICE_DISABLED',
    'not-configured',
    'The API is not enabled in the project of this key or token.',
    'Enable the API in the console, in the project that the message names, and wait a few minutes.',
  ),
  info(
    'SERVICE_NOT_VISIBLE',
    'not-configured',
    'The API is not visible to this project.',
    'Have its owner allow the project, and enable the API.',
  ),
  info(
    'BILLING_DISABLED',
    'plan-required',
    'The project has no working billing account, and the API needs one.',
    'Link a billing account to the project, and wait a few minutes.',
  ),
  info(
    'API_KEY_INVALID',
    'bad-credentials',
    'The API key is malformed, unknown or has run out.',
    'Send a whole key of the right project, or make a new one in the console.',
  ),
  info(
    'API_KEY_EXPIRED',
    'expired-token',
    'The API key has run out.',
    'Make a new key in the console and send that one.',
  ),
  info(
    'API_KEY_SERVICE_BLOCKED',
    'insufficient-scope',
    'The API key is restricted to other APIs.',
    'Add this API to the key’s restrictions in the console.',
  ),
  info(
    'API_KEY_HTTP_REFERRER_BLOCKED',
    'hotlink',
    'The API key may be used only from certain sites, and this page is on none of them.',
    'Add the site to the key’s restrictions in the console.',
    'If the page sends no referrer, loosen its Referrer-Policy.',
  ),
  info(
    'API_KEY_IP_ADDRESS_BLOCKED',
    'ip-block',
    'The API key may be used only from certain addresses, and this is none of them.',
    'Add the caller’s outgoing address to the key’s restrictions in the console.',
  ),
  info(
    'API_KEY_ANDROID_APP_BLOCKED',
    'bad-credentials',
    'The API key may be used only by certain Android apps.',
    'Add package name and fingerprint to the key’s restrictions, or use another key.',
  ),
  info(
    'API_KEY_IOS_APP_BLOCKED',
    'bad-credentials',
    'The API key may be used only by certain iOS apps.',
    'Add the bundle id to the key’s restrictions, or use another key.',
  ),
  info(
    'RATE_LIMIT_EXCEEDED',
    'rate-limit',
    'The project has sent more calls in a minute than its quota allows.',
    BACK_OFF,
    'Raise the quota that “quota_limit” names in the console.',
  ),
  info(
    'RESOURCE_QUOTA_EXCEEDED',
    'quota',
    'The project has as many of these resources as its quota allows.',
    'Delete some, or ask for a larger quota in the console.',
  ),
  info(
    'LOCATION_TAX_POLICY_VIOLATED',
    'geo-block',
    'Tax rules do not let the billing account use this region.',
    'Choose another region.',
  ),
  info(
    'LOCATION_POLICY_VIOLATED',
    'geo-block',
    'The project may not use this region.',
    'Choose another region.',
  ),
  info(
    'LOCATION_ORG_POLICY_VIOLATED',
    'insufficient-permission',
    'A policy of the organisation does not allow this region.',
    'Choose another region, or have the policy changed.',
  ),
  info(
    'USER_PROJECT_DENIED',
    'insufficient-permission',
    'The caller may not bill this project, or there is no such project.',
    'Grant the caller serviceusage.services.use on the project, or name another one in X-Goog-User-Project.',
  ),
  info(
    'CONSUMER_SUSPENDED',
    'account-disabled',
    'The project is suspended.',
    'Read the notice in the console and ask for a review.',
  ),
  info(
    'CONSUMER_INVALID',
    'bad-credentials',
    'The project that the call is counted for is unknown or deleted.',
    'Use a key or client of a project that exists.',
  ),
  info(
    'RESOURCE_PROJECT_INVALID',
    'not-configured',
    'The project that the resource belongs to is unknown or deleted.',
    'Check the project’s id.',
  ),
  info(
    'GCP_SUSPENDED',
    'account-disabled',
    'The organisation’s access to Google Cloud is suspended.',
    'Ask the organisation’s administrator.',
  ),
  info(
    'SECURITY_POLICY_VIOLATED',
    'insufficient-permission',
    'The organisation’s service perimeter (VPC Service Controls) does not let the request through.',
    'Ask the administrator to look up the id given, and to allow the caller by an access level or ingress rule.',
  ),
  info(
    'ORG_RESTRICTION_VIOLATION',
    'insufficient-permission',
    'Your network lets people use resources of certain organisations only.',
    'Use another network, or ask your network’s admin to allow the organisation.',
  ),
  info(
    'ORG_RESTRICTION_HEADER_INVALID',
    'invalid-request',
    'The header that your network adds to restrict organisations is not valid.',
    'Ask your network’s admin to correct X-Goog-Allowed-Resources.',
  ),
  info(
    'RESOURCE_USAGE_RESTRICTION_VIOLATED',
    'insufficient-permission',
    'A policy of the organisation does not allow this service.',
    'Have the policy changed (gcp.restrictServiceUsage).',
  ),
  info(
    'TLS_ORG_POLICY_VIOLATED',
    'access-rule',
    'A policy of the organisation does not allow this version of TLS.',
    'Call with a newer version of TLS.',
  ),
  info(
    'TLS_CIPHER_RESTRICTION_VIOLATED',
    'access-rule',
    'A policy of the organisation does not allow this cipher.',
    'Call with a cipher that it allows.',
  ),
  info(
    'SYSTEM_PARAMETER_UNSUPPORTED',
    'invalid-request',
    'A system parameter in the request is not supported.',
    'Leave out the parameter that the message names.',
  ),
  info(
    'OVERLOADED_CREDENTIALS',
    'invalid-request',
    'The request carries more than one credential.',
    'Send one of them only.',
  ),
  info(
    'MISSING_ORIGIN',
    'cors',
    'The request lacks the Origin header.',
    'Send it from a page, or with an Origin.',
  ),
  info(
    'IAM_PERMISSION_DENIED',
    'insufficient-permission',
    'The identity lacks the permission that the message names.',
    'Grant it a role that holds the permission, on the resource or above it.',
  ),
  info('LIMIT_EXCEEDED', 'quota', 'A limit is reached.', 'Look in the console which one it is.'),
];

const CANONICAL: readonly Entry[] = [
  [
    'status-unauthenticated',
    { status: [401], fields: { 'error.status': 'unauthenticated' }, sent: 'identity' },
    'bad-credentials',
    'The credential that was sent is not valid.',
    [NEW_TOKEN],
    { source: CODES },
  ],
  [
    'status-unauthenticated-nothing',
    { status: [401], fields: { 'error.status': 'unauthenticated' }, sent: 'nothing' },
    'no-credentials',
    'The call carries no credential, and one is needed.',
    ['Send an access token in the Authorization header.'],
    { source: CODES },
  ],
  canonical(
    'PERMISSION_DENIED',
    [403],
    'insufficient-permission',
    'The identity lacks a right for this call.',
    ['Grant it a role that holds the permission which the message names.'],
  ),
  canonical(
    'RESOURCE_EXHAUSTED',
    [429],
    'rate-limit',
    'A quota is used up: mostly one for a minute.',
    [BACK_OFF, 'Look in the console which quota it is.'],
  ),
  canonical('INVALID_ARGUMENT', [400], 'invalid-request', 'A value in the request is not valid.', [
    'Correct what the message names.',
  ]),
  canonical(
    'FAILED_PRECONDITION',
    [400],
    'not-configured',
    'The account or resource is not in a state for this call.',
    ['Read in the message what has to be set up first.'],
  ),
  canonical(
    'NOT_FOUND',
    [404],
    'not-found',
    'There is no such resource, or the caller may not see it.',
    ['Check the name and the project.'],
  ),
  canonical('UNAVAILABLE', [503], 'server-error', 'The service is not available for the moment.', [
    BACK_OFF,
  ]),
  canonical('INTERNAL', [500], 'server-error', 'Google failed.', [BACK_OFF]),
  canonical('DEADLINE_EXCEEDED', [504], 'server-error', 'The call took too long.', [BACK_OFF]),
];

/** Sentences that say more than the code beside them. */
const SENTENCES: readonly Entry[] = [
  [
    'mail-sending',
    {
      status: [403, 429],
      fields: { 'error.errors.*.reason': true },
      text: ['(mail sending)'],
    },
    'quota',
    'The account has sent as many messages as it may for now. The limit is the mailbox’s own and holds for every program together.',
    [
      'Wait until the time in the message, up to a day.',
      'Send to fewer people, or use a service made for mass mail.',
    ],
  ],
  [
    'bandwidth',
    {
      status: [403, 429],
      fields: { 'error.errors.*.reason': true },
      anyText: ['bandwidth limit exceeded', 'exceeded the bandwidth limit', 'bandwidth limits'],
    },
    'quota',
    'The mailbox has moved as much data as it may in a day. The limit is shared with IMAP.',
    ['Wait up to a day.', 'Fetch only new messages, and only the fields you need.'],
  ],
  [
    'concurrent',
    {
      status: [403, 429],
      anyText: ['too many concurrent requests for user'],
    },
    'rate-limit',
    'Too many calls for one mailbox run at the same time, from all programs together.',
    ['Run fewer calls in parallel for one person.', SMALL_BATCHES, BACK_OFF],
  ],
  [
    'per-day',
    {
      status: [403, 429],
      fields: { 'error.code': true },
      anyText: [
        'per day per',
        "'queries per day'",
        "limit 'requests per day",
        'requests per day per',
      ],
    },
    'quota',
    'The project has used up its allowance of calls for the day.',
    ['Wait for the next day (midnight Pacific time), or ask for a larger quota in the console.'],
    { source: 'https://cloud.google.com/docs/quotas/view-manage' },
  ],
  [
    'key-not-valid',
    {
      anyText: [
        'api key not valid. please pass a valid api key.',
        'api key expired. please renew the api key.',
      ],
    },
    'bad-credentials',
    'The API key is malformed, unknown or has run out.',
    ['Send a whole key of the right project, or make a new one in the console.'],
    { beside: { 'google-info-api-key-expired': 'the same answer says it more exactly' } },
  ],
  [
    'invalid-credential',
    { anyText: ['request had invalid authentication credentials'] },
    'bad-credentials',
    'The access token is not valid: mostly it has run out, or it was withdrawn.',
    [NEW_TOKEN],
    { confidence: 'likely', source: 'https://cloud.google.com/docs/authentication' },
  ],
  [
    'no-key',
    {
      anyText: [
        'the request is missing a valid api key',
        "method doesn't allow unregistered callers",
        'request is missing required authentication credential',
      ],
    },
    'no-credentials',
    'The call carries no key or token, and one is needed.',
    ['Send an API key in X-Goog-Api-Key, or an access token in the Authorization header.'],
    { source: 'https://cloud.google.com/docs/authentication/api-keys' },
  ],
  [
    'referer-blocked',
    { text: ['requests from referer'], anyText: ['are blocked'] },
    'hotlink',
    'The API key may be used only from certain sites, and this page is on none of them.',
    ['Add the site to the key’s restrictions in the console.'],
    { source: 'https://cloud.google.com/docs/authentication/api-keys' },
  ],
  [
    'key-address-blocked',
    { anyText: ['the provided api key has an ip address restriction'] },
    'ip-block',
    'The API key may be used only from certain addresses, and this is none of them.',
    ['Add the caller’s outgoing address to the key’s restrictions in the console.'],
    { source: 'https://cloud.google.com/docs/authentication/api-keys' },
  ],
  [
    'not-used-before',
    { text: ['api has not been used in project'] },
    'not-configured',
    'The API is not enabled in the project of this key or token.',
    ['Enable the API by the link in the message, and wait a few minutes.'],
    { source: 'https://cloud.google.com/service-usage/docs/enable-disable' },
  ],
];

/** Forms without the error object: token endpoint, sign-in pages, Maps. */
const OTHERS: readonly Entry[] = [
  [
    'token-revoked',
    { code: ['invalid_grant'], anyText: ['token has been expired or revoked'] },
    'bad-credentials',
    'The refresh token was withdrawn or has run out: after six months without use, seven days while the app is in testing, or a changed password.',
    ['Let the person sign in again.', 'Publish the app, if it is still in testing.'],
    { source: OAUTH },
  ],
  [
    'token-account-deleted',
    { code: ['invalid_grant'], anyText: ['account has been deleted'] },
    'account-disabled',
    'The account was deleted.',
    ['Sign in with another account.'],
    { source: OAUTH },
  ],
  [
    'token-clock',
    {
      code: ['invalid_grant'],
      anyText: [
        'invalid jwt: token must be a short-lived token',
        'token must be a short-lived token (60 minutes)',
      ],
    },
    'clock-skew',
    'The service account’s signed request has times that are not accepted: the caller’s clock is wrong.',
    ['Set the caller’s clock right.'],
    { source: 'https://developers.google.com/identity/protocols/oauth2/service-account' },
  ],
  [
    'token-signature',
    { code: ['invalid_grant'], anyText: ['invalid jwt signature'] },
    'signature-mismatch',
    'The signature of the service account’s request does not fit: its key was deleted, or is another one.',
    ['Make a new key for the service account.'],
    { source: 'https://developers.google.com/identity/protocols/oauth2/service-account' },
  ],
  [
    'token-delegation',
    {
      code: ['unauthorized_client'],
      anyText: ['client is unauthorized to retrieve access tokens using this method'],
    },
    'insufficient-scope',
    'The service account was not allowed to act for people of the domain with these scopes.',
    ['Have the domain’s administrator enter client id and scopes under domain-wide delegation.'],
    { source: 'https://developers.google.com/identity/protocols/oauth2/service-account' },
  ],
  [
    'token-client',
    {
      code: ['invalid_client'],
      anyText: [
        'the oauth client was not found.',
        'the oauth client was deleted.',
        'the provided client secret is invalid.',
      ],
    },
    'bad-credentials',
    'The app’s client id or secret is not valid.',
    ['Compare both with the console.'],
    { source: OAUTH },
  ],
  [
    'token-rapt',
    {
      code: ['invalid_grant'],
      anyText: ['reauth related error (invalid_rapt)', 'reauth related error (rapt_required)'],
    },
    'mfa-step-up',
    'The organisation demands a fresh sign-in after a while.',
    ['Sign in again (for gcloud: gcloud auth login).'],
    { source: 'https://support.google.com/a/answer/9368756' },
  ],
  [
    'page-redirect',
    { anyText: ['error 400: redirect_uri_mismatch'] },
    'not-configured',
    'The app sent a return address that is not registered for it.',
    ['Tell the app’s maker; only the maker can register the address.'],
    { source: OAUTH },
  ],
  [
    'page-origin',
    { anyText: ['error 400: origin_mismatch'] },
    'not-configured',
    'The page’s origin is not registered for the app.',
    ['Tell the app’s maker; only the maker can register the origin.'],
    { source: OAUTH },
  ],
  [
    'page-denied',
    { anyText: ['error 403: access_denied', 'has not completed the google verification process'] },
    'insufficient-permission',
    'The app is still in testing, and this account is not among its testers, or access was declined.',
    ['Ask the app’s maker to add the account to the testers.'],
    { source: OAUTH },
  ],
  [
    'page-internal',
    { anyText: ['error 403: org_internal'] },
    'insufficient-permission',
    'The app is for accounts of its own organisation only.',
    ['Sign in with an account of that organisation.'],
    { source: OAUTH },
  ],
  [
    'page-policy',
    {
      anyText: [
        'error 400: admin_policy_enforced',
        'error 403: admin_policy_enforced',
        'error 400: policy_enforced',
      ],
    },
    'insufficient-permission',
    'Your organisation’s administrator does not allow the app.',
    ['Ask the administrator to allow it.'],
    { source: OAUTH },
  ],
  [
    'page-user-agent',
    { anyText: ['error 403: disallowed_useragent'] },
    'bot-challenge',
    'Google does not let people sign in inside this kind of built-in browser.',
    ['Open the page in Chrome, Firefox or Safari.'],
    { source: OAUTH },
  ],
  [
    'page-client',
    { anyText: ['error 401: invalid_client', 'error 401: deleted_client'] },
    'not-configured',
    'The app’s client id is unknown or was deleted.',
    ['Tell the app’s maker.'],
    { source: OAUTH },
  ],
  [
    'page-disabled-client',
    { anyText: ['error 403: disabled_client', 'error 401: disabled_client'] },
    'account-disabled',
    'The app was disabled.',
    ['Tell the app’s maker.'],
    { source: OAUTH },
  ],
  [
    'page-limit',
    {
      anyText: [
        'error 403: rate_limit_exceeded',
        'sign in with google temporarily disabled for this app',
      ],
    },
    'quota',
    'The app has reached its allowance of new people until Google has verified it.',
    ['Wait, or tell the app’s maker.'],
    { source: OAUTH },
  ],
  [
    'maps-denied',
    { status: [200, 400, 403], fields: { status: 'request_denied', error_message: true } },
    'bad-credentials',
    'The Maps service did not accept the key: it is missing, wrong, restricted, or the API is not enabled.',
    ['Read error_message; correct the key or its restrictions in the console.'],
    {
      source: MAPS,
      confidence: 'likely',
      beside: { 'google-maps-no-key': 'the same answer says it more exactly' },
    },
  ],
  [
    'maps-no-key',
    {
      status: [200, 400, 403],
      fields: { status: 'request_denied' },
      anyText: ['you must use an api key'],
    },
    'no-credentials',
    'The Maps service wants a key.',
    ['Send key=… with the request.'],
    { source: MAPS },
  ],
  [
    'maps-limit',
    { status: [200, 400, 403, 429], fields: { status: 'over_query_limit' } },
    'rate-limit',
    'The Maps service gets too many requests from this key, or has no billing account.',
    [BACK_OFF, 'Link a billing account to the project.'],
    { source: MAPS, confidence: 'likely' },
  ],
  [
    'maps-daily',
    { status: [200, 400, 403, 429], fields: { status: 'over_daily_limit' } },
    'quota',
    'The key has used up its day, its billing is off, or the cap that was set is reached.',
    ['Look in the console at quota and billing.'],
    { source: MAPS },
  ],
  [
    'batch-size',
    {
      status: [400],
      anyText: [
        'the batch request could not be processed. the number of calls',
        'too many calls in batch',
        'the number of calls in the batch exceeds',
      ],
    },
    'invalid-request',
    'The batch holds more calls than allowed.',
    ['Send at most 100 calls in a batch; for Gmail, 50 are wiser.'],
    { source: 'https://developers.google.com/workspace/gmail/api/guides/batch' },
  ],
];

const COMMON = {
  prefix: 'google',
  responder: 'google-api',
  speaks: 'refusal',
  confidence: 'certain',
  source: GENERAL,
  seen: '2026-11',
} as const;

/** Errors of Google’s APIs, in the older and the newer form, and of Google’s sign-in. */
export const googleApiSigns: readonly Sign[] = [
  {
    id: 'google-form-old',
    when: {
      status: [400, 401, 403, 404, 405, 409, 410, 412, 413, 429, 500, 502, 503, 504],
      fields: { 'error.errors.*.domain': true, 'error.errors.*.reason': true, 'error.code': true },
    },
    responder: 'google-api',
    speaks: 'refusal',
    confidence: 'likely',
    source: GMAIL,
    seen: '2026-11',
  },
  {
    id: 'google-form-new',
    when: {
      status: [400, 401, 403, 404, 409, 412, 429, 499, 500, 501, 503, 504],
      fields: { 'error.code': true, 'error.message': true, 'error.status': true },
    },
    responder: 'google-api',
    speaks: 'refusal',
    confidence: 'possible',
    source: 'https://cloud.google.com/apis/design/errors',
    seen: '2026-11',
  },
  {
    id: 'google-error-info',
    when: {
      status: [400, 401, 403, 404, 429, 500, 503],
      fields: { 'error.details.*.@type': 'type.googleapis.com/google.rpc.errorinfo' },
    },
    responder: 'google-api',
    speaks: 'refusal',
    confidence: 'likely',
    source: 'https://cloud.google.com/apis/design/errors',
    seen: '2026-11',
  },
  {
    id: 'google-sign-in-challenge',
    when: { status: [401, 403], challenge: { realm: 'https://accounts.google.com/' } },
    responder: 'google-api',
    speaks: 'refusal',
    confidence: 'likely',
    source: 'https://developers.google.com/identity/protocols/oauth2',
    seen: '2026-11',
  },
  ...catalogue(COMMON, OLD_FORM),
  ...catalogue(COMMON, NEW_FORM),
  ...catalogue(COMMON, CANONICAL),
  ...catalogue({ ...COMMON, source: GMAIL }, SENTENCES),
  ...catalogue({ ...COMMON, source: OAUTH }, OTHERS),
];
