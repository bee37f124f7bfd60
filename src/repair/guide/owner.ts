import type { CauseId } from '../../core/knowledge/causes.ts';
import type { ResponderId } from '../../core/knowledge/responders.ts';

/** Something for a site's owner to look at; its words are under `guide.owner.<id>`. */
export type OwnerStep = {
  readonly id: string;
  /** Servers it is about; any where left out. */
  readonly responders?: readonly ResponderId[];
  /** Causes it can explain; any where left out. */
  readonly causes?: readonly CauseId[];
  readonly text: string;
  readonly source: string;
};

const FILES: readonly CauseId[] = [
  'directory-listing',
  'file-permission',
  'access-rule',
  'insufficient-permission',
  'unknown',
];
const SIGN_IN: readonly CauseId[] = [
  'no-credentials',
  'bad-credentials',
  'session-expired',
  'unknown',
];
const GUARDS: readonly CauseId[] = [
  'waf-block',
  'ip-block',
  'geo-block',
  'bot-challenge',
  'access-rule',
  'account-locked',
  'unknown',
];

/** What to look at on this very server, the likeliest and quickest to check first. */
export const OWNER_STEPS: readonly OwnerStep[] = [
  {
    id: 'nginx-log',
    responders: ['nginx', 'openresty', 'tengine'],
    text: 'Read the last lines of error.log: “directory index of … is forbidden”, “access forbidden by rule” and “(13: Permission denied)” are three different faults.',
    source: 'https://nginx.org/en/docs/ngx_core_module.html#error_log',
  },
  {
    id: 'nginx-index',
    responders: ['nginx', 'openresty', 'tengine'],
    causes: ['directory-listing', 'unknown'],
    text: 'Check that the folder has the file that “index” names, and that “root” points to the folder you think of. Turn “autoindex” on only for folders that may be listed.',
    source: 'https://nginx.org/en/docs/http/ngx_http_index_module.html',
  },
  {
    id: 'nginx-rights',
    responders: ['nginx', 'openresty', 'tengine'],
    causes: FILES,
    text: 'The user that nginx runs as needs to read the file and to enter every folder above it: “namei -l /path/to/file” shows where it fails. On systems with SELinux also look at the file’s label.',
    source: 'https://nginx.org/en/docs/ngx_core_module.html#user',
  },
  {
    id: 'nginx-rules',
    responders: ['nginx', 'openresty', 'tengine'],
    causes: [...GUARDS, 'insufficient-permission'],
    text: 'Look for “deny”, “allow”, “auth_request” and “satisfy” in the location that serves this address; “nginx -T” prints all of it. The longest matching location wins.',
    source: 'https://nginx.org/en/docs/http/ngx_http_access_module.html',
  },
  {
    id: 'nginx-large',
    responders: ['nginx', 'openresty', 'tengine'],
    causes: ['cookies-too-large'],
    text: 'Find out which cookies grow before you raise “large_client_header_buffers”: each of its buffers holds one header line.',
    source: 'https://nginx.org/en/docs/http/ngx_http_core_module.html#large_client_header_buffers',
  },
  {
    id: 'apache-log',
    responders: ['apache', 'litespeed'],
    text: 'Read the error log for this moment. AH01630 is a rule of yours, AH01276 a folder without an index file, AH00035 and AH00132 missing rights on disk.',
    source: 'https://httpd.apache.org/docs/2.4/logs.html#errorlog',
  },
  {
    id: 'apache-require',
    responders: ['apache', 'litespeed'],
    causes: [...FILES, ...GUARDS],
    text: 'Look for “Require”, “Deny from” and “Order” in the virtual host and in every .htaccess from the top folder down. Do not mix the 2.2 and the 2.4 way: “Deny from all” beside “Require all granted” still refuses.',
    source: 'https://httpd.apache.org/docs/2.4/upgrading.html#access',
  },
  {
    id: 'apache-htaccess',
    responders: ['apache', 'litespeed'],
    causes: FILES,
    text: 'Rename .htaccess for a moment. If the page opens, put its lines back one block at a time. An .htaccess that Apache cannot read refuses the whole folder.',
    source: 'https://httpd.apache.org/docs/2.4/howto/htaccess.html',
  },
  {
    id: 'apache-index',
    responders: ['apache', 'litespeed'],
    causes: ['directory-listing', 'unknown'],
    text: 'Check that the folder has a file that “DirectoryIndex” names. “Options -Indexes” is right for most folders; what is missing is the index file.',
    source: 'https://httpd.apache.org/docs/2.4/mod/mod_dir.html#directoryindex',
  },
  {
    id: 'apache-authorization',
    responders: ['apache', 'litespeed', 'php-fpm', 'wordpress'],
    causes: ['no-credentials', 'bad-credentials', 'unknown'],
    text: 'Apache drops the Authorization header before CGI and FastCGI. Pass it on: “CGIPassAuth On” (2.4.13 and newer), or “SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1” in .htaccess.',
    source: 'https://httpd.apache.org/docs/2.4/mod/core.html#cgipassauth',
  },
  {
    id: 'apache-modsecurity',
    responders: ['apache', 'modsecurity', 'cpanel', 'nginx'],
    causes: ['waf-block', 'unknown'],
    text: 'Look for this request in ModSecurity’s audit log. Switch off the one rule that fired, by its id and for this path only; never the whole engine.',
    source: 'https://github.com/owasp-modsecurity/ModSecurity/wiki',
  },
  {
    id: 'iis-substatus',
    responders: ['iis', 'aspnet'],
    text: 'Look up “sc-substatus” and “sc-win32-status” of this request in the IIS log: 403.4 wants HTTPS, 403.6 and 403.503 are addresses, 403.14 is a folder without a default document, 401.2 the way of signing in, 401.3 rights on disk.',
    source:
      'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/www-administration-management/http-status-code',
  },
  {
    id: 'iis-trace',
    responders: ['iis', 'aspnet'],
    text: 'Where the substatus is not enough, turn on Failed Request Tracing for 401 and 403: it names the module that refused.',
    source:
      'https://learn.microsoft.com/iis/troubleshoot/using-failed-request-tracing/troubleshooting-failed-requests-using-tracing-in-iis',
  },
  {
    id: 'iis-rights',
    responders: ['iis', 'aspnet'],
    causes: FILES,
    text: 'Give the application pool’s identity (IIS AppPool\\name) and, for anonymous visitors, IUSR the right to read the folder.',
    source:
      'https://learn.microsoft.com/iis/get-started/planning-for-security/understanding-built-in-user-and-group-accounts-in-iis',
  },
  {
    id: 'php-session',
    responders: ['php-fpm', 'apache', 'nginx', 'laravel', 'symfony', 'codeigniter', 'application'],
    causes: ['session-expired', 'csrf'],
    text: 'In PHP two times end a session: “session.gc_maxlifetime” on the server (24 minutes unless set) and “session.cookie_lifetime” in the browser. Set both, and give each application its own “session.save_path”: the shortest time of all that share one wins.',
    source: 'https://www.php.net/manual/en/session.configuration.php',
  },
  {
    id: 'session-shared',
    causes: ['session-expired', 'csrf'],
    text: 'If it comes and goes, compare servers: sessions in memory or in local files are lost whenever the next request reaches another machine or the program is started anew.',
    source: 'https://owasp.org/www-project-web-security-testing-guide/',
  },
  {
    id: 'session-cookie',
    causes: ['session-expired', 'csrf', 'redirect-loop'],
    text: 'Look at the session cookie’s Domain, Path, Secure and SameSite. Two cookies of one name for www and the bare domain are both sent, and the server may read the old one.',
    source: 'https://www.rfc-editor.org/rfc/rfc6265#section-5.4',
  },
  {
    id: 'wordpress-plugins',
    responders: ['wordpress'],
    text: 'Switch off security plugins one by one, and try again after each: their blocks look like the server’s own. Without a way in, rename their folders in wp-content/plugins.',
    source: 'https://wordpress.org/documentation/article/faq-troubleshooting/',
  },
  {
    id: 'wordpress-htaccess',
    responders: ['wordpress'],
    text: 'Rename .htaccess, then save Settings → Permalinks: WordPress writes a fresh one.',
    source: 'https://developer.wordpress.org/advanced-administration/server/web-server/httpd/',
  },
  {
    id: 'wordpress-application-passwords',
    responders: ['wordpress'],
    causes: SIGN_IN,
    text: 'For the REST API use an application password (Users → Profile). They need HTTPS, the user’s right to them, and an Authorization header that reaches PHP.',
    source:
      'https://developer.wordpress.org/rest-api/using-the-rest-api/authentication/#application-passwords',
  },
  {
    id: 'wordpress-nonce',
    responders: ['wordpress'],
    causes: ['csrf', 'session-expired'],
    text: 'Nonces end after 12 to 24 hours. A page cache that keeps pages longer hands out dead ones: leave pages with forms out of it.',
    source: 'https://developer.wordpress.org/apis/security/nonces/',
  },
  {
    id: 'guard-event',
    responders: [
      'cloudflare',
      'akamai',
      'aws-waf',
      'aws-cloudfront',
      'imperva',
      'sucuri',
      'fastly',
      'azure-front-door',
      'azure-app-gateway',
      'google-cloud-armor',
      'datadome',
      'wordfence',
    ],
    causes: GUARDS,
    text: 'Find the event by the id that the page shows, in the guard’s own log. It names the rule: make an exception for this path and this rule, not for an address.',
    source: 'https://developers.cloudflare.com/waf/analytics/security-events/',
  },
  {
    id: 'addresses',
    causes: ['ip-block', 'geo-block'],
    text: 'Check that the server sees visitors’ addresses and not those of the proxy in front of it: otherwise one block hits everybody.',
    source: 'https://nginx.org/en/docs/http/ngx_http_realip_module.html',
  },
  {
    id: 'unauthorized-redirected',
    causes: ['no-credentials', 'session-expired', 'redirect-loop'],
    text: 'Answer pages with a redirect to the sign-in page, but programs and scripts with 401 and WWW-Authenticate: a script that follows the redirect only sees a page it cannot use.',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2',
  },
  {
    id: 'loop',
    causes: ['redirect-loop'],
    text: 'Behind a proxy that ends TLS, tell the application so (X-Forwarded-Proto): it otherwise sends every visitor to HTTPS for ever.',
    source: 'https://developer.mozilla.org/docs/Web/HTTP/Headers/X-Forwarded-Proto',
  },
  {
    id: 'hotlink',
    causes: ['hotlink'],
    text: 'Let requests without a Referer through: privacy settings, apps and typed addresses send none. Add your own further domains to the list.',
    source: 'https://nginx.org/en/docs/http/ngx_http_referer_module.html',
  },
  {
    id: 'rate',
    causes: ['rate-limit', 'quota'],
    text: 'Send Retry-After with every 429, and count per account where there is one: a whole office can share an address.',
    source: 'https://www.rfc-editor.org/rfc/rfc6585#section-4',
  },
  {
    id: 'clock',
    causes: ['clock-skew', 'expired-token', 'signature-mismatch'],
    text: 'Check the server’s clock (“timedatectl”, “w32tm /query /status”) and allow a minute of difference when you check times in tokens.',
    source: 'https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4',
  },
];

/** Steps for the owner of a site that was answered by this server for this cause, at most eight. */
export function ownerStepsFor(cause: CauseId, responder: ResponderId): readonly OwnerStep[] {
  return OWNER_STEPS.filter(
    ({ responders, causes }) =>
      (responders === undefined ? causes !== undefined : responders.includes(responder)) &&
      (causes === undefined || causes.includes(cause)),
  ).slice(0, 8);
}
