import type { Sign } from '../sign.ts';
import { type SignRow, signsOf } from '../sign-table.ts';

const drupal = signsOf('drupal', 'https://git.drupalcode.org/project/drupal', [
  ['generator', null, 'certain', { headers: { 'x-generator': 'drupal' } }, { speaks: 'product' }],
  [
    'dynamic-cache',
    null,
    'certain',
    { headers: { 'x-drupal-dynamic-cache': true } },
    { speaks: 'product' },
  ],
  ['cache', null, 'certain', { headers: { 'x-drupal-cache': true } }, { speaks: 'product' }],
  [
    'generator-mark',
    null,
    'likely',
    { anyMark: ['content="drupal', 'data-drupal-selector', '/sites/default/files/'] },
    { speaks: 'product' },
  ],
  [
    'access-denied',
    'insufficient-permission',
    'certain',
    {
      title: [
        'access denied',
        'zugriff verweigert',
        'accès refusé',
        'accès interdit',
        'acceso denegado',
        'доступ запрещ',
        'toegang geweigerd',
        'accesso negato',
        'acesso negado',
        'acesso recusado',
        'odmowa dostępu',
        'アクセス拒否',
        '拒绝访问',
      ],
      anyText: [
        'you are not authorized to access this page.',
        'sie haben keine zugriffsberechtigung für diese seite.',
        'sie sind nicht berechtigt, auf diese seite zuzugreifen.',
        "vous n'êtes pas autorisé à accéder à cette page.",
        "vous n'êtes pas autorisé(e) à accéder à cette page.",
        'no tiene autorización para acceder a esta página',
        'usted no está autorizado para acceder a esta página',
        'usted no tiene acceso a esta página',
        'у вас нет доступа к этой странице',
        'вы не авторизованы для просмотра этой страницы',
        'вы не имеете права доступа к этой странице',
        'u bent niet bevoegd om deze pagina te',
        'u heeft geen toegang tot deze pagina',
        'non sei autorizzato ad accedere a questa pagina',
        'você não está autorizado a acessar esta página',
        'não tem autorização para aceder a esta página',
        'nie masz uprawnień do tej strony',
        'nie masz uprawnień dostępu do tej strony',
        'このページにアクセスする権限がありません',
        '您没有权限访问该页面',
        '您没有访问该页面的权限',
      ],
    },
    { source: 'https://localize.drupal.org/' },
  ],
  [
    'permission-named',
    'insufficient-permission',
    'certain',
    {
      anyText: [
        'the current user is not allowed to',
        "' permission is required.",
        "permissions are required: '",
        'permissions are required.',
      ],
      status: [403],
    },
    { source: 'https://www.drupal.org/docs/core-modules-and-themes/core-modules/jsonapi-module' },
  ],
  [
    'csrf-header',
    'csrf',
    'certain',
    {
      anyText: [
        'x-csrf-token request header is missing',
        'x-csrf-token request header is invalid',
        "'csrf_token' url query argument is missing.",
        "'csrf_token' url query argument is invalid.",
      ],
    },
    {
      source:
        'https://git.drupalcode.org/project/drupal/-/blob/11.x/core/lib/Drupal/Core/Access/CsrfRequestHeaderAccessCheck.php',
    },
  ],
  [
    'host',
    'host-not-allowed',
    'certain',
    { text: ['the provided host name is not valid for this server.'] },
    {
      source: 'https://www.drupal.org/docs/getting-started/installing-drupal/trusted-host-settings',
    },
  ],
  [
    'sign-in-wrong',
    'bad-credentials',
    'certain',
    {
      anyText: ['sorry, unrecognized username or password.', 'unrecognized username or password.'],
    },
  ],
  [
    'sign-in-blocked',
    'account-disabled',
    'certain',
    {
      anyText: [
        'the user has not been activated or is blocked.',
        'has not been activated or is blocked.',
      ],
    },
  ],
  [
    'flood-address',
    'ip-block',
    'certain',
    {
      anyText: [
        'too many failed login attempts from your ip address. this ip address is temporarily blocked',
        'too many failed login attempts from your ip address',
      ],
    },
  ],
  [
    'flood-account',
    'account-locked',
    'certain',
    { text: ['failed login attempts for this account. it is temporarily blocked'] },
  ],
  [
    'ban',
    'ip-block',
    'possible',
    { status: [403], format: 'text', text: ['has been banned'] },
    {
      source:
        'https://git.drupalcode.org/project/drupal/-/blob/11.x/core/modules/ban/src/BanMiddleware.php',
    },
  ],
  ['ban-page', 'ip-block', 'certain', { status: [403], text: ['sorry,', 'has been banned.'] }],
  [
    'auth-provider',
    'no-credentials',
    'certain',
    { text: ['no authentication credentials provided.'] },
  ],
  [
    'route-auth',
    'bad-credentials',
    'likely',
    { text: ['the used authentication method is not allowed on this route.'] },
  ],
  ['cookies', null, 'possible', { hasCookie: ['ssess*'] }, { speaks: 'product' }],
  [
    'maintenance',
    'server-error',
    'certain',
    { status: [503], text: ['is currently under maintenance. we should be back shortly'] },
  ],
]);

const joomla = signsOf('joomla', 'https://github.com/joomla/joomla-cms/tree/5.3-dev/language', [
  [
    'generator',
    null,
    'certain',
    { anyMark: ['joomla! - open source content management', 'content="joomla!'] },
    { speaks: 'product' },
  ],
  [
    'encoded-by',
    null,
    'certain',
    { headers: { 'x-content-encoded-by': 'joomla' } },
    { speaks: 'product' },
  ],
  [
    'api',
    null,
    'certain',
    { headers: { 'x-powered-by': 'joomlaapi' } },
    { speaks: 'product', source: 'https://docs.joomla.org/J4.x:Joomla_Core_APIs' },
  ],
  [
    'not-authorised',
    'insufficient-permission',
    'certain',
    {
      anyText: [
        'you are not authorised to view this resource.',
        "you don't have permission to access this. please contact a website administrator if this is incorrect.",
        'sie sind nicht berechtigt diese ressource aufzurufen',
        'sie haben keine berechtigung, diese ressource anzuzeigen',
        'sie haben keine berechtigung, darauf zuzugreifen',
        "vous n'êtes pas autorisé à accéder à cette ressource",
        "vous n'êtes pas autorisé(e) à voir cette ressource",
        'no está autorizado para ver este recurso',
        'no está autorizado a ver este recurso',
        'у вас нет прав для просмотра этого ресурса',
        'у вас нет доступа к просмотру этого ресурса',
        'вы не авторизованы для просмотра данного ресурса',
        'non sei autorizzato a visualizzare questa risorsa',
        'u bent niet bevoegd om deze bron te bekijken',
        'você não está autorizado a ver este recurso',
        'nie masz uprawnień, aby zobaczyć te zasoby',
        'brak uprawnień do przeglądania tego zasobu',
      ],
    },
  ],
  [
    'token',
    'csrf',
    'certain',
    {
      anyText: [
        'the most recent request was denied because it had an invalid security token.',
        'the most recent request was denied because it contained an invalid security token.',
        'the security token did not match. the request was aborted to prevent any security breach. please try again.',
        'die letzte anfrage wurde abgelehnt, da sie ein ungültiges sicherheitstoken enthielt',
        'das sicherheitstoken stimmte nicht überein',
        'la dernière requête a été refusée car elle contenait un jeton de sécurité invalide',
        'la última solicitud fue denegada porque',
        'последний запрос был отклонён',
        'последний запрос был отклонен',
        'неверный маркер защиты',
        "l'ultima richiesta è stata negata perché",
      ],
    },
  ],
  [
    'session',
    'session-expired',
    'certain',
    { text: ['your session has expired. please log in again.'], marks: ['joomla'] },
  ],
  [
    'direct',
    'access-rule',
    'likely',
    { wholeText: ['restricted access', 'direct access to this location is not allowed.'] },
    {
      means: 'This file is a part of the site’s software and is not meant to be opened by itself.',
    },
  ],
  [
    'blocked-account',
    'account-disabled',
    'certain',
    {
      anyText: [
        'login denied! your account has either been blocked or you have not activated it yet',
      ],
    },
  ],
  [
    'sign-in-wrong',
    'bad-credentials',
    'certain',
    { anyText: ['username and password do not match or you do not have an account yet'] },
  ],
  [
    'offline',
    'server-error',
    'certain',
    { status: [503], text: ['this site is down for maintenance. please check back again soon.'] },
  ],
]);

const typo3 = signsOf('typo3', 'https://github.com/TYPO3/typo3', [
  [
    'generator',
    null,
    'certain',
    {
      anyMark: [
        'content="typo3 cms',
        'this website is powered by typo3',
        'typo3-error-page',
        'typo3temp/',
      ],
    },
    { speaks: 'product' },
  ],
  [
    'exception',
    null,
    'certain',
    { anyMark: ['typo3\\cms\\core', 'typo3 exception', 'typo3.org/go/exception'] },
  ],
  [
    'host',
    'host-not-allowed',
    'certain',
    { anyText: ['does not match the configured trusted hosts pattern', '#1396795884'] },
    { source: 'https://docs.typo3.org/typo3cms/exceptions/main/en-us/Exceptions/1396795884.html' },
  ],
  [
    'page-not-accessible',
    'insufficient-permission',
    'certain',
    {
      anyText: [
        'reason: id was not an accessible page',
        'subsection was found and not accessible',
        '#1518472189 typo3',
      ],
      status: [403, 404],
    },
    {
      source:
        'https://docs.typo3.org/m/typo3/reference-coreapi/main/en-us/ApiOverview/ErrorAndExceptionHandling/Index.html',
    },
  ],
  [
    'backend-address',
    'ip-block',
    'certain',
    {
      anyText: [
        '#1389265900',
        'the ip address of your client does not match the list of allowed ip addresses',
      ],
    },
    { source: 'https://docs.typo3.org/typo3cms/exceptions/main/en-us/Exceptions/1389265900.html' },
  ],
  [
    'form-token',
    'csrf',
    'certain',
    {
      anyText: [
        'validating the security token of this form has failed',
        'invalid csrf token',
        'die überprüfung des sicherheitstokens dieses formulars ist fehlgeschlagen',
      ],
      marks: ['typo3'],
    },
  ],
  [
    'hmac',
    'csrf',
    'likely',
    {
      anyText: [
        'the given string was not appended with a valid hmac',
        '#1320830018',
        '#1691267306',
      ],
    },
  ],
  [
    'chash',
    'invalid-request',
    'certain',
    { anyText: ['request parameters could not be validated (&chash'] },
  ],
  [
    'cookies',
    null,
    'likely',
    { hasCookie: ['be_typo_user', 'fe_typo_user'] },
    { speaks: 'product' },
  ],
]);

const liferay = signsOf('liferay', 'https://github.com/liferay/liferay-portal', [
  ['header', null, 'certain', { headers: { 'liferay-portal': true } }, { speaks: 'product' }],
  [
    'marks',
    null,
    'likely',
    { anyMark: ['liferay.themedisplay', 'com.liferay.', '/o/frontend-js-'] },
    { speaks: 'product' },
  ],
  [
    'cookies',
    null,
    'possible',
    { hasCookie: ['guest_language_id', 'liferay_*'] },
    { speaks: 'product' },
  ],
  ['authenticated', 'no-credentials', 'certain', { anyText: ['authenticated access required'] }],
  [
    'must-authenticate',
    'no-credentials',
    'certain',
    { anyMark: ['principalexception$mustbeauthenticated'] },
  ],
  [
    'csrf',
    'csrf',
    'certain',
    {
      anyMark: [
        'principalexception$musthavevalidcsrftoken',
        'invalid authentication token received',
      ],
    },
  ],
  [
    'permission',
    'insufficient-permission',
    'certain',
    {
      anyMark: [
        'principalexception$musthavepermission',
        'principalexception$mustbecompanyadmin',
        'principalexception$mustbeomniadmin',
      ],
    },
  ],
  [
    'roles',
    'insufficient-permission',
    'certain',
    {
      anyText: ['you do not have the roles required to access this portlet.'],
    },
  ],
  [
    'permissions',
    'insufficient-permission',
    'certain',
    {
      anyText: [
        'you do not have permission to access the requested resource.',
        'you do not have the required permissions to access this content',
      ],
      anyMark: ['liferay'],
    },
  ],
  [
    'user-permission',
    'insufficient-permission',
    'certain',
    { text: ['must have', 'permission for'], anyMark: ['com.liferay'] },
  ],
  [
    'service',
    'insufficient-permission',
    'certain',
    { marks: ['access denied to'], anyMark: ['resourceimpl#', 'to com.liferay.'] },
    {
      source:
        'https://learn.liferay.com/w/dxp/headless-delivery/consuming-apis/making-unauthenticated-requests',
    },
  ],
  [
    'address',
    'ip-block',
    'certain',
    { status: [403], anyText: ['access denied for'], marks: ['com.liferay'] },
  ],
]);

/** Error codes of its APIs; they stand in a header of the answer as well. */
const MEDIAWIKI_CODES: readonly (readonly [SignRow[1], string])[] = [
  [
    'insufficient-permission',
    'readapidenied rest-read-denied permissiondenied protectedpage protectedtitle cantedit writeapidenied badaccess-groups cascadeprotected protectednamespace customcssjsprotected rest-permission-denied-revision rest-permission-error cantcreate cantmove cantdelete',
  ],
  ['csrf', 'badtoken notoken'],
  ['no-credentials', 'notloggedin mustbeloggedin noedit-anon rest-requires-login'],
  ['session-expired', 'assertuserfailed assertbotfailed assertnameduserfailed'],
  ['bad-credentials', 'mwoauth-invalid-authorization wrongpassword'],
  ['rate-limit', 'ratelimited actionthrottledtext rest-rate-limit-exceeded maxlag'],
  [
    'ip-block',
    'autoblocked globalblocking-ipblocked globalblocking-blockedtext-ip torblocked wikimedia-globalblocking-ipblocked',
  ],
];

const MEDIAWIKI_STATUSES = [200, 400, 401, 403, 429, 503];

const mediawikiCodes = MEDIAWIKI_CODES.flatMap(([cause, codes]) =>
  codes.split(' ').flatMap((code): SignRow[] => [
    [
      `${code}-header`,
      cause,
      'certain',
      { status: MEDIAWIKI_STATUSES, headers: { 'mediawiki-api-error': code } },
    ],
    [
      code,
      cause,
      'certain',
      { status: MEDIAWIKI_STATUSES, fields: { 'error.code': code, 'error.info': true } },
    ],
    [
      `${code}-rest`,
      cause,
      'certain',
      { status: MEDIAWIKI_STATUSES, fields: { errorkey: code, httpcode: true } },
    ],
  ]),
);

const mediawiki = signsOf('mediawiki', 'https://www.mediawiki.org/wiki/API:Errors_and_warnings', [
  [
    'generator',
    null,
    'certain',
    { anyMark: ['content="mediawiki', 'class="mediawiki', 'mw-content-text'] },
    { speaks: 'product' },
  ],
  ['api-error', null, 'certain', { headers: { 'mediawiki-api-error': true } }],
  ...mediawikiCodes,
  [
    'blocked-account',
    'account-disabled',
    'certain',
    { sent: 'identity', fields: { 'error.code': 'blocked', 'error.info': true } },
  ],
  [
    'blocked-address',
    'ip-block',
    'likely',
    { sent: 'nothing', fields: { 'error.code': 'blocked', 'error.info': true } },
  ],
  [
    'login-throttled',
    'account-locked',
    'certain',
    { anyText: ['you have made too many recent login attempts.'] },
  ],
  [
    'limited-to-group',
    'insufficient-permission',
    'certain',
    {
      anyText: [
        'the action you have requested is limited to users in',
        'diese aktion ist auf benutzer beschränkt',
        "l'action que vous essayez d'effectuer n'est permise qu'aux utilisateurs",
        'la acción que has solicitado está limitada a los usuarios',
        'запрашиваемое действие могут выполнять только участники',
        'запрошенное действие могут выполнять только участники',
      ],
    },
    { source: 'https://translatewiki.net/wiki/MediaWiki:Badaccess-groups' },
  ],
  [
    'permission-page',
    'insufficient-permission',
    'likely',
    {
      status: [401, 403],
      title: [
        'permission error',
        'permissions errors',
        'berechtigungsfehler',
        'erreur de permissions',
        'error de permisos',
        'errores de permisos',
        'ошибка прав доступа',
      ],
    },
  ],
  [
    'login-required-page',
    'no-credentials',
    'certain',
    {
      anyText: [
        'to view other pages.',
        'um andere seiten betrachten zu können',
        'pour voir les autres pages',
        'для просмотра других страниц',
      ],
      title: [
        'login required',
        'anmeldung erforderlich',
        'anmelden erforderlich',
        'connexion nécessaire',
        'требуется вход',
      ],
    },
  ],
  [
    'session-page',
    'csrf',
    'certain',
    {
      text: [
        'there seems to be a problem with your login session; this action has been canceled as a precaution against session hijacking.',
      ],
    },
  ],
  [
    'blocked-page',
    'ip-block',
    'certain',
    {
      anyText: [
        'your ip address has been blocked',
        'your username or ip address has been blocked',
        'ваш ip-адрес заблокирован',
        'deine ip-adresse wurde gesperrt',
      ],
      anyMark: ['mediawiki', 'mw-'],
    },
  ],
  [
    'image-auth',
    'insufficient-permission',
    'certain',
    {
      status: [403],
      anyText: ['user does not have access to read "', 'img_auth.php is called for the wiki'],
    },
    { source: 'https://www.mediawiki.org/wiki/Manual:Image_authorization' },
  ],
  [
    'private-file',
    'insufficient-permission',
    'likely',
    { status: [403], path: ['/img_auth.php'] },
    { source: 'https://www.mediawiki.org/wiki/Manual:Image_authorization' },
  ],
]);

const moodle = signsOf(
  'moodle',
  'https://github.com/moodle/moodle/blob/main/public/lang/en/error.php',
  [
    ['cookies', null, 'likely', { hasCookie: ['moodlesession*'] }, { speaks: 'product' }],
    [
      'marks',
      null,
      'likely',
      { anyMark: ['m.cfg = {"wwwroot"', 'content="moodle,', 'moodle_exception'] },
      { speaks: 'product' },
    ],
    ['shape', null, 'likely', { fields: { exception: true, errorcode: true, message: true } }],
    ['calls', null, 'certain', { fields: { '*.error': true, '*.exception.errorcode': true } }],
    [
      'calls-enrolled',
      'insufficient-permission',
      'certain',
      {
        status: [200],
        fields: { '*.exception.errorcode': 'requireloginerror' },
        text: ['course or activity not accessible. (not enrolled)'],
      },
    ],
    [
      'calls-sign-in',
      'no-credentials',
      'certain',
      {
        status: [200],
        sent: 'nothing',
        fields: { '*.exception.errorcode': true },
        code: ['requireloginerror', 'servicerequireslogin'],
      },
    ],
    [
      'calls-session',
      'session-expired',
      'certain',
      {
        status: [200],
        sent: 'identity',
        fields: { '*.exception.errorcode': 'servicerequireslogin' },
      },
    ],
    [
      'calls-sesskey',
      'csrf',
      'certain',
      { status: [200], fields: { '*.exception.errorcode': 'invalidsesskey' } },
    ],
    [
      'calls-capability',
      'insufficient-permission',
      'certain',
      {
        status: [200],
        fields: { '*.exception.errorcode': true },
        code: ['nopermissions', 'accessexception', 'nopermission', 'required_capability_exception'],
      },
    ],
    [
      'token',
      'bad-credentials',
      'certain',
      {
        status: [200, 400, 401, 403],
        fields: { errorcode: 'invalidtoken' },
      },
    ],
    [
      'token-address',
      'ip-block',
      'certain',
      { status: [200, 400, 401, 403], fields: { errorcode: 'invalidiptoken' } },
    ],
    [
      'token-expired',
      'expired-token',
      'certain',
      { status: [200, 400, 401, 403], fields: { errorcode: 'invalidtimedtoken' } },
    ],
    [
      'sesskey',
      'csrf',
      'certain',
      { status: [200, 400, 403], fields: { errorcode: 'invalidsesskey' } },
    ],
    [
      'sesskey-page',
      'csrf',
      'certain',
      {
        anyText: [
          'incorrect sesskey submitted, form not accepted!',
          'your session has most likely timed out. please log in again.',
        ],
      },
    ],
    [
      'sign-in',
      'no-credentials',
      'certain',
      {
        status: [200, 400, 401, 403],
        fields: { errorcode: true },
        code: ['requireloginerror', 'servicerequireslogin'],
      },
    ],
    [
      'sign-in-wrong',
      'bad-credentials',
      'certain',
      { status: [200, 400, 401, 403], fields: { errorcode: 'invalidlogin' } },
    ],
    [
      'capability',
      'insufficient-permission',
      'certain',
      {
        status: [200, 400, 403],
        fields: { errorcode: true },
        code: [
          'nopermissions',
          'accessexception',
          'nopermission',
          'required_capability_exception',
          'cannotviewprofile',
          'notenrolled',
          'usernotincourse',
        ],
      },
    ],
    [
      'capability-page',
      'insufficient-permission',
      'certain',
      { text: ['sorry, but you do not currently have permissions to do that'] },
    ],
    [
      'suspended',
      'account-disabled',
      'certain',
      {
        status: [200, 400, 401, 403],
        fields: { errorcode: true },
        code: [
          'suspended',
          'wsaccessusersuspended',
          'wsaccessuserdeleted',
          'wsaccessuserunconfirmed',
          'wsaccessuserexpired',
          'usernotconfirmed',
        ],
      },
    ],
    [
      'service',
      'not-configured',
      'certain',
      {
        status: [200, 400, 403, 404],
        fields: { errorcode: true },
        code: ['servicenotavailable', 'enablewsdescription', 'wsprotocoldisabled'],
      },
    ],
    [
      'locked',
      'account-locked',
      'certain',
      {
        anyText: [
          'your account has been locked due to too many failed login attempts',
          'this account has been locked out',
        ],
      },
    ],
  ],
);

const sitecore = signsOf('sitecore', 'https://doc.sitecore.com/', [
  ['no-access', 'insufficient-permission', 'certain', { path: ['/sitecore/service/noaccess'] }],
  [
    'no-access-page',
    'insufficient-permission',
    'certain',
    { anyText: ['permission to the requested document was denied'] },
  ],
  [
    'no-layout',
    'not-configured',
    'certain',
    { anyText: ['the layout for the requested document was not found'] },
  ],
  ['no-licence', 'plan-required', 'certain', { anyText: ['required license is missing'] }],
  [
    'api-key',
    'no-credentials',
    'certain',
    { anyText: ['sc_apikey', 'ssc api key'], sent: 'nothing' },
  ],
  [
    'api-key-wrong',
    'bad-credentials',
    'likely',
    { anyText: ['sc_apikey', 'ssc api key'] },
    { beside: { 'sitecore-api-key': 'nothing was sent' } },
  ],
  [
    'cookies',
    null,
    'possible',
    { hasCookie: ['sc_analytics_global_cookie', 'sitecore_*'] },
    { speaks: 'product' },
  ],
  ['path', null, 'possible', { path: ['^/sitecore/'] }, { speaks: 'product' }],
]);

const umbraco = signsOf('umbraco', 'https://github.com/umbraco/Umbraco-CMS', [
  ['xsrf', 'csrf', 'certain', { status: [417], path: ['/umbraco/'] }],
  [
    'xsrf-text',
    'csrf',
    'certain',
    { status: [417], wholeText: ['missing token', 'missing token null', 'invalid token'] },
  ],
  [
    'back-office',
    null,
    'likely',
    { status: [401, 403, 417], path: ['/umbraco/'] },
    { speaks: 'refusal' },
  ],
  ['cookies', null, 'possible', { hasCookie: ['umb_*', 'umb-*'] }, { speaks: 'product' }],
  [
    'locked',
    'account-locked',
    'certain',
    { path: ['/umbraco/'], anyText: ['user is locked', 'locked out'] },
  ],
  [
    'marks',
    null,
    'likely',
    { anyMark: ['umbraco.sys.servervariables', 'umbraco.cms.', '/umbraco/assets/'] },
    { speaks: 'product' },
  ],
]);

export const cmsSystemSigns: readonly Sign[] = [
  ...drupal,
  ...joomla,
  ...typo3,
  ...liferay,
  ...mediawiki,
  ...moodle,
  ...sitecore,
  ...umbraco,
];
