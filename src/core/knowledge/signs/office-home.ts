import type { Sign } from '../sign.ts';
import { type SignRow, signsOf } from '../sign-table.ts';

const HA = 'https://github.com/home-assistant/core/tree/dev/homeassistant/components/http';

const homeAssistant = signsOf('home-assistant', HA, [
  [
    'banned',
    'ip-block',
    'likely',
    {
      status: [403],
      wholeText: ['403: forbidden'],
      headers: { 'referrer-policy': 'no-referrer', 'x-frame-options': 'sameorigin' },
    },
    {
      source: 'https://www.home-assistant.io/integrations/http/#ip_ban_enabled',
      means:
        'Home Assistant answers so to an address that it has banned, usually after wrong passwords.',
      fix: ['Take the address out of ip_bans.yaml and restart Home Assistant.'],
    },
  ],
  [
    'unauthorized',
    null,
    'likely',
    {
      status: [401],
      wholeText: ['401: unauthorized'],
      headers: { 'referrer-policy': 'no-referrer' },
    },
  ],
  [
    'unauthorized-api',
    null,
    'possible',
    {
      status: [401, 403],
      wholeText: ['401: unauthorized', '403: forbidden'],
      path: ['^/api/', '^/auth/', '^/lovelace', '^/config', '^/hassio'],
    },
  ],
  [
    'banned-api',
    'ip-block',
    'possible',
    { status: [403], wholeText: ['403: forbidden'], path: ['^/api/', '^/auth/', '^/lovelace'] },
  ],
  [
    'proxy',
    'not-configured',
    'likely',
    {
      status: [400],
      wholeText: ['400: bad request'],
      headers: { 'referrer-policy': 'no-referrer' },
    },
    {
      source: 'https://www.home-assistant.io/integrations/http/#reverse-proxies',
      means: 'Home Assistant does not trust the proxy in front of it.',
      fix: ['Put the proxy’s address into trusted_proxies, and switch use_x_forwarded_for on.'],
    },
  ],
  [
    'inactive',
    'account-disabled',
    'certain',
    { fields: { error: 'access_denied' }, text: ['user is not active'] },
  ],
  [
    'user-inactive',
    'account-disabled',
    'certain',
    { text: ['user is not active'], path: ['^/auth/'] },
  ],
  ['wrong', 'bad-credentials', 'certain', { fields: { 'errors.base': 'invalid_auth' } }],
  ['second-factor', 'bad-credentials', 'certain', { fields: { 'errors.base': 'invalid_code' } }],
  [
    'host',
    null,
    'possible',
    { host: ['homeassistant.local', 'hass.local', 'ui.nabu.casa'] },
    { speaks: 'product' },
  ],
]);

const jellyfin = signsOf(
  'jellyfin',
  'https://github.com/jellyfin/jellyfin/tree/master/Jellyfin.Api',
  [
    [
      'time',
      null,
      'likely',
      { headers: { 'x-response-time-ms': true, server: 'kestrel' } },
      { speaks: 'product' },
    ],
    [
      'time-alone',
      null,
      'possible',
      { headers: { 'x-response-time-ms': true } },
      { speaks: 'product' },
    ],
    ['emby', null, 'likely', { headers: { 'x-emby-authorization': true } }, { speaks: 'product' }],
    [
      'emby-path',
      null,
      'possible',
      { path: ['^/emby/', '^/users/authenticatebyname', '^/mediabrowser/'] },
    ],
    [
      'disabled',
      'account-disabled',
      'certain',
      {
        anyText: [
          'account is currently disabled. please consult with your administrator',
          'is currently disabled. please consult with your administrator',
        ],
      },
    ],
    [
      'wrong',
      'bad-credentials',
      'certain',
      {
        anyText: [
          'invalid username or password entered',
          'error: invalid username or password entered',
        ],
      },
    ],
    ['token', 'bad-credentials', 'certain', { anyText: ['access token is invalid or expired.'] }],
    [
      'remote',
      'ip-block',
      'certain',
      {
        anyText: ['is not allowed access from remote', 'user is not allowed remote access'],
      },
    ],
    [
      'schedule',
      'insufficient-permission',
      'certain',
      { anyText: ['user is not allowed access at this time'] },
      { means: 'The account may watch only at certain times, and this is none of them.' },
    ],
    [
      'sessions',
      'insufficient-permission',
      'likely',
      { anyText: ['at their maximum number of sessions'] },
    ],
    ['processing', null, 'possible', { wholeText: ['error processing request.'] }],
  ],
);

const plex = signsOf('plex', 'https://support.plex.tv/articles/200430283-network/', [
  ['protocol', null, 'certain', { headers: { 'x-plex-protocol': true } }, { speaks: 'product' }],
  [
    'container',
    null,
    'likely',
    { headers: { 'x-plex-content-original-length': true } },
    { speaks: 'product' },
  ],
  [
    'script',
    'no-credentials',
    'certain',
    { marks: ["'web/index.html'", '<h1>401 unauthorized</h1>'] },
  ],
  [
    'nobody',
    'no-credentials',
    'certain',
    { sent: 'nothing', text: ['user could not be authenticated'] },
  ],
  [
    'rejected',
    'bad-credentials',
    'likely',
    { text: ['user could not be authenticated'] },
    { beside: { 'plex-nobody': 'nothing was sent' } },
  ],
  [
    'token',
    'bad-credentials',
    'certain',
    { anyText: ['invalid authentication token.'], host: ['plex.tv'] },
    { beside: { 'rails-devise-invalid': 'Plex’s own site is written in Rails' } },
  ],
  ['wrong', 'bad-credentials', 'certain', { anyText: ['invalid email, username, or password.'] }],
  [
    'second-factor',
    'mfa-step-up',
    'certain',
    { anyText: ['please enter the verification code'], fields: { 'errors.*.code': '1029' } },
  ],
]);

const DSM =
  'https://global.download.synology.com/download/Document/Software/DeveloperGuide/Os/DSM/All/enu/DSM_Login_Web_API_Guide_enu.pdf';

const SYNOLOGY_CODES: readonly (readonly [code: string, cause: SignRow[1], means?: string])[] = [
  ['101', 'invalid-request'],
  ['102', 'not-configured', 'This part of DSM is not installed or not running.'],
  ['103', 'not-configured'],
  ['104', 'not-configured'],
  ['105', 'insufficient-permission', 'The signed-in account has no right to this.'],
  ['106', 'session-expired', 'The session has timed out.'],
  ['107', 'session-expired', 'The same account has signed in elsewhere, which ended this session.'],
  ['119', 'session-expired', 'DSM does not know the session id.'],
  ['150', 'session-expired', 'The request comes from another address than the sign-in did.'],
  ['160', 'insufficient-permission', 'The account has no right to this application.'],
  ['400', 'bad-credentials', 'No such account, or a wrong password.'],
  ['401', 'account-disabled', 'The account is switched off.'],
  ['402', 'insufficient-permission'],
  ['403', 'mfa-step-up', 'The account has a second factor, and its code was not sent.'],
  ['404', 'bad-credentials', 'The code of the second factor is wrong.'],
  ['406', 'mfa-step-up', 'A second factor has to be set up for this account.'],
  ['407', 'ip-block', 'The address is blocked, usually after wrong passwords.'],
  ['408', 'bad-credentials', 'The password has expired and cannot be changed here.'],
  ['409', 'bad-credentials', 'The password has expired.'],
  ['410', 'bad-credentials', 'The password has to be changed first.'],
];

const synology = signsOf('synology-dsm', DSM, [
  [
    'path',
    null,
    'certain',
    { path: ['/webapi/'], fields: { success: 'false', 'error.code': true } },
  ],
  [
    'web-station',
    null,
    'likely',
    { anyMark: ['synology inc', 'synology, inc', 'synology web station'] },
  ],
  ...SYNOLOGY_CODES.map(
    ([code, cause, means]): SignRow => [
      `code-${code}`,
      cause,
      'certain',
      {
        status: [200, 400, 401, 403, 404],
        path: ['/webapi/'],
        fields: { success: 'false', 'error.code': code },
      },
      means === undefined ? {} : { means },
    ],
  ),
]);

const unifi = signsOf('unifi', 'https://ubntwiki.com/products/software/unifi-controller/api', [
  ['cookies', null, 'likely', { hasCookie: ['unifises'] }, { speaks: 'product' }],
  ['shape', null, 'certain', { fields: { 'meta.rc': 'error', 'meta.msg': true } }],
  [
    'nobody',
    'no-credentials',
    'certain',
    { sent: 'nothing', fields: { 'meta.msg': 'api.err.loginrequired' } },
  ],
  [
    'session',
    'session-expired',
    'likely',
    { fields: { 'meta.msg': 'api.err.loginrequired' } },
    { beside: { 'unifi-nobody': 'nothing was sent' } },
  ],
  ['wrong', 'bad-credentials', 'certain', { fields: { 'meta.msg': 'api.err.invalid' } }],
  [
    'right',
    'insufficient-permission',
    'certain',
    { fields: { 'meta.msg': 'api.err.nopermission' } },
  ],
  [
    'site',
    'insufficient-permission',
    'likely',
    { fields: { 'meta.msg': 'api.err.nositecontext' } },
  ],
  [
    'second-factor',
    'mfa-step-up',
    'certain',
    { anyMark: ['api.err.ubic2fatokenrequired', 'mfa_auth_required', 'api.err.2fatokenrequired'] },
  ],
  [
    'limit',
    'account-locked',
    'certain',
    { anyMark: ['authentication_failed_limit_reached', "you've reached the login attempt limit"] },
  ],
  [
    'wrong-os',
    'bad-credentials',
    'certain',
    { code: ['authentication_failed_invalid_credentials'] },
  ],
  [
    'csrf',
    'csrf',
    'certain',
    {
      anyMark: ['invalid csrf token', 'csrf_token_invalid'],
      path: ['^/proxy/network/', '^/api/'],
      headers: { 'x-csrf-token': true },
    },
  ],
  [
    'network-path',
    null,
    'likely',
    { path: ['^/proxy/network/', '^/proxy/protect/', '^/proxy/access/'] },
    { speaks: 'product' },
  ],
  ['api-key', 'no-credentials', 'certain', { anyMark: ['api.authentication.missing-credentials'] }],
]);

const luci = signsOf(
  'openwrt-luci',
  'https://github.com/openwrt/luci/tree/master/modules/luci-base',
  [
    ['sign-in', 'no-credentials', 'certain', { headers: { 'x-luci-login-required': true } }],
    ['form', null, 'certain', { marks: ['luci_username'] }],
    [
      'cookies',
      null,
      'likely',
      { hasCookie: ['sysauth', 'sysauth_http', 'sysauth_https'] },
      { speaks: 'product' },
    ],
    ['path', null, 'likely', { path: ['^/cgi-bin/luci'] }, { speaks: 'product' }],
    [
      'token',
      'csrf',
      'certain',
      {
        anyText: [
          'the submitted security token is invalid or already expired',
          'form token mismatch',
          'access violation: the page you requested',
        ],
      },
    ],
    [
      'wrong',
      'bad-credentials',
      'likely',
      { anyText: ['invalid username and/or password! please try again.'] },
    ],
    [
      'rebind',
      'host-not-allowed',
      'certain',
      { text: ['rejected request from rfc1918 ip to public server address'] },
      {
        source: 'https://openwrt.org/docs/guide-user/services/webserver/uhttpd',
        means:
          'The router’s web server refuses a private address that asks for a public one: a guard against DNS rebinding.',
      },
    ],
    [
      'rpc',
      'insufficient-permission',
      'likely',
      { status: [200, 401, 403], path: ['^/ubus'], fields: { 'error.code': '-32002' } },
    ],
    [
      'cgi',
      'no-credentials',
      'likely',
      { status: [403], path: ['^/cgi-bin/luci'], sent: 'nothing', marks: ['luci'] },
    ],
  ],
);

const pfsense = signsOf(
  'pfsense',
  'https://docs.netgate.com/pfsense/en/latest/config/advanced-admin.html',
  [
    [
      'marks',
      null,
      'likely',
      { anyMark: ['pfsense', 'opnsense', 'csrfmagictoken', '__csrf_magic'] },
      { speaks: 'product' },
    ],
    [
      'referrer',
      'csrf',
      'certain',
      {
        status: [200, 400, 403, 501],
        anyText: [
          'an http_referer was detected other than what is defined in system',
          'the http_referer "',
        ],
      },
    ],
    [
      'referrer-opnsense',
      'csrf',
      'certain',
      { text: ['http_referer', 'does not match the predefined settings'] },
      { beside: {} },
    ],
    [
      'form',
      'csrf',
      'certain',
      {
        anyText: [
          'csrf check failed. your form session may have expired',
          'csrf check failed. please enable cookies',
        ],
      },
    ],
    [
      'form-page',
      'csrf',
      'certain',
      { title: ['csrf check failed'] },
      { beside: { 'nextcloud-csrf': 'Nextcloud says it as data' } },
    ],
    [
      'rebind',
      'host-not-allowed',
      'certain',
      {
        status: [200, 400, 403, 501],
        anyText: [
          'potential dns rebind attack detected',
          'a potential dns rebind attack has been detected',
        ],
      },
    ],
    [
      'right',
      'insufficient-permission',
      'certain',
      {
        anyText: [
          'no page assigned to this user! click here to logout',
          'you do not have sufficient permission to access',
        ],
        anyMark: ['pfsense', 'no page assigned', 'opnsense'],
      },
    ],
    [
      'api-wrong',
      'bad-credentials',
      'certain',
      { fields: { status: '401', message: 'authentication failed' } },
      { source: 'https://docs.opnsense.org/development/api.html' },
    ],
    [
      'api-right',
      'insufficient-permission',
      'likely',
      { fields: { status: '403', message: 'forbidden' }, path: ['^/api/'] },
      { source: 'https://docs.opnsense.org/development/api.html' },
    ],
  ],
);

const TORRENT =
  'https://github.com/qbittorrent/qBittorrent/blob/master/src/webui/webapplication.cpp';
const TORRENT_PATHS = [
  '^/api/v2/torrents',
  '^/api/v2/auth',
  '^/api/v2/app',
  '^/api/v2/sync',
  '^/api/v2/transfer',
  '^/api/v2/rss',
  '^/api/v2/search',
  '^/api/v2/log',
];

const qbittorrent = signsOf('qbittorrent', TORRENT, [
  [
    'banned',
    'ip-block',
    'certain',
    { text: ['your ip address has been banned after too many failed authentication attempts.'] },
  ],
  ['paths', null, 'possible', { status: [401, 403], path: TORRENT_PATHS }],
  [
    'nobody',
    'no-credentials',
    'certain',
    { status: [403], path: TORRENT_PATHS, sent: 'nothing', wholeText: ['forbidden'] },
  ],
  [
    'session',
    'session-expired',
    'likely',
    { status: [403], path: TORRENT_PATHS, sent: 'identity', wholeText: ['forbidden'] },
  ],
  ['wrong', 'bad-credentials', 'certain', { wholeText: ['fails.'] }],
  [
    'host',
    'host-not-allowed',
    'likely',
    {
      status: [401],
      wholeText: ['unauthorized'],
      path: [...TORRENT_PATHS],
      noHeaders: ['www-authenticate'],
    },
    {
      means:
        'qBittorrent answers so when the host name, or the origin of the page, is not one it expects.',
      fix: [
        'Add the name to the server domains in its web settings, or let the proxy pass the Host header on.',
      ],
    },
  ],
  ['cookies', null, 'likely', { hasCookie: ['qbt_sid_*'] }, { speaks: 'product' }],
]);

const transmission = signsOf(
  'transmission',
  'https://github.com/transmission/transmission/blob/main/libtransmission/rpc-server.cc',
  [
    ['server', null, 'certain', { headers: { server: 'transmission' } }, { speaks: 'product' }],
    [
      'session-id',
      'csrf',
      'certain',
      { status: [409], headers: { 'x-transmission-session-id': true } },
      {
        means: 'Transmission hands out a number with this answer and wants the call again with it.',
      },
    ],
    [
      'session-text',
      'csrf',
      'certain',
      {
        anyText: [
          'your request had an invalid session-id header.',
          'your request had an invalid session_id header.',
        ],
      },
    ],
    [
      'address',
      'ip-block',
      'certain',
      {
        anyText: [
          'unauthorized ip address.',
          'either disable the ip address whitelist or add your address to it',
        ],
      },
    ],
    [
      'host',
      'host-not-allowed',
      'certain',
      { anyText: ['transmission received your request, but the hostname was unrecognized'] },
    ],
    [
      'attempts',
      'account-locked',
      'certain',
      { anyText: ['too many unsuccessful login attempts. please restart transmission-daemon'] },
    ],
    ['realm', null, 'certain', { challenge: { scheme: 'basic', realm: 'transmission' } }],
    [
      'user',
      null,
      'certain',
      { marks: ['<h1>401: unauthorized</h1>', 'unauthorized user'], status: [401] },
    ],
  ],
);

const syncthing = signsOf('syncthing', 'https://github.com/syncthing/syncthing/tree/main/lib/api', [
  ['version', null, 'certain', { headers: { 'x-syncthing-version': true } }, { speaks: 'product' }],
  ['id', null, 'certain', { headers: { 'x-syncthing-id': true } }, { speaks: 'product' }],
  [
    'csrf',
    'csrf',
    'certain',
    { wholeText: ['csrf error'] },
    { means: 'Syncthing wants its CSRF token or an API key on every call.' },
  ],
  [
    'host',
    'host-not-allowed',
    'certain',
    { wholeText: ['host check error'] },
    {
      source:
        'https://docs.syncthing.net/users/faq.html#why-do-i-get-host-check-error-in-the-gui-api',
    },
  ],
  [
    'nobody',
    'no-credentials',
    'likely',
    {
      status: [401, 403],
      headers: { 'x-syncthing-version': true },
      sent: 'nothing',
      wholeText: ['not authorized', 'forbidden'],
    },
  ],
]);

export const homeSigns: readonly Sign[] = [
  ...homeAssistant,
  ...jellyfin,
  ...plex,
  ...synology,
  ...unifi,
  ...luci,
  ...pfsense,
  ...qbittorrent,
  ...transmission,
  ...syncthing,
];
