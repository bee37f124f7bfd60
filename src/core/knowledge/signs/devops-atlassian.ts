import type { Sign } from '../sign.ts';
import { signsOf } from '../sign-table.ts';

const SERAPH =
  'https://confluence.atlassian.com/jirakb/the-http-response-header-x-seraph-loginreason-722141229.html';

/** What the sign-in library of Jira, Confluence and their kin puts into its header. */
const seraph = signsOf({ library: 'seraph' }, SERAPH, [
  [
    'failed',
    'bad-credentials',
    'certain',
    { headers: { 'x-seraph-loginreason': 'authenticated_failed' } },
  ],
  [
    'denied',
    'account-locked',
    'certain',
    { headers: { 'x-seraph-loginreason': 'authentication_denied' } },
    {
      means:
        'After too many failed sign-ins the account has to solve a CAPTCHA in a browser before programs may sign in again.',
      fix: ['Sign in once in a browser and solve the CAPTCHA; then try again.'],
    },
  ],
  [
    'captcha',
    'account-locked',
    'certain',
    { headers: { 'x-authentication-denied-reason': 'captcha' } },
  ],
  [
    'authorisation',
    'insufficient-permission',
    'certain',
    { headers: { 'x-seraph-loginreason': 'authorisation_failed' } },
  ],
  [
    'out',
    'no-credentials',
    'likely',
    { status: [401, 403], headers: { 'x-seraph-loginreason': 'out' } },
  ],
  [
    'failed-text',
    'bad-credentials',
    'certain',
    { text: ['basic authentication failure - reason : authenticated_failed'] },
  ],
  [
    'denied-text',
    'account-locked',
    'certain',
    { text: ['basic authentication failure - reason : authentication_denied'] },
  ],
  [
    'xsrf-check',
    'csrf',
    'certain',
    { anyText: ['xsrf check failed'] },
    {
      source:
        'https://confluence.atlassian.com/kb/rest-api-calls-with-a-browser-user-agent-header-may-fail-csrf-checks-802591455.html',
    },
  ],
  [
    'websudo',
    'mfa-step-up',
    'certain',
    { anyText: ['this resource requires websudo.', 'this method requires websudo'] },
    {
      source:
        'https://developer.atlassian.com/server/framework/atlassian-sdk/adding-websudo-support-to-your-plugin/',
    },
  ],
]);

const jira = signsOf('jira', 'https://developer.atlassian.com/server/jira/platform/rest/', [
  ['request-id', null, 'likely', { headers: { 'x-arequestid': true } }, { speaks: 'product' }],
  ['node-id', null, 'likely', { headers: { 'x-anodeid': true } }, { speaks: 'product' }],
  [
    'marks',
    null,
    'likely',
    { anyMark: ['content="jira"', 'id="jira"', 'go to jira home', '/secure/myjirahome.jspa'] },
    { speaks: 'product' },
  ],
  ['error-page', null, 'certain', { text: ['encountered a "', 'error while loading this page.'] }],
  ['error-messages', null, 'likely', { fields: { 'errormessages.0': true } }],
  [
    'sign-in',
    'no-credentials',
    'certain',
    {
      marks: ['errormessages'],
      anyMark: [
        'login required',
        'you are not authenticated. authentication required to perform this operation.',
        'client must be authenticated to access this resource',
      ],
    },
  ],
  [
    'client',
    'no-credentials',
    'certain',
    { text: ['client must be authenticated to access this resource.'] },
  ],
  [
    'page-sign-in',
    'no-credentials',
    'certain',
    { anyText: ['you must log in to access this page.'] },
  ],
  [
    'scope',
    'insufficient-scope',
    'certain',
    { text: ['unauthorized; scope does not match'] },
    {
      source:
        'https://developer.atlassian.com/cloud/jira/platform/scopes-for-oauth-2-3LO-and-forge-apps/',
    },
  ],
  [
    'right',
    'insufficient-permission',
    'certain',
    {
      anyText: [
        'it seems that you have tried to perform an operation which you are not permitted to perform.',
        "it seems that you've tried to perform an operation which you are not permitted to perform.",
      ],
    },
  ],
  [
    'right-data',
    'insufficient-permission',
    'certain',
    {
      marks: ['errormessages'],
      anyMark: [
        'you do not have the permission to',
        'you do not have permission to',
        'you cannot edit',
        'you do not have administrator',
        'only jira administrators',
        'the user does not have permission',
      ],
    },
    { beside: { 'jira-sign-in': 'the same answer asks for a sign-in' } },
  ],
  [
    'hidden',
    'not-found',
    'certain',
    { status: [404], marks: ['issue does not exist or you do not have permission to see it'] },
    { means: 'Jira does not tell an issue that does not exist from one you may not see.' },
  ],
  [
    'form',
    'csrf',
    'certain',
    { anyText: ['jira could not complete this action due to a missing form token'] },
  ],
  [
    'form-page',
    'csrf',
    'likely',
    {
      anyText: [
        'xsrf security token missing',
        'xsrf-sicherheitstoken fehlt',
        'jeton de sécurité xsrf manquant',
        'отсутствует маркер безопасности xsrf',
      ],
    },
  ],
  [
    'licence',
    'plan-required',
    'likely',
    {
      anyText: [
        'your jira license has expired',
        'your license has expired',
        'has exceeded the user limit of your license',
      ],
      anyMark: ['jira'],
    },
  ],
]);

const confluence = signsOf(
  'confluence',
  'https://developer.atlassian.com/server/confluence/confluence-server-rest-api/',
  [
    [
      'request-time',
      null,
      'certain',
      { headers: { 'x-confluence-request-time': true } },
      { speaks: 'product' },
    ],
    [
      'marks',
      null,
      'certain',
      { anyMark: ['com.atlassian.confluence.', 'id="com-atlassian-confluence"', 'ajs-confluence'] },
    ],
    ['use', 'insufficient-permission', 'certain', { anyText: ['not permitted to use confluence'] }],
    [
      'right-data',
      'insufficient-permission',
      'certain',
      {
        anyMark: [
          'service.exceptions.permissionexception',
          'service.exceptions.forbiddenexception',
        ],
      },
    ],
    [
      'unauthorized-data',
      'no-credentials',
      'certain',
      {
        anyMark: [
          'service.exceptions.unauthorizedexception',
          'service.exceptions.notauthenticatedexception',
        ],
      },
    ],
    [
      'right',
      'insufficient-permission',
      'certain',
      {
        headers: { 'x-confluence-request-time': true },
        anyText: [
          'you do not have permission to view this page',
          'not permitted',
          'you are not permitted to perform this operation',
          'page level restrictions have been applied',
          'sie haben keine berechtigung',
          'у вас нет разрешения',
        ],
      },
    ],
    [
      'right-page',
      'insufficient-permission',
      'certain',
      {
        anyText: [
          'you are not permitted to perform this operation.',
          'page level restrictions have been applied that limit access to this page',
          "you don't have permission to view this page. request access",
        ],
      },
    ],
    [
      'form',
      'csrf',
      'certain',
      { anyText: ['confluence could not complete this action due to a missing form token'] },
    ],
    [
      'form-page',
      'csrf',
      'certain',
      {
        headers: { 'x-confluence-request-time': true },
        anyText: [
          'security token missing',
          'your session has expired',
          'required security token was not present',
        ],
      },
    ],
    [
      'administrator-access',
      'mfa-step-up',
      'certain',
      {
        anyText: [
          'you have requested access to an administrative function',
          'administrator access to confluence requires you to confirm',
        ],
        anyMark: ['confluence'],
      },
    ],
  ],
);

const SERVER = 'https://developer.atlassian.com/server/bitbucket/rest/';

const bitbucket = signsOf('bitbucket', SERVER, [
  ['exception', null, 'certain', { anyMark: ['com.atlassian.bitbucket.', 'com.atlassian.stash.'] }],
  ['captcha', 'account-locked', 'certain', { anyMark: ['captcharequiredauthenticationexception'] }],
  [
    'captcha-text',
    'account-locked',
    'certain',
    { text: ['your bitbucket account has been marked as requiring a captcha'] },
  ],
  [
    'password',
    'bad-credentials',
    'certain',
    { anyMark: ['incorrectpasswordauthenticationexception', 'nosuchuserexception'] },
  ],
  [
    'password-text',
    'bad-credentials',
    'certain',
    { text: ['authentication failed. please check your credentials and try again.'] },
  ],
  ['inactive', 'account-disabled', 'certain', { anyMark: ['inactiveuserauthenticationexception'] }],
  [
    'right',
    'insufficient-permission',
    'certain',
    {
      anyMark: [
        'com.atlassian.bitbucket.authorisationexception',
        'com.atlassian.bitbucket.auth.authorisationexception',
      ],
    },
  ],
  [
    'licence',
    'plan-required',
    'certain',
    { anyMark: ['com.atlassian.bitbucket.license', 'you are not a licensed user'] },
  ],
  [
    'scope',
    'insufficient-scope',
    'certain',
    { text: ['your credentials lack one or more required privilege scopes.'] },
    { source: 'https://developer.atlassian.com/cloud/bitbucket/rest/intro/#authentication' },
  ],
  [
    'token-expired',
    'expired-token',
    'certain',
    { anyText: ['access token expired. use your refresh token to obtain a new access token.'] },
  ],
  [
    'shape',
    null,
    'likely',
    {
      fields: { type: 'error', 'error.message': true },
      anyMark: ['bitbucket', '"error":{"message"', '"error": {"message"'],
    },
  ],
  [
    'cloud-shape',
    null,
    'possible',
    { status: [401, 403, 404], fields: { type: 'error', 'error.message': true } },
  ],
  [
    'cloud-header',
    null,
    'likely',
    { headers: { 'x-credential-type': true } },
    { speaks: 'product' },
  ],
  [
    'hidden',
    'insufficient-permission',
    'certain',
    {
      anyText: [
        'you may not have access to this repository or it no longer exists in this workspace.',
      ],
    },
    { means: 'Bitbucket does not tell a repository that is gone from one you may not see.' },
  ],
  [
    'second-factor',
    'mfa-step-up',
    'certain',
    {
      anyText: [
        'to access this repository, enable two-step verification',
        'requires two-step verification',
        'to access this workspace, enable two-step verification',
      ],
    },
  ],
  [
    'address',
    'ip-block',
    'certain',
    {
      anyText: [
        'to access this repository, an admin has to whitelist your ip',
        'to access this workspace, an admin has to whitelist your ip',
      ],
    },
  ],
  [
    'app-passwords',
    'bad-credentials',
    'certain',
    {
      anyText: [
        'bitbucket cloud recently stopped supporting account passwords for git authentication',
        'bitbucket cloud recently stopped supporting account passwords for api authentication',
        'app passwords are deprecated',
      ],
    },
  ],
  [
    'rate',
    'rate-limit',
    'certain',
    { anyText: ['rate limit for this resource has been exceeded'] },
  ],
  ['cookies', null, 'likely', { hasCookie: ['bitbucketsessionid'] }, { speaks: 'product' }],
]);

export const atlassianSigns: readonly Sign[] = [...seraph, ...jira, ...confluence, ...bitbucket];
