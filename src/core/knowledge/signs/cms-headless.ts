import type { Sign } from '../sign.ts';
import { signsOf } from '../sign-table.ts';

const CODE = 'errors.*.extensions.code';

const directus = signsOf('directus', 'https://directus.io/docs/guides/connect/errors', [
  [
    'powered-by',
    null,
    'certain',
    { headers: { 'x-powered-by': 'directus' } },
    { speaks: 'product' },
  ],
  ['credentials', 'bad-credentials', 'likely', { fields: { [CODE]: 'invalid_credentials' } }],
  ['token', 'bad-credentials', 'likely', { fields: { [CODE]: 'invalid_token' } }],
  ['token-expired', 'expired-token', 'likely', { fields: { [CODE]: 'token_expired' } }],
  ['otp', 'mfa-step-up', 'certain', { fields: { [CODE]: 'invalid_otp' } }],
  ['suspended', 'account-disabled', 'certain', { fields: { [CODE]: 'user_suspended' } }],
  ['address', 'ip-block', 'certain', { fields: { [CODE]: 'invalid_ip' } }],
  ['rate', 'rate-limit', 'certain', { fields: { [CODE]: 'requests_exceeded' } }],
  ['limit', 'quota', 'certain', { fields: { [CODE]: 'limit_exceeded' } }],
  ['provider', 'bad-credentials', 'certain', { fields: { [CODE]: 'invalid_provider' } }],
  ['route', 'not-found', 'certain', { fields: { [CODE]: 'route_not_found' } }],
  ['payload', 'invalid-request', 'certain', { fields: { [CODE]: 'invalid_payload' } }],
  ['query', 'invalid-request', 'certain', { fields: { [CODE]: 'invalid_query' } }],
  [
    'forbidden',
    'insufficient-permission',
    'certain',
    { fields: { [CODE]: 'forbidden' }, anyText: ["you don't have permission to"] },
  ],
]);

const GHOST = 'https://docs.ghost.org/admin-api';

const ghost = signsOf('ghost', GHOST, [
  ['shape', null, 'certain', { anyMark: ['"ghosterrorcode":', '"ghosterrorcode" :'] }],
  [
    'type',
    null,
    'likely',
    { fields: { 'errors.*.type': true, 'errors.*.context': true, 'errors.*.id': true } },
  ],
  [
    'version',
    null,
    'likely',
    { headers: { 'content-version': true, 'x-powered-by': 'express' } },
    { speaks: 'product' },
  ],
  [
    'ghost-cache',
    null,
    'likely',
    { headers: { 'x-ghost-cache-status': true } },
    { speaks: 'front' },
  ],
  [
    'session-unknown',
    'session-expired',
    'certain',
    { sent: 'identity', marks: ['unable to determine the authenticated user or integration'] },
  ],
  [
    'authorization-failed',
    'no-credentials',
    'certain',
    { sent: 'nothing', marks: ['unable to determine the authenticated user or integration'] },
  ],
  ['token-expired', 'expired-token', 'certain', { text: ['invalid token: jwt expired'] }],
  [
    'token',
    'bad-credentials',
    'certain',
    {
      fields: { 'errors.*.type': true },
      code: [
        'invalid_jwt',
        'unknown_admin_api_key',
        'unknown_content_api_key',
        'invalid_auth_type',
        'missing_admin_api_kid',
      ],
    },
    { beside: { 'ghost-token-expired': 'says what is wrong with the token' } },
  ],
  [
    'key',
    'bad-credentials',
    'certain',
    { anyText: ['unknown content api key', 'unknown admin api key', 'admin api kid missing'] },
  ],
  [
    'sign-in-wrong',
    'bad-credentials',
    'certain',
    { anyText: ['your password is incorrect.', 'there is no user with that email address.'] },
  ],
  [
    'second-factor',
    'mfa-step-up',
    'certain',
    { code: ['needs2faerror', '2fa_new_device_detected', '2fa_token_required'] },
  ],
  [
    'permission',
    'insufficient-permission',
    'likely',
    { fields: { 'errors.*.type': 'nopermissionerror' } },
  ],
  ['origin', 'csrf', 'certain', { text: ['request made from incorrect origin.'] }],
  [
    'too-many-sign-ins',
    'account-locked',
    'certain',
    {
      fields: { 'errors.*.type': true },
      anyText: ['too many login attempts.', 'too many sign-in attempts'],
    },
  ],
  ['too-many', 'rate-limit', 'certain', { fields: { 'errors.*.type': 'toomanyrequestserror' } }],
  ['plan', 'plan-required', 'certain', { fields: { 'errors.*.type': 'hostlimiterror' } }],
  [
    'suspended',
    'account-disabled',
    'certain',
    {
      fields: { 'errors.*.type': true },
      anyText: ['your account was suspended.', 'your account has been suspended'],
    },
  ],
]);

const strapi = signsOf('strapi', 'https://docs.strapi.io/cms/error-handling', [
  ['powered-by', null, 'certain', { headers: { 'x-powered-by': 'strapi' } }, { speaks: 'product' }],
  [
    'shape',
    null,
    'certain',
    { anyMark: ['{"data":null,"error":{"status":', '{"data": null, "error": {"status":'] },
  ],
  [
    'forbidden',
    'insufficient-permission',
    'certain',
    { fields: { 'error.name': 'forbiddenerror', 'error.status': '403' } },
  ],
  [
    'forbidden-3',
    'insufficient-permission',
    'certain',
    {
      headers: { 'x-powered-by': 'strapi' },
      fields: { statuscode: '403', error: 'forbidden', message: 'forbidden' },
    },
    {
      source:
        'https://docs-v3.strapi.io/developer-docs/latest/development/plugins/users-permissions.html',
    },
  ],
  ['policy', 'insufficient-permission', 'certain', { fields: { 'error.name': 'policyerror' } }],
  [
    'no-credentials',
    'no-credentials',
    'certain',
    { sent: 'nothing', fields: { 'error.name': 'unauthorizederror' } },
  ],
  [
    'rejected',
    'bad-credentials',
    'certain',
    { sent: 'identity', fields: { 'error.name': 'unauthorizederror' } },
  ],
  [
    'sign-in-wrong',
    'bad-credentials',
    'certain',
    { anyText: ['invalid identifier or password', 'identifier or password invalid.'] },
  ],
  [
    'blocked',
    'account-disabled',
    'certain',
    { anyText: ['your account has been blocked by an administrator'] },
  ],
  [
    'unconfirmed',
    'account-disabled',
    'certain',
    { anyText: ['your account email is not confirmed'] },
  ],
  ['rate', 'rate-limit', 'certain', { fields: { 'error.name': 'ratelimiterror' } }],
  [
    'validation',
    'invalid-request',
    'certain',
    { status: [400], fields: { 'error.name': 'validationerror' } },
    { beside: { 'strapi-sign-in-wrong': 'the same name, for a wrong password' } },
  ],
]);

export const headlessSigns: readonly Sign[] = [...directus, ...ghost, ...strapi];
