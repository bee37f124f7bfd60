import type { Exchange } from '../../core/exchange.ts';
import { exchangesOf, type HealthyRow } from './healthy.ts';

const HTML = { 'content-type': 'text/html; charset=utf-8', server: 'nginx' } as const;
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' } as const;
const page = (lang: string, title: string, body: string): string =>
  `<!doctype html>\n<html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/a.css"></head><body><header><nav><a href="/">Home</a></nav></header><main>${body}</main><footer><a href="/terms">Terms</a></footer></body></html>`;
const data = (value: unknown): string => JSON.stringify(value);
const call = { kind: 'fetch', headers: { accept: 'application/json' } } as const;

/** Pages that explain, teach, sell or ask, and mention refusals on the way. */
const PAGES: readonly HealthyRow[] = [
  [
    'a reference of status codes',
    'https://developer.example/http/status/403',
    200,
    HTML,
    page(
      'en',
      '403 Forbidden - HTTP reference',
      '<h1>403 Forbidden</h1><p>The server understands the request but refuses to authorize it. Re-authenticating makes no difference.</p><pre>HTTP/1.1 403 Forbidden\n{"error": "insufficient_scope"}</pre>',
    ),
  ],
  [
    'a lesson on captchas',
    'https://www.a11y.example/articles/captcha',
    200,
    HTML,
    page(
      'en',
      'Are you a robot? On CAPTCHAs',
      '<h1>Verify you are human</h1><p>Please complete the security check: few sentences annoy people more. We look at alternatives.</p>',
    ),
  ],
  [
    'ru: статья об ошибке 403',
    'https://blog.khosting.example/oshibka-403',
    200,
    HTML,
    page(
      'ru',
      'Ошибка 403: доступ запрещён — как исправить',
      '<h1>Ошибка 403 Forbidden</h1><p>У вас нет прав для просмотра этой страницы. Ваш IP-адрес заблокирован? Разбираем причины.</p>',
    ),
  ],
  [
    'de: Hilfe zu gesperrten Konten',
    'https://hilfe.mail.example/konto-gesperrt',
    200,
    HTML,
    page(
      'de',
      'Ihr Konto wurde gesperrt – was tun?',
      '<h1>Ihr Konto ist gesperrt</h1><p>Nach mehreren fehlgeschlagenen Anmeldeversuchen sperren wir das Konto für 30 Minuten.</p>',
    ),
  ],
  [
    'ja: 認証エラーの解説',
    'https://qiita-like.example/items/403',
    200,
    HTML,
    page(
      'ja',
      '403 Forbidden の原因',
      '<p>アクセス権限がありません。セッションの有効期限が切れました、と表示される場合の対処法をまとめました。</p>',
    ),
  ],
  [
    'zh: 账号被封怎么办',
    'https://zhidao.example/q/1',
    200,
    HTML,
    page(
      'zh-CN',
      '账号被封怎么办',
      '<p>您的账号已被冻结？访问过于频繁？请完成安全验证。下面介绍解决办法。</p>',
    ),
  ],
  [
    'fr: aide sur les sessions',
    'https://aide.banque.example/session',
    200,
    HTML,
    page(
      'fr',
      'Votre session a expiré : pourquoi ?',
      '<p>Votre session a expiré après dix minutes d’inactivité. Reconnectez-vous pour continuer.</p>',
    ),
  ],
  [
    'es: guía de bloqueo por país',
    'https://www.guia.example/vpn',
    200,
    HTML,
    page(
      'es',
      'Contenido no disponible en tu país',
      '<p>Este contenido no está disponible en tu región: qué significa este mensaje y cómo solicitar acceso.</p>',
    ),
  ],
  [
    'a sign-in page with 200',
    'https://app.example/login',
    200,
    HTML,
    page(
      'en',
      'Sign in',
      '<form method="post"><p>You must be signed in to continue.</p><input name="email"><input type="password" name="password"><button>Sign in</button></form>',
    ),
  ],
  [
    'a sign-in page after an idle while, with 200',
    'https://bank.example/login?reason=timeout',
    200,
    HTML,
    page(
      'en',
      'Sign in',
      '<div class="notice">Your session has expired. Please sign in again.</div><form method="post"><input name="user"><input type="password" name="p"></form>',
    ),
    { cookie: 'JSESSIONID=EXAMPLE' },
  ],
  [
    'a wrong password told with 200',
    'https://shop.example/account/login',
    200,
    HTML,
    page(
      'en',
      'Log in',
      '<p class="error">Incorrect email or password.</p><form method="post"><input name="e"><input type="password" name="p"></form>',
    ),
    { method: 'POST' },
  ],
  [
    'a shell with its texts inside',
    'https://spa.example/',
    200,
    HTML,
    `<!doctype html><html><head><title>App</title></head><body><div id="root"></div><script>window.__I18N__=${data({ e401: 'Please log in', e403: 'Access denied', e429: 'Too many requests, slow down' })}</script><script src="/main.js"></script></body></html>`,
  ],
  [
    'a banner on cookies',
    'https://news.example/',
    200,
    HTML,
    page(
      'en',
      'News',
      '<div id="cookie-banner"><p>We and our 812 partners store cookies. You can refuse. Without consent some content is blocked.</p><button>Accept</button><button>Reject all</button></div><h1>Headlines</h1>',
    ),
  ],
  [
    'a basket with a limit',
    'https://shop.example/cart',
    200,
    HTML,
    page(
      'en',
      'Your basket',
      '<p>Limit exceeded: you can buy at most 5 of this item. Your quota of vouchers is used up.</p>',
    ),
    { cookie: 'cart=1; sid=EXAMPLE' },
  ],
  [
    'prices of plans',
    'https://saas.example/pricing',
    200,
    HTML,
    page(
      'en',
      'Pricing',
      '<h1>Upgrade your plan</h1><p>SSO, audit log and more requests require the Enterprise plan. Rate limit: 10 requests per second.</p>',
    ),
  ],
  [
    'a status page',
    'https://status.example/',
    200,
    HTML,
    page(
      'en',
      'Status',
      '<h2>Identified — Elevated 403 errors</h2><p>Some customers receive “Access denied” or error 1020. We are investigating.</p>',
    ),
  ],
  [
    'terms that speak of bans',
    'https://forum.example/rules',
    200,
    HTML,
    page(
      'en',
      'Rules',
      '<p>Your account may be suspended and your IP address banned if you break these rules. Hotlinking is not allowed.</p>',
    ),
  ],
  [
    'a form for an appeal',
    'https://soc.example/appeal',
    200,
    HTML,
    page(
      'en',
      'Appeal',
      '<h1>Your account has been disabled</h1><p>Is this a mistake? Tell us.</p><form method="post"><textarea name="t"></textarea></form>',
    ),
    { cookie: 'sid=EXAMPLE' },
  ],
  [
    'a question about CORS',
    'https://answers.example/questions/10',
    200,
    HTML,
    page(
      'en',
      'CORS policy: No Access-Control-Allow-Origin',
      '<p>My request has been blocked by CORS policy and the CSRF token mismatch error appears. 401 Unauthorized.</p>',
    ),
  ],
  [
    'a page of a law on blocked sites',
    'https://pravo.example/149-fz',
    200,
    HTML,
    page(
      'ru',
      'Закон об информации',
      '<p>Доступ к сайту ограничивается на основании решения суда. Единый реестр запрещённых сайтов ведёт надзорное ведомство.</p>',
    ),
  ],
  [
    'a shop for filters',
    'https://vendor.example/web-filter',
    200,
    HTML,
    page(
      'en',
      'Web filtering for schools',
      '<p>“This site is blocked by your organization’s policy” — block pages that pupils understand. Category: Games.</p>',
    ),
  ],
  [
    'a page on suspended hosting',
    'https://kb.host.example/account-suspended',
    200,
    HTML,
    page(
      'en',
      'Why does my site say Account Suspended?',
      '<p>This account has been suspended. Contact your hosting provider for more information.</p>',
    ),
  ],
  [
    'a newsletter on two factors',
    'https://blog.sec.example/mfa',
    200,
    HTML,
    page(
      'en',
      'Two-factor authentication required',
      '<p>Enter the code from your authenticator app. Multi-factor authentication is required from January.</p>',
    ),
  ],
  [
    'pt: ajuda de limite',
    'https://ajuda.app.example/limites',
    200,
    HTML,
    page(
      'pt-BR',
      'Limite de requisições excedido',
      '<p>Muitas requisições. Aguarde um momento e tente novamente. O seu plano atual não inclui este recurso?</p>',
    ),
  ],
  [
    'tr: erişim engeli haberi',
    'https://haber.example/erisim-engeli',
    200,
    HTML,
    page(
      'tr',
      'Mahkeme erişim engeli kararı verdi',
      '<p>Siteye erişim engellenmiştir kararı bugün uygulandı.</p>',
    ),
  ],
  [
    'ko: 도움말',
    'https://help.gage.example/403',
    200,
    HTML,
    page(
      'ko',
      '접근 권한이 없습니다 오류',
      '<p>비정상적인 접근이 감지되었습니다라는 안내가 나올 때의 해결 방법입니다.</p>',
    ),
  ],
  [
    'a preview behind a meter, with 200',
    'https://mag.example/story',
    200,
    HTML,
    page(
      'en',
      'Story',
      '<p>You have 2 free articles left this month. Subscribe to support us.</p><p>Once upon a time …</p>',
    ),
  ],
  [
    'a page with a hidden template for errors',
    'https://app.example/board',
    200,
    HTML,
    page(
      'en',
      'Board',
      '<template id="t403"><h1>403</h1><p>You do not have permission to view this page.</p></template><h1>My board</h1>',
    ),
    { cookie: 'sid=EXAMPLE' },
  ],
];

/** Data in which the words of refusals stand as values. */
const DATA: readonly HealthyRow[] = [
  [
    'a log of events',
    'https://api.log.example/v1/events',
    200,
    JSON_TYPE,
    data({
      events: [
        { level: 'error', message: 'access denied for user bob', status: 403 },
        { level: 'warn', message: 'rate limit exceeded' },
      ],
    }),
    call,
  ],
  [
    'a catalogue of errors',
    'https://api.docs.example/errors',
    200,
    JSON_TYPE,
    data({
      errors: [],
      codes: { TOKEN_EXPIRED: 'The access token expired', FORBIDDEN: 'No permission' },
    }),
    call,
  ],
  [
    'an empty list of errors',
    'https://api.example/v2/items',
    200,
    JSON_TYPE,
    data({ data: [{ id: 1 }], errors: [] }),
    call,
  ],
  [
    'a null error',
    'https://api.example/v2/me',
    200,
    JSON_TYPE,
    data({ error: null, message: 'OK', code: 0 }),
    call,
  ],
  [
    'errcode nought',
    'https://api.weixin.example/cgi-bin/ok',
    200,
    JSON_TYPE,
    data({ errcode: 0, errmsg: 'ok' }),
    call,
  ],
  [
    'retCode nought',
    'https://api.derivs.example/v5/time',
    200,
    JSON_TYPE,
    data({ retCode: 0, retMsg: 'OK', result: { timeSecond: '1795003200' } }),
    call,
  ],
  [
    'a user whose state is suspended',
    'https://api.hr.example/users/7',
    200,
    JSON_TYPE,
    data({ id: 7, status: 'suspended', reason: 'account_disabled', name: 'Ann' }),
    call,
  ],
  [
    'texts of an interface',
    'https://app.example/locales/en.json',
    200,
    JSON_TYPE,
    data({
      errors: {
        unauthorized: 'You are not authorized',
        expired: 'Your session has expired',
        banned: 'Your IP address has been blocked',
      },
    }),
    call,
  ],
  [
    'texts of an interface, German',
    'https://app.example/locales/de.json',
    200,
    JSON_TYPE,
    data({
      error: { code: 'Fehlercode', forbidden: 'Zugriff verweigert', locked: 'Konto gesperrt' },
    }),
    call,
  ],
  [
    'a chat in which somebody complains',
    'https://chat.example/api/messages',
    200,
    JSON_TYPE,
    data([{ text: 'I get "401 Unauthorized: invalid token" all day', from: 'bob' }]),
    call,
  ],
  [
    'the quota of an account',
    'https://api.store.example/quota',
    200,
    JSON_TYPE,
    data({ limit: 1000, remaining: 0, exceeded: false, plan: 'free' }),
    call,
  ],
  [
    'whether one is signed in',
    'https://api.example/session',
    200,
    JSON_TYPE,
    data({ authenticated: false, user: null }),
    call,
  ],
  [
    'validation with 422',
    'https://api.example/orders',
    422,
    JSON_TYPE,
    data({
      message: 'The given data was invalid.',
      errors: { email: ['The email field is required.'] },
    }),
    { ...call, method: 'POST' },
  ],
  [
    'validation with 400',
    'https://api.example/orders',
    400,
    JSON_TYPE,
    data({
      type: 'https://example.com/probs/invalid',
      title: 'Bad Request',
      status: 400,
      detail: 'quantity must be a positive integer',
    }),
    { ...call, method: 'POST' },
  ],
  [
    'conflict',
    'https://api.example/items/1',
    409,
    JSON_TYPE,
    data({ error: 'conflict', message: 'The item was changed by someone else.' }),
    { ...call, method: 'PUT' },
  ],
  [
    'an XML feed on security',
    'https://blog.example/feed.xml',
    200,
    { 'content-type': 'application/rss+xml' },
    '<?xml version="1.0"?><rss><channel><title>Security</title><item><title>AccessDenied explained</title><description>Error Code AccessDenied Access Denied</description></item></channel></rss>',
    { kind: 'fetch' },
  ],
  [
    'a script',
    'https://cdn.example/app.js',
    200,
    { 'content-type': 'text/javascript' },
    'export const messages={403:"Access denied",401:"Token expired"};',
    { kind: 'other' },
  ],
  [
    'a GraphQL answer with an unfound thing',
    'https://api.example/graphql',
    200,
    JSON_TYPE,
    data({
      data: { item: null },
      errors: [
        { message: 'Item 9 was not found', path: ['item'], extensions: { code: 'NOT_FOUND' } },
      ],
    }),
    { ...call, method: 'POST' },
  ],
];

/** Statuses that are no refusal. */
const STATUSES: readonly HealthyRow[] = [
  [
    'not found in the site’s words',
    'https://www.toys.example/old',
    404,
    HTML,
    page(
      'en',
      'Page not found',
      '<h1>We can’t find that page</h1><p>It may have moved, or you may not have access. Log in to see more.</p>',
    ),
  ],
  [
    'ru: страница не найдена',
    'https://www.magazin.example/staraya',
    404,
    HTML,
    page(
      'ru',
      'Страница не найдена',
      '<h1>404</h1><p>Такой страницы нет. Возможно, она была удалена или вы ошиблись адресом.</p>',
    ),
  ],
  [
    'gone',
    'https://www.jobs.example/vacancy/1',
    410,
    HTML,
    page(
      'en',
      'Expired',
      '<h1>This job has expired</h1><p>The vacancy is no longer available.</p>',
    ),
  ],
  [
    'not found in JSON',
    'https://api.example/users/99',
    404,
    JSON_TYPE,
    data({ error: { code: 'USER_NOT_FOUND', message: 'User does not exist' } }),
    call,
  ],
  [
    'not modified',
    'https://www.example/app.css',
    304,
    { etag: '"a1"' },
    '',
    { kind: 'other', cookie: 'sid=EXAMPLE' },
  ],
  [
    'a redirect to sign in',
    'https://app.example/dashboard',
    302,
    { location: '/login?next=%2Fdashboard' },
    '',
  ],
  [
    'a redirect to an identity provider',
    'https://intra.example/',
    302,
    { location: 'https://sso.example/authorize?client_id=a' },
    '',
  ],
  [
    'a redirect to https',
    'http://www.example/',
    301,
    { location: 'https://www.example/' },
    page('en', '301', 'Moved Permanently'),
  ],
  [
    'a temporary redirect with words',
    'https://www.example/geo',
    307,
    { location: 'https://de.www.example/' },
    'Redirecting by country',
  ],
  [
    'maintenance',
    'https://www.example/',
    503,
    { ...HTML, 'retry-after': '3600' },
    page(
      'en',
      'Back soon',
      '<h1>We’ll be back soon</h1><p>Scheduled maintenance. Access is temporarily not possible.</p>',
    ),
  ],
  [
    'a broken server',
    'https://www.example/buy',
    500,
    HTML,
    page(
      'en',
      'Something went wrong',
      '<h1>500</h1><p>Sorry, something went wrong on our end.</p>',
    ),
    { cookie: 'sid=EXAMPLE' },
  ],
  [
    'a slow upstream',
    'https://api.example/slow',
    504,
    JSON_TYPE,
    data({ message: 'Endpoint request timed out' }),
    call,
  ],
  ['no content', 'https://api.example/items/1', 204, {}, '', { ...call, method: 'DELETE' }],
  [
    'a preflight that passes',
    'https://api.example/items',
    204,
    {
      'access-control-allow-origin': 'https://app.example',
      'access-control-allow-methods': 'GET, PUT',
    },
    '',
    {
      method: 'OPTIONS',
      kind: 'fetch',
      headers: { origin: 'https://app.example', 'access-control-request-method': 'PUT' },
    },
  ],
];

/** Answers that mention refusals and are none, written before looking at how they are diagnosed. */
export const blind3Healthy: readonly Exchange[] = exchangesOf([...PAGES, ...DATA, ...STATUSES]);
