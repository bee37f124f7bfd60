import type { CauseId } from '../causes.ts';
import type { Sign } from '../sign.ts';

const CODES =
  'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/www-administration-management/http-status-code';
const HTTP_SYS =
  'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/aspnet/site-behavior-performance/error-logging-http-apis';
const SEEN = '2026-11';

type Substatus = {
  readonly number: string;
  readonly cause: CauseId;
  readonly means: string;
  readonly fix: readonly string[];
  readonly beside?: Sign['beside'];
};

/** The steps that a whole family of substatus numbers shares. */
const TELL_OWNER = 'Tell the site’s owner the address and this number.';
const FILTER = [
  'Go to the page by a link of the site instead of typing the address.',
  'The owner changes the list under Request Filtering in IIS Manager (system.webServer/security/requestFiltering).',
];
const CERTIFICATE = [
  'Install or renew the certificate you were given, restart the browser, and choose it when asked.',
  'Ask who issued it which certificate this site accepts.',
];
const WAIT = ['Wait a few minutes, then reload once.', TELL_OWNER];

const SUBSTATUS: readonly Substatus[] = [
  {
    number: '401.1',
    cause: 'bad-credentials',
    means:
      'The sign-in itself failed: the name or password was wrong, or this account may not sign in to the server.',
    fix: [
      'Sign in again; write the name as DOMAIN\\name.',
      'If you are never asked, remove this site’s saved password from the system’s credential store.',
      'On the server itself the loopback check (KB 896861) gives the same number.',
    ],
  },
  {
    number: '401.2',
    cause: 'no-credentials',
    means:
      'No way of signing in that the server accepts was used: anonymous access is off, and the browser sent nothing or another kind of sign-in.',
    fix: [
      'Sign in when the browser asks; for Windows sign-in the site must count as a trusted or intranet site.',
      'The owner enables a matching kind under Authentication in IIS Manager.',
    ],
  },
  {
    number: '401.3',
    cause: 'file-permission',
    means:
      'The sign-in worked, but the file’s access control list (ACL) gives that account no right to read it.',
    fix: [
      'Ask the owner to give your account, or the application pool’s account, Read on the file or folder.',
    ],
  },
  {
    number: '401.4',
    cause: 'access-rule',
    means: 'A filter installed on the web server (an ISAPI filter) refused the sign-in.',
    fix: [TELL_OWNER, 'The owner looks at the ISAPI filters of the site.'],
  },
  {
    number: '401.5',
    cause: 'access-rule',
    means:
      'A program on the server (ISAPI or CGI) that checks callers before it answers refused this one.',
    fix: [TELL_OWNER, 'The owner looks at the log of the ISAPI extension or CGI program.'],
  },
  {
    number: '401.501',
    cause: 'rate-limit',
    means:
      'Too many requests from this address at the same time: the limit of Dynamic IP Restrictions.',
    fix: WAIT,
  },
  {
    number: '401.502',
    cause: 'rate-limit',
    means:
      'Too many requests from this address in a short time: the limit of Dynamic IP Restrictions.',
    fix: WAIT,
  },
  {
    number: '401.503',
    cause: 'ip-block',
    means: 'Your address stands on the deny list of IP Address and Domain Restrictions.',
    fix: ['Try from another network, without a VPN.', TELL_OWNER],
  },
  {
    number: '401.504',
    cause: 'ip-block',
    means:
      'The host name of your address stands on the deny list of IP Address and Domain Restrictions.',
    fix: ['Try from another network, without a VPN.', TELL_OWNER],
  },
  {
    number: '403.1',
    cause: 'access-rule',
    means: 'The folder does not allow programs or scripts to be run.',
    fix: ['The owner allows Script or Execute under Handler Mappings, Edit Feature Permissions.'],
  },
  {
    number: '403.2',
    cause: 'access-rule',
    means: 'The folder does not allow its files to be read; it may allow only scripts.',
    fix: ['The owner allows Read under Handler Mappings, Edit Feature Permissions.'],
  },
  {
    number: '403.3',
    cause: 'access-rule',
    means: 'The folder does not allow files to be written or changed.',
    fix: ['The owner allows Write for the folder, and gives the account the right to write there.'],
  },
  {
    number: '403.4',
    cause: 'https-required',
    means: 'The page is only served over HTTPS, and the request came over plain HTTP.',
    fix: ['Open the same address with https:// in front.'],
  },
  {
    number: '403.5',
    cause: 'https-required',
    means: 'The page is only served over HTTPS with 128-bit encryption.',
    fix: ['Open the same address with https:// in a current browser.'],
  },
  {
    number: '403.6',
    cause: 'ip-block',
    means:
      'Your address is on a list of addresses that may not open this site, or is missing on the list of those that may.',
    fix: [
      'Try from the network the site is meant for, without a VPN.',
      'The owner changes IP Address and Domain Restrictions in IIS Manager.',
    ],
  },
  {
    number: '403.7',
    cause: 'client-certificate',
    means:
      'The page asks for a client certificate, and the browser sent none that the server recognises.',
    fix: CERTIFICATE,
  },
  {
    number: '403.8',
    cause: 'ip-block',
    means: 'The host name that belongs to your address is on the server’s list of denied names.',
    fix: ['Try from another network, without a VPN.', TELL_OWNER],
  },
  {
    number: '403.9',
    cause: 'rate-limit',
    means: 'Too many clients are connected to the server at this moment.',
    fix: WAIT,
  },
  {
    number: '403.10',
    cause: 'access-rule',
    means: 'The web server is set to deny running programs for this address.',
    fix: ['The owner allows Execute for the folder, if a program is meant to run there.'],
  },
  {
    number: '403.11',
    cause: 'bad-credentials',
    means: 'The password has been changed since it was stored.',
    fix: ['Sign in with the new password; remove the old one from the browser and the system.'],
  },
  {
    number: '403.12',
    cause: 'client-certificate',
    means:
      'A certificate was sent, and the server’s mapping of certificates to accounts denies it.',
    fix: [
      'Choose another certificate, if you have one.',
      'The owner adds the certificate to the mapping.',
    ],
  },
  {
    number: '403.13',
    cause: 'client-certificate',
    means:
      'The client certificate is revoked, or the server could not reach the list of revoked certificates.',
    fix: CERTIFICATE,
  },
  {
    number: '403.14',
    cause: 'directory-listing',
    means: 'The address is a folder without a default document, and the server lists no folders.',
    fix: [
      'Open a page inside the folder.',
      'The owner adds a default document, or, for ASP.NET, installs the matching modules: without them every route looks like a folder.',
    ],
  },
  {
    number: '403.15',
    cause: 'quota',
    means: 'The server’s client access licences are used up.',
    fix: ['Try again later.', 'The owner adds client access licences.'],
  },
  {
    number: '403.16',
    cause: 'client-certificate',
    means: 'The client certificate is damaged, or its issuer is not trusted by the server.',
    fix: [
      ...CERTIFICATE,
      'The owner looks for a certificate that is not self-signed among the Trusted Root Certification Authorities: one such breaks the whole list.',
    ],
  },
  {
    number: '403.17',
    cause: 'client-certificate',
    means: 'The client certificate has expired or is not valid yet.',
    fix: CERTIFICATE,
  },
  {
    number: '403.18',
    cause: 'not-configured',
    means:
      'The address cannot be run in the application pool it belongs to, often because an error page lies in another pool.',
    fix: ['The owner puts the page and the site into the same application pool.'],
  },
  {
    number: '403.19',
    cause: 'not-configured',
    means:
      'CGI programs cannot be run for this caller in the application pool: its account lacks the right to replace a process token.',
    fix: ['The owner gives the pool’s account that right, or runs the program as FastCGI.'],
  },
  {
    number: '403.20',
    cause: 'bad-credentials',
    means: 'The sign-in with Passport failed.',
    fix: ['Sign in again.'],
  },
  {
    number: '403.21',
    cause: 'access-rule',
    means: 'Reading the source of files is denied here (WebDAV).',
    fix: ['The owner allows Source in the WebDAV authoring rules.'],
  },
  {
    number: '403.22',
    cause: 'access-rule',
    means: 'Asking for a whole tree at once (WebDAV Depth: infinity) is denied here.',
    fix: ['Ask for one level at a time.'],
  },
  {
    number: '403.501',
    cause: 'rate-limit',
    means:
      'Too many requests from this address at the same time: the limit of Dynamic IP Restrictions.',
    fix: WAIT,
  },
  {
    number: '403.502',
    cause: 'rate-limit',
    means:
      'Too many requests from this address in a short time: the limit of Dynamic IP Restrictions.',
    fix: WAIT,
  },
  {
    number: '403.503',
    cause: 'ip-block',
    means: 'Your address stands on the deny list of IP Address and Domain Restrictions.',
    fix: ['Try from another network, without a VPN.', TELL_OWNER],
  },
  {
    number: '403.504',
    cause: 'ip-block',
    means:
      'The host name of your address stands on the deny list of IP Address and Domain Restrictions.',
    fix: ['Try from another network, without a VPN.', TELL_OWNER],
  },
  {
    number: '404.1',
    cause: 'not-configured',
    means: 'No site of this server is bound to this name and port.',
    fix: ['Check the address.', 'The owner adds a binding for the name and port.'],
  },
  {
    number: '404.2',
    cause: 'access-rule',
    means:
      'The program that should answer is not on the list of allowed ISAPI and CGI programs; the server hides that behind “not found”.',
    fix: ['The owner allows the program under ISAPI and CGI Restrictions.'],
  },
  {
    number: '404.3',
    cause: 'access-rule',
    means:
      'The file may be there, but its type has no entry among the server’s MIME types, so it is not served.',
    fix: ['The owner adds the type under MIME Types, or the handler that should answer.'],
  },
  {
    number: '404.4',
    cause: 'not-configured',
    means: 'No handler is set up for this kind of file.',
    fix: ['The owner adds a handler mapping for the extension.'],
  },
  {
    number: '404.5',
    cause: 'access-rule',
    means:
      'Request filtering denies a sequence of characters in the address; the server hides that behind “not found”.',
    fix: FILTER,
  },
  {
    number: '404.6',
    cause: 'access-rule',
    means: 'Request filtering denies this HTTP method; the server hides that behind “not found”.',
    fix: ['The owner allows the verb under Request Filtering, HTTP Verbs.'],
  },
  {
    number: '404.7',
    cause: 'access-rule',
    means:
      'Request filtering denies this file extension; the server hides that behind “not found”.',
    fix: ['The owner allows the extension under Request Filtering, File Name Extensions.'],
  },
  {
    number: '404.8',
    cause: 'access-rule',
    means:
      'A part of the path (such as bin, App_Data or web.config) is on the list of hidden segments; the server hides that behind “not found”.',
    fix: [
      'The owner removes the name under Request Filtering, Hidden Segments, if it is meant to be public.',
    ],
  },
  {
    number: '404.9',
    cause: 'access-rule',
    means: 'The file carries the Hidden attribute and is not served.',
    fix: ['The owner removes the file’s Hidden attribute.'],
  },
  {
    number: '404.10',
    cause: 'access-rule',
    means: 'A request header is longer than request filtering allows.',
    fix: ['Delete this site’s cookies, then reload.', ...FILTER.slice(1)],
  },
  {
    number: '404.11',
    cause: 'access-rule',
    means:
      'The address is encoded twice (a % or + inside an encoded part), which request filtering denies.',
    fix: [
      'Encode the address once only.',
      'The owner renames the file, or sets allowDoubleEscaping where that is safe.',
    ],
  },
  {
    number: '404.12',
    cause: 'access-rule',
    means: 'The address holds characters outside ASCII, which request filtering denies.',
    fix: ['The owner sets allowHighBitCharacters, or renames the file.'],
  },
  {
    number: '404.13',
    cause: 'access-rule',
    means: 'What was sent is larger than request filtering allows (30 MB unless changed).',
    fix: ['Send a smaller file.', 'The owner raises maxAllowedContentLength.'],
  },
  {
    number: '404.14',
    cause: 'access-rule',
    means: 'The address is longer than request filtering allows.',
    fix: ['Shorten the address.', 'The owner raises maxUrl.'],
  },
  {
    number: '404.15',
    cause: 'access-rule',
    means: 'The query of the address is longer than request filtering allows.',
    fix: ['Send the values as a form instead.', 'The owner raises maxQueryString.'],
  },
  {
    number: '404.16',
    cause: 'not-configured',
    means: 'A WebDAV request reached the handler for plain files.',
    fix: ['The owner installs and enables WebDAV publishing, if it is wanted.'],
  },
  {
    number: '404.17',
    cause: 'not-configured',
    means: 'A script was mapped to the handler for plain files, so it is not run.',
    fix: ['The owner adds the handler of that script language.'],
  },
  {
    number: '404.18',
    cause: 'waf-block',
    means: 'Request filtering denies a sequence of characters in the query of the address.',
    fix: FILTER,
  },
  {
    number: '404.19',
    cause: 'waf-block',
    means: 'A filtering rule of the site found a forbidden text in the request.',
    fix: FILTER,
  },
  {
    number: '404.20',
    cause: 'access-rule',
    means: 'The path has more parts than the server allows.',
    fix: ['Shorten the path.', ...FILTER.slice(1)],
  },
];

/**
 * The substatus number stands the same way in every page that IIS ships, in every language:
 * `HTTP Error 403.14 - Forbidden`, `HTTP-Fehler 403.14 - Forbidden`, `403.14 - Verboten: …`.
 */
const substatusSigns: readonly Sign[] = SUBSTATUS.map(
  ({ number, cause, means, fix }): Sign => ({
    id: `iis-${number.replace('.', '-')}`,
    when: { status: [Number(number.slice(0, 3))], text: [`${number} -`] },
    responder: 'iis',
    speaks: 'refusal',
    cause,
    confidence: 'certain',
    means,
    fix,
    source: CODES,
    seen: SEEN,
  }),
);

/** Pages without a number of their own. */
const pageSigns: readonly Sign[] = [
  {
    id: 'iis-custom-error-page',
    when: {
      status: [400, 401, 403, 404, 405, 406, 412, 500, 501, 502, 503],
      anyMark: [
        '<div id="content"> <div class="content-container"><fieldset>',
        '<div id="content"><div class="content-container"><fieldset>',
      ],
    },
    responder: 'iis',
    speaks: 'refusal',
    confidence: 'certain',
    source: CODES,
    seen: SEEN,
  },
  {
    id: 'iis-custom-error-heading',
    when: {
      status: [401, 403],
      anyText: [
        '401 - unauthorized: access is denied due to invalid credentials',
        '403 - forbidden: access is denied',
        '401 - nicht autorisiert: zugriff aufgrund ungültiger anmeldeinformationen verweigert',
        '403 - verboten: zugriff verweigert',
        '403 - unzulässig: zugriff verweigert',
        "401 - non autorisé : accès refusé en raison d'informations d'identification non valides",
        '403 - interdit : accès refusé',
        '403 - interdit: accès refusé',
        '401 - no autorizado: acceso denegado debido a credenciales no válidas',
        '403 - prohibido: acceso denegado',
        '401 - não autorizado: acesso negado devido a credenciais inválidas',
        '401 - não autorizado: o acesso foi negado devido a credenciais inválidas',
        '403 - proibido: acesso negado',
        '403 - proibido: o acesso foi negado',
        '401 - non autorizzato: accesso negato a causa di credenziali non valide',
        '403 - accesso negato',
        '401 - не авторизован: доступ запрещен из-за недопустимых учетных данных',
        '401 - несанкционированный доступ: доступ запрещен из-за неверных учетных данных',
        '403 - запрещено: доступ запрещен',
        '403 - запрещено. доступ запрещен',
        '401 - 権限がありません: 資格情報が無効であるため、アクセスが拒否されました',
        '401 - 許可されていません: 無効な資格情報のため、アクセスが拒否されました',
        '403 - 許可されていません: アクセスが拒否されました',
        '403 - アクセス不可: アクセスは拒否されました',
        '401 - 未授权: 由于凭据无效,访问被拒绝',
        '401 - 未授权: 由于凭据无效，访问被拒绝',
        '403 - 禁止访问: 访问被拒绝',
        '401 - 未經授權: 因為認證無效，所以存取遭拒',
        '403 - 禁止: 拒絕存取',
      ],
    },
    responder: 'iis',
    speaks: 'refusal',
    confidence: 'certain',
    source: CODES,
    seen: SEEN,
  },
  {
    id: 'iis-custom-error-line',
    when: {
      status: [401, 403],
      anyText: [
        'you do not have permission to view this directory or page using the credentials that you supplied',
        'mit den angegebenen anmeldeinformationen sind sie nicht zum anzeigen dieses verzeichnisses oder dieser seite berechtigt',
        "vous n'êtes pas autorisé à afficher ce répertoire ou cette page avec les informations d'identification fournies",
        'no tiene permiso para ver este directorio o esta página con las credenciales que ha proporcionado',
        'no tiene permiso para ver este directorio o página con las credenciales',
        'você não tem permissão para exibir este diretório ou esta página usando as credenciais',
        'você não tem permissão para exibir este diretório ou página usando as credenciais',
        'non si dispone delle autorizzazioni necessarie per visualizzare questa directory o pagina',
        'у вас нет разрешения на просмотр этого каталога или страницы с использованием указанных учетных данных',
        'у вас нет прав для просмотра этого каталога или страницы с использованием предоставленных учетных данных',
        '指定した資格情報には、このディレクトリまたはページを表示するためのアクセス許可がありません',
        '您无权使用所提供的凭据查看此目录或页面',
        '您無權使用所提供的認證來檢視此目錄或網頁',
      ],
    },
    responder: 'iis',
    speaks: 'refusal',
    confidence: 'certain',
    source: CODES,
    seen: SEEN,
  },
  {
    id: 'iis-detailed-error-title',
    when: {
      title: [
        'iis 10.0 detailed error',
        'iis 8.5 detailed error',
        'iis 8.0 detailed error',
        'iis 7.5 detailed error',
        'iis 7.0 detailed error',
        'detaillierter iis 10.0-fehler',
        'detaillierter iis 8.5-fehler',
        'erreur détaillée iis',
        'error detallado de iis',
        'erro detalhado do iis',
        'подробная ошибка iis',
        'подробное описание ошибки iis',
        'iis 10.0 詳細エラー',
        'iis 10.0 详细错误',
        'iis 8.5 详细错误',
      ],
    },
    responder: 'iis',
    speaks: 'refusal',
    confidence: 'certain',
    source: CODES,
    seen: SEEN,
  },
  {
    id: 'iis6-page',
    when: {
      status: [401, 403, 404, 405],
      text: ['internet information services (iis)', 'http error'],
    },
    responder: 'iis',
    speaks: 'refusal',
    confidence: 'certain',
    source: CODES,
    seen: SEEN,
  },
  {
    id: 'iis6-directory-denied',
    when: {
      status: [403],
      anyText: [
        'this virtual directory does not allow contents to be listed',
        'the virtual directory does not allow contents to be listed',
        'dieses virtuelle verzeichnis lässt das auflisten des inhalts nicht zu',
        'ce répertoire virtuel ne permet pas de lister son contenu',
        '此虚拟目录不允许列出内容',
      ],
    },
    responder: 'iis',
    speaks: 'refusal',
    cause: 'directory-listing',
    confidence: 'certain',
    source: CODES,
    seen: SEEN,
  },
  {
    id: 'iis-detailed-not-listing',
    when: {
      status: [403],
      anyText: [
        'the web server is configured to not list the contents of this directory',
        'der webserver ist so konfiguriert, dass der inhalt des verzeichnisses nicht aufgelistet wird',
        'le serveur web est configuré pour ne pas afficher le contenu de ce répertoire',
        'el servidor web está configurado para no enumerar el contenido de este directorio',
        'o servidor web está configurado para não listar o conteúdo desse diretório',
        'o servidor web está configurado para não listar o conteúdo deste diretório',
        'веб-сервер настроен таким образом, что список содержимого этого каталога не отображается',
        'веб-сервер настроен на запрет вывода содержимого этого каталога',
        'web サーバーは、このディレクトリの内容の一覧を表示しないように構成されています',
        'web 服务器被配置为不列出此目录的内容',
      ],
    },
    responder: 'iis',
    speaks: 'refusal',
    cause: 'directory-listing',
    confidence: 'certain',
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/site-behavior-performance/http-403-14-forbidden-webpage',
    seen: SEEN,
  },
  {
    id: 'iis-bare-words',
    when: {
      status: [401, 403],
      headers: { server: 'microsoft-iis' },
      wholeText: [
        'you do not have permission to view this directory or page.',
        'sie sind nicht berechtigt, dieses verzeichnis oder diese seite anzuzeigen.',
        "vous n'êtes pas autorisé à consulter ce répertoire ou cette page.",
        'no tiene permiso para ver este directorio o esta página.',
        'вы не имеете разрешений на просмотр этой папки или страницы.',
        'у вас нет разрешения на просмотр этого каталога или страницы.',
      ],
    },
    responder: 'iis',
    speaks: 'refusal',
    confidence: 'likely',
    source: CODES,
    seen: SEEN,
  },
  {
    id: 'iis-access-is-denied',
    when: {
      status: [401],
      headers: { server: 'microsoft-iis' },
      wholeText: [
        'access is denied.',
        'error: access is denied.',
        'access is denied. error: access is denied.',
      ],
    },
    responder: 'iis',
    speaks: 'refusal',
    confidence: 'likely',
    source: CODES,
    seen: SEEN,
  },
  {
    id: 'iis-empty-challenge',
    when: {
      status: [401],
      headers: { server: 'microsoft-iis', 'www-authenticate': 'negotiate' },
      challenge: { scheme: 'negotiate' },
      format: 'empty',
    },
    responder: 'iis',
    speaks: 'refusal',
    confidence: 'likely',
    source: CODES,
    seen: SEEN,
  },
  {
    id: 'iis-empty-ntlm',
    when: {
      status: [401],
      headers: { server: 'microsoft-iis', 'www-authenticate': 'ntlm' },
      challenge: { scheme: 'ntlm' },
      format: 'empty',
    },
    responder: 'iis',
    speaks: 'refusal',
    confidence: 'likely',
    source: CODES,
    seen: SEEN,
  },
  {
    id: 'iis-server-header',
    when: { headers: { server: 'microsoft-iis' } },
    responder: 'iis',
    speaks: 'front',
    confidence: 'likely',
    source: CODES,
    seen: SEEN,
  },
];

/** Answers of the kernel’s part of IIS, made before any site is asked. */
const httpSysSigns: readonly Sign[] = [
  {
    id: 'http-sys-invalid-hostname',
    when: { status: [400], text: ['bad request - invalid hostname'] },
    responder: 'iis',
    speaks: 'refusal',
    cause: 'host-not-allowed',
    confidence: 'certain',
    means: 'No site of this server is bound to the host name in the request.',
    fix: [
      'Open the site by its own name, not by an IP address.',
      'The owner adds a binding for the name.',
    ],
    source: HTTP_SYS,
    seen: SEEN,
  },
  {
    id: 'http-sys-headers-too-long',
    when: {
      status: [400],
      anyText: [
        'http error 400. the size of the request headers is too long',
        'bad request - request too long',
      ],
    },
    responder: 'iis',
    speaks: 'refusal',
    cause: 'cookies-too-large',
    confidence: 'certain',
    means:
      'The request’s header fields are longer than the server takes (16 KB unless changed); mostly cookies or a Kerberos ticket of an account with many groups.',
    fix: [
      'Delete this site’s cookies, then reload.',
      'For Windows sign-in the administrator raises MaxFieldLength and MaxRequestBytes.',
    ],
    source: HTTP_SYS,
    seen: SEEN,
  },
  {
    id: 'http-sys-field-too-long',
    when: { status: [400], anyText: ['http error 400. a request header field is too long'] },
    responder: 'iis',
    speaks: 'refusal',
    cause: 'cookies-too-large',
    confidence: 'certain',
    source: HTTP_SYS,
    seen: SEEN,
  },
  {
    id: 'http-sys-url-forbidden',
    when: {
      status: [403],
      anyText: ['http error 403. the request url is forbidden', 'forbidden url'],
    },
    responder: 'iis',
    speaks: 'refusal',
    cause: 'access-rule',
    confidence: 'certain',
    source: HTTP_SYS,
    seen: SEEN,
  },
  {
    id: 'http-sys-bad-request',
    when: {
      status: [400, 411, 414],
      anyText: [
        'http error 400. the request url is invalid',
        'http error 400. the request is badly formed',
        'http error 400. the request verb is invalid',
        'http error 400. the request has an invalid header name',
        'http error 411. the request must be chunked or have a content length',
        'http error 414. the request url is too long',
      ],
    },
    responder: 'iis',
    speaks: 'refusal',
    cause: 'invalid-request',
    confidence: 'certain',
    source: HTTP_SYS,
    seen: SEEN,
  },
  {
    id: 'http-sys-unavailable',
    when: { status: [503], text: ['http error 503. the service is unavailable'] },
    responder: 'iis',
    speaks: 'refusal',
    cause: 'server-error',
    confidence: 'certain',
    means: 'The application pool of the site is stopped, or takes no more requests.',
    fix: [
      'Try again later.',
      'The owner starts the application pool and reads the event log for why it stopped.',
    ],
    source: HTTP_SYS,
    seen: SEEN,
  },
  {
    id: 'http-sys-not-found',
    when: { status: [404], text: ['http error 404. the requested resource is not found'] },
    responder: 'iis',
    speaks: 'refusal',
    cause: 'not-found',
    confidence: 'certain',
    source: HTTP_SYS,
    seen: SEEN,
  },
];

/** IIS: substatus numbers, its pages in the languages it ships, and HTTP.sys. */
export const iisSigns: readonly Sign[] = [...substatusSigns, ...pageSigns, ...httpSysSigns];
