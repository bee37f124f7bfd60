import type { CauseId } from '../../core/knowledge/causes.ts';
import type { ResponderId } from '../../core/knowledge/responders.ts';
import type { Answer } from '../answer.ts';

type Case = {
  readonly name: string;
  readonly as: readonly [ResponderId, CauseId];
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
  readonly url?: string;
  readonly accept?: Answer['accept'];
  readonly source: string;
};

function answer({ name, as, status = 403, headers, body, url, accept, source }: Case): Answer {
  return {
    name,
    request: { url: url ?? 'http://play.example/' },
    response: { status, headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers }, body },
    responder: as[0],
    cause: as[1],
    audience: as[1] === 'captive-portal' ? 'visitor' : 'network-admin',
    ...(accept === undefined ? {} : { accept }),
    source,
  };
}

function page(title: string, body: string): string {
  return `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>${title}</title></head>\n<body>${body}</body></html>`;
}

const SQUID = 'https://github.com/squid-cache/squid/tree/master/errors';

function squid(error: string, title: string, told: string): string {
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">\n<html><head>\n<title>${title}</title>\n</head><body id="${error}">\n<div id="titles"><h1>ERROR</h1></div><hr>\n<div id="content"><p>http://play.example/</p><blockquote id="error"><p><b>${told}</b></p></blockquote></div>\n<hr><div id="footer"><p>proxy.corp.example (squid/6.6)</p><!-- ${error} --></div>\n</body></html>`;
}

function squidHeaders(error: string): Record<string, string> {
  return {
    Server: 'squid/6.6',
    'X-Squid-Error': `${error} 0`,
    Via: '1.1 proxy.corp.example (squid/6.6)',
  };
}

const squidAnswers: readonly Answer[] = [
  answer({
    name: 'Squid denies by its rules',
    as: ['squid', 'web-filter'],
    headers: squidHeaders('ERR_ACCESS_DENIED'),
    body: squid(
      'ERR_ACCESS_DENIED',
      'ERROR: The requested URL could not be retrieved',
      'Access Denied.',
    ),
    source: SQUID,
  }),
  answer({
    name: 'Squid denies in Russian, headers lost on the way',
    as: ['squid', 'web-filter'],
    body: squid(
      'ERR_ACCESS_DENIED',
      'ОШИБКА: Запрошенный URL не может быть получен',
      'Доступ запрещён.',
    ),
    source: SQUID,
  }),
  answer({
    name: 'Squid wants a sign-in of its own',
    as: ['squid', 'proxy-auth'],
    status: 407,
    headers: { ...squidHeaders('ERR_CACHE_ACCESS_DENIED'), 'Proxy-Authenticate': 'Negotiate' },
    body: squid(
      'ERR_CACHE_ACCESS_DENIED',
      'FEHLER: Cachezugriff verweigert',
      'Cache-Zugriff verweigert.',
    ),
    source: SQUID,
  }),
  answer({
    name: 'Squid counts the time online',
    as: ['squid', 'quota'],
    headers: squidHeaders('ERR_ACL_TIME_QUOTA_EXCEEDED'),
    body: squid(
      'ERR_ACL_TIME_QUOTA_EXCEEDED',
      "ERREUR : l'URL demandée n'a pas pu être chargée",
      'Quota de temps dépassé.',
    ),
    source: SQUID,
  }),
  answer({
    name: 'Squid keeps its manager pages to itself',
    as: ['squid', 'no-credentials'],
    status: 401,
    headers: squidHeaders('ERR_CACHE_MGR_ACCESS_DENIED'),
    body: squid(
      'ERR_CACHE_MGR_ACCESS_DENIED',
      'ERROR: Cache Manager Access Denied',
      'Cache Manager Access Denied.',
    ),
    url: 'http://proxy.corp.example:3128/squid-internal-mgr/menu',
    source: SQUID,
  }),
  answer({
    name: 'Squid does not forward for a sibling',
    as: ['squid', 'access-rule'],
    headers: squidHeaders('ERR_FORWARDING_DENIED'),
    body: squid(
      'ERR_FORWARDING_DENIED',
      'ERROR: The requested URL could not be retrieved',
      'Forwarding Denied.',
    ),
    source: SQUID,
  }),
];

const products: readonly Answer[] = [
  ...(
    [
      [
        'policy_denied',
        'web-filter',
        'Your system policy has denied access to the requested URL.',
        403,
      ],
      [
        'content_filter_denied',
        'web-filter',
        'Your request was denied because of its content categorization: "Gambling"',
        403,
      ],
      [
        'authentication_failed',
        'proxy-auth',
        'Your credentials could not be authenticated: "Credentials are missing.". You will not be permitted access until your credentials can be verified.',
        407,
      ],
      ['authorization_failed', 'proxy-auth', 'You are not authorized to use this proxy.', 403],
      ['virus_detected', 'web-filter', 'A virus was detected in the content.', 403],
    ] as const
  ).map(([exception, cause, text, status]) =>
    answer({
      name: `ProxySG gives the exception ${exception}`,
      as: ['bluecoat-proxysg', cause],
      status,
      body: `<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD>\n<BODY>\n<TABLE><TR><TD>\n<big>Access Denied (${exception})</big>\n</TD></TR><TR><TD>${text}</TD></TR>\n<TR><TD>For assistance, contact your network support team.</TD></TR></TABLE></BODY></HTML>`,
      accept:
        exception === 'authorization_failed'
          ? { causes: ['web-filter', 'insufficient-permission'] }
          : {},
      source:
        'https://techdocs.broadcom.com/us/en/symantec-security-software/web-and-network-security/proxysg.html',
    }),
  ),
  ...(
    [
      [
        'adguard',
        'Access blocked',
        '<h1>AdGuard DNS</h1><p>Access to this website is blocked by AdGuard DNS.</p>',
        'https://adguard-dns.io/kb/',
      ],
      [
        'check-point',
        'Page Blocked',
        '<p>Access to play.example is blocked according to the organization security policy.</p><p>Category: Games</p><img alt="Check Point UserCheck">',
        'https://sc1.checkpoint.com/documents/',
      ],
      [
        'cisco-umbrella',
        'Blocked',
        '<h1>This site is blocked due to content filtering.</h1><p>play.example</p><p>Sorry, play.example has been blocked by your network administrator.</p><a href="https://block.opendns.com/">Cisco Umbrella</a>',
        'https://docs.umbrella.com/deployment-umbrella/docs/customize-your-block-page',
      ],
      [
        'forcepoint',
        'Content blocked',
        '<p>Content blocked by your organization</p><p>Reason: This Websense category is filtered: Games.</p>',
        'https://www.websense.com/content/support/library/web/v85/wcg_ds_help/',
      ],
      [
        'fortiguard',
        'Web Filter Violation',
        '<h2>FortiGuard Intrusion Prevention - Access Blocked</h2><h3>Web Page Blocked</h3><p>You have tried to access a web page that is in violation of your Internet usage policy.</p><p>Category: Games</p>',
        'https://docs.fortinet.com/document/fortigate/7.4.0/administration-guide/',
      ],
      [
        'iboss',
        'Blocked',
        '<p>Access to the requested site has been restricted due to its contents.</p>',
        'https://www.iboss.com/',
      ],
      [
        'kerio-control',
        'Доступ запрещен',
        '<p>Это сообщение создано прокси-сервером Kerio Control.</p>',
        'https://manuals.gfi.com/en/kerio/control/',
      ],
      [
        'lightspeed-filter',
        'Lightspeed System - Web Access',
        '<p>This site has been blocked by your organization.</p>',
        'https://help.lightspeedsystems.com/',
      ],
      [
        'netskope',
        'Blocked',
        '<p>This website has been blocked by your organization’s policy.</p><p>Powered by Netskope</p>',
        'https://docs.netskope.com/',
      ],
      [
        'netsweeper',
        'Web Page Blocked',
        '<iframe src="http://deny.isp.example/webadmin/deny/index.php?dpid=1&dpruleid=1&cat=1"></iframe>',
        'https://helpdesk.netsweeper.com/',
      ],
      [
        'palo-alto',
        'Web Page Blocked',
        '<h1>Web Page Blocked</h1><p>Access to the web page you were trying to visit has been blocked in accordance with company policy. Please contact your system administrator if you believe this is in error.</p><p>Category: games</p>',
        'https://docs.paloaltonetworks.com/pan-os/10-2/pan-os-admin/url-filtering',
      ],
      [
        'pi-hole',
        'Website Blocked',
        '<p>Access to the following site has been blocked: play.example</p><p>Pi-hole: Your black hole for Internet advertisements</p>',
        'https://docs.pi-hole.net/ftldns/blockingmode/',
      ],
      [
        'skyhigh-web-gateway',
        'McAfee Web Gateway - Notification',
        '<h1>URL Blocked</h1><p>The requested URL was blocked by the URL Filter database module. The URL is listed in categories that are not allowed by your administrator at this time.</p>',
        'https://success.skyhighsecurity.com/',
      ],
      [
        'sonicwall',
        'Web Site Blocked',
        '<div id="nsa_banner"></div><p>This site is blocked by the SonicWall Content Filter Service.</p>',
        'https://www.sonicwall.com/support/',
      ],
      [
        'untangle',
        'Untangle | Warning',
        '<p><b>This web page is blocked</b> because it violates network policy.</p>',
        'https://wiki.edge.arista.com/',
      ],
      [
        'watchguard',
        'Request denied by WatchGuard Firewall',
        "<p>Request denied by WatchGuard Firewall.</p><p>Reason: Category 'Games' denied by WebBlocker policy</p>",
        'https://www.watchguard.com/help/docs/help-center/',
      ],
      [
        'zscaler',
        'Internet Security by Zscaler',
        "<p>Sorry, you don't have permission to visit this site.</p><p>Not allowed to browse Games category</p><p>Your organization has selected Zscaler to protect you from internet threats.</p>",
        'https://help.zscaler.com/zia',
      ],
      [
        'cisco-wsa',
        'Notificación: política: filtrado de URL',
        '<h1>Esta página no se puede mostrar</h1><p>Notification: WEBCAT</p><p>Reason: BLOCK-WEBCAT</p>',
        'https://www.cisco.com/c/en/us/support/security/web-security-appliance/',
      ],
      [
        'microsoft-tmg',
        'Network Access Message: The page cannot be displayed',
        '<p>Error Code: 403 Forbidden. Forefront TMG denied the specified Uniform Resource Locator (URL). (12202)</p>',
        'https://learn.microsoft.com/previous-versions/tn-archive/',
      ],
    ] as const
  ).map(([responder, title, body, source]) =>
    answer({
      name: `${responder} does not allow a site`,
      as: [responder, 'web-filter'],
      body: page(title, body),
      source,
    }),
  ),
  answer({
    name: 'FortiGate recognises an application',
    as: ['fortiguard', 'web-filter'],
    body: page(
      'Application Control Violation',
      '<h2>FortiGate Application Control</h2><h3>Application Blocked!</h3><p>You have attempted to use an application that violates your Internet usage policy.</p>',
    ),
    source: 'https://docs.fortinet.com/document/fortigate/7.4.0/administration-guide/',
  }),
  answer({
    name: 'FortiGuard counts a day’s minutes',
    as: ['fortiguard', 'quota'],
    body: page(
      'Web Filter Block Override',
      '<h2>FortiGuard Web Filtering</h2><p>Your daily quota for this category of webpage has expired.</p>',
    ),
    source: 'https://docs.fortinet.com/document/fortigate/7.4.0/administration-guide/',
  }),
  answer({
    name: 'FortiGate wants a sign-in to the network',
    as: ['fortigate', 'captive-portal'],
    status: 401,
    body: page(
      'Firewall Authentication',
      '<form action="/" method="post"><input type="hidden" name="magic" value="EXAMPLE"><h1>Authentication Required</h1><p>Please enter your username and password to continue.</p><a href="http://192.0.2.1:1000/fgtauth?EXAMPLE">sign in</a></form>',
    ),
    source: 'https://docs.fortinet.com/document/fortigate/7.4.0/administration-guide/',
  }),
  answer({
    name: 'FortiGate stops an attack by its own firewall for the web',
    as: ['fortigate', 'waf-block'],
    body: page(
      'Web Application Firewall',
      '<h1>Web Application Firewall</h1><p>This transfer is blocked by a web application firewall.</p><p>Event ID: 1</p><img src="//globalurl.fortinet.net/logo">',
    ),
    source: 'https://github.com/EnableSecurity/wafw00f',
  }),
  answer({
    name: 'TMG wants a sign-in of its own',
    as: ['microsoft-tmg', 'proxy-auth'],
    status: 407,
    headers: { 'Proxy-Authenticate': 'NTLM' },
    body: page(
      'The page cannot be displayed',
      '<p>Error Code: 407 Proxy Authentication Required. The ISA Server requires authorization to fulfill the request. Access to the Web Proxy service is denied. (12209)</p>',
    ),
    source: 'https://learn.microsoft.com/previous-versions/tn-archive/',
  }),
  answer({
    name: 'Skyhigh wants a sign-in of its own',
    as: ['skyhigh-web-gateway', 'proxy-auth'],
    status: 407,
    headers: { 'Proxy-Authenticate': 'Basic realm="McAfee Web Gateway"' },
    body: page(
      'McAfee Web Gateway - Notification',
      '<h1>Authentication Required</h1><p>You must be authenticated to access this URL.</p>',
    ),
    source: 'https://success.skyhighsecurity.com/',
  }),
  answer({
    name: 'Cisco WSA wants a sign-in of its own',
    as: ['cisco-wsa', 'proxy-auth'],
    status: 407,
    headers: { 'Proxy-Authenticate': 'NTLM', Via: '1.1 wsa.corp.example:80 (Cisco-WSA/14.0.0)' },
    body: page(
      'Notification: Proxy Authorization Required',
      '<p>Notification: PROXY_AUTH_REQUIRED</p>',
    ),
    source: 'https://www.cisco.com/c/en/us/support/security/web-security-appliance/',
  }),
  answer({
    name: 'Kerio Control has counted enough',
    as: ['kerio-control', 'quota'],
    headers: { Server: 'Kerio Control Embedded Web Server' },
    body: page('Access denied', '<p>Your transfer quota has been exceeded.</p>'),
    source: 'https://manuals.gfi.com/en/kerio/control/',
  }),
];

const providers: readonly Answer[] = (
  [
    [
      'Russian',
      'Доступ к запрашиваемому ресурсу ограничен по решению суда или по иным основаниям, установленным законодательством Российской Федерации.',
      'legal-block',
    ],
    [
      'German',
      'Diese Webseite ist aus urheberrechtlichen Gründen nicht verfügbar. Zu den Hintergründen informieren Sie sich bitte unter cuii.info.',
      'legal-block',
    ],
    [
      'British',
      'Access to this website has been blocked under an Order of the Higher Court.',
      'legal-block',
    ],
    [
      'Indian',
      'Your requested URL has been blocked as per the directions received from Department of Telecommunications, Government of India. Please contact administrator for more information.',
      'legal-block',
    ],
    [
      'Turkish',
      'Bu internet sitesi hakkında 5651 sayılı Kanun uyarınca idari tedbir uygulanmaktadır. Bilgi Teknolojileri ve İletişim Kurumu',
      'legal-block',
    ],
    ['Italian', 'AGCOM Stop Page', 'legal-block'],
    ['Danish', 'Internetudbyderen har lagt at blokere for adgang til siden.', 'legal-block'],
    ['Portuguese', 'Bloqueado por ordem judicial', 'legal-block'],
    [
      'French',
      'Vous avez été redirigé vers cette page du site du ministère de l’Intérieur car vous alliez vous connecter à une page dont le contenu provoque à des actes de terrorisme.',
      'legal-block',
    ],
    [
      'Indonesian',
      'Situs ini tidak bisa diakses melalui jaringan ini sesuai peraturan perundang-undangan.',
      'legal-block',
    ],
    [
      'Malaysian',
      'This website is not available in Malaysia as it violate(s) the National law(s).',
      'legal-block',
    ],
    [
      'Australian',
      'Access to this website has been disabled by an order of the Federal Court of Australia because it infringes or facilitates the infringement of copyright.',
      'legal-block',
    ],
    [
      'Ukrainian',
      'Відвідування даного ресурсу заборонено відповідно до Указу Президента України.',
      'legal-block',
    ],
    [
      'mobile British',
      'Your adult content filter is on. You need to be over 18 for this website.',
      'web-filter',
    ],
    [
      'parental',
      'This site is blocked by your Parental Controls settings. BT Parental Controls',
      'web-filter',
    ],
  ] as const
).map(([country, text, cause]) =>
  answer({
    name: `a ${country} access provider answers in the site’s place`,
    as: ['isp-filter', cause],
    body: page(country, `<h1>${text}</h1>`),
    source: 'https://github.com/ooni/blocking-fingerprints',
  }),
);

const others: readonly Answer[] = [
  {
    name: 'a hotspot answers in the site’s place and names WISPr',
    request: { url: 'http://play.example/' },
    response: {
      status: 200,
      headers: { 'Content-Type': 'text/html' },
      body: '<html><!-- <?xml version="1.0"?><WISPAccessGatewayParam><Redirect><MessageType>100</MessageType></Redirect></WISPAccessGatewayParam> --><body>Welcome to our hotspot</body></html>',
    },
    cause: 'captive-portal',
    responder: 'application',
    accept: { responders: ['unknown', 'isp-filter'] },
    source: 'https://www.rfc-editor.org/rfc/rfc8952',
  },
  {
    name: 'the interface of a Pi-hole is asked without a session',
    request: { url: 'http://pi.hole/api/stats/summary', kind: 'fetch' },
    response: {
      status: 401,
      headers: { 'Content-Type': 'application/json' },
      body: '{"error":{"key":"unauthorized","message":"Unauthorized","hint":null},"took":0.0001}',
    },
    cause: 'no-credentials',
    responder: 'pi-hole',
    accept: { responders: ['application'] },
    source: 'https://docs.pi-hole.net/api/auth/',
  },
  {
    name: 'a site of its own reports what a proxy on the way has cached',
    request: {
      url: 'http://shop.example/account',
      headers: { Authorization: 'Basic RVhBTVBMRQ==' },
    },
    response: {
      status: 403,
      headers: {
        'Content-Type': 'text/html',
        Via: '1.1 proxy.corp.example (squid/6.6)',
        'X-Cache': 'MISS from proxy.corp.example',
      },
      body: page(
        'Shop',
        '<p>Your account has no permission to open this page. Ask your manager for the role of an editor.</p>',
      ),
    },
    cause: 'insufficient-permission',
    responder: 'application',
    source: SQUID,
  },
];

/** Written from the products' own documentation and source before the tables were. */
export const filtersAnswers: readonly Answer[] = [
  ...squidAnswers,
  ...products,
  ...providers,
  ...others,
];
