import type { Answer } from '../answer.ts';
import { answersOf } from './case.ts';

const TOKEN = 'Bearer EXAMPLE-token';
const BASIC = 'Basic RVhBTVBMRTpFWEFNUExF';
const CDN = {
  server: 'cloudflare',
  'cf-ray': '8e1f0a2b3c4d5e6f-FRA',
  'cf-cache-status': 'DYNAMIC',
  'alt-svc': 'h3=":443"; ma=86400',
};
const XHR = { 'x-requested-with': 'XMLHttpRequest', accept: 'application/json, text/plain, */*' };

/** Answers of web frameworks, as their default handlers and best-known middleware write them. */
const FRAMEWORKS: readonly Answer[] = [
  ...answersOf(
    'aspnet',
    'https://learn.microsoft.com/en-us/aspnet/mvc/overview/security/xsrfcsrf-prevention-in-aspnet-mvc-and-web-pages',
    [
      {
        name: 'classic MVC form without its anti-forgery cookie, as a server error page',
        url: 'https://shop.example/Account/Login',
        method: 'POST',
        post: 'Email=a%40b.example&Password=EXAMPLE&__RequestVerificationToken=EXAMPLE',
        status: 500,
        headers: {
          server: 'Microsoft-IIS/10.0',
          'x-aspnetmvc-version': '5.2',
          'x-aspnet-version': '4.0.30319',
          'x-powered-by': 'ASP.NET',
        },
        html: `<!DOCTYPE html>
<html>
    <head>
        <title>The required anti-forgery cookie "__RequestVerificationToken" is not present.</title>
        <meta name="viewport" content="width=device-width" />
    </head>
    <body bgcolor="white">
            <span><H1>Server Error in '/' Application.<hr width=100% size=1 color=silver></H1>
            <h2> <i>The required anti-forgery cookie "__RequestVerificationToken" is not present.</i> </h2></span>
            <b> Description: </b>An unhandled exception occurred during the execution of the current web request. Please review the stack trace for more information about the error and where it originated in the code.
            <br><br>
            <b> Exception Details: </b>System.Web.Mvc.HttpAntiForgeryException: The required anti-forgery cookie "__RequestVerificationToken" is not present.<br><br>
            <b>Version Information:</b>&nbsp;Microsoft .NET Framework Version:4.0.30319; ASP.NET Version:4.8.4682.0
    </body>
</html>`,
        cause: 'csrf',
        audience: 'visitor',
      },
      {
        name: 'JWT past its lifetime, told in the challenge alone',
        url: 'https://api.shop.example/orders',
        auth: TOKEN,
        status: 401,
        headers: {
          server: 'Kestrel',
          'content-length': '0',
          'www-authenticate':
            'Bearer error="invalid_token", error_description="The token expired at \'11/18/2026 10:02:11\'"',
        },
        cause: 'expired-token',
        audience: 'api-developer',
        source:
          'https://github.com/dotnet/aspnetcore/blob/main/src/Security/Authentication/JwtBearer/src/JwtBearerHandler.cs',
      },
      {
        name: 'JWT of another audience',
        url: 'https://api.shop.example/orders',
        auth: TOKEN,
        status: 401,
        headers: {
          ...CDN,
          'content-length': '0',
          'www-authenticate':
            'Bearer error="invalid_token", error_description="The audience \'api://EXAMPLE\' is invalid"',
        },
        cause: 'bad-credentials',
        audience: 'api-developer',
        source:
          'https://github.com/dotnet/aspnetcore/blob/main/src/Security/Authentication/JwtBearer/src/JwtBearerHandler.cs',
      },
      {
        name: 'host filtering middleware of Kestrel',
        url: 'http://10.0.0.7:5000/',
        status: 400,
        headers: { server: 'Kestrel', date: 'Wed, 18 Nov 2026 11:59:58 GMT' },
        html: `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN""http://www.w3.org/TR/html4/strict.dtd">
<HTML><HEAD><TITLE>Bad Request</TITLE>
<META HTTP-EQUIV="Content-Type" Content="text/html; charset=us-ascii"></ HEAD >
<BODY><h2>Bad Request - Invalid Hostname</h2>
<hr><p>HTTP Error 400. The request hostname is invalid.</p>
</BODY></HTML>`,
        cause: 'host-not-allowed',
        audience: 'site-owner',
        source:
          'https://github.com/dotnet/aspnetcore/blob/main/src/Middleware/HostFiltering/src/HostFilteringMiddleware.cs',
      },
      {
        name: 'Web API with a bearer token that it does not take',
        url: 'https://api.shop.example/api/values',
        auth: TOKEN,
        status: 401,
        headers: {
          server: 'Microsoft-IIS/10.0',
          'x-aspnet-version': '4.0.30319',
          'x-powered-by': 'ASP.NET',
          'www-authenticate': 'Bearer',
        },
        json: { Message: 'Authorization has been denied for this request.' },
        cause: 'bad-credentials',
        audience: 'api-developer',
        source:
          'https://github.com/aspnet/AspNetWebStack/blob/main/src/System.Web.Http/Properties/SRResources.resx',
      },
      {
        name: 'request validation of a form that contains markup',
        url: 'https://shop.example/Feedback.aspx',
        method: 'POST',
        post: 'txtMessage=%3Cb%3Ehi%3C%2Fb%3E',
        status: 500,
        headers: { server: 'Microsoft-IIS/8.5', 'x-powered-by': 'ASP.NET' },
        html: `<!DOCTYPE html>
<html>
    <head>
        <title>A potentially dangerous Request.Form value was detected from the client (txtMessage=&quot;&lt;b&gt;hi&lt;/b&gt;&quot;).</title>
    </head>
    <body bgcolor="white">
            <span><H1>Server Error in '/' Application.<hr width=100% size=1 color=silver></H1>
            <h2> <i>A potentially dangerous Request.Form value was detected from the client (txtMessage=&quot;&lt;b&gt;hi&lt;/b&gt;&quot;).</i> </h2></span>
            <b> Description: </b>ASP.NET has detected data in the request that is potentially dangerous because it might include HTML markup or script. The data might represent an attempt to compromise the security of your application, such as a cross-site scripting attack.
            <b> Exception Details: </b>System.Web.HttpRequestValidationException: A potentially dangerous Request.Form value was detected from the client (txtMessage=&quot;&lt;b&gt;hi&lt;/b&gt;&quot;).
    </body>
</html>`,
        cause: 'waf-block',
        orCause: ['invalid-request'],
        source: 'https://learn.microsoft.com/en-us/previous-versions/aspnet/hh882339(v=vs.110)',
      },
    ],
  ),
  ...answersOf(
    'cakephp',
    'https://github.com/cakephp/cakephp/blob/5.x/src/Http/Middleware/CsrfProtectionMiddleware.php',
    [
      {
        name: 'form without the CSRF cookie, with debug off',
        url: 'https://club.example/contacts/add',
        method: 'POST',
        post: '_csrfToken=EXAMPLE&name=a',
        status: 403,
        headers: { server: 'Apache/2.4.62 (Debian)', 'x-powered-by': 'PHP/8.2.26' },
        html: `<!DOCTYPE html>
<html>
<head>
    <meta charset="utf-8"/>    <title>
        Error    </title>
    <link href="/favicon.ico" type="image/x-icon" rel="icon"/>
    <link rel="stylesheet" href="/css/normalize.min.css"/><link rel="stylesheet" href="/css/milligram.min.css"/><link rel="stylesheet" href="/css/cake.css"/>
</head>
<body>
    <div class="error-container">
                <h2>Missing or incorrect CSRF cookie type.</h2>
<p class="error">
    <strong>Error: </strong>
    The requested address <strong>'/contacts/add'</strong> was not found on this server.</p>
        <a href="javascript:history.back()">Back</a>    </div>
</body>
</html>`,
        cause: 'csrf',
        audience: 'visitor',
      },
      {
        name: 'policy of the authorization plugin, as JSON',
        url: 'https://club.example/articles/edit/4.json',
        method: 'PUT',
        auth: TOKEN,
        post: '{"title":"x"}',
        status: 403,
        headers: { server: 'nginx', 'x-powered-by': 'PHP/8.3.14' },
        json: {
          message: 'Identity is not authorized to perform `edit` on `App\\Model\\Entity\\Article`.',
          url: '/articles/edit/4.json',
          code: 403,
        },
        cause: 'insufficient-permission',
        audience: 'site-owner',
        source:
          'https://github.com/cakephp/authorization/blob/3.x/src/Exception/ForbiddenException.php',
      },
    ],
  ),
  ...answersOf(
    'codeigniter',
    'https://github.com/bcit-ci/CodeIgniter/blob/3.1.13/application/views/errors/html/error_general.php',
    [
      {
        name: 'CSRF check of version 3',
        url: 'https://hr.example/index.php/leave/request',
        method: 'POST',
        post: 'csrf_test_name=EXAMPLE&from=2026-11-20',
        cookie: 'ci_session=EXAMPLEEXAMPLEEXAMPLE',
        status: 403,
        headers: { server: 'Apache', 'x-powered-by': 'PHP/7.4.33' },
        html: `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Error</title>
<style type="text/css">
::selection { background-color: #E13300; color: white; }
#container { margin: 10px; border: 1px solid #D0D0D0; box-shadow: 0 0 8px #D0D0D0; }
</style>
</head>
<body>
	<div id="container">
		<h1>An Error Was Encountered</h1>
		<p>The action you have requested is not allowed.</p>	</div>
</body>
</html>`,
        cause: 'csrf',
        audience: 'visitor',
      },
      {
        name: 'API of version 4 with a form token that does not match',
        url: 'https://hr.example/api/leave',
        method: 'POST',
        post: '{"from":"2026-11-20"}',
        cookie: 'ci_session=EXAMPLEEXAMPLE; csrf_cookie_name=EXAMPLE',
        send: XHR,
        status: 403,
        headers: { server: 'nginx' },
        json: {
          title: 'CodeIgniter\\Security\\Exceptions\\SecurityException',
          type: 'CodeIgniter\\Security\\Exceptions\\SecurityException',
          code: 403,
          message: 'The action you requested is not allowed.',
          file: 'SYSTEMPATH/Security/Exceptions/SecurityException.php',
          line: 26,
        },
        cause: 'csrf',
        audience: 'visitor',
        source:
          'https://github.com/codeigniter4/CodeIgniter4/blob/develop/system/Language/en/Security.php',
      },
    ],
  ),
  ...answersOf('django', 'https://github.com/django/django/blob/main/django/views/csrf.py', [
    {
      name: 'CSRF page in French',
      url: 'https://mairie.example/contact/',
      method: 'POST',
      post: 'nom=a',
      status: 403,
      headers: {
        server: 'gunicorn',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        vary: 'Accept-Language, Cookie',
        'content-language': 'fr',
      },
      html: `<!DOCTYPE html>
<html lang="en">
<head>
  <meta http-equiv="content-type" content="text/html; charset=utf-8">
  <meta name="robots" content="NONE,NOARCHIVE">
  <title>403 Interdit</title>
</head>
<body>
<div id="summary">
  <h1>Interdit <span>(403)</span></h1>
  <p>La vérification CSRF a échoué. La requête a été interrompue.</p>
  <p>Vous voyez ce message parce que ce site nécessite un cookie CSRF lors de l’envoi de formulaires. Ce cookie est nécessaire pour des raisons de sécurité, afin de s’assurer que votre navigateur n’est pas piraté par des tiers.</p>
</div>
<div id="explanation">
  <p><small>Des informations plus détaillées sont affichées lorsque la variable DEBUG vaut True.</small></p>
</div>
</body>
</html>`,
      cause: 'csrf',
      audience: 'visitor',
    },
    {
      name: 'REST framework throttle of a day',
      url: 'https://api.data.example/v1/series/?page=99',
      auth: 'Token EXAMPLE0000000000000000000000000000EXAMPLE',
      status: 429,
      headers: {
        server: 'nginx/1.24.0',
        allow: 'GET, HEAD, OPTIONS',
        'retry-after': '43127',
        vary: 'Accept, Origin',
        'x-frame-options': 'DENY',
      },
      json: { detail: 'Request was throttled. Expected available in 43127 seconds.' },
      cause: 'quota',
      audience: 'api-developer',
      source:
        'https://github.com/encode/django-rest-framework/blob/master/rest_framework/exceptions.py',
    },
    {
      name: 'simplejwt token past its lifetime',
      url: 'https://api.data.example/v1/me/',
      auth: TOKEN,
      status: 401,
      headers: {
        ...CDN,
        'www-authenticate': 'Bearer realm="api"',
        vary: 'Accept, origin',
        allow: 'GET, PUT, PATCH, HEAD, OPTIONS',
      },
      json: {
        detail: 'Given token not valid for any token type',
        code: 'token_not_valid',
        messages: [
          { token_class: 'AccessToken', token_type: 'access', message: 'Token is expired' },
        ],
      },
      cause: 'expired-token',
      audience: 'api-developer',
      source:
        'https://github.com/jazzband/djangorestframework-simplejwt/blob/master/rest_framework_simplejwt/authentication.py',
    },
    {
      name: 'axes lockout of a sign-in form',
      url: 'https://intranet.example/admin/login/?next=/admin/',
      method: 'POST',
      post: 'username=bob&password=EXAMPLE&csrfmiddlewaretoken=EXAMPLE',
      cookie: 'csrftoken=EXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAM',
      status: 429,
      headers: { server: 'gunicorn', 'x-frame-options': 'DENY', 'referrer-policy': 'same-origin' },
      html: 'Account locked: too many login attempts. Please try again later.',
      cause: 'account-locked',
      audience: 'visitor',
      source: 'https://github.com/jazzband/django-axes/blob/master/axes/conf.py',
    },
    {
      name: 'host name that is not in ALLOWED_HOSTS, with DEBUG on',
      url: 'http://10.0.0.7:8000/',
      status: 400,
      headers: { server: 'WSGIServer/0.2 CPython/3.12.7' },
      html: `<!DOCTYPE html>
<html lang="en">
<head>
  <meta http-equiv="content-type" content="text/html; charset=utf-8">
  <meta name="robots" content="NONE,NOARCHIVE">
  <title>DisallowedHost
          at /</title>
</head>
<body>
<header id="summary">
  <h1>DisallowedHost
       at /</h1>
  <pre class="exception_value">Invalid HTTP_HOST header: &#x27;10.0.0.7:8000&#x27;. You may need to add &#x27;10.0.0.7&#x27; to ALLOWED_HOSTS.</pre>
  <table class="meta">
    <tr><th scope="row">Request Method:</th><td>GET</td></tr>
    <tr><th scope="row">Django Version:</th><td>5.1.3</td></tr>
    <tr><th scope="row">Exception Type:</th><td>DisallowedHost</td></tr>
  </table>
</header>
</body>
</html>`,
      cause: 'host-not-allowed',
      audience: 'site-owner',
      source: 'https://github.com/django/django/blob/main/django/http/request.py',
    },
    {
      name: 'REST framework without credentials, in Russian',
      url: 'https://api.data.example/v1/orders/',
      send: { accept: 'application/json', 'accept-language': 'ru' },
      status: 401,
      headers: {
        server: 'uvicorn',
        'www-authenticate': 'Token',
        allow: 'GET, POST, HEAD, OPTIONS',
        'content-language': 'ru',
        vary: 'Accept, Accept-Language, Cookie',
      },
      json: { detail: 'Учетные данные не были предоставлены.' },
      cause: 'no-credentials',
      audience: 'api-developer',
      source:
        'https://github.com/encode/django-rest-framework/blob/master/rest_framework/locale/ru/LC_MESSAGES/django.po',
    },
  ]),
  ...answersOf('express', 'https://github.com/expressjs/csurf#readme', [
    {
      name: 'csurf error on the default error page',
      url: 'https://board.example/post',
      method: 'POST',
      post: 'text=hello',
      cookie: 'connect.sid=s%3AEXAMPLE.EXAMPLE; _csrf=EXAMPLE',
      status: 403,
      headers: {
        'x-powered-by': 'Express',
        'content-security-policy': "default-src 'none'",
        'x-content-type-options': 'nosniff',
      },
      html: `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Error</title>
</head>
<body>
<pre>ForbiddenError: invalid csrf token<br> &nbsp; &nbsp;at csrf (/srv/app/node_modules/csurf/index.js:112:19)<br> &nbsp; &nbsp;at Layer.handle [as handle_request] (/srv/app/node_modules/express/lib/router/layer.js:95:5)</pre>
</body>
</html>
`,
      cause: 'csrf',
      audience: 'visitor',
    },
    {
      name: 'origin that the cors middleware does not know, as a server error',
      url: 'https://api.board.example/posts',
      send: { origin: 'https://other.example' },
      kind: 'fetch',
      status: 500,
      headers: {
        'x-powered-by': 'Express',
        'content-security-policy': "default-src 'none'",
        'x-content-type-options': 'nosniff',
      },
      html: `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Error</title>
</head>
<body>
<pre>Error: Not allowed by CORS<br> &nbsp; &nbsp;at origin (/srv/app/server.js:21:16)<br> &nbsp; &nbsp;at /srv/app/node_modules/cors/lib/index.js:219:13</pre>
</body>
</html>
`,
      cause: 'cors',
      audience: 'api-developer',
      source: 'https://github.com/expressjs/cors#readme',
    },
    {
      name: 'express-jwt with a token past its lifetime',
      url: 'https://api.board.example/me',
      auth: TOKEN,
      kind: 'fetch',
      status: 401,
      headers: { ...CDN, 'x-powered-by': 'Express' },
      html: `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Error</title>
</head>
<body>
<pre>UnauthorizedError: jwt expired<br> &nbsp; &nbsp;at new UnauthorizedError (/app/node_modules/express-jwt/dist/errors/UnauthorizedError.js:22:28)</pre>
</body>
</html>
`,
      cause: 'expired-token',
      audience: 'api-developer',
      source: 'https://github.com/auth0/express-jwt#readme',
    },
    {
      name: 'express-rate-limit in its own words',
      url: 'https://api.board.example/search?q=a',
      send: { accept: '*/*' },
      status: 429,
      headers: {
        'x-powered-by': 'Express',
        'ratelimit-policy': '100;w=900',
        'ratelimit-limit': '100',
        'ratelimit-remaining': '0',
        'ratelimit-reset': '512',
        'retry-after': '512',
        'content-type': 'text/html; charset=utf-8',
      },
      text: 'Too many requests, please try again later.',
      cause: 'rate-limit',
      audience: 'api-developer',
      orResponder: ['application'],
      source: 'https://github.com/express-rate-limit/express-rate-limit#readme',
    },
  ]),
  ...answersOf(
    'fastapi',
    'https://github.com/fastapi/fastapi/blob/master/fastapi/security/http.py',
    [
      {
        name: 'bearer scheme without a token, in the older form',
        url: 'https://api.ml.example/predict',
        method: 'POST',
        post: '{"x":1}',
        status: 403,
        headers: { server: 'uvicorn' },
        json: { detail: 'Not authenticated' },
        cause: 'no-credentials',
        audience: 'api-developer',
      },
      {
        name: 'preflight of an unknown origin',
        url: 'https://api.ml.example/predict',
        method: 'OPTIONS',
        send: {
          origin: 'https://app.example',
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
        kind: 'fetch',
        status: 400,
        headers: { server: 'uvicorn', vary: 'Origin' },
        text: 'Disallowed CORS origin',
        cause: 'cors',
        audience: 'api-developer',
        source: 'https://github.com/encode/starlette/blob/master/starlette/middleware/cors.py',
      },
      {
        name: 'trusted host middleware under an address',
        url: 'http://10.0.0.7:8000/docs',
        kind: 'document',
        status: 400,
        headers: { server: 'uvicorn' },
        text: 'Invalid host header',
        cause: 'host-not-allowed',
        audience: 'site-owner',
        source:
          'https://github.com/encode/starlette/blob/master/starlette/middleware/trustedhost.py',
      },
      {
        name: 'slowapi limit',
        url: 'https://api.ml.example/predict',
        method: 'POST',
        post: '{"x":1}',
        auth: TOKEN,
        status: 429,
        headers: { server: 'uvicorn' },
        json: { error: 'Rate limit exceeded: 5 per 1 minute' },
        cause: 'rate-limit',
        audience: 'api-developer',
        orResponder: ['application'],
        source: 'https://github.com/laurentS/slowapi/blob/master/slowapi/extension.py',
      },
      {
        name: 'fastapi-users: wrong password',
        url: 'https://app.ml.example/auth/jwt/login',
        method: 'POST',
        post: 'username=a%40b.example&password=EXAMPLE',
        send: { origin: 'https://app.ml.example', 'sec-fetch-site': 'same-origin' },
        status: 400,
        headers: { server: 'uvicorn' },
        json: { detail: 'LOGIN_BAD_CREDENTIALS' },
        cause: 'bad-credentials',
        audience: 'visitor',
        source: 'https://fastapi-users.github.io/fastapi-users/latest/usage/flow/',
      },
    ],
  ),
  ...answersOf('fastify', 'https://github.com/fastify/fastify-jwt#readme', [
    {
      name: 'JWT plugin: token past its lifetime',
      url: 'https://api.games.example/profile',
      auth: TOKEN,
      status: 401,
      headers: { server: 'nginx' },
      json: {
        statusCode: 401,
        code: 'FST_JWT_AUTHORIZATION_TOKEN_EXPIRED',
        error: 'Unauthorized',
        message: 'Authorization token expired',
      },
      cause: 'expired-token',
      audience: 'api-developer',
    },
    {
      name: 'CSRF plugin',
      url: 'https://games.example/profile',
      method: 'POST',
      post: '{"name":"x"}',
      cookie: 'sessionId=EXAMPLE; _csrf=EXAMPLE',
      status: 403,
      json: {
        statusCode: 403,
        code: 'FST_CSRF_INVALID_TOKEN',
        error: 'Forbidden',
        message: 'Invalid csrf token',
      },
      cause: 'csrf',
      audience: 'visitor',
      source: 'https://github.com/fastify/csrf-protection#readme',
    },
    {
      name: 'basic auth plugin',
      url: 'https://games.example/metrics',
      status: 401,
      headers: { 'www-authenticate': 'Basic realm="metrics"' },
      json: {
        statusCode: 401,
        code: 'FST_BASIC_AUTH_MISSING_OR_BAD_AUTHORIZATION_HEADER',
        error: 'Unauthorized',
        message: 'Missing or bad formatted authorization header',
      },
      cause: 'no-credentials',
      audience: 'api-developer',
      source: 'https://github.com/fastify/fastify-basic-auth#readme',
    },
  ]),
  ...answersOf('flask', 'https://flask-wtf.readthedocs.io/en/1.2.x/csrf/', [
    {
      name: 'CSRF session token missing',
      url: 'https://lab.example/samples/new',
      method: 'POST',
      post: 'name=a&csrf_token=EXAMPLE',
      status: 400,
      headers: { server: 'Werkzeug/3.0.4 Python/3.12.3' },
      html: `<!doctype html>
<html lang=en>
<title>400 Bad Request</title>
<h1>Bad Request</h1>
<p>The CSRF session token is missing.</p>
`,
      cause: 'csrf',
      audience: 'visitor',
    },
    {
      name: 'JWT extension asks for a fresh token',
      url: 'https://api.lab.example/account',
      method: 'DELETE',
      auth: TOKEN,
      status: 401,
      headers: { server: 'gunicorn' },
      json: { msg: 'Fresh token required' },
      cause: 'mfa-step-up',
      audience: 'api-developer',
      source: 'https://flask-jwt-extended.readthedocs.io/en/stable/refreshing_tokens.html',
    },
    {
      name: 'limiter with an allowance of a day',
      url: 'https://lab.example/export?format=csv',
      status: 429,
      headers: { server: 'gunicorn' },
      html: `<!doctype html>
<html lang=en>
<title>429 Too Many Requests</title>
<h1>Too Many Requests</h1>
<p>200 per 1 day</p>
`,
      cause: 'quota',
      source: 'https://flask-limiter.readthedocs.io/en/stable/',
    },
    {
      name: 'JWT signed with another key',
      url: 'https://api.lab.example/samples',
      auth: TOKEN,
      status: 422,
      headers: { server: 'Werkzeug/3.0.4 Python/3.12.3' },
      json: { msg: 'Signature verification failed' },
      cause: 'bad-credentials',
      audience: 'api-developer',
      source:
        'https://github.com/vimalloc/flask-jwt-extended/blob/main/flask_jwt_extended/jwt_manager.py',
    },
  ]),
  ...answersOf('gin', 'https://github.com/labstack/echo-jwt/blob/main/jwt.go', [
    {
      name: 'Echo: no JWT in the request',
      url: 'https://api.fleet.example/cars',
      status: 400,
      headers: { vary: 'Origin' },
      json: { message: 'missing or malformed jwt' },
      cause: 'no-credentials',
      audience: 'api-developer',
      orResponder: ['application'],
    },
    {
      name: 'gin-jwt: token past its lifetime',
      url: 'https://api.fleet.example/cars',
      auth: TOKEN,
      status: 401,
      headers: { 'www-authenticate': 'JWT realm=test zone' },
      json: { code: 401, message: 'Token is expired' },
      cause: 'expired-token',
      audience: 'api-developer',
      source: 'https://github.com/appleboy/gin-jwt/blob/master/auth_jwt.go',
    },
    {
      name: 'Echo: CSRF token that does not match',
      url: 'https://fleet.example/cars',
      method: 'POST',
      post: 'plate=x&_csrf=EXAMPLE',
      cookie: '_csrf=EXAMPLEEXAMPLEEXAMPLE; session=EXAMPLE',
      status: 403,
      json: { message: 'invalid csrf token' },
      cause: 'csrf',
      audience: 'visitor',
      orResponder: ['application'],
      source: 'https://github.com/labstack/echo/blob/master/middleware/csrf.go',
    },
  ]),
  ...answersOf(
    'laravel',
    'https://github.com/laravel/framework/tree/11.x/src/Illuminate/Foundation/Exceptions/views',
    [
      {
        name: 'expired form page in German',
        url: 'https://verein.example/anmelden',
        method: 'POST',
        post: '_token=EXAMPLE&email=a',
        cookie: 'XSRF-TOKEN=EXAMPLE; verein_session=EXAMPLE',
        status: 419,
        headers: { server: 'nginx', 'cache-control': 'no-cache, private' },
        html: `<!DOCTYPE html>
<html lang="de">
    <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Seite abgelaufen</title>
    </head>
    <body class="antialiased">
        <div class="relative flex items-top justify-center min-h-screen bg-gray-100 dark:bg-gray-900 sm:items-center sm:pt-0">
            <div class="max-w-xl mx-auto sm:px-6 lg:px-8">
                <div class="flex items-center pt-8 sm:justify-start sm:pt-0">
                    <div class="px-4 text-lg text-gray-500 border-r border-gray-400 tracking-wider">
                        419                    </div>
                    <div class="ml-4 text-lg text-gray-500 uppercase tracking-wider">
                        Seite abgelaufen                    </div>
                </div>
            </div>
        </div>
    </body>
</html>`,
        cause: 'csrf',
        audience: 'visitor',
      },
      {
        name: 'password to be confirmed again',
        url: 'https://app.crm.example/user/two-factor-recovery-codes',
        cookie: 'XSRF-TOKEN=EXAMPLE; crm_session=EXAMPLE',
        send: XHR,
        status: 423,
        headers: { server: 'nginx/1.26.2', 'cache-control': 'no-cache, private' },
        json: { message: 'Password confirmation required.' },
        cause: 'mfa-step-up',
        audience: 'visitor',
        source:
          'https://github.com/laravel/framework/blob/11.x/src/Illuminate/Auth/Middleware/RequirePassword.php',
      },
      {
        name: 'e-mail address not verified',
        url: 'https://app.crm.example/api/projects',
        auth: TOKEN,
        send: { accept: 'application/json' },
        status: 403,
        headers: { server: 'nginx/1.26.2', 'cache-control': 'no-cache, private' },
        json: { message: 'Your email address is not verified.' },
        cause: 'account-disabled',
        source:
          'https://github.com/laravel/framework/blob/11.x/src/Illuminate/Auth/Middleware/EnsureEmailIsVerified.php',
      },
      {
        name: 'Sanctum token without the ability',
        url: 'https://app.crm.example/api/projects',
        method: 'POST',
        post: '{"name":"x"}',
        auth: TOKEN,
        send: { accept: 'application/json' },
        status: 403,
        headers: { ...CDN, 'cache-control': 'no-cache, private' },
        json: { message: 'Invalid ability provided.' },
        cause: 'insufficient-scope',
        audience: 'api-developer',
        source:
          'https://github.com/laravel/sanctum/blob/4.x/src/Exceptions/MissingAbilityException.php',
      },
      {
        name: 'signed link after its end',
        url: 'https://app.crm.example/invitation/12?expires=1794916800&signature=EXAMPLE0EXAMPLE0EXAMPLE0',
        status: 403,
        headers: { server: 'nginx', 'cache-control': 'no-cache, private' },
        html: `<!DOCTYPE html>
<html lang="en">
    <head>
        <meta charset="utf-8">
        <title>Forbidden</title>
    </head>
    <body class="antialiased">
        <div class="relative flex items-top justify-center min-h-screen bg-gray-100 dark:bg-gray-900 sm:items-center sm:pt-0">
                    <div class="px-4 text-lg text-gray-500 border-r border-gray-400 tracking-wider">
                        403                    </div>
                    <div class="ml-4 text-lg text-gray-500 uppercase tracking-wider">
                        Invalid signature.                    </div>
        </div>
    </body>
</html>`,
        cause: 'signed-url-expired',
        orCause: ['signature-mismatch'],
        audience: 'visitor',
        source: 'https://laravel.com/docs/11.x/urls#signed-urls',
      },
      {
        name: 'role that the permission package demands',
        url: 'https://app.crm.example/admin',
        cookie: 'XSRF-TOKEN=EXAMPLE; laravel_session=EXAMPLE; remember_web_59ba36=EXAMPLE',
        status: 403,
        headers: { server: 'Apache', 'cache-control': 'no-cache, private' },
        html: `<!DOCTYPE html>
<html lang="en">
    <head>
        <meta charset="utf-8">
        <title>Forbidden</title>
    </head>
    <body class="antialiased">
        <div class="relative flex items-top justify-center min-h-screen bg-gray-100 dark:bg-gray-900 sm:items-center sm:pt-0">
                    <div class="px-4 text-lg text-gray-500 border-r border-gray-400 tracking-wider">
                        403                    </div>
                    <div class="ml-4 text-lg text-gray-500 uppercase tracking-wider">
                        User does not have the right roles.                    </div>
        </div>
    </body>
</html>`,
        cause: 'insufficient-permission',
        audience: 'site-owner',
        source:
          'https://github.com/spatie/laravel-permission/blob/main/src/Exceptions/UnauthorizedException.php',
      },
      {
        name: 'form page of version 5.5',
        url: 'https://old.crm.example/login',
        method: 'POST',
        post: '_token=EXAMPLE&email=a',
        status: 419,
        headers: { server: 'Apache/2.4.29 (Ubuntu)', 'cache-control': 'no-cache, private' },
        html: `<!doctype html>
<html lang="en">
    <head>
        <title>Page Expired</title>
        <link href="https://fonts.googleapis.com/css?family=Raleway:100,600" rel="stylesheet" type="text/css">
    </head>
    <body>
        <div class="flex-center position-ref full-height">
            <div class="content">
                <div class="title">
                    The page has expired due to inactivity.
            <br/><br/>
            Please refresh and try again.                </div>
            </div>
        </div>
    </body>
</html>`,
        cause: 'csrf',
        audience: 'visitor',
      },
    ],
  ),
  ...answersOf(
    'micronaut',
    'https://micronaut-projects.github.io/micronaut-security/latest/guide/',
    [
      {
        name: 'rejection of a signed-in caller',
        url: 'https://api.bank.example/admin/users',
        auth: TOKEN,
        status: 403,
        headers: { date: 'Wed, 18 Nov 2026 11:59:58 GMT' },
        json: {
          _links: { self: [{ href: '/admin/users', templated: false }] },
          _embedded: { errors: [{ message: 'Forbidden' }] },
          message: 'Forbidden',
        },
        cause: 'insufficient-permission',
        audience: 'site-owner',
      },
    ],
  ),
  ...answersOf('nestjs', 'https://docs.nestjs.com/guards', [
    {
      name: 'guard that refuses a known caller',
      url: 'https://api.hotel.example/rooms/4',
      method: 'DELETE',
      auth: TOKEN,
      status: 403,
      headers: { 'x-powered-by': 'Express' },
      json: { message: 'Forbidden resource', error: 'Forbidden', statusCode: 403 },
      cause: 'insufficient-permission',
      audience: 'site-owner',
    },
    {
      name: 'throttler behind a CDN',
      url: 'https://api.hotel.example/rooms',
      auth: TOKEN,
      status: 429,
      headers: { ...CDN, 'retry-after': '46' },
      json: { statusCode: 429, message: 'ThrottlerException: Too Many Requests' },
      cause: 'rate-limit',
      audience: 'api-developer',
      source: 'https://docs.nestjs.com/security/rate-limiting',
    },
  ]),
  ...answersOf('phoenix', 'https://hexdocs.pm/plug/Plug.CSRFProtection.html', [
    {
      name: 'debug page of the CSRF check',
      url: 'https://todo.example/users/log_in',
      method: 'POST',
      post: 'user%5Bemail%5D=a',
      cookie: '_todo_key=SFMyNTY.EXAMPLE.EXAMPLE',
      status: 403,
      headers: { server: 'Cowboy', 'x-request-id': 'F9EXAMPLEAAAAAAA' },
      html: `<!DOCTYPE html>
<html>
<head>
    <meta charset="utf-8">
    <title>Plug.CSRFProtection.InvalidCSRFTokenError at POST /users/log_in</title>
</head>
<body>
    <div class="top-details">
        <header class="exception-info">
            <h5 class="struct">Plug.CSRFProtection.InvalidCSRFTokenError<small> at POST</small> <small class="path">/users/log_in</small></h5>
            <h1 class="title">invalid CSRF (Cross Site Request Forgery) token, please make sure that:

  * The session cookie is being sent and session is loaded
  * The request include a valid &#39;_csrf_token&#39; param or &#39;x-csrf-token&#39; header
</h1>
        </header>
    </div>
</body>
</html>`,
      cause: 'csrf',
      audience: 'visitor',
    },
    {
      name: 'error view of an API that does not take the token',
      url: 'https://api.todo.example/api/tasks',
      auth: TOKEN,
      status: 401,
      headers: { server: 'Cowboy', 'x-request-id': 'F9EXAMPLEBBBBBBB' },
      json: { errors: { detail: 'Unauthorized' } },
      cause: 'bad-credentials',
      audience: 'api-developer',
      source: 'https://hexdocs.pm/phoenix/custom_error_pages.html',
    },
  ]),
  ...answersOf('play', 'https://www.playframework.com/documentation/3.0.x/AllowedHostsFilter', [
    {
      name: 'allowed hosts filter on an address',
      url: 'http://10.0.0.7:9000/',
      status: 400,
      headers: { date: 'Wed, 18 Nov 2026 11:59:58 GMT' },
      html: `<!DOCTYPE html>
<html lang="en">
    <head>
        <title>Bad Request</title>
    </head>
    <body>
        <h1>Bad Request</h1>
        <p id="detail">
            For request 'GET /' [Host not allowed: 10.0.0.7:9000]
        </p>
    </body>
</html>`,
      cause: 'host-not-allowed',
      audience: 'site-owner',
    },
    {
      name: 'default page for an action without a user',
      url: 'https://forum.example/inbox',
      status: 401,
      html: `<!DOCTYPE html>
<html lang="en">
    <head>
        <title>Unauthorized</title>
    </head>
    <body>
        <h1>Unauthorized</h1>
        <p>
            You must be authenticated to access this page.
        </p>
    </body>
</html>`,
      cause: 'no-credentials',
      audience: 'visitor',
      orResponder: ['application', 'unknown'],
      source:
        'https://github.com/playframework/playframework/blob/main/core/play/src/main/scala/views/defaultpages/unauthorized.scala.html',
    },
  ]),
  ...answersOf('quarkus', 'https://quarkus.io/guides/security-oidc-code-flow-authentication', [
    {
      name: 'OIDC session gone, told to a script instead of a redirect',
      url: 'https://app.fin.example/api/accounts',
      cookie: 'q_session=EXAMPLE.EXAMPLE.EXAMPLE',
      send: { 'x-requested-with': 'JavaScript', accept: 'application/json' },
      kind: 'fetch',
      status: 499,
      headers: { 'www-authenticate': 'OIDC', 'content-length': '0' },
      cause: 'session-expired',
      orCause: ['sso-required'],
      audience: 'visitor',
    },
    {
      name: 'basic challenge with the default realm',
      url: 'https://app.fin.example/q/metrics',
      kind: 'document',
      status: 401,
      headers: { 'www-authenticate': 'Basic realm="Quarkus"', 'content-length': '0' },
      cause: 'no-credentials',
      audience: 'visitor',
      source: 'https://quarkus.io/guides/security-basic-authentication',
    },
  ]),
  ...answersOf(
    'rails',
    'https://github.com/rails/rails/blob/v8.0.0/railties/lib/rails/generators/rails/app/templates/public/422.html',
    [
      {
        name: 'rejected change, page of version 8',
        url: 'https://wiki.example/pages/4',
        method: 'POST',
        post: '_method=patch&page%5Btitle%5D=x',
        cookie: '_wiki_session=EXAMPLE--EXAMPLE--EXAMPLE',
        status: 422,
        headers: {
          server: 'nginx',
          'x-request-id': '0d3f6a1e-0000-4000-8000-000000000001',
          'x-runtime': '0.004',
        },
        html: `<!doctype html>

<html lang="en">

  <head>

    <title>The change you wanted was rejected (422 Unprocessable Entity)</title>

    <meta charset="utf-8">
    <meta name="robots" content="noindex, nofollow">
  </head>

  <body>

    <!-- This file lives in public/422.html -->

    <main>
      <header>
        <svg height="172" viewBox="0 0 480 172" width="480" xmlns="http://www.w3.org/2000/svg"><path d="m1 1"/></svg>
      </header>
      <article>
        <p><strong>The change you wanted was rejected.</strong> Maybe you tried to change something you didn’t have access to. If you’re the application owner check the logs for more information.</p>
      </article>
    </main>

  </body>

</html>`,
        cause: 'csrf',
        orCause: ['insufficient-permission'],
        audience: 'visitor',
      },
      {
        name: 'host authorization in development',
        url: 'http://preview.test:3000/',
        status: 403,
        html: `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8" />
  <title>Action Controller: Exception caught</title>
</head>
<body>
<header>
  <h1>Blocked hosts: preview.test:3000</h1>
</header>
<main role="main" id="container">
  <h2>To allow requests to these hosts, make sure they are valid hostnames (containing only numbers, letters, dashes and dots), then add the following to your environment configuration:</h2>
  <pre>
    config.hosts &lt;&lt; &quot;preview.test:3000&quot;
  </pre>
</main>
</body>
</html>`,
        cause: 'host-not-allowed',
        audience: 'site-owner',
        source:
          'https://github.com/rails/rails/blob/main/actionpack/lib/action_dispatch/middleware/templates/rescues/blocked_host.html.erb',
      },
      {
        name: 'Rack::Attack throttle',
        url: 'https://wiki.example/session',
        method: 'POST',
        post: 'login=a&password=EXAMPLE',
        kind: 'document',
        status: 429,
        headers: { server: 'nginx', 'retry-after': '60' },
        text: 'Retry later\n',
        cause: 'rate-limit',
        audience: 'visitor',
        orResponder: ['application'],
        source: 'https://github.com/rack/rack-attack/blob/main/lib/rack/attack/configuration.rb',
      },
      {
        name: 'Devise session that timed out',
        url: 'https://app.desk.example/tickets.json',
        cookie: '_desk_session=EXAMPLE--EXAMPLE--EXAMPLE',
        send: XHR,
        status: 401,
        headers: { 'x-request-id': '0d3f6a1e-0000-4000-8000-000000000002', 'x-runtime': '0.002' },
        json: { error: 'Your session expired. Please sign in again to continue.' },
        cause: 'session-expired',
        audience: 'visitor',
        source: 'https://github.com/heartcombo/devise/blob/main/config/locales/en.yml',
      },
      {
        name: 'Devise account locked after failures',
        url: 'https://app.desk.example/users/sign_in.json',
        method: 'POST',
        post: '{"user":{"email":"a@b.example","password":"EXAMPLE"}}',
        send: XHR,
        status: 401,
        headers: { 'x-request-id': '0d3f6a1e-0000-4000-8000-000000000003', 'x-runtime': '0.201' },
        json: { error: 'Your account is locked.' },
        cause: 'account-locked',
        audience: 'visitor',
        source: 'https://github.com/heartcombo/devise/blob/main/config/locales/en.yml',
      },
      {
        name: 'Doorkeeper token that was revoked',
        url: 'https://api.desk.example/v1/tickets',
        auth: TOKEN,
        status: 401,
        headers: {
          'www-authenticate':
            'Bearer realm="Doorkeeper", error="invalid_token", error_description="The access token was revoked"',
          'x-request-id': '0d3f6a1e-0000-4000-8000-000000000004',
          'x-runtime': '0.003',
        },
        cause: 'bad-credentials',
        audience: 'api-developer',
        source: 'https://github.com/doorkeeper-gem/doorkeeper/blob/main/config/locales/en.yml',
      },
      {
        name: 'token authentication of a controller',
        url: 'https://api.desk.example/v1/agents',
        send: { accept: '*/*' },
        status: 401,
        headers: {
          'www-authenticate': 'Token realm="Application"',
          'x-request-id': '0d3f6a1e-0000-4000-8000-000000000005',
          'x-runtime': '0.001',
        },
        text: 'HTTP Token: Access denied.\n',
        cause: 'no-credentials',
        audience: 'api-developer',
        source:
          'https://github.com/rails/rails/blob/main/actionpack/lib/action_controller/metal/http_authentication.rb',
      },
    ],
  ),
  ...answersOf(
    'spring',
    'https://docs.spring.io/spring-security/reference/servlet/authentication/session-management.html',
    [
      {
        name: 'session ended by a newer sign-in, told with 200',
        url: 'https://erp.example/orders',
        kind: 'document',
        cookie: 'JSESSIONID=EXAMPLEEXAMPLEEXAMPLEEXAMPLE',
        status: 200,
        headers: { 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' },
        text: 'This session has been expired (possibly due to multiple concurrent logins being attempted as the same user).',
        cause: 'session-expired',
        audience: 'visitor',
      },
      {
        name: 'older OAuth resource server: token past its lifetime',
        url: 'https://api.erp.example/orders',
        auth: TOKEN,
        status: 401,
        headers: {
          'www-authenticate':
            'Bearer realm="oauth2-resource", error="invalid_token", error_description="Access token expired: EXAMPLE"',
          'cache-control': 'no-store',
          pragma: 'no-cache',
        },
        json: { error: 'invalid_token', error_description: 'Access token expired: EXAMPLE' },
        cause: 'expired-token',
        audience: 'api-developer',
        source:
          'https://github.com/spring-attic/spring-security-oauth/blob/main/spring-security-oauth2/src/main/java/org/springframework/security/oauth2/provider/token/DefaultTokenServices.java',
      },
      {
        name: 'origin that is not allowed',
        url: 'https://api.erp.example/orders',
        auth: TOKEN,
        send: { origin: 'https://tool.example' },
        status: 403,
        headers: {
          vary: ['Origin', 'Access-Control-Request-Method', 'Access-Control-Request-Headers'],
        },
        text: 'Invalid CORS request',
        cause: 'cors',
        audience: 'api-developer',
        source:
          'https://github.com/spring-projects/spring-framework/blob/main/spring-web/src/main/java/org/springframework/web/cors/DefaultCorsProcessor.java',
      },
      {
        name: 'whitelabel page for a user without the role',
        url: 'https://erp.example/admin',
        cookie: 'JSESSIONID=EXAMPLEEXAMPLEEXAMPLEEXAMPLE',
        status: 403,
        headers: { 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' },
        html: "<html><body><h1>Whitelabel Error Page</h1><p>This application has no explicit mapping for /error, so you are seeing this as a fallback.</p><div id='created'>Wed Nov 18 11:59:58 UTC 2026</div><div>There was an unexpected error (type=Forbidden, status=403).</div></body></html>",
        cause: 'insufficient-permission',
        audience: 'site-owner',
        source:
          'https://github.com/spring-projects/spring-boot/blob/3.3.x/spring-boot-project/spring-boot-autoconfigure/src/main/java/org/springframework/boot/autoconfigure/web/servlet/error/ErrorMvcAutoConfiguration.java',
      },
      {
        name: 'CSRF message in the error object of Boot',
        url: 'https://erp.example/transfer',
        method: 'POST',
        post: '{"amount":1}',
        cookie: 'JSESSIONID=EXAMPLEEXAMPLEEXAMPLEEXAMPLE',
        status: 403,
        json: {
          timestamp: '2026-11-18T11:59:58.120+0000',
          status: 403,
          error: 'Forbidden',
          message:
            "Invalid CSRF Token 'null' was found on the request parameter '_csrf' or header 'X-CSRF-TOKEN'.",
          path: '/transfer',
        },
        cause: 'csrf',
        audience: 'visitor',
        source:
          'https://github.com/spring-projects/spring-security/blob/main/web/src/main/java/org/springframework/security/web/csrf/InvalidCsrfTokenException.java',
      },
      {
        name: 'error object of Boot without credentials',
        url: 'https://api.erp.example/me',
        send: { accept: 'application/json' },
        status: 401,
        headers: { 'www-authenticate': 'Bearer' },
        json: {
          timestamp: '2026-11-18T11:59:58.120+00:00',
          status: 401,
          error: 'Unauthorized',
          path: '/me',
        },
        cause: 'no-credentials',
        audience: 'api-developer',
        source:
          'https://docs.spring.io/spring-boot/reference/web/servlet.html#web.servlet.spring-mvc.error-handling',
      },
    ],
  ),
  ...answersOf(
    'symfony',
    'https://github.com/lexik/LexikJWTAuthenticationBundle/blob/3.x/Exception/ExpiredTokenException.php',
    [
      {
        name: 'JWT bundle: token past its lifetime',
        url: 'https://api.museum.example/api/me',
        auth: TOKEN,
        status: 401,
        headers: { server: 'Caddy', 'www-authenticate': 'Bearer' },
        json: { code: 401, message: 'Expired JWT Token' },
        cause: 'expired-token',
        audience: 'api-developer',
      },
      {
        name: 'API Platform: resource of another user',
        url: 'https://api.museum.example/api/loans/7',
        auth: TOKEN,
        status: 403,
        headers: {
          'content-type': 'application/ld+json; charset=utf-8',
          link: '<https://api.museum.example/api/docs.jsonld>; rel="http://www.w3.org/ns/hydra/core#apiDocumentation"',
        },
        json: {
          '@context': '/api/contexts/Error',
          '@type': 'hydra:Error',
          'hydra:title': 'An error occurred',
          'hydra:description': 'Access Denied.',
        },
        cause: 'insufficient-permission',
        audience: 'site-owner',
        source: 'https://api-platform.com/docs/core/security/',
      },
      {
        name: 'default error page for a signed-in visitor',
        url: 'https://museum.example/admin',
        cookie: 'PHPSESSID=EXAMPLEEXAMPLEEXAMPLE; REMEMBERME=EXAMPLE',
        status: 403,
        headers: { server: 'nginx' },
        html: `<!DOCTYPE html>
<html lang="en">
<head>
    <meta charset="UTF-8" />
    <meta name="robots" content="noindex,nofollow,noarchive" />
    <title>An Error Occurred: Forbidden</title>
</head>
<body>
<div class="container">
    <h1>Oops! An Error Occurred</h1>
    <h2>The server returned a "403 Forbidden".</h2>

    <p>
        Something is broken. Please let us know what you were doing when this error occurred.
        We will fix it as soon as possible. Sorry for any inconvenience caused.
    </p>
</div>
</body>
</html>`,
        cause: 'insufficient-permission',
        audience: 'site-owner',
        source:
          'https://github.com/symfony/symfony/blob/7.1/src/Symfony/Component/ErrorHandler/Resources/views/error.html.php',
      },
      {
        name: 'front controller for development, from outside',
        url: 'https://museum.example/app_dev.php/login',
        status: 403,
        headers: { server: 'Apache/2.4.57 (Debian)' },
        html: 'You are not allowed to access this file. Check app_dev.php for more information.',
        cause: 'access-rule',
        orCause: ['ip-block'],
        audience: 'site-owner',
        source: 'https://github.com/symfony/symfony-standard/blob/3.4/web/app_dev.php',
      },
      {
        name: 'JSON login throttled after failures',
        url: 'https://museum.example/login',
        method: 'POST',
        post: '{"username":"a","password":"EXAMPLE"}',
        status: 401,
        headers: { server: 'nginx' },
        json: { error: 'Too many failed login attempts, please try again in 15 minutes.' },
        cause: 'account-locked',
        audience: 'visitor',
        source:
          'https://github.com/symfony/symfony/blob/7.1/src/Symfony/Component/Security/Core/Exception/TooManyLoginAttemptsAuthenticationException.php',
      },
    ],
  ),
  ...answersOf('tornado', 'https://github.com/tornadoweb/tornado/blob/master/tornado/web.py', [
    {
      name: 'XSRF argument missing, with tracebacks served',
      url: 'https://tool.example/save',
      method: 'POST',
      post: 'a=1',
      cookie: 'user="2|1:0|10:1795000000|4:user|8:EXAMPLE=|EXAMPLE"',
      status: 403,
      headers: { server: 'TornadoServer/6.4.1' },
      html: '<html><title>403: Forbidden</title><body>Traceback (most recent call last):\n\n  File "/usr/lib/python3/dist-packages/tornado/web.py", line 1765, in _execute\n    self.check_xsrf_cookie()\n\ntornado.web.HTTPError: HTTP 403: Forbidden (&#x27;_xsrf&#x27; argument missing from POST)\n</body></html>',
      cause: 'csrf',
      audience: 'visitor',
    },
  ]),
  ...answersOf(
    'vite',
    'https://github.com/vitejs/vite/blob/main/packages/vite/src/node/server/middlewares/hostCheck.ts',
    [
      {
        name: 'preview server under another name',
        url: 'http://preview.corp.test:4173/',
        kind: 'document',
        status: 403,
        text: 'Blocked request. This host ("preview.corp.test") is not allowed.\nTo allow this host, add "preview.corp.test" to `preview.allowedHosts` in vite.config.js.',
        cause: 'host-not-allowed',
        audience: 'site-owner',
      },
      {
        name: 'file outside the allow list',
        url: 'http://localhost:5173/@fs/home/dev/secret.txt',
        status: 403,
        html: `
<body>
  <h1>403 Restricted</h1>
  <p>The request url &quot;/home/dev/secret.txt&quot; is outside of Vite serving allow list.<br/><br/>- /home/dev/app<br/><br/>Refer to docs https://vite.dev/config/server-options.html#server-fs-allow for configurations and more details.</p>
  <style>
    body {
      padding: 1em 2em;
    }
  </style>
</body>
`,
        cause: 'access-rule',
        audience: 'site-owner',
        source:
          'https://github.com/vitejs/vite/blob/main/packages/vite/src/node/server/middlewares/static.ts',
      },
    ],
  ),
  ...answersOf('yii', 'https://github.com/yiisoft/yii2/blob/master/framework/web/Controller.php', [
    {
      name: 'form data that cannot be verified',
      url: 'https://club.example/index.php?r=site%2Fcontact',
      method: 'POST',
      post: 'ContactForm%5Bname%5D=a',
      cookie: 'PHPSESSID=EXAMPLE; _csrf=EXAMPLEa%3A2%3A%7B%7D',
      status: 400,
      headers: { server: 'Apache', 'x-powered-by': 'PHP/8.1.30' },
      html: `<!DOCTYPE html>
<html lang="en-US" class="h-100">
<head>
    <meta charset="UTF-8">
    <title>Bad Request (#400)</title>
</head>
<body class="d-flex flex-column h-100">
<main id="main" class="flex-shrink-0" role="main">
    <div class="container">
        <div class="site-error">
    <h1>Bad Request (#400)</h1>
    <div class="alert alert-danger">
        Unable to verify your data submission.    </div>
    <p>The above error occurred while the Web server was processing your request.</p>
    <p>Please contact us if you think this is a server error. Thank you.</p>
</div>
    </div>
</main>
</body>
</html>`,
      cause: 'csrf',
      audience: 'visitor',
    },
    {
      name: 'REST controller with a token it does not know',
      url: 'https://api.club.example/users',
      auth: TOKEN,
      status: 401,
      headers: { 'www-authenticate': 'Bearer realm="api"', 'x-powered-by': 'PHP/8.1.30' },
      json: {
        name: 'Unauthorized',
        message: 'Your request was made with invalid credentials.',
        code: 0,
        status: 401,
        type: 'yii\\web\\UnauthorizedHttpException',
      },
      cause: 'bad-credentials',
      audience: 'api-developer',
      source: 'https://github.com/yiisoft/yii2/blob/master/framework/filters/auth/AuthMethod.php',
    },
  ]),
];

/** Answers of content management, shop and community software. */
const CONTENT: readonly Answer[] = [
  ...answersOf('directus', 'https://docs.directus.io/reference/introduction.html#error-codes', [
    {
      name: 'sign-in without the one-time code',
      url: 'https://cms.example/auth/login',
      method: 'POST',
      post: '{"email":"a@b.example","password":"EXAMPLE"}',
      send: { origin: 'https://cms.example', 'sec-fetch-site': 'same-origin' },
      status: 401,
      headers: {
        'x-powered-by': 'Directus',
        'content-security-policy': "script-src 'self' 'unsafe-eval'",
      },
      json: { errors: [{ message: 'Invalid user OTP.', extensions: { code: 'INVALID_OTP' } }] },
      cause: 'mfa-step-up',
      orCause: ['bad-credentials'],
      audience: 'visitor',
    },
    {
      name: 'address that the role does not admit',
      url: 'https://cms.example/items/posts',
      auth: TOKEN,
      status: 401,
      headers: { 'x-powered-by': 'Directus' },
      json: { errors: [{ message: 'Invalid IP address.', extensions: { code: 'INVALID_IP' } }] },
      cause: 'ip-block',
      audience: 'site-owner',
    },
  ]),
  ...answersOf(
    'discourse',
    'https://github.com/discourse/discourse/blob/main/config/locales/server.en.yml',
    [
      {
        name: 'action whose allowance is used up for hours',
        url: 'https://forum.example/post_actions',
        method: 'POST',
        post: 'id=12&post_action_type_id=2',
        cookie: '_t=EXAMPLEEXAMPLE; _forum_session=EXAMPLE',
        send: XHR,
        status: 429,
        headers: {
          server: 'nginx',
          'x-request-id': '0d3f6a1e-0000-4000-8000-0000000000d1',
          'x-discourse-username': 'bob',
        },
        json: {
          errors: ['You’ve performed this action too many times, please try again in 12 hours.'],
          error_type: 'rate_limit',
          extras: { wait_seconds: 43012, time_left: '12 hours' },
        },
        cause: 'quota',
        orCause: ['rate-limit'],
      },
      {
        name: 'request limit of the edge of the application',
        url: 'https://forum.example/latest.json',
        kind: 'fetch',
        send: { accept: 'application/json' },
        status: 429,
        headers: {
          server: 'nginx',
          'discourse-rate-limit-error-code': 'ip_10_secs_limit',
          'retry-after': '5',
        },
        text: "Slow down, you're making too many requests.\nPlease retry again in 5 seconds.\nError code: ip_10_secs_limit.",
        cause: 'rate-limit',
        source:
          'https://github.com/discourse/discourse/blob/main/lib/middleware/request_tracker.rb',
      },
      {
        name: 'key that is not valid',
        url: 'https://forum.example/admin/users/list.json',
        send: { 'api-key': 'EXAMPLE', 'api-username': 'system' },
        status: 403,
        headers: { ...CDN, 'x-discourse-route': 'users/index' },
        json: {
          errors: [
            'You are not permitted to view the requested resource. The API username or key is invalid.',
          ],
          error_type: 'invalid_access',
        },
        cause: 'bad-credentials',
        audience: 'api-developer',
      },
    ],
  ),
  ...answersOf(
    'drupal',
    'https://www.drupal.org/docs/core-modules-and-themes/core-modules/jsonapi-module',
    [
      {
        name: 'JSON:API for an anonymous caller',
        url: 'https://stadt.example/jsonapi/node/page/0d3f6a1e-0000-4000-8000-0000000000f1',
        send: { accept: 'application/vnd.api+json' },
        status: 403,
        headers: {
          server: 'nginx',
          'content-type': 'application/vnd.api+json',
          'x-generator': 'Drupal 10 (https://www.drupal.org)',
          'x-drupal-dynamic-cache': 'MISS',
        },
        json: {
          jsonapi: {
            version: '1.0',
            meta: { links: { self: { href: 'http://jsonapi.org/format/1.0/' } } },
          },
          errors: [
            {
              title: 'Forbidden',
              status: '403',
              detail:
                "The current user is not allowed to GET the selected resource. The 'access content' permission is required.",
              links: {
                info: { href: 'http://www.w3.org/Protocols/rfc2616/rfc2616-sec10.html#sec10.4.4' },
              },
            },
          ],
        },
        cause: 'no-credentials',
        orCause: ['insufficient-permission'],
      },
      {
        name: 'sign-in of an account under flood control',
        url: 'https://stadt.example/user/login?_format=json',
        method: 'POST',
        post: '{"name":"bob","pass":"EXAMPLE"}',
        status: 403,
        headers: { server: 'Apache', 'x-generator': 'Drupal 9 (https://www.drupal.org)' },
        json: {
          message:
            'There have been more than 5 failed login attempts for this account. It is temporarily blocked. Try again later or request a new password.',
        },
        cause: 'account-locked',
        audience: 'visitor',
        source:
          'https://github.com/drupal/drupal/blob/10.3.x/core/modules/user/src/Controller/UserAuthenticationController.php',
      },
      {
        name: 'REST request with a session but without its token',
        url: 'https://stadt.example/node/4?_format=json',
        method: 'PATCH',
        post: '{"title":[{"value":"x"}]}',
        cookie: 'SSESS5f2a0b1c9d8e7f60=EXAMPLE',
        status: 403,
        headers: { server: 'Apache', 'x-generator': 'Drupal 10 (https://www.drupal.org)' },
        json: { message: 'X-CSRF-Token request header is missing' },
        cause: 'csrf',
        audience: 'visitor',
        source:
          'https://github.com/drupal/drupal/blob/10.3.x/core/lib/Drupal/Core/Access/CsrfRequestHeaderAccessCheck.php',
      },
      {
        name: 'host outside the trusted patterns',
        url: 'https://new.stadt.example/',
        kind: 'document',
        status: 400,
        headers: { server: 'nginx' },
        text: 'The provided host name is not valid for this server.',
        cause: 'host-not-allowed',
        audience: 'site-owner',
        source:
          'https://github.com/drupal/drupal/blob/10.3.x/core/lib/Drupal/Core/DrupalKernel.php',
      },
      {
        name: 'sign-in of a blocked account',
        url: 'https://stadt.example/user/login?_format=json',
        method: 'POST',
        post: '{"name":"bob","pass":"EXAMPLE"}',
        status: 400,
        headers: { server: 'Apache', 'x-generator': 'Drupal 10 (https://www.drupal.org)' },
        json: { message: 'The user has not been activated or is blocked.' },
        cause: 'account-disabled',
        audience: 'site-owner',
        source:
          'https://github.com/drupal/drupal/blob/10.3.x/core/modules/user/src/Controller/UserAuthenticationController.php',
      },
    ],
  ),
  ...answersOf(
    'ghost',
    'https://github.com/TryGhost/Ghost/blob/main/ghost/core/test/e2e-api/admin/two-factor-auth.test.js',
    [
      {
        name: 'sign-in from a new device',
        url: 'https://blog.example/ghost/api/admin/session/',
        method: 'POST',
        post: '{"username":"a@b.example","password":"EXAMPLE"}',
        send: { origin: 'https://blog.example', 'sec-fetch-site': 'same-origin' },
        status: 403,
        headers: { 'x-powered-by': 'Express', 'content-version': 'v5.120' },
        json: {
          errors: [
            {
              message: 'User must verify session to login.',
              context: null,
              type: 'Needs2FAError',
              details: null,
              code: '2FA_NEW_DEVICE_DETECTED',
              id: '0d3f6a1e-0000-4000-8000-000000000061',
            },
          ],
        },
        cause: 'mfa-step-up',
        audience: 'visitor',
      },
      {
        name: 'admin token past its five minutes',
        url: 'https://blog.example/ghost/api/admin/posts/',
        auth: 'Ghost EXAMPLE.EXAMPLE.EXAMPLE',
        status: 401,
        headers: { ...CDN, 'content-version': 'v5.87' },
        json: {
          errors: [
            {
              message: 'Invalid token: jwt expired',
              context: null,
              type: 'UnauthorizedError',
              details: {
                expiredAt: '2026-11-18T11:50:00.000Z',
                message: 'jwt expired',
                name: 'TokenExpiredError',
              },
              code: 'INVALID_JWT',
              id: '0d3f6a1e-0000-4000-8000-000000000062',
            },
          ],
        },
        cause: 'expired-token',
        audience: 'api-developer',
        source: 'https://ghost.org/docs/admin-api/#token-authentication',
      },
      {
        name: 'content key that it does not know',
        url: 'https://blog.example/ghost/api/content/posts/?key=EXAMPLE',
        send: { accept: 'application/json' },
        status: 401,
        headers: { 'x-powered-by': 'Express' },
        json: {
          errors: [
            {
              message: 'Unknown Content API Key',
              context: null,
              type: 'UnauthorizedError',
              details: null,
              code: 'UNKNOWN_CONTENT_API_KEY',
              id: '0d3f6a1e-0000-4000-8000-000000000063',
            },
          ],
        },
        cause: 'bad-credentials',
        audience: 'api-developer',
        source: 'https://ghost.org/docs/content-api/',
      },
    ],
  ),
  ...answersOf(
    'joomla',
    'https://github.com/joomla/joomla-cms/blob/5.2-dev/language/en-GB/joomla.ini',
    [
      {
        name: 'form token that is too old',
        url: 'https://verein.example/index.php/kontakt',
        method: 'POST',
        post: 'jform%5Bname%5D=a&EXAMPLE0EXAMPLE0EXAMPLE0=1',
        cookie: '5f2a0b1c9d8e7f605f2a0b1c9d8e7f60=EXAMPLE',
        status: 403,
        headers: {
          server: 'Apache',
          'x-powered-by': 'PHP/8.2.26',
          'cache-control': 'no-store, no-cache, must-revalidate, post-check=0, pre-check=0',
        },
        html: `<!DOCTYPE html>
<html lang="en-gb" dir="ltr">
<head>
	<meta charset="utf-8">
	<meta name="generator" content="Joomla! - Open Source Content Management">
	<title>Error: 403 The most recent request was denied because it had an invalid security token. Please refresh the page and try again.</title>
	<link href="/media/templates/site/cassiopeia/css/template.min.css" rel="stylesheet">
</head>
<body class="site error_site">
	<h1 class="page-header">The requested page can't be found.</h1>
	<p>An error has occurred while processing your request.</p>
	<blockquote><span class="badge bg-secondary">403</span> The most recent request was denied because it had an invalid security token. Please refresh the page and try again.</blockquote>
</body>
</html>`,
        cause: 'csrf',
        audience: 'visitor',
      },
      {
        name: 'article for members, asked for by a guest of version 3',
        url: 'https://verein.example/intern/protokoll',
        status: 403,
        headers: { server: 'Apache/2.4' },
        html: `<!DOCTYPE html>
<html lang="en-gb" dir="ltr">
<head>
	<meta charset="utf-8" />
	<title>403 - You are not authorised to view this resource.</title>
	<link href="/templates/protostar/css/template.css" rel="stylesheet" />
</head>
<body class="site com_content view-article no-layout no-task itemid-101 fluid">
	<h1 class="page-header">The requested page can't be found.</h1>
	<p><strong>An error has occurred while processing your request.</strong></p>
	<blockquote><span class="label label-inverse">403</span> You are not authorised to view this resource.</blockquote>
</body>
</html>`,
        cause: 'no-credentials',
        orCause: ['insufficient-permission'],
        source: 'https://github.com/joomla/joomla-cms/blob/3.10-dev/language/en-GB/en-GB.ini',
      },
      {
        name: 'web services with a token that it does not take',
        url: 'https://verein.example/api/index.php/v1/content/articles',
        send: { 'x-joomla-token': 'EXAMPLE', accept: 'application/vnd.api+json' },
        status: 401,
        headers: {
          server: 'Apache',
          'x-powered-by': 'JoomlaAPI/1.0',
          'content-type': 'application/vnd.api+json; charset=utf-8',
        },
        json: { errors: [{ title: 'Forbidden' }] },
        cause: 'bad-credentials',
        audience: 'api-developer',
        source: 'https://docs.joomla.org/J4.x:Joomla_Core_APIs',
      },
    ],
  ),
  ...answersOf(
    'liferay',
    'https://learn.liferay.com/w/dxp/headless-delivery/consuming-apis/making-unauthenticated-requests',
    [
      {
        name: 'headless API for a guest',
        url: 'https://portal.example/o/headless-admin-user/v1.0/sites/20122',
        send: { accept: 'application/json' },
        status: 403,
        headers: { 'x-content-type-options': 'nosniff', 'x-frame-options': 'SAMEORIGIN' },
        json: {
          message:
            'Access denied to com.liferay.headless.admin.user.internal.resource.v1_0.SiteResourceImpl#getSite',
        },
        cause: 'no-credentials',
        orCause: ['insufficient-permission'],
      },
    ],
  ),
  ...answersOf(
    'magento',
    'https://developer.adobe.com/commerce/webapi/get-started/authentication/',
    [
      {
        name: 'integration without the resource',
        url: 'https://shop.example/rest/V1/orders?searchCriteria=all',
        auth: TOKEN,
        status: 401,
        headers: {
          ...CDN,
          'x-frame-options': 'SAMEORIGIN',
          'set-cookie': 'PHPSESSID=EXAMPLE; path=/; HttpOnly',
        },
        json: {
          message: "The consumer isn't authorized to access %resources.",
          parameters: { resources: 'Magento_Sales::actions_view' },
        },
        cause: 'insufficient-permission',
        orCause: ['insufficient-scope'],
      },
      {
        name: 'wrong password for a customer token',
        url: 'https://shop.example/rest/V1/integration/customer/token',
        method: 'POST',
        post: '{"username":"a@b.example","password":"EXAMPLE"}',
        status: 401,
        headers: { 'x-frame-options': 'SAMEORIGIN' },
        json: {
          message:
            'The account sign-in was incorrect or your account is disabled temporarily. Please wait and try again later.',
        },
        cause: 'bad-credentials',
        orCause: ['account-locked'],
        source:
          'https://github.com/magento/magento2/blob/2.4-develop/app/code/Magento/Integration/Model/CustomerTokenService.php',
      },
      {
        name: 'version 1: OAuth timestamp refused',
        url: 'https://old.shop.example/api/rest/products',
        auth: 'OAuth oauth_consumer_key="EXAMPLE", oauth_timestamp="1794990000", oauth_nonce="EXAMPLE", oauth_signature="EXAMPLE"',
        status: 401,
        headers: { server: 'Apache', 'x-powered-by': 'PHP/5.6.40' },
        json: { messages: { error: [{ code: 401, message: 'oauth_problem=timestamp_refused' }] } },
        cause: 'clock-skew',
        audience: 'api-developer',
        source:
          'https://github.com/OpenMage/magento-lts/blob/main/app/code/core/Mage/Oauth/Model/Server.php',
      },
    ],
  ),
  ...answersOf('mastodon', 'https://docs.joinmastodon.org/api/oauth-scopes/', [
    {
      name: 'token without the scope',
      url: 'https://social.example/api/v1/statuses',
      method: 'POST',
      post: '{"status":"x"}',
      auth: TOKEN,
      status: 403,
      headers: {
        server: 'Mastodon',
        'x-request-id': '0d3f6a1e-0000-4000-8000-0000000000a1',
        'x-runtime': '0.004',
      },
      json: { error: 'This action is outside the authorized scopes' },
      cause: 'insufficient-scope',
      audience: 'api-developer',
    },
    {
      name: 'account that moderators disabled',
      url: 'https://social.example/api/v1/timelines/home',
      auth: TOKEN,
      status: 403,
      headers: { ...CDN, 'x-runtime': '0.006' },
      json: { error: 'Your login is currently disabled' },
      cause: 'account-disabled',
      audience: 'site-owner',
      source:
        'https://github.com/mastodon/mastodon/blob/main/app/controllers/api/base_controller.rb',
    },
    {
      name: 'delivery whose date is too far from now',
      url: 'https://social.example/inbox',
      method: 'POST',
      post: '{"@context":"https://www.w3.org/ns/activitystreams","type":"Create"}',
      send: {
        'content-type': 'application/activity+json',
        signature:
          'keyId="https://peer.example/actor#main-key",algorithm="rsa-sha256",headers="(request-target) host date digest",signature="EXAMPLE"',
      },
      status: 401,
      headers: { server: 'Mastodon', 'x-runtime': '0.005' },
      json: { error: 'Signed request date outside acceptable time window' },
      cause: 'clock-skew',
      audience: 'api-developer',
      source:
        'https://github.com/mastodon/mastodon/blob/main/app/controllers/concerns/signature_verification.rb',
    },
    {
      name: 'page that is for members only, asked by a program',
      url: 'https://social.example/api/v1/notifications',
      send: { accept: 'application/json' },
      status: 422,
      headers: { server: 'Mastodon', 'x-runtime': '0.003' },
      json: { error: 'This method requires an authenticated user' },
      cause: 'no-credentials',
      audience: 'api-developer',
      source:
        'https://github.com/mastodon/mastodon/blob/main/app/controllers/api/base_controller.rb',
    },
  ]),
  ...answersOf('mediawiki', 'https://www.mediawiki.org/wiki/API:Errors_and_warnings', [
    {
      name: 'private wiki, told with 200',
      url: 'https://wiki.example/api.php?action=query&titles=A&format=json',
      send: { accept: 'application/json' },
      status: 200,
      headers: {
        server: 'Apache',
        'mediawiki-api-error': 'readapidenied',
        'x-content-type-options': 'nosniff',
      },
      json: {
        error: {
          code: 'readapidenied',
          info: 'You need read permission to use this module.',
          '*': 'See https://wiki.example/api.php for API usage.',
        },
      },
      cause: 'no-credentials',
      orCause: ['insufficient-permission'],
      audience: 'api-developer',
    },
    {
      name: 'bot that is no longer signed in',
      url: 'https://wiki.example/api.php',
      method: 'POST',
      post: 'action=edit&title=A&assert=user&format=json&token=%2B%5C',
      cookie: 'wikidb_session=EXAMPLE; wikidbUserName=Bot',
      status: 200,
      headers: { 'mediawiki-api-error': 'assertuserfailed' },
      json: {
        error: {
          code: 'assertuserfailed',
          info: 'You are no longer logged in, so the action could not be completed.',
          '*': 'See https://wiki.example/api.php for API usage.',
        },
      },
      cause: 'session-expired',
      source: 'https://www.mediawiki.org/wiki/API:Assert',
    },
    {
      name: 'address blocked along with a user',
      url: 'https://wiki.example/api.php',
      method: 'POST',
      post: 'action=edit&title=A&format=json&token=%2B%5C',
      status: 200,
      headers: { 'mediawiki-api-error': 'autoblocked' },
      json: {
        error: {
          code: 'autoblocked',
          info: 'Your IP address has been blocked automatically, because it was used by a blocked user.',
          blockinfo: {
            blockid: 12,
            blockedby: 'Admin',
            blockreason: 'Spam',
            blockexpiry: '2026-11-19T11:00:00Z',
          },
        },
      },
      cause: 'ip-block',
      audience: 'site-owner',
    },
    {
      name: 'page for a group, asked for by a guest',
      url: 'https://wiki.example/index.php?title=Intern&action=edit',
      status: 403,
      headers: { server: 'Apache', 'content-language': 'en' },
      html: `<!DOCTYPE html>
<html class="client-nojs" lang="en" dir="ltr">
<head>
<meta charset="UTF-8">
<title>Permission error - Example Wiki</title>
<meta name="robots" content="noindex,nofollow">
<meta name="generator" content="MediaWiki 1.41.1">
</head>
<body class="skin-vector mediawiki ltr sitedir-ltr ns-0 action-edit">
<h1 id="firstHeading" class="firstHeading mw-first-heading">Permission error</h1>
<div id="mw-content-text" class="mw-body-content"><p>You do not have permission to edit this page, for the following reason:
</p>
<div class="permissions-errors">
The action you have requested is limited to users in the group: <a href="/index.php/Project:Users" title="Project:Users">Users</a>.
</div></div>
</body>
</html>`,
      cause: 'no-credentials',
      orCause: ['insufficient-permission'],
      source: 'https://www.mediawiki.org/wiki/Manual:Preventing_access',
    },
  ]),
  ...answersOf('moodle', 'https://moodledev.io/docs/apis/subsystems/external/security', [
    {
      name: 'session key of another session',
      url: 'https://lms.example/user/preferences.php',
      method: 'POST',
      post: 'sesskey=EXAMPLE',
      cookie: 'MoodleSession=EXAMPLE',
      status: 404,
      headers: { server: 'Apache', 'content-language': 'en' },
      html: `<!DOCTYPE html>
<html  dir="ltr" lang="en" xml:lang="en">
<head>
    <title>Error | Example LMS</title>
    <meta name="keywords" content="moodle, Error | Example LMS" />
</head>
<body  id="page-user-preferences" class="format-site  path-user">
<div class="box py-3 errorbox alert alert-danger"><p class="errormessage">Incorrect sesskey submitted, form not accepted!</p><p class="errorcode"><a href="https://docs.moodle.org/404/en/error/moodle/invalidsesskey">More information about this error</a></p></div>
</body></html>`,
      cause: 'csrf',
      audience: 'visitor',
    },
    {
      name: 'function that is not in the service of the token',
      url: 'https://lms.example/webservice/rest/server.php?wstoken=EXAMPLE&wsfunction=core_user_get_users&moodlewsrestformat=json',
      send: { accept: '*/*' },
      status: 200,
      headers: { server: 'Apache', 'access-control-allow-origin': '*' },
      json: {
        exception: 'webservice_access_exception',
        errorcode: 'accessexception',
        message: 'Access control exception',
      },
      cause: 'insufficient-scope',
      orCause: ['insufficient-permission'],
    },
    {
      name: 'course in which the user is not enrolled',
      url: 'https://lms.example/lib/ajax/service.php?sesskey=EXAMPLE&info=core_course_get_contents',
      method: 'POST',
      post: '[{"index":0,"methodname":"core_course_get_contents","args":{"courseid":4}}]',
      cookie: 'MoodleSession=EXAMPLE',
      send: XHR,
      status: 200,
      headers: { server: 'nginx' },
      json: [
        {
          error: true,
          exception: {
            message: 'Course or activity not accessible. (Not enrolled)',
            errorcode: 'requireloginerror',
            link: 'https://lms.example/',
            moreinfourl: 'https://docs.moodle.org/404/en/error/moodle/requireloginerror',
          },
        },
      ],
      cause: 'insufficient-permission',
      audience: 'site-owner',
    },
  ]),
  ...answersOf(
    'opencart',
    'https://github.com/opencart/opencart/blob/3.0.x.x_Maintenance/upload/catalog/controller/api/login.php',
    [
      {
        name: 'API address that is not on the list',
        url: 'https://store.example/index.php?route=api/login',
        method: 'POST',
        post: 'username=Default&key=EXAMPLE',
        status: 200,
        headers: { server: 'Apache', 'set-cookie': 'OCSESSID=EXAMPLE; path=/' },
        json: { error: { ip: 'Warning: Your IP 203.0.113.9 is not allowed to access this API!' } },
        cause: 'ip-block',
        audience: 'site-owner',
      },
    ],
  ),
  ...answersOf('phpbb', 'https://github.com/phpbb/phpbb/blob/3.3.x/phpBB/language/en/common.php', [
    {
      name: 'forum that a member may not read',
      url: 'https://board.example/viewforum.php?f=9',
      cookie: 'phpbb3_abc12_u=57; phpbb3_abc12_k=EXAMPLE; phpbb3_abc12_sid=EXAMPLE',
      status: 403,
      headers: { server: 'nginx' },
      html: `<!DOCTYPE html>
<html dir="ltr" lang="en-gb">
<head>
<meta charset="utf-8" />
<title>Board - Information</title>
<link href="./styles/prosilver/theme/stylesheet.css?assets_version=12" rel="stylesheet">
</head>
<body id="phpbb" class="nojs notouch section-message ltr ">
<div class="panel" id="message">
	<div class="inner">
	<h2 class="message-title">Information</h2>
	<p>You are not authorised to read this forum.</p>
	</div>
</div>
<div class="copyright"><p class="footer-row"><span class="footer-copyright">Powered by <a href="https://www.phpbb.com/">phpBB</a>&reg; Forum Software &copy; phpBB Limited</span></p></div>
</body>
</html>`,
      cause: 'insufficient-permission',
      audience: 'site-owner',
    },
    {
      name: 'address that is banned',
      url: 'https://board.example/index.php',
      status: 403,
      headers: { server: 'Apache' },
      html: `<!DOCTYPE html>
<html dir="ltr" lang="en-gb">
<head>
<meta charset="utf-8" />
<title>Board - Information</title>
</head>
<body id="phpbb" class="nojs notouch section-message ltr ">
	<h2 class="message-title">Information</h2>
	<p>You have been <strong>permanently</strong> banned from this board.<br /><br />Please contact the <a href="mailto:admin@board.example">Board Administrator</a> for more information.<br /><br /><em>A ban has been issued on your IP address.</em></p>
<div class="copyright">Powered by <a href="https://www.phpbb.com/">phpBB</a>&reg; Forum Software &copy; phpBB Limited</div>
</body>
</html>`,
      cause: 'ip-block',
      audience: 'site-owner',
    },
    {
      name: 'form key that is too old',
      url: 'https://board.example/posting.php?mode=reply&t=4',
      method: 'POST',
      post: 'message=x&form_token=EXAMPLE',
      cookie: 'phpbb3_abc12_u=57; phpbb3_abc12_sid=EXAMPLE',
      status: 200,
      headers: { server: 'Apache' },
      html: `<!DOCTYPE html>
<html dir="ltr" lang="en-gb">
<head><title>Board - Post a reply</title></head>
<body id="phpbb" class="nojs notouch section-posting ltr ">
<p class="error">The submitted form was invalid. Try submitting again.</p>
<div class="copyright">Powered by <a href="https://www.phpbb.com/">phpBB</a>&reg; Forum Software &copy; phpBB Limited</div>
</body>
</html>`,
      cause: 'csrf',
      audience: 'visitor',
    },
  ]),
  ...answersOf(
    'prestashop',
    'https://github.com/PrestaShop/PrestaShop/blob/1.7.8.x/webservice/dispatcher.php',
    [
      {
        name: 'web service without a key',
        url: 'https://boutique.example/api/orders',
        kind: 'document',
        status: 401,
        headers: {
          server: 'Apache',
          'www-authenticate':
            'Basic realm="Welcome to PrestaShop Webservice, please enter the authentication key as the login. No password required."',
        },
        text: '401 Unauthorized',
        cause: 'no-credentials',
        audience: 'visitor',
      },
    ],
  ),
  ...answersOf(
    'sitecore',
    'https://doc.sitecore.com/xp/en/developers/104/platform-administration-and-architecture/security.html',
    [
      {
        name: 'item that the anonymous user may not read',
        url: 'https://www.firm.example/sitecore/service/noaccess.aspx?item=%2fintranet&user=extranet%5cAnonymous&site=website',
        status: 403,
        headers: { server: 'Microsoft-IIS/10.0', 'x-powered-by': 'ASP.NET' },
        html: `<!DOCTYPE html>
<html>
<head>
  <title>Permission to the requested document was denied</title>
  <link href="/sitecore/login/login.css" rel="stylesheet">
</head>
<body>
    <header class="sc-globalHeader"><a class="sc-global-logo medium" title="Go to the start page" href="/"></a></header>
    <header class="sc-applicationHeader">
      <div class="sc-applicationHeader-row1">
        <div class="sc-applicationHeader-content">
          <div class="sc-applicationHeader-title">
            Permission to the requested document was denied
          </div>
        </div>
      </div>
    </header>
</body>
</html>`,
        cause: 'no-credentials',
        orCause: ['insufficient-permission'],
      },
    ],
  ),
  ...answersOf('strapi', 'https://docs.strapi.io/dev-docs/error-handling', [
    {
      name: 'account blocked by an administrator',
      url: 'https://api.portal.example/api/auth/local',
      method: 'POST',
      post: '{"identifier":"a","password":"EXAMPLE"}',
      send: { origin: 'https://portal.example' },
      status: 400,
      headers: { 'x-powered-by': 'Strapi <strapi.io>' },
      json: {
        data: null,
        error: {
          status: 400,
          name: 'ApplicationError',
          message: 'Your account has been blocked by an administrator',
          details: {},
        },
      },
      cause: 'account-disabled',
      audience: 'site-owner',
      source:
        'https://github.com/strapi/strapi/blob/main/packages/plugins/users-permissions/server/controllers/auth.js',
    },
    {
      name: 'version 3, public role without the action',
      url: 'https://api.portal.example/articles',
      send: { accept: 'application/json' },
      status: 403,
      headers: { 'x-powered-by': 'Strapi <strapi.io>', vary: 'Origin' },
      json: { statusCode: 403, error: 'Forbidden', message: 'Forbidden' },
      cause: 'no-credentials',
      orCause: ['insufficient-permission'],
      source:
        'https://docs-v3.strapi.io/developer-docs/latest/development/plugins/users-permissions.html',
    },
  ]),
  ...answersOf(
    'typo3',
    'https://github.com/TYPO3/typo3/blob/12.4/typo3/sysext/frontend/Classes/Controller/ErrorController.php',
    [
      {
        name: 'page for a user group, asked for by a guest',
        url: 'https://kammer.example/mitglieder',
        status: 403,
        headers: { server: 'Apache' },
        html: `<!DOCTYPE html>
<html lang="en">
<head>
    <meta charset="utf-8">
    <meta name="robots" content="noindex,nofollow">
    <title>Page Not Found</title>
</head>
<body>
    <div class="typo3-error-page">
        <div class="typo3-error-page-container">
            <div class="callout callout-danger">
                <div class="callout-icon"></div>
                <div class="callout-content">
                    <div class="callout-title">Page Not Found</div>
                    <div class="callout-body">The page did not exist or was inaccessible. Reason: ID was not an accessible page</div>
                </div>
            </div>
            <div class="typo3-copyright">TYPO3 CMS</div>
        </div>
    </div>
</body>
</html>`,
        cause: 'no-credentials',
        orCause: ['insufficient-permission'],
      },
      {
        name: 'host outside the trusted pattern',
        url: 'https://neu.kammer.example/',
        status: 500,
        headers: { server: 'nginx' },
        html: `<!DOCTYPE html>
<html>
<head><title>TYPO3 Exception</title></head>
<body>
<div class="exception-page"><h1>Uncaught TYPO3 Exception</h1>
<p>(1/1) #1396795884 UnexpectedValueException</p>
<h2>The current host header value does not match the configured trusted hosts pattern! Check the pattern defined in $GLOBALS['TYPO3_CONF_VARS']['SYS']['trustedHostsPattern'] and adapt it, if you want to allow the current host header 'neu.kammer.example' for your installation.</h2>
</div>
</body>
</html>`,
        cause: 'host-not-allowed',
        audience: 'site-owner',
        source:
          'https://github.com/TYPO3/typo3/blob/12.4/typo3/sysext/core/Classes/Middleware/VerifyHostHeader.php',
      },
    ],
  ),
  ...answersOf(
    'umbraco',
    'https://github.com/umbraco/Umbraco-CMS/blob/v10/contrib/src/Umbraco.Web.BackOffice/Filters/ValidateAngularAntiForgeryTokenAttribute.cs',
    [
      {
        name: 'back office request without its token header',
        url: 'https://site.example/umbraco/backoffice/UmbracoApi/Content/PostSave',
        method: 'POST',
        post: '{}',
        cookie: 'UMB_UCONTEXT=EXAMPLE; UMB-XSRF-V=EXAMPLE',
        send: XHR,
        status: 417,
        headers: { server: 'Kestrel', 'content-length': '0' },
        cause: 'csrf',
        audience: 'visitor',
      },
    ],
  ),
  ...answersOf(
    'vbulletin',
    'https://forum.vbulletin.com/forum/vbulletin-4/vbulletin-4-questions-problems-and-troubleshooting',
    [
      {
        name: 'guest at a page for members',
        url: 'https://cars.example/showthread.php?t=4',
        status: 403,
        headers: { server: 'Apache' },
        html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" dir="ltr" lang="en" id="vbulletin_html">
<head>
	<meta name="generator" content="vBulletin 4.2.5" />
	<title>Cars Forum</title>
</head>
<body>
<div class="standard_error">
	<h2 class="blockhead">vBulletin Message</h2>
	<div class="blockbody formcontrols"><div class="blockrow restore">
		You are not logged in or you do not have permission to access this page. This could be due to one of several reasons:
		<ol>
			<li>You are not logged in. Fill in the form at the bottom of this page and try again.</li>
			<li>You may not have sufficient privileges to access this page. Are you trying to edit someone else's post, access administrative features or some other privileged system?</li>
			<li>If you are trying to post, the administrator may have disabled your account, or it may be awaiting activation.</li>
		</ol>
	</div></div>
</div>
<form class="block vbform" method="post" action="login.php?do=login"><input type="password" name="vb_login_password" /></form>
</body>
</html>`,
        cause: 'no-credentials',
        audience: 'visitor',
      },
      {
        name: 'member who was banned',
        url: 'https://cars.example/forum.php',
        cookie: 'bb_userid=57; bb_password=EXAMPLE; bb_sessionhash=EXAMPLE',
        status: 403,
        headers: { server: 'nginx' },
        html: `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" dir="ltr" lang="en" id="vbulletin_html">
<head>
	<meta name="generator" content="vBulletin 4.2.5" />
	<title>Cars Forum</title>
</head>
<body>
<div class="standard_error">
	<h2 class="blockhead">vBulletin Message</h2>
	<div class="blockrow restore">You have been banned for the following reason:<br />Spammer<br /><br />Date the ban will be lifted: Never</div>
</div>
</body>
</html>`,
        cause: 'account-disabled',
        audience: 'site-owner',
      },
    ],
  ),
  ...answersOf(
    'wordpress',
    'https://github.com/WordPress/WordPress/blob/master/wp-includes/functions.php',
    [
      {
        name: 'admin page without the right, in German',
        url: 'https://blog.example/wp-admin/options-general.php',
        cookie:
          'wordpress_logged_in_0a1b=bob%7C1795100000%7CEXAMPLE%7CEXAMPLE; wordpress_sec_0a1b=EXAMPLE',
        status: 403,
        headers: { server: 'Apache', 'x-powered-by': 'PHP/8.2.26' },
        html: `<!DOCTYPE html>
<html lang="de">
<head>
	<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
	<meta name="viewport" content="width=device-width">
	<meta name='robots' content='noindex, follow' />
	<title>WordPress › Fehler</title>
</head>
<body id="error-page">
	<div class="wp-die-message">Du bist leider nicht berechtigt, auf diese Seite zuzugreifen.</div></body>
</html>`,
        cause: 'insufficient-permission',
        audience: 'site-owner',
      },
      {
        name: 'nonce link that is too old, in French',
        url: 'https://blog.example/wp-admin/post.php?post=4&action=trash&_wpnonce=EXAMPLE',
        cookie: 'wordpress_logged_in_0a1b=bob%7C1795100000%7CEXAMPLE%7CEXAMPLE',
        status: 403,
        headers: { ...CDN },
        html: `<!DOCTYPE html>
<html dir="ltr" lang="fr-FR">
<head>
	<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
	<meta name='robots' content='noindex, follow' />
	<title>Une erreur est survenue.</title>
</head>
<body id="error-page">
	<div class="wp-die-message">Le lien que vous avez suivi a expiré.</div><p><a href="https://blog.example/wp-admin/edit.php">Veuillez réessayer.</a></p></body>
</html>`,
        cause: 'csrf',
        orCause: ['session-expired'],
        audience: 'visitor',
      },
      {
        name: 'XML-RPC fault with 200',
        url: 'https://blog.example/xmlrpc.php',
        method: 'POST',
        post: '<?xml version="1.0"?><methodCall><methodName>wp.getUsersBlogs</methodName></methodCall>',
        status: 200,
        headers: { server: 'nginx', 'content-type': 'text/xml; charset=UTF-8' },
        xml: `<?xml version="1.0" encoding="UTF-8"?>
<methodResponse>
  <fault>
    <value>
      <struct>
        <member>
          <name>faultCode</name>
          <value><int>403</int></value>
        </member>
        <member>
          <name>faultString</name>
          <value><string>Incorrect username or password.</string></value>
        </member>
      </struct>
    </value>
  </fault>
</methodResponse>`,
        cause: 'bad-credentials',
        audience: 'api-developer',
        source:
          'https://github.com/WordPress/WordPress/blob/master/wp-includes/class-wp-xmlrpc-server.php',
      },
      {
        name: 'WooCommerce with another signature',
        url: 'http://shop.example/wp-json/wc/v3/orders?oauth_consumer_key=ck_EXAMPLE&oauth_signature=EXAMPLE',
        send: { accept: 'application/json' },
        status: 401,
        headers: { link: '<http://shop.example/wp-json/>; rel="https://api.w.org/"' },
        json: {
          code: 'woocommerce_rest_authentication_error',
          message: 'Invalid signature - provided signature does not match.',
          data: { status: 401 },
        },
        cause: 'signature-mismatch',
        audience: 'api-developer',
        source:
          'https://github.com/woocommerce/woocommerce/blob/trunk/plugins/woocommerce/includes/class-wc-rest-authentication.php',
      },
      {
        name: 'JWT plugin: token past its lifetime',
        url: 'https://blog.example/wp-json/wp/v2/users/me',
        auth: TOKEN,
        status: 403,
        headers: { link: '<https://blog.example/wp-json/>; rel="https://api.w.org/"' },
        json: { code: 'jwt_auth_invalid_token', message: 'Expired token', data: { status: 403 } },
        cause: 'expired-token',
        audience: 'api-developer',
        source: 'https://wordpress.org/plugins/jwt-authentication-for-wp-rest-api/',
      },
      {
        name: 'AJAX nonce that fails',
        url: 'https://blog.example/wp-admin/admin-ajax.php',
        method: 'POST',
        post: 'action=save_form&security=EXAMPLE',
        cookie: 'wordpress_logged_in_0a1b=bob%7C1795100000%7CEXAMPLE%7CEXAMPLE',
        send: XHR,
        status: 403,
        headers: {
          server: 'LiteSpeed',
          'content-type': 'text/html; charset=UTF-8',
          'x-robots-tag': 'noindex',
        },
        text: '-1',
        cause: 'csrf',
        audience: 'visitor',
        source: 'https://developer.wordpress.org/reference/functions/check_ajax_referer/',
      },
      {
        name: 'site of a network that was archived',
        url: 'https://team.blog.example/',
        status: 410,
        headers: { server: 'nginx' },
        html: `<!DOCTYPE html>
<html lang="en-US">
<head>
	<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
	<title>WordPress &rsaquo; Error</title>
</head>
<body id="error-page">
	<div class="wp-die-message">This site has been archived or suspended.</div></body>
</html>`,
        cause: 'site-suspended',
        audience: 'site-owner',
        source: 'https://github.com/WordPress/WordPress/blob/master/wp-includes/ms-load.php',
      },
      {
        name: 'comments too close together',
        url: 'https://blog.example/wp-comments-post.php',
        method: 'POST',
        post: 'comment=x&comment_post_ID=4',
        status: 429,
        headers: { server: 'Apache' },
        html: `<!DOCTYPE html>
<html lang="en-US">
<head>
	<title>Comment Submission Failure</title>
</head>
<body id="error-page">
	<div class="wp-die-message"><p>You are posting comments too quickly. Slow down.</p></div>
<p><a href='javascript:history.back()'>&laquo; Back</a></p></body>
</html>`,
        cause: 'rate-limit',
        audience: 'visitor',
        source: 'https://github.com/WordPress/WordPress/blob/master/wp-includes/comment.php',
      },
      {
        name: 'REST API closed to guests by a plugin',
        url: 'https://blog.example/wp-json/wp/v2/posts',
        send: { accept: 'application/json' },
        status: 401,
        headers: { link: '<https://blog.example/wp-json/>; rel="https://api.w.org/"' },
        json: {
          code: 'rest_cannot_access',
          message: 'DRA: Only authenticated users can access the REST API.',
          data: { status: 401 },
        },
        cause: 'no-credentials',
        audience: 'api-developer',
        source: 'https://wordpress.org/plugins/disable-json-api/',
      },
      {
        name: 'application password that is wrong',
        url: 'https://blog.example/wp-json/wp/v2/posts',
        method: 'POST',
        post: '{"title":"x"}',
        auth: BASIC,
        status: 401,
        headers: { link: '<https://blog.example/wp-json/>; rel="https://api.w.org/"' },
        json: {
          code: 'incorrect_password',
          message: 'The provided password is an invalid application password.',
          data: { status: 401 },
        },
        cause: 'bad-credentials',
        audience: 'api-developer',
        source: 'https://github.com/WordPress/WordPress/blob/master/wp-includes/user.php',
      },
    ],
  ),
  ...answersOf('xenforo', 'https://xenforo.com/docs/dev/rest-api/', [
    {
      name: 'request token that is too old, as JSON',
      url: 'https://ships.example/threads/a.4/add-reply',
      method: 'POST',
      post: 'message=x&_xfToken=EXAMPLE&_xfResponseType=json',
      cookie: 'xf_csrf=EXAMPLE; xf_session=EXAMPLE; xf_user=57%2CEXAMPLE',
      send: XHR,
      status: 400,
      headers: { server: 'nginx' },
      json: {
        status: 'error',
        errors: ['Security error occurred. Please press back, refresh the page, and try again.'],
        errorHtml: {
          content:
            '<div class="blockMessage">Security error occurred. Please press back, refresh the page, and try again.</div>',
        },
        visitor: { conversations_unread: '0', alerts_unviewed: '0' },
      },
      cause: 'csrf',
      audience: 'visitor',
    },
    {
      name: 'member who was banned',
      url: 'https://ships.example/',
      cookie: 'xf_csrf=EXAMPLE; xf_session=EXAMPLE; xf_user=57%2CEXAMPLE',
      status: 403,
      headers: { ...CDN },
      html: `<!DOCTYPE html>
<html id="XF" lang="en-US" dir="LTR" data-xf="2.3" data-app="public" data-template="error" data-logged-in="true">
<head>
	<title>Oops! We ran into some problems. | Ships</title>
</head>
<body data-template="error">
<div class="p-body-pageContent">
	<div class="blockMessage">
		You have been banned for the following reason: Spam. Your ban will be lifted on Dec 1, 2026.
	</div>
</div>
</body>
</html>`,
      cause: 'account-disabled',
      audience: 'site-owner',
    },
  ]),
];

/** Answers of security plugins and host agents. */
const PLUGINS: readonly Answer[] = [
  ...answersOf('astra', 'https://www.getastra.com/kb/', [
    {
      name: 'address that it distrusts',
      url: 'https://shop.example/checkout',
      status: 403,
      headers: { server: 'Apache', 'set-cookie': 'cz_astra_csrf_cookie=EXAMPLE; path=/' },
      html: `<!DOCTYPE html>
<html>
<head>
    <title>Attention!</title>
</head>
<body>

<div class='image'>
    <img alt='What ASTRA Means' src='https://www.getastra.com/assets/images/hotlink-ok/astra-logo-landing-pages.png'>
</div>
<h1>Sorry, this is not allowed.</h1>
<p>Thank you for visiting our website, unfortunately our website protection system has detected an issue with your IP
    address and wont let you proceed any further.</p>
<p>If you feel this is an error, please submit a <a class="call_support" onclick="FreshWidget.show(); return false;">support request</a>. Thank you for your patience.</p>
<p>
    <small><a href='https://www.getastra.com/'>https://www.getastra.com/</a></small>
</p>
</body>
</html>`,
      cause: 'ip-block',
      audience: 'site-owner',
    },
  ]),
  ...answersOf('bitninja', 'https://doc.bitninja.io/docs/Modules/captcha-http/', [
    {
      name: 'browser integrity check',
      url: 'https://sport.example/products/',
      status: 403,
      headers: { server: 'nginx' },
      html: `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html;charset=UTF-8" />
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1" />
<title>Waiting for the redirectiron...</title>
</head>
<body>
<noscript><h1>Please, turn Javascript on in your browser then reload the page.</h1></noscript>
<h1>Accessing <span>/products/</span> securely&hellip;</h1>
<span>This is an automatic process.  Your browser will redirect to your requested content in 5 seconds.</span>
<div class="link"><a href="https://bitninja.io" target="_blank">Security check by BitNinja.IO</a></div>
</body>
</html>`,
      cause: 'bot-challenge',
      audience: 'visitor',
    },
  ]),
  ...answersOf('bulletproof-security', 'https://wordpress.org/plugins/bulletproof-security/', [
    {
      name: 'its own page for a query it refuses',
      url: "https://arms.example/?id=1'%20OR%20'1'='1",
      status: 403,
      headers: { server: 'nginx' },
      html: `<!DOCTYPE html>
<html>
<head>
<title>403 Forbidden</title>
<style type="text/css">
body { background-color:#f1f1f1; }
#bpsMessage { text-align:center; background-color:#F7F7F7; border:5px solid #000000; padding:10px; }
</style>
</head>
<body>
<div id="bpsMessage">
<p style="font-size:21px;font-weight:600">403 Forbidden Error</p>
<p>If you arrived here due to a search or clicking on a link click your Browser's back button to return to the previous page. Thank you.</p>
<p>Website: arms.example</p>
<p>Your IP Address: 203.0.113.9</p>
<p>BPS Plugin 403 Error Page</p>
</div>
</body>
</html>`,
      cause: 'waf-block',
      audience: 'site-owner',
    },
  ]),
  ...answersOf('imunify360', 'https://docs.imunify360.com/webshield/', [
    {
      name: 'program that it takes for a machine, told with 200',
      url: 'https://host.example/wp-json/wp/v2/posts',
      auth: BASIC,
      status: 200,
      headers: { server: 'openresty' },
      json: {
        message:
          'Access denied by Imunify360 bot-protection. IPs used for automation should be whitelisted',
      },
      cause: 'bot-challenge',
    },
  ]),
  ...answersOf('malcare', 'https://www.malcare.com/features/firewall-plugin/', [
    {
      name: 'page with the name of a reseller',
      url: 'https://dso.example/program',
      status: 403,
      headers: {
        server: 'Apache',
        'cache-control': 'no-cache, no-store, must-revalidate',
        pragma: 'no-cache',
        expires: '0',
      },
      html: `
				<div style='height: 98vh;'>
					<div style='text-align: center; padding: 10% 0; font-family: Arial, Helvetica, sans-serif;'>
						<div><p>Bot Protection Firewall</p></div>
						<p>Blocked because of Malicious Activities</p>
						<p>Reference ID: EXAMPLE65979d99ddff6</p>
					</div>
				</div>
			`,
      cause: 'waf-block',
      audience: 'site-owner',
    },
  ]),
  ...answersOf('ninjafirewall', 'https://github.com/wp-plugins/ninjafirewall', [
    {
      name: 'request it refuses with the teapot status',
      url: 'https://blog.example/?a=..%2F..%2Fetc%2Fpasswd',
      status: 418,
      headers: {
        server: 'nginx',
        'cache-control': 'no-cache, no-store, must-revalidate',
        pragma: 'no-cache',
        expires: '0',
      },
      html: `<!DOCTYPE html><html><head><title>418 I'm a teapot</title></head><body style="background:#fff;color:#444"><br /><br /><br /><br /><center>Sorry <b>203.0.113.9</b>, your request cannot be processed.<br />For security reasons, it was blocked and logged.<br /><br /><img alt='NinjaFirewall' src='https://blog.example/wp-content/plugins/ninjafirewall/images/ninjafirewall_75.png' /><br /><br />If you believe this was an error please contact the<br />webmaster and enclose the following incident ID: <br /><br />[ <b>#4821907</b> ]</center></body></html>`,
      cause: 'waf-block',
      audience: 'site-owner',
    },
  ]),
  ...answersOf(
    'secupress',
    'https://github.com/SecuPress/secupress-free/blob/main/free/functions/common.php',
    [
      {
        name: 'block page with its logged details',
        url: 'https://blog.example/?author=1',
        status: 403,
        headers: { server: 'Apache' },
        html: `<!DOCTYPE html>
<html lang="en-US">
<head>
	<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
	<title>403 Forbidden</title>
</head>
<body id="error-page">
	<div class="wp-die-message"><h1>SecuPress</h1><h2>403 Forbidden</h2><p>You are not allowed to access the requested page.</p><h3>Logged Details:</h3><p>Your IP: 203.0.113.9<br>Time: November 18, 2026 11:59 am<br>Reason: UEB<br>Support ID: <textarea style="width:100%;height:27px;vertical-align:text-top">RVhBTVBMRQ==</textarea><br></p></div></body>
</html>`,
        cause: 'waf-block',
        audience: 'site-owner',
      },
    ],
  ),
  ...answersOf('shield-security', 'https://github.com/wp-plugins/wp-simple-firewall', [
    {
      name: 'address with a bad name at CrowdSec',
      url: 'https://blog.example/',
      status: 403,
      headers: { server: 'nginx' },
      html: `<!DOCTYPE html>
<html lang="en">
<head>
	<meta charset="utf-8">
	<title>Access Restricted | Blog</title>
</head>
<body class="block-page">
<h1>Access Restricted</h1>
<h2>Access from your IP address has been temporarily restricted.</h2>
<p>In collaboration with CrowdSec and their crowd-sourced IP reputation data, your IP address has been identified as malicious.</p>
<p>More information can be found at <a href="https://getshieldsecurity.com">https://getshieldsecurity.com</a></p>
<h3>Unblock Your IP</h3>
<p>You can automatically unblock your IP address by clicking the button below.</p>
<button>Unblock My IP Address</button>
</body>
</html>`,
      cause: 'ip-block',
    },
  ]),
  ...answersOf(
    'solid-security',
    'https://github.com/WordPress/plugins/tree/master/better-wp-security',
    [
      {
        name: 'address that its network flags',
        url: 'https://blog.example/wp-login.php',
        status: 403,
        headers: { server: 'Apache' },
        html: `<!DOCTYPE html>
<html lang="en-US">
<head>
	<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
	<title>Forbidden</title>
</head>
<body id="error-page">
	<div class="wp-die-message">Your IP address has been flagged as a threat by the iThemes Security network.</div></body>
</html>`,
        cause: 'ip-block',
        audience: 'site-owner',
      },
    ],
  ),
  ...answersOf('wordfence', 'https://www.wordfence.com/help/blocking/', [
    {
      name: 'country blocking',
      url: 'https://blog.example/',
      status: 503,
      headers: { server: 'Apache', 'retry-after': '86400' },
      html: `<!DOCTYPE html>
<html lang="en">
<head>
<title>Your access to this site has been limited</title>
</head>
<body>
	<h1>Your access to this site has been limited by the site owner</h1>
	<p>Your access to this service has been limited. (HTTP response code 503)</p>
	<p>If you think you have been blocked in error, contact the owner of this site for assistance.</p>
	<table class="block-data">
		<tr><th>Block Reason:</th><td>Access from your area has been temporarily limited for security reasons.</td></tr>
		<tr><th>Time:</th><td>Wed, 18 Nov 2026 11:59:58 GMT</td></tr>
	</table>
	<div class="about"><h2>About Wordfence</h2><p>Wordfence is a security plugin installed on over 5 million WordPress sites.</p></div>
</body>
</html>`,
      cause: 'geo-block',
      audience: 'site-owner',
    },
    {
      name: 'page limit for humans',
      url: 'https://blog.example/page/41',
      status: 503,
      headers: { server: 'LiteSpeed', 'retry-after': '300' },
      html: `<!DOCTYPE html>
<html lang="en">
<head>
<title>Your access to this site has been limited</title>
</head>
<body>
	<h1>Your access to this site has been limited by the site owner</h1>
	<table class="block-data">
		<tr><th>Block Reason:</th><td>Exceeded the maximum number of page requests per minute for humans.</td></tr>
	</table>
	<p>Generated by Wordfence at Wed, 18 Nov 2026 11:59:58 GMT.<br>Your computer's time: <script type="application/javascript">document.write(new Date().toUTCString());</script>.</p>
</body>
</html>`,
      cause: 'rate-limit',
      audience: 'visitor',
    },
  ]),
  ...answersOf('wp-cerber', 'https://github.com/wp-plugins/wp-cerber', [
    {
      name: 'page of today with its request id',
      url: 'https://blog.example/wp-json/wp/v2/users',
      kind: 'document',
      status: 403,
      headers: { server: 'nginx' },
      html: `<!DOCTYPE html>
<html style="height: 100%;">
<head><meta charset="UTF-8"><title>403 Access Forbidden</title></head>
<body style="height: 100%;">
<div style="display: table-cell; font-size: 150px; color: red;">&#9995;</div>
<h1>We're sorry, you are not allowed to proceed</h1>
<p>Your request looks suspiciously similar to automated requests from spam posting software or it has been denied by a security policy configured by the website administrator.</p>
<p>If you believe you should be able to perform this request, please let us know.</p>
<p style="margin-top: 2em;"><span style="color: #555;">RID: EXAMPLEIUO5JZVBWZAQ</span></p>
</body>
</html>`,
      cause: 'waf-block',
      orCause: ['bot-challenge'],
    },
  ]),
];

const STATUS = { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Failure' };
const JETTY = (status: number, reason: string, uri: string) => `<html>
<head>
<meta http-equiv="Content-Type" content="text/html;charset=ISO-8859-1"/>
<title>Error ${status} ${reason}</title>
</head>
<body><h2>HTTP ERROR ${status} ${reason}</h2>
<table>
<tr><th>URI:</th><td>${uri}</td></tr>
<tr><th>STATUS:</th><td>${status}</td></tr>
<tr><th>MESSAGE:</th><td>${reason}</td></tr>
<tr><th>SERVLET:</th><td>Stapler</td></tr>
</table>
<hr/><a href="https://jetty.org/">Powered by Jetty:// 12.0.15</a><hr/>

</body>
</html>`;

/** Answers of development and operations software. */
const OPERATIONS: readonly Answer[] = [
  ...answersOf(
    'airflow',
    'https://airflow.apache.org/docs/apache-airflow/2.9.3/stable-rest-api-ref.html',
    [
      {
        name: 'API user without the role',
        url: 'https://flow.example/api/v1/connections',
        auth: BASIC,
        status: 403,
        headers: { server: 'gunicorn', 'content-type': 'application/problem+json' },
        json: {
          detail: null,
          status: 403,
          title: 'Forbidden',
          type: 'https://airflow.apache.org/docs/apache-airflow/2.9.3/stable-rest-api-ref.html#section/Errors/PermissionDenied',
        },
        cause: 'insufficient-permission',
        audience: 'site-owner',
      },
    ],
  ),
  ...answersOf(
    'argo-cd',
    'https://github.com/argoproj/argo-cd/blob/master/util/session/sessionmanager.go',
    [
      {
        name: 'web session past its end',
        url: 'https://cd.example/api/v1/applications',
        cookie: 'argocd.token=EXAMPLE.EXAMPLE.EXAMPLE',
        status: 401,
        headers: { 'grpc-metadata-content-type': 'application/grpc' },
        json: {
          error: 'invalid session: token has invalid claims: token is expired',
          code: 16,
          message: 'invalid session: token has invalid claims: token is expired',
        },
        cause: 'session-expired',
        orCause: ['expired-token'],
      },
      {
        name: 'policy that does not grant the application',
        url: 'https://cd.example/api/v1/applications/guestbook',
        method: 'DELETE',
        auth: TOKEN,
        status: 403,
        headers: { 'grpc-metadata-content-type': 'application/grpc' },
        json: {
          error:
            'permission denied: applications, delete, default/guestbook, sub: ci, iat: 2026-11-01T09:00:00Z',
          code: 7,
          message:
            'permission denied: applications, delete, default/guestbook, sub: ci, iat: 2026-11-01T09:00:00Z',
        },
        cause: 'insufficient-permission',
        audience: 'site-owner',
      },
    ],
  ),
  ...answersOf('artifactory', 'https://jfrog.com/help/r/jfrog-rest-apis/error-responses', [
    {
      name: 'recurrent failures of signing in',
      url: 'https://repo.example/artifactory/api/storage/libs-release',
      auth: BASIC,
      status: 403,
      headers: {
        server: 'Artifactory/7.90.8',
        'x-artifactory-id': 'EXAMPLE',
        'x-jfrog-version': 'Artifactory/7.90.8 79008900',
      },
      json: {
        errors: [
          {
            status: 403,
            message:
              'This request is blocked due to recurrent login failures, please try again in 3 seconds',
          },
        ],
      },
      cause: 'account-locked',
    },
    {
      name: 'download by the anonymous user',
      url: 'https://repo.example/artifactory/docker-local/app/latest/manifest.json',
      send: { accept: '*/*' },
      status: 403,
      headers: {
        'x-artifactory-node-id': 'art-0',
        'x-jfrog-version': 'Artifactory/7.90.8 79008900',
      },
      json: {
        errors: [
          {
            status: 403,
            message:
              "Download request for repo:path 'docker-local:app/latest/manifest.json' is forbidden for user: 'anonymous'.",
          },
        ],
      },
      cause: 'no-credentials',
      audience: 'api-developer',
    },
  ]),
  ...answersOf('bitbucket', 'https://developer.atlassian.com/cloud/bitbucket/rest/intro/', [
    {
      name: 'cloud token without the scope',
      url: 'https://api.bitbucket.example/2.0/repositories/acme/widgets/pipelines',
      auth: TOKEN,
      status: 403,
      headers: { server: 'AtlassianEdge', 'x-request-count': '812', 'atl-traceid': 'EXAMPLE' },
      json: {
        type: 'error',
        error: {
          message: 'Your credentials lack one or more required privilege scopes.',
          detail: { required: ['read:pipeline:bitbucket'], granted: ['read:user:bitbucket'] },
        },
      },
      cause: 'insufficient-scope',
      audience: 'api-developer',
    },
    {
      name: 'server asks for a CAPTCHA',
      url: 'https://git.example/rest/api/1.0/projects',
      auth: BASIC,
      status: 403,
      headers: { 'x-arequestid': '*EXAMPLEx719x1', 'x-asen': 'SEN-EXAMPLE' },
      json: {
        errors: [
          {
            context: null,
            message:
              'CAPTCHA required. Your Bitbucket account has been marked as requiring a CAPTCHA. This may be because of too many failed login attempts. Sign in through the web interface to clear the CAPTCHA.',
            exceptionName: 'com.atlassian.bitbucket.auth.CaptchaRequiredAuthenticationException',
          },
        ],
      },
      cause: 'account-locked',
      source: 'https://confluence.atlassian.com/bitbucketserverkb/',
    },
    {
      name: 'server without credentials',
      url: 'https://git.example/rest/api/1.0/projects/ACME/repos',
      send: { accept: 'application/json' },
      status: 401,
      headers: {
        'x-arequestid': '*EXAMPLEx719x2',
        'www-authenticate': 'OAuth realm="https%3A%2F%2Fgit.example"',
      },
      json: {
        errors: [
          {
            context: null,
            message: 'You are not permitted to access this resource',
            exceptionName: 'com.atlassian.bitbucket.AuthorisationException',
          },
        ],
      },
      cause: 'no-credentials',
      audience: 'api-developer',
      source: 'https://developer.atlassian.com/server/bitbucket/rest/',
    },
  ]),
  ...answersOf('clickhouse', 'https://clickhouse.com/docs/en/interfaces/http', [
    {
      name: 'password that is wrong',
      url: 'https://ch.example:8443/?query=SELECT%201',
      send: { 'x-clickhouse-user': 'default', 'x-clickhouse-key': 'EXAMPLE' },
      kind: 'fetch',
      status: 403,
      headers: { 'x-clickhouse-exception-code': '516', 'x-clickhouse-server-display-name': 'ch-0' },
      text: 'Code: 516. DB::Exception: default: Authentication failed: password is incorrect, or there is no user with such name. (AUTHENTICATION_FAILED) (version 24.8.4.13 (official build))\n',
      cause: 'bad-credentials',
      audience: 'api-developer',
    },
    {
      name: 'grant that is missing',
      url: 'https://ch.example:8443/?query=SELECT%20id%20FROM%20db.t',
      auth: BASIC,
      status: 403,
      headers: {
        'x-clickhouse-exception-code': '497',
        'x-clickhouse-summary': '{"read_rows":"0"}',
      },
      text: "Code: 497. DB::Exception: bob: Not enough privileges. To execute this query, it's necessary to have the grant SELECT(id) ON db.t. (ACCESS_DENIED) (version 24.8.4.13 (official build))\n",
      cause: 'insufficient-permission',
      audience: 'site-owner',
    },
  ]),
  ...answersOf(
    'confluence',
    'https://developer.atlassian.com/server/confluence/confluence-server-rest-api/',
    [
      {
        name: 'user who may not use it at all',
        url: 'https://docs.example/rest/api/content/4',
        auth: BASIC,
        status: 403,
        headers: {
          'x-confluence-request-time': '1795003199000',
          'x-asen': 'SEN-EXAMPLE',
          'x-seraph-loginreason': 'OK',
        },
        json: {
          statusCode: 403,
          data: { authorized: false, valid: true, errors: [], successful: false },
          message:
            'com.atlassian.confluence.api.service.exceptions.PermissionException: Current user not permitted to use Confluence',
          reason: 'Forbidden',
        },
        cause: 'insufficient-permission',
        orCause: ['plan-required'],
        audience: 'site-owner',
      },
      {
        name: 'XSRF check of a REST upload',
        url: 'https://docs.example/rest/api/content/4/child/attachment',
        method: 'POST',
        post: '--x--',
        cookie: 'JSESSIONID=EXAMPLE; seraph.confluence=EXAMPLE',
        kind: 'fetch',
        status: 403,
        headers: { 'x-confluence-request-time': '1795003199000', 'x-seraph-loginreason': 'OK' },
        text: 'XSRF check failed',
        cause: 'csrf',
        audience: 'visitor',
        source:
          'https://confluence.atlassian.com/kb/rest-api-calls-with-a-browser-user-agent-header-may-fail-csrf-checks-802591455.html',
      },
    ],
  ),
  ...answersOf('consul', 'https://developer.hashicorp.com/consul/docs/security/acl', [
    {
      name: 'anonymous token',
      url: 'http://consul.example:8500/v1/kv/app?recurse',
      kind: 'fetch',
      status: 403,
      headers: { 'x-consul-default-acl-policy': 'deny', vary: 'Accept-Encoding' },
      text: 'Permission denied: anonymous token lacks permission \'key:list\' on "app". The anonymous token is used implicitly when a request does not specify a token.',
      cause: 'no-credentials',
      audience: 'api-developer',
    },
    {
      name: 'token that it does not know',
      url: 'http://consul.example:8500/v1/agent/services',
      send: { 'x-consul-token': 'EXAMPLE-0000-0000-0000-EXAMPLE' },
      status: 403,
      headers: { 'x-consul-default-acl-policy': 'deny' },
      text: 'ACL not found',
      cause: 'bad-credentials',
      audience: 'api-developer',
    },
  ]),
  ...answersOf('couchdb', 'https://docs.couchdb.org/en/stable/config/auth.html', [
    {
      name: 'account locked after failures',
      url: 'https://db.example/_session',
      method: 'POST',
      post: '{"name":"bob","password":"EXAMPLE"}',
      status: 403,
      headers: { server: 'CouchDB/3.4.2 (Erlang OTP/25)', 'x-couch-request-id': 'EXAMPLE' },
      json: {
        error: 'forbidden',
        reason: 'Account is temporarily locked due to multiple authentication failures',
      },
      cause: 'account-locked',
    },
    {
      name: 'user who is no administrator',
      url: 'https://db.example/_node/_local/_config',
      cookie: 'AuthSession=EXAMPLE',
      status: 401,
      headers: { server: 'CouchDB/3.3.3 (Erlang OTP/24)' },
      json: { error: 'unauthorized', reason: 'You are not a server admin.' },
      cause: 'insufficient-permission',
      audience: 'site-owner',
      source: 'https://github.com/apache/couchdb/blob/main/src/chttpd/src/chttpd.erl',
    },
  ]),
  ...answersOf('docker-registry', 'https://docs.docker.com/docker-hub/usage/pulls/', [
    {
      name: 'pulls of the hub used up',
      url: 'https://registry.example/v2/library/nginx/manifests/latest',
      auth: TOKEN,
      status: 429,
      headers: {
        'docker-distribution-api-version': 'registry/2.0',
        'docker-ratelimit-source': '203.0.113.9',
        'retry-after': '3600',
      },
      json: {
        errors: [
          {
            code: 'TOOMANYREQUESTS',
            message:
              'You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit',
          },
        ],
      },
      cause: 'quota',
      orCause: ['rate-limit'],
    },
    {
      name: 'registry of a GitLab, without a token',
      url: 'https://registry.gitlab.example/v2/acme/app/manifests/latest',
      send: { accept: 'application/vnd.oci.image.manifest.v1+json' },
      status: 401,
      headers: {
        server: 'nginx',
        'docker-distribution-api-version': 'registry/2.0',
        'www-authenticate':
          'Bearer realm="https://gitlab.example/jwt/auth",service="container_registry",scope="repository:acme/app:pull"',
      },
      json: {
        errors: [
          {
            code: 'UNAUTHORIZED',
            message: 'authentication required',
            detail: [{ Type: 'repository', Class: '', Name: 'acme/app', Action: 'pull' }],
          },
        ],
      },
      cause: 'no-credentials',
      audience: 'api-developer',
      source: 'https://distribution.github.io/distribution/spec/auth/token/',
    },
  ]),
  ...answersOf(
    'elasticsearch',
    'https://github.com/elastic/elasticsearch/blob/main/x-pack/plugin/core/src/main/java/org/elasticsearch/license/LicenseUtils.java',
    [
      {
        name: 'feature that the licence does not cover',
        url: 'https://es.example:9200/_ml/anomaly_detectors',
        auth: BASIC,
        status: 403,
        headers: { 'x-elastic-product': 'Elasticsearch' },
        json: {
          error: {
            root_cause: [
              {
                type: 'security_exception',
                reason: 'current license is non-compliant for [ml]',
                'license.expired.feature': 'ml',
              },
            ],
            type: 'security_exception',
            reason: 'current license is non-compliant for [ml]',
            'license.expired.feature': 'ml',
          },
          status: 403,
        },
        cause: 'plan-required',
        audience: 'api-developer',
      },
      {
        name: 'key past its end',
        url: 'https://es.example:9200/_search',
        auth: 'ApiKey RVhBTVBMRTpFWEFNUExF',
        status: 401,
        headers: {
          'x-elastic-product': 'Elasticsearch',
          'www-authenticate': [
            'Basic realm="security", charset="UTF-8"',
            'Bearer realm="security"',
            'ApiKey',
          ],
        },
        json: {
          error: {
            root_cause: [
              {
                type: 'security_exception',
                reason:
                  'unable to authenticate with provided credentials and anonymous access is not allowed',
                additional_unsuccessful_credentials: 'API key: api key is expired',
              },
            ],
            type: 'security_exception',
            reason:
              'unable to authenticate with provided credentials and anonymous access is not allowed',
            additional_unsuccessful_credentials: 'API key: api key is expired',
          },
          status: 401,
        },
        cause: 'expired-token',
        audience: 'api-developer',
        source:
          'https://github.com/elastic/elasticsearch/blob/main/x-pack/plugin/security/src/main/java/org/elasticsearch/xpack/security/authc/ApiKeyService.java',
      },
      {
        name: 'key that was not granted the index',
        url: 'https://es.example:9200/orders/_search',
        auth: 'ApiKey RVhBTVBMRTpFWEFNUExF',
        status: 403,
        headers: { 'x-elastic-product': 'Elasticsearch' },
        json: {
          error: {
            root_cause: [
              {
                type: 'security_exception',
                reason:
                  'action [indices:data/read/search] is unauthorized for API key id [EXAMPLE] of user [elastic] on indices [orders], this action is granted by the index privileges [read,all]',
              },
            ],
            type: 'security_exception',
            reason:
              'action [indices:data/read/search] is unauthorized for API key id [EXAMPLE] of user [elastic] on indices [orders], this action is granted by the index privileges [read,all]',
          },
          status: 403,
        },
        cause: 'insufficient-scope',
        audience: 'api-developer',
      },
      {
        name: 'OpenSearch user without the permission',
        url: 'https://os.example:9200/orders/_search',
        auth: BASIC,
        status: 403,
        headers: {},
        json: {
          error: {
            root_cause: [
              {
                type: 'security_exception',
                reason:
                  'no permissions for [indices:data/read/search] and User [name=bob, backend_roles=[], requestedTenant=null]',
              },
            ],
            type: 'security_exception',
            reason:
              'no permissions for [indices:data/read/search] and User [name=bob, backend_roles=[], requestedTenant=null]',
          },
          status: 403,
        },
        cause: 'insufficient-permission',
        audience: 'site-owner',
        source: 'https://opensearch.org/docs/latest/security/access-control/permissions/',
      },
    ],
  ),
  ...answersOf('gitea', 'https://docs.gitea.com/development/oauth2-provider#scopes', [
    {
      name: 'token without the scope',
      url: 'https://git.example/api/v1/repos/acme/app/issues',
      method: 'POST',
      post: '{"title":"x"}',
      auth: 'token EXAMPLE',
      status: 403,
      headers: { 'x-content-type-options': 'nosniff', 'x-frame-options': 'SAMEORIGIN' },
      json: {
        message:
          'token does not have at least one of required scope(s), required=[write:issue], token scope=read:issue',
        url: 'https://git.example/api/swagger',
      },
      cause: 'insufficient-scope',
      audience: 'api-developer',
    },
    {
      name: 'form token that fails',
      url: 'https://git.example/user/settings',
      method: 'POST',
      post: 'name=bob&_csrf=EXAMPLE',
      cookie: 'i_like_gitea=EXAMPLE; _csrf=EXAMPLE',
      kind: 'document',
      status: 400,
      headers: { 'x-frame-options': 'SAMEORIGIN', 'set-cookie': '_csrf=; Path=/; Max-Age=0' },
      text: 'Invalid CSRF token.\n',
      cause: 'csrf',
      audience: 'visitor',
      source: 'https://github.com/go-gitea/gitea/blob/release/v1.22/services/context/csrf.go',
    },
  ]),
  ...answersOf(
    'github',
    'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
    [
      {
        name: 'organisation that demands its single sign-on',
        url: 'https://api.github.example/orgs/acme/members',
        auth: 'token EXAMPLE',
        status: 403,
        headers: {
          server: 'github.com',
          'x-github-media-type': 'github.v3; format=json',
          'x-github-sso':
            'required; url=https://github.example/orgs/acme/sso?authorization_request=EXAMPLE',
          'x-github-request-id': 'EXAMPLE:1:2:3:4',
        },
        json: {
          message:
            'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
          documentation_url:
            'https://docs.github.com/articles/authenticating-to-a-github-organization-with-saml-single-sign-on/',
          status: '403',
        },
        cause: 'sso-required',
        audience: 'api-developer',
      },
      {
        name: 'allow list of an organisation',
        url: 'https://api.github.example/repos/acme/app',
        auth: TOKEN,
        status: 403,
        headers: {
          server: 'github.com',
          'x-github-request-id': 'EXAMPLE:1:2:3:5',
          'x-ratelimit-remaining': '4999',
        },
        json: {
          message:
            'Although you appear to have the correct authorization credentials, the `acme` organization has an IP allow list enabled, and 203.0.113.9 is not permitted to access this resource.',
          documentation_url: 'https://docs.github.com/rest/repos/repos#get-a-repository',
          status: '403',
        },
        cause: 'ip-block',
        audience: 'site-owner',
      },
      {
        name: 'page for a form whose token fails',
        url: 'https://github.example/acme/app/issues',
        method: 'POST',
        post: 'issue%5Btitle%5D=x&authenticity_token=EXAMPLE',
        cookie: '_gh_sess=EXAMPLE; user_session=EXAMPLE; logged_in=yes',
        status: 422,
        headers: { server: 'github.com', 'x-github-request-id': 'EXAMPLE:1:2:3:6' },
        html: `<!DOCTYPE html>
<html>
  <head>
    <meta http-equiv="Content-type" content="text/html; charset=utf-8">
    <title>Oh no &middot; GitHub</title>
  </head>
  <body>
    <div class="container">
      <h1>Oh no</h1>
      <p><strong>Your browser did something unexpected. Please contact us if the problem persists.</strong></p>
      <div id="suggestions"><a href="https://support.github.com">Contact Support</a> &mdash; <a href="https://githubstatus.com">GitHub Status</a></div>
    </div>
  </body>
</html>`,
        cause: 'csrf',
        audience: 'visitor',
        source: 'https://github.com/orgs/community/discussions',
      },
      {
        name: 'program without a user agent',
        url: 'https://api.github.example/repos/acme/app',
        send: { accept: '*/*' },
        status: 403,
        headers: { server: 'github.com', 'content-type': 'text/html; charset=utf-8' },
        text: '\r\nRequest forbidden by administrative rules. Please make sure your request has a User-Agent header (https://docs.github.com/en/rest/overview/resources-in-the-rest-api#user-agent-required). Check https://developer.github.com for other possible causes.\r\n',
        cause: 'bot-challenge',
      },
      {
        name: 'repository taken down',
        url: 'https://api.github.example/repos/acme/copied',
        auth: TOKEN,
        status: 451,
        headers: { server: 'github.com', 'x-github-request-id': 'EXAMPLE:1:2:3:7' },
        json: {
          message: 'Repository access blocked',
          block: {
            reason: 'dmca',
            created_at: '2026-01-08T21:32:37Z',
            html_url: 'https://github.com/github/dmca/blob/master/2026/01/2026-01-08-example.md',
          },
        },
        cause: 'legal-block',
        audience: 'site-owner',
      },
      {
        name: 'GraphQL field outside the scopes, told with 200',
        url: 'https://api.github.example/graphql',
        method: 'POST',
        post: '{"query":"{viewer{email}}"}',
        auth: TOKEN,
        status: 200,
        headers: {
          server: 'github.com',
          'x-oauth-scopes': 'repo',
          'x-github-request-id': 'EXAMPLE:1:2:3:8',
        },
        json: {
          data: null,
          errors: [
            {
              type: 'INSUFFICIENT_SCOPES',
              locations: [{ line: 1, column: 9 }],
              message:
                "Your token has not been granted the required scopes to execute this query. The 'email' field requires one of the following scopes: ['user:email', 'read:user'], but your token has only been granted the: ['repo'] scopes.",
            },
          ],
        },
        cause: 'insufficient-scope',
        audience: 'api-developer',
      },
    ],
  ),
  ...answersOf('gitlab', 'https://docs.gitlab.com/api/rest/troubleshooting/', [
    {
      name: 'token that was revoked',
      url: 'https://gitlab.example/api/v4/projects',
      auth: TOKEN,
      status: 401,
      headers: {
        server: 'nginx',
        'www-authenticate':
          'Bearer realm="Protected by OAuth 2.0", error="invalid_token", error_description="Token was revoked. You have to re-authorize from the user."',
        'x-gitlab-meta': '{"correlation_id":"EXAMPLE","version":"1"}',
        'x-request-id': 'EXAMPLE',
      },
      json: {
        error: 'invalid_token',
        error_description: 'Token was revoked. You have to re-authorize from the user.',
      },
      cause: 'bad-credentials',
      audience: 'api-developer',
    },
    {
      name: 'clone with a password that it does not take',
      url: 'https://gitlab.example/acme/app.git/info/refs?service=git-upload-pack',
      auth: BASIC,
      send: { 'user-agent': 'git/2.47.0' },
      status: 401,
      headers: {
        server: 'nginx',
        'www-authenticate': 'Basic realm="GitLab"',
        'x-gitlab-meta': '{"correlation_id":"EXAMPLE","version":"1"}',
      },
      text: "HTTP Basic: Access denied. If a password was provided for Git authentication, the password was incorrect or you're required to use a token instead of a password. If a token was provided, it was either incorrect, expired, or improperly scoped. See https://gitlab.example/help/topics/git/troubleshooting_git.md#error-on-git-fetch-http-basic-access-denied",
      cause: 'bad-credentials',
      audience: 'api-developer',
    },
    {
      name: 'throttle of anonymous calls',
      url: 'https://gitlab.example/api/v4/projects?per_page=100',
      send: { accept: 'application/json' },
      status: 429,
      headers: {
        ...CDN,
        'ratelimit-limit': '500',
        'ratelimit-name': 'throttle_unauthenticated_api',
        'ratelimit-observed': '501',
        'ratelimit-remaining': '0',
        'ratelimit-reset': '1795003260',
        'retry-after': '60',
      },
      text: 'Retry later\n',
      cause: 'rate-limit',
      audience: 'api-developer',
      source: 'https://docs.gitlab.com/administration/settings/user_and_ip_rate_limits/',
    },
    {
      name: 'rejected form',
      url: 'https://gitlab.example/users/sign_in',
      method: 'POST',
      post: 'authenticity_token=EXAMPLE&user%5Blogin%5D=a',
      cookie: '_gitlab_session=EXAMPLE',
      status: 422,
      headers: { server: 'nginx', 'x-request-id': 'EXAMPLE', 'x-runtime': '0.02' },
      html: `<!DOCTYPE html>
<html lang="en">
<head>
  <meta content="width=device-width, initial-scale=1" name="viewport" />
  <title>The change you requested was rejected (422)</title>
</head>
<body>
  <a href="/"><img src="data:image/svg+xml;base64,RVhBTVBMRQ==" alt="GitLab Logo" /></a>
  <h1>422</h1>
  <div class="container">
    <h3>The change you requested was rejected.</h3>
    <hr />
    <p>Make sure you have access to the thing you tried to change.</p>
    <p>Please contact your GitLab administrator if you think this is a mistake.</p>
    <a href="javascript:history.back()" class="js-go-back go-back">Go back</a>
  </div>
</body>
</html>`,
      cause: 'csrf',
      orCause: ['insufficient-permission'],
      audience: 'visitor',
      source: 'https://gitlab.com/gitlab-org/gitlab/-/blob/master/public/422.html',
    },
  ]),
  ...answersOf(
    'grafana',
    'https://github.com/grafana/grafana/blob/main/pkg/middleware/csrf/csrf.go',
    [
      {
        name: 'same-origin check behind a proxy that changes the host',
        url: 'https://graf.example/api/ds/query',
        method: 'POST',
        post: '{"queries":[]}',
        cookie: 'grafana_session=EXAMPLE; grafana_session_expiry=1795003800',
        send: { origin: 'https://graf.example', accept: 'application/json' },
        status: 403,
        headers: { 'x-content-type-options': 'nosniff' },
        text: 'origin not allowed\n',
        cause: 'csrf',
        orCause: ['cors'],
      },
      {
        name: 'session token to be rotated',
        url: 'https://graf.example/api/dashboards/home',
        cookie: 'grafana_session=EXAMPLE; grafana_session_expiry=1795000000',
        status: 401,
        headers: { ...CDN, 'cache-control': 'no-store' },
        json: {
          message: 'Unauthorized',
          messageId: 'session.token.rotate',
          statusCode: 401,
          traceID: '',
        },
        cause: 'session-expired',
        audience: 'visitor',
        source:
          'https://github.com/grafana/grafana/blob/main/pkg/services/authn/clients/session.go',
      },
      {
        name: 'access control with its reference',
        url: 'https://graf.example/api/folders',
        method: 'POST',
        post: '{"title":"x"}',
        cookie: 'grafana_session=EXAMPLE; grafana_session_expiry=1795003800',
        status: 403,
        json: {
          accessErrorId: 'ACE0123456789',
          message:
            "You'll need additional permissions to perform this action. Permissions needed: folders:create",
          title: 'Access denied',
        },
        cause: 'insufficient-permission',
        audience: 'site-owner',
        source:
          'https://github.com/grafana/grafana/blob/main/pkg/services/accesscontrol/middleware.go',
      },
    ],
  ),
  ...answersOf(
    'harbor',
    'https://github.com/goharbor/harbor/blob/main/src/server/middleware/csrf/csrf.go',
    [
      {
        name: 'CSRF token not in the request',
        url: 'https://hub.example/c/login',
        method: 'POST',
        post: 'principal=bob&password=EXAMPLE',
        cookie: 'sid=EXAMPLE',
        status: 403,
        headers: {
          server: 'nginx',
          'x-request-id': '0d3f6a1e-0000-4000-8000-00000000ab01',
          'x-harbor-csrf-token': 'EXAMPLE',
        },
        json: { errors: [{ code: 'FORBIDDEN', message: 'CSRF token not found in request' }] },
        cause: 'csrf',
        audience: 'visitor',
      },
      {
        name: 'project into which the account may not push',
        url: 'https://hub.example/v2/library/app/blobs/uploads/',
        method: 'POST',
        auth: TOKEN,
        status: 401,
        headers: {
          server: 'nginx',
          'docker-distribution-api-version': 'registry/2.0',
          'www-authenticate':
            'Bearer realm="https://hub.example/service/token",service="harbor-registry",scope="repository:library/app:pull,push"',
        },
        json: {
          errors: [
            {
              code: 'UNAUTHORIZED',
              message:
                'unauthorized to access repository: library/app, action: push: unauthorized to access repository: library/app, action: push',
            },
          ],
        },
        cause: 'insufficient-permission',
        orCause: ['insufficient-scope'],
        source: 'https://github.com/goharbor/harbor/blob/main/src/server/middleware/v2auth/auth.go',
      },
    ],
  ),
  ...answersOf(
    'influxdb',
    'https://docs.influxdata.com/influxdb/v1/administration/authentication_and_authorization/',
    [
      {
        name: 'version 1 without credentials',
        url: 'http://tsdb.example:8086/query?q=SHOW%20DATABASES',
        kind: 'document',
        status: 401,
        headers: {
          'www-authenticate': 'Basic realm="InfluxDB"',
          'x-influxdb-build': 'OSS',
          'x-influxdb-version': '1.8.10',
          'request-id': 'EXAMPLE',
        },
        json: { error: 'unable to parse authentication credentials' },
        cause: 'no-credentials',
        audience: 'visitor',
      },
      {
        name: 'version 1: statement for administrators',
        url: 'http://tsdb.example:8086/query?q=CREATE%20DATABASE%20x',
        method: 'POST',
        auth: BASIC,
        status: 403,
        headers: { 'x-influxdb-build': 'OSS', 'x-influxdb-version': '1.8.10' },
        json: {
          error:
            "error authorizing query: bob not authorized to execute statement 'CREATE DATABASE x', requires admin privilege",
        },
        cause: 'insufficient-permission',
        audience: 'site-owner',
      },
    ],
  ),
  ...answersOf('jenkins', 'https://www.jenkins.io/doc/book/security/csrf-protection/', [
    {
      name: 'crumb filter, drawn by Jetty',
      url: 'https://ci.example/job/app/build',
      method: 'POST',
      post: 'delay=0sec',
      cookie: 'JSESSIONID.5f2a0b1c=EXAMPLE; screenResolution=1920x1080',
      status: 403,
      headers: { server: 'Jetty(12.0.15)', 'x-content-type-options': 'nosniff' },
      html: JETTY(403, 'No valid crumb was included in the request', '/job/app/build'),
      cause: 'csrf',
      audience: 'visitor',
    },
    {
      name: 'page for a guest, with its comment',
      url: 'https://ci.example/job/app/',
      status: 403,
      headers: {
        server: 'nginx',
        'x-jenkins': '2.479.1',
        'x-hudson': '1.395',
        'x-you-are-authenticated-as': 'anonymous',
        'x-required-permission': 'hudson.model.Hudson.Read',
      },
      html: `<html><head><meta http-equiv='refresh' content='1;url=/login?from=%2Fjob%2Fapp%2F'/><script>window.location.replace('/login?from=%2Fjob%2Fapp%2F');</script></head><body style='background-color:white; color:white;'>
Authentication required
<!--
-->

</body></html>`,
      cause: 'no-credentials',
      audience: 'visitor',
      source:
        'https://github.com/jenkinsci/jenkins/blob/master/core/src/main/java/hudson/security/HudsonAuthenticationEntryPoint.java',
    },
    {
      name: 'permission that a user lacks',
      url: 'https://ci.example/job/app/configure',
      cookie: 'JSESSIONID.5f2a0b1c=EXAMPLE',
      status: 403,
      headers: { 'x-jenkins': '2.479.1', 'x-jenkins-session': 'EXAMPLE' },
      html: `<!DOCTYPE html><html class=""><head resURL="/static/EXAMPLE" data-rooturl="" data-resurl="/static/EXAMPLE"><title>Jenkins</title></head>
<body id="jenkins" class="yui-skin-sam two-column jenkins-2.479.1" data-version="jenkins-2.479.1">
<div id="main-panel"><h1>Access Denied</h1><p class="error">bob is missing the Job/Configure permission</p></div>
</body></html>`,
      cause: 'insufficient-permission',
      audience: 'site-owner',
    },
    {
      name: 'token that is wrong',
      url: 'https://ci.example/api/json',
      auth: BASIC,
      kind: 'fetch',
      status: 401,
      headers: {
        server: 'Jetty(12.0.15)',
        'x-content-type-options': 'nosniff',
        'www-authenticate': 'Basic realm="Jenkins"',
      },
      html: JETTY(401, 'Invalid password/token for user: bob', '/api/json'),
      cause: 'bad-credentials',
      audience: 'api-developer',
    },
  ]),
  ...answersOf(
    'jira',
    'https://developer.atlassian.com/server/jira/platform/basic-authentication/',
    [
      {
        name: 'CAPTCHA after failed sign-ins',
        url: 'https://issues.example/rest/api/2/myself',
        auth: BASIC,
        kind: 'fetch',
        status: 403,
        headers: {
          'x-arequestid': '719x1x1',
          'x-seraph-loginreason': ['AUTHENTICATED_FAILED', 'AUTHENTICATION_DENIED'],
          'x-authentication-denied-reason':
            'CAPTCHA_CHALLENGE; login-url=https://issues.example/login.jsp',
        },
        html: `<html>
<head>
    <title>Forbidden (403)</title>
</head>
<body>
<h1>Forbidden (403)</h1>
<p>Encountered a <code>&quot;403 - Forbidden&quot;</code> error while loading this page.</p>
<p>Basic Authentication Failure - Reason : AUTHENTICATION_DENIED</p>
</body>
</html>`,
        cause: 'account-locked',
        audience: 'visitor',
      },
      {
        name: 'cloud token without the scope',
        url: 'https://api.atlassian.example/ex/jira/EXAMPLE/rest/api/3/project',
        auth: TOKEN,
        status: 401,
        headers: {
          server: 'AtlassianEdge',
          'atl-traceid': 'EXAMPLE',
          'x-failure-category': 'FAILURE_CLIENT_SCOPE_CHECK',
        },
        json: { code: 401, message: 'Unauthorized; scope does not match' },
        cause: 'insufficient-scope',
        audience: 'api-developer',
        orResponder: ['confluence', 'bitbucket'],
        source: 'https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/',
      },
      {
        name: 'XSRF check of a browser call',
        url: 'https://issues.example/rest/api/2/issue/A-1/attachments',
        method: 'POST',
        post: '--x--',
        cookie:
          'JSESSIONID=EXAMPLE; atlassian.xsrf.token=EXAMPLE_lin; seraph.rememberme.cookie=EXAMPLE',
        kind: 'fetch',
        status: 403,
        headers: { 'x-arequestid': '719x2x1', 'x-ausername': 'bob', 'x-asessionid': 'EXAMPLE' },
        text: 'XSRF check failed',
        cause: 'csrf',
        audience: 'visitor',
      },
    ],
  ),
  ...answersOf('jupyter', 'https://jupyterhub.readthedocs.io/en/stable/rbac/scopes.html', [
    {
      name: 'hub token without the scope',
      url: 'https://hub.lab.example/hub/api/users',
      auth: 'token EXAMPLE',
      status: 403,
      headers: { server: 'TornadoServer/6.4.1', 'x-jupyterhub-version': '5.2.1' },
      json: {
        status: 403,
        message: 'Action is not authorized with current scopes; requires any of [list:users]',
      },
      cause: 'insufficient-scope',
      audience: 'api-developer',
    },
    {
      name: 'server API for a guest',
      url: 'http://localhost:8888/api/contents',
      send: { accept: 'application/json' },
      status: 403,
      headers: {
        server: 'TornadoServer/6.4.1',
        'x-content-type-options': 'nosniff',
        'content-security-policy':
          "frame-ancestors 'self'; report-uri /api/security/csp-report; default-src 'none'",
      },
      json: { message: 'Forbidden', reason: null },
      cause: 'no-credentials',
      audience: 'api-developer',
      source: 'https://jupyter-server.readthedocs.io/en/latest/operators/security.html',
    },
  ]),
  ...answersOf('kibana', 'https://www.elastic.co/guide/en/kibana/current/api.html', [
    {
      name: 'call without its header',
      url: 'https://kib.example/api/saved_objects/_import',
      method: 'POST',
      post: '--x--',
      auth: BASIC,
      status: 400,
      headers: { 'kbn-name': 'kib-0', 'kbn-license-sig': 'EXAMPLE' },
      json: {
        statusCode: 400,
        error: 'Bad Request',
        message: 'Request must contain a kbn-xsrf header.',
      },
      cause: 'csrf',
      audience: 'api-developer',
    },
    {
      name: 'privilege that the user lacks',
      url: 'https://kib.example/api/fleet/agents',
      cookie: 'sid=Fe26.2**EXAMPLE',
      send: { 'kbn-xsrf': 'true' },
      status: 403,
      headers: { 'kbn-name': 'kib-0', 'kbn-license-sig': 'EXAMPLE' },
      json: {
        statusCode: 403,
        error: 'Forbidden',
        message:
          'API [GET /api/fleet/agents] is unauthorized for user, this action is granted by the Kibana privileges [fleet-agents-read]',
      },
      cause: 'insufficient-permission',
      audience: 'site-owner',
    },
  ]),
  ...answersOf(
    'kubernetes',
    'https://kubernetes.io/docs/reference/access-authn-authz/authentication/',
    [
      {
        name: 'anonymous user at the root',
        url: 'https://k8s.example:6443/',
        kind: 'document',
        status: 403,
        headers: { 'audit-id': 'EXAMPLE', 'x-kubernetes-pf-flowschema-uid': 'EXAMPLE' },
        json: {
          ...STATUS,
          message: 'forbidden: User "system:anonymous" cannot get path "/"',
          reason: 'Forbidden',
          details: {},
          code: 403,
        },
        cause: 'no-credentials',
      },
      {
        name: 'kubelet',
        url: 'https://node.example:10250/pods',
        kind: 'document',
        status: 403,
        text: 'Forbidden (user=system:anonymous, verb=get, resource=nodes, subresource=proxy)',
        cause: 'no-credentials',
        source: 'https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/',
      },
      {
        name: 'resource quota of a namespace',
        url: 'https://k8s.example:6443/api/v1/namespaces/dev/pods',
        method: 'POST',
        post: '{"kind":"Pod"}',
        auth: TOKEN,
        status: 403,
        headers: { 'audit-id': 'EXAMPLE' },
        json: {
          ...STATUS,
          message:
            'pods "web" is forbidden: exceeded quota: compute, requested: requests.cpu=1, used: requests.cpu=4, limited: requests.cpu=4',
          reason: 'Forbidden',
          details: { name: 'web', kind: 'pods' },
          code: 403,
        },
        cause: 'quota',
        source: 'https://kubernetes.io/docs/concepts/policy/resource-quotas/',
      },
    ],
  ),
  ...answersOf(
    'nexus-repository',
    'https://github.com/sonatype/nexus-public/blob/main/components/nexus-security/src/main/java/org/sonatype/nexus/security/anticsrf/AntiCsrfHelper.java',
    [
      {
        name: 'anti-CSRF token that differs',
        url: 'https://nexus.example/service/extdirect',
        method: 'POST',
        post: '{"action":"coreui_Repository","method":"read"}',
        cookie: 'NXSESSIONID=EXAMPLE; NX-ANTI-CSRF-TOKEN=0.5',
        send: XHR,
        kind: 'fetch',
        status: 401,
        headers: { server: 'Nexus/3.71.0-06 (OSS)' },
        text: 'Anti cross-site request forgery token mismatch',
        cause: 'csrf',
        audience: 'visitor',
      },
      {
        name: 'deployment without credentials, name of the server hidden',
        url: 'https://nexus.example/repository/releases/a/1.0/a-1.0.jar',
        method: 'PUT',
        post: 'x',
        status: 401,
        headers: {
          'www-authenticate': 'BASIC realm="Sonatype Nexus Repository Manager"',
          'content-length': '0',
        },
        cause: 'no-credentials',
        audience: 'api-developer',
        source: 'https://help.sonatype.com/en/user-authentication.html',
      },
    ],
  ),
  ...answersOf(
    'phpmyadmin',
    'https://github.com/phpmyadmin/phpmyadmin/blob/RELEASE_5_2_1/libraries/classes/Core.php',
    [
      {
        name: 'token of an AJAX call that differs',
        url: 'https://db.example/phpmyadmin/index.php?route=/sql',
        method: 'POST',
        post: 'ajax_request=true&token=EXAMPLE&server=1',
        cookie: 'phpMyAdmin=EXAMPLE; pma_lang=en; pmaUser-1=EXAMPLE',
        send: XHR,
        status: 200,
        headers: { server: 'Apache/2.4.62 (Debian)', 'x-ob_mode': '1' },
        json: {
          success: false,
          error: '<div class="alert alert-danger" role="alert">Error: Token mismatch</div>',
        },
        cause: 'csrf',
        audience: 'visitor',
      },
      {
        name: 'sign-in that MySQL refuses',
        url: 'https://db.example/phpmyadmin/index.php',
        method: 'POST',
        post: 'pma_username=bob&pma_password=EXAMPLE&server=1&token=EXAMPLE',
        cookie: 'phpMyAdmin=EXAMPLE; pma_lang=en',
        status: 200,
        headers: { server: 'Apache/2.4.62 (Debian)' },
        html: `<!doctype html>
<html lang="en" dir="ltr">
<head>
  <title>phpMyAdmin</title>
  <link rel="stylesheet" type="text/css" href="./themes/pmahomme/css/theme.css?v=5.2.1">
</head>
<body id=loginform>
<div class="container">
<a href="https://www.phpmyadmin.net/" target="_blank"><img src="./themes/pmahomme/img/logo_right.png" id="imLogo" alt="phpMyAdmin"></a>
<h1>Welcome to <bdo dir="ltr" lang="en">phpMyAdmin</bdo></h1>
<div class="alert alert-danger" role="alert">Cannot log in to the MySQL server</div>
<div class="alert alert-danger" role="alert">mysqli::real_connect(): (HY000/1045): Access denied for user 'bob'@'localhost' (using password: YES)</div>
<form method="post" id="login_form"><input type="password" name="pma_password" id="input_password"></form>
</div></body></html>`,
        cause: 'bad-credentials',
        audience: 'visitor',
      },
    ],
  ),
  ...answersOf(
    'portainer',
    'https://github.com/portainer/portainer/blob/develop/api/http/csrf/csrf.go',
    [
      {
        name: 'origin check behind a proxy',
        url: 'https://docker.example/api/stacks/4',
        method: 'PUT',
        post: '{}',
        cookie: 'portainer_api_key=EXAMPLE; _gorilla_csrf=EXAMPLE',
        send: { origin: 'https://docker.example' },
        status: 403,
        headers: { 'x-content-type-options': 'nosniff' },
        text: 'Forbidden - origin invalid\n',
        cause: 'csrf',
      },
      {
        name: 'resource of another team',
        url: 'https://docker.example/api/stacks/4',
        send: { 'x-api-key': 'ptr_EXAMPLE' },
        status: 403,
        headers: { 'x-content-type-options': 'nosniff', 'x-xss-protection': '1; mode=block' },
        json: { message: 'Access denied to resource', details: 'Access denied to resource' },
        cause: 'insufficient-permission',
        audience: 'site-owner',
        source: 'https://github.com/portainer/portainer/blob/develop/api/http/errors/errors.go',
      },
      {
        name: 'web session that is no longer taken',
        url: 'https://docker.example/api/endpoints',
        auth: 'Bearer EXAMPLE.EXAMPLE.EXAMPLE',
        status: 401,
        headers: { 'x-content-type-options': 'nosniff' },
        json: { message: 'Invalid JWT token', details: 'Invalid JWT token' },
        cause: 'bad-credentials',
        orCause: ['expired-token', 'session-expired'],
        source: 'https://github.com/portainer/portainer/blob/develop/api/http/security/bouncer.go',
      },
    ],
  ),
  ...answersOf('prometheus', 'https://prometheus.io/docs/prometheus/latest/management_api/', [
    {
      name: 'reload while the lifecycle API is off',
      url: 'http://prom.example:9090/-/reload',
      method: 'POST',
      kind: 'fetch',
      status: 403,
      headers: { date: 'Wed, 18 Nov 2026 11:59:58 GMT' },
      text: 'Lifecycle API is not enabled.',
      cause: 'not-configured',
    },
    {
      name: 'deletion while the admin API is off',
      url: 'http://prom.example:9090/api/v1/admin/tsdb/delete_series?match[]=up',
      method: 'POST',
      status: 503,
      json: { status: 'error', errorType: 'unavailable', error: 'admin APIs disabled' },
      cause: 'not-configured',
      source: 'https://github.com/prometheus/prometheus/blob/main/web/api/v1/api.go',
    },
  ]),
  ...answersOf('proxmox', 'https://pve.proxmox.com/wiki/Proxmox_VE_API', [
    {
      name: 'ticket that has ended, told by the status alone',
      url: 'https://pve.example:8006/api2/json/cluster/resources',
      cookie: 'PVEAuthCookie=PVE%3Aroot@pam%3AEXAMPLE',
      kind: 'fetch',
      status: 401,
      headers: { server: 'pve-api-daemon/3.0', 'cache-control': 'max-age=0', pragma: 'no-cache' },
      cause: 'session-expired',
      orCause: ['bad-credentials'],
    },
    {
      name: 'privilege that a token lacks',
      url: 'https://pve.example:8006/api2/json/nodes/pve1/qemu/100/status/start',
      method: 'POST',
      auth: 'PVEAPIToken=root@pam!ci=EXAMPLE-0000',
      status: 403,
      headers: { server: 'pve-api-daemon/3.0' },
      json: { data: null, message: 'Permission check failed (/vms/100, VM.PowerMgmt)\n' },
      cause: 'insufficient-permission',
      orCause: ['insufficient-scope'],
    },
  ]),
  ...answersOf('rabbitmq', 'https://www.rabbitmq.com/docs/management', [
    {
      name: 'user without the management tag',
      url: 'http://mq.example:15672/api/overview',
      auth: BASIC,
      status: 401,
      headers: { server: 'Cowboy', 'www-authenticate': 'Basic realm="RabbitMQ Management"' },
      json: { error: 'not_authorised', reason: 'Not management user' },
      cause: 'insufficient-permission',
      audience: 'site-owner',
    },
  ]),
  ...answersOf('redmine', 'https://github.com/redmine/redmine/blob/master/config/locales/en.yml', [
    {
      name: 'form token that is stale',
      url: 'https://projects.example/issues',
      method: 'POST',
      post: 'issue%5Bsubject%5D=x&authenticity_token=EXAMPLE',
      cookie: '_redmine_session=EXAMPLE',
      status: 422,
      headers: { server: 'nginx', 'x-runtime': '0.02', 'x-request-id': 'EXAMPLE' },
      html: `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8" />
<title>Redmine</title>
<meta name="description" content="Redmine" />
<meta name="keywords" content="issue,bug,tracker" />
</head>
<body class="has-main-menu controller-issues action-create avatars-on">
<div id="content">
<h2>422</h2>
<p id="errorExplanation">Invalid form authenticity token.</p>
<p><a href="javascript:history.back()">Back</a></p>
</div>
<div id="footer">Powered by <a target="_blank" rel="noopener" href="https://www.redmine.org/">Redmine</a> &copy; 2006-2024 Jean-Philippe Lang</div>
</body>
</html>`,
      cause: 'csrf',
      audience: 'visitor',
    },
  ]),
  ...answersOf(
    'sentry',
    'https://github.com/getsentry/sentry/blob/master/src/sentry/api/exceptions.py',
    [
      {
        name: 'organisation that demands its single sign-on',
        url: 'https://sentry.example/api/0/organizations/acme/projects/',
        cookie: 'sentrysid=EXAMPLE; sc=EXAMPLE',
        status: 401,
        headers: { server: 'nginx', 'x-frame-options': 'deny' },
        json: {
          detail: {
            code: 'sso-required',
            message: 'Must login via SSO',
            extra: { loginUrl: '/auth/login/acme/' },
          },
        },
        cause: 'sso-required',
        audience: 'visitor',
      },
      {
        name: 'account to be verified again',
        url: 'https://sentry.example/api/0/api-tokens/',
        method: 'POST',
        post: '{}',
        cookie: 'sentrysid=EXAMPLE; sc=EXAMPLE',
        status: 401,
        headers: { server: 'nginx' },
        json: {
          detail: {
            code: 'sudo-required',
            message: 'Account verification required.',
            extra: { username: 'bob' },
          },
        },
        cause: 'mfa-step-up',
        audience: 'visitor',
      },
      {
        name: 'events over the quota',
        url: 'https://o1.ingest.sentry.example/api/4/envelope/?sentry_key=EXAMPLE',
        method: 'POST',
        post: '{}',
        send: { origin: 'https://app.example' },
        status: 429,
        headers: {
          server: 'nginx',
          'retry-after': '60',
          'x-sentry-rate-limits': '60:error;default:organization:error_usage_exceeded',
          'access-control-allow-origin': '*',
        },
        json: {
          detail:
            'Sentry dropped data due to a quota or internal rate limit being reached. This will not affect your application. See https://docs.sentry.io/product/accounts/quotas/ for more information.',
        },
        cause: 'quota',
        orCause: ['rate-limit'],
        source: 'https://develop.sentry.dev/sdk/expected-features/rate-limiting/',
      },
    ],
  ),
  ...answersOf(
    'sonarqube',
    'https://docs.sonarsource.com/sonarqube-server/latest/extension-guide/web-api/',
    [
      {
        name: 'privileges that do not suffice',
        url: 'https://sonar.example/api/qualitygates/create?name=x',
        method: 'POST',
        auth: BASIC,
        status: 403,
        headers: { 'x-frame-options': 'SAMEORIGIN', 'sonar-version': '10.7.0.96327' },
        json: { errors: [{ msg: 'Insufficient privileges' }] },
        cause: 'insufficient-permission',
        audience: 'site-owner',
      },
    ],
  ),
  ...answersOf(
    'splunk',
    'https://docs.splunk.com/Documentation/Splunk/latest/Data/TroubleshootHTTPEventCollector',
    [
      {
        name: 'collector token that is switched off',
        url: 'https://hec.example:8088/services/collector/event',
        method: 'POST',
        post: '{"event":"x"}',
        auth: 'Splunk EXAMPLE-0000',
        status: 403,
        headers: { server: 'Splunkd' },
        json: { text: 'Token disabled', code: 1 },
        cause: 'bad-credentials',
        audience: 'api-developer',
      },
      {
        name: 'web form key that fails',
        url: 'https://splunk.example/en-US/splunkd/__raw/services/search/jobs',
        method: 'POST',
        post: 'search=x',
        cookie: 'session_id_8000=EXAMPLE; splunkweb_csrf_token_8000=EXAMPLE',
        send: XHR,
        kind: 'fetch',
        status: 401,
        headers: { server: 'Splunkd' },
        html: `<!doctype html><html><head><meta http-equiv="content-type" content="text/html; charset=UTF-8"><title>401 Unauthorized</title></head><body><h1>Unauthorized</h1><p>Splunk cannot authenticate the request. CSRF validation failed.</p></body></html>`,
        cause: 'csrf',
        audience: 'visitor',
        source: 'https://docs.splunk.com/Documentation/Splunk/latest/Security/SafeguardsforCSRF',
      },
      {
        name: 'session key that is not taken',
        url: 'https://splunk.example:8089/services/server/info',
        auth: 'Splunk EXAMPLE',
        status: 401,
        headers: { server: 'Splunkd', 'www-authenticate': 'Basic realm="/splunk"' },
        xml: `<?xml version="1.0" encoding="UTF-8"?>
<response>
  <messages>
    <msg type="WARN">call not properly authenticated</msg>
  </messages>
</response>
`,
        cause: 'bad-credentials',
        orCause: ['session-expired'],
        source: 'https://docs.splunk.com/Documentation/Splunk/latest/RESTUM/RESTusing',
      },
    ],
  ),
  ...answersOf('vault', 'https://developer.hashicorp.com/vault/api-docs#http-status-codes', [
    {
      name: 'call without a token, of an older version',
      url: 'https://vault.example:8200/v1/secret/data/app',
      send: { accept: '*/*' },
      status: 400,
      headers: {
        'cache-control': 'no-store',
        'strict-transport-security': 'max-age=31536000; includeSubDomains',
      },
      json: { errors: ['missing client token'] },
      cause: 'no-credentials',
      audience: 'api-developer',
    },
    {
      name: 'rate limit quota',
      url: 'https://vault.example:8200/v1/secret/data/app',
      send: { 'x-vault-token': 'hvs.EXAMPLE' },
      status: 429,
      headers: {
        'cache-control': 'no-store',
        'retry-after': '1',
        'x-ratelimit-limit': '10',
        'x-ratelimit-remaining': '0',
      },
      json: { errors: ['request path "secret/data/app": rate limit quota exceeded'] },
      cause: 'rate-limit',
      audience: 'api-developer',
      source: 'https://developer.hashicorp.com/vault/docs/concepts/resource-quotas',
    },
    {
      name: 'policy that does not grant the path',
      url: 'https://vault.example:8200/v1/secret/data/prod',
      send: { 'x-vault-token': 'hvs.EXAMPLE' },
      status: 403,
      headers: { 'cache-control': 'no-store' },
      json: { errors: ['1 error occurred:\n\t* permission denied\n\n'] },
      cause: 'insufficient-permission',
      orCause: ['bad-credentials'],
    },
  ]),
  ...answersOf('zabbix', 'https://www.zabbix.com/documentation/current/en/manual/api', [
    {
      name: 'session of the API that has ended, told with 200',
      url: 'https://mon.example/api_jsonrpc.php',
      method: 'POST',
      post: '{"jsonrpc":"2.0","method":"host.get","params":{},"auth":"EXAMPLE","id":1}',
      status: 200,
      headers: { server: 'Apache', 'access-control-allow-origin': '*' },
      json: {
        jsonrpc: '2.0',
        error: {
          code: -32602,
          message: 'Invalid params.',
          data: 'Session terminated, re-login, please.',
        },
        id: 1,
      },
      cause: 'session-expired',
    },
    {
      name: 'page for the guest user',
      url: 'https://mon.example/zabbix.php?action=report.status',
      status: 403,
      headers: { server: 'nginx' },
      html: `<!DOCTYPE html>
<html lang="en">
<head>
	<meta charset="utf-8" />
	<title>Warning [refreshed every 30 sec.]</title>
	<link rel="stylesheet" type="text/css" href="assets/styles/blue-theme.css" />
</head>
<body>
<div class="wrapper"><main><output class="msg-global msg-bad" role="contentinfo">You are not logged in<div class="msg-details"><ul><li>You must login to view this page.</li><li>If you think this message is wrong, please consult your administrators about getting the necessary permissions.</li></ul></div><div class="msg-buttons"><button type="button" id="login" onclick="document.location = &quot;index.php?request=zabbix.php&quot;;">Login</button></div></output></main></div>
<footer role="contentinfo">Zabbix 6.4.15. &copy; 2001&ndash;2024, <a target="_blank" href="https://www.zabbix.com/">Zabbix SIA</a></footer>
</body>
</html>`,
      cause: 'no-credentials',
      audience: 'visitor',
      source:
        'https://github.com/zabbix/zabbix/blob/release/6.4/ui/include/classes/core/CAccessDeniedController.php',
    },
  ]),
];

const DAV = (exception: string, message: string) => `<?xml version="1.0" encoding="utf-8"?>
<d:error xmlns:d="DAV:" xmlns:s="http://sabredav.org/ns">
  <s:exception>${exception}</s:exception>
  <s:message>${message}</s:message>
</d:error>
`;

/** Answers of office, home and media software. */
const HOME: readonly Answer[] = [
  ...answersOf(
    'exchange',
    'https://learn.microsoft.com/en-us/exchange/troubleshoot/client-connectivity/',
    [
      {
        name: 'mail session that timed out, told with 440',
        url: 'https://mail.example/owa/service.svc?action=GetConversationItems',
        method: 'POST',
        post: '{}',
        cookie: 'cadata=EXAMPLE; cadataKey=EXAMPLE; UC=EXAMPLE; X-OWA-CANARY=EXAMPLE',
        kind: 'fetch',
        status: 440,
        headers: {
          server: 'Microsoft-IIS/10.0',
          'x-powered-by': 'ASP.NET',
          'request-id': 'EXAMPLE',
          'x-feserver': 'EX01',
          'content-length': '0',
        },
        cause: 'session-expired',
        audience: 'visitor',
      },
      {
        name: 'EWS with an OAuth token past its lifetime',
        url: 'https://outlook.example/EWS/Exchange.asmx',
        method: 'POST',
        post: '<soap:Envelope/>',
        auth: TOKEN,
        status: 401,
        headers: {
          server: 'Microsoft-IIS/10.0',
          'x-feserver': 'EX01',
          'x-ms-diagnostics':
            '2000003;reason="The token has expired. It was valid from \'11/18/2026 9:00:00 AM\' to \'11/18/2026 10:00:00 AM\'.";error_category="invalid_lifetime"',
          'www-authenticate':
            'Bearer client_id="00000002-0000-0ff1-ce00-000000000000", trusted_issuers="00000001-0000-0000-c000-000000000000@*", token_types="app_asserted_user_v1 service_asserted_app_v1", error="invalid_token"',
          'content-length': '0',
        },
        cause: 'expired-token',
        audience: 'api-developer',
        source: 'https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-xoauth/',
      },
      {
        name: 'administration centre for a user who is no administrator',
        url: 'https://mail.example/ecp/',
        cookie: 'cadata=EXAMPLE; cadataKey=EXAMPLE; msExchEcpCanary=EXAMPLE',
        status: 403,
        headers: {
          server: 'Microsoft-IIS/10.0',
          'x-feserver': 'EX01',
          'x-ecp-error': 'Microsoft.Exchange.Management.ControlPanel.ServiceAccessDeniedException',
        },
        html: `<!DOCTYPE html>
<html dir="ltr">
<head id="head1"><title>Error</title><link rel="stylesheet" type="text/css" href="/ecp/15.1.2507.39/themes/default/main_default.css"></head>
<body>
<div class="errorHeader">403</div>
<div class="errorMain">Sorry! Access denied :(</div>
<div class="errorDetails">You don't have permission to open this page. If you're a new user or were recently assigned credentials, please wait 15 minutes and try again.</div>
</body>
</html>`,
        cause: 'insufficient-permission',
        audience: 'site-owner',
      },
    ],
  ),
  ...answersOf('home-assistant', 'https://developers.home-assistant.io/docs/auth_api/', [
    {
      name: 'sign-in of a user who is not active',
      url: 'https://ha.example/auth/token',
      method: 'POST',
      post: 'grant_type=refresh_token&refresh_token=EXAMPLE&client_id=https%3A%2F%2Fha.example%2F',
      status: 403,
      headers: { server: 'nginx' },
      json: { error: 'access_denied', error_description: 'User is not active' },
      cause: 'account-disabled',
      orResponder: ['application', 'unknown'],
    },
    {
      name: 'API with a token that it does not take',
      url: 'http://ha.local:8123/api/states',
      auth: TOKEN,
      kind: 'fetch',
      status: 401,
      headers: { server: 'Python/3.12 aiohttp/3.10.10' },
      text: '401: Unauthorized',
      cause: 'bad-credentials',
      audience: 'api-developer',
      orResponder: ['application', 'unknown'],
      source: 'https://developers.home-assistant.io/docs/api/rest/',
    },
  ]),
  ...answersOf('jellyfin', 'https://dev.emby.media/doc/restapi/User-Authentication.html', [
    {
      name: 'Emby: token that is no longer taken',
      url: 'https://media.example/emby/Users/EXAMPLE/Items?X-Emby-Token=EXAMPLE',
      send: { accept: 'application/json' },
      status: 401,
      headers: { 'x-response-time-ms': '1' },
      text: 'Access token is invalid or expired.',
      cause: 'bad-credentials',
      orCause: ['expired-token', 'session-expired'],
    },
    {
      name: 'Jellyfin: device token, told by the status alone',
      url: 'https://media.example/Users/Me',
      auth: 'MediaBrowser Client="Jellyfin Web", Device="Firefox", DeviceId="EXAMPLE", Version="10.10.3", Token="EXAMPLE"',
      status: 401,
      headers: { server: 'Kestrel', 'x-response-time-ms': '0.6', 'content-length': '0' },
      cause: 'bad-credentials',
      orCause: ['session-expired', 'expired-token'],
      source: 'https://jellyfin.org/docs/general/networking/',
    },
  ]),
  ...answersOf('matrix-synapse', 'https://spec.matrix.org/latest/client-server-api/', [
    {
      name: 'active users over the limit of the server',
      url: 'https://matrix.example/_matrix/client/v3/sync',
      auth: TOKEN,
      status: 403,
      headers: { server: 'Synapse/1.119.0', 'access-control-allow-origin': '*' },
      json: {
        errcode: 'M_RESOURCE_LIMIT_EXCEEDED',
        error: 'Monthly Active User Limit Exceeded',
        admin_contact: 'mailto:admin@matrix.example',
        limit_type: 'monthly_active_user',
      },
      cause: 'quota',
      orCause: ['plan-required'],
    },
    {
      name: 'password to be given again before devices go',
      url: 'https://matrix.example/_matrix/client/v3/delete_devices',
      method: 'POST',
      post: '{"devices":["EXAMPLE"]}',
      auth: TOKEN,
      status: 401,
      headers: { ...CDN, 'access-control-allow-origin': '*' },
      json: {
        session: 'EXAMPLE',
        flows: [{ stages: ['m.login.password'] }],
        params: {},
      },
      cause: 'mfa-step-up',
    },
    {
      name: 'soft logout of an older token',
      url: 'https://matrix.example/_matrix/client/v3/sync',
      auth: TOKEN,
      status: 401,
      headers: { server: 'nginx', 'access-control-allow-origin': '*' },
      json: { errcode: 'M_UNKNOWN_TOKEN', error: 'Access token has expired', soft_logout: true },
      cause: 'expired-token',
      orCause: ['session-expired'],
    },
    {
      name: 'account that is gone',
      url: 'https://matrix.example/_matrix/client/v3/login',
      method: 'POST',
      post: '{"type":"m.login.password"}',
      status: 403,
      headers: { server: 'Synapse/1.119.0', 'access-control-allow-origin': '*' },
      json: { errcode: 'M_USER_DEACTIVATED', error: 'This account has been deactivated' },
      cause: 'account-disabled',
      audience: 'site-owner',
    },
  ]),
  ...answersOf(
    'mattermost',
    'https://github.com/mattermost/mattermost/blob/master/server/i18n/en.json',
    [
      {
        name: 'session that has ended',
        url: 'https://chat.example/api/v4/users/me',
        cookie: 'MMAUTHTOKEN=EXAMPLE; MMUSERID=EXAMPLE; MMCSRF=EXAMPLE',
        send: XHR,
        status: 401,
        headers: { server: 'nginx', 'x-request-id': 'EXAMPLE', 'x-version-id': '10.2.0.11' },
        json: {
          id: 'api.context.session_expired.app_error',
          message: 'Invalid or expired session, please login again.',
          detailed_error: '',
          request_id: 'EXAMPLE',
          status_code: 401,
        },
        cause: 'session-expired',
        audience: 'visitor',
      },
      {
        name: 'second factor that the server demands',
        url: 'https://chat.example/api/v4/channels/EXAMPLE/posts',
        cookie: 'MMAUTHTOKEN=EXAMPLE; MMUSERID=EXAMPLE',
        send: XHR,
        status: 401,
        headers: { 'x-version-id': '10.2.0.11' },
        json: {
          id: 'api.context.mfa_required.app_error',
          message: 'Multi-factor authentication is required on this server.',
          detailed_error: 'MfaRequired',
          request_id: 'EXAMPLE',
          status_code: 401,
        },
        cause: 'mfa-step-up',
        audience: 'visitor',
      },
      {
        name: 'account locked after failed sign-ins, in German',
        url: 'https://chat.example/api/v4/users/login',
        method: 'POST',
        post: '{"login_id":"a","password":"EXAMPLE"}',
        send: XHR,
        status: 401,
        headers: { 'x-version-id': '10.2.0.11' },
        json: {
          id: 'api.user.check_user_login_attempts.too_many.app_error',
          message:
            'Ihr Benutzerkonto ist wegen zu vieler falscher Passworteingaben gesperrt. Bitte setzen Sie Ihr Passwort zurück.',
          detailed_error: '',
          request_id: 'EXAMPLE',
          status_code: 401,
        },
        cause: 'account-locked',
        audience: 'visitor',
      },
    ],
  ),
  ...answersOf(
    'nextcloud',
    'https://docs.nextcloud.com/server/latest/developer_manual/client_apis/',
    [
      {
        name: 'password to be confirmed again',
        url: 'https://cloud.example/ocs/v2.php/apps/provisioning_api/api/v1/config/apps/core/x',
        method: 'POST',
        post: 'value=1',
        cookie:
          'oc_sessionPassphrase=EXAMPLE; nc_session_id=EXAMPLE; __Host-nc_sameSiteCookiestrict=true',
        send: { ...XHR, requesttoken: 'EXAMPLE' },
        status: 403,
        headers: {
          server: 'Apache',
          'x-request-id': 'EXAMPLE',
          'x-robots-tag': 'noindex, nofollow',
        },
        json: { message: 'Password confirmation is required' },
        cause: 'mfa-step-up',
        audience: 'visitor',
        source:
          'https://github.com/nextcloud/server/blob/master/lib/private/AppFramework/Middleware/Security/PasswordConfirmationMiddleware.php',
      },
      {
        name: 'DAV call from a script without a session',
        url: 'https://cloud.example/remote.php/dav/files/bob/',
        method: 'PROPFIND',
        send: { 'x-requested-with': 'XMLHttpRequest', depth: '1' },
        status: 401,
        headers: { server: 'nginx', 'www-authenticate': 'DummyBasic realm="Nextcloud"' },
        xml: DAV('Sabre\\DAV\\Exception\\NotAuthenticated', 'Cannot authenticate over ajax calls'),
        cause: 'no-credentials',
        audience: 'visitor',
        source:
          'https://github.com/nextcloud/server/blob/master/apps/dav/lib/Connector/Sabre/Auth.php',
      },
      {
        name: 'OCS without a user',
        url: 'https://cloud.example/ocs/v1.php/cloud/user',
        send: { 'ocs-apirequest': 'true', accept: '*/*' },
        status: 401,
        headers: { server: 'Apache', 'content-type': 'text/xml; charset=UTF-8' },
        xml: `<?xml version="1.0"?>
<ocs>
 <meta>
  <status>failure</status>
  <statuscode>997</statuscode>
  <message>Current user is not logged in</message>
  <totalitems></totalitems>
  <itemsperpage></itemsperpage>
 </meta>
 <data/>
</ocs>
`,
        cause: 'no-credentials',
        audience: 'api-developer',
        source:
          'https://docs.nextcloud.com/server/latest/developer_manual/client_apis/OCS/ocs-api-overview.html',
      },
      {
        name: 'host that is not trusted, in French',
        url: 'https://10.0.0.7/',
        status: 400,
        headers: { server: 'Apache', 'x-frame-options': 'SAMEORIGIN' },
        html: `<!DOCTYPE html>
<html class="ng-csp" data-placeholder-focus="false" lang="fr">
<head>
	<title>
		Nextcloud		</title>
	<meta name="theme-color" content="#0082c9">
	<link rel="icon" href="/core/img/favicon.ico">
</head>
<body id="body-login">
	<div class="wrapper"><div class="v-align">
	<header><div id="header"><div class="logo"></div></div></header>
	<main>
<div class="body-login-container update">
	<div class="icon-big icon-error"></div>
	<h2>Accès à partir d'un domaine non approuvé</h2>
	<p class="infogroup">Veuillez contacter votre administrateur. Si vous êtes un administrateur, modifiez le paramètre "trusted_domains" dans config/config.php</p>
</div>
	</main>
	</div></div>
</body>
</html>`,
        cause: 'host-not-allowed',
        audience: 'site-owner',
      },
      {
        name: 'cookie of the same site that is missing',
        url: 'https://cloud.example/apps/files/api/v1/stats',
        cookie: 'nc_session_id=EXAMPLE',
        send: XHR,
        status: 412,
        headers: { server: 'nginx', 'x-request-id': 'EXAMPLE' },
        json: { message: 'Strict Cookie has not been found in request' },
        cause: 'csrf',
        audience: 'visitor',
        source:
          'https://github.com/nextcloud/server/blob/master/lib/private/AppFramework/Middleware/Security/Exceptions/StrictCookieMissingException.php',
      },
      {
        name: 'settings for administrators',
        url: 'https://cloud.example/settings/users/users',
        cookie: 'nc_session_id=EXAMPLE; nc_username=bob; nc_token=EXAMPLE',
        send: { ...XHR, requesttoken: 'EXAMPLE' },
        status: 403,
        headers: { server: 'Apache', 'x-request-id': 'EXAMPLE' },
        json: { message: 'Logged in account must be an admin' },
        cause: 'insufficient-permission',
        audience: 'site-owner',
        source:
          'https://github.com/nextcloud/server/blob/master/lib/private/AppFramework/Middleware/Security/Exceptions/NotAdminException.php',
      },
    ],
  ),
  ...answersOf('openwrt-luci', 'https://openwrt.org/docs/guide-user/services/webserver/uhttpd', [
    {
      name: 'private address at the public name of the router',
      url: 'http://home.dyn.example/cgi-bin/luci',
      status: 403,
      html: '<h1>Forbidden</h1>Rejected request from RFC1918 IP to public server address',
      cause: 'host-not-allowed',
      orCause: ['ip-block'],
      audience: 'site-owner',
    },
  ]),
  ...answersOf('pfsense', 'https://docs.netgate.com/pfsense/en/latest/config/advanced-admin.html', [
    {
      name: 'form that is too old',
      url: 'https://fw.example/firewall_rules_edit.php',
      method: 'POST',
      post: '__csrf_magic=EXAMPLE&type=pass',
      cookie: 'PHPSESSID=EXAMPLE',
      status: 403,
      headers: { server: 'nginx', 'x-frame-options': 'SAMEORIGIN' },
      html: `<html><head><title>CSRF check failed</title>
		<script>window.onload = function() { var btn = document.getElementById('tryagain'); };</script>
		</head>
		<body>
		<p>CSRF check failed. Your form session may have expired, or you may not have
        cookies enabled.</p>
		<form method='post' action=''><input type="hidden" name='__csrf_magic' value="invalid;sid:EXAMPLE" /><input type='submit' id='tryagain' value='Try again' /></form>
		<p style="color:#CCC">Debug: invalid</p></body></html>`,
      cause: 'csrf',
      audience: 'visitor',
    },
    {
      name: 'name that it does not know',
      url: 'https://fw.home.example/',
      status: 501,
      headers: { server: 'nginx' },
      html: `<!DOCTYPE html><html lang="en"><head><title>Potential DNS Rebind attack detected, see http://en.wikipedia.org/wiki/DNS_rebinding</title><link rel="stylesheet" href="/css/pfSense.css" /></head>
<body><div class="panel panel-danger"><div class="panel-body">Potential DNS Rebind attack detected, see <a href="https://en.wikipedia.org/wiki/DNS_rebinding">https://en.wikipedia.org/wiki/DNS_rebinding</a><br />Try accessing the router by IP address instead of by hostname.</div></div></body></html>`,
      cause: 'host-not-allowed',
    },
    {
      name: 'OPNsense API with a key that is wrong',
      url: 'https://fw.example/api/core/firmware/status',
      auth: BASIC,
      status: 401,
      headers: { server: 'OPNsense' },
      json: { status: 401, message: 'Authentication Failed' },
      cause: 'bad-credentials',
      audience: 'api-developer',
      source: 'https://docs.opnsense.org/development/how-tos/api.html',
    },
  ]),
  ...answersOf('plex', 'https://www.plexopedia.com/plex-media-server/api/', [
    {
      name: 'sign-in that wants the code',
      url: 'https://plex.example/api/v2/users/signin',
      method: 'POST',
      post: 'login=a&password=EXAMPLE',
      send: {
        'x-plex-client-identifier': 'EXAMPLE',
        accept: 'application/json',
        'sec-fetch-site': 'same-origin',
      },
      status: 401,
      headers: { ...CDN, 'x-request-id': 'EXAMPLE' },
      json: {
        errors: [{ code: 1029, message: 'Please enter the verification code', status: 401 }],
      },
      cause: 'mfa-step-up',
      audience: 'visitor',
    },
    {
      name: 'media server with a token that it does not take',
      url: 'http://nas.example:32400/library/sections?X-Plex-Token=EXAMPLE',
      kind: 'fetch',
      status: 401,
      headers: { 'x-plex-protocol': '1.0' },
      html: '<html><head><title>Unauthorized</title></head><body><h1>401 Unauthorized</h1></body></html>',
      cause: 'bad-credentials',
      audience: 'api-developer',
    },
  ]),
  ...answersOf(
    'qbittorrent',
    'https://github.com/qbittorrent/qBittorrent/wiki/WebUI-API-(qBittorrent-4.1)',
    [
      {
        name: 'address banned after failures',
        url: 'http://nas.example:8080/api/v2/auth/login',
        method: 'POST',
        post: 'username=admin&password=EXAMPLE',
        status: 403,
        headers: { 'x-frame-options': 'SAMEORIGIN', 'referrer-policy': 'same-origin' },
        text: 'Your IP address has been banned after too many failed authentication attempts.',
        cause: 'ip-block',
        audience: 'site-owner',
      },
    ],
  ),
  ...answersOf('rocket-chat', 'https://developer.rocket.chat/apidocs', [
    {
      name: 'code of the second factor',
      url: 'https://talk.example/api/v1/users.updateOwnBasicInfo',
      method: 'POST',
      post: '{}',
      send: { 'x-auth-token': 'EXAMPLE', 'x-user-id': 'EXAMPLE' },
      status: 400,
      headers: { 'x-instance-id': 'EXAMPLE', 'x-ratelimit-remaining': '9' },
      json: {
        success: false,
        error: 'TOTP Required [totp-required]',
        errorType: 'totp-required',
        details: { method: 'totp', codeGenerated: false, availableMethods: ['totp', 'password'] },
      },
      cause: 'mfa-step-up',
    },
    {
      name: 'endpoint limit',
      url: 'https://talk.example/api/v1/channels.list',
      send: { 'x-auth-token': 'EXAMPLE', 'x-user-id': 'EXAMPLE' },
      status: 429,
      headers: {
        'x-instance-id': 'EXAMPLE',
        'x-ratelimit-limit': '10',
        'x-ratelimit-remaining': '0',
      },
      json: {
        success: false,
        error:
          'Error, too many requests. Please slow down. You must wait 34 seconds before trying this endpoint again. [error-too-many-requests]',
      },
      cause: 'rate-limit',
      audience: 'api-developer',
    },
  ]),
  ...answersOf(
    'roundcube',
    'https://github.com/roundcube/roundcubemail/blob/release-1.6/program/localization/en_US/messages.inc',
    [
      {
        name: 'request check that fails',
        url: 'https://webmail.example/?_task=mail&_action=show&_uid=4',
        method: 'POST',
        post: '_token=EXAMPLE',
        cookie: 'roundcube_sessid=EXAMPLE; roundcube_sessauth=EXAMPLE',
        status: 403,
        headers: { server: 'Apache' },
        html: `<!DOCTYPE html>
<html lang="en">
<head>
<title>Roundcube Webmail :: REQUEST CHECK FAILED</title>
<link rel="stylesheet" href="skins/elastic/styles/styles.min.css">
</head>
<body class="task-error-403">
<div class="boxerror"><h3 class="error-title">REQUEST CHECK FAILED</h3>
<div class="error-text">For your protection, access to this resource is secured against CSRF.<br />
If you see this, you probably didn't log out before leaving the web application.<br />
Human interaction is now required to continue.<br />
<div class="server-admin-note">Please contact your server-administrator.</div></div></div>
</body>
</html>`,
        cause: 'csrf',
        audience: 'visitor',
        source:
          'https://github.com/roundcube/roundcubemail/blob/release-1.6/program/actions/utils/error.php',
      },
    ],
  ),
  ...answersOf(
    'sharepoint',
    'https://learn.microsoft.com/en-us/openspecs/sharepoint_protocols/ms-wdvmoduu/',
    [
      {
        name: 'program without a cookie, told in its own header',
        url: 'https://acme.sharepoint.example/sites/team/_api/web',
        send: { accept: 'application/json' },
        status: 403,
        headers: {
          sprequestguid: 'EXAMPLE',
          microsoftsharepointteamservices: '16.0.0.25430',
          'x-msdavext_error':
            '917656; Access+denied.+Before+opening+files+in+this+location%2c+you+must+first+browse+to+the+web+site+and+select+the+option+to+login+automatically.',
          'x-forms_based_auth_required': 'https://acme.sharepoint.example/_forms/default.aspx',
        },
        text: '403 FORBIDDEN',
        cause: 'no-credentials',
        audience: 'api-developer',
      },
      {
        name: 'form digest that is stale',
        url: 'https://acme.sharepoint.example/sites/team/_api/web/lists',
        method: 'POST',
        post: '{}',
        cookie: 'FedAuth=EXAMPLE; rtFa=EXAMPLE',
        send: { 'x-requestdigest': '0xEXAMPLE,18 Nov 2026 09:00:00 -0000' },
        status: 403,
        headers: { sprequestguid: 'EXAMPLE', microsoftsharepointteamservices: '16.0.0.25430' },
        json: {
          error: {
            code: '-2130575251, Microsoft.SharePoint.SPException',
            message: {
              lang: 'en-US',
              value:
                "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again.",
            },
          },
        },
        cause: 'csrf',
        audience: 'visitor',
        source:
          'https://learn.microsoft.com/en-us/sharepoint/dev/sp-add-ins/complete-basic-operations-using-sharepoint-rest-endpoints',
      },
      {
        name: 'network location that a policy does not admit',
        url: 'https://acme.sharepoint.example/sites/team',
        cookie: 'FedAuth=EXAMPLE; rtFa=EXAMPLE',
        status: 403,
        headers: { sprequestguid: 'EXAMPLE', microsoftsharepointteamservices: '16.0.0.25430' },
        html: `<!DOCTYPE html>
<html dir="ltr" lang="en-US">
<head><meta name="GENERATOR" content="Microsoft SharePoint" /><title>Access Denied</title></head>
<body>
<div id="ms-error-header" class="ms-error-header"><h1>Access Denied</h1></div>
<div id="ms-error-body">Due to organizational policies, you can't access this resource from this network location.</div>
<div>Correlation ID: EXAMPLE</div>
</body>
</html>`,
        cause: 'ip-block',
        audience: 'site-owner',
        source:
          'https://learn.microsoft.com/en-us/sharepoint/troubleshoot/sites/access-denied-due-to-organizational-policies',
      },
      {
        name: 'app token past its lifetime',
        url: 'https://acme.sharepoint.example/_api/web/title',
        auth: TOKEN,
        status: 401,
        headers: {
          sprequestguid: 'EXAMPLE',
          'www-authenticate':
            'Bearer realm="EXAMPLE",client_id="00000003-0000-0ff1-ce00-000000000000",trusted_issuers="00000001-0000-0000-c000-000000000000@*"',
        },
        json: { error_description: 'Invalid JWT token. The token is expired.' },
        cause: 'expired-token',
        audience: 'api-developer',
        source: 'https://learn.microsoft.com/en-us/sharepoint/dev/sp-add-ins/',
      },
    ],
  ),
  ...answersOf(
    'syncthing',
    'https://docs.syncthing.net/users/faq.html#why-do-i-get-host-check-error-in-the-gui-api',
    [
      {
        name: 'name under which it is not meant to be reached',
        url: 'http://nas.example:8384/',
        kind: 'document',
        status: 403,
        headers: { 'x-content-type-options': 'nosniff' },
        text: 'Host check error\n',
        cause: 'host-not-allowed',
        audience: 'site-owner',
      },
      {
        name: 'call without its token',
        url: 'http://127.0.0.1:8384/rest/system/status',
        cookie: 'CSRF-Token-EXAMPL=EXAMPLE',
        kind: 'fetch',
        status: 403,
        headers: { 'x-syncthing-version': 'v1.28.1', 'x-syncthing-id': 'EXAMPLE' },
        text: 'CSRF Error\n',
        cause: 'csrf',
        source: 'https://github.com/syncthing/syncthing/blob/main/lib/api/tokenmanager.go',
      },
    ],
  ),
  ...answersOf(
    'synology-dsm',
    'https://global.download.synology.com/download/Document/Software/DeveloperGuide/Package/FileStation/All/enu/Synology_File_Station_API_Guide.pdf',
    [
      {
        name: 'session that it no longer knows, told with 200',
        url: 'https://nas.example:5001/webapi/entry.cgi?api=SYNO.FileStation.List&method=list_share&version=2&_sid=EXAMPLE',
        send: { accept: '*/*' },
        status: 200,
        headers: { server: 'nginx' },
        json: { error: { code: 119 }, success: false },
        cause: 'session-expired',
      },
      {
        name: 'sign-in that wants the one-time code',
        url: 'https://nas.example:5001/webapi/entry.cgi?api=SYNO.API.Auth&method=login&version=6',
        method: 'POST',
        post: 'account=bob&passwd=EXAMPLE',
        status: 200,
        headers: { server: 'nginx' },
        json: {
          error: { code: 403, errors: { token: 'EXAMPLE', types: [{ type: 'otp' }] } },
          success: false,
        },
        cause: 'mfa-step-up',
      },
    ],
  ),
  ...answersOf(
    'transmission',
    'https://github.com/transmission/transmission/blob/main/libtransmission/rpc-server.cc',
    [
      {
        name: 'host name that is not on its list',
        url: 'http://seed.example:9091/transmission/web/',
        status: 421,
        headers: { server: 'Transmission' },
        html: `<h1>421: Misdirected Request</h1><p>Transmission received your request, but the hostname was unrecognized.</p><p>To fix this, choose one of the following options:</p><ul><li>Enable password authentication, then any hostname is allowed.</li><li>Add the hostname you want to use to the whitelist in settings.</li></ul><p>If you're editing settings.json, see the 'rpc-host-whitelist' and 'rpc-host-whitelist-enabled' entries.</p><p>This requirement has been added to help prevent <a href="https://en.wikipedia.org/wiki/DNS_rebinding">DNS Rebinding</a> attacks.</p>`,
        cause: 'host-not-allowed',
        audience: 'site-owner',
      },
      {
        name: 'address that is not on its list',
        url: 'http://seed.example:9091/transmission/web/',
        status: 403,
        headers: { server: 'Transmission' },
        html: "<h1>403: Forbidden</h1><p>Unauthorized IP Address.</p><p>Either disable the IP address whitelist or add your address to it.</p><p>If you're editing settings.json, see the 'rpc-whitelist' and 'rpc-whitelist-enabled' entries.</p>",
        cause: 'ip-block',
        audience: 'site-owner',
      },
    ],
  ),
  ...answersOf('unifi', 'https://ubntwiki.com/products/software/unifi-controller/api', [
    {
      name: 'console asks for the second factor',
      url: 'https://udm.example/api/auth/login',
      method: 'POST',
      post: '{"username":"a","password":"EXAMPLE"}',
      send: { 'sec-fetch-site': 'same-origin' },
      status: 499,
      headers: { 'x-csrf-token': 'EXAMPLE' },
      json: {
        code: 'MFA_AUTH_REQUIRED',
        message: 'MFA auth required',
        level: 'debug',
        data: { mfaCookie: 'UBIC_2FA=EXAMPLE', authenticators: [] },
      },
      cause: 'mfa-step-up',
      audience: 'visitor',
    },
    {
      name: 'console after too many sign-ins',
      url: 'https://udm.example/api/auth/login',
      method: 'POST',
      post: '{"username":"a","password":"EXAMPLE"}',
      status: 429,
      json: {
        code: 'AUTHENTICATION_FAILED_LIMIT_REACHED',
        message: "You've reached the login attempt limit",
        level: 'debug',
      },
      cause: 'account-locked',
      audience: 'visitor',
    },
    {
      name: 'controller whose session has ended',
      url: 'https://unifi.example:8443/api/s/default/stat/device',
      cookie: 'unifises=EXAMPLE; csrf_token=EXAMPLE',
      status: 401,
      headers: { vary: 'Origin' },
      json: { meta: { rc: 'error', msg: 'api.err.LoginRequired' }, data: [] },
      cause: 'session-expired',
      orCause: ['no-credentials'],
    },
  ]),
  ...answersOf(
    'vaultwarden',
    'https://github.com/dani-garcia/vaultwarden/blob/main/src/api/identity.rs',
    [
      {
        name: 'second factor',
        url: 'https://pass.example/identity/connect/token',
        method: 'POST',
        post: 'grant_type=password&username=a&password=EXAMPLE',
        send: {
          'device-type': '9',
          'bitwarden-client-name': 'web',
          'sec-fetch-site': 'same-origin',
        },
        status: 400,
        headers: { server: 'Rocket' },
        json: {
          error: 'invalid_grant',
          error_description: 'Two factor required.',
          TwoFactorProviders: ['0'],
          TwoFactorProviders2: { 0: null },
          MasterPasswordPolicy: { Object: 'masterPasswordPolicy' },
        },
        cause: 'mfa-step-up',
        audience: 'visitor',
      },
      {
        name: 'account that was disabled',
        url: 'https://pass.example/identity/connect/token',
        method: 'POST',
        post: 'grant_type=password&username=a&password=EXAMPLE',
        status: 400,
        headers: { server: 'Rocket' },
        json: {
          error: '',
          error_description: '',
          exceptionMessage: null,
          exceptionStackTrace: null,
          innerExceptionMessage: null,
          message: 'This user has been disabled',
          object: 'error',
          validationErrors: { '': ['This user has been disabled'] },
          errorModel: { message: 'This user has been disabled', object: 'error' },
        },
        cause: 'account-disabled',
        audience: 'site-owner',
      },
    ],
  ),
  ...answersOf(
    'zimbra',
    'https://github.com/Zimbra/zm-mailbox/blob/develop/common/src/java/com/zimbra/common/service/ServiceException.java',
    [
      {
        name: 'token of the mail session past its end, as a fault',
        url: 'https://post.example/service/soap/SearchRequest',
        method: 'POST',
        post: '{"Body":{}}',
        cookie: 'ZM_AUTH_TOKEN=EXAMPLE; JSESSIONID=EXAMPLE',
        status: 500,
        headers: { server: 'nginx', 'content-type': 'text/javascript;charset=utf-8' },
        json: {
          Header: { context: { _jsns: 'urn:zimbra' } },
          Body: {
            Fault: {
              Code: { Value: 'soap:Sender' },
              Reason: { Text: 'auth credentials have expired' },
              Detail: {
                Error: {
                  Code: 'service.AUTH_EXPIRED',
                  Trace: 'qtp1-1:1795003198000:EXAMPLE',
                  _jsns: 'urn:zimbra',
                },
              },
            },
          },
          _jsns: 'urn:zimbraSoap',
        },
        cause: 'session-expired',
        audience: 'visitor',
      },
      {
        name: 'administration call by a user',
        url: 'https://post.example:7071/service/admin/soap/GetAllAccountsRequest',
        method: 'POST',
        post: '<soap:Envelope/>',
        cookie: 'ZM_ADMIN_AUTH_TOKEN=EXAMPLE',
        status: 500,
        xml: `<?xml version="1.0" encoding="utf-8"?>
<soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope"><soap:Header><context xmlns="urn:zimbra"/></soap:Header><soap:Body><soap:Fault><soap:Code><soap:Value>soap:Sender</soap:Value></soap:Code><soap:Reason><soap:Text>permission denied: need adequate admin auth token</soap:Text></soap:Reason><soap:Detail><Error xmlns="urn:zimbra"><Code>service.PERM_DENIED</Code><Trace>qtp1-2:1795003198000:EXAMPLE</Trace></Error></soap:Detail></soap:Fault></soap:Body></soap:Envelope>`,
        cause: 'insufficient-permission',
      },
    ],
  ),
  ...answersOf('zulip', 'https://zulip.com/api/rest-error-handling', [
    {
      name: 'organisation that was deactivated',
      url: 'https://acme.zulip.example/api/v1/messages',
      auth: BASIC,
      status: 401,
      headers: { server: 'nginx', 'access-control-allow-origin': '*' },
      json: {
        result: 'error',
        msg: 'This organization has been deactivated',
        code: 'REALM_DEACTIVATED',
      },
      cause: 'site-suspended',
      audience: 'site-owner',
    },
    {
      name: 'CSRF check of a form',
      url: 'https://acme.zulip.example/json/messages',
      method: 'POST',
      post: 'type=stream&to=a&content=x',
      cookie: 'sessionid=EXAMPLE; csrftoken=EXAMPLE',
      send: XHR,
      status: 403,
      headers: { server: 'nginx', vary: 'Accept-Language, Cookie' },
      json: {
        result: 'error',
        msg: 'CSRF error: CSRF token from POST incorrect.',
        code: 'CSRF_FAILED',
      },
      cause: 'csrf',
      audience: 'visitor',
      source: 'https://github.com/zulip/zulip/blob/main/zerver/lib/exceptions.py',
    },
  ]),
];

/** Answers in which the name of a product stands, though somebody else gave them. */
const NEAR_MISSES: readonly Answer[] = [
  ...answersOf('nginx', 'https://nginx.org/en/docs/http/ngx_http_auth_basic_module.html', [
    {
      name: 'password in front of a Kibana',
      url: 'https://kib.example/app/home',
      status: 401,
      headers: { server: 'nginx/1.26.2', 'www-authenticate': 'Basic realm="Kibana"' },
      html: '<html>\r\n<head><title>401 Authorization Required</title></head>\r\n<body>\r\n<center><h1>401 Authorization Required</h1></center>\r\n<hr><center>nginx/1.26.2</center>\r\n</body>\r\n</html>\r\n',
      cause: 'no-credentials',
      audience: 'visitor',
    },
    {
      name: 'plain HTTP to the TLS port of a Home Assistant',
      url: 'http://ha.example:8123/lovelace/0',
      status: 400,
      headers: { server: 'nginx', connection: 'close' },
      html: '<html>\r\n<head><title>400 The plain HTTP request was sent to HTTPS port</title></head>\r\n<body>\r\n<center><h1>400 Bad Request</h1></center>\r\n<center>The plain HTTP request was sent to HTTPS port</center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n',
      cause: 'https-required',
      audience: 'visitor',
      source: 'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c',
    },
  ]),
  ...answersOf(
    'cloudflare',
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/',
    [
      {
        name: 'firewall rule in front of a WordPress administration',
        url: 'https://blog.example/wp-admin/post.php',
        method: 'POST',
        post: 'content=%3Cscript%3E',
        cookie: 'wordpress_logged_in_0a1b=bob%7C1795100000%7CEXAMPLE%7CEXAMPLE',
        status: 403,
        headers: {
          server: 'cloudflare',
          'cf-ray': '8e1f0a2b3c4d5e70-FRA',
          'cache-control': 'private, max-age=0, no-store',
        },
        html: `<!DOCTYPE html>
<html class="no-js" lang="en-US">
<head>
<title>Attention Required! | Cloudflare</title>
<meta name="robots" content="noindex, nofollow" />
<link rel="stylesheet" id="cf_styles-css" href="/cdn-cgi/styles/cf.errors.css" />
</head>
<body>
<div id="cf-wrapper"><div id="cf-error-details" class="cf-error-details-wrapper">
<h1 data-translate="block_headline">Sorry, you have been blocked</h1>
<h2 class="cf-subheadline"><span data-translate="unable_to_access">You are unable to access</span> blog.example</h2>
<h2 data-translate="blocked_why_headline">Why have I been blocked?</h2>
<p data-translate="blocked_why_detail">This website is using a security service to protect itself from online attacks. The action you just performed triggered the security solution. There are several actions that could trigger this block including submitting a certain word or phrase, a SQL command or malformed data.</p>
<span class="cf-footer-item sm:block sm:mb-1">Cloudflare Ray ID: <strong class="font-semibold">8e1f0a2b3c4d5e70</strong></span>
</div></div>
</body>
</html>`,
        cause: 'waf-block',
        audience: 'site-owner',
      },
      {
        name: 'challenge in front of a Discourse',
        url: 'https://forum.example/t/topic/4.json',
        cookie: '_t=EXAMPLE; _forum_session=EXAMPLE',
        send: XHR,
        kind: 'fetch',
        status: 403,
        headers: {
          server: 'cloudflare',
          'cf-ray': '8e1f0a2b3c4d5e71-FRA',
          'cf-mitigated': 'challenge',
        },
        html: '<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta name="robots" content="noindex,nofollow"></head><body><noscript><div class="h2"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></noscript><script>(function(){window._cf_chl_opt = {cvId: \'3\',cZone: "forum.example",cType: \'managed\'};})();</script></body></html>',
        cause: 'bot-challenge',
        audience: 'visitor',
      },
    ],
  ),
  ...answersOf(
    'oauth2-proxy',
    'https://github.com/oauth2-proxy/oauth2-proxy/blob/master/pkg/app/pagewriter/error.html',
    [
      {
        name: 'gate in front of a Jenkins',
        url: 'https://ci.example/oauth2/callback?code=EXAMPLE&state=EXAMPLE',
        status: 403,
        headers: { server: 'nginx', 'gap-auth': 'bob@b.example' },
        html: `<!DOCTYPE html>
<html lang="en" charset="utf-8">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no">
    <title>403 Forbidden</title>
  </head>
  <body class="has-background-light">
    <section class="section">
      <div class="box block error-box has-text-centered">
        <div class="status-code">403</div>
        <div class="block"><h1 class="subtitle is-1">Forbidden</h1></div>
        <div class="block">
          Login Failed: Unable to find a valid CSRF token. Please try again.
        </div>
        <form method="GET" action="/oauth2/sign_in"><input type="hidden" name="rd" value="/"><button type="submit" class="button is-primary">Sign in</button></form>
      </div>
    </section>
    <footer class="footer has-text-grey has-background-light is-size-7"><div class="content has-text-centered"><p>Secured with <a href="https://github.com/oauth2-proxy/oauth2-proxy#oauth2_proxy" class="has-text-grey">OAuth2 Proxy</a> version v7.7.1</p></div></footer>
  </body>
</html>`,
        cause: 'csrf',
        audience: 'visitor',
      },
    ],
  ),
  ...answersOf('apache', 'https://httpd.apache.org/docs/2.4/custom-error.html', [
    {
      name: 'data directory of a Nextcloud',
      url: 'https://cloud.example/data/.ocdata',
      cookie: 'nc_session_id=EXAMPLE; nc_username=bob',
      status: 403,
      headers: { server: 'Apache/2.4.62 (Debian)' },
      html: '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>403 Forbidden</title>\n</head><body>\n<h1>Forbidden</h1>\n<p>You don\'t have permission to access this resource.</p>\n<hr>\n<address>Apache/2.4.62 (Debian) Server at cloud.example Port 443</address>\n</body></html>\n',
      cause: 'access-rule',
      audience: 'site-owner',
    },
  ]),
  ...answersOf(
    'iis',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    [
      {
        name: 'plain HTTP at Outlook on the web',
        url: 'http://mail.example/owa',
        status: 403,
        headers: { server: 'Microsoft-IIS/10.0', 'x-powered-by': 'ASP.NET' },
        html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<title>IIS 10.0 Detailed Error - 403.4 - Forbidden</title>
</head>
<body>
<div id="content">
<div class="content-container">
  <h3>HTTP Error 403.4 - Forbidden</h3>
  <h4>The page you are trying to access is secured with Secure Sockets Layer (SSL).</h4>
</div>
</div>
</body>
</html>`,
        cause: 'https-required',
        audience: 'visitor',
      },
    ],
  ),
  ...answersOf('anubis', 'https://github.com/TecharoHQ/anubis/blob/main/web/index.templ', [
    {
      name: 'proof of work in front of a Forgejo',
      url: 'https://git.example/acme/app/commits/branch/main',
      cookie: 'i_like_gitea=EXAMPLE; lang=en-US',
      status: 200,
      headers: { server: 'nginx' },
      html: `<!doctype html><html lang="en"><head><title>Making sure you&#39;re not a bot!</title><link rel="stylesheet" href="/.within.website/x/xess/xess.css"><script id="anubis_version" type="application/json">"v1.21.3"</script></head><body id="top"><main><h1 id="title" class="centered-div">Making sure you&#39;re not a bot!</h1><p id="status">Loading...</p><script async type="module" src="/.within.website/x/cmd/anubis/static/js/main.mjs"></script><p>Protected by <a href="https://github.com/TecharoHQ/anubis">Anubis</a> from <a href="https://techaro.lol">Techaro</a>.</p></main></body></html>`,
      cause: 'bot-challenge',
      audience: 'visitor',
    },
  ]),
  ...answersOf('litespeed', 'https://docs.litespeedtech.com/lsws/', [
    {
      name: 'configuration file of a WordPress',
      url: 'https://blog.example/wp-config.php.bak',
      status: 403,
      headers: { server: 'LiteSpeed' },
      html: `<!DOCTYPE html>
<html style="height:100%">
<head>
<meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no" />
<title> 403 Forbidden
</title></head>
<body style="color: #444; margin:0;font: normal 14px/20px Arial, Helvetica, sans-serif; height:100%; background-color: #fff;">
<div style="height:auto; min-height:100%; ">     <div style="text-align: center; width:800px; margin-left: -400px; position:absolute; top: 30%; left:50%;">
        <h1 style="margin:0; font-size:150px; line-height:150px; font-weight:bold;">403</h1>
<h2 style="margin-top:20px;font-size: 30px;">Forbidden
</h2>
<p>Access to this resource on the server is denied!</p>
</div></div><div style="color:#f0f0f0; font-size:12px;margin:auto;padding:0px 30px 0px 30px;position:relative;clear:both;height:100px;margin-top:-101px;background-color:#474747;border-top: 1px solid rgba(0,0,0,0.15);">
<br>Proudly powered by LiteSpeed Web Server<p>Please be advised that LiteSpeed Technologies Inc. is not a web hosting company and, as such, has no control over content found on this site.</p></div></body></html>`,
      cause: 'access-rule',
      orCause: ['file-permission'],
      audience: 'site-owner',
    },
  ]),
  ...answersOf('application', 'https://www.rfc-editor.org/rfc/rfc9457', [
    {
      name: 'API of its own on Express that sells plans',
      url: 'https://api.invoice.example/v1/exports',
      method: 'POST',
      post: '{}',
      auth: TOKEN,
      status: 403,
      headers: { 'x-powered-by': 'Express' },
      json: { error: 'Exports are not included in your plan. Upgrade to Pro to use them.' },
      cause: 'plan-required',
      audience: 'api-developer',
      orResponder: ['express'],
    },
    {
      name: 'API of its own on Rails whose trial is over',
      url: 'https://app.desk.example/api/tickets',
      cookie: '_desk_session=EXAMPLE--EXAMPLE--EXAMPLE',
      send: XHR,
      status: 402,
      headers: {
        server: 'nginx',
        'x-request-id': '0d3f6a1e-0000-4000-8000-0000000000e1',
        'x-runtime': '0.01',
      },
      json: { error: 'Your trial has ended. Choose a plan to continue.' },
      cause: 'plan-required',
      audience: 'visitor',
      orResponder: ['rails'],
    },
    {
      name: 'player of its own, with a session cookie of Laravel',
      url: 'https://tv.example/api/stream/4',
      cookie: 'XSRF-TOKEN=EXAMPLE; laravel_session=EXAMPLE',
      send: XHR,
      status: 403,
      headers: { ...CDN },
      json: { ok: false, reason: 'This title is not available in your country.' },
      cause: 'geo-block',
      audience: 'site-owner',
      orResponder: ['laravel'],
    },
    {
      name: 'page of its own that tells how a Jenkins is reached',
      url: 'https://intra.example/tools/jenkins',
      cookie: 'INTRASESSION=EXAMPLE',
      status: 403,
      headers: { server: 'nginx' },
      html: `<!DOCTYPE html>
<html lang="en">
<head><title>Intranet - no access</title></head>
<body>
<h1>You are not a member of the group that may see this page</h1>
<p>Jenkins, Grafana and GitLab are for the developers. Ask your manager to add you to the group.</p>
</body>
</html>`,
      cause: 'insufficient-permission',
      audience: 'site-owner',
    },
  ]),
];

/**
 * A third set of answers of applications, frameworks and plugins, written from their documentation and source before any
 * of them was diagnosed.
 */
export const blind3Apps: readonly Answer[] = [
  ...FRAMEWORKS,
  ...CONTENT,
  ...PLUGINS,
  ...OPERATIONS,
  ...HOME,
  ...NEAR_MISSES,
];
