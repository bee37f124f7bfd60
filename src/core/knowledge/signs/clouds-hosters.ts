import { FAILED, known, told } from '../make-sign.ts';
import type { Sign } from '../sign.ts';

const CPANEL = 'https://docs.cpanel.net/';

/** Hosting panels, managed hosters and site builders. */
export const hosterSigns: readonly Sign[] = [
  known('cpanel-server', 'cpanel', CPANEL, { headers: { server: 'cpsrvd' } }),
  known('cpanel-login', 'cpanel', CPANEL, {
    status: [401, 403],
    title: [
      'cpanel login',
      'whm login',
      'webmail login',
      'cpanel вход',
      'inicio de sesión de cpanel',
    ],
  }),
  told('cpanel-session-ended', 'cpanel', 'session-expired', CPANEL, {
    status: [401, 403],
    anyText: [
      'your session has expired. log in again to continue',
      'your session has expired. please login again',
      'your ip address has changed. please log in again',
      'your session cookie is invalid',
      'the login is invalid because your session',
    ],
    anyMark: ['cpanel', 'login-status-message', 'cpsess', 'whm'],
  }),
  told('cpanel-wrong-password', 'cpanel', 'bad-credentials', CPANEL, {
    status: [401],
    anyText: ['the login is invalid.'],
    anyMark: ['cpanel', 'login-status-message', 'whm'],
  }),
  told(
    'cpanel-locked',
    'cpanel',
    'account-locked',
    'https://docs.cpanel.net/whm/security-center/cphulk-brute-force-protection/',
    {
      status: [401, 403, 429],
      anyText: [
        'this account is currently locked out because a brute force attempt was detected',
        'currently locked out because a brute force',
      ],
    },
  ),
  told(
    'cpanel-address-banned',
    'cpanel',
    'ip-block',
    'https://docs.cpanel.net/whm/security-center/cphulk-brute-force-protection/',
    {
      status: [401, 403],
      headers: { server: 'cpsrvd' },
      anyText: [
        'is blocked by cphulk',
        'your ip address is blocked',
        'ip address has been blacklisted',
        'is currently blacklisted',
        'has been blocked due to excessive failed',
      ],
    },
  ),
  told(
    'cpanel-token',
    'cpanel',
    'csrf',
    'https://docs.cpanel.net/knowledge-base/security/security-tokens/',
    {
      status: [401, 403],
      anyText: [
        'the security token is missing from your request',
        'invalid security token',
        'security token is missing',
        'token denied',
      ],
      anyMark: ['cpanel', 'cpsess', 'whm', 'cpsrvd'],
    },
  ),
  told('cpanel-api-token', 'cpanel', 'bad-credentials', 'https://api.docs.cpanel.net/whm/tokens/', {
    status: [401, 403],
    fields: { 'cpanelresult.error': 'access denied' },
  }),
  told(
    'cpanel-suspended',
    'cpanel',
    'site-suspended',
    'https://docs.cpanel.net/whm/account-functions/manage-account-suspension/',
    {
      anyText: [
        'this account has been suspended. contact your hosting provider for more information',
        'this account has been suspended. please contact the billing/support department',
      ],
    },
  ),
  told(
    'cpanel-suspended-short',
    'cpanel',
    'site-suspended',
    'https://docs.cpanel.net/whm/account-functions/manage-account-suspension/',
    {
      title: ['account suspended', 'contact support'],
      anyText: ['this account has been suspended'],
    },
    { confidence: 'likely' },
  ),
  told(
    'cpanel-suspended-path',
    'cpanel',
    'site-suspended',
    'https://docs.cpanel.net/whm/account-functions/manage-account-suspension/',
    {
      path: ['/cgi-sys/suspendedpage.cgi'],
    },
  ),
  told(
    'cpanel-bandwidth',
    'cpanel',
    'quota',
    'https://docs.cpanel.net/whm/account-functions/limit-bandwidth-usage/',
    {
      status: [403, 503, 509],
      anyText: ['due to the site owner reaching his/her bandwidth limit'],
    },
    { audience: 'site-owner' },
  ),
  known('cpanel-error-page', 'cpanel', 'https://docs.cpanel.net/cpanel/advanced/error-pages/', {
    status: FAILED,
    marks: ['class="status-reason"'],
    anyText: ['please forward this error screen to'],
  }),
  known('plesk-panel', 'plesk', 'https://docs.plesk.com/', { headers: { server: 'sw-cp-server' } }),
  known(
    'plesk-header',
    'plesk',
    'https://docs.plesk.com/',
    { headers: { 'x-powered-by': 'plesk' } },
    'likely',
    'front',
  ),
  known(
    'plesk-error-page',
    'plesk',
    'https://docs.plesk.com/en-US/obsidian/administrator-guide/web-hosting/',
    {
      status: FAILED,
      anyMark: ['/error_docs/styles.css', 'error_docs/', 'plesk-error', 'powered by plesk'],
    },
  ),
  known(
    'plesk-forbidden-words',
    'plesk',
    'https://docs.plesk.com/en-US/obsidian/administrator-guide/web-hosting/',
    {
      status: [401, 403],
      text: ['you do not have permission to access this document', "that's what you can do"],
    },
  ),
  told(
    'plesk-admin-address',
    'plesk',
    'ip-block',
    'https://docs.plesk.com/en-US/obsidian/administrator-guide/server-administration/restricting-administrative-access.59466/',
    {
      anyText: ['is restricted in accordance with ip access restriction policy currently applied'],
    },
  ),
  told(
    'plesk-secret-key',
    'plesk',
    'bad-credentials',
    'https://docs.plesk.com/en-US/obsidian/api-rpc/about-rest-api.79359/',
    {
      status: [401, 403],
      anyText: ['pleskapiinvalidsecretkeyexception', 'invalid secret key usage'],
    },
  ),
  told(
    'plesk-suspended',
    'plesk',
    'site-suspended',
    'https://docs.plesk.com/en-US/obsidian/administrator-guide/website-management/suspending-and-activating-websites.65215/',
    {
      status: [403, 503],
      anyMark: ['/error_docs/', 'plesk'],
      anyText: [
        'this website is temporarily unavailable',
        'website has been suspended',
        'this site is suspended',
        'the website is suspended',
        'this account has been suspended',
        'service temporarily unavailable: website suspended',
      ],
    },
  ),
  known('directadmin-server', 'directadmin', 'https://docs.directadmin.com/', {
    headers: { server: 'directadmin' },
  }),
  known('directadmin-page', 'directadmin', 'https://docs.directadmin.com/', {
    status: [401, 403],
    title: ['directadmin login', 'directadmin'],
  }),
  known(
    'directadmin-marks',
    'directadmin',
    'https://docs.directadmin.com/',
    {
      status: [401, 403],
      anyMark: ['directadmin.com', 'x-directadmin', 'directadmin web control panel'],
    },
    'likely',
  ),
  told(
    'directadmin-address',
    'directadmin',
    'ip-block',
    'https://docs.directadmin.com/directadmin/general-usage/securing-da-panel.html',
    {
      status: [401, 403],
      anyText: [
        'your ip is blacklisted',
        'your ip has been blacklisted',
        'ip is blocked due to too many failed login attempts',
        'your ip address has been blocked',
      ],
      anyMark: ['directadmin', 'blacklist'],
    },
  ),
  told(
    'directadmin-level',
    'directadmin',
    'insufficient-permission',
    'https://docs.directadmin.com/',
    {
      status: [401, 403],
      headers: { server: 'directadmin' },
      anyText: [
        'you are not allowed to run that command',
        'you do not have access to',
        'you are not allowed to access that page',
        "the request you've made cannot be executed because it does not exist in your authority level",
      ],
    },
  ),
  told(
    'directadmin-authority',
    'directadmin',
    'insufficient-permission',
    'https://docs.directadmin.com/',
    {
      text: ['cannot be executed because it does not exist in your authority level'],
    },
  ),
  told(
    'directadmin-suspended',
    'directadmin',
    'site-suspended',
    'https://docs.directadmin.com/directadmin/customizing-workflow/suspension.html',
    {
      anyMark: ['directadmin', '/home/suspended', 'suspended/index'],
      anyText: [
        'this site has been suspended',
        'this account has been suspended',
        'site is currently suspended',
      ],
    },
    { confidence: 'likely' },
  ),
  told(
    'siteground-captcha',
    'siteground',
    'bot-challenge',
    'https://www.siteground.com/kb/anti-bot-ai/',
    { status: [200, 202, 403, 429], headers: { 'sg-captcha': true } },
  ),
  told(
    'siteground-captcha-page',
    'siteground',
    'bot-challenge',
    'https://www.siteground.com/kb/anti-bot-ai/',
    {
      status: [200, 202, 403, 429],
      anyMark: ['/.well-known/sgcaptcha/', '/.well-known/captcha/?r='],
    },
  ),
  told(
    'siteground-robot-screen',
    'siteground',
    'bot-challenge',
    'https://www.siteground.com/kb/anti-bot-ai/',
    {
      title: ['robot challenge screen'],
    },
  ),
  known(
    'siteground-forbidden',
    'siteground',
    'https://www.siteground.com/kb/how_to_resolve_error_403_forbidden/',
    {
      status: [403],
      text: ['access to this page is forbidden.'],
      title: ['403 - forbidden', '403 forbidden'],
    },
  ),
  known(
    'siteground-forbidden-bar',
    'siteground',
    'https://www.siteground.com/kb/how_to_resolve_error_403_forbidden/',
    {
      status: [403],
      anyText: [
        '403 - forbidden | access to this page is forbidden',
        '403 - forbidden access to this page is forbidden',
      ],
    },
  ),
  known(
    'siteground-cache',
    'siteground',
    'https://www.siteground.com/',
    { headers: { 'sg-f-cache': true } },
    'likely',
    'front',
  ),
  known(
    'kinsta-cache',
    'kinsta',
    'https://kinsta.com/docs/',
    { headers: { 'x-kinsta-cache': true } },
    'likely',
    'front',
  ),
  known(
    'kinsta-edge',
    'kinsta',
    'https://kinsta.com/docs/',
    { headers: { 'ki-edge': true } },
    'likely',
    'front',
  ),
  known('kinsta-page', 'kinsta', 'https://kinsta.com/docs/', {
    status: FAILED,
    anyMark: ['kinsta.com', 'kinsta'],
  }),
  told(
    'kinsta-suspended',
    'kinsta',
    'site-suspended',
    'https://kinsta.com/docs/',
    {
      status: FAILED,
      anyMark: ['kinsta'],
      anyText: [
        'this site is suspended',
        'has been suspended',
        'site has been disabled',
        'site is currently unavailable',
      ],
    },
    { confidence: 'likely' },
  ),
  told(
    'kinsta-address',
    'kinsta',
    'ip-block',
    'https://kinsta.com/docs/wordpress-hosting/wordpress-security/ip-deny/',
    {
      status: [403],
      anyMark: ['kinsta'],
      anyText: [
        'your ip has been blocked',
        'your ip address has been blocked',
        'ip address is blocked',
      ],
    },
  ),
  known(
    'wp-engine-header',
    'wp-engine',
    'https://wpengine.com/support/',
    { headers: { 'x-powered-by': 'wp engine' } },
    'likely',
    'front',
  ),
  known('wp-engine-page', 'wp-engine', 'https://wpengine.com/support/', {
    status: FAILED,
    anyMark: ['wpengine.com', 'wp engine'],
  }),
  told(
    'wp-engine-not-configured',
    'wp-engine',
    'not-configured',
    'https://wpengine.com/support/troubleshooting-site-not-configured/',
    {
      anyText: [
        'this domain is successfully pointed at wp engine, but is not configured for an account on our platform',
      ],
    },
  ),
  told(
    'wp-engine-protected',
    'wp-engine',
    'no-credentials',
    'https://wpengine.com/support/password-protect-wordpress/',
    {
      status: [401],
      anyMark: ['wpengine', 'wp engine'],
      anyText: ['authorization required', 'password protected', 'password-protected'],
    },
  ),
  known(
    'pantheon-styx',
    'pantheon',
    'https://docs.pantheon.io/',
    { headers: { 'x-pantheon-styx-hostname': true } },
    'likely',
    'front',
  ),
  known('pantheon-page', 'pantheon', 'https://docs.pantheon.io/errors-and-server-responses', {
    status: FAILED,
    anyMark: ['pantheon.io', 'getpantheon', 'pantheonsite', 'pantheon security'],
  }),
  told(
    'pantheon-unknown-site',
    'pantheon',
    'not-configured',
    'https://docs.pantheon.io/errors-and-server-responses',
    {
      status: [404],
      anyText: ['404 - unknown site', '404 unknown site', 'no site detected'],
      anyMark: ['pantheon'],
    },
  ),
  told(
    'pantheon-frozen',
    'pantheon',
    'site-suspended',
    'https://docs.pantheon.io/platform-resource-management',
    {
      status: FAILED.concat([530]),
      anyText: [
        'site is frozen',
        'frozen site',
        'site frozen',
        'this site is overdue',
        'target in maintenance',
      ],
      anyMark: ['pantheon', 'frozen'],
    },
    { confidence: 'likely' },
  ),
  told(
    'pantheon-locked',
    'pantheon',
    'no-credentials',
    'https://docs.pantheon.io/guides/security/password-protect-site',
    {
      status: [401, 403],
      anyText: ['this site is locked', 'this environment is locked', 'authorization required'],
      anyMark: ['pantheon'],
    },
  ),
  known(
    'squarespace-server',
    'squarespace',
    'https://support.squarespace.com/',
    { headers: { server: 'squarespace' } },
    'likely',
    'product',
  ),
  known(
    'squarespace-context',
    'squarespace',
    'https://support.squarespace.com/',
    { headers: { 'x-contextid': true, server: 'squarespace' } },
    'likely',
    'product',
  ),
  told(
    'squarespace-expired',
    'squarespace',
    'site-suspended',
    'https://support.squarespace.com/hc/en-us/articles/206536797',
    {
      anyText: [
        'this account has expired. if you are the site owner, log in',
        'squarespace - website expired',
        'website expired this account has expired',
        'squarespace - domain not claimed',
      ],
    },
  ),
  told(
    'squarespace-private',
    'squarespace',
    'no-credentials',
    'https://support.squarespace.com/hc/en-us/articles/206543957',
    {
      status: [401, 403],
      anyText: [
        "this site is currently private. if you're the owner or a contributor, log in",
        'this site is currently private',
        'squarespace - private site',
        'private site this site is currently private',
      ],
    },
    { means: 'The site’s owner has not published it, or shows it to contributors only.' },
  ),
  told(
    'squarespace-password',
    'squarespace',
    'no-credentials',
    'https://support.squarespace.com/hc/en-us/articles/205815278',
    {
      status: [401],
      anyMark: ['squarespace', 'sqs-slide', 'lock-screen'],
      anyText: ['enter password', 'password protected', 'please enter the password'],
    },
  ),
  told(
    'squarespace-other-domain',
    'squarespace',
    'not-configured',
    'https://support.squarespace.com/',
    {
      anyText: [
        'squarespace - no such site',
        'domain is mapped to squarespace, but it has not yet been verified',
      ],
    },
  ),
  known(
    'wix-server',
    'wix',
    'https://support.wix.com/',
    { headers: { 'x-wix-request-id': true } },
    'likely',
    'product',
  ),
  known(
    'wix-pepyaka',
    'wix',
    'https://support.wix.com/',
    { headers: { server: 'pepyaka' } },
    'likely',
    'product',
  ),
  known(
    'wix-page',
    'wix',
    'https://support.wix.com/',
    {
      status: FAILED,
      anyMark: [
        'wix-code-public-dispatcher',
        'static.parastorage.com',
        'wixstatic.com',
        'www.wix.com/error',
      ],
    },
    'likely',
  ),
  told(
    'wix-not-connected',
    'wix',
    'not-configured',
    'https://support.wix.com/en/article/site-error-connect-your-domain',
    {
      anyText: [
        "looks like this domain isn't connected to a website yet",
        'connectyourdomain',
        'error connectyourdomain occurred',
      ],
    },
  ),
  told(
    'wix-suspended',
    'wix',
    'site-suspended',
    'https://support.wix.com/',
    {
      anyMark: ['wix'],
      anyText: [
        'this site has been suspended',
        'this site is suspended',
        'this site has been blocked',
        'site was blocked',
        'this website has been disabled',
      ],
    },
    { confidence: 'likely' },
  ),
  told(
    'wix-members',
    'wix',
    'no-credentials',
    'https://support.wix.com/en/article/site-members-restricting-page-access',
    {
      status: [401, 403],
      headers: { 'x-wix-request-id': true },
      anyText: [
        'members only',
        'members-only',
        'enter the password',
        'guest area',
        'please enter your password',
      ],
    },
    { confidence: 'likely' },
  ),
  told(
    'webflow-password',
    'webflow',
    'no-credentials',
    'https://help.webflow.com/hc/en-us/articles/33961270607763',
    {
      status: [401, 403],
      anyMark: ['/.wf_auth', '.wf_auth'],
    },
  ),
  known('webflow-page', 'webflow', 'https://help.webflow.com/', {
    status: FAILED,
    anyMark: [
      'assets.website-files.com',
      'data-wf-page',
      'data-wf-site',
      'cdn.prod.website-files.com',
      'webflow.com',
    ],
  }),
  known(
    'webflow-region',
    'webflow',
    'https://help.webflow.com/',
    { headers: { 'x-wf-region': true } },
    'likely',
    'front',
  ),
  told(
    'webflow-suspended',
    'webflow',
    'site-suspended',
    'https://help.webflow.com/',
    {
      anyMark: ['webflow'],
      anyText: [
        'this site has been suspended',
        'this site is no longer available',
        'site has been disabled',
        'this site was unpublished',
        'site not published',
      ],
    },
    { confidence: 'likely' },
  ),
];
