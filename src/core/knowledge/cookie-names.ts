/** What a cookie's name tells of it. */
export type CookieRole = 'session' | 'everybody' | 'unknown';

type CookieName = {
  /** Lower case; `name*` for a prefix, `*name` for an ending, `*name*` for a part. */
  readonly name: string;
  readonly role: 'session' | 'everybody';
  readonly source: string;
};

/**
 * Names that decide. First match wins, so what sites set for everybody (consent, language, analytics, anti-forgery,
 * load balancing, bot managers) stands before the broad session patterns.
 */
export const COOKIE_NAMES: readonly CookieName[] = [
  {
    name: '_ga*',
    role: 'everybody',
    source: 'https://support.google.com/analytics/answer/11397207',
  },
  {
    name: '_gid',
    role: 'everybody',
    source: 'https://support.google.com/analytics/answer/11397207',
  },
  { name: '_gcl_*', role: 'everybody', source: 'https://policies.google.com/technologies/cookies' },
  { name: '_fbp', role: 'everybody', source: 'https://www.facebook.com/privacy/policies/cookies' },
  {
    name: '_ym_*',
    role: 'everybody',
    source: 'https://yandex.com/support/metrica/general/cookie-usage.html',
  },
  { name: '_pk_*', role: 'everybody', source: 'https://matomo.org/faq/general/faq_146/' },
  {
    name: '_hj*',
    role: 'everybody',
    source: 'https://help.hotjar.com/hc/en-us/articles/115011789248',
  },
  {
    name: 'ajs_*',
    role: 'everybody',
    source: 'https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/',
  },
  {
    name: '__utm*',
    role: 'everybody',
    source: 'https://developers.google.com/analytics/devguides/collection/analyticsjs/cookie-usage',
  },
  {
    name: '__cf*',
    role: 'everybody',
    source:
      'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
  },
  {
    name: '_cfuvid',
    role: 'everybody',
    source:
      'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
  },
  {
    name: 'cf_clearance',
    role: 'everybody',
    source:
      'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
  },
  {
    name: 'cf_chl*',
    role: 'everybody',
    source:
      'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
  },
  {
    name: '_px*',
    role: 'everybody',
    source: 'https://docs.humansecurity.com/applications/cookies',
  },
  {
    name: 'pxcts',
    role: 'everybody',
    source: 'https://docs.humansecurity.com/applications/cookies',
  },
  {
    name: 'datadome',
    role: 'everybody',
    source: 'https://docs.datadome.co/docs/cookie-session-storage',
  },
  {
    name: 'visid_incap_*',
    role: 'everybody',
    source: 'https://docs.imperva.com/bundle/cloud-application-security/page/settings/cookies.htm',
  },
  {
    name: 'incap_ses_*',
    role: 'everybody',
    source: 'https://docs.imperva.com/bundle/cloud-application-security/page/settings/cookies.htm',
  },
  {
    name: 'nlbi_*',
    role: 'everybody',
    source: 'https://docs.imperva.com/bundle/cloud-application-security/page/settings/cookies.htm',
  },
  {
    name: 'reese84',
    role: 'everybody',
    source: 'https://docs.imperva.com/bundle/cloud-application-security/page/settings/cookies.htm',
  },
  { name: 'ak_bmsc', role: 'everybody', source: 'https://techdocs.akamai.com/' },
  { name: '_abck', role: 'everybody', source: 'https://techdocs.akamai.com/' },
  { name: 'bm_*', role: 'everybody', source: 'https://techdocs.akamai.com/' },
  { name: 'akamai*', role: 'everybody', source: 'https://techdocs.akamai.com/' },
  { name: '__ddg*', role: 'everybody', source: 'https://ddos-guard.net/' },
  { name: 'bigipserver*', role: 'everybody', source: 'https://my.f5.com/manage/s/article/K6917' },
  { name: 'ts01*', role: 'everybody', source: 'https://my.f5.com/manage/s/article/K6850' },
  {
    name: 'awsalb*',
    role: 'everybody',
    source:
      'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/sticky-sessions.html',
  },
  {
    name: 'awselb',
    role: 'everybody',
    source:
      'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-sticky-sessions.html',
  },
  {
    name: 'aws-waf-token',
    role: 'everybody',
    source: 'https://docs.aws.amazon.com/waf/latest/developerguide/waf-tokens.html',
  },
  {
    name: 'arraffinity*',
    role: 'everybody',
    source: 'https://learn.microsoft.com/azure/app-service/',
  },
  { name: 'serverid', role: 'everybody', source: 'https://docs.haproxy.org/' },
  {
    name: 'route',
    role: 'everybody',
    source: 'https://kubernetes.github.io/ingress-nginx/examples/affinity/cookie/',
  },
  { name: '*consent*', role: 'everybody', source: 'https://www.cookiebot.com/' },
  { name: 'optanon*', role: 'everybody', source: 'https://www.onetrust.com/' },
  { name: 'euconsent*', role: 'everybody', source: 'https://iabeurope.eu/' },
  { name: 'borlabs*', role: 'everybody', source: 'https://borlabs.io/' },
  {
    name: '*csrf*',
    role: 'everybody',
    source: 'https://docs.djangoproject.com/en/stable/ref/csrf/',
  },
  { name: '*xsrf*', role: 'everybody', source: 'https://angular.dev/best-practices/security' },
  {
    name: '__requestverificationtoken*',
    role: 'everybody',
    source: 'https://learn.microsoft.com/aspnet/core/security/anti-request-forgery',
  },
  {
    name: '.aspnetcore.antiforgery*',
    role: 'everybody',
    source: 'https://learn.microsoft.com/aspnet/core/security/anti-request-forgery',
  },
  {
    name: '.aspnetcore.culture',
    role: 'everybody',
    source: 'https://learn.microsoft.com/aspnet/core/fundamentals/localization',
  },
  {
    name: 'wp-settings-*',
    role: 'everybody',
    source: 'https://developer.wordpress.org/advanced-administration/wordpress/cookies/',
  },
  {
    name: 'wordpress_test_cookie',
    role: 'everybody',
    source: 'https://developer.wordpress.org/advanced-administration/wordpress/cookies/',
  },
  { name: 'has_js', role: 'everybody', source: 'https://www.drupal.org/' },
  { name: 'lang', role: 'everybody', source: 'https://www.rfc-editor.org/rfc/rfc6265' },
  { name: '*lang', role: 'everybody', source: 'https://www.rfc-editor.org/rfc/rfc6265' },
  { name: '*language', role: 'everybody', source: 'https://www.rfc-editor.org/rfc/rfc6265' },
  { name: '*locale', role: 'everybody', source: 'https://www.rfc-editor.org/rfc/rfc6265' },
  { name: '*session_id_test', role: 'everybody', source: 'https://www.rfc-editor.org/rfc/rfc6265' },
  {
    name: 'pa.*',
    role: 'session',
    source: 'https://docs.pingidentity.com/pingaccess/',
  },
  {
    name: 'wordpress_logged_in_*',
    role: 'session',
    source: 'https://developer.wordpress.org/advanced-administration/wordpress/cookies/',
  },
  {
    name: 'wordpress_sec_*',
    role: 'session',
    source: 'https://developer.wordpress.org/advanced-administration/wordpress/cookies/',
  },
  { name: 'sess*', role: 'session', source: 'https://www.drupal.org/docs' },
  { name: 'ssess*', role: 'session', source: 'https://www.drupal.org/docs' },
  {
    name: '*sess',
    role: 'session',
    source: 'https://owasp.org/www-community/attacks/Session_Prediction',
  },
  {
    name: '*session*',
    role: 'session',
    source: 'https://guides.rubyonrails.org/security.html#sessions',
  },
  {
    name: '*sessid*',
    role: 'session',
    source: 'https://www.php.net/manual/en/session.configuration.php',
  },
  {
    name: '*sid',
    role: 'session',
    source: 'https://expressjs.com/en/resources/middleware/session.html',
  },
  {
    name: 'sid*',
    role: 'session',
    source: 'https://expressjs.com/en/resources/middleware/session.html',
  },
  {
    name: '*auth*',
    role: 'session',
    source: 'https://learn.microsoft.com/aspnet/core/security/authentication/cookie',
  },
  { name: '*token*', role: 'session', source: 'https://www.rfc-editor.org/rfc/rfc6750' },
  { name: '*jwt*', role: 'session', source: 'https://www.rfc-editor.org/rfc/rfc7519' },
  {
    name: '*login*',
    role: 'session',
    source: 'https://owasp.org/www-project-web-security-testing-guide/',
  },
  {
    name: '*logged_in*',
    role: 'session',
    source: 'https://owasp.org/www-project-web-security-testing-guide/',
  },
  {
    name: '*remember*',
    role: 'session',
    source:
      'https://docs.spring.io/spring-security/reference/servlet/authentication/rememberme.html',
  },
  {
    name: '*identity*',
    role: 'session',
    source: 'https://learn.microsoft.com/aspnet/core/security/authentication/identity',
  },
  {
    name: '.aspnetcore.cookies*',
    role: 'session',
    source: 'https://learn.microsoft.com/aspnet/core/security/authentication/cookie',
  },
  {
    name: '.aspxauth*',
    role: 'session',
    source: 'https://learn.microsoft.com/dotnet/api/system.web.security.formsauthentication',
  },
  { name: 'fedauth*', role: 'session', source: 'https://learn.microsoft.com/sharepoint/' },
  {
    name: 'estsauth*',
    role: 'session',
    source:
      'https://learn.microsoft.com/entra/identity/authentication/concept-authentication-web-browser-cookies',
  },
  {
    name: '_oauth2_proxy*',
    role: 'session',
    source: 'https://oauth2-proxy.github.io/oauth2-proxy/configuration/overview',
  },
  {
    name: '_t',
    role: 'session',
    source: 'https://meta.discourse.org/t/cookies-used-by-discourse/83690',
  },
  {
    name: '_shibsession_*',
    role: 'session',
    source: 'https://shibboleth.atlassian.net/wiki/spaces/SP3/',
  },
  { name: 'mellon-cookie', role: 'session', source: 'https://github.com/latchset/mod_auth_mellon' },
  {
    name: 'mod_auth_openidc*',
    role: 'session',
    source: 'https://github.com/OpenIDC/mod_auth_openidc',
  },
  { name: 'tgc', role: 'session', source: 'https://apereo.github.io/cas/' },
  { name: '*ticket*', role: 'session', source: 'https://pve.proxmox.com/wiki/Proxmox_VE_API' },
  {
    name: '*user*',
    role: 'session',
    source: 'https://owasp.org/www-project-web-security-testing-guide/',
  },
  {
    name: 'lwp*',
    role: 'session',
    source: 'https://owasp.org/www-project-web-security-testing-guide/',
  },
  { name: 'xf_user', role: 'session', source: 'https://xenforo.com/' },
  { name: 'li_at', role: 'session', source: 'https://www.linkedin.com/legal/l/cookie-table' },
  { name: 'metabase.*', role: 'session', source: 'https://www.metabase.com/docs/' },
  {
    name: 'keycloak_*',
    role: 'session',
    source: 'https://www.keycloak.org/docs/latest/server_admin/',
  },
  { name: 'sysauth*', role: 'session', source: 'https://github.com/openwrt/luci' },
  { name: 'cadata*', role: 'session', source: 'https://learn.microsoft.com/exchange/' },
  { name: 'umb_ucontext*', role: 'session', source: 'https://github.com/umbraco/Umbraco-CMS' },
  {
    name: 'unifises',
    role: 'session',
    source: 'https://ubntwiki.com/products/software/unifi-controller/api',
  },
  { name: 'i_like_gitea', role: 'session', source: 'https://github.com/go-gitea/gitea' },
  { name: 'i_like_forgejo', role: 'session', source: 'https://codeberg.org/forgejo/forgejo' },
  {
    name: 'play_session',
    role: 'session',
    source: 'https://www.playframework.com/documentation/latest/SettingsSession',
  },
];

/** What a cookie of that name usually is; `unknown` where the name tells nothing. */
export function tellCookieRole(name: string): CookieRole {
  const lower = name.toLowerCase();
  return COOKIE_NAMES.find((row) => fits(row.name, lower))?.role ?? 'unknown';
}

function fits(pattern: string, name: string): boolean {
  const open = pattern.startsWith('*');
  const end = pattern.endsWith('*');
  const part = pattern.slice(open ? 1 : 0, end ? -1 : undefined);
  if (open && end) return name.includes(part);
  if (open) return name.endsWith(part);
  return end ? name.startsWith(part) : name === part;
}
