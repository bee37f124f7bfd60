import type { Sign } from '../sign.ts';
import { signsOf } from '../sign-table.ts';

const discourse = signsOf('discourse', 'https://github.com/discourse/discourse', [
  ['route', null, 'certain', { headers: { 'x-discourse-route': true } }, { speaks: 'product' }],
  [
    'logged-in',
    null,
    'certain',
    { headers: { 'x-discourse-logged-in': true } },
    { speaks: 'product' },
  ],
  [
    'generator',
    null,
    'likely',
    { anyMark: ['content="discourse', 'data-discourse-setup'] },
    { speaks: 'product' },
  ],
  ['csrf', 'csrf', 'certain', { wholeText: ['bad csrf'] }],
  [
    'logged-out',
    'session-expired',
    'certain',
    { headers: { 'discourse-logged-out': '1' } },
    { means: 'The forum was sent a sign-in that it has ended.' },
  ],
  ['api-key', 'bad-credentials', 'certain', { text: ['the api username or key is invalid'] }],
  ['not-signed-in', 'no-credentials', 'certain', { fields: { error_type: 'not_logged_in' } }],
  [
    'invalid-access',
    'insufficient-permission',
    'certain',
    { fields: { error_type: 'invalid_access' } },
    {
      beside: {
        'discourse-logged-out': 'the session is over',
        'discourse-api-key': 'the key is wrong',
      },
    },
  ],
  ['rate', 'rate-limit', 'certain', { fields: { error_type: 'rate_limit' } }],
  [
    'rate-header',
    'rate-limit',
    'certain',
    { status: [429], headers: { 'discourse-rate-limit-error-code': true } },
  ],
  [
    'rate-text',
    'rate-limit',
    'certain',
    {
      anyText: [
        'slow down, too many requests from this ip address',
        "slow down, you're making too many requests",
        'error code: ip_10_secs_limit',
      ],
    },
  ],
  [
    'private-page',
    'insufficient-permission',
    'likely',
    { status: [403], anyText: ['oops! that page is private', 'that page is private'] },
  ],
  [
    'hidden-page',
    'not-found',
    'certain',
    { status: [404], anyText: ["oops! that page doesn't exist or is private"] },
  ],
  ['read-only', 'server-error', 'certain', { status: [503], fields: { error_type: 'read_only' } }],
  [
    'suspended',
    'account-disabled',
    'certain',
    {
      anyText: ["you can't log in until", 'your account is suspended', 'this account is suspended'],
      anyMark: ['discourse', '"reason":"suspended"', '"error"'],
    },
  ],
]);

const phpbb = signsOf(
  'phpbb',
  'https://github.com/phpbb/phpbb/blob/master/phpBB/language/en/common.php',
  [
    ['cookies', null, 'certain', { hasCookie: ['phpbb3_*', 'phpbb_*'] }, { speaks: 'product' }],
    [
      'marks',
      null,
      'likely',
      { anyMark: ['href="https://www.phpbb.com/"', 'id="phpbb"', 'powered by phpbb'] },
      { speaks: 'product' },
    ],
    [
      'not-authorised',
      'insufficient-permission',
      'certain',
      {
        anyText: [
          'you are not authorised to read this forum.',
          'you are not authorised to access this area.',
          'you are not authorised to view, download or link from/to this site.',
          'you are not authorised to view users or profiles',
          'you are not authorised to read private messages',
          'you are not permitted to use the search system.',
          'you do not have the required permissions to read topics within this forum.',
          'you do not have the required permissions to view',
          'du bist nicht berechtigt, dieses forum zu lesen.',
          'sie haben keine ausreichende berechtigung',
          'du hast keine ausreichende berechtigung',
          'у вас нет доступа для чтения этого форума',
          'вы не авторизованы для чтения данного форума',
          "vous n'êtes pas autorisé à consulter ce forum",
          'no está autorizado a leer este foro',
        ],
      },
      { source: 'https://www.phpbb.com/languages/' },
    ],
    [
      'sign-in',
      'no-credentials',
      'certain',
      {
        anyText: [
          'the board requires you to be registered and logged in to',
          'you need to login in order to',
          'you have to login in order to',
          'du musst registriert und angemeldet sein, um',
          'вы должны быть зарегистрированы и авторизованы',
          'для просмотра этого форума вы должны быть авторизованы',
          'vous devez être enregistré et connecté pour',
        ],
      },
      { source: 'https://www.phpbb.com/languages/' },
    ],
    [
      'form',
      'csrf',
      'certain',
      {
        status: [200, 400, 403],
        anyText: [
          'the submitted form was invalid. try submitting again.',
          'das übermittelte formular war ungültig',
          'отправленная форма неверна',
          'отправленная форма некорректна',
          'le formulaire soumis est invalide',
        ],
      },
      { source: 'https://www.phpbb.com/languages/' },
    ],
    [
      'ban-address',
      'ip-block',
      'certain',
      {
        anyText: [
          'a ban has been issued on your ip address.',
          'die sperre wurde über deine ip-adresse verhängt',
          'доступ закрыт для вашего ip-адреса',
        ],
      },
    ],
    [
      'ban-account',
      'account-disabled',
      'certain',
      {
        anyText: [
          'a ban has been issued on your username.',
          'a ban has been issued on your email address.',
        ],
      },
    ],
    [
      'ban',
      'account-disabled',
      'likely',
      {
        anyText: [
          'you have been permanently banned from this board',
          'you have been banned from this board until',
        ],
      },
      { beside: { 'phpbb-ban-address': 'names the address' } },
    ],
    [
      'attempts',
      'account-locked',
      'certain',
      { text: ['you exceeded the maximum allowed number of login attempts.'] },
    ],
    [
      'sign-in-wrong',
      'bad-credentials',
      'certain',
      {
        anyText: [
          'you have specified an incorrect password.',
          'you have specified an incorrect username.',
        ],
      },
    ],
    [
      'inactive',
      'account-disabled',
      'certain',
      { text: ['the specified username is currently inactive.'] },
    ],
    [
      'closed',
      'site-suspended',
      'certain',
      { anyText: ['sorry but this board is currently unavailable.'] },
    ],
  ],
);

const vbulletin = signsOf('vbulletin', 'https://www.vbulletin.com/docs/', [
  [
    'cookies',
    null,
    'likely',
    { hasCookie: ['bbsessionhash', 'bb_sessionhash', 'bblastvisit', 'bb_lastvisit'] },
    { speaks: 'product' },
  ],
  [
    'generator',
    null,
    'certain',
    { anyMark: ['content="vbulletin', 'vbulletin_global.js'] },
    { speaks: 'product' },
  ],
  [
    'nobody',
    'insufficient-permission',
    'certain',
    {
      anyText: [
        'you are not logged in or you do not have permission to access this page.',
        'sie sind nicht angemeldet oder sie haben keine rechte',
        'du bist nicht angemeldet oder du hast keine rechte',
        'вы не вошли в систему или у вас нет прав для доступа к этой странице',
        'вы не вошли или у вас нет прав для просмотра этой страницы',
        'no has iniciado sesión o no tienes permiso para acceder a esta página',
        "vous n'êtes pas identifié ou vous n'avez pas l'autorisation",
      ],
    },
  ],
  [
    'member',
    'insufficient-permission',
    'certain',
    {
      text: [
        'you do not have permission to access this page. this could be due to one of several reasons:',
      ],
    },
  ],
  [
    'token',
    'csrf',
    'certain',
    {
      anyText: [
        'your submission could not be processed because a security token was missing',
        'your submission could not be processed because the token has expired',
        'your submission could not be processed because the token was invalid',
        'your submission could not be processed because a security token was invalid or missing',
        'your submission could not be processed because a security token was',
      ],
    },
  ],
  [
    'banned',
    'account-disabled',
    'certain',
    {
      text: ['you have been banned for the following reason:'],
      anyMark: ['vbulletin', 'vb_'],
    },
  ],
  [
    'address',
    'ip-block',
    'certain',
    {
      anyText: [
        'sorry. the administrator has banned your ip address.',
        'your ip address has been banned.',
      ],
      anyMark: ['vbulletin', 'vb_'],
    },
  ],
  [
    'attempts',
    'account-locked',
    'certain',
    {
      anyText: [
        'you have used up your failed login quota!',
        'you have used up your failed login quota',
      ],
    },
  ],
  [
    'closed',
    'site-suspended',
    'possible',
    { text: ['sorry, the board is unavailable at the moment'] },
  ],
]);

const xenforo = signsOf('xenforo', 'https://xenforo.com/docs/', [
  [
    'marks',
    null,
    'certain',
    { anyMark: ['id="xf"', 'data-template="error"', 'id="xenforo"'] },
    { speaks: 'product' },
  ],
  [
    'cookies',
    null,
    'likely',
    { hasCookie: ['xf_session', 'xf_csrf', 'xf_user'] },
    { speaks: 'product' },
  ],
  [
    'permission',
    'insufficient-permission',
    'certain',
    {
      anyText: [
        'you do not have permission to view this page or perform this action.',
        'sie haben keine berechtigung, diese seite anzuzeigen oder diese aktion auszuführen',
        'du hast keine berechtigung, diese seite anzusehen oder diese aktion durchzuführen',
        'у вас недостаточно прав для просмотра этой страницы или выполнения этого действия',
        "vous n'avez pas la permission de voir cette page ou d'effectuer cette action",
        'no tienes permiso para ver esta página o realizar esta acción',
      ],
    },
  ],
  [
    'sign-in',
    'no-credentials',
    'certain',
    {
      anyText: [
        'you must be logged-in to do that.',
        'you must be logged in to do that.',
        'вы должны быть авторизованы, чтобы сделать это',
        'du musst angemeldet sein, um dies zu tun',
      ],
    },
  ],
  [
    'token',
    'csrf',
    'certain',
    {
      anyText: [
        'security error occurred. please press back, refresh the page, and try again.',
        'произошла ошибка безопасности. пожалуйста, нажмите',
        'es ist ein sicherheitsfehler aufgetreten. bitte gehe zurück',
        'cookies are required to use this site. you must accept them to continue using the site.',
      ],
    },
  ],
  [
    'banned',
    'account-disabled',
    'certain',
    {
      anyText: [
        'you have been banned. reason:',
        'you have been banned for the following reason',
        'вы были заблокированы. причина',
      ],
      anyMark: ['id="xf"', 'xf_', '"status":"error"', '"errors"'],
    },
  ],
  [
    'address',
    'ip-block',
    'certain',
    { text: ['your ip address has been banned.'], anyMark: ['id="xf"', '"status":"error"'] },
  ],
  [
    'flood',
    'rate-limit',
    'certain',
    { text: ['you must wait at least', 'seconds before performing this action.'] },
  ],
  [
    'attempts',
    'account-locked',
    'certain',
    { anyText: ['your account has temporarily been locked due to failed login attempts.'] },
  ],
  [
    'api-key',
    'bad-credentials',
    'certain',
    { code: ['api_key_not_found', 'api_key_inactive', 'no_api_key_in_request'] },
  ],
  [
    'api-scope',
    'insufficient-scope',
    'certain',
    {
      anyText: [
        'the api key you are using does not have access to this functionality',
        'api key does not have the required scope',
      ],
    },
  ],
  ['page', null, 'likely', { title: ['oops! we ran into some problems'] }],
]);

const MASTODON =
  'https://github.com/mastodon/mastodon/blob/main/app/controllers/api/base_controller.rb';

const mastodon = signsOf('mastodon', 'https://docs.joinmastodon.org/entities/Error/', [
  ['server', null, 'certain', { headers: { server: 'mastodon' } }, { speaks: 'product' }],
  [
    'marks',
    null,
    'likely',
    { anyMark: ['id="mastodon"', '/packs/js/common'] },
    { speaks: 'product' },
  ],
  [
    'user-required',
    'no-credentials',
    'certain',
    { text: ['this method requires an authenticated user'] },
    { source: MASTODON },
  ],
  [
    'token-nobody',
    'no-credentials',
    'certain',
    { sent: 'nothing', fields: { error: 'the access token is invalid' } },
  ],
  [
    'token',
    'bad-credentials',
    'likely',
    { fields: { error: 'the access token is invalid' } },
    { beside: { 'mastodon-token-nobody': 'nothing was sent' } },
  ],
  [
    'token-revoked',
    'bad-credentials',
    'certain',
    { fields: { error: 'the access token was revoked' } },
  ],
  ['token-expired', 'expired-token', 'certain', { fields: { error: 'the access token expired' } }],
  [
    'scope',
    'insufficient-scope',
    'certain',
    { text: ['this action is outside the authorized scopes'] },
  ],
  [
    'right',
    'insufficient-permission',
    'certain',
    { fields: { error: 'this action is not allowed' } },
  ],
  [
    'unconfirmed',
    'account-disabled',
    'certain',
    { text: ['your login is missing a confirmed e-mail address'] },
    { source: MASTODON },
  ],
  [
    'pending',
    'account-disabled',
    'certain',
    { text: ['your login is currently pending approval'] },
    { source: MASTODON },
  ],
  [
    'disabled',
    'account-disabled',
    'certain',
    { text: ['your login is currently disabled'] },
    { source: MASTODON },
  ],
  [
    'unsigned',
    'no-credentials',
    'certain',
    { fields: { error: 'request not signed' } },
    {
      source: 'https://docs.joinmastodon.org/spec/security/',
      means: 'Only other servers may ask here, and they have to sign what they ask.',
    },
  ],
  [
    'signature',
    'signature-mismatch',
    'certain',
    { anyText: ['verification failed for'], fields: { error: true } },
    { source: 'https://docs.joinmastodon.org/spec/security/' },
  ],
  [
    'signature-time',
    'clock-skew',
    'certain',
    { text: ['signed request date outside acceptable time window'] },
    { source: 'https://docs.joinmastodon.org/spec/security/' },
  ],
  [
    'form',
    'csrf',
    'certain',
    { anyText: ['security verification failed. are you blocking cookies?'] },
  ],
  [
    'page',
    'insufficient-permission',
    'likely',
    { anyText: ["you don't have permission to view this page."], marks: ['mastodon'] },
  ],
]);

export const communitySigns: readonly Sign[] = [
  ...discourse,
  ...phpbb,
  ...vbulletin,
  ...xenforo,
  ...mastodon,
];
