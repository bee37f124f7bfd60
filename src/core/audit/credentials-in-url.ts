import { defineCheck } from './define-check.ts';

export const credentialsInUrl = defineCheck({
  id: 'credentials-in-url',
  severity: 'error',
  statuses: 'any',
  text: 'The address carries a credential ({name}): addresses stand in histories, logs and Referer fields. Send it in Authorization or in the body.',
  source: 'https://www.rfc-editor.org/rfc/rfc6750#section-5.3',
  match: ({ address }) => {
    const name = SECRET_PARAMETERS.find((parameter) => (address.query.get(parameter) ?? '') !== '');
    return name === undefined ? undefined : { name };
  },
});

/** Signatures that are made for one address and one time are not among them. */
const SECRET_PARAMETERS = [
  'access_token',
  'refresh_token',
  'id_token',
  'auth_token',
  'authtoken',
  'private_token',
  'oauth_token',
  'api_key',
  'apikey',
  'api-key',
  'api_token',
  'jwt',
  'client_secret',
  'password',
  'passwd',
  'pwd',
  'jsessionid',
  'phpsessid',
  'sessionid',
  'session_id',
];
