import type { CauseId } from '../causes.ts';
import { FAILED, known, type More, told } from '../make-sign.ts';
import type { Sign } from '../sign.ts';

const APP_SERVICE =
  'https://learn.microsoft.com/en-us/azure/app-service/app-service-ip-restrictions';
const EASY_AUTH =
  'https://learn.microsoft.com/en-us/azure/app-service/overview-authentication-authorization';

const azureApps: readonly Sign[] = [
  known('app-service-page', 'azure-app-service', APP_SERVICE, {
    status: FAILED,
    title: [
      'microsoft azure web app - error',
      'microsoft azure app service - error',
      'azure app service - error',
    ],
  }),
  told(
    'app-service-forbidden-ip',
    'azure-app-service',
    'ip-block',
    APP_SERVICE,
    { headers: { 'x-ms-forbidden-ip': true } },
    {
      means: 'The app’s access restrictions do not let this address through.',
      fix: [
        'Try from the network that the app is meant for.',
        'The owner changes Networking, Access restrictions of the app.',
      ],
    },
  ),
  told(
    'app-service-blocked',
    'azure-app-service',
    'ip-block',
    APP_SERVICE,
    {
      status: [403],
      anyText: ['the web app you have attempted to reach has blocked your access'],
    },
    {
      confidence: 'likely',
      means: 'The app’s access restrictions do not let this address through.',
    },
  ),
  told(
    'app-service-stopped',
    'azure-app-service',
    'site-suspended',
    'https://learn.microsoft.com/en-us/azure/app-service/faq-availability-performance-application-issues',
    {
      status: [403, 503],
      anyText: [
        'this web app is stopped',
        'this app service is stopped',
        'the web app you have attempted to reach is currently stopped',
        'the app you have attempted to reach is currently stopped',
        'this function app is stopped',
      ],
    },
    {
      means:
        'The app was stopped by its owner, or its plan’s quota or the subscription’s credit is used up.',
    },
  ),
  told(
    'app-service-certificate',
    'azure-app-service',
    'client-certificate',
    'https://learn.microsoft.com/en-us/azure/app-service/app-service-web-configure-tls-mutual-auth',
    {
      status: [403],
      anyText: ['client certificate required'],
      marks: ['azure'],
    },
    { confidence: 'likely' },
  ),
  told(
    'easy-auth-challenge',
    'azure-app-service',
    'sso-required',
    EASY_AUTH,
    {
      status: [401],
      headers: { 'www-authenticate': 'resource_id=' },
      sent: 'nothing',
    },
    {
      means:
        'App Service’s sign-in (EasyAuth) stands before the app, and wants a sign-in with its identity provider.',
    },
  ),
  known('easy-auth-words', 'azure-app-service', EASY_AUTH, {
    status: [401, 403],
    headers: { 'x-ms-middleware-request-id': true },
  }),
  told(
    'easy-auth-middleware',
    'azure-app-service',
    'sso-required',
    EASY_AUTH,
    {
      status: [401],
      headers: { 'x-ms-middleware-request-id': true },
      sent: 'nothing',
    },
    { confidence: 'likely' },
  ),
  known(
    'easy-auth-words-bare',
    'azure-app-service',
    EASY_AUTH,
    {
      status: [401, 403],
      wholeText: ['you do not have permission to view this directory or page.'],
      format: 'text',
    },
    'likely',
  ),
  told(
    'easy-auth-nothing-sent',
    'azure-app-service',
    'sso-required',
    EASY_AUTH,
    {
      status: [401],
      wholeText: ['you do not have permission to view this directory or page.'],
      format: 'text',
      sent: 'nothing',
    },
    { confidence: 'likely' },
  ),
  known(
    'app-service-arr-cookie',
    'azure-app-service',
    APP_SERVICE,
    { setsCookie: ['arraffinity', 'arraffinitysamesite'] },
    'likely',
    'front',
  ),
  told(
    'app-service-no-site',
    'azure-app-service',
    'not-configured',
    'https://learn.microsoft.com/en-us/azure/app-service/app-service-web-tutorial-custom-domain',
    {
      status: [404],
      anyText: ['404 web site not found', 'custom domain has not been configured inside azure'],
    },
  ),
];

const ALB =
  'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html';
const RUN = 'https://cloud.google.com/run/docs/troubleshooting';

const FIREBASE_DB = 'https://firebase.google.com/docs/reference/rest/database';

const FIREBASE_AUTH = 'https://firebase.google.com/docs/reference/rest/auth';

const balancersAndRuntimes: readonly Sign[] = [
  known('alb-server', 'aws-alb', ALB, {
    status: FAILED.concat([460, 463, 464, 561]),
    headers: { server: 'awselb/' },
  }),
  told(
    'alb-waf',
    'aws-alb',
    'waf-block',
    ALB,
    {
      status: [403],
      headers: { server: 'awselb/' },
      marks: ['<center><h1>403 forbidden</h1></center>'],
    },
    {
      confidence: 'likely',
      means: 'The load balancer’s own 403 comes when the AWS WAF attached to it blocks a request.',
      fix: ['Tell the site’s owner the address and the time: the log of AWS WAF names the rule.'],
    },
  ),
  told(
    'alb-sign-in',
    'aws-alb',
    'sso-required',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html',
    {
      status: [401],
      headers: { server: 'awselb/' },
    },
    {
      confidence: 'likely',
      means:
        'The load balancer wants a sign-in with its identity provider, or that sign-in failed or took too long.',
    },
  ),
  told(
    'alb-provider-error',
    'aws-alb',
    'sso-required',
    ALB,
    { status: [561] },
    {
      confidence: 'likely',
      means: 'The identity provider answered the load balancer’s sign-in with an error.',
    },
  ),
  told('alb-header-too-large', 'aws-alb', 'cookies-too-large', ALB, {
    status: [400],
    headers: { server: 'awselb/' },
    text: ['request header or cookie too large'],
  }),
  known(
    'cloud-run-page',
    'google-cloud-run',
    RUN,
    {
      status: [401, 403, 404, 429, 500, 503],
      marks: ['<body text=#000000 bgcolor=#ffffff>', '<h1>error:'],
    },
    'likely',
  ),
  told(
    'cloud-run-not-allowed',
    'google-cloud-run',
    'insufficient-permission',
    RUN,
    {
      status: [401, 403],
      anyText: [
        'your client does not have permission to get url',
        'your client does not have permission to the requested url',
      ],
      marks: ['<h1>error:'],
    },
    {
      means: 'The service lets only callers through that may invoke it (roles/run.invoker).',
      fix: [
        'Send an identity token of an account that may invoke the service, in Authorization: Bearer.',
        'The owner allows unauthenticated invocations, if the service is meant to be public.',
      ],
    },
  ),
  told(
    'cloud-run-ingress',
    'google-cloud-run',
    'ip-block',
    'https://cloud.google.com/run/docs/securing/ingress',
    {
      status: [403],
      text: ['error: forbidden', 'access is forbidden.'],
    },
    {
      confidence: 'likely',
      means:
        'The service’s ingress settings or the App Engine firewall do not let this network through.',
    },
  ),
  told('cloud-run-token', 'google-cloud-run', 'bad-credentials', RUN, {
    status: [401],
    headers: { 'www-authenticate': 'the access token could not be verified' },
  }),
  told('cloud-run-rate', 'google-cloud-run', 'rate-limit', RUN, {
    status: [429],
    wholeText: ['rate exceeded.'],
  }),
  told(
    'app-engine-quota',
    'google-cloud-run',
    'quota',
    'https://cloud.google.com/appengine/docs/standard/quotas',
    {
      status: [403, 503],
      anyText: [
        'this application is temporarily over its serving quota',
        'over quota this application is temporarily over',
      ],
    },
  ),
  told(
    'firebase-rules',
    'firebase',
    'insufficient-permission',
    FIREBASE_DB,
    {
      status: [401, 403],
      marks: ['permission denied'],
      fields: { error: 'permission denied' },
    },
    {
      confidence: 'likely',
      means: 'The database’s security rules do not allow this path for this caller.',
      fix: [
        'Sign in, and send the ID token in ?auth=.',
        'The owner changes the rules for the path.',
      ],
    },
  ),
  told('firebase-token-expired', 'firebase', 'expired-token', FIREBASE_DB, {
    status: [401],
    wholeText: ['auth token is expired', 'auth token is expired.'],
  }),
  told('firebase-token-rejected', 'firebase', 'bad-credentials', FIREBASE_DB, {
    status: [400, 401],
    wholeText: [
      'could not parse auth token.',
      "missing claim 'kid' in auth header.",
      "invalid claim 'kid' in auth header.",
      'unauthorized request.',
      'firebase id token has incorrect "aud" (audience) claim.',
    ],
  }),
  told('firebase-database-off', 'firebase', 'site-suspended', FIREBASE_DB, {
    status: [401, 402, 403, 404, 423],
    anyText: ['has been deactivated', 'has been disabled by a database owner'],
    marks: ['firebase', 'database'],
  }),
  told(
    'firestore-rules',
    'firebase',
    'insufficient-permission',
    'https://firebase.google.com/docs/firestore/use-rest-api',
    {
      status: [403],
      wholeText: [
        'missing or insufficient permissions.',
        'missing or insufficient permissions. permission_denied',
      ],
    },
    { means: 'Firestore’s security rules do not allow this for this caller.' },
  ),
  told(
    'firebase-storage-rules',
    'firebase',
    'insufficient-permission',
    'https://firebase.google.com/docs/storage/security',
    {
      status: [401, 403],
      host: ['firebasestorage.googleapis.com', 'firebasestorage.app'],
      anyText: ['permission denied'],
    },
  ),
  told(
    'firebase-storage-object',
    'firebase',
    'insufficient-permission',
    'https://firebase.google.com/docs/storage/security',
    {
      status: [401, 403],
      path: ['^/v0/b/'],
      format: 'json',
      anyText: ['permission denied'],
    },
    { confidence: 'likely' },
  ),
  told(
    'firebase-storage-quota',
    'firebase',
    'quota',
    'https://firebase.google.com/docs/storage/web/handle-errors',
    {
      status: [402, 403, 429],
      text: ['quota has been exceeded for this project. please visit the firebase pricing page'],
    },
  ),
  told(
    'firebase-app-check',
    'firebase',
    'bot-challenge',
    'https://firebase.google.com/docs/app-check',
    {
      status: [401, 403],
      anyText: [
        'firebase app check token is invalid',
        'missing appcheck token',
        'app check token is invalid',
      ],
    },
    {
      confidence: 'likely',
      means: 'Firebase App Check could not tell that the request comes from the genuine app.',
    },
  ),
  ...(
    [
      ['invalid_login_credentials', 'bad-credentials'],
      ['invalid_password', 'bad-credentials'],
      ['email_not_found', 'bad-credentials'],
      ['invalid_id_token', 'bad-credentials'],
      ['invalid_refresh_token', 'bad-credentials'],
      ['user_disabled', 'account-disabled'],
      ['token_expired', 'expired-token'],
      ['credential_too_old_login_again', 'mfa-step-up'],
      ['missing_or_invalid_nonce', 'bad-credentials'],
      ['admin_only_operation', 'insufficient-permission'],
      ['operation_not_allowed', 'not-configured'],
      ['configuration_not_found', 'not-configured'],
    ] as const
  ).map(([words, cause]) =>
    told(`firebase-auth-${words.replaceAll('_', '-')}`, 'firebase', cause, FIREBASE_AUTH, {
      status: [400],
      fields: { 'error.message': words },
      marks: [`"${words}"`],
    }),
  ),
  told('firebase-auth-attempts', 'firebase', 'account-locked', FIREBASE_AUTH, {
    status: [400],
    text: ['too_many_attempts_try_later'],
  }),
  told(
    'firebase-hosting-none',
    'firebase',
    'not-configured',
    'https://firebase.google.com/docs/hosting',
    {
      status: [404],
      title: ['site not found'],
      marks: ['firebase'],
    },
  ),
];

const VERCEL = 'https://vercel.com/docs/errors';

/** A code of Vercel’s edge: in a header, and in the page. */
function vercel(code: string, cause: CauseId, more: More = {}): readonly Sign[] {
  const lower = code.toLowerCase();
  return [
    told(
      `vercel-${lower.replaceAll('_', '-')}`,
      'vercel',
      cause,
      VERCEL,
      { headers: { 'x-vercel-error': lower } },
      more,
    ),
    told(
      `vercel-${lower.replaceAll('_', '-')}-page`,
      'vercel',
      cause,
      VERCEL,
      { status: FAILED, text: [lower] },
      more,
    ),
  ];
}

const vercelSigns: readonly Sign[] = [
  known('vercel-error', 'vercel', VERCEL, { headers: { 'x-vercel-error': true } }),
  known(
    'vercel-server',
    'vercel',
    'https://vercel.com/docs/headers/response-headers',
    { headers: { server: 'vercel' } },
    'likely',
    'front',
  ),
  told(
    'vercel-challenge',
    'vercel',
    'bot-challenge',
    'https://vercel.com/docs/vercel-firewall/firewall-concepts',
    { headers: { 'x-vercel-mitigated': 'challenge' } },
  ),
  told(
    'vercel-checkpoint',
    'vercel',
    'bot-challenge',
    'https://vercel.com/docs/vercel-firewall/firewall-concepts',
    { status: [403, 429], title: ['vercel security checkpoint'] },
  ),
  told(
    'vercel-deny',
    'vercel',
    'waf-block',
    'https://vercel.com/docs/vercel-firewall/firewall-concepts',
    { headers: { 'x-vercel-mitigated': 'deny' } },
    {
      means: 'A rule of the project’s firewall, or Vercel’s own protection, denies this request.',
    },
  ),
  told(
    'vercel-rate-limit',
    'vercel',
    'rate-limit',
    'https://vercel.com/docs/vercel-firewall/vercel-waf/rate-limiting',
    { headers: { 'x-vercel-mitigated': 'rate_limit' } },
  ),
  told(
    'vercel-forbidden',
    'vercel',
    'waf-block',
    'https://vercel.com/docs/vercel-firewall',
    {
      status: [403],
      headers: { server: 'vercel' },
      anyText: ['code: forbidden id:', 'code: `forbidden`', '403: forbidden code: forbidden'],
    },
    { confidence: 'likely' },
  ),
  told(
    'vercel-protection',
    'vercel',
    'sso-required',
    'https://vercel.com/docs/deployment-protection',
    {
      status: [401, 403],
      setsCookie: ['_vercel_sso_nonce'],
    },
    {
      means:
        'The deployment is protected: only members of its Vercel team, or people they share it with, may open it.',
      fix: [
        'Sign in to Vercel with an account of the team, or ask for a shareable link.',
        'A program sends x-vercel-protection-bypass with the project’s secret.',
      ],
    },
  ),
  told(
    'vercel-protection-page',
    'vercel',
    'sso-required',
    'https://vercel.com/docs/deployment-protection',
    {
      status: [401, 403],
      anyMark: ['https://vercel.com/sso-api?', 'this page requires vercel authentication'],
    },
  ),
  told(
    'vercel-password',
    'vercel',
    'no-credentials',
    'https://vercel.com/docs/deployment-protection/methods-to-protect-deployments/password-protection',
    {
      status: [401],
      anyMark: ['_vercel_password', 'vercel-password', 'name="_vercel_password"'],
    },
  ),
  ...vercel('DEPLOYMENT_DISABLED', 'site-suspended', {
    means: 'The deployment was disabled, mostly because the account’s plan is exceeded or unpaid.',
  }),
  ...vercel('DEPLOYMENT_BLOCKED', 'site-suspended', {
    means: 'Vercel has blocked this deployment.',
  }),
  ...vercel('DEPLOYMENT_PAUSED', 'site-suspended', {
    means: 'The project was paused by its owner or by its spending limit.',
  }),
  ...vercel('DEPLOYMENT_NOT_FOUND', 'not-configured', {
    means: 'No deployment answers to this address.',
  }),
  ...vercel('DEPLOYMENT_DELETED', 'not-configured', { means: 'The deployment was deleted.' }),
  ...vercel('FUNCTION_THROTTLED', 'rate-limit', {
    means: 'The project’s functions run at their limit.',
  }),
  ...vercel('REQUEST_HEADER_TOO_LARGE', 'cookies-too-large'),
  ...vercel('INFINITE_LOOP_DETECTED', 'server-error'),
  ...vercel('FUNCTION_INVOCATION_FAILED', 'server-error'),
  ...vercel('FUNCTION_INVOCATION_TIMEOUT', 'server-error'),
  ...vercel('MIDDLEWARE_INVOCATION_FAILED', 'server-error'),
  ...vercel('INVALID_REQUEST_METHOD', 'method-not-allowed'),
];

/** Error numbers of ngrok’s edge that a visitor or caller can meet. */
const NGROK: readonly (readonly [number: string, cause: CauseId, means: string])[] = [
  ['103', 'account-disabled', 'The ngrok account behind the endpoint has been suspended.'],
  ['110', 'session-expired', 'The session cookie that was sent is not valid.'],
  ['115', 'ip-block', 'The account’s agent IP restrictions do not let this address through.'],
  ['116', 'ip-block', 'The credential’s own list of addresses does not hold this one.'],
  ['202', 'no-credentials', 'The API call carries no key.'],
  ['203', 'bad-credentials', 'The API key is well formed and not valid.'],
  ['206', 'bad-credentials', 'The API key was not accepted.'],
  ['220', 'ip-block', 'The account’s IP policy does not let this address through.'],
  ['702', 'rate-limit', 'The account has more connections a minute than its plan allows.'],
  ['725', 'quota', 'The account has used up its bandwidth for the month.'],
  ['727', 'quota', 'The account has used up its HTTP requests for the month.'],
  ['734', 'rate-limit', 'The account has more HTTP requests a minute than its plan allows.'],
  ['745', 'rate-limit', 'The account has more TLS connections a minute than its plan allows.'],
  ['1212', 'ip-block', 'The account’s IP policy does not let this address through.'],
  ['3004', 'server-error', 'The program behind the endpoint gave no valid HTTP answer.'],
  [
    '3200',
    'not-configured',
    'The endpoint is offline: no agent serves this address at the moment.',
  ],
  ['3204', 'signature-mismatch', 'The webhook’s signature could not be verified.'],
  ['3205', 'ip-block', 'The endpoint’s IP restrictions do not let this address through.'],
  ['3403', 'access-rule', 'The endpoint’s traffic policy forbids this request.'],
  ['3801', 'not-configured', 'No endpoint answers to this address.'],
  ['4018', 'no-credentials', 'ngrok asks for a verified account and its authtoken.'],
  ['8012', 'server-error', 'The agent runs, and nothing listens on the local port it forwards to.'],
  ['9040', 'ip-block', 'ngrok takes no connections from this address.'],
  ['22001', 'geo-block', 'ngrok does not serve visitors from this place.'],
];

const ngrokSigns: readonly Sign[] = [
  known('ngrok-error', 'ngrok', 'https://ngrok.com/docs/errors/', {
    headers: { 'ngrok-error-code': true },
  }),
  known(
    'ngrok-page',
    'ngrok',
    'https://ngrok.com/docs/errors/',
    { status: FAILED, marks: ['cdn.ngrok.com/static'] },
    'likely',
  ),
  ...NGROK.flatMap(([number, cause, means]) => {
    const source = `https://ngrok.com/docs/errors/err_ngrok_${number}/`;
    const code = `err_ngrok_${number}`;
    // The allowance is that of whoever runs the tunnel, not of whoever visits it.
    const more = cause === 'quota' ? { means, audience: 'site-owner' as const } : { means };
    const inPage = told(
      `ngrok-${number}`,
      'ngrok',
      cause,
      source,
      { status: FAILED, anyMark: [`${code})`, `${code}<`, `${code}"`, `${code}.`] },
      more,
    );
    // A header is searched for a part of it: a number of three digits also stands at the start of longer ones.
    if (number.length < 4 && !number.startsWith('7')) return [inPage];
    return [
      inPage,
      told(
        `ngrok-${number}-header`,
        'ngrok',
        cause,
        source,
        { headers: { 'ngrok-error-code': code } },
        more,
      ),
    ];
  }),
];

const HEROKU = 'https://devcenter.heroku.com/articles/error-pages';

const platformsAsService: readonly Sign[] = [
  known('heroku-page', 'heroku', HEROKU, { status: FAILED, marks: ['herokucdn.com/error-pages/'] }),
  told('heroku-no-app', 'heroku', 'not-configured', HEROKU, {
    status: [404],
    marks: ['herokucdn.com/error-pages/no-such-app'],
  }),
  told(
    'heroku-maintenance',
    'heroku',
    'site-suspended',
    'https://devcenter.heroku.com/articles/maintenance-mode',
    {
      status: [503],
      marks: ['herokucdn.com/error-pages/maintenance-mode'],
    },
    { confidence: 'likely', means: 'The app’s owner has put it into maintenance mode.' },
  ),
  told('heroku-application-error', 'heroku', 'server-error', HEROKU, {
    status: [500, 502, 503],
    marks: ['herokucdn.com/error-pages/application-error'],
  }),
  known(
    'heroku-server',
    'heroku',
    HEROKU,
    { status: [400, 401, 403, 404, 421, 429, 503], headers: { server: 'heroku' } },
    'likely',
    'front',
  ),
  known(
    'heroku-router',
    'heroku',
    'https://devcenter.heroku.com/articles/http-routing',
    { headers: { via: 'heroku-router' } },
    'likely',
    'front',
  ),
  known(
    'heroku-vegur',
    'heroku',
    'https://devcenter.heroku.com/articles/http-routing',
    { headers: { via: 'vegur' } },
    'likely',
    'front',
  ),
  known(
    'netlify-server',
    'netlify',
    'https://docs.netlify.com/',
    { headers: { 'x-nf-request-id': true } },
    'likely',
    'front',
  ),
  told(
    'netlify-paused',
    'netlify',
    'site-suspended',
    'https://docs.netlify.com/accounts-and-billing/billing-faq/',
    {
      status: FAILED,
      anyText: [
        'this site was paused as it reached its usage limits',
        'this site is currently not available as it has reached its usage limits',
      ],
    },
  ),
  told(
    'netlify-usage',
    'netlify',
    'quota',
    'https://docs.netlify.com/accounts-and-billing/billing-faq/',
    { status: FAILED, wholeText: ['usage_exceeded'] },
    { audience: 'site-owner' },
  ),
  told('netlify-disabled', 'netlify', 'site-suspended', 'https://docs.netlify.com/', {
    status: [402, 403, 404, 503],
    headers: { server: 'netlify' },
    anyText: ['this site has been disabled', 'site has been suspended', 'account suspended'],
  }),
  told(
    'netlify-password',
    'netlify',
    'no-credentials',
    'https://docs.netlify.com/security/secure-access-to-sites/password-protection/',
    {
      status: [401],
      headers: { server: 'netlify' },
      anyMark: ['type="password"', "type='password'", 'type=password'],
    },
  ),
  told(
    'netlify-password-words',
    'netlify',
    'no-credentials',
    'https://docs.netlify.com/security/secure-access-to-sites/password-protection/',
    {
      status: [401],
      anyText: [
        "you've landed on a password-protected page",
        'this site is password protected by netlify',
        'this site is protected by netlify',
      ],
    },
  ),
  told(
    'netlify-team-sign-in',
    'netlify',
    'sso-required',
    'https://docs.netlify.com/security/secure-access-to-sites/team-login-protection/',
    {
      status: [401, 403],
      anyMark: ['app.netlify.com/authorize', 'netlify team login', 'log in with netlify'],
    },
  ),
  known(
    'netlify-basic',
    'netlify',
    'https://docs.netlify.com/security/secure-access-to-sites/basic-authentication-with-custom-http-headers/',
    { status: [401], headers: { server: 'netlify', 'www-authenticate': true } },
  ),
  told(
    'netlify-no-site',
    'netlify',
    'not-configured',
    'https://docs.netlify.com/domains/troubleshooting-tips/',
    {
      status: [404],
      anyText: ['not found - request id:'],
    },
  ),
  known(
    'netlify-own-refusal',
    'netlify',
    'https://docs.netlify.com/security/secure-access-to-sites/traffic-rules/',
    {
      status: [401, 403, 429],
      headers: { server: 'netlify' },
      noHeaders: ['x-powered-by'],
      wholeText: [
        'forbidden',
        'unauthorized',
        'too many requests',
        'access denied',
        '403 forbidden',
      ],
    },
  ),
  known(
    'fly-server',
    'fly-io',
    'https://fly.io/docs/networking/request-headers/',
    { headers: { server: 'fly/' } },
    'likely',
    'front',
  ),
  known(
    'fly-request-id',
    'fly-io',
    'https://fly.io/docs/networking/request-headers/',
    { headers: { 'fly-request-id': true } },
    'likely',
    'front',
  ),
  known(
    'fly-empty',
    'fly-io',
    'https://fly.io/docs/networking/',
    {
      status: [400, 401, 403, 404, 421, 429, 502, 503],
      headers: { server: 'fly/' },
      format: 'empty',
    },
    'likely',
  ),
  told('fly-suspended', 'fly-io', 'site-suspended', 'https://fly.io/docs/apps/', {
    status: FAILED,
    headers: { server: 'fly/' },
    anyText: ['app is suspended', 'app has been suspended', 'organization is suspended'],
  }),
  known('render-routing', 'render', 'https://render.com/docs/troubleshooting-deploys', {
    status: FAILED,
    headers: { 'x-render-routing': true },
  }),
  told(
    'render-suspended',
    'render',
    'site-suspended',
    'https://render.com/docs/troubleshooting-deploys',
    { headers: { 'x-render-routing': 'suspend' } },
  ),
  told(
    'render-suspended-words',
    'render',
    'site-suspended',
    'https://render.com/docs/troubleshooting-deploys',
    {
      status: [403, 503],
      anyText: ['this service has been suspended by its owner', 'this service has been suspended.'],
    },
  ),
  told(
    'render-no-server',
    'render',
    'not-configured',
    'https://render.com/docs/troubleshooting-deploys',
    { headers: { 'x-render-routing': 'no-server' } },
  ),
  told(
    'render-blocked',
    'render',
    'ip-block',
    'https://render.com/docs/inbound-ip-rules',
    {
      status: [403],
      headers: { 'x-render-routing': 'blocked' },
    },
    { confidence: 'likely' },
  ),
  known(
    'render-origin',
    'render',
    'https://render.com/docs/',
    { headers: { 'x-render-origin-server': true } },
    'likely',
    'front',
  ),
  known(
    'render-id',
    'render',
    'https://render.com/docs/',
    { headers: { 'rndr-id': true } },
    'likely',
    'front',
  ),
  known('github-pages-title', 'github-pages', 'https://docs.github.com/en/pages', {
    status: FAILED,
    title: ['github pages'],
  }),
  told(
    'github-pages-none',
    'github-pages',
    'not-configured',
    'https://docs.github.com/en/pages/getting-started-with-github-pages/troubleshooting-404-errors-for-github-pages-sites',
    {
      status: [404],
      text: ["there isn't a github pages site here"],
    },
  ),
  told(
    'github-pages-disabled',
    'github-pages',
    'site-suspended',
    'https://docs.github.com/en/pages',
    {
      status: [403, 404, 451],
      anyText: [
        'access to this site has been restricted',
        'this github pages site has been disabled',
        'this page has been disabled',
      ],
      marks: ['github'],
    },
  ),
  known(
    'github-pages-server',
    'github-pages',
    'https://docs.github.com/en/pages',
    { headers: { server: 'github.com' }, host: ['github.io'] },
    'likely',
    'front',
  ),
];

const SUPABASE = 'https://supabase.com/docs/guides/auth/debugging/error-codes';

const POSTGREST = 'https://docs.postgrest.org/en/stable/references/errors.html';

/** A code of Supabase’s sign-in service; in `error_code`, or in `code` beside `msg` or `message`. */
function goTrue(code: string, cause: CauseId, more: More = {}): readonly Sign[] {
  return [
    told(
      `supabase-auth-${code.replaceAll('_', '-')}`,
      'supabase',
      cause,
      SUPABASE,
      { code: [code], fields: { error_code: code } },
      more,
    ),
    told(
      `supabase-auth-${code.replaceAll('_', '-')}-api`,
      'supabase',
      cause,
      SUPABASE,
      { code: [code], headers: { 'x-supabase-api-version': true } },
      more,
    ),
  ];
}

const supabaseSigns: readonly Sign[] = [
  known(
    'supabase-gateway',
    'supabase',
    'https://supabase.com/docs/guides/api',
    { headers: { 'sb-gateway-version': true } },
    'likely',
    'product',
  ),
  known(
    'supabase-project',
    'supabase',
    'https://supabase.com/docs/guides/api',
    { headers: { 'sb-project-ref': true } },
    'likely',
    'product',
  ),
  known(
    'supabase-host',
    'supabase',
    'https://supabase.com/docs/guides/api',
    {
      status: [400, 401, 403, 404, 406, 409, 429],
      host: ['supabase.co', 'supabase.in'],
    },
    'likely',
  ),
  known('postgrest-code', 'supabase', POSTGREST, {
    format: 'json',
    code: [
      'pgrst000',
      'pgrst001',
      'pgrst002',
      'pgrst003',
      'pgrst100',
      'pgrst101',
      'pgrst102',
      'pgrst103',
      'pgrst105',
      'pgrst106',
      'pgrst107',
      'pgrst108',
      'pgrst111',
      'pgrst112',
      'pgrst114',
      'pgrst115',
      'pgrst116',
      'pgrst117',
      'pgrst118',
      'pgrst120',
      'pgrst121',
      'pgrst122',
      'pgrst123',
      'pgrst124',
      'pgrst125',
      'pgrst126',
      'pgrst127',
      'pgrst128',
      'pgrst200',
      'pgrst201',
      'pgrst202',
      'pgrst203',
      'pgrst204',
      'pgrst205',
      'pgrst300',
      'pgrst301',
      'pgrst302',
      'pgrst303',
    ],
  }),
  known('postgrest-database-code', 'supabase', POSTGREST, {
    format: 'json',
    fields: { code: true, message: true },
    code: [
      '42501',
      '42p01',
      '42883',
      '42703',
      '23505',
      '23503',
      '22p02',
      '28p01',
      'p0001',
      '57014',
      '25006',
      '53400',
      '54001',
    ],
    marks: ['details', 'hint'],
  }),
  told(
    'supabase-key-missing',
    'supabase',
    'no-credentials',
    'https://supabase.com/docs/guides/api/api-keys',
    {
      status: [401],
      text: ['no api key found in request'],
      marks: ['no `apikey` request header or url param was found'],
    },
    { fix: ['Send the project’s publishable (anon) key in the header apikey.'] },
  ),
  told(
    'supabase-key-rejected',
    'supabase',
    'bad-credentials',
    'https://supabase.com/docs/guides/api/api-keys',
    {
      status: [401],
      marks: ['double check your supabase'],
    },
  ),
  told(
    'postgrest-jwt-expired',
    'supabase',
    'expired-token',
    POSTGREST,
    {
      status: [401],
      code: ['pgrst301', 'pgrst303'],
      text: ['jwt expired'],
    },
    { beside: { 'postgrest-jwt-rejected': 'the code of every failed check of a token' } },
  ),
  told(
    'postgrest-jwt-not-yet',
    'supabase',
    'clock-skew',
    POSTGREST,
    {
      status: [401],
      code: ['pgrst301', 'pgrst303'],
      anyText: ['jwt not yet valid', 'jwt issued at future'],
    },
    { beside: { 'postgrest-jwt-rejected': 'the code of every failed check of a token' } },
  ),
  told(
    'postgrest-jwt-rejected',
    'supabase',
    'bad-credentials',
    POSTGREST,
    { status: [401], code: ['pgrst301', 'pgrst303'] },
    {
      confidence: 'likely',
      means: 'The token’s signature or claims did not pass; the message names which.',
    },
  ),
  told(
    'postgrest-anonymous',
    'supabase',
    'no-credentials',
    POSTGREST,
    { status: [401], code: ['pgrst302'] },
    { means: 'The API lets no anonymous callers in.' },
  ),
  told(
    'postgrest-privilege',
    'supabase',
    'insufficient-permission',
    'https://www.postgresql.org/docs/current/errcodes-appendix.html',
    {
      status: [401, 403],
      code: ['42501'],
      fields: { message: true },
    },
    {
      means:
        'PostgreSQL gives this role no right to the table or function, or a row level security policy forbids the row.',
      fix: [
        'Sign in as a user whom a policy allows.',
        'The owner grants the privilege and adds a row level security policy for the role.',
      ],
    },
  ),
  told('postgrest-schema', 'supabase', 'not-configured', POSTGREST, {
    code: ['pgrst106', 'pgrst125', 'pgrst202', 'pgrst205'],
  }),
  told(
    'supabase-storage-policy',
    'supabase',
    'insufficient-permission',
    'https://supabase.com/docs/guides/storage/debugging/error-codes',
    {
      status: [400, 403],
      text: ['new row violates row-level security policy'],
    },
  ),
  told(
    'supabase-jwt-expired-words',
    'supabase',
    'expired-token',
    SUPABASE,
    {
      status: [400, 401, 403],
      anyText: [
        '"exp" claim timestamp check failed',
        'invalid jwt: unable to parse or verify signature, token has invalid claims: token is expired',
      ],
    },
    { confidence: 'likely' },
  ),
  told(
    'supabase-paused',
    'supabase',
    'site-suspended',
    'https://supabase.com/docs/guides/platform/http-status-codes',
    { status: [540] },
    { confidence: 'likely', means: 'The Supabase project is paused.' },
  ),
  ...goTrue('no_authorization', 'no-credentials'),
  ...goTrue('bad_jwt', 'bad-credentials'),
  ...goTrue('invalid_credentials', 'bad-credentials'),
  ...goTrue('session_expired', 'session-expired'),
  ...goTrue('session_not_found', 'session-expired'),
  ...goTrue('refresh_token_not_found', 'session-expired'),
  ...goTrue('refresh_token_already_used', 'session-expired'),
  ...goTrue('user_banned', 'account-disabled'),
  ...goTrue('email_not_confirmed', 'account-disabled'),
  ...goTrue('phone_not_confirmed', 'account-disabled'),
  ...goTrue('over_request_rate_limit', 'rate-limit'),
  ...goTrue('over_email_send_rate_limit', 'rate-limit'),
  ...goTrue('over_sms_send_rate_limit', 'rate-limit'),
  ...goTrue('insufficient_aal', 'mfa-step-up', {
    means: 'This needs a session with a second factor (AAL2).',
  }),
  ...goTrue('reauthentication_needed', 'mfa-step-up'),
  ...goTrue('mfa_verification_rejected', 'mfa-step-up'),
  ...goTrue('not_admin', 'insufficient-permission'),
  ...goTrue('captcha_failed', 'bot-challenge'),
  ...goTrue('otp_expired', 'expired-token'),
  ...goTrue('flow_state_expired', 'expired-token'),
  ...goTrue('signup_disabled', 'not-configured'),
  ...goTrue('email_provider_disabled', 'not-configured'),
  ...goTrue('provider_disabled', 'not-configured'),
];

/** Where applications are hosted, and what stands before them. */
export const appHostSigns: readonly Sign[] = [
  ...azureApps,
  ...balancersAndRuntimes,
  ...vercelSigns,
  ...ngrokSigns,
  ...platformsAsService,
  ...supabaseSigns,
];
