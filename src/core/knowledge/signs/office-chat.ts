import type { Sign, When } from '../sign.ts';
import { type SignRow, signsOf } from '../sign-table.ts';

const SPEC = 'https://spec.matrix.org/latest/client-server-api/#standard-error-response';

const code = (errcode: string): When => ({ fields: { errcode } });

const matrix = signsOf('matrix-synapse', SPEC, [
  ['server', null, 'certain', { headers: { server: 'synapse/' } }, { speaks: 'product' }],
  ['shape', null, 'certain', { fields: { errcode: true, error: true }, anyMark: ['"m_'] }],
  ['path', null, 'likely', { path: ['^/_matrix/', '^/_synapse/'] }, { speaks: 'product' }],
  ['missing-token', 'no-credentials', 'certain', code('m_missing_token')],
  [
    'token-expired',
    'expired-token',
    'certain',
    { fields: { errcode: 'm_unknown_token', soft_logout: 'true' } },
    {
      means:
        'The sign-in of this device has run out; signing in again keeps what the device holds.',
    },
  ],
  [
    'token-expired-text',
    'expired-token',
    'certain',
    {
      fields: { errcode: 'm_unknown_token' },
      anyText: ['access token has expired', 'token is not active', 'token expired'],
    },
  ],
  [
    'unknown-token',
    'bad-credentials',
    'likely',
    code('m_unknown_token'),
    { beside: { 'matrix-synapse-token-expired': 'says that it has run out' } },
  ],
  [
    'wrong',
    'bad-credentials',
    'certain',
    {
      fields: { errcode: 'm_forbidden' },
      anyText: [
        'invalid username or password',
        'invalid password',
        'invalid username/password',
        'invalid login token',
        'wrong username or password',
      ],
    },
  ],
  [
    'forbidden',
    'insufficient-permission',
    'likely',
    code('m_forbidden'),
    { beside: { 'matrix-synapse-wrong': 'the same code for a wrong password' } },
  ],
  ['limit', 'rate-limit', 'certain', code('m_limit_exceeded')],
  ['deactivated', 'account-disabled', 'certain', code('m_user_deactivated')],
  ['suspended', 'account-disabled', 'certain', code('m_user_suspended')],
  ['locked', 'account-disabled', 'certain', code('m_user_locked')],
  ['guest', 'no-credentials', 'certain', code('m_guest_access_forbidden')],
  [
    'consent',
    'account-disabled',
    'likely',
    code('m_consent_not_given'),
    {
      means: 'The server first wants its terms accepted.',
      fix: ['Open the link in the answer and accept the terms.'],
    },
  ],
  [
    'resource-limit',
    'quota',
    'certain',
    code('m_resource_limit_exceeded'),
    { means: 'The server has reached the number of users that it may have in a month.' },
  ],
  ['captcha', 'bot-challenge', 'certain', { code: ['m_captcha_needed', 'm_captcha_invalid'] }],
  [
    'third-party',
    'bad-credentials',
    'certain',
    { code: ['m_threepid_auth_failed', 'm_session_not_validated'] },
  ],
  [
    'join',
    'insufficient-permission',
    'certain',
    {
      code: [
        'm_unable_to_authorise_join',
        'm_unable_to_grant_join',
        'm_cannot_leave_server_notice_room',
      ],
    },
  ],
  [
    'signature',
    'signature-mismatch',
    'certain',
    {
      fields: { errcode: 'm_unauthorized' },
      anyText: ['invalid signature', 'failed to verify', 'unable to verify signature'],
    },
    { source: 'https://spec.matrix.org/latest/server-server-api/#authentication' },
  ],
  [
    'federation-missing',
    'no-credentials',
    'certain',
    { code: ['m_unauthorized'], anyText: ['missing authorization headers'] },
    { source: 'https://spec.matrix.org/latest/server-server-api/#authentication' },
  ],
  ['not-trusted', 'access-rule', 'likely', code('m_server_not_trusted')],
  [
    'unrecognized',
    'not-found',
    'certain',
    { status: [404, 405], code: ['m_unrecognized', 'm_not_found'] },
  ],
  [
    'stages',
    'mfa-step-up',
    'certain',
    { status: [401], sent: 'identity', fields: { session: true, 'flows.*.stages.*': true } },
    {
      source:
        'https://spec.matrix.org/latest/client-server-api/#user-interactive-authentication-api',
      means:
        'This change wants the password (or another proof) again, even from a device that is signed in.',
    },
  ],
  [
    'stages-nobody',
    'no-credentials',
    'certain',
    { status: [401], sent: 'nothing', fields: { session: true, 'flows.*.stages.*': true } },
    {
      source:
        'https://spec.matrix.org/latest/client-server-api/#user-interactive-authentication-api',
    },
  ],
  [
    'stages-shape',
    null,
    'certain',
    { status: [401], fields: { session: true, 'flows.*.stages.*': true } },
  ],
]);

const MESSAGES = 'https://github.com/mattermost/mattermost/blob/master/server/i18n/en.json';

const id = (name: string): When => ({ fields: { id: name } });

const mattermost = signsOf('mattermost', MESSAGES, [
  ['version', null, 'likely', { headers: { 'x-version-id': true } }, { speaks: 'product' }],
  [
    'cookies',
    null,
    'certain',
    { hasCookie: ['mmauthtoken', 'mmuserid', 'mmcsrf'] },
    { speaks: 'product' },
  ],
  [
    'shape',
    null,
    'certain',
    { fields: { id: true, message: true, status_code: true }, anyMark: ['app_error'] },
  ],
  [
    'shape-plain',
    null,
    'likely',
    { fields: { id: true, message: true, detailed_error: true, status_code: true } },
  ],
  [
    'nobody',
    'no-credentials',
    'certain',
    { sent: 'nothing', fields: { id: 'api.context.session_expired.app_error' } },
  ],
  ['forgery', 'csrf', 'certain', { anyMark: ['appears to be a csrf attempt'] }],
  [
    'session',
    'session-expired',
    'likely',
    id('api.context.session_expired.app_error'),
    { beside: { 'mattermost-nobody': 'nothing was sent' } },
  ],
  [
    'token',
    'bad-credentials',
    'certain',
    {
      code: [
        'api.context.invalid_token.error',
        'api.context.token_provided.app_error',
        'api.context.token_revoked.app_error',
      ],
    },
  ],
  [
    'right',
    'insufficient-permission',
    'certain',
    {
      code: [
        'api.context.permissions.app_error',
        'api.context.system_permissions.app_error',
        'api.channel.create_post.permissions.app_error',
      ],
    },
  ],
  [
    'wrong',
    'bad-credentials',
    'certain',
    {
      code: [
        'api.user.login.invalid_credentials_email_username',
        'api.user.login.invalid_credentials_email',
        'api.user.login.invalid_credentials_username',
        'api.user.login.invalid_credentials_sso',
        'api.user.check_user_password.invalid.app_error',
        'api.user.login.blank_pwd.app_error',
        'store.sql_user.get_for_login.app_error',
        'ent.ldap.do_login.invalid_password.app_error',
        'ent.ldap.do_login.user_not_registered.app_error',
      ],
    },
  ],
  [
    'locked',
    'account-locked',
    'certain',
    {
      code: [
        'api.user.check_user_login_attempts.too_many.app_error',
        'api.user.check_user_login_attempts.too_many_ldap.app_error',
      ],
    },
  ],
  [
    'inactive',
    'account-disabled',
    'certain',
    {
      code: [
        'api.user.login.inactive.app_error',
        'api.user.login.not_verified.app_error',
        'api.user.login.guest_accounts.disabled.error',
        'api.user.login.bot_login_forbidden.app_error',
      ],
    },
  ],
  [
    'second-factor',
    'mfa-step-up',
    'certain',
    {
      code: [
        'mfa.validate_token.authenticate.app_error',
        'api.context.mfa_required.app_error',
        'api.user.check_user_mfa.bad_code.app_error',
        'api.user.check_user_mfa.not_available.app_error',
      ],
    },
  ],
  [
    'licence',
    'plan-required',
    'certain',
    {
      code: [
        'api.license.upgrade_needed.app_error',
        'api.custom_groups.license_error',
        'api.user.create_user.guest_accounts.license.app_error',
        'app.limits.licence_required',
      ],
    },
  ],
  ['rate', 'rate-limit', 'possible', { status: [429], wholeText: ['limit exceeded'] }],
]);

const CHAT = 'https://developer.rocket.chat/apidocs';

const rocketChat = signsOf('rocket-chat', CHAT, [
  ['instance', null, 'likely', { headers: { 'x-instance-id': true } }, { speaks: 'product' }],
  ['cookies', null, 'certain', { hasCookie: ['rc_token', 'rc_uid'] }, { speaks: 'product' }],
  [
    'sign-in',
    'no-credentials',
    'certain',
    { anyText: ['you must be logged in to do this.'], fields: { status: 'error' } },
  ],
  ['second-factor', 'mfa-step-up', 'certain', { anyMark: ['totp-required'] }],
  ['second-factor-wrong', 'bad-credentials', 'certain', { anyMark: ['totp-invalid'] }],
  [
    'right',
    'insufficient-permission',
    'certain',
    {
      anyText: [
        'user does not have the permissions required for this action',
        '[error-unauthorized]',
        '[error-not-allowed]',
        '[error-action-not-allowed]',
        '[error-not-authorized]',
      ],
    },
  ],
  [
    'unauthorized',
    'insufficient-permission',
    'possible',
    { fields: { success: 'false', error: 'unauthorized' } },
  ],
  [
    'rejected',
    null,
    'possible',
    { status: [401], fields: { status: 'error', error: 'unauthorized', message: 'unauthorized' } },
  ],
  [
    'many',
    'rate-limit',
    'certain',
    { anyText: ['[error-too-many-requests]', 'error, too many requests. please slow down.'] },
  ],
  ['blocked-user', 'account-locked', 'certain', { anyMark: ['error-login-blocked-for-user'] }],
  ['blocked-address', 'ip-block', 'certain', { anyMark: ['error-login-blocked-for-ip'] }],
  [
    'inactive',
    'account-disabled',
    'certain',
    {
      anyMark: ['error-user-is-not-activated', 'error-user-deactivated', 'error-deactivated-user'],
    },
  ],
  [
    'licence',
    'plan-required',
    'certain',
    {
      anyMark: [
        'error-action-requires-enterprise',
        'this is an enterprise feature [error-action-not-allowed]',
      ],
    },
    { beside: { 'rocket-chat-right': 'the same code, for a plan' } },
  ],
]);

const ZULIP = 'https://zulip.com/api/rest-error-handling';

const zulipCode = (name: string): When => ({ fields: { result: 'error', msg: true, code: name } });

const ZULIP_CODES: readonly (readonly [string, SignRow[1]])[] = [
  ['unauthorized', 'no-credentials'],
  ['invalid_api_key', 'bad-credentials'],
  ['user_deactivated', 'account-disabled'],
  ['realm_deactivated', 'site-suspended'],
  ['rate_limit_hit', 'rate-limit'],
  ['csrf_failed', 'csrf'],
  ['authentication_failed', 'bad-credentials'],
  ['auth_failed', 'bad-credentials'],
  ['password_auth_disabled', 'bad-credentials'],
  ['password_reset_required', 'bad-credentials'],
  ['invalid_subdomain', 'host-not-allowed'],
  ['unauthorized_principal', 'insufficient-permission'],
  ['access_denied', 'insufficient-permission'],
  ['reauthentication_required', 'mfa-step-up'],
];

const zulip = signsOf('zulip', ZULIP, [
  ['realm', null, 'certain', { challenge: { realm: 'zulip' } }],
  ['session-scheme', null, 'certain', { challenge: { scheme: 'session' } }],
  ['shape', null, 'possible', { fields: { result: 'error', msg: true } }],
  ['shape-code', null, 'certain', { fields: { result: 'error', msg: true, code: true } }],
  ...ZULIP_CODES.map(
    ([name, cause]): SignRow => [
      `code-${name.replaceAll('_', '-')}`,
      cause,
      'certain',
      zulipCode(name),
    ],
  ),
  [
    'right',
    'insufficient-permission',
    'certain',
    {
      fields: { result: 'error' },
      anyMark: [
        'must be an organization administrator',
        'must be an organization owner',
        'must be a server administrator',
        'insufficient permission',
        'not allowed for guest users',
      ],
    },
    { beside: {} },
  ],
  [
    'key-format',
    'bad-credentials',
    'certain',
    {
      anyMark: [
        'malformed api key',
        'account is not associated with this subdomain',
        'this endpoint requires http basic authentication',
      ],
      fields: { result: 'error' },
    },
  ],
]);

export const chatSigns: readonly Sign[] = [...matrix, ...mattermost, ...rocketChat, ...zulip];
