import {
  html,
  json,
  makeToken,
  redirect,
  SIGN_IN_FORM,
  sitePage,
  WELCOME_BACK,
} from '../answer.ts';
import { oauth2ProxyPage, S3, s3Error, squidPage } from '../bodies/edges.ts';
import { APACHE, apachePage, JENKINS, jenkinsPage, NGINX, nginxPage } from '../bodies/servers.ts';
import type { LabRow } from '../row.ts';

/** Chromium without a window shows its own error page once the prompt is dismissed: only the popup can speak. */
const PROMPT = { chromium: 'popup', firefox: 'card' } as const;

const APACHE_401 =
  "This server could not verify that you are authorized to access the document requested. Either you supplied the wrong credentials (e.g., bad password), or your browser doesn't understand how to supply the credentials required.";

const APACHE_SOURCE =
  'https://github.com/apache/httpd/blob/trunk/modules/http/http_protocol.c (HTTP_UNAUTHORIZED)';

export const WHO_ARE_YOU: readonly LabRow[] = [
  {
    id: 'basic-prompt-cancelled',
    host: 'staging',
    path: '/reports/',
    title: 'A password prompt that was closed',
    explains:
      'nginx asks for a name and a password (HTTP Basic). Press Cancel, and nothing was sent that could identify you.',
    cause: 'no-credentials',
    responder: 'nginx',
    // Chromium without a window shows none of the page: a Server field alone does not tell who refused.
    alsoResponder: ['unknown'],
    audience: 'visitor',
    source: 'https://nginx.org/en/docs/http/ngx_http_auth_basic_module.html',
    surface: PROMPT,
    answer: () =>
      html(401, nginxPage('401 Authorization Required'), {
        ...NGINX,
        'WWW-Authenticate': 'Basic realm="Staging"',
      }),
  },
  {
    id: 'bearer-token-missing',
    host: 'reports-api',
    path: '/v1/reports',
    title: 'An interface that wants a token',
    explains: 'FastAPI answers a visitor without a token with JSON and a bare Bearer challenge.',
    cause: 'no-credentials',
    responder: 'fastapi',
    alsoResponder: ['application', 'unknown'],
    audience: 'visitor',
    source: 'https://fastapi.tiangolo.com/tutorial/security/first-steps/',
    surface: { chromium: 'card', firefox: 'popup' },
    answer: () =>
      json(
        401,
        { detail: 'Not authenticated' },
        { Server: 'uvicorn', 'WWW-Authenticate': 'Bearer' },
      ),
  },
  {
    id: 'sign-in-needed',
    host: 'library',
    path: '/account/loans',
    title: 'A page for members only',
    explains:
      'A small app of the site’s own: no cookie was sent, so it does not know who is asking.',
    cause: 'no-credentials',
    responder: 'application',
    alsoResponder: ['unknown'],
    audience: 'visitor',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2',
    answer: ({ url }) =>
      url.pathname === '/login'
        ? html(200, SIGN_IN_FORM)
        : html(
            401,
            sitePage(
              'Sign in required',
              '<p>You need to sign in to see your loans.</p><p><a href="/login">Sign in</a></p>',
            ),
          ),
  },
  {
    id: 'basic-password-wrong',
    host: 'archive',
    path: '/private/',
    title: 'A wrong password in the browser’s prompt',
    explains:
      'Apache refuses the name and password that were typed into the browser’s prompt. Chromium hides from extensions that any were sent; Firefox shows it.',
    cause: 'bad-credentials',
    responder: 'apache',
    audience: 'visitor',
    source: APACHE_SOURCE,
    prompt: { username: 'visitor', password: 'EXAMPLE-wrong' },
    inBrowser: { chromium: { cause: 'no-credentials', responder: 'apache' } },
    answer: ({ url }) =>
      html(401, apachePage('401 Unauthorized', APACHE_401, url.hostname), {
        ...APACHE,
        'WWW-Authenticate': 'Basic realm="Private archive"',
        'Content-Type': 'text/html; charset=iso-8859-1',
      }),
  },
  {
    id: 'digest-password-wrong',
    host: 'vault',
    path: '/digest/',
    title: 'A wrong password under HTTP Digest',
    explains:
      'The same with Digest: the answer carries a fresh challenge that is not called stale.',
    cause: 'bad-credentials',
    responder: 'apache',
    audience: 'visitor',
    source: 'https://www.rfc-editor.org/rfc/rfc7616#section-3.3',
    prompt: { username: 'visitor', password: 'EXAMPLE-wrong' },
    inBrowser: { chromium: { cause: 'no-credentials', responder: 'apache' } },
    answer: ({ url, count }) =>
      html(401, apachePage('401 Unauthorized', APACHE_401, url.hostname), {
        ...APACHE,
        'WWW-Authenticate': `Digest realm="Vault", nonce="EXAMPLEnonce${count}", algorithm=MD5, qop="auth"`,
        'Content-Type': 'text/html; charset=iso-8859-1',
      }),
  },
  {
    id: 'form-password-wrong',
    host: 'ci',
    path: '/loginError',
    title: 'A wrong password in the site’s own form',
    explains: 'Jenkins shows its sign-in form again and says that name or password were not right.',
    cause: 'bad-credentials',
    responder: 'jenkins',
    audience: 'visitor',
    source:
      'https://github.com/jenkinsci/jenkins/blob/master/core/src/main/resources/jenkins/model/Jenkins/login.jelly',
    answer: () =>
      html(
        401,
        jenkinsPage(
          'Sign in',
          '<h1>Sign in to Jenkins</h1><form method="post" action="j_spring_security_check"><div class="app-sign-in-register__error">Invalid username or password</div><label for="j_username">Username</label><input id="j_username" name="j_username" type="text"><label for="j_password">Password</label><input id="j_password" name="j_password" type="password"><button type="submit">Sign in</button></form>',
        ),
        JENKINS,
      ),
  },
  {
    id: 'token-expired',
    host: 'orders',
    path: '/orders/17',
    title: 'A token whose time is over',
    explains:
      'The access token travels in a cookie. It is a JWT that ended an hour ago, and the server says so by the book.',
    cause: 'expired-token',
    responder: 'application',
    alsoResponder: ['unknown'],
    audience: 'api-developer',
    source: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1',
    cookies: (now) => [`access_token=${makeToken(now, -3600)}; Path=/; HttpOnly`],
    answer: () =>
      html(401, sitePage('Unauthorized', '<p>The access token expired.</p>'), {
        'WWW-Authenticate':
          'Bearer realm="orders", error="invalid_token", error_description="The access token expired"',
      }),
  },
  {
    id: 'session-ended',
    host: 'mail',
    path: '/inbox',
    title: 'A session that the server has ended',
    explains:
      'A session cookie was sent and the answer is 401. Without the cookie the site leads to its sign-in form.',
    cause: 'session-expired',
    responder: 'application',
    alsoResponder: ['unknown'],
    audience: 'visitor',
    source: 'https://www.rfc-editor.org/rfc/rfc6265#section-3.1',
    cookies: () => ['sessionid=EXAMPLEended00000000000000000001; Path=/; HttpOnly; Max-Age=86400'],
    repairedBy: 'clear-cookies',
    leadsTo: 'sign-in',
    answer: ({ url, cookies }) => {
      if (url.pathname === '/login') return html(200, SIGN_IN_FORM);
      if (!cookies.has('sessionid')) return redirect('/login?next=/inbox');
      return html(
        401,
        sitePage(
          'Your session has ended',
          '<p>Your session has expired. Please sign in again to read your mail.</p>',
        ),
      );
    },
  },
  {
    id: 'stale-session-cookie',
    host: 'shop',
    path: '/offers',
    title: 'A stale cookie on a page that is open to everybody',
    explains:
      'The cookie of a session that is long gone makes the shop refuse a page that anybody else may see. Clear the cookie, and it opens.',
    cause: 'session-expired',
    responder: 'application',
    alsoResponder: ['unknown'],
    audience: 'visitor',
    source: 'https://www.rfc-editor.org/rfc/rfc6265#section-3.1',
    cookies: () => [
      'PHPSESSID=EXAMPLEstale0000000000000001; Path=/; HttpOnly',
      'theme=dark; Path=/; Max-Age=31536000',
    ],
    repairedBy: 'clear-cookies',
    answer: ({ cookies }) =>
      cookies.has('PHPSESSID')
        ? html(
            403,
            sitePage('Session expired', '<p>Your session has expired. Please log in again.</p>'),
          )
        : html(200, WELCOME_BACK),
  },
  {
    id: 'single-sign-on',
    host: 'wiki',
    path: '/handbook',
    title: 'A gate of the company in front of the page',
    explains:
      'oauth2-proxy answers 403 with its own page, on which one signs in at the identity provider.',
    cause: 'sso-required',
    responder: 'oauth2-proxy',
    audience: 'visitor',
    source:
      'https://github.com/oauth2-proxy/oauth2-proxy/blob/master/pkg/app/pagewriter/sign_in.html',
    answer: ({ url }) => html(403, oauth2ProxyPage(url.pathname)),
  },
  {
    id: 'fresher-sign-in',
    host: 'bank',
    path: '/transfer',
    title: 'A second factor for this one action',
    explains: 'The token is fine, but the transfer wants a stronger sign-in (RFC 9470).',
    cause: 'mfa-step-up',
    responder: 'application',
    alsoResponder: ['unknown'],
    audience: 'visitor',
    source: 'https://www.rfc-editor.org/rfc/rfc9470#section-3',
    cookies: (now) => [`access_token=${makeToken(now, 3600)}; Path=/; HttpOnly`],
    answer: () =>
      html(401, sitePage('One more step', '<p>A different authentication level is required.</p>'), {
        'WWW-Authenticate':
          'Bearer error="insufficient_user_authentication", error_description="A different authentication level is required", acr_values="urn:example:gold", max_age="300"',
      }),
  },
  {
    id: 'account-switched-off',
    host: 'forum',
    path: '/c/general',
    title: 'An account that was switched off',
    explains: 'The person is known, and an administrator has deactivated the account.',
    cause: 'account-disabled',
    responder: 'application',
    alsoResponder: ['unknown'],
    audience: 'site-owner',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4',
    cookies: () => ['session=EXAMPLEsession0000000000000000001; Path=/; HttpOnly'],
    answer: () =>
      html(
        403,
        sitePage(
          'Account deactivated',
          '<p>Your account has been deactivated by an administrator.</p>',
        ),
      ),
  },
  {
    id: 'too-many-wrong-passwords',
    host: 'club',
    path: '/members',
    title: 'Signing in is locked for a while',
    explains: 'After too many wrong passwords the site locks the account for a quarter of an hour.',
    cause: 'account-locked',
    responder: 'application',
    alsoResponder: ['unknown'],
    audience: 'visitor',
    source: 'https://owasp.org/www-community/controls/Blocking_Brute_Force_Attacks',
    answer: () =>
      html(
        403,
        sitePage(
          'Account locked',
          '<p>Your account is temporarily locked after too many failed sign-in attempts. Try again in 15 minutes.</p>',
        ),
      ),
  },
  {
    id: 'client-certificate-missing',
    host: 'partners',
    path: '/',
    title: 'A certificate that the browser did not show',
    explains: 'nginx wants a TLS client certificate and none came.',
    cause: 'client-certificate',
    responder: 'nginx',
    audience: 'visitor',
    source:
      'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c (ngx_http_error_496_page)',
    answer: () =>
      html(
        400,
        nginxPage(
          '400 No required SSL certificate was sent',
          '400 Bad Request',
          'No required SSL certificate was sent',
        ),
        NGINX,
      ),
  },
  {
    id: 'proxy-sign-in',
    host: 'news',
    path: '/',
    title: 'A proxy that wants to know you first',
    explains:
      'Squid’s page with status 407. Here it comes from the site itself, so Chromium shows only its own error page.',
    cause: 'proxy-auth',
    responder: 'squid',
    audience: 'network-admin',
    source:
      'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_CACHE_ACCESS_DENIED',
    surface: PROMPT,
    inBrowser: { chromium: { cause: 'proxy-auth', responder: 'unknown' } },
    answer: ({ url }) =>
      html(407, squidPage(url.href), {
        Server: 'squid/6.13',
        'X-Squid-Error': 'ERR_CACHE_ACCESS_DENIED 0',
        'Proxy-Authenticate': 'Basic realm="Office proxy"',
        Via: '1.1 proxy.example (squid/6.13)',
      }),
  },
  {
    id: 'signed-link-expired',
    host: 'downloads',
    path: '/photos/album.zip?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=EXAMPLE%2F20261101%2Feu-central-1%2Fs3%2Faws4_request&X-Amz-Date=20261101T100000Z&X-Amz-Expires=300&X-Amz-SignedHeaders=host&X-Amz-Signature=EXAMPLE',
    title: 'A download link that was good for five minutes',
    explains: 'A presigned link to Amazon S3, opened long after its time. The answer is XML.',
    cause: 'signed-url-expired',
    responder: 'aws-s3',
    audience: 'visitor',
    source:
      'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html#PresignedUrl-Expiration',
    answer: ({ now }) => ({
      status: 403,
      headers: S3,
      body: s3Error('AccessDenied', 'Request has expired', {
        'X-Amz-Expires': '300',
        Expires: '2026-11-01T10:05:00Z',
        ServerTime: now.toISOString().replace(/\.\d+/, ''),
      }),
    }),
  },
  {
    id: 'signature-does-not-match',
    host: 'backups',
    path: '/2026/november.tar?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Signature=EXAMPLE',
    title: 'A signature that does not fit',
    explains: 'Amazon S3 computed another signature than the one in the link.',
    cause: 'signature-mismatch',
    responder: 'aws-s3',
    audience: 'api-developer',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#ErrorCodeList',
    answer: () => ({
      status: 403,
      headers: S3,
      body: s3Error(
        'SignatureDoesNotMatch',
        'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
        { AWSAccessKeyId: 'AKIAEXAMPLE', SignatureProvided: 'EXAMPLE' },
      ),
    }),
  },
  {
    id: 'clock-runs-wrong',
    host: 'media',
    path: '/video/intro.mp4',
    title: 'A clock that runs wrong',
    explains:
      'Amazon S3 sees that the time in the request is far from its own, which is two hours later.',
    cause: 'clock-skew',
    responder: 'aws-s3',
    audience: 'api-developer',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#ErrorCodeList',
    answer: ({ now }) => ({
      status: 403,
      headers: { ...S3, Date: twoHoursOn(now).toUTCString() },
      body: s3Error(
        'RequestTimeTooSkewed',
        'The difference between the request time and the current time is too large.',
        {
          RequestTime: now.toISOString(),
          ServerTime: twoHoursOn(now).toISOString(),
          MaxAllowedSkewMilliseconds: '900000',
        },
      ),
    }),
  },
];

/** What a server says the time is, whose visitor's clock is two hours behind. */
function twoHoursOn(now: Date): Date {
  return new Date(now.getTime() + 7_200_000);
}
