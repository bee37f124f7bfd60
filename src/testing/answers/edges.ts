import type { CauseId } from '../../core/knowledge/causes.ts';
import type { ResponderId } from '../../core/knowledge/responders.ts';
import type { Answer } from '../answer.ts';

type Case = {
  readonly name: string;
  readonly as: readonly [ResponderId, CauseId];
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
  readonly request?: Partial<Answer['request']>;
  readonly accept?: Answer['accept'];
  readonly source: string;
};

function answer({ name, as, status = 403, headers, body, request, accept, source }: Case): Answer {
  const isData = body.startsWith('{');
  return {
    name,
    request: { url: 'https://www.shop.example/orders', ...request },
    response: {
      status,
      headers: { 'Content-Type': isData ? 'application/json' : 'text/html', ...headers },
      body,
    },
    responder: as[0],
    cause: as[1],
    ...(accept === undefined ? {} : { accept }),
    source,
  };
}

function page(title: string, body: string): string {
  return `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>${title}</title></head>\n<body>${body}</body></html>`;
}

const CF = { Server: 'cloudflare', 'CF-RAY': '8f00000000000000-FRA' };
const CF_DOCS =
  'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/';

function cloudflareError(code: number, headline: string, text: string): string {
  return page(
    'Access denied | www.shop.example used Cloudflare to restrict access',
    `<div id="cf-wrapper"><div id="cf-error-details"><header><h1><span data-translate="error">Error</span>\n<span>${code}</span></h1>
<span>Ray ID: 8f00000000000000 &bull; 2026-11-18 12:00:00 UTC</span><h2>${headline}</h2></header>
<section><h2 data-translate="what_happened">What happened?</h2><p>${text}</p></section>
<span>Performance &amp; security by <a href="https://www.cloudflare.com/5xx-error-landing">Cloudflare</a></span></div></div>`,
  );
}

const cloudflare: readonly Answer[] = [
  answer({
    name: 'Cloudflare asks a browser to wait for its check, in German',
    as: ['cloudflare', 'bot-challenge'],
    headers: { ...CF, 'cf-mitigated': 'challenge' },
    body: page(
      'Nur einen Moment…',
      '<noscript>Aktivieren Sie JavaScript und Cookies, um fortzufahren</noscript><script>(function(){window._cf_chl_opt={cType:"managed"};}())</script>',
    ),
    source:
      'https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/',
  }),
  answer({
    name: 'Cloudflare answers a script with a challenge it cannot pass',
    as: ['cloudflare', 'bot-challenge'],
    headers: { ...CF, 'cf-mitigated': 'challenge' },
    body: '',
    request: { url: 'https://www.shop.example/api/items', kind: 'fetch' },
    source:
      'https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/',
  }),
  answer({
    name: 'an older Cloudflare browser check comes with 503',
    as: ['cloudflare', 'bot-challenge'],
    status: 503,
    headers: CF,
    body: page(
      'Just a moment...',
      '<h1>Checking your browser before accessing www.shop.example.</h1><p>This process is automatic. Your browser will redirect to your requested content shortly.</p><p>DDoS protection by Cloudflare</p>',
    ),
    source: 'https://developers.cloudflare.com/cloudflare-challenges/',
  }),
  answer({
    name: 'Cloudflare blocks an action that set off a rule',
    as: ['cloudflare', 'waf-block'],
    headers: CF,
    body: page(
      'Attention Required! | Cloudflare',
      '<div id="cf-error-details"><h1 data-translate="block_headline">Sorry, you have been blocked</h1><h2><span data-translate="unable_to_access">You are unable to access</span> shop.example</h2><h2 data-translate="blocked_why_headline">Why have I been blocked?</h2><p>This website is using a security service to protect itself from online attacks. The action you just performed triggered the security solution.</p></div>',
    ),
    source: 'https://developers.cloudflare.com/waf/troubleshooting/faq/',
  }),
  answer({
    name: 'an older Cloudflare page asks for a captcha',
    as: ['cloudflare', 'bot-challenge'],
    headers: CF,
    body: page(
      'Attention Required! | Cloudflare',
      '<h1>One more step</h1><h2>Please complete the security check to access shop.example</h2><div class="cf-captcha-container"></div>',
    ),
    source: 'https://developers.cloudflare.com/cloudflare-challenges/',
  }),
  ...(
    [
      [
        1003,
        'Direct IP access not allowed',
        "You've requested an IP address that is part of the Cloudflare network.",
        'host-not-allowed',
      ],
      [
        1005,
        'Access denied',
        'The owner of this website (www.shop.example) has banned the autonomous system number (ASN) your IP address is in (64500) from accessing this website.',
        'ip-block',
      ],
      [
        1006,
        'Access denied',
        'The owner of this website (www.shop.example) has banned your IP address (198.51.100.7).',
        'ip-block',
      ],
      [
        1008,
        'Access denied',
        'The owner of this website (www.shop.example) has banned your IP address (198.51.100.7).',
        'ip-block',
      ],
      [
        1009,
        'Access denied',
        'The owner of this website (www.shop.example) has banned the country or region your IP address is in (RU) from accessing this website.',
        'geo-block',
      ],
      [
        1010,
        'Access denied',
        "The owner of this website (www.shop.example) has banned your access based on your browser's signature (8f00000000000000-ua98).",
        'bot-challenge',
      ],
      [
        1011,
        'Access denied',
        'The owner of this website (www.shop.example) does not allow hotlinking to that resource (/a.png).',
        'hotlink',
      ],
      [
        1020,
        'Access denied',
        'This website is using a security service to protect itself from online attacks.',
        'waf-block',
      ],
    ] as const
  ).map(([code, headline, text, cause]) =>
    answer({
      name: `Cloudflare error ${code} as a page`,
      as: ['cloudflare', cause],
      headers: CF,
      body: cloudflareError(code, headline, text),
      source: CF_DOCS,
    }),
  ),
  answer({
    name: 'Cloudflare tells a program of its error in one line',
    as: ['cloudflare', 'bot-challenge'],
    headers: { ...CF, 'Content-Type': 'text/plain; charset=UTF-8' },
    body: 'error code: 1010',
    request: { url: 'https://api.shop.example/v1/items', kind: 'fetch' },
    source: CF_DOCS,
  }),
  answer({
    name: 'Cloudflare tells a program of its error as problem JSON',
    as: ['cloudflare', 'rate-limit'],
    status: 429,
    headers: { ...CF, 'Content-Type': 'application/problem+json', 'Retry-After': '30' },
    body: '{"type":"https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1015/","title":"Error 1015: You are being rate limited","status":429,"error_code":1015,"error_name":"rate_limited","ray_id":"8f00000000000000","cloudflare_error":true,"retryable":true,"retry_after":30}',
    request: { url: 'https://api.shop.example/v1/items', kind: 'fetch' },
    source: CF_DOCS,
  }),
  answer({
    name: 'a name that points to Cloudflare without an entry there',
    as: ['cloudflare', 'not-configured'],
    headers: CF,
    body: cloudflareError(
      1014,
      'CNAME Cross-User Banned',
      "You've requested a page on a website that is part of the Cloudflare network. The host is configured as a CNAME across accounts on Cloudflare, which is not allowed by Cloudflare policy.",
    ),
    source: CF_DOCS,
  }),
  answer({
    name: 'a worker behind Cloudflare has spent the calls of its free plan',
    as: ['cloudflare', 'quota'],
    status: 429,
    headers: CF,
    body: cloudflareError(
      1027,
      'Please check back later',
      'This website has been temporarily rate limited.',
    ),
    accept: { causes: ['rate-limit'] },
    source: 'https://developers.cloudflare.com/workers/platform/limits/',
  }),
  answer({
    name: 'Cloudflare withholds a site for a court order',
    as: ['cloudflare', 'legal-block'],
    status: 451,
    headers: CF,
    body: page(
      'Unavailable For Legal Reasons',
      '<h1>Error HTTP 451</h1><h2>Unavailable For Legal Reasons</h2><p>In response to a legal order, Cloudflare has taken steps to limit access to this website through Cloudflare&#39;s pass-through security and CDN services.</p>',
    ),
    source: 'https://www.cloudflare.com/trust-hub/abuse-approach/',
  }),
  answer({
    name: 'the origin behind Cloudflare refuses by itself',
    as: ['application', 'no-credentials'],
    status: 401,
    headers: CF,
    body: '{"message":"Please log in first."}',
    request: { url: 'https://www.shop.example/api/me', kind: 'fetch' },
    source:
      'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/4xx-client-error/',
  }),
  answer({
    name: 'too large cookies stop at Cloudflare',
    as: ['cloudflare', 'cookies-too-large'],
    status: 400,
    headers: CF,
    body: '<html>\r\n<head><title>400 Request Header Or Cookie Too Large</title></head>\r\n<body>\r\n<center><h1>400 Bad Request</h1></center>\r\n<center>Request Header Or Cookie Too Large</center>\r\n<hr><center>cloudflare</center>\r\n</body>\r\n</html>',
    source:
      'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/4xx-client-error/',
  }),
];

const akamaiAndAmazon: readonly Answer[] = [
  answer({
    name: 'Akamai denies by a rule',
    as: ['akamai', 'waf-block'],
    headers: { Server: 'AkamaiGHost', 'Mime-Version': '1.0' },
    body: '<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\n \nYou don\'t have permission to access "http&#58;&#47;&#47;www&#46;shop&#46;example&#47;orders" on this server.<P>\nReference&#32;&#35;18&#46;9c1f7b5c&#46;1700000000&#46;1a2b3c4d\n<P>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18&#46;9c1f7b5c&#46;1700000000&#46;1a2b3c4d</P>\n</BODY>\n</HTML>',
    source: 'https://techdocs.akamai.com/property-mgr/docs/reference-errors',
  }),
  answer({
    name: 'Akamai Bot Manager wants a proof of work from a script',
    as: ['akamai', 'bot-challenge'],
    status: 428,
    body: '{"sec-cp-challenge":"true","provider":"crypto","branding_url_content":"/_sec/cp_challenge/crypto_message-4-3.htm","chlg_duration":"30","token":"EXAMPLE"}',
    request: { url: 'https://www.shop.example/api/cart', kind: 'fetch' },
    source: 'https://techdocs.akamai.com/bot-manager/docs/challenge-actions',
  }),
  answer({
    name: 'Akamai Bot Manager shows its interstitial',
    as: ['akamai', 'bot-challenge'],
    status: 403,
    body: page(
      'Challenge Validation',
      '<div id="sec-if-cpt-container"><div id="sec-text-if"></div></div><script src="/_sec/cp_challenge/ak-challenge-4-3.js"></script>',
    ),
    source: 'https://techdocs.akamai.com/bot-manager/docs/challenge-actions',
  }),
  answer({
    name: 'CloudFront does not serve the country',
    as: ['aws-cloudfront', 'geo-block'],
    headers: { Server: 'CloudFront', 'X-Cache': 'Error from cloudfront' },
    body: page(
      'ERROR: The request could not be satisfied',
      '<H1>403 ERROR</H1><H2>The request could not be satisfied.</H2><HR noshade size="1px">The Amazon CloudFront distribution is configured to block access from your country.\nWe can\'t connect to the server for this app or website at this time.<BR clear="all"><HR noshade size="1px"><PRE>\nGenerated by cloudfront (CloudFront)\nRequest ID: EXAMPLE\n</PRE>',
    ),
    source:
      'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/georestrictions.html',
  }),
  answer({
    name: 'a rule of AWS WAF answers with the page of CloudFront',
    as: ['aws-cloudfront', 'waf-block'],
    headers: { Server: 'CloudFront', 'X-Cache': 'Error from cloudfront' },
    body: page(
      'ERROR: The request could not be satisfied',
      "<H1>403 ERROR</H1><H2>The request could not be satisfied.</H2>Request blocked.\nWe can't connect to the server for this app or website at this time.<PRE>Generated by cloudfront (CloudFront)\nRequest ID: EXAMPLE</PRE>",
    ),
    source:
      'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-403-permission-denied.html',
  }),
  answer({
    name: 'CloudFront does not allow the method',
    as: ['aws-cloudfront', 'access-rule'],
    headers: { Server: 'CloudFront', 'X-Cache': 'Error from cloudfront' },
    body: page(
      'ERROR: The request could not be satisfied',
      '<H1>403 ERROR</H1><H2>The request could not be satisfied.</H2>This distribution is not configured to allow the HTTP request method that was used for this request. The distribution supports only cachable requests.<PRE>Generated by cloudfront (CloudFront)</PRE>',
    ),
    request: { method: 'POST' },
    accept: { causes: ['method-not-allowed'] },
    source:
      'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html',
  }),
  answer({
    name: 'CloudFront serves the file by signed links only',
    as: ['aws-cloudfront', 'no-credentials'],
    headers: {
      'Content-Type': 'text/xml',
      Server: 'CloudFront',
      'X-Cache': 'Error from cloudfront',
    },
    body: '<?xml version="1.0" encoding="UTF-8"?><Error><Code>MissingKey</Code><Message>Missing Key-Pair-Id query parameter or cookie value</Message></Error>',
    request: { url: 'https://media.shop.example/film.mp4' },
    source:
      'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-overview.html',
  }),
  answer({
    name: 'CloudFront does not know the key of a signed link',
    as: ['aws-cloudfront', 'bad-credentials'],
    headers: {
      'Content-Type': 'text/xml',
      Server: 'CloudFront',
      'X-Cache': 'Error from cloudfront',
    },
    body: '<?xml version="1.0" encoding="UTF-8"?><Error><Code>InvalidKey</Code><Message>Unknown Key</Message></Error>',
    request: { url: 'https://media.shop.example/film.mp4?Key-Pair-Id=KEXAMPLE&Signature=EXAMPLE' },
    source: 'https://repost.aws/knowledge-center/cloudfront-troubleshoot-signed-url-cookies',
  }),
  answer({
    name: 'AWS WAF wants a captcha',
    as: ['aws-waf', 'bot-challenge'],
    status: 405,
    headers: {
      'x-amzn-waf-action': 'captcha',
      Server: 'CloudFront',
      'X-Cache': 'Error from cloudfront',
    },
    body: page(
      'Human Verification',
      '<script>window.awsWafCookieDomainList = []; window.gokuProps = {"key":"EXAMPLE"};</script><script src="https://0a1b2c3d4e5f.edge.captcha.awswaf.com/0a1b2c3d4e5f/captcha.js"></script><div id="captcha-container"></div>',
    ),
    source:
      'https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-actions.html',
  }),
];

const botVendors: readonly Answer[] = [
  answer({
    name: 'DataDome shows its device check',
    as: ['datadome', 'bot-challenge'],
    headers: { 'X-DataDome': 'protected', 'X-DD-B': '1' },
    body: "<html lang=\"en\"><head><title>shop.example</title></head><body><p id=\"cmsg\">Please enable JS and disable any ad blocker</p><script data-cfasync=\"false\">var dd={'rt':'i','cid':'EXAMPLE','hsh':'EXAMPLE','host':'geo.captcha-delivery.com'}</script><script src=\"https://ct.captcha-delivery.com/i.js\"></script></body></html>",
    source: 'https://docs.datadome.co/docs/challenge-page',
  }),
  answer({
    name: 'DataDome answers a script with a link to its captcha',
    as: ['datadome', 'bot-challenge'],
    headers: { 'X-DataDome': 'protected' },
    body: '{"url":"https://geo.captcha-delivery.com/captcha/?initialCid=EXAMPLE&hash=EXAMPLE&t=fe"}',
    request: { url: 'https://www.shop.example/api/items', kind: 'fetch' },
    source: 'https://docs.datadome.co/docs/xhr-fetch-requests',
  }),
  answer({
    name: 'DataDome lets through what the site itself refuses',
    as: ['application', 'no-credentials'],
    status: 401,
    headers: { 'X-DataDome': 'protected' },
    body: '{"message":"Authentication required"}',
    request: { url: 'https://www.shop.example/api/me', kind: 'fetch' },
    source: 'https://docs.datadome.co/docs/response-headers',
  }),
  answer({
    name: 'HUMAN wants its button held',
    as: ['human', 'bot-challenge'],
    body: page(
      'Access to this page has been denied',
      '<meta name="description" content="px-captcha"><p>Access to this page has been denied because we believe you are using automation tools to browse the website.</p><p>Powered by PerimeterX, Inc.</p><script>window._pxAppId = "PXEXAMPLE";</script>',
    ),
    source: 'https://docs.humansecurity.com/applications/block-page',
  }),
  answer({
    name: 'HUMAN answers a script as JSON',
    as: ['human', 'bot-challenge'],
    body: '{"appId":"PXEXAMPLE","jsClientSrc":"/EXAMPLE/init.js","firstPartyEnabled":true,"uuid":"EXAMPLE","hostUrl":"/EXAMPLE/xhr","blockScript":"/EXAMPLE/captcha/captcha.js"}',
    request: { url: 'https://www.shop.example/api/items', kind: 'fetch' },
    source: 'https://docs.humansecurity.com/applications/advanced-blocking-response',
  }),
  answer({
    name: 'Kasada answers 429 to a browser it does not know yet',
    as: ['kasada', 'bot-challenge'],
    status: 429,
    headers: { 'x-kpsdk-ct': 'EXAMPLE' },
    body: '<!DOCTYPE html><html><head></head><body><script>window.KPSDK={};KPSDK.now=typeof performance!=="undefined";</script><script src="/149e9513-01fa-4fb0-aad4-566afd725d1b/2d206a39-8ed7-437e-a3be-862e0f06eea3/ips.js?x-kpsdk-im=EXAMPLE"></script></body></html>',
    source: 'https://www.kasada.io/',
  }),
  answer({
    name: 'Anubis weighs the soul of a visitor',
    as: ['anubis', 'bot-challenge'],
    body: page(
      'Making sure you&#39;re not a bot!',
      '<link rel="stylesheet" href="/.within.website/x/xess/xess.min.css"><script id="anubis_version" type="application/json">"v1.20.0"</script><h1 id="title">Making sure you&#39;re not a bot!</h1><p>Protected by <a href="https://github.com/TecharoHQ/anubis">Anubis</a> from Techaro.</p>',
    ),
    source: 'https://github.com/TecharoHQ/anubis',
  }),
  answer({
    name: 'Yandex asks whether you are a robot, in Russian',
    as: ['yandex-smartcaptcha', 'bot-challenge'],
    headers: { 'X-Yandex-Captcha': 'captcha' },
    body: page(
      'Вы не робот?',
      '<form action="/checkcaptcha"><span>Подтвердите, что запросы отправляли вы, а не робот</span></form>',
    ),
    source: 'https://yandex.cloud/ru/docs/smartcaptcha/',
  }),
  answer({
    name: 'Qrator runs its check of the browser with 401',
    as: ['qrator', 'bot-challenge'],
    status: 401,
    headers: { Server: 'QRATOR' },
    body: '<!DOCTYPE html><html><head><script src="/__qrator/qauth_utm_v2_d9c1.js"></script></head><body></body></html>',
    source: 'https://docs.qrator.net/',
  }),
  answer({
    name: 'DDoS-Guard checks the browser',
    as: ['ddos-guard', 'bot-challenge'],
    headers: { Server: 'ddos-guard' },
    body: page(
      'DDoS-Guard',
      '<h1>Checking your browser before accessing shop.example</h1><script src="/.well-known/ddos-guard/js-challenge/index.js"></script>',
    ),
    source: 'https://ddos-guard.net/',
  }),
];

const firewalls: readonly Answer[] = [
  answer({
    name: 'F5 ASM rejects with a support number and status 200',
    as: ['f5-big-ip-asm', 'waf-block'],
    status: 403,
    headers: { 'Set-Cookie': 'TS01EXAMPLE=EXAMPLE; Path=/' },
    body: "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1234567890123456789<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>",
    source: 'https://my.f5.com/manage/s/article/K7825',
  }),
  answer({
    name: 'F5 Distributed Cloud rejects with a support number',
    as: ['f5-distributed-cloud', 'waf-block'],
    headers: { Server: 'volt-adc' },
    body: '<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br/><br/>Your support ID is: 0a1b2c3d-0000-4000-8000-000000000000</body></html>',
    source:
      'https://docs.cloud.f5.com/docs-v2/web-app-and-api-protection/how-to/app-security/application-firewall',
  }),
  answer({
    name: 'F5 APM denies by its access policy',
    as: ['f5-big-ip-apm', 'insufficient-permission'],
    headers: { Server: 'BigIP' },
    body: page(
      'BIG-IP logout page',
      '<p>Your session could not be established.</p><p>The session reference number: 0a1b2c3d</p><p>Access was denied by the access policy. This may be due to a failure to meet access policy requirements.</p>',
    ),
    request: { cookie: 'MRHSession=EXAMPLE; LastMRH_Session=EXAMPLE' },
    source: 'https://my.f5.com/manage/s/article/K12002',
  }),
  answer({
    name: 'F5 APM has lost the session',
    as: ['f5-big-ip-apm', 'session-expired'],
    status: 401,
    body: page(
      'BIG-IP logout page',
      '<p>Your session could not be established.</p><p>BIG-IP can not find session information in the request. This can happen because your browser restarted after an add-on was installed.</p>',
    ),
    request: { cookie: 'MRHSession=EXAMPLE' },
    source: 'https://my.f5.com/manage/s/article/K12002',
  }),
  answer({
    name: 'Imperva wraps its refusal in a frame',
    as: ['imperva', 'waf-block'],
    headers: { 'X-Iinfo': '1-2-3 EXAMPLE', 'X-CDN': 'Imperva' },
    body: '<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"></head><body><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=EXAMPLE&incident_id=1-2&edet=15&cinfo=EXAMPLE" frameborder=0>Request unsuccessful. Incapsula incident ID: 1234000000000000-1234</iframe></body></html>',
    source: 'https://docs.imperva.com/bundle/cloud-application-security/page/more/error-codes.htm',
  }),
  answer({
    name: 'Imperva wants a captcha in its frame',
    as: ['imperva', 'bot-challenge'],
    headers: { 'X-Iinfo': '1-2-3 EXAMPLE', 'X-CDN': 'Imperva' },
    body: '<html><head></head><body><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=EXAMPLE&incident_id=1-2&edet=12&cinfo=EXAMPLE" frameborder=0>Request unsuccessful. Incapsula incident ID: 1234000000000000-1234</iframe></body></html>',
    source: 'https://docs.imperva.com/bundle/cloud-application-security/page/more/error-codes.htm',
  }),
  answer({
    name: 'Imperva takes the browser for a program',
    as: ['imperva', 'bot-challenge'],
    body: page(
      'Pardon Our Interruption',
      '<h1>Pardon Our Interruption</h1><p>As you were browsing something about your browser made us think you were a bot. There are a few reasons this might happen:</p>',
    ),
    source: 'https://docs.imperva.com/bundle/advanced-bot-protection/',
  }),
  answer({
    name: 'Imperva does not know the site',
    as: ['imperva', 'host-not-allowed'],
    status: 503,
    body: page(
      'Error',
      '<p>Error code 22</p><p>The proxy failed to resolve site from host name, if this site was recently added please allow a few minutes before trying again.</p><p>Powered by Imperva</p><p>Incident ID: 1-2</p>',
    ),
    accept: { causes: ['not-configured'] },
    source: 'https://docs.imperva.com/bundle/cloud-application-security/page/more/error-codes.htm',
  }),
  answer({
    name: 'SecureSphere gives an incident number',
    as: ['imperva-securesphere', 'waf-block'],
    body: '<html><head><title>Error</title></head><body><H2>Error</H2><table><tr><td bgcolor="#FEEE7A"><STRONG>Error</STRONG></td></tr><tr><td>This page can\'t be displayed. Contact support for additional information.<br/>The incident ID is: 1234567890123456789.</td></tr></table></body></html>',
    source: 'https://docs.imperva.com/bundle/v15.0-web-application-firewall-user-guide/',
  }),
  answer({
    name: 'Sucuri does not serve the country',
    as: ['sucuri', 'geo-block'],
    headers: { Server: 'Sucuri/Cloudproxy', 'X-Sucuri-ID': '15005' },
    body: page(
      'Sucuri WebSite Firewall - Access Denied',
      '<h1>Access Denied - Sucuri Website Firewall</h1><table><tr><td>Block ID:</td><td>GEO02</td></tr><tr><td>Block reason:</td><td>Access from your Country was disabled by the administrator.</td></tr></table>',
    ),
    source:
      'https://docs.sucuri.net/website-firewall/troubleshooting/blocked-by-the-website-firewall/',
  }),
  answer({
    name: 'Sucuri keeps the sign-in page for listed addresses',
    as: ['sucuri', 'ip-block'],
    headers: { 'X-Sucuri-ID': '15005', 'X-Sucuri-Block': 'BLACK02' },
    body: page(
      'Sucuri WebSite Firewall - Access Denied',
      '<h1>Access Denied - Sucuri Website Firewall</h1><table><tr><td>Block reason:</td><td>Your IP address is not whitelisted to access this page.</td></tr></table>',
    ),
    request: { url: 'https://www.shop.example/wp-login.php' },
    source:
      'https://docs.sucuri.net/website-firewall/troubleshooting/blocked-by-the-website-firewall/',
  }),
  answer({
    name: 'GoDaddy Website Firewall blocks an exploit',
    as: ['godaddy-firewall', 'waf-block'],
    headers: { 'X-Sucuri-ID': '15005' },
    body: page(
      'GoDaddy Security - Access Denied',
      '<h1>Access Denied - GoDaddy Website Firewall</h1><p>If you are the site owner, please whitelist your IP.</p><table><tr><td>Block ID:</td><td>SQLi19</td></tr><tr><td>Block reason:</td><td>Exploit attempt denied by virtual patching.</td></tr></table>',
    ),
    source: 'https://www.godaddy.com/help/website-security',
  }),
  answer({
    name: 'ModSecurity speaks for itself in IIS',
    as: ['modsecurity', 'waf-block'],
    body: page(
      'IIS 10.0 Detailed Error - 403.0 - ModSecurity Action',
      '<h2>HTTP Error 403.0 - ModSecurity Action</h2><p>ModSecurity IIS (64bits)</p>',
    ),
    source: 'https://github.com/owasp-modsecurity/ModSecurity',
  }),
  answer({
    name: 'NAXSI says so',
    as: ['naxsi', 'waf-block'],
    headers: { 'X-Data-Origin': 'naxsi/waf' },
    body: page('Forbidden', '<h1>This Request Has Been Blocked By NAXSI.</h1>'),
    source: 'https://github.com/nbs-system/naxsi',
  }),
  answer({
    name: 'Azure Front Door blocks by its firewall',
    as: ['azure-front-door', 'waf-block'],
    headers: { 'X-Azure-Ref': '20261118T120000Z-EXAMPLE' },
    body: page(
      'The request is blocked.',
      '<div id="content"><h2>The request is blocked.</h2></div><div class="footer">20261118T120000Z-EXAMPLE</div>',
    ),
    source:
      'https://learn.microsoft.com/azure/web-application-firewall/afds/waf-front-door-configure-custom-response-code',
  }),
  answer({
    name: 'the site behind Front Door refuses by itself',
    as: ['application', 'insufficient-permission'],
    headers: { 'X-Azure-Ref': '20261118T120000Z-EXAMPLE' },
    body: '{"message":"You do not have access to this report."}',
    request: {
      url: 'https://api.shop.example/reports',
      kind: 'fetch',
      headers: { Authorization: 'Bearer EXAMPLE' },
    },
    source: 'https://learn.microsoft.com/azure/frontdoor/front-door-http-headers-protocol',
  }),
  answer({
    name: 'Application Gateway blocks by its firewall',
    as: ['azure-app-gateway', 'waf-block'],
    headers: { Server: 'Microsoft-Azure-Application-Gateway/v2' },
    body: '<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>Microsoft-Azure-Application-Gateway/v2</center>\r\n</body>\r\n</html>',
    source: 'https://learn.microsoft.com/azure/application-gateway/http-response-codes',
  }),
  answer({
    name: 'Google Cloud Armor denies',
    as: ['google-cloud-armor', 'waf-block'],
    headers: { Via: '1.1 google' },
    body: '<!doctype html><meta charset="utf-8"><meta name=viewport content="width=device-width, initial-scale=1"><title>403</title>403 Forbidden',
    source: 'https://cloud.google.com/armor/docs/security-policy-overview',
  }),
  answer({
    name: 'Fastly Next-Gen WAF answers 406',
    as: ['fastly', 'waf-block'],
    status: 406,
    headers: { 'X-Served-By': 'cache-fra-eddf8230000-FRA', 'x-sigsci-agentresponse': '406' },
    body: 'Not Acceptable',
    source: 'https://www.fastly.com/documentation/guides/next-gen-waf/',
  }),
  answer({
    name: 'Fastly does not know the host name',
    as: ['fastly', 'host-not-allowed'],
    status: 500,
    headers: { Server: 'Varnish', 'X-Served-By': 'cache-fra-eddf8230000-FRA' },
    body: page(
      'Fastly error: unknown domain www.shop.example',
      '<p>Fastly error: unknown domain: www.shop.example. Please check that this domain has been added to a service.</p><p>Details: cache-fra-eddf8230000-FRA</p>',
    ),
    accept: { causes: ['not-configured'] },
    source: 'https://www.fastly.com/documentation/guides/getting-started/domains/',
  }),
  answer({
    name: 'Fastly checks the client',
    as: ['fastly', 'bot-challenge'],
    headers: { 'X-Served-By': 'cache-fra-eddf8230000-FRA' },
    body: page(
      'Client Challenge',
      '<noscript>JavaScript is disabled in your browser. Please enable JavaScript to proceed.</noscript><script src="/_fs-ch-EXAMPLE/script.js"></script>',
    ),
    source: 'https://www.fastly.com/documentation/guides/security/bot-management/',
  }),
  answer({
    name: 'Varnish of one’s own refuses to purge for strangers',
    as: ['varnish', 'ip-block'],
    status: 405,
    headers: { Server: 'Varnish', 'X-Varnish': '32770' },
    body: page(
      '405 This IP is not allowed to send PURGE requests.',
      '<h1>Error 405 This IP is not allowed to send PURGE requests.</h1><p>This IP is not allowed to send PURGE requests.</p><h3>Guru Meditation:</h3><p>XID: 32770</p><hr><p>Varnish cache server</p>',
    ),
    request: { method: 'PURGE' },
    accept: { causes: ['access-rule'] },
    source: 'https://varnish-cache.org/docs/trunk/users-guide/purging.html',
  }),
  answer({
    name: 'Varnish refuses without a reason',
    as: ['varnish', 'unknown'],
    headers: { Server: 'Varnish', 'X-Varnish': '32770' },
    body: page(
      '403 Forbidden',
      '<h1>Error 403 Forbidden</h1><p>Forbidden</p><h3>Guru Meditation:</h3><p>XID: 32770</p><hr><p>Varnish cache server</p>',
    ),
    source: 'https://varnish-cache.org/docs/trunk/users-guide/vcl-built-in-subs.html',
  }),
  answer({
    name: 'FortiWeb shows an attack number',
    as: ['fortiweb', 'waf-block'],
    headers: { 'Set-Cookie': 'cookiesession1=EXAMPLE; Path=/' },
    body: page(
      'Web Page Blocked!',
      '<div class="fgd_icon"></div><h1>Web Page Blocked!</h1><p>The page cannot be displayed. Please contact the administrator for additional information.</p><p>URL: www.shop.example/orders</p><p>Client IP: 198.51.100.7</p><p>Attack ID: 20000008</p><p>Message ID: 000000000001</p>',
    ),
    source: 'https://docs.fortinet.com/document/fortiweb/',
  }),
  answer({
    name: 'NetScaler AppFirewall names the violation',
    as: ['citrix-netscaler', 'waf-block'],
    body: page(
      'Application Firewall Block Page',
      '<p>Access has been blocked - if you feel this is in error, please contact the site administrators quoting the following:</p><p>NS Transaction ID: 1</p><p>AppFW Session ID: EXAMPLE</p><p>Violation Category: APPFW_SQL</p>',
    ),
    source: 'https://docs.netscaler.com/en-us/citrix-adc/current-release/application-firewall.html',
  }),
  answer({
    name: 'WebSEAL demands a stronger sign-in',
    as: ['webseal', 'mfa-step-up'],
    headers: { Server: 'WebSEAL/10.0.0.0' },
    body: page(
      'Step-up login',
      '<p>You must authenticate at a higher level of authentication to access this resource.</p>',
    ),
    request: { cookie: 'PD-S-SESSION-ID=EXAMPLE' },
    source: 'https://www.ibm.com/docs/en/sva',
  }),
  answer({
    name: 'WebSEAL refuses a known user',
    as: ['webseal', 'insufficient-permission'],
    headers: { Server: 'WebSEAL/10.0.0.0' },
    body: page(
      'Forbidden',
      '<h2>Forbidden</h2><p>The resource you have requested is secured by Access Manager WebSEAL.</p>',
    ),
    request: { cookie: 'PD-S-SESSION-ID=EXAMPLE' },
    source: 'https://www.ibm.com/docs/en/sva',
  }),
  answer({
    name: 'Sophos UTM has no signature for the address',
    as: ['sophos-utm', 'waf-block'],
    body: page(
      'Request blocked',
      '<h1>Request blocked</h1><p>The web application firewall has blocked access to /orders for the following reason:</p><p>Static URL hardening: No signature found</p>',
    ),
    source: 'https://docs.sophos.com/nsg/sophos-utm/utm/',
  }),
  answer({
    name: 'Sophos UTM filters the web of its own network',
    as: ['sophos-utm', 'web-filter'],
    body: page(
      'Content blocked',
      '<h1>Content blocked</h1><p>While trying to retrieve the URL: http://play.example/ the content was blocked because it belongs to a blocked category.</p><p>Powered by UTM Web Protection</p>',
    ),
    request: { url: 'http://play.example/' },
    source: 'https://docs.sophos.com/nsg/sophos-utm/utm/',
  }),
  ...(
    [
      [
        'alibaba-waf',
        405,
        {},
        '<div id="block_message">很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。</div><img src="//errors.aliyun.com/images/EXAMPLE.png">',
        'https://www.alibabacloud.com/help/waf',
      ],
      [
        'baidu-yunjiasu',
        403,
        { Server: 'yunjiasu-nginx' },
        '<h1>访问被拒绝</h1><p>百度云加速 yunjiasu.baidu.com</p>',
        'https://su.baidu.com/',
      ],
      [
        'barracuda',
        403,
        {},
        '<h1>You have been blocked</h1><p>Please email the site owner with what you were doing when this page occurred and the event ID found at the bottom of the page.</p>',
        'https://campus.barracuda.com/product/webapplicationfirewall',
      ],
      [
        'cloudbric',
        403,
        {},
        '<h1>Malicious Code Detected</h1><p>Your request was blocked by Cloudbric.</p>',
        'https://www.cloudbric.com/',
      ],
      [
        'edgio',
        403,
        { Server: 'ECAcc (fra/0000)' },
        '<p>Please contact the site administrator, and provide the following Reference ID: EXAMPLE</p><p>EdgeCast Web Application Firewall (Verizon)</p>',
        'https://edg.io/',
      ],
      [
        'dosarrest',
        403,
        { 'X-DIS-Request-ID': 'EXAMPLE', Server: 'DOSarrest' },
        '<h1>Access denied</h1><p>DOSarrest Internet Security has blocked this request.</p>',
        'https://www.dosarrest.com/',
      ],
      [
        'huawei-waf',
        418,
        { Server: 'HuaweiCloudWAF' },
        '<p>您的请求疑似攻击行为！</p><p>hws_security@huawei.com</p>',
        'https://support.huaweicloud.com/waf/',
      ],
      [
        'indusface',
        403,
        {},
        '<p>This website is secured against online attacks. Your request was blocked due to suspicious behavior.</p><p>Client IP: 198.51.100.7 Incident Time: now Incident ID: 1</p>',
        'https://www.indusface.com/',
      ],
      [
        'nemesida',
        403,
        {},
        '<p>Suspicious activity detected. Access to the site is blocked.</p><p>nwaf@shop.example</p>',
        'https://nemesida-waf.com/',
      ],
      [
        'nexusguard',
        403,
        {},
        '<p>Unauthorized Activity Has Been Detected.</p><p>Powered by Nexusguard</p>',
        'https://www.nexusguard.com/',
      ],
      [
        'ptaf',
        403,
        {},
        '<h1>Forbidden</h1><pre>Request ID: 2026-11-18-12-00-00-EXAMPLE</pre>',
        'https://github.com/EnableSecurity/wafw00f',
      ],
      [
        'radware',
        403,
        {},
        '<h1>Unauthorized Activity Has Been Detected</h1><p>Case Number: 1</p><a href="mailto:CloudWebSec@radware.com?subject=Unauthorized Request Blocked">contact</a>',
        'https://www.radware.com/',
      ],
      [
        'reblaze',
        403,
        { Server: 'Reblaze Secure Web Gateway' },
        '<h1>Access denied (403)</h1><p>Current session has been terminated.</p><p>For further information, do not hesitate to contact us.</p>',
        'https://gb.docs.reblaze.com/',
      ],
      [
        'safedog',
        403,
        { Server: 'Safedog/4.0.0' },
        '<p>您的请求带有不合法参数，已被网站管理员设置拦截！</p><script src="http://404.safedog.cn/sitedog_stat.html"></script>',
        'https://www.safedog.cn/',
      ],
      [
        'safeline',
        403,
        {},
        '<p>Access forbidden: intercepted by SafeLine</p><!-- event_id: EXAMPLE -->',
        'https://docs.waf.chaitin.com/',
      ],
      [
        'sitelock',
        403,
        {},
        '<p>SiteLock Incident ID: 1-2</p><img src="https://www.sitelock.com/sitelock_shield_logo.png">',
        'https://www.sitelock.com/',
      ],
      [
        'stackpath',
        403,
        {},
        '<p>You performed an action that triggered the service and blocked your request.</p>',
        'https://www.stackpath.com/',
      ],
      [
        'tencent-waf',
        405,
        {},
        '<p>很抱歉，您提交的请求可能对网站造成威胁，请求已被管理员设置的策略阻断</p><img src="https://waf.tencent-cloud.com/logo.png">',
        'https://www.tencentcloud.com/document/product/627',
      ],
      [
        'wallarm',
        403,
        { Server: 'nginx-wallarm' },
        '<h1>Malicious activity blocked</h1><p>Your request is blocked since it was identified as a malicious one.</p>',
        'https://docs.wallarm.com/admin-en/configuration-guides/configure-block-page-and-code/',
      ],
      [
        'comodo-waf',
        403,
        { Server: 'Protected by COMODO WAF' },
        "<h1>Forbidden</h1><p>You don't have permission to access /orders on this server.</p>",
        'https://waf.comodo.com/',
      ],
      [
        'gcore',
        403,
        { Server: 'gcore' },
        '<h1>Access denied</h1><p>Your request was blocked by Gcore WAAP.</p>',
        'https://gcore.com/docs/waap',
      ],
    ] as const
  ).map(([responder, status, headers, body, source]) =>
    answer({
      name: `${responder} blocks a suspicious request`,
      as: [responder, 'waf-block'],
      status,
      headers,
      body: page('Blocked', body),
      request: { url: 'https://www.shop.example/search?q=a' },
      source,
    }),
  ),
  answer({
    name: 'ArvanCloud keeps visitors at its gate',
    as: ['arvancloud', 'bot-challenge'],
    headers: { Server: 'ArvanCloud' },
    body: page(
      'Transferring to the website...',
      '<p>Transferring to the website...</p><script>document.cookie="__arcsjs=EXAMPLE"</script>',
    ),
    source: 'https://docs.arvancloud.ir/en/cdn/ddos-protection/',
  }),
  answer({
    name: 'bunny.net has nothing set up under the name',
    as: ['bunny', 'not-configured'],
    headers: { Server: 'BunnyCDN-DE1-1080' },
    body: page(
      'Domain suspended or not configured',
      '<h1>Domain suspended or not configured</h1><p>bunny.net</p>',
    ),
    accept: { causes: ['site-suspended', 'host-not-allowed'] },
    source: 'https://support.bunny.net/hc/en-us',
  }),
  answer({
    name: 'CDN77 refuses with its stock page',
    as: ['cdn77', 'unknown'],
    headers: { Server: 'CDN77-Turbo' },
    body: '<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>CDN77-Turbo</center></body></html>',
    source: 'https://client.cdn77.com/support/knowledgebase',
  }),
  answer({
    name: 'KeyCDN refuses with its stock page',
    as: ['keycdn', 'unknown'],
    headers: { Server: 'keycdn' },
    body: '<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>keycdn</center></body></html>',
    source: 'https://www.keycdn.com/support/403-forbidden',
  }),
  answer({
    name: 'Variti refuses with its stock page',
    as: ['variti', 'bot-challenge'],
    headers: { Server: 'Variti/0.9.3a' },
    body: '<html><head><title>403 Forbidden</title></head><body><h1>403 Forbidden</h1></body></html>',
    accept: { causes: ['waf-block', 'ip-block', 'unknown'] },
    source: 'https://variti.io/',
  }),
];

const plugins: readonly Answer[] = [
  ...(
    [
      ['Access from your area has been temporarily limited for security reasons.', 'geo-block'],
      ['Exceeded the maximum number of requests per minute for humans.', 'rate-limit'],
      ['Manual block by administrator', 'ip-block'],
      ['Fake Google crawler automatically blocked', 'bot-challenge'],
      ['Advanced blocking in effect.', 'waf-block'],
    ] as const
  ).map(([reason, cause]) =>
    answer({
      name: `Wordfence blocks: ${reason}`,
      as: ['wordfence', cause],
      status: 503,
      body: page(
        'Your access to this site has been limited by the site owner',
        `<h1>Your access to this site has been limited by the site owner</h1><p>If you think you have been blocked in error, contact the owner of this site for assistance.</p><h2>Block Technical Data</h2><table><tr><th>Block Reason:</th><td>${reason}</td></tr></table><p>Generated by Wordfence at Wed, 18 Nov 2026 12:00:00 GMT.</p>`,
      ),
      accept: cause === 'waf-block' ? { causes: ['ip-block'] } : {},
      source: 'https://www.wordfence.com/help/blocking/',
    }),
  ),
  answer({
    name: 'Wordfence locks the sign-in',
    as: ['wordfence', 'account-locked'],
    status: 503,
    body: page(
      'You are temporarily locked out',
      '<h1>Your access to this site has been temporarily limited by the site owner</h1><p>A user with IP address 198.51.100.7 has been locked out from signing in or using the password recovery form for the following reason: Exceeded the maximum number of login failures which is: 5.</p><p>Generated by Wordfence at Wed, 18 Nov 2026 12:00:00 GMT.</p>',
    ),
    request: { url: 'https://www.shop.example/wp-login.php', method: 'POST' },
    accept: { causes: ['ip-block'] },
    source: 'https://www.wordfence.com/help/firewall/brute-force/',
  }),
  answer({
    name: 'Wordfence stops an unsafe operation',
    as: ['wordfence', 'waf-block'],
    body: page(
      '403 Forbidden',
      '<h2>403 Forbidden</h2><p>A potentially unsafe operation has been detected in your request to this site.</p><p><em>Generated by Wordfence at Wed, 18 Nov 2026 12:00:00 GMT.</em></p>',
    ),
    source: 'https://www.wordfence.com/help/firewall/',
  }),
  ...(
    [
      [
        'astra',
        'waf-block',
        '<img src="https://www.getastra.com/assets/images/logo.png"><p>Sorry, this is not allowed.</p>',
        'https://help.getastra.com/',
      ],
      [
        'bitninja',
        'bot-challenge',
        '<h1>Security check by BitNinja</h1><p>Visitor anti-robot validation. After completing it, your IP will be removed from BitNinja’s greylist.</p>',
        'https://doc.bitninja.io/docs/Modules/captcha-http',
      ],
      [
        'bulletproof-security',
        'waf-block',
        '<div id="bpsMessage"><h1>403 Forbidden Error Page</h1><p>If you arrived here due to a search or clicking on a link click your Browser\'s back button to return to the previous page.</p></div>',
        'https://forum.ait-pro.com/',
      ],
      [
        'malcare',
        'waf-block',
        '<p>Blocked because of Malicious Activities</p><p>Firewall powered by <a href="https://www.malcare.com">MalCare</a></p>',
        'https://www.malcare.com/',
      ],
      [
        'ninjafirewall',
        'waf-block',
        '<p>Sorry 198.51.100.7, your request cannot be processed. For security reasons, it was blocked and logged.</p><p>If you believe this was an error please contact the webmaster and enclose the following incident ID: [ #1234567 ]</p>',
        'https://nintechnet.com/ninjafirewall/',
      ],
      [
        'secupress',
        'waf-block',
        '<h1>SecuPress</h1><p>You are not allowed to access the requested page.</p><p>Logged Block ID: Bad URL Contents</p>',
        'https://docs.secupress.me/',
      ],
      [
        'secupress',
        'ip-block',
        '<h1>SecuPress</h1><p>Your IP address 198.51.100.7 has been banned for 5 minutes.</p>',
        'https://docs.secupress.me/',
      ],
      [
        'shield-security',
        'waf-block',
        "<p>You were blocked by the Shield.</p><p>Something in the URL, Form or Cookie data wasn't appropriate.</p>",
        'https://help.getshieldsecurity.com/',
      ],
      [
        'shield-security',
        'ip-block',
        '<h1>Access Restricted</h1><p>Access from your IP address has been temporarily restricted.</p><p>Shield Security</p>',
        'https://help.getshieldsecurity.com/',
      ],
      [
        'solid-security',
        'ip-block',
        '<div class="itsec-lockout"><p>Your IP address has been flagged as a threat by the Solid Security network.</p></div>',
        'https://solidwp.com/security/',
      ],
      [
        'wp-cerber',
        'waf-block',
        "<h1>We're sorry, you are not allowed to proceed</h1><p>Your request looks suspicious or similar to automated requests from spam posting software.</p>",
        'https://wpcerber.com/',
      ],
      [
        'wp-cerber',
        'account-locked',
        '<p>You have exceeded the number of allowed login attempts. Please try again in 60 minutes.</p><p>WP Cerber</p>',
        'https://wpcerber.com/',
      ],
      [
        'imunify360',
        'bot-challenge',
        '<h1>One moment, please...</h1><p>Please wait while your request is being verified...</p><p>protected by Imunify360</p>',
        'https://docs.imunify360.com/webshield/',
      ],
    ] as const
  ).map(([responder, cause, body, source]) =>
    answer({
      name: `${responder} answers: ${cause}`,
      as: [responder, cause],
      body: page('Site', body),
      accept: responder === 'wp-cerber' ? { causes: ['bot-challenge'] } : {},
      source,
    }),
  ),
  answer({
    name: 'Imunify360 tells a program that it is one',
    as: ['imunify360', 'bot-challenge'],
    body: '{"message":"Access denied by Imunify360 bot-protection. IPs used for automation should be whitelisted"}',
    request: { url: 'https://www.shop.example/wp-json/wc/v3/orders', kind: 'fetch' },
    source: 'https://docs.imunify360.com/webshield/',
  }),
];

/** Written from the products' own documentation and source before the tables were. */
export const edgesAnswers: readonly Answer[] = [
  ...cloudflare,
  ...akamaiAndAmazon,
  ...botVendors,
  ...firewalls,
  ...plugins,
];
