import type { Sign } from '../sign.ts';
import { signsOf } from '../sign-table.ts';

const JWT_AUTH = 'https://github.com/tymondesigns/jwt-auth';

const laravel = signsOf(
  'laravel',
  'https://github.com/laravel/framework/tree/12.x/src/Illuminate/Foundation/Exceptions',
  [
    ['page-expired', 'csrf', 'certain', { status: [419] }],
    [
      'csrf-mismatch',
      'csrf',
      'certain',
      { text: ['csrf token mismatch.'] },
      { source: 'https://laravel.com/docs/csrf' },
    ],
    [
      'page-inactive',
      'csrf',
      'certain',
      { text: ['the page has expired due to inactivity.', 'please refresh and try again.'] },
    ],
    ['unauthenticated', null, 'certain', { fields: { message: 'unauthenticated.' } }],
    [
      'unauthorized-action',
      'insufficient-permission',
      'certain',
      { text: ['this action is unauthorized.'] },
      { source: 'https://laravel.com/docs/authorization' },
    ],
    [
      'email-not-verified',
      'account-disabled',
      'certain',
      { text: ['your email address is not verified.'] },
      { source: 'https://laravel.com/docs/verification' },
    ],
    [
      'too-many-attempts',
      'rate-limit',
      'certain',
      { fields: { message: 'too many attempts.' } },
      { source: 'https://laravel.com/docs/routing#rate-limiting' },
    ],
    [
      'sign-in-locked',
      'account-locked',
      'certain',
      { text: ['too many login attempts. please try again in'] },
      {
        source:
          'https://github.com/laravel/framework/blob/12.x/src/Illuminate/Translation/lang/en/auth.php',
      },
    ],
    [
      'sign-in-wrong',
      'bad-credentials',
      'certain',
      { text: ['these credentials do not match our records.'] },
      {
        source:
          'https://github.com/laravel/framework/blob/12.x/src/Illuminate/Translation/lang/en/auth.php',
      },
    ],
    [
      'signed-link',
      'signature-mismatch',
      'likely',
      { status: [403], query: ['signature'], text: ['invalid signature.'] },
      {
        source: 'https://laravel.com/docs/urls#signed-urls',
        means:
          'The link carries a signature that does not fit it: part of the address was changed, or its time has passed.',
      },
    ],
    [
      'signature-data',
      'signature-mismatch',
      'certain',
      { status: [403], fields: { message: 'invalid signature.' } },
      { source: 'https://laravel.com/docs/urls#signed-urls' },
    ],
    [
      'confirm-password',
      'mfa-step-up',
      'certain',
      { status: [423], text: ['password confirmation required.'] },
      { source: 'https://laravel.com/docs/authentication#password-confirmation' },
    ],
    [
      'scopes',
      'insufficient-scope',
      'certain',
      { anyText: ['invalid ability provided.', 'invalid scope(s) provided.'] },
      { source: 'https://laravel.com/docs/sanctum#token-abilities' },
    ],
    [
      'roles',
      'insufficient-permission',
      'certain',
      {
        anyText: [
          'user does not have the right roles.',
          'user does not have the right permissions.',
          'user does not have any of the necessary access rights.',
        ],
      },
      { source: 'https://spatie.be/docs/laravel-permission' },
    ],
    [
      'not-logged-in',
      'no-credentials',
      'likely',
      { fields: { message: 'user is not logged in.' } },
      { source: 'https://spatie.be/docs/laravel-permission' },
    ],
    ['jwt-auth', null, 'certain', { challenge: { scheme: 'jwt-auth' } }, { source: JWT_AUTH }],
    [
      'jwt-auth-expired',
      'expired-token',
      'certain',
      { challenge: { scheme: 'jwt-auth' }, text: ['token has expired'] },
      { source: JWT_AUTH },
    ],
    [
      'jwt-auth-missing',
      'no-credentials',
      'certain',
      { challenge: { scheme: 'jwt-auth' }, text: ['token not provided'] },
      { source: JWT_AUTH },
    ],
    [
      'page',
      null,
      'likely',
      {
        anyMark: [
          'text-gray-500 uppercase tracking-wider',
          '<div class="message" style="padding: 10px;">',
          'illuminate\\\\',
        ],
      },
    ],
    ['cookies', null, 'possible', { hasCookie: ['laravel_session'] }, { speaks: 'product' }],
  ],
);

const symfony = signsOf(
  'symfony',
  'https://github.com/symfony/symfony/tree/7.4/src/Symfony/Component/ErrorHandler',
  [
    ['page', null, 'certain', { text: ['oops! an error occurred', 'the server returned a "'] }],
    [
      'problem',
      null,
      'likely',
      {
        fields: { title: 'an error occurred', type: true, detail: true },
        anyMark: ['rfc2616#section-10', 'rfc2616#section-10"'],
      },
    ],
    [
      'api-platform',
      null,
      'likely',
      { anyMark: ['"hydra:title"', '"hydra:description"'] },
      { source: 'https://api-platform.com/docs/core/errors/' },
    ],
    [
      'full-authentication',
      'no-credentials',
      'certain',
      { status: [401], wholeText: ['full authentication is required to access this resource.'] },
      {
        source: 'https://symfony.com/doc/current/security.html',
        beside: { 'spring-full-authentication': 'the sentence is Spring’s, without the full stop' },
      },
    ],
    [
      'problem-denied',
      'insufficient-permission',
      'certain',
      {
        fields: { title: 'an error occurred', detail: true },
        anyText: [
          'access denied.',
          'access denied by controller annotation',
          'access denied by #[isgranted',
        ],
      },
    ],
    [
      'jwt-missing',
      'no-credentials',
      'certain',
      { text: ['jwt token not found'] },
      { source: 'https://github.com/lexik/LexikJWTAuthenticationBundle' },
    ],
    [
      'jwt-expired',
      'expired-token',
      'certain',
      { text: ['expired jwt token'] },
      { source: 'https://github.com/lexik/LexikJWTAuthenticationBundle' },
    ],
    [
      'jwt-invalid',
      'bad-credentials',
      'certain',
      { fields: { code: '401', message: 'invalid jwt token' } },
      { source: 'https://github.com/lexik/LexikJWTAuthenticationBundle' },
    ],
    [
      'sign-in-wrong',
      'bad-credentials',
      'certain',
      { fields: { code: '401', message: 'invalid credentials.' } },
      { source: 'https://github.com/lexik/LexikJWTAuthenticationBundle' },
    ],
    [
      'sign-in-error',
      'bad-credentials',
      'certain',
      { status: [401], fields: { error: 'invalid credentials.' } },
      { source: 'https://symfony.com/doc/current/security.html#json-login' },
    ],
    [
      'form-token',
      'csrf',
      'certain',
      { anyText: ['the csrf token is invalid. please try to resubmit the form.'] },
      { source: 'https://symfony.com/doc/current/security/csrf.html' },
    ],
    [
      'token-page',
      'csrf',
      'likely',
      { anyText: ['invalid csrf token.'] },
      { source: 'https://symfony.com/doc/current/security/csrf.html' },
    ],
    [
      'sign-in-locked',
      'account-locked',
      'likely',
      { text: ['too many failed login attempts, please try again'] },
      { source: 'https://symfony.com/doc/current/security.html#limiting-login-attempts' },
    ],
    [
      'host',
      'host-not-allowed',
      'certain',
      { status: [400], anyText: ['untrusted host "', 'invalid host "'] },
      {
        source:
          'https://symfony.com/doc/current/reference/configuration/framework.html#trusted-hosts',
      },
    ],
    [
      'dev-front',
      'access-rule',
      'certain',
      { text: ['you are not allowed to access this file. check', 'for more information.'] },
      {
        source: 'https://github.com/symfony/symfony-standard/blob/3.4/web/app_dev.php',
        means: 'This is the site’s door for developers; it opens only on the server itself.',
      },
    ],
    [
      'exception-page',
      null,
      'likely',
      {
        anyMark: [
          'symfony exception',
          'symfony\\component\\httpkernel',
          'symfony\\component\\security',
        ],
      },
    ],
    ['debug-token', null, 'likely', { headers: { 'x-debug-token': true } }, { speaks: 'product' }],
  ],
);

const cakephp = signsOf('cakephp', 'https://book.cakephp.org/5/en/security/csrf.html', [
  [
    'csrf',
    'csrf',
    'certain',
    {
      anyText: [
        'missing or incorrect csrf cookie type.',
        'missing or invalid csrf cookie.',
        'missing csrf token cookie',
        'csrf token from either the request body or request headers did not match or is missing.',
        'missing csrf token body',
      ],
    },
  ],
  [
    'form-protection',
    'csrf',
    'certain',
    {
      anyText: [
        'form tampering protection token validation failed.',
        "'_token' was not found in request data.",
        'the request has been black-holed',
        "'_token.fields' was not found in request data.",
      ],
    },
    { source: 'https://book.cakephp.org/5/en/controllers/components/form-protection.html' },
  ],
  [
    'no-identity',
    'no-credentials',
    'certain',
    {
      anyText: [
        'no identity found. you can skip this check by configuring',
        'authentication is required to continue',
      ],
    },
    { source: 'https://book.cakephp.org/authentication/3/en/' },
  ],
  [
    'not-authorized',
    'insufficient-permission',
    'certain',
    { text: ['identity is not authorized to perform'] },
    { source: 'https://book.cakephp.org/authorization/3/en/' },
  ],
  [
    'location',
    'insufficient-permission',
    'certain',
    { text: ['you are not authorized to access that location.'] },
    { source: 'https://book.cakephp.org/4/en/controllers/components/authentication.html' },
  ],
  [
    'page',
    null,
    'likely',
    { text: ['error: the requested address', 'was not found on this server.'] },
  ],
  [
    'debug-page',
    null,
    'likely',
    { anyMark: ['cake\\http\\exception', 'cake\\\\http\\\\exception'] },
  ],
  ['cookies', null, 'possible', { hasCookie: ['cakephp'] }, { speaks: 'product' }],
]);

const codeigniter = signsOf(
  'codeigniter',
  'https://codeigniter.com/user_guide/libraries/security.html',
  [
    [
      'csrf',
      'csrf',
      'certain',
      {
        anyText: [
          'the action you requested is not allowed.',
          'the action you have requested is not allowed.',
        ],
      },
    ],
    [
      'uri-characters',
      'invalid-request',
      'certain',
      {
        anyText: ['the uri you submitted has disallowed characters.', 'disallowed key characters.'],
      },
    ],
    [
      'page',
      null,
      'likely',
      { text: ['an error was encountered'], title: ['error'], marks: ['id="container"'] },
    ],
    [
      'debug',
      null,
      'likely',
      {
        anyMark: ['codeigniter\\security', 'codeigniter\\\\security', 'codeigniter\\\\exceptions'],
      },
    ],
    ['cookies', null, 'possible', { hasCookie: ['ci_session'] }, { speaks: 'product' }],
  ],
);

const yii = signsOf('yii', 'https://github.com/yiisoft/yii2/tree/master/framework/messages', [
  [
    'csrf',
    'csrf',
    'certain',
    {
      anyText: [
        'unable to verify your data submission.',
        'the csrf token could not be verified.',
        'не удалось проверить переданные данные.',
        'es ist nicht möglich, ihre dateneingabe zu prüfen.',
        'impossible de vérifier les données envoyées.',
        'no fue posible verificar los datos enviados.',
        'não foi possível verificar o seu envio de dados.',
        '您提交的数据无法被验证。',
      ],
    },
  ],
  [
    'forbidden',
    'insufficient-permission',
    'likely',
    {
      anyText: [
        'вам не разрешено производить данное действие.',
        'sie dürfen diese aktion nicht durchführen.',
        "vous n'êtes pas autorisé à effectuer cette action.",
        'no tiene permitido ejecutar esta acción.',
        '您没有执行此操作的权限。',
      ],
    },
  ],
  [
    'forbidden-data',
    'insufficient-permission',
    'certain',
    {
      fields: { type: 'yii\\web\\forbiddenhttpexception' },
      anyText: ['you are not allowed to', 'you are not authorized to', 'you can only'],
    },
  ],
  [
    'forbidden-page',
    'insufficient-permission',
    'certain',
    { anyText: ['you are not allowed to perform this action.'], marks: ['(#403)'] },
  ],
  [
    'sign-in',
    'no-credentials',
    'certain',
    { fields: { type: 'yii\\web\\forbiddenhttpexception' }, text: ['login required'] },
  ],
  [
    'exception-data',
    null,
    'certain',
    { anyMark: ['"type":"yii\\\\web\\\\', '"type": "yii\\\\web\\\\'] },
  ],
  [
    'page',
    null,
    'certain',
    {
      anyText: [
        'the above error occurred while the web server was processing your request.',
        'указанная выше ошибка произошла во время обработки веб-сервером вашего запроса.',
      ],
    },
  ],
  [
    'title',
    null,
    'likely',
    {
      title: [
        'forbidden (#403)',
        'unauthorized (#401)',
        'bad request (#400)',
        'method not allowed (#405)',
        'доступ запрещён (#403)',
      ],
    },
  ],
  [
    'rate-limit',
    'rate-limit',
    'certain',
    { fields: { type: 'yii\\web\\toomanyrequestshttpexception' } },
  ],
]);

export const phpSigns: readonly Sign[] = [
  ...laravel,
  ...symfony,
  ...cakephp,
  ...codeigniter,
  ...yii,
];
