import type { CauseId } from '../causes.ts';
import type { Sign } from '../sign.ts';
import { type SignRow, signsOf } from '../sign-table.ts';

const TROUBLES = 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api';
const LIMITS = 'https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api';

/** Types of the errors that its GraphQL endpoint gives with 200. */
const GRAPHQL: readonly (readonly [string, CauseId])[] = [
  ['insufficient_scopes', 'insufficient-scope'],
  ['forbidden', 'insufficient-permission'],
  ['rate_limited', 'rate-limit'],
];

const github = signsOf('github', TROUBLES, [
  [
    'media-type',
    null,
    'certain',
    { headers: { 'x-github-media-type': true } },
    { speaks: 'product' },
  ],
  [
    'request-id',
    null,
    'likely',
    { headers: { 'x-github-request-id': true } },
    { speaks: 'product' },
  ],
  ['server', null, 'likely', { headers: { server: 'github.com' } }, { speaks: 'product' }],
  [
    'documentation',
    null,
    'likely',
    {
      anyMark: [
        '"documentation_url":"https://docs.github.com',
        '"documentation_url": "https://docs.github.com',
        '"documentation_url":"https://developer.github.com',
        '"documentation_url": "https://developer.github.com',
      ],
    },
  ],
  [
    'bad-credentials',
    'bad-credentials',
    'certain',
    { fields: { message: 'bad credentials', documentation_url: true } },
  ],
  [
    'requires-authentication',
    'no-credentials',
    'certain',
    { fields: { message: 'requires authentication', documentation_url: true } },
  ],
  [
    'one-time-code',
    'mfa-step-up',
    'certain',
    { headers: { 'x-github-otp': 'required' } },
    { source: 'https://docs.github.com/rest/overview/other-authentication-methods' },
  ],
  [
    'one-time-code-text',
    'mfa-step-up',
    'certain',
    { text: ['must specify two-factor authentication otp code.'] },
  ],
  [
    'saml-header',
    'sso-required',
    'certain',
    { headers: { 'x-github-sso': 'required' } },
    { source: 'https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api' },
  ],
  [
    'saml',
    'sso-required',
    'certain',
    { text: ['resource protected by organization saml enforcement.'] },
  ],
  [
    'saml-git',
    'sso-required',
    'certain',
    {
      anyText: [
        'organization has enabled or enforced saml sso',
        'has enabled or enforced saml sso',
      ],
    },
  ],
  [
    'integration',
    'insufficient-permission',
    'certain',
    { text: ['resource not accessible by integration'] },
    {
      means:
        'The app behind the token was not given the permission that this call needs; X-Accepted-GitHub-Permissions names it.',
    },
  ],
  [
    'fine-grained-token',
    'insufficient-scope',
    'certain',
    { text: ['resource not accessible by personal access token'] },
    {
      means:
        'The fine-grained token was not given the permission that this call needs; X-Accepted-GitHub-Permissions names it.',
    },
  ],
  [
    'secondary-limit',
    'rate-limit',
    'certain',
    {
      anyText: [
        'you have exceeded a secondary rate limit',
        'you have triggered an abuse detection mechanism',
        'exceeded a secondary rate limit',
      ],
    },
    { source: LIMITS },
  ],
  [
    'limit',
    'rate-limit',
    'certain',
    { fields: { documentation_url: true }, text: ['api rate limit exceeded'] },
    { source: LIMITS },
  ],
  ['whoa', 'rate-limit', 'certain', { text: ['whoa there!'], anyMark: ['github'] }],
  [
    'address',
    'ip-block',
    'certain',
    { text: ['has an ip allow list enabled'] },
    {
      source:
        'https://docs.github.com/en/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/managing-allowed-ip-addresses-for-your-organization',
    },
  ],
  ...GRAPHQL.map(
    ([type, cause]): SignRow => [
      `graphql-${type.replaceAll('_', '-')}`,
      cause,
      'certain',
      {
        status: [200],
        headers: { 'x-github-request-id': true },
        fields: { 'errors.*.type': type },
      },
      { source: 'https://docs.github.com/en/graphql/guides/using-graphql-clients' },
    ],
  ),
  [
    'app-restrictions',
    'insufficient-permission',
    'certain',
    { text: ['has enabled oauth app access restrictions'] },
  ],
  [
    'token-policy',
    'insufficient-permission',
    'certain',
    {
      anyText: [
        'forbids access via a personal access token',
        'forbids access via a fine-grained personal access token',
        'forbids access via fine-grained personal access tokens',
      ],
    },
  ],
  [
    'right',
    'insufficient-permission',
    'certain',
    {
      anyText: [
        'must have admin rights to repository.',
        'must have push access to',
        'must have admin access to',
        'must be an organization owner',
        'must be a member of',
        'you must be an org owner',
        'you must be a site administrator',
        'write access to repository not granted.',
        'you need admin access to the organization',
        'user does not have permission to',
        'you do not have permission to create public repositories',
        'must have admin rights to',
      ],
      fields: { documentation_url: true },
    },
  ],
  [
    'git-right',
    'insufficient-permission',
    'certain',
    {
      anyText: ['write access to repository not granted.', 'error: permission to'],
      path: ['.git/'],
    },
  ],
  [
    'git-password',
    'bad-credentials',
    'certain',
    { anyText: ['support for password authentication was removed on august 13, 2021'] },
    {
      source:
        'https://github.blog/security/application-security/token-authentication-requirements-for-git-operations/',
    },
  ],
  ['git-realm', null, 'certain', { challenge: { scheme: 'basic', realm: 'github' } }],
  [
    'archived',
    'access-rule',
    'certain',
    {
      anyText: [
        'repository was archived so is read-only',
        'this repository was archived so it is read-only',
      ],
    },
    {
      means: 'The repository is archived: nobody can change it.',
      fix: ['Ask its owner to take it out of the archive.'],
    },
  ],
  [
    'plan',
    'plan-required',
    'certain',
    { anyText: ['upgrade to github', 'to enable this feature.'], marks: ['upgrade to github'] },
  ],
  [
    'advanced-security',
    'plan-required',
    'likely',
    {
      anyText: [
        'advanced security must be enabled for this repository',
        'github advanced security is required',
        'code security must be enabled for this repository',
      ],
    },
  ],
  [
    'feature-off',
    'not-configured',
    'certain',
    {
      anyText: [
        'is not enabled for this repository',
        'is disabled on this repository',
        'are disabled for this repository',
        'are disabled for this repo',
        'issues has been disabled in this repository',
        'actions are disabled for this',
      ],
      marks: ['documentation_url'],
    },
  ],
  [
    'takedown',
    'legal-block',
    'certain',
    { status: [403, 451], fields: { 'block.reason': 'dmca' } },
    {
      source:
        'https://docs.github.com/en/site-policy/content-removal-policies/dmca-takedown-policy',
    },
  ],
  [
    'takedown-page',
    'legal-block',
    'certain',
    {
      anyText: [
        'repository unavailable due to dmca takedown',
        'this repository is currently disabled due to a dmca takedown notice',
        'unavailable due to dmca takedown',
      ],
    },
    {
      source:
        'https://docs.github.com/en/site-policy/content-removal-policies/dmca-takedown-policy',
    },
  ],
  [
    'repository-blocked-law',
    'legal-block',
    'likely',
    { status: [451], text: ['repository access blocked'] },
  ],
  [
    'repository-blocked',
    'site-suspended',
    'certain',
    { text: ['repository access blocked'], status: [403] },
    { beside: { 'github-takedown': 'names the takedown' } },
  ],
  [
    'repository-disabled',
    'site-suspended',
    'certain',
    {
      anyText: [
        'access to this repository has been disabled by github staff',
        'this repository has been disabled.',
      ],
    },
  ],
  [
    'suspended',
    'account-disabled',
    'certain',
    {
      text: ['sorry. your account was suspended'],
      fields: { message: true },
    },
  ],
  [
    'attempts',
    'account-locked',
    'certain',
    { anyText: ['maximum number of login attempts exceeded'] },
  ],
  [
    'user-agent',
    'bot-challenge',
    'certain',
    {
      text: [
        'request forbidden by administrative rules. please make sure your request has a user-agent header',
      ],
    },
    {
      source:
        'https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api#user-agent',
      means: 'Every call to the API has to say who makes it, in a User-Agent header.',
      fix: ['Send a User-Agent header with the name of your program.'],
    },
  ],
  [
    'app-token-time',
    'clock-skew',
    'certain',
    { anyText: ["'expiration time' claim ('exp')", "'issued at' claim ('iat')"] },
    {
      source:
        'https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app',
      means:
        'The app’s own token has times that GitHub does not take: it may last ten minutes at most, and its clock has to be right.',
    },
  ],
  [
    'app-token',
    'bad-credentials',
    'certain',
    {
      anyText: [
        'a json web token could not be decoded',
        'integration not found',
        'integration must generate a public key',
      ],
    },
  ],
  [
    'browser',
    'csrf',
    'certain',
    { text: ['your browser did something unexpected. please contact us if the problem persists.'] },
  ],
  ['cookies-needed', 'csrf', 'likely', { anyText: ['cookies must be enabled to use github.'] }],
]);

const GITLAB_AUTH = 'https://docs.gitlab.com/api/rest/authentication/';

const gitlab = signsOf('gitlab', GITLAB_AUTH, [
  ['meta', null, 'certain', { headers: { 'x-gitlab-meta': true } }, { speaks: 'product' }],
  [
    'throttle',
    'rate-limit',
    'certain',
    { status: [429], headers: { 'ratelimit-name': 'throttle_' } },
    { source: 'https://docs.gitlab.com/administration/settings/user_and_ip_rate_limits/' },
  ],
  ['lb', null, 'possible', { headers: { 'gitlab-lb': true } }, { speaks: 'product' }],
  ['cookies', null, 'likely', { hasCookie: ['_gitlab_session'] }, { speaks: 'product' }],
  ['unauthorized', null, 'certain', { fields: { message: '401 unauthorized' } }],
  ['forbidden', null, 'certain', { fields: { message: '403 forbidden' } }],
  [
    'forbidden-permission',
    'insufficient-permission',
    'likely',
    { fields: { message: '403 forbidden' } },
  ],
  [
    'blocked',
    'account-disabled',
    'certain',
    {
      text: ['403 forbidden - your account'],
      anyText: [
        'blocked by',
        'has been deactivated',
        'is pending approval',
        'has been blocked',
        'deactivated',
      ],
    },
  ],
  [
    'terms',
    'account-disabled',
    'likely',
    { anyText: ['you must accept the terms of service in order to perform this action'] },
    {
      means: 'GitLab first wants its terms of service accepted.',
      fix: ['Sign in on the site and accept the terms.'],
    },
  ],
  [
    'scope',
    'insufficient-scope',
    'certain',
    {
      anyText: ['the request requires higher privileges than provided by the access token.'],
      fields: { error: 'insufficient_scope' },
    },
  ],
  [
    'token-scope',
    'insufficient-scope',
    'certain',
    { fields: { error: 'insufficient_granular_scope' } },
  ],
  [
    'token-expired',
    'expired-token',
    'certain',
    { text: ['token is expired. you can either do re-authorization or token refresh.'] },
  ],
  [
    'token-revoked',
    'bad-credentials',
    'certain',
    { text: ['token was revoked. you have to re-authorize from the user.'] },
  ],
  [
    'git',
    'bad-credentials',
    'certain',
    {
      sent: 'identity',
      anyText: [
        'http basic: access denied. if a password was provided for git authentication',
        'http basic: access denied. the provided password or token is incorrect',
        'http basic: access denied. you must use a personal access token',
      ],
    },
    { beside: { 'rails-http-authentication': 'GitLab is written in Rails' } },
  ],
  [
    'git-nobody',
    'no-credentials',
    'certain',
    { sent: 'nothing', text: ['http basic: access denied.'], challenge: { realm: 'gitlab' } },
    { beside: { 'rails-http-authentication': 'GitLab is written in Rails' } },
  ],
  ['git-realm', null, 'certain', { challenge: { scheme: 'basic', realm: 'gitlab' } }],
  ['change-rejected', 'csrf', 'certain', { text: ['the change you requested was rejected.'] }],
  [
    'page-right',
    'insufficient-permission',
    'certain',
    {
      anyText: [
        "you don't have the permission to access this page.",
        'please contact your gitlab administrator to get permission.',
      ],
    },
  ],
  [
    'hidden-page',
    'not-found',
    'certain',
    {
      status: [404],
      anyText: ["make sure the address is correct and that the page hasn't moved."],
    },
  ],
  [
    'hidden-project',
    'not-found',
    'certain',
    { status: [404], anyText: ['404 project not found', '404 group not found'] },
    {
      means:
        'GitLab answers so too for projects that the token, or nobody in particular, may not see.',
    },
  ],
  [
    'rate',
    'rate-limit',
    'certain',
    { anyText: ['this endpoint has been requested too many times. try again later.'] },
  ],
  [
    'group-sso',
    'sso-required',
    'certain',
    {
      anyText: [
        'saml single sign-on session has expired',
        'cannot find valid saml session',
        'group requires saml sso',
        'to access this resource, you must be signed in with your saml',
      ],
      anyMark: ['saml'],
    },
    { source: 'https://docs.gitlab.com/user/group/saml_sso/' },
  ],
  [
    'second-factor',
    'mfa-step-up',
    'certain',
    {
      anyText: [
        'two-factor authentication is required',
        'you must set up two-factor authentication',
      ],
      anyMark: ['gitlab', 'two-factor'],
    },
  ],
  [
    'address',
    'ip-block',
    'certain',
    {
      anyText: [
        'you cannot access this group from your current ip',
        'your current ip address is not allowed',
        'ip address is not in the allowed range',
      ],
    },
  ],
  [
    'password-expired',
    'bad-credentials',
    'certain',
    {
      text: [
        'your password expired. please access gitlab from a web browser to update your password.',
      ],
    },
  ],
  [
    'external',
    'insufficient-permission',
    'certain',
    { text: ['external authorization denied access to this project'] },
  ],
]);

const GITEA = 'https://github.com/go-gitea/gitea/blob/main/routers/api/v1/api.go';

const gitea = signsOf('gitea', GITEA, [
  ['swagger', null, 'certain', { anyMark: ['/api/swagger"'] }],
  [
    'cookies',
    null,
    'certain',
    { hasCookie: ['i_like_gitea', 'i_like_forgejo', 'gitea_incredible', 'gitea_flash'] },
    { speaks: 'product' },
  ],
  [
    'marks',
    null,
    'likely',
    {
      anyMark: [
        'powered by gitea',
        'powered by forgejo',
        'content="gitea',
        'content="forgejo',
        'data-theme="gitea',
      ],
    },
    { speaks: 'product' },
  ],
  [
    'sign-in',
    'no-credentials',
    'certain',
    {
      anyText: [
        'token is required',
        'only signed in user is allowed to call apis.',
        'only signed in users are allowed to call apis',
      ],
      anyMark: ['/api/swagger', 'only signed in user'],
    },
  ],
  [
    'scope',
    'insufficient-scope',
    'certain',
    { text: ['token does not have at least one of required scope(s)'] },
  ],
  [
    'token',
    'bad-credentials',
    'certain',
    {
      anyText: [
        'invalid username, password or token',
        'user does not exist [uid: 0',
        'access token does not exist',
        'invalid csrf/access token',
      ],
    },
  ],
  [
    'right',
    'insufficient-permission',
    'certain',
    {
      anyText: [
        'user should be the site admin',
        'user should be an owner of the repo',
        'user should be a site admin or the owner of the repo',
        'user should have specific permission or be a repo admin',
        'user should have a permission to write to',
        'user should be an organization',
        'user should have admin access',
        'must be a team member',
        'must be an organization member',
        'must be a writer',
        'must be a repository admin',
      ],
    },
  ],
  [
    'second-factor',
    'mfa-step-up',
    'certain',
    {
      anyText: [
        'basic authorization is not allowed while 2fa enrolled',
        'basic authorization is not allowed while having security keys enrolled',
        'invalid provided otp',
      ],
    },
  ],
  ['second-factor-header', 'mfa-step-up', 'certain', { headers: { 'x-gitea-otp': 'required' } }],
  [
    'form',
    'csrf',
    'certain',
    {
      status: [400, 403],
      anyText: ['invalid csrf token.'],
      hasCookie: ['i_like_gitea', 'i_like_forgejo', '_csrf', 'lang'],
    },
    { beside: { 'symfony-token-page': 'the cookie tells Gitea' } },
  ],
  [
    'prohibited',
    'account-disabled',
    'certain',
    {
      anyText: [
        'user is prohibited from login',
        'your account is prohibited from signing in',
        'sign in prohibited',
        'prohibited from signing in',
      ],
    },
  ],
  [
    'archived',
    'access-rule',
    'certain',
    {
      anyText: ['repo is archived', 'repository is archived.', 'is archived'],
      anyMark: ['/api/swagger'],
    },
  ],
]);

const JENKINS =
  'https://github.com/jenkinsci/jenkins/tree/master/core/src/main/java/hudson/security';

const jenkins = signsOf('jenkins', JENKINS, [
  ['header', null, 'certain', { headers: { 'x-jenkins': true } }, { speaks: 'product' }],
  ['hudson', null, 'certain', { headers: { 'x-hudson': true } }, { speaks: 'product' }],
  [
    'anonymous',
    'no-credentials',
    'certain',
    { headers: { 'x-you-are-authenticated-as': 'anonymous' } },
  ],
  [
    'permission-header',
    'insufficient-permission',
    'likely',
    {
      status: [403],
      headers: { 'x-you-are-authenticated-as': true, 'x-required-permission': true },
    },
    { beside: { 'jenkins-anonymous': 'nobody was told apart' } },
  ],
  [
    'sign-in-page',
    'no-credentials',
    'certain',
    { marks: ['/login?from='], text: ['authentication required'] },
  ],
  ['permission-anonymous', 'no-credentials', 'certain', { anyText: ['anonymous is missing the'] }],
  [
    'permission',
    'insufficient-permission',
    'certain',
    {
      text: ['is missing the'],
      anyText: [
        '/read permission',
        '/administer permission',
        '/build permission',
        '/configure permission',
        '/create permission',
        '/discover permission',
        '/workspace permission',
        '/delete permission',
        '/connect permission',
        '/systemread permission',
        '/manage permission',
        'permission',
      ],
      anyMark: ['overall/', 'job/', 'agent/', 'view/', 'credentials/', 'run/'],
    },
    { beside: { 'jenkins-permission-anonymous': 'nobody was told apart' } },
  ],
  [
    'crumb',
    'csrf',
    'certain',
    {
      anyText: [
        'no valid crumb was included in the request',
        'no crumb was included in the request',
        'invalid crumb',
      ],
    },
    { source: 'https://www.jenkins.io/doc/book/security/csrf-protection/' },
  ],
  ['token', 'bad-credentials', 'certain', { anyText: ['invalid password/token for user:'] }],
  ['realm', null, 'certain', { challenge: { scheme: 'basic', realm: 'jenkins' } }],
  [
    'method',
    'method-not-allowed',
    'certain',
    {
      status: [405],
      anyText: [
        'this url requires post',
        'method post required',
        'you must use post method to trigger builds',
      ],
    },
  ],
  [
    'websocket',
    'csrf',
    'certain',
    {
      anyText: ['no valid websocket origin', 'cross-origin websocket'],
      headers: { 'x-jenkins': true },
    },
  ],
]);

const redmine = signsOf(
  'redmine',
  'https://github.com/redmine/redmine/tree/master/config/locales',
  [
    ['cookies', null, 'certain', { hasCookie: ['_redmine_session'] }, { speaks: 'product' }],
    [
      'marks',
      null,
      'likely',
      { anyMark: ['content="redmine"', 'powered by <a href="https://www.redmine.org/'] },
      { speaks: 'product' },
    ],
    ['page', null, 'likely', { marks: ['id="errorexplanation"'] }],
    ['realm', null, 'certain', { challenge: { scheme: 'basic', realm: 'redmine api' } }],
    [
      'right',
      'insufficient-permission',
      'certain',
      {
        marks: ['id="errorexplanation"'],
        anyText: [
          'you are not authorized to access this page.',
          'sie sind nicht berechtigt, auf diese seite zuzugreifen',
          "vous n'êtes pas autorisé à accéder à cette page",
          'у вас нет прав для посещения данной страницы',
          'no tiene autorización para acceder a esta página',
          'не удаётся получить доступ',
          'このページにアクセスするには認証が必要です',
          '您没有访问此页面的权限',
          '您无权访问此页面',
        ],
      },
    ],
    ['form', 'csrf', 'certain', { anyText: ['invalid form authenticity token.'] }],
    [
      'archived',
      'access-rule',
      'certain',
      { anyText: ["the project you're trying to access has been archived."] },
    ],
    [
      'closed',
      'access-rule',
      'likely',
      { anyText: ['this project is closed and read-only'], marks: ['errorexplanation'] },
    ],
  ],
);

const ISSUES = 'https://github.com/getsentry/sentry/tree/master/src/sentry/api';

const sentry = signsOf('sentry', ISSUES, [
  ['scheme', null, 'certain', { challenge: { scheme: 'xbasic' } }, { beside: {} }],
  [
    'rate-header',
    null,
    'certain',
    { headers: { 'x-sentry-rate-limit-limit': true } },
    { speaks: 'product' },
  ],
  [
    'rate-limits',
    null,
    'certain',
    { headers: { 'x-sentry-rate-limits': true } },
    { speaks: 'product' },
  ],
  ['error-header', null, 'certain', { headers: { 'x-sentry-error': true } }],
  ['cookies', null, 'likely', { hasCookie: ['sentrysid'] }, { speaks: 'product' }],
  ['sso', 'sso-required', 'certain', { fields: { 'detail.code': 'sso-required' } }],
  ['sudo', 'mfa-step-up', 'certain', { fields: { 'detail.code': 'sudo-required' } }],
  ['second-factor', 'mfa-step-up', 'certain', { fields: { 'detail.code': '2fa-required' } }],
  [
    'staff',
    'insufficient-permission',
    'certain',
    { fields: { 'detail.code': 'superuser-required' } },
  ],
  [
    'staff-required',
    'insufficient-permission',
    'certain',
    { fields: { 'detail.code': 'staff-required' } },
  ],
  [
    'email',
    'account-disabled',
    'certain',
    { fields: { 'detail.code': 'email-verification-required' } },
  ],
  [
    'over-limit',
    'plan-required',
    'certain',
    { fields: { 'detail.code': 'member-disabled-over-limit' } },
  ],
  [
    'ingest-missing',
    'no-credentials',
    'certain',
    { text: ['missing authorization information'], fields: { detail: true } },
  ],
  ['ingest-cors', 'cors', 'certain', { text: ['event submission rejected with_reason: cors'] }],
  [
    'ingest-project',
    'bad-credentials',
    'certain',
    { text: ['event submission rejected with_reason: projectid'] },
  ],
  [
    'ingest-key',
    'bad-credentials',
    'certain',
    {
      anyText: [
        'bad sentry dsn public key',
        'invalid api key',
        'event submission rejected with_reason: multiprojectid',
      ],
      fields: { detail: true },
      anyMark: ['"causes"', 'sentry dsn'],
    },
  ],
  [
    'quota',
    'quota',
    'certain',
    {
      anyText: [
        'sentry dropped data due to a quota or internal rate limit being reached',
        'event submission rejected with_reason: rate limited',
      ],
    },
  ],
  [
    'rate',
    'rate-limit',
    'certain',
    { text: ['you are attempting to use this endpoint too frequently.'] },
  ],
  [
    'token-expired',
    'expired-token',
    'likely',
    { fields: { detail: 'token expired' }, noText: ['unauthorized'] },
  ],
  [
    'organization',
    'insufficient-permission',
    'certain',
    {
      anyText: [
        'you do not have access to this organization',
        'your organization has disabled this feature for members',
      ],
      fields: { detail: true },
    },
  ],
]);

export const codeHostSigns: readonly Sign[] = [
  ...github,
  ...gitlab,
  ...gitea,
  ...jenkins,
  ...redmine,
  ...sentry,
];
