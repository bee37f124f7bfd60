import type { Sign } from '../sign.ts';
import { signsOf } from '../sign-table.ts';

/** How the library under both limiters writes windows that are longer than an hour. */
const LONG_WINDOWS = ['per 1 day', 'per 1 month', 'per 1 year', 'per 24 hour', 'per 12 hour'];

const django = signsOf('django', 'https://docs.djangoproject.com/en/stable/ref/csrf/', [
  [
    'csrf-page',
    'csrf',
    'certain',
    {
      // The sentence as Django's own translations give it, one a language.
      anyText: [
        'csrf verification failed. request aborted.',
        'csrf-verifizierung fehlgeschlagen. anfrage abgebrochen.',
        'la vérification csrf a échoué. la requête a été interrompue.',
        'verificación csrf fallida. solicitud abortada',
        'ошибка проверки csrf. запрос отклон',
        'verificação csrf falhou. pedido cancelado',
        'verificação csrf falhou. pedido abortado',
        'a verificação de csrf falhou. pedido abortado',
        'verifica csrf fallita. richiesta interrotta',
        'weryfikacja csrf nie powiodła się. żądanie zostało przerwane',
        'csrf-verificatie mislukt. verzoek afgebroken',
        'csrf doğrulaması başarısız oldu. istek iptal edildi',
        'помилка перевірки csrf. запит відхилений',
        'csrf検証に失敗したため、リクエストは中断されました',
        'csrf验证失败. 请求被中断',
        'csrf 验证失败. 请求被中断',
        'csrf 驗證失敗. 已中止請求',
        'csrf 검증에 실패했습니다. 요청을 중단하였습니다',
      ],
    },
    {
      source: 'https://github.com/django/django/tree/main/django/conf/locale',
    },
  ],
  [
    'csrf-failed-detail',
    'csrf',
    'certain',
    { anyText: ['csrf failed: csrf', 'csrf failed: referer', 'csrf failed: origin'] },
    {
      source:
        'https://github.com/encode/django-rest-framework/blob/main/rest_framework/authentication.py',
      means:
        'The call came with a session cookie, and Django REST framework then also wants the CSRF token and an origin it trusts.',
    },
  ],
  [
    'host-debug',
    'host-not-allowed',
    'certain',
    { anyText: ['invalid http_host header', 'to allowed_hosts.', 'disallowedhost at /'] },
    { source: 'https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts' },
  ],
  [
    'bad-request-page',
    'host-not-allowed',
    'likely',
    { status: [400], marks: ['<h1>bad request (400)</h1>'] },
    {
      means:
        'Django answers so to a request it finds suspicious; most often the host name is missing in its list of allowed hosts.',
      source: 'https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts',
    },
  ],
  [
    'default-page',
    null,
    'likely',
    { marks: ['<title>403 forbidden</title> </head> <body> <h1>403 forbidden</h1><p></p>'] },
    { source: 'https://github.com/django/django/blob/main/django/views/defaults.py' },
  ],
  [
    'cookies',
    null,
    'possible',
    { hasCookie: ['csrftoken'] },
    {
      speaks: 'product',
      source: 'https://docs.djangoproject.com/en/stable/ref/settings/#csrf-cookie-name',
    },
  ],
  [
    'error-report',
    null,
    'likely',
    { anyText: ["you're seeing this error because you have debug = true in your django settings"] },
    { source: 'https://docs.djangoproject.com/en/stable/ref/settings/#debug' },
  ],
]);

const restFramework = signsOf(
  'django',
  'https://github.com/encode/django-rest-framework/blob/main/rest_framework/exceptions.py',
  [
    [
      'not-authenticated',
      'no-credentials',
      'certain',
      {
        noHeaders: ['x-authentik-id'],
        anyText: [
          'authentication credentials were not provided.',
          'учетные данные не были предоставлены.',
          'anmeldedaten fehlen.',
          "informations d'authentification non fournies.",
          'las credenciales de autenticación no se proveyeron.',
          'as credenciais de autenticação não foram fornecidas.',
          'le credenziali di autenticazione non sono state fornite.',
          'nie podano danych uwierzytelniających.',
          'authenticatiegegevens zijn niet opgegeven.',
          '身份认证信息未提供。',
          '認証情報が含まれていません。',
        ],
      },
    ],
    [
      'authentication-failed',
      'bad-credentials',
      'certain',
      {
        anyText: [
          'incorrect authentication credentials.',
          'invalid username/password.',
          'invalid token header.',
          'invalid basic header.',
          'некорректные учетные данные.',
          'недопустимый токен.',
          'falsche anmeldedaten.',
          "informations d'authentification incorrectes.",
          "nom d'utilisateur et/ou mot de passe non valide(s).",
          'credenciales de autenticación incorrectas.',
          'credenciais de autenticação incorretas.',
          '不正确的身份认证信息。',
        ],
      },
    ],
    ['invalid-token', 'bad-credentials', 'certain', { fields: { detail: 'invalid token.' } }],
    ['inactive-user', 'account-disabled', 'certain', { text: ['user inactive or deleted.'] }],
    [
      'permission-denied',
      'insufficient-permission',
      'certain',
      {
        noHeaders: ['x-authentik-id'],
        anyText: [
          'you do not have permission to perform this action.',
          'у вас недостаточно прав для выполнения данного действия.',
          'sie sind nicht berechtigt, diese aktion durchzuführen.',
          "vous n'avez pas la permission d'effectuer cette action.",
          'usted no tiene permiso para realizar esta acción.',
          'você não tem permissão para executar essa ação.',
          "non hai l'autorizzazione per eseguire questa azione.",
          '您没有执行该操作的权限。',
        ],
      },
    ],
    [
      'throttled',
      'rate-limit',
      'certain',
      { anyText: ['request was throttled.', 'запрос был проигнорирован.'] },
    ],
    [
      'method',
      'method-not-allowed',
      'certain',
      {
        status: [405],
        anyText: [
          'method "get" not allowed.',
          'method "post" not allowed.',
          'method "put" not allowed.',
          'method "patch" not allowed.',
          'method "delete" not allowed.',
        ],
      },
    ],
    [
      'media-type',
      'unsupported-media-type',
      'certain',
      { anyText: ['could not satisfy the request accept header.', 'unsupported media type "'] },
    ],
    [
      'simple-jwt-expired',
      'expired-token',
      'certain',
      { code: ['token_not_valid'], anyText: ['token is expired', 'token has expired'] },
      { source: 'https://django-rest-framework-simplejwt.readthedocs.io/' },
    ],
    [
      'simple-jwt',
      'bad-credentials',
      'likely',
      { code: ['token_not_valid'] },
      {
        source: 'https://django-rest-framework-simplejwt.readthedocs.io/',
        means:
          'Simple JWT says this of every token it does not take: one that has run out, one of another kind, one signed with another key.',
        beside: { 'django-simple-jwt-expired': 'says more of the same code' },
      },
    ],
    [
      'simple-jwt-user',
      'bad-credentials',
      'certain',
      {
        status: [400, 401, 403],
        code: [
          'no_active_account',
          'user_not_found',
          'bad_authorization_header',
          'password_changed',
        ],
      },
      { source: 'https://django-rest-framework-simplejwt.readthedocs.io/' },
    ],
    [
      'simple-jwt-inactive',
      'account-disabled',
      'certain',
      { code: ['user_inactive'] },
      { source: 'https://django-rest-framework-simplejwt.readthedocs.io/' },
    ],
    [
      'jwt-expired',
      'expired-token',
      'certain',
      { fields: { detail: 'signature has expired.' } },
      { source: 'https://jpadilla.github.io/django-rest-framework-jwt/' },
    ],
    [
      'oauth-toolkit-scope',
      'insufficient-scope',
      'certain',
      { text: ['token does not have permission to'] },
      { source: 'https://django-oauth-toolkit.readthedocs.io/' },
    ],
    [
      'axes-locked',
      'account-locked',
      'certain',
      { text: ['account locked: too many login attempts.'] },
      { source: 'https://github.com/jazzband/django-axes/blob/master/axes/conf.py' },
    ],
    [
      'sign-in-refused',
      'bad-credentials',
      'certain',
      { text: ['unable to log in with provided credentials.'] },
    ],
  ],
);

const flask = signsOf(
  'flask',
  'https://github.com/pallets/werkzeug/blob/main/src/werkzeug/exceptions.py',
  [
    [
      'unauthorized',
      null,
      'certain',
      {
        text: ['the server could not verify that you are authorized to access the url requested.'],
      },
    ],
    [
      'forbidden',
      null,
      'certain',
      {
        text: [
          "you don't have the permission to access the requested resource. it is either read-protected or not readable by the server.",
        ],
      },
    ],
    [
      'bad-request',
      null,
      'certain',
      {
        text: ['the browser (or proxy) sent a request that this server could not understand.'],
      },
    ],
    [
      'too-many-requests',
      'rate-limit',
      'certain',
      { text: ['this user has exceeded an allotted request count.'] },
    ],
    [
      'limiter-long',
      'quota',
      'certain',
      {
        status: [429],
        anyText: LONG_WINDOWS,
        marks: ['<title>429 too many requests</title>'],
      },
      { source: 'https://flask-limiter.readthedocs.io/' },
    ],
    [
      'limiter',
      'rate-limit',
      'certain',
      {
        status: [429],
        noText: LONG_WINDOWS,
        marks: ['<!doctype html> <html lang=en> <title>429 too many requests</title>'],
      },
      { source: 'https://flask-limiter.readthedocs.io/' },
    ],
    [
      'host-not-trusted',
      'host-not-allowed',
      'certain',
      { status: [400], text: ['is not trusted.'], marks: ['<title>400 bad request</title>'] },
    ],
    [
      'page',
      null,
      'likely',
      { anyMark: ['<!doctype html> <html lang=en> <title>4', 'html 3.2 final//en"> <title>4'] },
      { beside: {} },
    ],
    [
      'server',
      null,
      'likely',
      { headers: { server: 'werkzeug' } },
      { speaks: 'product', source: 'https://werkzeug.palletsprojects.com/' },
    ],
    [
      'form-token',
      'csrf',
      'certain',
      {
        anyText: [
          'the csrf token is missing.',
          'the csrf session token is missing.',
          'the csrf token has expired.',
          'the csrf tokens do not match.',
          'the csrf token is invalid.',
          'the referrer header is missing.',
          'the referrer does not match the host.',
        ],
        status: [400, 403],
        anyMark: ['bad request</h1>', '<html lang=en>'],
      },
      { source: 'https://github.com/wtforms/flask-wtf/blob/main/src/flask_wtf/csrf.py' },
    ],
    [
      'jwt-missing',
      'no-credentials',
      'certain',
      {
        fields: { msg: true },
        anyText: [
          'missing authorization header',
          'missing jwt in cookies',
          'missing jwt in headers',
          'missing jwt in json',
          "missing 'bearer' type in 'authorization' header",
          'missing cookie "access_token_cookie"',
        ],
      },
      { source: 'https://github.com/vimalloc/flask-jwt-extended' },
    ],
    [
      'jwt-expired',
      'expired-token',
      'certain',
      { fields: { msg: 'token has expired' } },
      { source: 'https://github.com/vimalloc/flask-jwt-extended' },
    ],
    [
      'jwt-rejected',
      'bad-credentials',
      'certain',
      {
        fields: { msg: true },
        anyText: [
          'signature verification failed',
          'not enough segments',
          'token has been revoked',
          'bad authorization header',
          'only non-refresh tokens are allowed',
          'only refresh tokens are allowed',
          'user claims verification failed',
          'invalid header string',
          'invalid crypto padding',
          'bad username or password',
          'wrong username or password',
        ],
      },
      { source: 'https://github.com/vimalloc/flask-jwt-extended' },
    ],
    [
      'jwt-fresh',
      'mfa-step-up',
      'certain',
      { fields: { msg: 'fresh token required' } },
      {
        source: 'https://github.com/vimalloc/flask-jwt-extended',
        means: 'This call wants a token from a sign-in just made, not one that was renewed.',
      },
    ],
    [
      'jwt-csrf',
      'csrf',
      'certain',
      {
        fields: { msg: true },
        anyText: ['csrf double submit tokens do not match', 'missing csrf token'],
      },
      { source: 'https://github.com/vimalloc/flask-jwt-extended' },
    ],
    [
      'http-auth',
      null,
      'likely',
      { status: [401], wholeText: ['unauthorized access'] },
      { source: 'https://flask-httpauth.readthedocs.io/' },
    ],
    [
      'security-unauthenticated',
      'no-credentials',
      'certain',
      { text: ['you are not authenticated. please supply the correct credentials.'] },
      { source: 'https://flask-security.readthedocs.io/' },
    ],
    [
      'security-reauthenticate',
      'mfa-step-up',
      'certain',
      { text: ['you must reauthenticate to access this endpoint'] },
      { source: 'https://flask-security.readthedocs.io/' },
    ],
    [
      'security-permission',
      'insufficient-permission',
      'likely',
      { text: ['you do not have permission to view this resource.'] },
      { source: 'https://flask-security.readthedocs.io/' },
    ],
    [
      'connexion-missing',
      'no-credentials',
      'certain',
      { text: ['no authorization token provided'], fields: { type: 'about:blank' } },
      { source: 'https://github.com/spec-first/connexion' },
    ],
    [
      'connexion-rejected',
      'bad-credentials',
      'certain',
      {
        anyText: [
          'provided token is not valid',
          'provided apikey is not valid',
          'provided authorization is not valid',
        ],
        fields: { type: 'about:blank' },
      },
      { source: 'https://github.com/spec-first/connexion' },
    ],
    [
      'connexion-scope',
      'insufficient-scope',
      'certain',
      { text: ["provided token doesn't have the required scope"] },
      { source: 'https://github.com/spec-first/connexion' },
    ],
  ],
);

const fastapi = signsOf(
  'fastapi',
  'https://github.com/fastapi/fastapi/tree/master/fastapi/security',
  [
    ['not-authenticated', 'no-credentials', 'certain', { fields: { detail: 'not authenticated' } }],
    [
      'invalid-credentials',
      'bad-credentials',
      'certain',
      { fields: { detail: 'invalid authentication credentials' } },
    ],
    [
      'could-not-validate',
      'bad-credentials',
      'certain',
      { fields: { detail: 'could not validate credentials' } },
      {
        source: 'https://fastapi.tiangolo.com/tutorial/security/oauth2-jwt/',
        means:
          'The token could not be read as valid: it may have run out, or be signed with another key.',
      },
    ],
    [
      'wrong-password',
      'bad-credentials',
      'certain',
      {
        fields: { detail: true },
        anyText: ['incorrect username or password', 'incorrect email or password'],
      },
      { source: 'https://fastapi.tiangolo.com/tutorial/security/simple-oauth2/' },
    ],
    [
      'inactive-user',
      'account-disabled',
      'certain',
      { fields: { detail: 'inactive user' } },
      { source: 'https://fastapi.tiangolo.com/tutorial/security/simple-oauth2/' },
    ],
    [
      'scopes',
      'insufficient-scope',
      'certain',
      { fields: { detail: 'not enough permissions' }, headers: { 'www-authenticate': 'scope=' } },
      { source: 'https://fastapi.tiangolo.com/advanced/security/oauth2-scopes/' },
    ],
    [
      'not-enough-permissions',
      'insufficient-permission',
      'likely',
      { fields: { detail: 'not enough permissions' } },
      { beside: { 'fastapi-scopes': 'the challenge names scopes' } },
    ],
    [
      'users-bad-credentials',
      'bad-credentials',
      'certain',
      { fields: { detail: 'login_bad_credentials' } },
      { source: 'https://fastapi-users.github.io/fastapi-users/' },
    ],
    [
      'users-not-verified',
      'account-disabled',
      'certain',
      { fields: { detail: 'login_user_not_verified' } },
      { source: 'https://fastapi-users.github.io/fastapi-users/' },
    ],
    [
      'header-missing',
      'no-credentials',
      'certain',
      {
        status: [422],
        fields: { 'detail.*.loc.0': 'header', 'detail.*.loc.1': 'authorization' },
      },
      { source: 'https://fastapi.tiangolo.com/tutorial/header-params/' },
    ],
    [
      'validation',
      'invalid-request',
      'likely',
      { status: [422], fields: { 'detail.*.loc.0': true, 'detail.*.msg': true } },
      {
        source: 'https://fastapi.tiangolo.com/tutorial/handling-errors/',
        beside: { 'fastapi-header-missing': 'the part that is missing is the credential' },
      },
    ],
    [
      'host',
      'host-not-allowed',
      'certain',
      { status: [400], wholeText: ['invalid host header'] },
      { source: 'https://www.starlette.io/middleware/#trustedhostmiddleware' },
    ],
    [
      'cors',
      'cors',
      'certain',
      {
        status: [400],
        anyText: ['disallowed cors origin', 'disallowed cors method', 'disallowed cors headers'],
      },
      { source: 'https://www.starlette.io/middleware/#corsmiddleware' },
    ],
    [
      'slowapi-long',
      'quota',
      'certain',
      {
        status: [429],
        fields: { error: true },
        text: ['rate limit exceeded:'],
        anyText: LONG_WINDOWS,
      },
      { source: 'https://github.com/laurentS/slowapi' },
    ],
    [
      'slowapi',
      'rate-limit',
      'likely',
      {
        status: [429],
        fields: { error: true },
        text: ['rate limit exceeded:'],
        noText: LONG_WINDOWS,
      },
      { source: 'https://github.com/laurentS/slowapi' },
    ],
    [
      'server',
      null,
      'possible',
      { headers: { server: 'uvicorn' } },
      { speaks: 'product', source: 'https://www.uvicorn.org/' },
    ],
    [
      'detail-only',
      null,
      'possible',
      {
        status: [401, 403],
        anyMark: [
          '{"detail":"unauthorized"}',
          '{"detail":"forbidden"}',
          '{"detail":"invalid token"}',
          '{"detail":"invalid api key"}',
        ],
      },
      { source: 'https://www.starlette.io/exceptions/' },
    ],
  ],
);

const tornado = signsOf(
  'tornado',
  'https://github.com/tornadoweb/tornado/blob/master/tornado/web.py',
  [
    [
      'page',
      null,
      'certain',
      {
        anyMark: [
          '<title>401: unauthorized</title><body>401: unauthorized</body>',
          '<title>403: forbidden</title><body>403: forbidden</body>',
          '<title>405: method not allowed</title><body>405: method not allowed</body>',
          '<title>400: bad request</title><body>400: bad request</body>',
        ],
      },
    ],
    [
      'xsrf',
      'csrf',
      'certain',
      {
        anyText: [
          "'_xsrf' argument missing from post",
          'xsrf cookie does not match post argument',
          "'_xsrf' argument has invalid format",
        ],
      },
    ],
    [
      'posted-form',
      'csrf',
      'likely',
      {
        method: ['POST'],
        status: [403],
        sent: 'identity',
        marks: ['<title>403: forbidden</title><body>403: forbidden</body>'],
      },
      { means: 'Tornado says no more than this when a form comes without its _xsrf token.' },
    ],
    ['server', null, 'likely', { headers: { server: 'tornadoserver' } }, { speaks: 'product' }],
  ],
);

/** Python libraries of many frameworks: they tell the cause, not the product. */
const pyJwt = signsOf(
  { library: 'pyjwt' },
  'https://github.com/jpadilla/pyjwt/blob/master/jwt/api_jwt.py',
  [
    [
      'expired',
      'expired-token',
      'likely',
      { wholeText: ['signature has expired', 'signature has expired.'] },
    ],
    [
      'signature',
      'bad-credentials',
      'likely',
      {
        wholeText: ['signature verification failed', 'signature verification failed.'],
        format: 'json',
      },
    ],
    [
      'rejected',
      'bad-credentials',
      'certain',
      {
        wholeText: ['not enough segments', 'invalid header padding'],
      },
    ],
    [
      'early',
      'clock-skew',
      'likely',
      { wholeText: ['the token is not yet valid (iat)', 'the token is not yet valid (nbf)'] },
    ],
  ],
);

export const pythonSigns: readonly Sign[] = [
  ...django,
  ...restFramework,
  ...flask,
  ...fastapi,
  ...tornado,
  ...pyJwt,
];
