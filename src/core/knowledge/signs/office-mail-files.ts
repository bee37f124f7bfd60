import type { Sign } from '../sign.ts';
import { signsOf } from '../sign-table.ts';

const exchange = signsOf('exchange', 'https://learn.microsoft.com/exchange/', [
  ['owa-version', null, 'certain', { headers: { 'x-owa-version': true } }, { speaks: 'product' }],
  ['front-end', null, 'certain', { headers: { 'x-feserver': true } }, { speaks: 'product' }],
  [
    'back-end',
    null,
    'certain',
    { headers: { 'x-calculatedbetarget': true } },
    { speaks: 'product' },
  ],
  ['sync', null, 'certain', { headers: { 'ms-server-activesync': true } }, { speaks: 'product' }],
  ['diagnostics', null, 'likely', { headers: { 'x-ms-diagnostics': true, 'x-feserver': true } }],
  [
    'path',
    null,
    'likely',
    {
      status: [401, 403, 440, 449],
      path: [
        '^/owa/',
        '^/ecp/',
        '^/ews/exchange',
        '^/microsoft-server-activesync',
        '^/mapi/',
        '^/autodiscover/',
        '^/oab/',
      ],
    },
    { speaks: 'product' },
  ],
  [
    'login-timeout',
    'session-expired',
    'certain',
    { status: [440] },
    {
      source: 'https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/',
      means: 'Outlook on the web has ended the sign-in after a time without use.',
    },
  ],
  ['login-timeout-page', 'session-expired', 'certain', { title: ['440 login timeout'] }],
  [
    'canary',
    'csrf',
    'certain',
    { status: [449], path: ['^/owa/', '^/ecp/'] },
    { means: 'Outlook on the web sends a fresh token (canary) and wants the call again.' },
  ],
  ['canary-error', 'csrf', 'certain', { headers: { 'x-owa-error': 'owainvalidcanary' } }],
  [
    'no-mailbox',
    'insufficient-permission',
    'certain',
    { headers: { 'x-owa-error': 'owauserhasnomailbox' } },
  ],
  [
    'token-expired',
    'expired-token',
    'certain',
    { headers: { 'x-ms-diagnostics': 'the token has expired' } },
  ],
  [
    'token-lifetime',
    'expired-token',
    'certain',
    { headers: { 'x-ms-diagnostics': 'invalid_lifetime' } },
  ],
  [
    'token-audience',
    'bad-credentials',
    'certain',
    { headers: { 'x-ms-diagnostics': 'invalid_audience' } },
  ],
  [
    'token-issuer',
    'bad-credentials',
    'certain',
    { headers: { 'x-ms-diagnostics': 'invalid_issuer' } },
  ],
  [
    'token-signature',
    'bad-credentials',
    'certain',
    { headers: { 'x-ms-diagnostics': 'invalid_signature' } },
  ],
  [
    'token-scope',
    'insufficient-scope',
    'certain',
    { headers: { 'x-ms-diagnostics': 'invalid_grant' } },
  ],
  [
    'ews-right',
    'insufficient-permission',
    'certain',
    {
      anyMark: [
        '>erroraccessdenied<',
        '>errorimpersonateuserdenied<',
        '>errorimpersonationdenied<',
        'erroraccessdenied</',
      ],
    },
  ],
  [
    'ews-busy',
    'rate-limit',
    'certain',
    {
      anyMark: [
        '>errorserverbusy<',
        '>errorexceededconnectioncount<',
        '>errortoomanyobjectsopened<',
      ],
    },
  ],
  ['sync-throttle', 'rate-limit', 'certain', { headers: { 'x-ms-asthrottle': true } }],
  [
    'legacy-access',
    'access-rule',
    'certain',
    {
      anyText: [
        'access to exchange web services is blocked',
        'this resource does not allow basic authentication',
        'basic authentication is disabled',
      ],
    },
  ],
]);

const sharepoint = signsOf('sharepoint', 'https://learn.microsoft.com/sharepoint/dev/', [
  [
    'services',
    null,
    'certain',
    { headers: { microsoftsharepointteamservices: true } },
    { speaks: 'product' },
  ],
  ['request', null, 'certain', { headers: { sprequestguid: true } }, { speaks: 'product' }],
  [
    'health',
    null,
    'certain',
    { headers: { 'x-sharepointhealthscore': true } },
    { speaks: 'product' },
  ],
  ['error', null, 'certain', { anyMark: ['microsoft.sharepoint.', 'x-sp-requestresources'] }],
  ['dav-sign-in', 'no-credentials', 'certain', { headers: { 'x-msdavext_error': '917656' } }],
  ['forms', 'no-credentials', 'certain', { headers: { 'x-forms_based_auth_required': true } }],
  ['client-sign-in', 'no-credentials', 'certain', { headers: { 'x-idcrl_auth_params_v1': true } }],
  [
    'right',
    'insufficient-permission',
    'certain',
    {
      anyMark: [
        '0x80070005 (e_accessdenied',
        'access denied. you do not have permission to perform this action or access this resource.',
        'attempted to perform an unauthorized operation.',
      ],
    },
  ],
  [
    'right-code',
    'insufficient-permission',
    'certain',
    {
      anyMark: [
        '-2147024891, system.unauthorizedaccessexception',
        '-2147024891, microsoft.sharepoint',
        '"-2147024891',
      ],
    },
  ],
  [
    'right-page',
    'insufficient-permission',
    'certain',
    {
      anyMark: [
        'let us know why you need access to this site',
        "sorry, you don't have access to this page",
        'you need permission to access this site',
        'you need permission to access this item',
        "sorry, this site hasn't been shared with you",
        'leider wurde diese website nicht für sie freigegeben',
        'sie benötigen berechtigungen für den zugriff auf diese website',
      ],
    },
  ],
  [
    'access-denied-path',
    'insufficient-permission',
    'certain',
    { path: ['/_layouts/15/accessdenied.aspx', '/_layouts/accessdenied.aspx'] },
  ],
  [
    'digest',
    'csrf',
    'certain',
    {
      anyMark: [
        'the security validation for this page is invalid',
        'the security validation for this page has timed out',
      ],
    },
  ],
  [
    'network',
    'ip-block',
    'certain',
    {
      anyMark: [
        "you can't access these resources from this network location",
        "you can't access this resource from this network location",
        'access from this network location',
        'access to this site has been restricted to certain network locations',
      ],
    },
  ],
  [
    'device',
    'insufficient-permission',
    'certain',
    {
      anyMark: [
        "due to organizational policies, you can't access these resources from this untrusted device",
        "you can't access this resource from this untrusted device",
      ],
    },
  ],
  [
    'locked',
    'site-suspended',
    'certain',
    {
      anyMark: [
        'access to this web site has been blocked.',
        'this site has been locked',
        'the site is locked',
      ],
    },
  ],
  [
    'throttled',
    'rate-limit',
    'certain',
    {
      anyMark: [
        'the request has been throttled',
        "something's not right the page you requested is temporarily unavailable",
      ],
      status: [429, 503],
    },
  ],
  [
    'app-only',
    'insufficient-scope',
    'certain',
    { anyMark: ['unsupported app only token', 'token type is not allowed', 'id3035'] },
  ],
  [
    'app-right',
    'insufficient-scope',
    'likely',
    { anyMark: ['the caller does not have the required scp or roles'] },
  ],
]);

const NEXTCLOUD =
  'https://github.com/nextcloud/server/tree/master/lib/private/AppFramework/Middleware/Security';

const nextcloud = signsOf('nextcloud', NEXTCLOUD, [
  [
    'cookies',
    null,
    'certain',
    {
      hasCookie: [
        'oc_sessionpassphrase',
        'nc_session_id',
        '__host-nc_samesitecookiestrict',
        'nc_samesitecookielax',
        '__host-nc_samesitecookielax',
        'nc_samesitecookiestrict',
        'nc_token',
      ],
    },
    { speaks: 'product' },
  ],
  ['realm', null, 'certain', { challenge: { realm: 'nextcloud' } }],
  ['owncloud-realm', null, 'certain', { challenge: { realm: 'owncloud' } }],
  [
    'user',
    null,
    'possible',
    {
      headers: {
        'x-user-id': true,
        'x-request-id': true,
        'x-permitted-cross-domain-policies': true,
      },
    },
    { speaks: 'product' },
  ],
  ['title', null, 'likely', { title: ['nextcloud', 'owncloud'] }],
  ['dav', null, 'likely', { marks: ['http://sabredav.org/ns'] }],
  ['ocs', null, 'likely', { fields: { 'ocs.meta.status': 'failure' } }],
  ['ocs-xml', null, 'likely', { format: 'xml', marks: ['<ocs>', '<meta>'] }],
  ['csrf', 'csrf', 'certain', { wholeText: ['csrf check failed'], status: [401, 403, 412] }],
  ['dav-csrf', 'csrf', 'certain', { anyMark: ['csrf check not passed'] }],
  ['strict-cookie', 'csrf', 'certain', { text: ['strict cookie has not been found in request'] }],
  [
    'host',
    'host-not-allowed',
    'certain',
    {
      anyText: [
        'access through untrusted domain',
        'zugriff über eine nicht vertrauenswürdige domain',
        'zugriff über eine nicht vertrauenswürdige domäne',
        "accès à partir d'un domaine non approuvé",
        "accès à partir d'un domaine non fiable",
        'acceso a través de un dominio del que no se confía',
        'acceso a través de un dominio no confiable',
        'доступ через ненадёжный домен',
        'доступ через недоверенный домен',
        'accesso tramite un dominio non attendibile',
        'accesso tramite dominio non affidabile',
        'toegang via een niet vertrouwd domein',
        'dostęp przez niezaufaną domenę',
        'acesso através de um domínio não confiável',
        '访问未信任的域名',
        '通过不被信任的域名访问',
        'you are accessing the server from an untrusted domain.',
      ],
    },
    {
      source:
        'https://docs.nextcloud.com/server/latest/admin_manual/installation/installation_wizard.html#trusted-domains',
    },
  ],
  [
    'sign-in',
    'no-credentials',
    'certain',
    { anyText: ['current user is not logged in', 'current user is not signed in'] },
  ],
  [
    'administrator',
    'insufficient-permission',
    'certain',
    {
      anyText: [
        'logged in account must be an admin',
        'logged in user must be an admin',
        'logged in account must be a sub admin',
        'logged in user must be a sub admin',
        'logged in account must be an admin, a sub admin',
      ],
    },
  ],
  ['confirm', 'mfa-step-up', 'certain', { anyText: ['password confirmation is required'] }],
  [
    'admin-address',
    'ip-block',
    'certain',
    {
      anyText: [
        "your current ip address doesn't allow you to perform admin actions",
        'your current ip address does not allow you to perform admin actions',
      ],
    },
  ],
  [
    'dav-nobody',
    'no-credentials',
    'certain',
    {
      anyMark: [
        'no public access to this resource',
        "no 'authorization: basic' header found",
        "no 'authorization: bearer' header found",
      ],
      sent: 'nothing',
    },
    { beside: {} },
  ],
  [
    'dav-wrong',
    'bad-credentials',
    'certain',
    { anyMark: ['username or password was incorrect'], sent: 'identity' },
  ],
  [
    'dav-app-password',
    'bad-credentials',
    'certain',
    { marks: ['passwordloginforbidden'] },
    {
      source: 'https://docs.nextcloud.com/server/latest/user_manual/en/session_management.html',
      means:
        'The account has a second factor, or does not take its own password here: programs need an app password.',
      fix: [
        'Make an app password in the account’s security settings, and let the program use that.',
      ],
    },
  ],
  [
    'dav-right',
    'insufficient-permission',
    'certain',
    {
      anyMark: [
        'sabre\\dav\\exception\\forbidden',
        'sabre\\dav\\exception\\needprivileges',
        'sabre\\davacl\\exception\\needprivileges',
      ],
    },
  ],
  ['dav-many', 'rate-limit', 'certain', { anyMark: ['exception\\toomanyrequests'] }],
  ['dav-quota', 'quota', 'certain', { anyMark: ['sabre\\dav\\exception\\insufficientstorage'] }],
  [
    'disabled',
    'account-disabled',
    'certain',
    {
      anyText: ['account disabled', 'user disabled', 'this account is disabled'],
      anyMark: ['nextcloud', 'sabredav', 'owncloud', '"ocs"'],
    },
  ],
  [
    'many',
    'rate-limit',
    'certain',
    {
      anyText: [
        'there were too many requests from your network. retry later or contact your administrator',
      ],
    },
  ],
  [
    'page-right',
    'insufficient-permission',
    'certain',
    { anyText: ['access forbidden'], title: ['nextcloud', 'owncloud'] },
  ],
  ['ocs-nobody', 'no-credentials', 'likely', { fields: { 'ocs.meta.statuscode': '997' } }],
  [
    'maintenance',
    'server-error',
    'certain',
    { status: [503], headers: { 'x-nextcloud-maintenance-mode': true } },
  ],
]);

const roundcube = signsOf(
  'roundcube',
  'https://github.com/roundcube/roundcubemail/blob/master/program/include/rcmail.php',
  [
    [
      'cookies',
      null,
      'certain',
      { hasCookie: ['roundcube_sessid', 'roundcube_sessauth'] },
      { speaks: 'product' },
    ],
    ['marks', null, 'likely', { anyMark: ['rcmail.', 'roundcube webmail'] }, { speaks: 'product' }],
    [
      'request-check',
      'csrf',
      'certain',
      { anyText: ['access to this resource is secured against csrf', 'request check failed'] },
    ],
    [
      'session',
      'session-expired',
      'certain',
      {
        anyText: [
          'your session is invalid or expired.',
          'die sitzung ist ungültig oder abgelaufen',
          'ihre sitzung ist ungültig oder abgelaufen',
          'ваша сессия устарела',
          'votre session est invalide ou expirée',
          'su sesión no es válida o ha expirado',
        ],
      },
    ],
    ['session-script', 'session-expired', 'certain', { anyMark: ['session_error('] }],
    [
      'refused',
      null,
      'certain',
      { anyText: ['could not verify that you are authorized to access this service!'] },
    ],
    [
      'wrong',
      'bad-credentials',
      'likely',
      { anyText: ['login failed.'], hasCookie: ['roundcube_sessid'] },
    ],
    [
      'locked',
      'account-locked',
      'likely',
      {
        anyText: ['too many failed login attempts', 'too many failed logins'],
        hasCookie: ['roundcube_sessid'],
      },
    ],
  ],
);

const ZIMBRA =
  'https://github.com/Zimbra/zm-mailbox/tree/develop/common/src/java/com/zimbra/common/service';

const zimbra = signsOf('zimbra', ZIMBRA, [
  ['realm', null, 'certain', { challenge: { scheme: 'basic', realm: 'zimbra' } }],
  ['namespace', null, 'certain', { anyMark: ['urn:zimbra'] }],
  [
    'cookies',
    null,
    'certain',
    { hasCookie: ['zm_auth_token', 'zm_admin_auth_token', 'zm_test', 'zm_login_csrf'] },
    { speaks: 'product' },
  ],
  ['required', 'no-credentials', 'certain', { anyMark: ['service.auth_required'] }],
  ['expired', 'session-expired', 'certain', { anyMark: ['service.auth_expired'] }],
  ['right', 'insufficient-permission', 'certain', { anyMark: ['service.perm_denied'] }],
  ['failed', 'bad-credentials', 'certain', { anyMark: ['account.auth_failed'] }],
  ['no-account', 'bad-credentials', 'certain', { anyMark: ['account.no_such_account'] }],
  ['password', 'bad-credentials', 'certain', { anyMark: ['account.change_password'] }],
  [
    'maintenance',
    'account-disabled',
    'certain',
    { anyMark: ['account.maintenance_mode', 'account.account_inactive'] },
  ],
  [
    'second-factor',
    'mfa-step-up',
    'certain',
    { anyMark: ['account.two_factor_auth_required', 'account.two_factor_setup_required'] },
  ],
  [
    'second-factor-wrong',
    'bad-credentials',
    'certain',
    { anyMark: ['account.two_factor_auth_failed'] },
  ],
  [
    'locked',
    'account-locked',
    'certain',
    { anyMark: ['account.account_locked', 'account.lockout'] },
  ],
  [
    'must',
    'no-credentials',
    'certain',
    { anyText: ['must authenticate'], path: ['^/service/', '^/home/', '^/zimbra', '^/user/'] },
  ],
  [
    'csrf',
    'csrf',
    'certain',
    {
      anyText: ['invalid csrf token', 'csrf token is missing', 'missing csrf'],
      anyMark: ['urn:zimbra', 'zimbra', 'service.'],
    },
  ],
]);

const VAULTWARDEN = 'https://github.com/dani-garcia/vaultwarden/tree/main/src/api';

const vaultwarden = signsOf('vaultwarden', VAULTWARDEN, [
  ['shape', null, 'certain', { anyMark: ['"errormodel":'] }],
  [
    'wrong',
    'bad-credentials',
    'certain',
    { anyMark: ['invalid_username_or_password', 'username or password is incorrect. try again'] },
  ],
  [
    'second-factor',
    'mfa-step-up',
    'certain',
    { anyMark: ['"twofactorproviders"', '"two_factor_required"', 'two factor required.'] },
  ],
  [
    'second-factor-wrong',
    'bad-credentials',
    'certain',
    {
      anyText: ['invalid totp code', 'invalid two factor', 'two-step token is invalid. try again'],
    },
  ],
  [
    'device',
    'mfa-step-up',
    'certain',
    { anyMark: ['new device verification required', 'new_device_verification'] },
  ],
  ['captcha', 'bot-challenge', 'certain', { anyMark: ['captcha required.', 'hcaptcha_sitekey'] }],
  ['disabled', 'account-disabled', 'certain', { anyMark: ['this user has been disabled'] }],
  [
    'unverified',
    'account-disabled',
    'certain',
    {
      anyMark: [
        'please verify your email before trying again',
        'please verify your email before trying again.',
        'account email has not been verified',
      ],
    },
  ],
  [
    'many',
    'rate-limit',
    'certain',
    { anyMark: ['too many login requests', 'too many admin requests'] },
  ],
  ['admin', 'bad-credentials', 'certain', { anyText: ['invalid admin token, please try again.'] }],
  [
    'admin-off',
    'not-configured',
    'certain',
    {
      anyText: [
        "the admin panel is disabled, please configure the 'admin_token' variable to enable it",
      ],
    },
  ],
  [
    'rocket-data',
    null,
    'possible',
    {
      path: ['^/api/', '^/identity/'],
      fields: { 'error.code': true, 'error.reason': true, 'error.description': true },
    },
  ],
  [
    'rocket-page',
    null,
    'possible',
    { path: ['^/api/', '^/identity/', '^/admin'], marks: ['<small>rocket</small>'] },
  ],
  [
    'claim',
    'bad-credentials',
    'certain',
    { anyMark: ['invalid claim'], path: ['^/api/', '^/identity/'] },
  ],
]);

export const mailAndFilesSigns: readonly Sign[] = [
  ...exchange,
  ...sharepoint,
  ...nextcloud,
  ...roundcube,
  ...zimbra,
  ...vaultwarden,
];
