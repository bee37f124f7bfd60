import type { Sign } from '../sign.ts';
import { signsOf } from '../sign-table.ts';

const DEVISE = 'https://github.com/heartcombo/devise/blob/main/config/locales/en.yml';

const rails = signsOf('rails', 'https://guides.rubyonrails.org/security.html', [
  [
    'change-rejected',
    'csrf',
    'likely',
    { text: ['the change you wanted was rejected'] },
    {
      source:
        'https://github.com/rails/rails/blob/main/railties/lib/rails/generators/rails/app/templates/public/422.html',
      means:
        'Rails shows this page when a form comes without a valid token, and for a few other changes that it cannot take.',
    },
  ],
  [
    'authenticity-token',
    'csrf',
    'certain',
    {
      anyText: [
        'actioncontroller::invalidauthenticitytoken',
        "can't verify csrf token authenticity",
        "didn't match request.base_url",
      ],
    },
  ],
  [
    'authenticity-token-source',
    'csrf',
    'certain',
    { marks: ['actioncontroller::invalidauthenticitytoken'] },
  ],
  [
    'blocked-host',
    'host-not-allowed',
    'certain',
    {
      anyText: [
        'blocked host:',
        'blocked hosts:',
        'to allow requests to these hosts',
        'to allow requests to this host',
      ],
    },
    { source: 'https://guides.rubyonrails.org/configuring.html#actiondispatch-hostauthorization' },
  ],
  [
    'host-not-permitted',
    'host-not-allowed',
    'certain',
    { status: [403], wholeText: ['host not permitted'] },
    {
      source:
        'https://github.com/sinatra/sinatra/blob/main/rack-protection/lib/rack/protection/host_authorization.rb',
    },
  ],
  [
    'http-authentication',
    null,
    'certain',
    {
      anyText: [
        'http basic: access denied.',
        'http token: access denied.',
        'http digest: access denied.',
      ],
    },
    { source: 'https://api.rubyonrails.org/classes/ActionController/HttpAuthentication.html' },
  ],
  [
    'unsupported-browser',
    'bot-challenge',
    'certain',
    { status: [406], text: ['your browser is not supported'] },
    {
      source: 'https://api.rubyonrails.org/classes/ActionController/AllowBrowser/ClassMethods.html',
      means:
        'The site takes only recent browsers, and yours says that it is another or an older one.',
      fix: ['Update the browser, or try another one.'],
    },
  ],
  ['page', null, 'likely', { marks: ['rails-default-error-page'] }],
  [
    'rack-attack',
    'rate-limit',
    'certain',
    { status: [429, 503], wholeText: ['retry later'] },
    { source: 'https://github.com/rack/rack-attack' },
  ],
  [
    'rack-protection',
    'csrf',
    'likely',
    { text: ['attack prevented by rack::protection'] },
    { source: 'https://github.com/sinatra/sinatra/tree/main/rack-protection' },
  ],
  [
    'runtime',
    null,
    'possible',
    { headers: { 'x-runtime': true, 'x-request-id': true } },
    { speaks: 'product', source: 'https://github.com/rack/rack-contrib' },
  ],
  [
    'cancan',
    'insufficient-permission',
    'likely',
    { headers: { 'x-runtime': true }, text: ['you are not authorized to access this page.'] },
    { source: 'https://github.com/CanCanCommunity/cancancan' },
  ],
  [
    'pundit',
    'insufficient-permission',
    'likely',
    { anyText: ['pundit::notauthorizederror', 'cancan::accessdenied'] },
    { source: 'https://github.com/varvet/pundit' },
  ],
  [
    'doorkeeper',
    null,
    'likely',
    { challenge: { scheme: 'bearer', realm: 'doorkeeper' } },
    { source: 'https://github.com/doorkeeper-gem/doorkeeper' },
  ],
  [
    'exception-data',
    null,
    'likely',
    {
      fields: { status: true, error: true, exception: true },
      marks: ['"exception"'],
      anyMark: ['actioncontroller::', 'activerecord::', 'actiondispatch::'],
    },
  ],
]);

const devise = signsOf('rails', DEVISE, [
  [
    'devise-unauthenticated',
    'no-credentials',
    'certain',
    {
      anyText: [
        'you need to sign in or sign up before continuing.',
        'you need to sign in before continuing.',
        'sie müssen sich anmelden oder registrieren, bevor sie fortfahren können.',
        'du musst dich anmelden oder registrieren, bevor du fortfahren kannst.',
        'vous devez vous connecter ou vous inscrire pour continuer.',
        'vous devez vous connecter ou vous enregistrer pour continuer.',
        'tienes que iniciar sesión o registrarte para poder continuar.',
        'вам необходимо войти в систему или зарегистрироваться.',
        'para continuar, faça login ou registre-se.',
        'devi accedere o registrarti per continuare.',
        'je moet inloggen of je registreren',
        'zaloguj się lub zarejestruj, aby kontynuować.',
        'アカウント登録もしくはログインしてください。',
        'ログインもしくはアカウント登録してください。',
        '继续操作前请注册或者登录。',
      ],
    },
    { source: 'https://github.com/tigrish/devise-i18n' },
  ],
  [
    'devise-invalid',
    'bad-credentials',
    'likely',
    {
      fields: { error: true },
      anyText: [
        'invalid email or password.',
        'invalid login or password.',
        'invalid authentication token.',
        'invalid login credentials. please try again.',
        'e-mail oder passwort ungültig',
        'email ou mot de passe incorrect.',
        'email o contraseña no válidos',
        'неправильный email или пароль',
        'неверный email или пароль',
        'e-mail ou senha inválidos',
        'email o password non validi',
      ],
    },
    { source: 'https://github.com/tigrish/devise-i18n' },
  ],
  [
    'devise-timeout',
    'session-expired',
    'certain',
    {
      anyText: [
        'your session expired. please sign in again to continue.',
        'ihre sitzung ist abgelaufen, bitte melden sie sich erneut an',
        'deine sitzung ist abgelaufen',
        'votre session est expirée. veuillez vous reconnecter pour continuer.',
        'tu sesión expiró. por favor, inicia sesión nuevamente para continuar.',
        'ваш сеанс закончился. пожалуйста, войдите в систему снова.',
        'sua sessão expirou, por favor, efetue login novamente para continuar.',
        'la tua sessione è scaduta, accedi nuovamente per continuare.',
        'セッションがタイムアウトしました。もう一度ログインしてください。',
        '登录超时，请重新登录。',
      ],
    },
    { source: 'https://github.com/tigrish/devise-i18n' },
  ],
  [
    'devise-locked',
    'account-locked',
    'likely',
    {
      fields: { error: true },
      anyText: [
        'your account is locked.',
        'ihr konto ist gesperrt.',
        'dein account ist gesperrt.',
        'votre compte est verrouillé.',
        'tu cuenta está bloqueada.',
        'ваша учётная запись заблокирована.',
        'sua conta está bloqueada.',
        'il tuo account è bloccato.',
        'アカウントは凍結されています。',
      ],
    },
    { source: 'https://github.com/tigrish/devise-i18n' },
  ],
  [
    'devise-last-attempt',
    'bad-credentials',
    'certain',
    { text: ['you have one more attempt before your account is locked.'] },
    { beside: { 'rails-devise-locked': 'the lock is only threatened' } },
  ],
  [
    'devise-unconfirmed',
    'account-disabled',
    'certain',
    {
      anyText: [
        'you have to confirm your email address before continuing.',
        'you have to confirm your account before continuing.',
        'your account is not activated yet.',
        'sie müssen ihre e-mail-adresse bestätigen, bevor sie fortfahren können.',
        'vous devez confirmer votre adresse email pour continuer.',
        'tienes que confirmar tu cuenta para poder continuar.',
        'вы должны подтвердить вашу учётную запись.',
        'devi confermare il tuo indirizzo email per continuare.',
        'メールアドレスの本人確認が必要です。',
      ],
    },
    { source: 'https://github.com/tigrish/devise-i18n' },
  ],
]);

export const rubySigns: readonly Sign[] = [...rails, ...devise];
