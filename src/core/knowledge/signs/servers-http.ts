import { known, SEEN, told } from '../make-sign.ts';
import type { Sign } from '../sign.ts';

const NGINX = 'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c';

const REFUSED = [
  400, 401, 402, 403, 404, 405, 406, 408, 410, 413, 414, 415, 421, 429, 431, 451, 494, 495, 496,
  497, 500, 501, 502, 503, 504,
];

const nginxSigns: readonly Sign[] = [
  known('nginx-page', 'nginx', NGINX, {
    status: REFUSED,
    anyMark: ['<hr><center>nginx', '<hr> <center>nginx'],
  }),
  known(
    'nginx-fork-page',
    'nginx',
    NGINX,
    {
      status: REFUSED,
      anyMark: ['<hr><center>angie', '<hr><center>freenginx'],
    },
    'likely',
  ),
  known(
    'nginx-page-without-name',
    'nginx',
    NGINX,
    {
      status: [400, 401, 403, 404, 405, 413, 429, 503],
      headers: { server: 'nginx' },
      anyMark: [
        '<center><h1>400 bad request</h1></center>',
        '<center><h1>401 authorization required</h1></center>',
        '<center><h1>403 forbidden</h1></center>',
        '<center><h1>404 not found</h1></center>',
        '<center><h1>405 not allowed</h1></center>',
        '<center><h1>413 request entity too large</h1></center>',
        '<center><h1>429 too many requests</h1></center>',
        '<center><h1>503 service temporarily unavailable</h1></center>',
      ],
    },
    'likely',
  ),
  known('nginx-server-header', 'nginx', NGINX, { headers: { server: 'nginx' } }, 'likely', 'front'),
  known('openresty-page', 'openresty', 'https://openresty.org/en/', {
    status: REFUSED,
    anyMark: ['<hr><center>openresty', '<hr> <center>openresty'],
  }),
  known(
    'openresty-page-without-name',
    'openresty',
    'https://openresty.org/en/',
    {
      status: [400, 401, 403, 404, 405, 413, 429, 503],
      headers: { server: 'openresty' },
      anyMark: [
        '<center><h1>401 authorization required</h1></center>',
        '<center><h1>403 forbidden</h1></center>',
        '<center><h1>405 not allowed</h1></center>',
        '<center><h1>429 too many requests</h1></center>',
      ],
    },
    'likely',
  ),
  known(
    'openresty-server-header',
    'openresty',
    'https://openresty.org/en/',
    { headers: { server: 'openresty' } },
    'likely',
    'front',
  ),
  known(
    'tengine-page',
    'tengine',
    'https://github.com/alibaba/tengine/blob/master/src/http/ngx_http_special_response.c',
    {
      status: REFUSED,
      anyMark: ['powered by tengine', '<hr><center>tengine', '<hr> <center>tengine'],
    },
  ),
  known(
    'tengine-page-words',
    'tengine',
    'https://github.com/alibaba/tengine/blob/master/src/http/ngx_http_special_response.c',
    {
      status: [403],
      anyText: [
        "you don't have permission to access the url on this server. sorry for the inconvenience",
        "you don't have permission to access the url on this server.powered by tengine",
      ],
    },
  ),
  known(
    'tengine-server-header',
    'tengine',
    'https://github.com/alibaba/tengine',
    { headers: { server: 'tengine' } },
    'likely',
    'front',
  ),
  {
    id: 'nginx-cookie-too-large',
    when: { status: [400, 431, 494], text: ['request header or cookie too large'] },
    cause: 'cookies-too-large',
    confidence: 'certain',
    means:
      'The request’s header does not fit into the server’s buffers (8 KB a line unless changed), and cookies are what grows.',
    fix: [
      'Delete this site’s cookies, then reload.',
      'The owner raises large_client_header_buffers, or sets fewer and smaller cookies.',
    ],
    source: NGINX,
    seen: SEEN,
  },
  {
    id: 'nginx-certificate-missing',
    when: { status: [400, 403, 495, 496], text: ['no required ssl certificate was sent'] },
    cause: 'client-certificate',
    confidence: 'certain',
    means: 'The server asks for a client certificate (ssl_verify_client on), and none was sent.',
    source: NGINX,
    seen: SEEN,
  },
  {
    id: 'nginx-certificate-error',
    when: { status: [400, 403, 495, 496], text: ['the ssl certificate error'] },
    cause: 'client-certificate',
    confidence: 'certain',
    means:
      'A client certificate was sent, and the server could not verify it: it is expired, revoked, or its issuer is not trusted here.',
    source: NGINX,
    seen: SEEN,
  },
  {
    id: 'nginx-plain-on-tls-port',
    when: { status: [400, 497], text: ['the plain http request was sent to https port'] },
    cause: 'https-required',
    confidence: 'certain',
    source: NGINX,
    seen: SEEN,
  },
  {
    id: 'nginx-default-backend',
    when: { status: [404], wholeText: ['default backend - 404'] },
    responder: 'nginx',
    speaks: 'refusal',
    cause: 'not-configured',
    confidence: 'likely',
    means: 'No Ingress rule of the cluster matches this host and path.',
    source: 'https://kubernetes.github.io/ingress-nginx/user-guide/default-backend/',
    seen: SEEN,
  },
];

const HTTPD = 'https://github.com/apache/httpd/blob/trunk/modules/http/http_protocol.c';

const HTTPD_PAGES = 'https://github.com/apache/httpd/tree/trunk/docs/error';

/** The first by every httpd for decades, the second as Debian's 2.4.71 writes it (seen in November 2026). */
const APACHE_PAGES = [
  { id: 'apache-page', mark: '<!doctype html public "-//ietf//dtd html 2.0//en">' },
  {
    id: 'apache-strict-page',
    mark: '<!doctype html public "-//w3c//dtd html 4.01//en" "http://www.w3.org/tr/html4/strict.dtd">',
  },
] as const;

const APACHE_WORDS = [
  "you don't have permission to access this resource",
  "you don't have permission to access /",
  'this server could not verify that you are authorized to access the document requested',
  'your browser sent a request that this server could not understand',
  'the requested url was not found on this server',
  'the requested url / was not found on this server',
  'is not allowed for this url',
  'is not allowed for the url',
  'an appropriate representation of the requested resource could not be found on this server',
  'an appropriate representation of the requested resource / could not be found on this server',
  'the requested resource is no longer available on this server',
  "the requested url's length exceeds the capacity limit for this server",
  'the requested resource does not allow request data with',
  'the user has sent too many requests in a given amount of time',
  'the server refused this request because the request header fields are too large',
  'access to this url has been denied for legal reasons',
  'the server is temporarily unable to service your request due to maintenance downtime or capacity problems',
  'the server encountered an internal error or misconfiguration and was unable to complete your request',
  'the requested resource can only be retrieved using ssl',
  'the client needs a new connection for this request',
  'error was encountered while trying to use an errordocument to handle the request',
] as const;

const apacheSigns: readonly Sign[] = [
  ...APACHE_PAGES.flatMap(({ id, mark }) => [
    known(id, 'apache', HTTPD, { status: REFUSED, marks: [mark], anyText: APACHE_WORDS }),
    known(`${id}-bare`, 'apache', HTTPD, {
      status: [401, 403],
      headers: { server: 'apache' },
      marks: [mark],
      title: ['401 unauthorized', '403 forbidden', '401 authorization required'],
    }),
  ]),
  known('apache-signature', 'apache', HTTPD, {
    status: [400, 401, 403, 404, 405, 406, 413, 429, 503],
    marks: ['<address>apache'],
  }),
  known('apache-multilingual-page', 'apache', HTTPD_PAGES, {
    status: [400, 401, 403, 404, 405, 413, 500, 503],
    marks: ['<address>', '<span>apache'],
  }),
  known(
    'apache-server-header',
    'apache',
    HTTPD,
    { headers: { server: 'apache' } },
    'likely',
    'front',
  ),
  told(
    'apache-htaccess-unreadable',
    'apache',
    'file-permission',
    'https://github.com/apache/httpd/blob/trunk/server/config.c',
    {
      text: ['server unable to read htaccess file, denying access to be safe'],
    },
    {
      means:
        'Apache may not read an access file (.htaccess) on the way to this page, so it refuses everything below.',
      fix: [
        'There is nothing to do on your side: tell the site’s owner.',
        'The owner lets Apache’s account search every folder of the path (chmod o+x) and read .htaccess (chmod 644).',
      ],
    },
  ),
  told(
    'apache-search-permission',
    'apache',
    'file-permission',
    'https://cwiki.apache.org/confluence/display/HTTPD/13PermissionDenied',
    {
      text: ['because search permissions are missing on a component of the path'],
    },
    {
      means: 'Apache’s account may not pass through one of the folders above this file.',
      fix: ['The owner gives execute permission on every folder of the path (chmod o+x).'],
    },
  ),
  told(
    'apache-client-denied',
    'apache',
    'access-rule',
    'https://cwiki.apache.org/confluence/display/HTTPD/ClientDeniedByServerConfiguration',
    {
      text: ['client denied by server configuration'],
    },
    {
      means: 'A rule of the server’s configuration (Require, or Deny from) refuses this path.',
      fix: [
        'The owner looks for the Require or Deny rule of the folder; Apache 2.4 needs “Require all granted”.',
      ],
    },
  ),
  told(
    'apache-plain-on-tls-port',
    'apache',
    'https-required',
    'https://github.com/apache/httpd/blob/trunk/modules/ssl/ssl_engine_kernel.c',
    {
      status: [400],
      anyText: [
        "you're speaking plain http to an ssl-enabled server port",
        'instead use the https scheme to access this url, please',
      ],
    },
  ),
  told('apache-ssl-upgrade', 'apache', 'https-required', HTTPD, {
    status: [403, 426],
    text: ['the requested resource can only be retrieved using ssl'],
  }),
  told(
    'apache-header-field-too-large',
    'apache',
    'cookies-too-large',
    'https://httpd.apache.org/docs/2.4/mod/core.html#limitrequestfieldsize',
    {
      status: [400, 431],
      anyText: [
        'size of a request header field exceeds server limit',
        'the server refused this request because the request header fields are too large',
        'size of a request header field after merging exceeds server limit',
      ],
    },
    {
      means:
        'One header field of the request, mostly Cookie, is longer than LimitRequestFieldSize (8190 bytes unless changed).',
      fix: [
        'Delete this site’s cookies, then reload.',
        'The owner sets fewer cookies, or raises LimitRequestFieldSize.',
      ],
    },
  ),
  told(
    'apache-sni-mismatch',
    'apache',
    'host-not-allowed',
    HTTPD,
    {
      status: [400, 403, 421],
      anyText: [
        'the requested host name does not match the server name indication (sni) in use for this connection',
        'no hostname was provided via sni for a name based virtual host',
        'no hostname was provided via http, but server name provided via sni',
        'the hostname in the request does not match the hostname provided via sni',
      ],
    },
    {
      means:
        'The name in the request differs from the name the TLS connection was opened for; often two sites share one certificate.',
      fix: ['Reload the page, or restart the browser, so that it opens a new connection.'],
    },
  ),
  told(
    'apache-post-handshake',
    'apache',
    'client-certificate',
    'https://github.com/apache/httpd/blob/trunk/modules/ssl/ssl_engine_kernel.c',
    {
      status: [403],
      text: ['cannot perform post-handshake authentication'],
    },
    {
      means:
        'This path asks for a client certificate after the connection was opened, which the browser cannot do with TLS 1.3.',
      fix: ['The owner asks for the certificate for the whole site, or limits it to TLS 1.2.'],
    },
  ),
  told('apache-too-many-requests', 'apache', 'rate-limit', HTTPD, {
    status: [403, 429],
    text: ['the user has sent too many requests in a given amount of time'],
    marks: [APACHE_PAGES[0].mark],
  }),
  told('apache-legal-reasons', 'apache', 'legal-block', HTTPD, {
    status: [403, 451],
    text: ['access to this url has been denied for legal reasons'],
  }),
  told('apache-folder-without-index', 'apache', 'directory-listing', HTTPD_PAGES, {
    status: [403],
    anyText: [
      "you don't have permission to access the requested directory. there is either no index document or the directory is read-protected",
      'entweder ist kein index-dokument vorhanden oder das verzeichnis ist zugriffsgeschützt',
      "soit il n'y a pas de document index soit le répertoire est protégé",
      'existe la posibilidad de que el directorio este protegido contra lectura o que no exista la documentación requerida',
      'non disponi dei permessi necessari per accedere alla directory richiesta oppure non esiste il documento indice',
      'er is of wel geen index document of de map is beveiligd tegen lezen',
      'pode não existir o arquivo de índice ou o diretório pode estar protegido contra leitura',
      'w katalogu nie ma indeksu lub katalog jest zabezpieczony przed odczytem',
      'nu este nici un document index sau directorul este protejat la citire',
      'det existerar inget indexdokument eller så är katalogen lässkyddad',
      'buď neexistuje žádný dokument s obsahem',
      'インデックスドキュメントが存在しないか、 ディレクトリの読み込みが許可されていません',
      'インデックスドキュメントが存在しないか、ディレクトリの読み込みが許可されていません',
    ],
  }),
  told(
    'apache-object-protected',
    'apache',
    'file-permission',
    HTTPD_PAGES,
    {
      status: [403],
      anyText: [
        "you don't have permission to access the requested object. it is either read-protected or not readable by the server",
        'entweder kann es vom server nicht gelesen werden oder es ist zugriffsgeschützt',
        'soit celui-ci est protégé, soit il ne peut être lu par le serveur',
        'existe la posibilidad de que este protegido contra lectura o que no haya podido ser leido por el servidor',
        "non disponi dei permessi necessari per accedere all'oggetto richiesto",
        'die is ofwel beveiligd tegen lezen of onleesbaar door de server',
        'ele pode estar protegido contra leitura ou não ser legível pelo servidor',
        'jest on zabezpieczony przed odczytem lub nie może być odczytany przez serwer',
        'este protejat la citire sau nu poate fi citit de server',
        'objektet är lässkyddat eller inte läsbart för servern',
        '読み込みが許可されていないか、 サーバが読み込みに失敗したかでしょう',
      ],
    },
    { confidence: 'likely' },
  ),
  told(
    'apache-test-page',
    'apache',
    'directory-listing',
    'https://src.fedoraproject.org/rpms/httpd/blob/rawhide/f/welcome.conf',
    {
      status: [403],
      anyText: [
        'this page is used to test the proper operation of the apache http server after it has been installed',
        'this page is used to test the proper operation of the http server after it has been installed',
        'apache http server test page',
        'apache 2 test page',
        'http server test page powered by',
        'red hat enterprise linux test page',
      ],
    },
    {
      means:
        'The web server runs, and there is no page of the site’s own in its root folder: it shows its test page in place of the refused listing.',
      fix: [
        'The owner puts an index page into the root folder, or points the server to the right one.',
      ],
    },
  ),
];

const HAPROXY = 'https://github.com/haproxy/haproxy/blob/master/src/http.c';

const haproxySigns: readonly Sign[] = [
  told(
    'haproxy-forbidden',
    'haproxy',
    'access-rule',
    HAPROXY,
    {
      status: [403],
      wholeText: ['403 forbidden request forbidden by administrative rules.'],
    },
    {
      confidence: 'likely',
      means:
        'A rule of the proxy (http-request deny) refuses this request. What the rule looks at, the answer does not say: path, address, method or a header.',
      fix: ['Tell the site’s owner the address and the time: HAProxy’s log names the rule.'],
    },
  ),
  known('haproxy-unauthorized', 'haproxy', HAPROXY, {
    status: [401, 407],
    text: ['you need a valid user and password to access this content.'],
  }),
  told('haproxy-too-many-requests', 'haproxy', 'rate-limit', HAPROXY, {
    status: [403, 429],
    wholeText: ['429 too many requests you have sent too many requests in a given amount of time.'],
  }),
  known('haproxy-other-pages', 'haproxy', HAPROXY, {
    status: [400, 404, 405, 408, 410, 413, 421, 422, 425, 500, 501, 502, 503, 504],
    wholeText: [
      '400 bad request your browser sent an invalid request.',
      '404 not found the resource could not be found.',
      '405 method not allowed a request was made of a resource using a request method not supported by that resource',
      "408 request time-out your browser didn't send a complete request in time.",
      '410 gone the resource is no longer available and will not be available again.',
      '413 payload too large the request entity exceeds the maximum allowed.',
      '421 misdirected request request sent to a non-authoritative server.',
      '500 internal server error an internal server error occurred.',
      '502 bad gateway the server returned an invalid or incomplete response.',
      '503 service unavailable no server is available to handle this request.',
      "504 gateway time-out the server didn't respond in time.",
    ],
  }),
];

const RBAC =
  'https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/rbac_filter';
const JWT = 'https://github.com/google/jwt_verify_lib/blob/master/src/status.cc';

const ENVOY =
  'https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/http_filters';

const envoySigns: readonly Sign[] = [
  told(
    'envoy-rbac',
    'envoy',
    'insufficient-permission',
    RBAC,
    {
      status: [401, 403],
      format: 'text',
      wholeText: ['rbac: access denied'],
    },
    {
      means:
        'No policy of the mesh (RBAC, Istio AuthorizationPolicy) allows this caller, path or method.',
      fix: [
        'Send the token that the policy asks for; a missing one gives the same answer.',
        'The owner compares the AuthorizationPolicy’s source, path and claims with the request; the proxy’s access log has rbac_access_denied and the policy’s name.',
      ],
    },
  ),
  told('envoy-jwt-missing', 'envoy', 'no-credentials', JWT, {
    status: [401, 403],
    format: 'text',
    wholeText: ['jwt is missing'],
  }),
  told('envoy-jwt-expired', 'envoy', 'expired-token', JWT, {
    status: [401, 403],
    format: 'text',
    wholeText: ['jwt is expired'],
  }),
  told(
    'envoy-jwt-not-yet-valid',
    'envoy',
    'clock-skew',
    JWT,
    { status: [401, 403], format: 'text', wholeText: ['jwt not yet valid'] },
    {
      means: 'The token’s “not before” time lies in the future by the proxy’s clock.',
    },
  ),
  told('envoy-jwt-rejected', 'envoy', 'bad-credentials', JWT, {
    status: [401, 403],
    format: 'text',
    wholeText: [
      'jwt verification fails',
      'jwt verification failed',
      'jwt issuer is not configured',
      'jwt header is an invalid base64',
      'jwt header is an invalid json',
      'jwt header [alg] field is required and must be a string',
      'jwt header [alg] is not supported',
      'jwt header [kid] field is not a string',
      'jwt payload is an invalid base64',
      'jwt payload is an invalid json',
      'jwt payload [iss] field is not a string',
      'jwt signature is an invalid base64',
      'jwt is not in the form of header.payload.signature with two dots and 3 sections',
      'jwt is not in the form of header.payload.signature',
      'jwt signature is an invalid base64url input',
      "jwks doesn't have key to match kid or alg from jwt",
      'jwks does not have key to match kid or alg from jwt',
      'authorization header is not in the expected form',
    ],
  }),
  told(
    'envoy-jwt-audience',
    'envoy',
    'bad-credentials',
    JWT,
    {
      status: [401, 403],
      format: 'text',
      wholeText: ['audiences in jwt are not allowed', 'audience in jwt is not allowed'],
    },
    {
      means: 'The token is in order, and made out to another audience (aud).',
      fix: [
        'Ask for a token whose audience is this service.',
        'The owner adds the audience to the list of the provider.',
      ],
    },
  ),
  told(
    'envoy-jwks-fetch',
    'envoy',
    'not-configured',
    JWT,
    {
      status: [401, 403, 503],
      format: 'text',
      wholeText: [
        'jwks remote fetch is failed',
        'jwks remote fetch has failed',
        'jwks is invalid',
        "jwks doesn't have any valid public key",
      ],
    },
    {
      audience: 'site-owner',
      means:
        'The proxy could not load the keys with which it checks tokens, so it refuses every token.',
      fix: ['The owner makes the issuer’s key address (jwksUri) reachable from the proxy.'],
    },
  ),
  told(
    'envoy-csrf',
    'envoy',
    'csrf',
    'https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/csrf_filter',
    {
      status: [403],
      format: 'text',
      wholeText: ['invalid origin'],
    },
    { confidence: 'likely' },
  ),
  told(
    'envoy-local-rate-limit',
    'envoy',
    'rate-limit',
    'https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/local_rate_limit_filter',
    {
      status: [429],
      format: 'text',
      wholeText: ['local_rate_limited'],
    },
  ),
  known(
    'envoy-rate-limited',
    'envoy',
    ENVOY,
    { status: [429], headers: { 'x-envoy-ratelimited': true } },
    'likely',
  ),
  told(
    'envoy-oauth-failed',
    'envoy',
    'sso-required',
    'https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/oauth2_filter',
    {
      status: [401],
      format: 'text',
      wholeText: ['oauth flow failed.'],
    },
    { confidence: 'likely' },
  ),
  told('envoy-upstream', 'envoy', 'server-error', ENVOY, {
    status: [502, 503, 504],
    anyText: [
      'upstream connect error or disconnect/reset before headers',
      'no healthy upstream',
      'upstream request timeout',
    ],
  }),
  known(
    'envoy-ext-authz',
    'envoy',
    'https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/ext_authz_filter',
    {
      status: [401, 403, 431],
      headers: { server: 'envoy' },
      noHeaders: ['x-envoy-upstream-service-time'],
      format: 'empty',
    },
    'likely',
  ),
  known('envoy-server-header', 'envoy', ENVOY, { headers: { server: 'envoy' } }, 'likely', 'front'),
];

const LITESPEED =
  'https://github.com/litespeedtech/openlitespeed/blob/master/src/http/httpstatuscode.cpp';
const LITESPEED_LINE = 'font-size:150px; line-height:150px; font-weight:bold;';

const litespeedSigns: readonly Sign[] = [
  known('litespeed-page', 'litespeed', LITESPEED, { status: REFUSED, marks: [LITESPEED_LINE] }),
  known('litespeed-words', 'litespeed', LITESPEED, {
    status: REFUSED,
    anyText: [
      'access to this resource on the server is denied!',
      'proper authorization is required to access this resource!',
      'litespeed technologies inc. is not a web hosting company',
      'proudly powered by litespeed web server',
      'the resource requested could not be found on this server!',
      'this type request is not allowed!',
    ],
  }),
  told(
    'litespeed-captcha',
    'litespeed',
    'bot-challenge',
    'https://docs.litespeedtech.com/lsws/cp/cpanel/recaptcha/',
    {
      anyMark: ['/.lsrecap/', 'lsrecaptcha', 'lsrecap/recaptcha'],
    },
  ),
  told(
    'litespeed-captcha-words',
    'litespeed',
    'bot-challenge',
    'https://docs.litespeedtech.com/lsws/cp/cpanel/recaptcha/',
    {
      status: [200, 403, 503],
      headers: { server: 'litespeed' },
      anyText: ['verifying that you are not a robot'],
    },
  ),
  known(
    'litespeed-server-header',
    'litespeed',
    LITESPEED,
    { headers: { server: 'litespeed' } },
    'likely',
    'front',
  ),
];

const smallServers: readonly Sign[] = [
  known(
    'caddy-empty',
    'caddy',
    'https://caddyserver.com/docs/caddyfile/directives/handle_errors',
    {
      status: [400, 401, 403, 404, 405, 413, 421, 429, 431, 502, 503],
      headers: { server: 'caddy' },
      format: 'empty',
    },
    'likely',
  ),
  known(
    'caddy-server-header',
    'caddy',
    'https://caddyserver.com/docs/',
    { headers: { server: 'caddy' } },
    'likely',
    'front',
  ),
  known(
    'lighttpd-page',
    'lighttpd',
    'https://github.com/lighttpd/lighttpd1.4/blob/master/src/http-header-glue.c',
    {
      status: REFUSED,
      marks: [
        '<?xml version="1.0" encoding="iso-8859-1"?> <!doctype html public "-//w3c//dtd xhtml 1.0 transitional//en"',
      ],
      anyMark: [
        '<h1>400',
        '<h1>401',
        '<h1>403',
        '<h1>404',
        '<h1>405',
        '<h1>413',
        '<h1>417',
        '<h1>500',
        '<h1>503',
      ],
    },
  ),
  known(
    'lighttpd-page-new',
    'lighttpd',
    'https://github.com/lighttpd/lighttpd1.4/blob/master/src/http-header-glue.c',
    {
      status: REFUSED,
      headers: { server: 'lighttpd' },
      anyMark: [
        '<h1>400',
        '<h1>401',
        '<h1>403',
        '<h1>404',
        '<h1>405',
        '<h1>413',
        '<h1>417',
        '<h1>500',
        '<h1>503',
      ],
    },
  ),
  known(
    'lighttpd-server-header',
    'lighttpd',
    'https://www.lighttpd.net/',
    { headers: { server: 'lighttpd' } },
    'likely',
    'front',
  ),
  told(
    'node-header-too-large',
    'node',
    'cookies-too-large',
    'https://nodejs.org/api/http.html#httpmaxheadersize',
    {
      status: [431],
      noHeaders: ['server', 'content-type', 'via'],
      format: 'empty',
    },
    {
      confidence: 'likely',
      means: 'The request’s header is larger than Node.js takes (16 KB unless changed).',
      fix: [
        'Delete this site’s cookies, then reload.',
        'The owner starts Node.js with a larger --max-http-header-size.',
      ],
    },
  ),
  known(
    'node-bad-request',
    'node',
    'https://nodejs.org/api/http.html#event-clienterror',
    {
      status: [400],
      headers: { connection: 'close' },
      noHeaders: ['server', 'content-type', 'date', 'via'],
      format: 'empty',
    },
    'possible',
  ),
  told(
    'php-fpm-access-denied',
    'php-fpm',
    'access-rule',
    'https://www.php.net/manual/en/install.fpm.configuration.php#security-limit-extensions',
    {
      status: [403],
      wholeText: ['access denied.'],
      headers: { 'x-powered-by': 'php' },
    },
    {
      confidence: 'certain',
      means:
        'PHP-FPM runs only files whose extension is allowed (security.limit_extensions), and this is none of them.',
      fix: [
        'Tell the site’s owner the address.',
        'The owner checks cgi.fix_pathinfo and security.limit_extensions.',
      ],
    },
  ),
  told(
    'php-fpm-access-denied-bare',
    'php-fpm',
    'access-rule',
    'https://github.com/php/php-src/blob/master/sapi/fpm/fpm/fpm_main.c',
    {
      status: [403],
      wholeText: ['access denied.'],
      noHeaders: ['x-powered-by', 'cf-mitigated', 'x-amz-request-id', 'x-request-id'],
      format: 'text',
    },
    { confidence: 'likely' },
  ),
  told(
    'php-fpm-file-not-found',
    'php-fpm',
    'not-found',
    'https://github.com/php/php-src/blob/master/sapi/fpm/fpm/fpm_main.c',
    {
      status: [404],
      wholeText: ['file not found.', 'no input file specified.'],
    },
    {
      means:
        'The web server handed the request to PHP, and PHP finds no such script: it is missing, or PHP may not read it.',
      fix: ['The owner compares SCRIPT_FILENAME with the real path and its permissions.'],
    },
  ),
  known(
    'traffic-server-page',
    'apache-traffic-server',
    'https://github.com/apache/trafficserver/tree/master/configs/body_factory/default',
    {
      status: REFUSED,
      marks: ['<font face="helvetica,arial"><b> description:'],
    },
  ),
  told(
    'traffic-server-no-mapping',
    'apache-traffic-server',
    'not-configured',
    'https://github.com/apache/trafficserver/tree/master/configs/body_factory/default',
    {
      status: [403, 404],
      anyText: ['your request on the specified host was not found', 'not found on accelerator'],
    },
    { means: 'No remap rule of the proxy leads to this host.' },
  ),
  told(
    'traffic-server-not-allowed',
    'apache-traffic-server',
    'access-rule',
    'https://docs.trafficserver.apache.org/en/latest/admin-guide/files/ip_allow.yaml.en.html',
    {
      status: [403],
      text: ['description: you are not allowed to access the document at location'],
    },
    {
      confidence: 'likely',
      means:
        'The proxy refuses this address, host or method; its ip_allow.yaml does so for addresses that are not listed.',
    },
  ),
  told(
    'traffic-server-log-in',
    'apache-traffic-server',
    'proxy-auth',
    'https://github.com/apache/trafficserver/tree/master/configs/body_factory/default',
    {
      status: [407],
      text: ['please log in with username and password'],
    },
    { audience: 'network-admin' },
  ),
  known(
    'traffic-server-header',
    'apache-traffic-server',
    'https://docs.trafficserver.apache.org/',
    { headers: { server: 'ats/' } },
    'likely',
    'front',
  ),
  known('traefik-realm', 'traefik', 'https://doc.traefik.io/traefik/middlewares/http/basicauth/', {
    status: [401],
    challenge: { realm: 'traefik' },
    headers: { 'www-authenticate': 'traefik' },
  }),
  known(
    'traefik-unauthorized',
    'traefik',
    'https://doc.traefik.io/traefik/middlewares/http/basicauth/',
    {
      status: [401],
      wholeText: ['401 unauthorized'],
      headers: { 'www-authenticate': true },
      noHeaders: ['server', 'x-powered-by', 'via'],
      format: 'text',
    },
    'likely',
  ),
  told(
    'traefik-forbidden',
    'traefik',
    'ip-block',
    'https://doc.traefik.io/traefik/middlewares/http/ipallowlist/',
    {
      status: [403],
      // To somebody who is known, a program's own bare answer is at least as likely.
      sent: 'nothing',
      wholeText: ['forbidden'],
      noHeaders: [
        'server',
        'x-powered-by',
        'via',
        'etag',
        'x-request-id',
        'access-control-allow-origin',
        'set-cookie',
        'www-authenticate',
        'vary',
        'x-content-type-options',
        'cf-ray',
      ],
      format: 'text',
    },
    {
      confidence: 'possible',
      means:
        'Traefik answers with this one word when the address is on no allow-list (IPAllowList).',
    },
  ),
  told(
    'traefik-no-route',
    'traefik',
    'not-configured',
    'https://doc.traefik.io/traefik/getting-started/faq/',
    {
      status: [404],
      wholeText: ['404 page not found'],
      headers: { 'x-content-type-options': 'nosniff' },
      noHeaders: ['server', 'x-powered-by', 'via', 'set-cookie'],
      format: 'text',
    },
    {
      confidence: 'possible',
      means: 'No router matches this host and path; other programs written in Go answer alike.',
    },
  ),
];

/** Servers and proxies that are known by the pages they ship. */
export const httpServerSigns: readonly Sign[] = [
  ...nginxSigns,
  ...apacheSigns,
  ...haproxySigns,
  ...envoySigns,
  ...litespeedSigns,
  ...smallServers,
];
