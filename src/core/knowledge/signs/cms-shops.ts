import type { Sign } from '../sign.ts';
import { signsOf } from '../sign-table.ts';

const NOT_AUTHORIZED = [
  "the consumer isn't authorized to access %",
  'consumer is not authorized to access %',
  "the consumer isn't authorized to access",
  'consumer is not authorized to access',
];

const magento = signsOf('magento', 'https://developer.adobe.com/commerce/webapi/get-started/', [
  ['cache', null, 'likely', { headers: { 'x-magento-cache-debug': true } }, { speaks: 'product' }],
  [
    'cache-control',
    null,
    'likely',
    { headers: { 'x-magento-cache-control': true } },
    { speaks: 'product' },
  ],
  ['tags', null, 'likely', { headers: { 'x-magento-tags': true } }, { speaks: 'product' }],
  [
    'cookies',
    null,
    'possible',
    { hasCookie: ['mage-cache-*', 'mage-messages', 'form_key'] },
    { speaks: 'product' },
  ],
  ['marks', null, 'likely', { anyMark: ['data-mage-init', 'mage/cookies'] }, { speaks: 'product' }],
  ['resource-nobody', 'no-credentials', 'certain', { sent: 'nothing', anyText: NOT_AUTHORIZED }],
  [
    'resource',
    'insufficient-scope',
    'likely',
    { anyText: NOT_AUTHORIZED },
    {
      means:
        'The integration or user behind the token was not given this resource; Magento says the same of a token that has run out.',
      beside: { 'magento-resource-nobody': 'nothing was sent' },
    },
  ],
  [
    'form-key',
    'csrf',
    'certain',
    { anyText: ['invalid form key. please refresh the page.', 'invalid form key'] },
  ],
  [
    'signature',
    'signature-mismatch',
    'certain',
    {
      anyText: [
        'the signature is invalid. verify and try again.',
        'oauth_problem=signature_invalid',
      ],
    },
  ],
  [
    'nonce',
    'clock-skew',
    'certain',
    {
      anyText: [
        'the timestamp value in the oauth_timestamp parameter is invalid.',
        'oauth_problem=timestamp_refused',
      ],
    },
  ],
  [
    'token',
    'bad-credentials',
    'certain',
    {
      anyText: [
        'oauth_problem=token_rejected',
        'oauth_problem=token_revoked',
        'oauth_problem=consumer_key_rejected',
        'consumer is not authorized to access resource',
        'specified token does not exist',
      ],
    },
  ],
  [
    'token-expired',
    'expired-token',
    'certain',
    {
      anyText: [
        'oauth_problem=token_expired',
        'user token has expired',
        'consumer key has expired',
        'the token has expired.',
      ],
      fields: { message: true },
    },
  ],
  [
    'sign-in-wrong',
    'bad-credentials',
    'certain',
    {
      anyText: [
        'you did not sign in correctly or your account is temporarily disabled.',
        'the account sign-in was incorrect or your account is disabled temporarily. please wait and try again later.',
      ],
    },
  ],
  [
    'captcha',
    'bot-challenge',
    'certain',
    { anyText: ['recaptcha validation failed, please try again', 'incorrect captcha'] },
  ],
  [
    'admin',
    'insufficient-permission',
    'certain',
    { anyText: ['sorry, you need permissions to view this content.'] },
  ],
  [
    'admin-session',
    'session-expired',
    'certain',
    {
      anyText: [
        'your current session has been expired',
        'your session has been expired, you will be relogged in now',
      ],
    },
  ],
  [
    'customer',
    'insufficient-permission',
    'certain',
    {
      anyText: [
        "the current customer isn't authorized",
        'the current user cannot perform operations on cart',
      ],
    },
  ],
  [
    'first-version',
    null,
    'likely',
    { fields: { 'messages.error.*.code': true, 'messages.error.*.message': true } },
  ],
]);

const WEBSERVICE = 'https://devdocs.prestashop-project.org/9/webservice/';

const prestashop = signsOf('prestashop', 'https://github.com/PrestaShop/PrestaShop', [
  [
    'powered-by',
    null,
    'certain',
    { headers: { 'powered-by': 'prestashop' } },
    { speaks: 'product' },
  ],
  ['webservice', null, 'certain', { headers: { 'psws-version': true } }, { source: WEBSERVICE }],
  [
    'webservice-xml',
    null,
    'certain',
    { format: 'xml', marks: ['<prestashop'] },
    { source: WEBSERVICE },
  ],
  [
    'webservice-realm',
    null,
    'certain',
    { challenge: { realm: 'welcome to prestashop webservice' } },
    { source: WEBSERVICE },
  ],
  ['cookies', null, 'likely', { hasCookie: ['prestashop-*'] }, { speaks: 'product' }],
  [
    'marks',
    null,
    'likely',
    { anyMark: ['content="prestashop"', 'var prestashop ='] },
    { speaks: 'product' },
  ],
  [
    'key-missing',
    'no-credentials',
    'certain',
    { anyText: ['please enter the authentication key as the login. no password required'] },
    { source: WEBSERVICE },
  ],
  [
    'key-wrong',
    'bad-credentials',
    'certain',
    {
      anyText: [
        'invalid authentication key format',
        'authentication key does not exist',
        'invalid authentication key',
      ],
    },
    { source: WEBSERVICE },
  ],
  [
    'key-off',
    'bad-credentials',
    'certain',
    {
      anyText: [
        'this authentication key has not been activated',
        'this authentication key has been disabled',
      ],
    },
    { source: WEBSERVICE },
  ],
  [
    'key-right',
    'insufficient-scope',
    'certain',
    {
      anyText: ['with this authentication key', 'no permission for this authentication key'],
      marks: ['prestashop'],
    },
    { source: WEBSERVICE },
  ],
  [
    'webservice-off',
    'not-configured',
    'certain',
    { anyText: ['the prestashop webservice is disabled'] },
    { source: WEBSERVICE },
  ],
  [
    'country',
    'geo-block',
    'certain',
    {
      anyText: [
        'you cannot access our store from your country',
        'you cannot access this store from your country',
        'vous ne pouvez pas accéder à notre boutique depuis votre pays',
        'vous ne pouvez accéder à notre boutique depuis votre pays',
        'no puede acceder a nuestra tienda desde su país',
        'sie können von ihrem land aus nicht auf unseren shop zugreifen',
        'non puoi accedere al nostro negozio dal tuo paese',
      ],
    },
  ],
  [
    'token',
    'csrf',
    'certain',
    {
      anyText: [
        'invalid security token',
        'i understand the risks and i really want to display this page',
      ],
      anyMark: ['prestashop', 'i understand the risks'],
    },
  ],
  [
    'permission',
    'insufficient-permission',
    'certain',
    {
      anyText: [
        'you do not have permission to view this.',
        'you do not have permission to edit this.',
        'you do not have permission to add this.',
        'you do not have permission to delete this.',
      ],
    },
  ],
]);

const opencart = signsOf('opencart', 'https://github.com/opencart/opencart', [
  ['cookies', null, 'likely', { hasCookie: ['ocsessid'] }, { speaks: 'product' }],
  [
    'address',
    'ip-block',
    'certain',
    {
      status: [200, 400, 401, 403],
      marks: ['warning: your ip', 'is not allowed to access this api!'],
    },
  ],
  [
    'key',
    'bad-credentials',
    'certain',
    {
      status: [200, 400, 401, 403],
      anyMark: ['warning: incorrect api key!', 'warning: api key invalid'],
    },
  ],
  [
    'api',
    'insufficient-permission',
    'certain',
    {
      status: [200, 400, 401, 403],
      anyMark: ['warning: you do not have permission to access the api!'],
    },
  ],
  [
    'admin',
    'insufficient-permission',
    'certain',
    {
      anyText: [
        'you do not have permission to access this page, please refer to your system administrator.',
      ],
    },
  ],
  [
    'modify',
    'insufficient-permission',
    'certain',
    { text: ['warning: you do not have permission to modify'] },
  ],
  [
    'token',
    'session-expired',
    'certain',
    { anyText: ['invalid token session. please login again.'] },
  ],
  [
    'attempts',
    'account-locked',
    'certain',
    { anyText: ['your account has exceeded allowed number of login attempts.'] },
  ],
  [
    'sign-in-wrong',
    'bad-credentials',
    'certain',
    {
      anyText: [
        'no match for username and/or password.',
        'no match for e-mail address and/or password.',
      ],
    },
  ],
  [
    'approval',
    'account-disabled',
    'certain',
    { anyText: ['your account requires approval before you can login.'] },
  ],
]);

export const shopSigns: readonly Sign[] = [...magento, ...prestashop, ...opencart];
