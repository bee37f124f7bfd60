import { known, told } from '../make-sign.ts';
import type { Sign } from '../sign.ts';

const REFUSED = [
  400, 401, 402, 403, 404, 405, 406, 408, 410, 413, 414, 415, 421, 429, 431, 451, 494, 495, 496,
  497, 500, 501, 502, 503, 504,
];

const TOMCAT =
  'https://github.com/apache/tomcat/blob/main/java/org/apache/catalina/valves/ErrorReportValve.java';
const TOMCAT_AUTH =
  'https://github.com/apache/tomcat/tree/main/java/org/apache/catalina/authenticator';
const TOMCAT_MANAGER = 'https://github.com/apache/tomcat/tree/main/webapps/manager/WEB-INF/jsp';

const tomcatSigns: readonly Sign[] = [
  known('tomcat-report-page', 'tomcat', TOMCAT, {
    status: REFUSED,
    anyMark: [
      '<hr class="line" /><p><b>',
      '<hr class="line" /> <p><b>',
      '<hr class="line"/><p><b>',
      'noshade="noshade"><p><b>type</b>',
      'noshade="noshade"><p><b>',
    ],
  }),
  known('tomcat-report-title', 'tomcat', TOMCAT, {
    status: REFUSED,
    title: [
      'http status 400 –',
      'http status 401 –',
      'http status 403 –',
      'http status 404 –',
      'http status 405 –',
      'http status 401 -',
      'http status 403 -',
      'statut http 401',
      'statut http 403',
      'état http 401',
      'état http 403',
      'etat http 401',
      'etat http 403',
      'estado http 401',
      'estado http 403',
      'http状态 401',
      'http状态 403',
      'http状态码 401',
      'http状态码 403',
      'httpステータス 401',
      'httpステータス 403',
      'http 상태 401',
      'http 상태 403',
      'http статус 401',
      'http статус 403',
    ],
  }),
  known('tomcat-name', 'tomcat', TOMCAT, {
    status: [400, 401, 403, 404, 405, 500, 503],
    anyMark: ['<h3>apache tomcat', '<h3>apache tomee'],
  }),
  told('tomcat-certificate-missing', 'tomcat', 'client-certificate', TOMCAT_AUTH, {
    status: [401, 403],
    anyText: [
      'no client certificate chain in this request',
      "aucune chaîne de certificats client n'a été fournie dans cette requête",
      'aucune chaîne de certificat client',
      'no hay cadena de certificados del cliente en esta petición',
      'no hay cadena de certificados de cliente en este requerimiento',
      'keine client-zertifikatskette in dieser anfrage',
      'このリクエストにはクライアント認証チェーンがありません',
      '在请求中没有客户端证书链',
      '此请求中没有客户端证书链',
      '이 요청 내에 클라이언트 인증서 체인이 없습니다',
    ],
  }),
  told(
    'tomcat-certificate-unknown',
    'tomcat',
    'client-certificate',
    TOMCAT_AUTH,
    {
      status: [401],
      anyText: [
        'cannot authenticate with the provided credentials',
        "impossible d'authentifier avec les crédits fournis",
        "impossible de s'authentifier avec les données d'identification fournies",
        'no puedo autenticar con las credenciales suministradas',
        'authentifizierung mit den bereitgestellten zugangsdaten nicht möglich',
        '用提供的凭证无法进行认证',
      ],
    },
    {
      confidence: 'likely',
      means: 'A client certificate was sent, and no user of the server belongs to it.',
    },
  ),
  told(
    'tomcat-role-missing',
    'tomcat',
    'insufficient-permission',
    'https://github.com/apache/tomcat/blob/main/java/org/apache/catalina/realm/RealmBase.java',
    {
      status: [403],
      anyText: [
        'access to the requested resource has been denied',
        "l'accès à la ressource demandée a été interdit",
        "l'accès à la ressource demandée est refusé",
        'el acceso al recurso pedido ha sido denegado',
        'der zugriff auf die gewünschte ressource wurde verweigert',
        'der zugriff auf die angefragte ressource wurde verweigert',
        '要求されたリソースへのアクセスが拒否されました',
        '已拒绝访问请求的资源',
        '访问请求的资源被拒绝',
        '요청된 리소스에 대한 접근이 거부되었습니다',
        'доступ к запрошенному ресурсу запрещен',
        'доступ к запрошенному ресурсу был запрещён',
        'доступ к запрошенному ресурсу был запрещен',
        'přístup k požadovanému zdroji byl zakázán',
        'o acesso ao recurso requisitado foi negado',
      ],
    },
    {
      means:
        'A security constraint of the application asks for a role that this user does not have.',
    },
  ),
  told(
    'tomcat-login-timed-out',
    'tomcat',
    'session-expired',
    TOMCAT_AUTH,
    {
      status: [400, 403, 408],
      anyText: [
        'the time allowed for the login process has been exceeded',
        'le temps alloué au processus de login est échu',
        "le temps alloué pour le processus d'identification a été dépassé",
        'el tiempo permitido para realizar login ha sido excedido',
        'el tiempo permitido para el proceso de ingreso ha sido excedido',
        'die zulässige zeit für den login-vorgang wurde überschritten',
        'ログインプロセスに認められていた時間が過ぎました',
        '登录过程已超时',
        '允许的登录时间已过',
      ],
    },
    {
      means: 'The sign-in page was open for longer than the session lives.',
      fix: ['Open the page you want again, and sign in at once.'],
    },
  ),
  told(
    'tomcat-direct-login',
    'tomcat',
    'session-expired',
    TOMCAT_AUTH,
    {
      status: [400, 408],
      text: ['invalid direct reference to form login page'],
    },
    {
      confidence: 'likely',
      means:
        'The sign-in form was sent without the page that leads to it, as from a bookmark or after the session ended.',
      fix: ['Open the page you want, not the sign-in page, and sign in there.'],
    },
  ),
  told(
    'tomcat-header-too-large',
    'tomcat',
    'cookies-too-large',
    'https://tomcat.apache.org/tomcat-10.1-doc/config/http.html',
    {
      status: [400, 431],
      text: ['request header is too large'],
    },
    {
      means: 'The request’s header is larger than maxHttpHeaderSize (8 KB unless changed).',
      fix: [
        'Delete this site’s cookies, then reload.',
        'The owner raises maxHttpHeaderSize on the Connector.',
      ],
    },
  ),
  told(
    'tomcat-invalid-target',
    'tomcat',
    'invalid-request',
    'https://tomcat.apache.org/tomcat-10.1-doc/config/http.html',
    {
      status: [400],
      anyText: [
        'invalid character found in the request target',
        'invalid character found in method name',
        'invalid character found in the http protocol',
      ],
    },
    {
      means:
        'The address holds characters that must be encoded, such as [ ] { } | or a space; or HTTPS was spoken to a plain port.',
      fix: [
        'Encode the address.',
        'The owner may list characters in relaxedQueryChars or relaxedPathChars.',
      ],
    },
  ),
  told(
    'tomcat-manager-address',
    'tomcat',
    'ip-block',
    TOMCAT_MANAGER,
    {
      status: [401, 403],
      anyText: [
        'by default the manager is only accessible from a browser running on the same machine as tomcat',
        'by default the host manager is only accessible from a browser running on the same machine as tomcat',
      ],
    },
    {
      confidence: 'likely',
      means:
        'Tomcat’s manager answers only to a browser on the same machine unless its context.xml says otherwise; a missing role or a stale CSRF token gives the same page.',
      fix: [
        'Open the manager on the server itself, or through a tunnel to it.',
        'The owner changes the RemoteAddrValve in the manager’s context.xml and gives the user the role manager-gui.',
        'If it worked before, open the manager’s first page again instead of a bookmark.',
      ],
    },
  ),
  known('tomcat-manager-page', 'tomcat', TOMCAT_MANAGER, {
    status: [401, 403],
    anyMark: ['conf/tomcat-users.xml', 'roles="manager-gui"', 'rolename="manager-gui"'],
  }),
];

const JETTY =
  'https://github.com/jetty/jetty.project/blob/jetty-12.0.x/jetty-core/jetty-server/src/main/java/org/eclipse/jetty/server/handler/ErrorHandler.java';

const jettySigns: readonly Sign[] = [
  known('jetty-page', 'jetty', JETTY, {
    status: REFUSED,
    anyMark: ['powered by jetty://', 'jetty://', '<tr><th>uri:</th>', '<h1>bad message'],
  }),
  known(
    'jetty-heading',
    'jetty',
    JETTY,
    {
      status: REFUSED,
      anyMark: [
        '<h2>http error 400 ',
        '<h2>http error 401 ',
        '<h2>http error 403 ',
        '<h2>http error 404 ',
        '<h2>http error: 401',
        '<h2>http error: 403',
        '<h2>http error 401</h2>',
        '<h2>http error 403</h2>',
      ].map((mark) => mark.trim()),
    },
    'likely',
  ),
  known('jetty-json', 'jetty', JETTY, {
    status: REFUSED,
    format: 'json',
    fields: { url: true, status: true, message: true, servlet: true },
    marks: ['"servlet"'],
  }),
  known(
    'jetty-server-header',
    'jetty',
    JETTY,
    { headers: { server: 'jetty(' } },
    'likely',
    'front',
  ),
  told(
    'jetty-role-missing',
    'jetty',
    'insufficient-permission',
    'https://github.com/jetty/jetty.project/tree/jetty-9.4.x/jetty-security',
    {
      status: [403],
      marks: ['!role'],
      anyMark: ['jetty', 'http error 403'],
    },
    { means: 'A security constraint asks for a role that this user does not have.' },
  ),
  told(
    'jetty-not-secure',
    'jetty',
    'https-required',
    'https://github.com/jetty/jetty.project/tree/jetty-9.4.x/jetty-security',
    {
      status: [403],
      marks: ['!secure'],
      anyMark: ['jetty', 'http error 403'],
    },
    { means: 'A security constraint asks for HTTPS (transport-guarantee CONFIDENTIAL).' },
  ),
  told(
    'jetty-invalid-sni',
    'jetty',
    'host-not-allowed',
    'https://jetty.org/docs/jetty/12/operations-guide/protocols/index.html',
    {
      status: [400, 421],
      anyText: ['invalid sni', 'host does not match sni'],
      anyMark: ['jetty', 'http error 400', 'http error 421', 'bad message 400'],
    },
    {
      means: 'The name or address in the request is in none of the server’s certificates.',
      fix: [
        'Open the site by the name its certificate is made out to.',
        'The owner adds the name to the certificate, or switches off sniHostCheck.',
      ],
    },
  ),
  told(
    'jetty-header-too-large',
    'jetty',
    'cookies-too-large',
    'https://github.com/jetty/jetty.project/tree/jetty-12.0.x/jetty-core/jetty-http',
    {
      status: [400, 413, 431],
      anyText: [
        'bad message 431',
        'reason: request header fields too large',
        'http error 431 request header fields too large',
      ],
    },
  ),
];

/** Servers of Java applications, in the languages they speak. */
export const javaServerSigns: readonly Sign[] = [...tomcatSigns, ...jettySigns];
