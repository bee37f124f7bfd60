import { catalogue, type Entry } from '../catalogue.ts';
import type { CauseId } from '../causes.ts';
import type { Sign } from '../sign.ts';

const SOURCE = 'https://learn.microsoft.com/en-us/graph/errors';
const AUTH = 'https://learn.microsoft.com/en-us/graph/resolve-auth-errors';

/** Graph's error object stands beside an inner one, which tells it from others with the same words. */
function graph(
  id: string,
  code: string,
  cause: CauseId,
  means: string,
  fix: readonly string[],
  more: { readonly text?: readonly string[]; readonly status?: readonly number[] } = {},
): Entry {
  return [
    id,
    {
      fields: { 'error.code': code, 'error.innererror.request-id': true },
      ...(more.text === undefined ? {} : { anyText: more.text }),
      ...(more.status === undefined ? {} : { status: more.status }),
    },
    cause,
    means,
    fix,
  ];
}

const NEW_TOKEN = 'Get a new access token for https://graph.microsoft.com and send that one.';

/** Errors of Microsoft Graph. */
export const microsoftGraphSigns: readonly Sign[] = [
  {
    id: 'graph-form',
    when: {
      status: [400, 401, 403, 404, 409, 423, 429, 500, 503, 507],
      fields: { 'error.code': true, 'error.innererror.request-id': true },
    },
    responder: 'microsoft-graph',
    speaks: 'refusal',
    confidence: 'likely',
    source: SOURCE,
    seen: '2026-11',
  },
  {
    id: 'graph-host',
    when: {
      host: ['graph.microsoft.com', 'graph.microsoft.us', 'microsoftgraph.chinacloudapi.cn'],
    },
    responder: 'microsoft-graph',
    speaks: 'product',
    confidence: 'certain',
    source: SOURCE,
    seen: '2026-11',
  },
  {
    id: 'graph-diagnostic',
    when: { headers: { 'x-ms-ags-diagnostic': true } },
    responder: 'microsoft-graph',
    speaks: 'product',
    confidence: 'certain',
    source: 'https://learn.microsoft.com/en-us/graph/best-practices-concept',
    seen: '2026-11',
  },
  ...catalogue(
    {
      prefix: 'graph',
      responder: 'microsoft-graph',
      speaks: 'refusal',
      confidence: 'certain',
      source: SOURCE,
      seen: '2026-11',
    },
    [
      graph(
        'token-expired',
        'invalidauthenticationtoken',
        'expired-token',
        'The access token has run out.',
        [NEW_TOKEN],
        {
          text: [
            'token is expired',
            'token has expired',
            'lifetime validation failed',
            'has expired or is not yet valid',
          ],
        },
      ),
      graph(
        'token-empty',
        'invalidauthenticationtoken',
        'no-credentials',
        'The request carried no access token.',
        ['Send the token in the Authorization header, after the word Bearer.'],
        {
          text: ['access token is empty', 'bearer access token is empty'],
        },
      ),
      graph(
        'token-audience',
        'invalidauthenticationtoken',
        'bad-credentials',
        'The access token is meant for another API.',
        [NEW_TOKEN],
        {
          text: ['invalid audience', 'audience validation failed'],
        },
      ),
      graph(
        'token-signature',
        'invalidauthenticationtoken',
        'bad-credentials',
        'The access token was changed, cut short, or issued for another API.',
        [NEW_TOKEN],
        {
          text: [
            'signature is invalid',
            'compacttoken parsing failed',
            'jwt is not well formed',
            'idx',
          ],
        },
      ),
      graph(
        'token-revoked',
        'invalidauthenticationtoken',
        'bad-credentials',
        'The access token is no longer good: a policy, a password change or a sign-out withdrew it.',
        ['Sign in again; send the claims of the challenge with the new request.'],
        {
          text: ['continuous access evaluation resulted in', 'token has been revoked'],
        },
      ),
      graph(
        'auth-empty',
        'authorization_identitynotfound',
        'bad-credentials',
        'The identity of the calling app is not known in the tenant.',
        ['Ask for the token at the right tenant, and have the app agreed to there.'],
      ),
      graph(
        'auth-denied',
        'authorization_requestdenied',
        'insufficient-permission',
        'The app or the person lacks a right for this: a permission that was not granted, or a role in the directory.',
        [
          'Grant the permission in the app’s registration and have an administrator agree to it.',
          'Get a new token afterwards: an old one does not gain rights.',
        ],
      ),
      graph(
        'mailbox-access-denied',
        'erroraccessdenied',
        'insufficient-permission',
        'Exchange does not let this identity into the mailbox or item.',
        [
          'Grant the mail permission the method asks for, or share the mailbox with the account.',
          'Look for an application access policy that excludes the mailbox.',
        ],
      ),
      graph(
        'access-denied',
        'accessdenied',
        'insufficient-permission',
        'The caller has no right to this item.',
        [
          'Share the item with the account, or grant the app the permission that the method asks for.',
        ],
      ),
      graph(
        'forbidden',
        'forbidden',
        'insufficient-permission',
        'The caller may not do this: a permission, a role or a licence is missing.',
        ['Compare the method’s permissions table with what the token holds.'],
      ),
      graph(
        'unauthenticated',
        'unauthenticated',
        'no-credentials',
        'The caller is not signed in.',
        [NEW_TOKEN],
      ),
      graph(
        'unauthorized',
        'unauthorized',
        'bad-credentials',
        'The access token was not accepted.',
        [NEW_TOKEN],
      ),
      graph(
        'unknown-401',
        'unknownerror',
        'bad-credentials',
        'The token was refused without a reason.',
        [NEW_TOKEN],
        { status: [401] },
      ),
      graph(
        'authentication-unsupported',
        'authentication_missingorunsupportedtoken',
        'bad-credentials',
        'The token is missing or of a kind that is not taken.',
        [NEW_TOKEN],
      ),
      graph(
        'authentication-expired',
        'authentication_expiredtoken',
        'expired-token',
        'The access token has run out.',
        [NEW_TOKEN],
      ),
      graph(
        'throttled-mailbox',
        'applicationthrottled',
        'rate-limit',
        'The app sends too many requests to this mailbox.',
        [
          'Wait as long as Retry-After says, and send at most four requests at a time to one mailbox.',
        ],
      ),
      graph(
        'too-many',
        'toomanyrequests',
        'rate-limit',
        'The app or tenant has sent too many requests.',
        [
          'Wait as long as Retry-After says.',
          'Ask for less: delta queries, change notifications and batches of up to 20 requests.',
        ],
      ),
      graph(
        'activity-limit',
        'activitylimitreached',
        'rate-limit',
        'The app or account is being throttled.',
        ['Wait as long as Retry-After says.'],
      ),
      graph(
        'throttled-requests',
        'throttledrequest',
        'rate-limit',
        'Too many requests were sent.',
        ['Wait as long as Retry-After says.'],
      ),
      graph('quota', 'quotalimitreached', 'quota', 'The account’s storage is full.', [
        'Free some space, or ask for more.',
      ]),
      graph('quota-exceeded', 'errorquotaexceeded', 'quota', 'The mailbox is full.', [
        'Delete mail or ask for a larger mailbox.',
      ]),
      graph(
        'submission-quota',
        'errorexceededmessagelimit',
        'quota',
        'The account has sent as many messages as it may for now.',
        ['Wait a day, and send to fewer people at once.'],
      ),
      graph(
        'directory-quota',
        'directory_quotaexceeded',
        'quota',
        'The directory may hold no more objects.',
        ['Delete objects for good, or ask for a larger quota.'],
      ),
      graph(
        'licence',
        'authentication_requestfromnonpremiumtenantorb2ctenant',
        'plan-required',
        'The report needs a premium licence of Microsoft Entra ID.',
        ['Have the tenant get the licence.'],
      ),
      graph(
        'mailbox-not-enabled',
        'mailboxnotenabledforrestapi',
        'not-configured',
        'The mailbox is on site, inactive, or has no licence for this interface.',
        ['Give the account a mailbox in Exchange Online.'],
      ),
      graph(
        'mailbox-not-supported',
        'mailboxnotsupportedforrestapi',
        'not-configured',
        'The mailbox cannot be reached by this interface.',
        ['Move it to Exchange Online.'],
      ),
      graph(
        'resource-not-found',
        'request_resourcenotfound',
        'not-found',
        'There is no such object in the tenant, or the caller may not see it.',
        ['Check the id and the tenant.', 'Check that the token may read this kind of object.'],
      ),
      graph(
        'item-not-found',
        'itemnotfound',
        'not-found',
        'There is no such item, or it is not shared with the caller.',
        ['Check the id, and who the item is shared with.'],
      ),
      graph(
        'mail-item-not-found',
        'erroritemnotfound',
        'not-found',
        'There is no such item in the mailbox.',
        ['Check the id; ids change when an item is moved.'],
      ),
      graph('invalid-request', 'invalidrequest', 'invalid-request', 'The request is malformed.', [
        'Correct what the message names.',
      ]),
      graph('bad-request', 'badrequest', 'invalid-request', 'The request is malformed.', [
        'Correct what the message names.',
      ]),
      graph(
        'directory-bad-request',
        'request_badrequest',
        'invalid-request',
        'The request is malformed or names a property that is not there.',
        ['Correct what the message names.'],
      ),
      graph(
        'unsupported-query',
        'request_unsupportedquery',
        'invalid-request',
        'The query needs advanced query parameters.',
        ['Send ConsistencyLevel: eventual with $count=true.'],
      ),
      graph(
        'general-exception',
        'generalexception',
        'server-error',
        'Graph failed in a way that was not expected.',
        ['Try again with growing pauses; keep the request-id for support.'],
      ),
      graph(
        'service-not-available',
        'servicenotavailable',
        'server-error',
        'The service is not available for the moment.',
        ['Wait as long as Retry-After says, and try again.'],
      ),
      graph(
        'internal-error',
        'internalservererror',
        'server-error',
        'Graph failed in a way that was not expected.',
        ['Try again with growing pauses; keep the request-id for support.'],
      ),
      graph(
        'notallowed',
        'notallowed',
        'insufficient-permission',
        'The system does not allow this action.',
        ['Look up in the method’s page what it may be used on.'],
      ),
      graph(
        'notsupported',
        'notsupported',
        'not-configured',
        'The system does not support this request.',
        ['Check the method’s page and the version of the interface.'],
      ),
      graph(
        'malware',
        'malwaredetected',
        'access-rule',
        'Malware was found in the item, so it is withheld.',
        ['Ask the item’s owner to remove it.'],
      ),
    ],
  ).map((sign) => (sign.id.startsWith('graph-token-') ? { ...sign, source: AUTH } : sign)),
];
