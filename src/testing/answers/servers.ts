import type { Answer } from '../answer.ts';

const nginxPage = (title: string, tail = 'nginx/1.26.2', line = ''): string =>
  `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title.replace(/^400 .*/, '400 Bad Request')}</h1></center>\r\n${line === '' ? '' : `<center>${line}</center>\r\n`}<hr><center>${tail}</center>\r\n</body>\r\n</html>\r\n`;

const apachePage = (title: string, heading: string, words: string): string =>
  `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>${title}</title>\n</head><body>\n<h1>${heading}</h1>\n<p>${words}</p>\n<hr>\n<address>Apache/2.4.62 (Debian) Server at www.club.example Port 443</address>\n</body></html>\n`;

const tomcatPage = (title: string, rows: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><style type="text/css">body {font-family:Tahoma,Arial,sans-serif;} h1, h2, h3, b {color:white;background-color:#525D76;}</style></head><body><h1>${title}</h1><hr class="line" />${rows}<hr class="line" /><h3>Apache Tomcat/10.1.34</h3></body></html>`;

const iisDetail = (status: string, words: string): string =>
  `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\r\n<html xmlns="http://www.w3.org/1999/xhtml">\r\n<head>\r\n<title>IIS 10.0 Detailed Error - ${status}</title>\r\n</head>\r\n<body>\r\n<div id="content">\r\n<div class="content-container">\r\n  <h3>HTTP Error ${status}</h3>\r\n  <h4>${words}</h4>\r\n</div>\r\n</div>\r\n</body>\r\n</html>`;

const iisShort = (heading: string, line: string, top = 'Server Error'): string =>
  `<html xmlns="http://www.w3.org/1999/xhtml">\r\n<head>\r\n<title>${heading}</title>\r\n</head>\r\n<body>\r\n<div id="header"><h1>${top}</h1></div>\r\n<div id="content">\r\n <div class="content-container"><fieldset>\r\n  <h2>${heading}</h2>\r\n  <h3>${line}</h3>\r\n </fieldset></div>\r\n</div>\r\n</body>\r\n</html>`;

const NGINX_SOURCE =
  'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c';
const HTTPD_SOURCE = 'https://github.com/apache/httpd/blob/trunk/modules/http/http_protocol.c';
const IIS_SOURCE =
  'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/www-administration-management/http-status-code';
const TOMCAT_SOURCE =
  'https://github.com/apache/tomcat/blob/main/java/org/apache/catalina/valves/ErrorReportValve.java';
const KONG_SOURCE = 'https://github.com/Kong/kong/tree/master/kong/plugins';
const APIGW_SOURCE =
  'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html';
const HTML = 'text/html; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';

/** Written from the products' own documentation and source before the tables were. */
export const serversAnswers: readonly Answer[] = [
  {
    name: 'nginx lists no folder',
    request: { url: 'https://files.club.example/photos/' },
    response: {
      status: 403,
      headers: { Server: 'nginx/1.26.2', 'Content-Type': 'text/html' },
      body: nginxPage('403 Forbidden'),
    },
    cause: 'directory-listing',
    responder: 'nginx',
    source: NGINX_SOURCE,
  },
  {
    name: 'nginx asks for a client certificate',
    request: { url: 'https://edi.parts.example/in' },
    response: {
      status: 400,
      headers: { Server: 'nginx', 'Content-Type': 'text/html' },
      body: nginxPage(
        '400 No required SSL certificate was sent',
        'nginx',
        'No required SSL certificate was sent',
      ),
    },
    cause: 'client-certificate',
    responder: 'nginx',
    audience: 'visitor',
    source: NGINX_SOURCE,
  },
  {
    name: 'nginx was spoken to in plain HTTP',
    request: { url: 'http://panel.club.example:8443/' },
    response: {
      status: 400,
      headers: { Server: 'nginx', 'Content-Type': 'text/html' },
      body: nginxPage(
        '400 The plain HTTP request was sent to HTTPS port',
        'nginx',
        'The plain HTTP request was sent to HTTPS port',
      ),
    },
    cause: 'https-required',
    responder: 'nginx',
    source: NGINX_SOURCE,
  },
  {
    name: 'nginx finds the cookies too large',
    request: { url: 'https://shop.club.example/', cookie: 'a=1; b=2' },
    response: {
      status: 400,
      headers: { Server: 'nginx', 'Content-Type': 'text/html' },
      body: nginxPage(
        '400 Request Header Or Cookie Too Large',
        'nginx',
        'Request Header Or Cookie Too Large',
      ),
    },
    cause: 'cookies-too-large',
    responder: 'nginx',
    source: NGINX_SOURCE,
  },
  {
    name: 'ingress-nginx limits the rate',
    request: { url: 'https://api.club.example/v1/items', kind: 'fetch' },
    response: {
      status: 429,
      headers: { 'Content-Type': 'text/html' },
      body: nginxPage('429 Too Many Requests', 'nginx'),
    },
    cause: 'rate-limit',
    responder: 'nginx',
    source:
      'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/',
  },
  {
    name: 'a page of the site’s own that nginx delivers is the application’s',
    request: { url: 'https://www.club.example/intern', cookie: 'theme=dark' },
    response: {
      status: 403,
      headers: { Server: 'nginx', 'Content-Type': HTML },
      body: '<!doctype html><html><head><title>Members only</title></head><body><h1>Members only</h1><p>This part of our site is for members of the club. Please ask the secretary how to join us.</p></body></html>',
    },
    cause: 'unknown',
    accept: { causes: ['insufficient-permission', 'no-credentials', 'plan-required'] },
    responder: 'application',
    source: 'https://nginx.org/en/docs/http/ngx_http_core_module.html#error_page',
  },
  {
    name: 'OpenResty asks for a password',
    request: { url: 'https://stage.club.example/' },
    response: {
      status: 401,
      headers: {
        Server: 'openresty/1.25.3.1',
        'WWW-Authenticate': 'Basic realm="stage"',
        'Content-Type': 'text/html',
      },
      body: nginxPage('401 Authorization Required', 'openresty/1.25.3.1'),
    },
    cause: 'no-credentials',
    responder: 'openresty',
    source: 'https://openresty.org/en/',
  },
  {
    name: 'Tengine refuses with its own page',
    request: { url: 'https://img.mall.example/upload/' },
    response: {
      status: 403,
      headers: { Server: 'Tengine', 'Content-Type': 'text/html' },
      body: '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\r\n<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body bgcolor="white">\r\n<h1>403 Forbidden</h1>\r\n<p>You don\'t have permission to access the URL on this server.<hr/>Powered by Tengine</body>\r\n</html>\r\n',
    },
    cause: 'directory-listing',
    responder: 'tengine',
    source: 'https://github.com/alibaba/tengine/blob/master/src/http/ngx_http_special_response.c',
  },
  {
    name: 'Apache refuses a dot file',
    request: { url: 'https://www.club.example/.git/config' },
    response: {
      status: 403,
      headers: {
        Server: 'Apache/2.4.62 (Debian)',
        'Content-Type': 'text/html; charset=iso-8859-1',
      },
      body: apachePage(
        '403 Forbidden',
        'Forbidden',
        "You don't have permission to access this resource.",
      ),
    },
    cause: 'access-rule',
    responder: 'apache',
    source: HTTPD_SOURCE,
  },
  {
    name: 'Apache cannot read its access file',
    request: { url: 'https://www.club.example/shop/item' },
    response: {
      status: 403,
      headers: { Server: 'Apache', 'Content-Type': 'text/html; charset=iso-8859-1' },
      body: apachePage(
        '403 Forbidden',
        'Forbidden',
        "You don't have permission to access this resource.Server unable to read htaccess file, denying access to be safe",
      ),
    },
    cause: 'file-permission',
    responder: 'apache',
    audience: 'site-owner',
    source: 'https://github.com/apache/httpd/blob/trunk/server/config.c',
  },
  {
    name: 'Apache rejects a password',
    request: {
      url: 'https://www.club.example/board',
      headers: { Authorization: 'Basic RVhBTVBMRTpFWEFNUExF' },
    },
    response: {
      status: 401,
      headers: {
        Server: 'Apache',
        'WWW-Authenticate': 'Basic realm="Board"',
        'Content-Type': 'text/html; charset=iso-8859-1',
      },
      body: apachePage(
        '401 Unauthorized',
        'Unauthorized',
        "This server could not verify that you\nare authorized to access the document\nrequested.  Either you supplied the wrong\ncredentials (e.g., bad password), or your\nbrowser doesn't understand how to supply\nthe credentials required.",
      ),
    },
    cause: 'bad-credentials',
    responder: 'apache',
    audience: 'visitor',
    source: HTTPD_SOURCE,
  },
  {
    name: 'Apache hears plain HTTP on its TLS port',
    request: { url: 'http://www.club.example:443/' },
    response: {
      status: 400,
      headers: { Server: 'Apache', 'Content-Type': 'text/html; charset=iso-8859-1' },
      body: apachePage(
        '400 Bad Request',
        'Bad Request',
        "Your browser sent a request that this server could not understand.<br />\nReason: You're speaking plain HTTP to an SSL-enabled server port.<br />\n Instead use the HTTPS scheme to access this URL, please.<br />",
      ),
    },
    cause: 'https-required',
    responder: 'apache',
    source: 'https://github.com/apache/httpd/blob/trunk/modules/ssl/ssl_engine_kernel.c',
  },
  {
    name: 'Apache says in German that a folder has no index',
    request: { url: 'http://xampp.club.example/bilder/' },
    response: {
      status: 403,
      headers: { Server: 'Apache/2.4.58 (Win64)', 'Content-Type': 'text/html; charset=utf-8' },
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml" lang="de"><head><title>Zugriff verweigert!</title></head><body><h1>Zugriff verweigert!</h1><p>Der Zugriff auf das angeforderte Verzeichnis ist nicht m&ouml;glich. Entweder ist kein Index-Dokument vorhanden oder das Verzeichnis ist zugriffsgesch&uuml;tzt.</p><h2>Error 403</h2><address><a href="/">xampp.club.example</a><br /><span>Apache/2.4.58 (Win64)</span></address></body></html>',
    },
    cause: 'directory-listing',
    responder: 'apache',
    source: 'https://github.com/apache/httpd/blob/trunk/docs/error/HTTP_FORBIDDEN.html.var',
  },
  {
    name: 'Tomcat’s manager answers only from its own machine',
    request: { url: 'https://app.club.example/manager/html' },
    response: {
      status: 403,
      headers: { 'Content-Type': 'text/html;charset=ISO-8859-1' },
      body: '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">\n<html><head><title>403 Access Denied</title></head><body><h1>403 Access Denied</h1><p>You are not authorized to view this page.</p><p>By default the Manager is only accessible from a browser running on the same machine as Tomcat. If you wish to modify this restriction, you\'ll need to edit the Manager\'s <tt>context.xml</tt> file.</p></body></html>',
    },
    cause: 'ip-block',
    responder: 'tomcat',
    source: 'https://github.com/apache/tomcat/blob/main/webapps/manager/WEB-INF/jsp/403.jsp',
  },
  {
    name: 'Tomcat knows the user, who lacks the role',
    request: { url: 'https://app.club.example/admin', cookie: 'JSESSIONID=EXAMPLE0000EXAMPLE' },
    response: {
      status: 403,
      headers: { 'Content-Type': 'text/html;charset=utf-8' },
      body: tomcatPage(
        'HTTP Status 403 – Forbidden',
        '<p><b>Type</b> Status Report</p><p><b>Message</b> Access to the requested resource has been denied</p><p><b>Description</b> The server understood the request but refuses to authorize it.</p>',
      ),
    },
    cause: 'insufficient-permission',
    responder: 'tomcat',
    source: TOMCAT_SOURCE,
  },
  {
    name: 'Tomcat in German asks for a sign-in',
    request: { url: 'https://app.club.example/intern' },
    response: {
      status: 401,
      headers: { 'Content-Type': 'text/html;charset=utf-8', 'Content-Language': 'de' },
      body: tomcatPage(
        'HTTP Status 401 – Unautorisiert',
        '<p><b>Type</b> Status Report</p><p><b>Beschreibung</b> The request has not been applied to the target resource because it lacks valid authentication credentials for that resource.</p>',
      ),
    },
    cause: 'no-credentials',
    responder: 'tomcat',
    source: TOMCAT_SOURCE,
  },
  {
    name: 'Jetty refuses a host name that is not in its certificate',
    request: { url: 'https://10.0.0.5:8443/' },
    response: {
      status: 400,
      headers: { 'Content-Type': 'text/html;charset=iso-8859-1', Server: 'Jetty(12.0.15)' },
      body: '<html>\n<head>\n<meta http-equiv="Content-Type" content="text/html;charset=ISO-8859-1"/>\n<title>Error 400 Invalid SNI</title>\n</head>\n<body>\n<h2>HTTP ERROR 400 Invalid SNI</h2>\n<table>\n<tr><th>URI:</th><td>/</td></tr>\n<tr><th>STATUS:</th><td>400</td></tr>\n<tr><th>MESSAGE:</th><td>Invalid SNI</td></tr>\n</table>\n<hr/><a href="https://jetty.org/">Powered by Jetty:// 12.0.15</a><hr/>\n</body>\n</html>\n',
    },
    cause: 'host-not-allowed',
    responder: 'jetty',
    source:
      'https://github.com/jetty/jetty.project/blob/jetty-12.0.x/jetty-core/jetty-server/src/main/java/org/eclipse/jetty/server/SecureRequestCustomizer.java',
  },
  {
    name: 'Jetty asks for TLS',
    request: { url: 'http://app.club.example/account' },
    response: {
      status: 403,
      headers: { 'Content-Type': 'text/html;charset=iso-8859-1' },
      body: '<html>\n<head>\n<title>Error 403 !Secure</title>\n</head>\n<body><h2>HTTP ERROR 403 !Secure</h2>\n<table>\n<tr><th>URI:</th><td>/account</td></tr>\n<tr><th>STATUS:</th><td>403</td></tr>\n<tr><th>MESSAGE:</th><td>!Secure</td></tr>\n<tr><th>SERVLET:</th><td>default</td></tr>\n</table>\n<hr><a href="https://eclipse.org/jetty">Powered by Jetty:// 9.4.56</a><hr/>\n\n</body>\n</html>\n',
    },
    cause: 'https-required',
    responder: 'jetty',
    source: 'https://github.com/jetty/jetty.project/tree/jetty-9.4.x/jetty-security',
  },
  {
    name: 'Caddy refuses without a word',
    request: { url: 'https://home.club.example/private/' },
    response: { status: 403, headers: { Server: 'Caddy', 'Content-Length': '0' } },
    cause: 'directory-listing',
    accept: { causes: ['unknown'] },
    responder: 'caddy',
    source: 'https://caddyserver.com/docs/caddyfile/directives/file_server',
  },
  {
    name: 'HAProxy refuses by a rule',
    request: { url: 'https://www.club.example/private' },
    response: {
      status: 403,
      headers: { 'Content-Type': 'text/html', 'Cache-Control': 'no-cache' },
      body: '<html><body><h1>403 Forbidden</h1>\nRequest forbidden by administrative rules.\n</body></html>\n',
    },
    cause: 'access-rule',
    responder: 'haproxy',
    source: 'https://github.com/haproxy/haproxy/blob/master/src/http.c',
  },
  {
    name: 'HAProxy wants a password',
    request: { url: 'https://stats.club.example/' },
    response: {
      status: 401,
      headers: {
        'Content-Type': 'text/html',
        'WWW-Authenticate': 'Basic realm="HAProxy Statistics"',
      },
      body: '<html><body><h1>401 Unauthorized</h1>\nYou need a valid user and password to access this content.\n</body></html>\n',
    },
    cause: 'no-credentials',
    responder: 'haproxy',
    source: 'https://github.com/haproxy/haproxy/blob/master/src/http.c',
  },
  {
    name: 'Istio denies a known caller',
    request: {
      url: 'https://orders.mesh.example/api/orders',
      kind: 'fetch',
      headers: { Authorization: 'Bearer EXAMPLE.EXAMPLE.EXAMPLE' },
    },
    response: {
      status: 403,
      headers: { server: 'istio-envoy', 'content-type': 'text/plain' },
      body: 'RBAC: access denied',
    },
    cause: 'insufficient-permission',
    responder: 'envoy',
    source:
      'https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/rbac_filter',
  },
  {
    name: 'Envoy finds the token past its end',
    request: {
      url: 'https://orders.mesh.example/api/orders',
      kind: 'fetch',
      headers: { Authorization: 'Bearer EXAMPLE.EXAMPLE.EXAMPLE' },
    },
    response: {
      status: 401,
      headers: {
        server: 'envoy',
        'content-type': 'text/plain',
        'www-authenticate':
          'Bearer realm="https://orders.mesh.example/api/orders", error="invalid_token"',
      },
      body: 'Jwt is expired',
    },
    cause: 'expired-token',
    responder: 'envoy',
    source: 'https://github.com/google/jwt_verify_lib/blob/master/src/status.cc',
  },
  {
    name: 'Envoy has no such issuer',
    request: {
      url: 'https://orders.mesh.example/api/orders',
      kind: 'fetch',
      headers: { Authorization: 'Bearer EXAMPLE.EXAMPLE.EXAMPLE' },
    },
    response: {
      status: 401,
      headers: { server: 'envoy', 'content-type': 'text/plain' },
      body: 'Jwt issuer is not configured',
    },
    cause: 'bad-credentials',
    responder: 'envoy',
    source: 'https://github.com/google/jwt_verify_lib/blob/master/src/status.cc',
  },
  {
    name: 'Traefik asks for a password',
    request: { url: 'https://dash.home.example/dashboard/' },
    response: {
      status: 401,
      headers: {
        'Content-Type': 'text/plain',
        'WWW-Authenticate': 'Basic realm="traefik"',
      },
      body: '401 Unauthorized\n',
    },
    cause: 'no-credentials',
    responder: 'traefik',
    source: 'https://doc.traefik.io/traefik/middlewares/http/basicauth/',
  },
  {
    name: 'LiteSpeed denies a folder',
    request: { url: 'https://www.shop.example/wp-content/uploads/' },
    response: {
      status: 403,
      headers: { server: 'LiteSpeed', 'content-type': 'text/html' },
      body: '<!DOCTYPE html>\n<html style="height:100%">\n<head>\n<meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no" />\n<title> 403 Forbidden\r\n</title></head>\n<body style="color: #444; margin:0;font: normal 14px/20px Arial, Helvetica, sans-serif; height:100%; background-color: #fff;">\n<div style="height:auto; min-height:100%; "><div style="text-align: center; width:800px; margin-left: -400px; position:absolute; top: 30%; left:50%;">\n<h1 style="margin:0; font-size:150px; line-height:150px; font-weight:bold;">403</h1>\n<h2 style="margin-top:20px;font-size: 30px;">Forbidden\r\n</h2>\n<p>Access to this resource on the server is denied!</p>\n</div></div></body></html>\n',
    },
    cause: 'directory-listing',
    responder: 'litespeed',
    source:
      'https://github.com/litespeedtech/openlitespeed/blob/master/src/http/httpstatuscode.cpp',
  },
  {
    name: 'lighttpd denies a file',
    request: { url: 'https://box.home.example/data/index.inc' },
    response: {
      status: 403,
      headers: { Server: 'lighttpd/1.4.76', 'Content-Type': 'text/html' },
      body: '<!DOCTYPE html>\n<html lang="en">\n <head>\n  <title>403 Forbidden</title>\n </head>\n <body>\n  <h1>403 Forbidden</h1>\n </body>\n</html>\n',
    },
    cause: 'access-rule',
    responder: 'lighttpd',
    source: 'https://github.com/lighttpd/lighttpd1.4/blob/master/src/http-header-glue.c',
  },
  {
    name: 'Node’s own parser finds the header too large',
    request: { url: 'https://app.club.example/', cookie: 'a=1' },
    response: { status: 431, headers: { Connection: 'close' } },
    cause: 'cookies-too-large',
    responder: 'node',
    source: 'https://nodejs.org/api/http.html#event-clienterror',
  },
  {
    name: 'PHP-FPM runs no such extension',
    request: { url: 'https://www.club.example/upload/photo.jpg/x.php' },
    response: {
      status: 403,
      headers: { Server: 'nginx', 'X-Powered-By': 'PHP/8.3.14', 'Content-Type': HTML },
      body: 'Access denied.\n',
    },
    cause: 'access-rule',
    responder: 'php-fpm',
    source: 'https://www.php.net/manual/en/install.fpm.configuration.php#security-limit-extensions',
  },
  {
    name: 'Traffic Server knows no such host',
    request: { url: 'https://old.cdn.example/' },
    response: {
      status: 404,
      headers: { Server: 'ATS/9.2.6', 'Content-Type': 'text/html' },
      body: '<HTML>\n<HEAD>\n<TITLE>Not Found on Accelerator</TITLE>\n</HEAD>\n\n<BODY BGCOLOR="white" FGCOLOR="black">\n<H1>Not Found on Accelerator</H1>\n<HR>\n\n<FONT FACE="Helvetica,Arial"><B>\nDescription: Your request on the specified host was not found.\nCheck the location and try again.\n</B></FONT>\n<HR>\n</BODY>\n',
    },
    cause: 'not-configured',
    accept: { causes: ['host-not-allowed'] },
    responder: 'apache-traffic-server',
    source: 'https://github.com/apache/trafficserver/tree/master/configs/body_factory/default',
  },
  {
    name: 'IIS lists no folder, with its detailed page',
    request: { url: 'https://portal.mill.example/files/' },
    response: {
      status: 403,
      headers: { Server: 'Microsoft-IIS/10.0', 'Content-Type': HTML },
      body: iisDetail(
        '403.14 - Forbidden',
        'The Web server is configured to not list the contents of this directory.',
      ),
    },
    cause: 'directory-listing',
    responder: 'iis',
    source: IIS_SOURCE,
  },
  {
    name: 'IIS rejects an address',
    request: { url: 'https://portal.mill.example/' },
    response: {
      status: 403,
      headers: { Server: 'Microsoft-IIS/10.0', 'Content-Type': HTML },
      body: iisDetail(
        '403.6 - Forbidden',
        'The IP address from which you are browsing is not permitted to access the requested Web site.',
      ),
    },
    cause: 'ip-block',
    responder: 'iis',
    source: IIS_SOURCE,
  },
  {
    name: 'IIS hides a segment behind a 404',
    request: { url: 'https://portal.mill.example/App_Data/users.xml' },
    response: {
      status: 404,
      headers: { Server: 'Microsoft-IIS/10.0', 'Content-Type': HTML },
      body: iisDetail(
        '404.8 - Not Found',
        'The request filtering module is configured to deny a path in the URL that contains a hiddenSegment section.',
      ),
    },
    cause: 'access-rule',
    responder: 'iis',
    source: IIS_SOURCE,
  },
  {
    name: 'IIS may not read a file',
    request: { url: 'https://portal.mill.example/report.aspx' },
    response: {
      status: 401,
      headers: { Server: 'Microsoft-IIS/10.0', 'Content-Type': HTML },
      body: iisDetail(
        '401.3 - Unauthorized',
        'You do not have permission to view this directory or page because of the access control list (ACL) configuration or encryption settings for this resource on the Web server.',
      ),
    },
    cause: 'file-permission',
    accept: { causes: ['insufficient-permission'] },
    responder: 'iis',
    source: IIS_SOURCE,
  },
  {
    name: 'IIS in French lists no folder',
    request: { url: 'https://portail.mill.example/docs/' },
    response: {
      status: 403,
      headers: { Server: 'Microsoft-IIS/8.5', 'Content-Type': HTML },
      body: iisShort(
        '403 - Interdit : accès refusé.',
        "Vous n'êtes pas autorisé à afficher ce répertoire ou cette page avec les informations d'identification fournies.",
        'Erreur de serveur',
      ),
    },
    cause: 'directory-listing',
    responder: 'iis',
    source: IIS_SOURCE,
  },
  {
    name: 'IIS 6 asks for a client certificate',
    request: { url: 'https://old.mill.example/edi' },
    response: {
      status: 403,
      headers: { Server: 'Microsoft-IIS/6.0', 'Content-Type': 'text/html' },
      body: '<HTML><HEAD><TITLE>The page requires a client certificate</TITLE></HEAD><BODY><TABLE width=500 border=0 cellspacing=10><TR><TD><h1>The page requires a client certificate</h1><h2>HTTP Error 403.7 - Forbidden: SSL client certificate is required.<br>Internet Information Services (IIS)</h2></TD></TR></TABLE></BODY></HTML>',
    },
    cause: 'client-certificate',
    responder: 'iis',
    source: IIS_SOURCE,
  },
  {
    name: 'HTTP.sys knows no such host',
    request: { url: 'http://203.0.113.7/' },
    response: {
      status: 400,
      headers: { Server: 'Microsoft-HTTPAPI/2.0', 'Content-Type': 'text/html; charset=us-ascii' },
      body: '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN""http://www.w3.org/TR/html4/strict.dtd">\r\n<HTML><HEAD><TITLE>Bad Request</TITLE></HEAD>\r\n<BODY><h2>Bad Request - Invalid Hostname</h2>\r\n<hr><p>HTTP Error 400. The request hostname is invalid.</p>\r\n</BODY></HTML>\r\n',
    },
    cause: 'host-not-allowed',
    responder: 'iis',
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/aspnet/site-behavior-performance/error-logging-http-apis',
  },
  {
    name: 'Kong misses the key',
    request: { url: 'https://api.gate.example/v1/rates', kind: 'fetch' },
    response: {
      status: 401,
      headers: {
        Server: 'kong/3.9.0',
        'Content-Type': JSON_TYPE,
        'WWW-Authenticate': 'Key',
        'X-Kong-Response-Latency': '1',
      },
      body: '{"message":"No API key found in request","request_id":"example"}',
    },
    cause: 'no-credentials',
    responder: 'kong',
    audience: 'api-developer',
    source: KONG_SOURCE,
  },
  {
    name: 'Kong’s access list does not hold the consumer',
    request: {
      url: 'https://api.gate.example/v1/rates',
      kind: 'fetch',
      headers: { apikey: 'EXAMPLE' },
    },
    response: {
      status: 403,
      headers: { Server: 'kong/3.9.0', 'Content-Type': JSON_TYPE },
      body: '{"message":"You cannot consume this service"}',
    },
    cause: 'insufficient-permission',
    accept: { causes: ['insufficient-scope'] },
    responder: 'kong',
    source: KONG_SOURCE,
  },
  {
    name: 'Kong denies an address',
    request: { url: 'https://api.gate.example/v1/rates', kind: 'fetch' },
    response: {
      status: 403,
      headers: { Server: 'kong/3.9.0', 'Content-Type': JSON_TYPE },
      body: '{"message":"IP address not allowed: 203.0.113.9"}',
    },
    cause: 'ip-block',
    responder: 'kong',
    source: KONG_SOURCE,
  },
  {
    name: 'Kong finds a JWT past its end',
    request: {
      url: 'https://api.gate.example/v1/rates',
      kind: 'fetch',
      headers: { Authorization: 'Bearer EXAMPLE.EXAMPLE.EXAMPLE' },
    },
    response: {
      status: 401,
      headers: { Server: 'kong/3.9.0', 'Content-Type': JSON_TYPE },
      body: '{"exp":"token expired"}',
    },
    cause: 'expired-token',
    responder: 'kong',
    source: KONG_SOURCE,
  },
  {
    name: 'API Gateway has no such route',
    request: { url: 'https://abc123.execute-api.test/prod/nowhere', kind: 'fetch' },
    response: {
      status: 403,
      headers: {
        'x-amzn-ErrorType': 'MissingAuthenticationTokenException',
        'x-amz-apigw-id': 'EXAMPLE=',
        'Content-Type': 'application/json',
      },
      body: '{"message":"Missing Authentication Token"}',
    },
    cause: 'not-configured',
    responder: 'aws-api-gateway',
    source: APIGW_SOURCE,
  },
  {
    name: 'an API Gateway authorizer denies',
    request: {
      url: 'https://abc123.execute-api.test/prod/orders',
      kind: 'fetch',
      headers: { Authorization: 'Bearer EXAMPLE.EXAMPLE.EXAMPLE' },
    },
    response: {
      status: 403,
      headers: {
        'x-amzn-ErrorType': 'AccessDeniedException',
        'x-amz-apigw-id': 'EXAMPLE=',
        'Content-Type': 'application/json',
      },
      body: '{"Message":"User is not authorized to access this resource with an explicit deny"}',
    },
    cause: 'insufficient-permission',
    responder: 'aws-api-gateway',
    source: APIGW_SOURCE,
  },
  {
    name: 'an API Gateway usage plan is used up',
    request: {
      url: 'https://abc123.execute-api.test/prod/orders',
      kind: 'fetch',
      headers: { 'x-api-key': 'EXAMPLE' },
    },
    response: {
      status: 429,
      headers: { 'x-amzn-ErrorType': 'LimitExceededException', 'Content-Type': 'application/json' },
      body: '{"message":"Limit Exceeded"}',
    },
    cause: 'quota',
    responder: 'aws-api-gateway',
    source: APIGW_SOURCE,
  },
  {
    name: 'API Gateway is handed a key it does not know',
    request: {
      url: 'https://abc123.execute-api.test/prod/orders',
      kind: 'fetch',
      headers: { 'x-api-key': 'EXAMPLE' },
    },
    response: {
      status: 403,
      headers: { 'x-amzn-ErrorType': 'ForbiddenException', 'Content-Type': 'application/json' },
      body: '{"message":"Forbidden"}',
    },
    cause: 'bad-credentials',
    responder: 'aws-api-gateway',
    source: APIGW_SOURCE,
  },
  {
    name: 'a signature that API Gateway cannot repeat',
    request: {
      url: 'https://abc123.execute-api.test/prod/orders',
      kind: 'fetch',
      headers: {
        Authorization:
          'AWS4-HMAC-SHA256 Credential=EXAMPLE/20261118/eu-west-1/execute-api/aws4_request, SignedHeaders=host, Signature=example',
      },
    },
    response: {
      status: 403,
      headers: {
        'x-amzn-ErrorType': 'InvalidSignatureException',
        'Content-Type': 'application/json',
      },
      body: '{"message":"The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details."}',
    },
    cause: 'signature-mismatch',
    responder: 'aws-api-gateway',
    source: APIGW_SOURCE,
  },
  {
    name: 'Apigee resolves no key',
    request: { url: 'https://org-eval.apigee.test/weather', kind: 'fetch' },
    response: {
      status: 401,
      headers: { 'Content-Type': 'application/json' },
      body: '{"fault":{"faultstring":"Failed to resolve API Key variable request.queryparam.apikey","detail":{"errorcode":"steps.oauth.v2.FailedToResolveAPIKey"}}}',
    },
    cause: 'no-credentials',
    responder: 'apigee',
    source:
      'https://cloud.google.com/apigee/docs/api-platform/troubleshoot/policies/runtime/verifyapikey',
  },
  {
    name: 'Apigee’s quota is used up',
    request: { url: 'https://org-eval.apigee.test/weather?apikey=EXAMPLE', kind: 'fetch' },
    response: {
      status: 429,
      headers: { 'Content-Type': 'application/json' },
      body: '{"fault":{"faultstring":"Rate limit quota violation. Quota limit  exceeded. Identifier : EXAMPLE","detail":{"errorcode":"policies.ratelimit.QuotaViolation"}}}',
    },
    cause: 'quota',
    responder: 'apigee',
    source: 'https://cloud.google.com/apigee/docs/api-platform/reference/policies/quota-policy',
  },
  {
    name: 'Apigee’s key is for another product',
    request: { url: 'https://org-eval.apigee.test/weather?apikey=EXAMPLE', kind: 'fetch' },
    response: {
      status: 401,
      headers: { 'Content-Type': 'application/json' },
      body: '{"fault":{"faultstring":"Invalid ApiKey for given resource","detail":{"errorcode":"oauth.v2.InvalidApiKeyForGivenResource"}}}',
    },
    cause: 'insufficient-scope',
    responder: 'apigee',
    source:
      'https://cloud.google.com/apigee/docs/api-platform/troubleshoot/policies/runtime/verifyapikey',
  },
  {
    name: 'Azure API Management misses the subscription key',
    request: { url: 'https://contoso.azure-api.test/echo', kind: 'fetch' },
    response: {
      status: 401,
      headers: {
        'Content-Type': 'application/json',
        'WWW-Authenticate':
          'AzureApiManagementKey realm="https://contoso.azure-api.test/echo",name="Ocp-Apim-Subscription-Key",type="header"',
      },
      body: '{ "statusCode": 401, "message": "Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API." }',
    },
    cause: 'no-credentials',
    responder: 'azure-api-management',
    source: 'https://learn.microsoft.com/en-us/azure/api-management/api-management-subscriptions',
  },
  {
    name: 'Azure API Management’s call volume is used up',
    request: {
      url: 'https://contoso.azure-api.test/echo',
      kind: 'fetch',
      headers: { 'Ocp-Apim-Subscription-Key': 'EXAMPLE' },
    },
    response: {
      status: 403,
      headers: { 'Content-Type': 'application/json', 'Retry-After': '68400' },
      body: '{ "statusCode": 403, "message": "Out of call volume quota. Quota will be replenished in 19:00:00." }',
    },
    cause: 'quota',
    responder: 'azure-api-management',
    source: 'https://learn.microsoft.com/en-us/azure/api-management/quota-policy',
  },
  {
    name: 'APISIX refuses a foreign page',
    request: {
      url: 'https://img.gate.example/a.png',
      kind: 'image',
      headers: { Referer: 'https://other.example/' },
    },
    response: {
      status: 403,
      headers: { Server: 'APISIX/3.11.0', 'Content-Type': JSON_TYPE },
      body: '{"message":"Your referer host is not allowed"}',
    },
    cause: 'hotlink',
    responder: 'apisix',
    source: 'https://apisix.apache.org/docs/apisix/plugins/referer-restriction/',
  },
  {
    name: 'APISIX does not know the key',
    request: { url: 'https://api.gate.example/v1', kind: 'fetch', headers: { apikey: 'EXAMPLE' } },
    response: {
      status: 401,
      headers: { Server: 'APISIX/3.11.0', 'Content-Type': JSON_TYPE },
      body: '{"message":"Invalid API key in request"}\n',
    },
    cause: 'bad-credentials',
    responder: 'apisix',
    source: 'https://apisix.apache.org/docs/apisix/plugins/key-auth/',
  },
  {
    name: 'Gravitee misses the key',
    request: { url: 'https://api.gate.example/v2', kind: 'fetch' },
    response: {
      status: 401,
      headers: { 'Content-Type': 'application/json', 'X-Gravitee-Transaction-Id': 'example' },
      body: '{"message":"No API Key has been specified in headers (X-Gravitee-Api-Key) or query parameters (api-key).","http_status_code":401}',
    },
    cause: 'no-credentials',
    responder: 'gravitee',
    source: 'https://github.com/gravitee-io/gravitee-policy-apikey',
  },
  {
    name: 'KrakenD refuses a token without a word',
    request: {
      url: 'https://api.gate.example/v3',
      kind: 'fetch',
      headers: { Authorization: 'Bearer EXAMPLE.EXAMPLE.EXAMPLE' },
    },
    response: {
      status: 401,
      headers: {
        'X-Krakend': 'Version 2.9.0',
        'X-Krakend-Completed': 'false',
        'Content-Length': '0',
      },
    },
    cause: 'bad-credentials',
    responder: 'krakend',
    source: 'https://www.krakend.io/docs/authorization/jwt-validation/',
  },
  {
    name: 'Tyk’s key is past its end',
    request: {
      url: 'https://api.gate.example/v4',
      kind: 'fetch',
      headers: { Authorization: 'EXAMPLE' },
    },
    response: {
      status: 401,
      headers: { 'Content-Type': 'application/json', 'X-Generator': 'tyk.io' },
      body: '{\n    "error": "Key has expired, please renew"\n}',
    },
    cause: 'expired-token',
    responder: 'tyk',
    source: 'https://tyk.io/docs/error-response-codes/',
  },
  {
    name: 'Tyk disallows the API',
    request: {
      url: 'https://api.gate.example/v4',
      kind: 'fetch',
      headers: { Authorization: 'EXAMPLE' },
    },
    response: {
      status: 403,
      headers: { 'Content-Type': 'application/json', 'X-Generator': 'tyk.io' },
      body: '{\n    "error": "Access to this API has been disallowed"\n}',
    },
    cause: 'bad-credentials',
    accept: { causes: ['insufficient-scope', 'insufficient-permission'] },
    responder: 'tyk',
    source: 'https://tyk.io/docs/error-response-codes/',
  },
  {
    name: 'WSO2 finds a token without the scope',
    request: {
      url: 'https://gw.gate.example/pets/1.0',
      kind: 'fetch',
      headers: { Authorization: 'Bearer EXAMPLE' },
    },
    response: {
      status: 403,
      headers: { 'Content-Type': JSON_TYPE },
      body: '{"code":"900910","message":"The access token does not allow you to access the requested resource","description":"User is NOT authorized to access the Resource: /pets. Scope validation failed."}',
    },
    cause: 'insufficient-scope',
    responder: 'wso2',
    source: 'https://apim.docs.wso2.com/en/latest/troubleshooting/error-handling/',
  },
  {
    name: 'WSO2 misses the token, in XML',
    request: { url: 'https://gw.gate.example/pets/1.0', kind: 'fetch' },
    response: {
      status: 401,
      headers: { 'Content-Type': 'application/xml' },
      body: '<ams:fault xmlns:ams="http://wso2.org/apimanager/security"><ams:code>900902</ams:code><ams:message>Missing Credentials</ams:message><ams:description>Required OAuth credentials not provided</ams:description></ams:fault>',
    },
    cause: 'no-credentials',
    responder: 'wso2',
    source: 'https://apim.docs.wso2.com/en/latest/troubleshooting/error-handling/',
  },
  {
    name: 'Tencent’s gateway finds the clock behind',
    request: {
      url: 'https://service-example.gz.apigw.test/release/x',
      kind: 'fetch',
      headers: {
        Authorization:
          'hmac id="EXAMPLE", algorithm="hmac-sha1", headers="x-date", signature="EXAMPLE"',
      },
    },
    response: {
      status: 401,
      headers: { 'Content-Type': JSON_TYPE, 'X-Api-RequestId': 'example' },
      body: '{"message":"HMAC signature cannot be verified, the x-date header is out of date for HMAC Authentication"}',
    },
    cause: 'clock-skew',
    responder: 'tencent-api-gateway',
    source: 'https://www.tencentcloud.com/document/product/628/31717',
  },
];
