/** Pages of what stands in front of a site, or in front of its visitors. */

const CLOUDFLARE_RAY = '8f2b4c60EXAMPLE1';

/** Headers of Cloudflare's edge: https://developers.cloudflare.com/fundamentals/reference/cloudflare-ray-id/ */
export const CLOUDFLARE = {
  Server: 'cloudflare',
  'CF-RAY': `${CLOUDFLARE_RAY}-FRA`,
  'Cache-Control':
    'private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0',
  'X-Frame-Options': 'SAMEORIGIN',
  'Referrer-Policy': 'same-origin',
} as const;

/** https://developers.cloudflare.com/waf/ : the block page, with the sections that Cloudflare names in its documentation of error pages */
export function cloudflareBlockPage(host: string): string {
  return `<!DOCTYPE html>
<html class="no-js" lang="en-US">
<head>
<title>Attention Required! | Cloudflare</title>
<meta charset="UTF-8" />
<meta http-equiv="X-UA-Compatible" content="IE=Edge" />
<meta name="robots" content="noindex, nofollow" />
<meta name="viewport" content="width=device-width,initial-scale=1" />
<link rel="stylesheet" id="cf_styles-css" href="/cdn-cgi/styles/cf.errors.css" />
<style>body{margin:0;padding:0}</style>
</head>
<body>
  <div id="cf-wrapper">
    <div class="cf-alert cf-alert-error cf-cookie-error" id="cookie-alert" data-translate="enable_cookies">Please enable cookies.</div>
    <div id="cf-error-details" class="cf-error-details-wrapper">
      <div class="cf-wrapper cf-header cf-error-overview">
        <h1 data-translate="block_headline">Sorry, you have been blocked</h1>
        <h2 class="cf-subheadline"><span data-translate="unable_to_access">You are unable to access</span> ${host}</h2>
      </div>
      <div class="cf-section cf-wrapper"><div class="cf-columns two">
        <div class="cf-column">
          <h2 data-translate="blocked_why_headline">Why have I been blocked?</h2>
          <p data-translate="blocked_why_detail">This website is using a security service to protect itself from online attacks. The action you just performed triggered the security solution. There are several actions that could trigger this block including submitting a certain word or phrase, a SQL command or malformed data.</p>
        </div>
        <div class="cf-column">
          <h2 data-translate="blocked_resolve_headline">What can I do to resolve this?</h2>
          <p data-translate="blocked_resolve_detail">You can email the site owner to let them know you were blocked. Please include what you were doing when this page came up and the Cloudflare Ray ID found at the bottom of this page.</p>
        </div>
      </div></div>
      <div class="cf-error-footer cf-wrapper"><p>
        <span class="cf-footer-item">Cloudflare Ray ID: <strong class="font-semibold">${CLOUDFLARE_RAY}</strong></span>
        <span class="cf-footer-separator">&bull;</span>
        <span class="cf-footer-item"><span>Performance &amp; security by</span> <a rel="noopener noreferrer" href="https://www.cloudflare.com/5xx-error-landing" id="brand_link" target="_blank">Cloudflare</a></span>
      </p></div>
    </div>
  </div>
</body>
</html>
`;
}

/** https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/ ; the page's script is left out, so it stays */
export function cloudflareChallengePage(host: string): string {
  return `<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta http-equiv="X-UA-Compatible" content="IE=Edge"><meta name="robots" content="noindex,nofollow"><meta name="viewport" content="width=device-width,initial-scale=1"><style>*{box-sizing:border-box;margin:0;padding:0}html{line-height:1.15;color:#313131;font-family:system-ui,sans-serif}body{display:flex;flex-direction:column;height:100vh;min-height:100vh}.main-content{margin:8rem auto;max-width:60rem;padding-left:1.5rem}.h2{font-size:1.5rem;font-weight:500;line-height:2.25rem}</style></head><body class="no-js"><div class="main-wrapper" role="main"><div class="main-content"><h1 class="zone-name-title h1">${host}</h1><p class="h2">Verifying you are human. This may take a few seconds.</p><noscript><div class="h2"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></noscript><div class="core-msg spacer">${host} needs to review the security of your connection before proceeding.</div></div></div><script>(function(){window._cf_chl_opt = {cvId: '3',cZone: '${host}',cType: 'managed',cRay: '${CLOUDFLARE_RAY}',cH: 'EXAMPLE',cUPMDTk: "/"};}());</script></body></html>
`;
}

/** The 1xxx pages: https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/ */
export function cloudflareErrorPage(
  code: number,
  headline: string,
  happened: string,
  host: string,
): string {
  return `<!DOCTYPE html>
<html class="no-js" lang="en-US">
<head>
<title>Access denied | ${host} used Cloudflare to restrict access</title>
<meta charset="UTF-8" />
<meta name="robots" content="noindex, nofollow" />
<link rel="stylesheet" id="cf_styles-css" href="/cdn-cgi/styles/main.css" />
</head>
<body>
<div id="cf-wrapper">
  <div id="cf-error-details" class="p-0">
    <header class="mx-auto pt-10 lg:pt-6 lg:px-8 w-240 lg:w-full mb-15 antialiased">
      <h1 class="inline-block md:block mr-2 md:mb-2 font-light text-60 md:text-3xl text-black-dark leading-tight">
        <span data-translate="error">Error</span>
        <span>${code}</span>
      </h1>
      <span class="inline-block md:block heading-ray-id font-mono text-15 lg:text-sm lg:leading-relaxed">Ray ID: ${CLOUDFLARE_RAY} &bull;</span>
      <h2 class="text-gray-600 leading-1.3 text-3xl lg:text-2xl font-light">${headline}</h2>
    </header>
    <section class="w-240 lg:w-full mx-auto mb-8 lg:px-8">
      <div id="what-happened-section" class="w-1/2 md:w-full">
        <h2 class="text-3xl leading-tight font-normal mb-4 text-black-dark antialiased" data-translate="what_happened">What happened?</h2>
        <p>${happened}</p>
      </div>
    </section>
  </div>
</div>
</body>
</html>
`;
}

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/georestrictions.html and http-403-permission-denied.html */
export const CLOUDFRONT_GEO = `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-1">
<TITLE>ERROR: The request could not be satisfied</TITLE>
</HEAD><BODY>
<H1>403 ERROR</H1>
<H2>The request could not be satisfied.</H2>
<HR noshade size="1px">
The Amazon CloudFront distribution is configured to block access from your country.
We can't connect to the server for this app or website at this time. There might be too much traffic or a configuration error. Try again later, or contact the app or website owner.
<BR clear="all">
If you provide content to customers through CloudFront, you can find steps to troubleshoot and help prevent this error by reviewing the CloudFront documentation.
<BR clear="all">
<HR noshade size="1px">
<PRE>
Generated by cloudfront (CloudFront)
Request ID: EXAMPLEexampleEXAMPLEexampleEXAMPLEexampleEXAMPLE1234567==
</PRE>
<ADDRESS>
</ADDRESS>
</BODY></HTML>`;

export const CLOUDFRONT = {
  Server: 'CloudFront',
  'X-Cache': 'Error from cloudfront',
  Via: '1.1 example0123456789.cloudfront.net (CloudFront)',
  'X-Amz-Cf-Pop': 'FRA56-P1',
  'X-Amz-Cf-Id': 'EXAMPLEexampleEXAMPLEexampleEXAMPLEexampleEXAMPLE1234567==',
} as const;

/** https://docs.fortinet.com/document/fortigate/7.6.0/administration-guide/ : replacement messages, "FortiGuard Block Page" */
export function fortiguardPage(url: string): string {
  return `<!DOCTYPE html>
<html lang="en">
    <head>
        <meta charset="UTF-8">
        <meta http-equiv="X-UA-Compatible" content="IE=8; IE=EDGE">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <style type="text/css">
            body { height: 100%; font-family: Helvetica, Arial, sans-serif; color: #6a6a6a; margin: 0; display: flex; align-items: center; justify-content: center; }
            .message-container { height: 500px; width: 600px; padding: 0; margin: 10px; }
        </style>
        <title>Web Filter Violation</title>
    </head>
    <body><div class="message-container">
    <div class="logo"></div>
    <h1>FortiGuard Intrusion Prevention - Access Blocked</h1>
    <h3>Web Page Blocked</h3>
    <p>You have tried to access a web page that is in violation of your Internet usage policy.</p>
    <table><tbody>
        <tr><td>Category</td><td>Games</td></tr>
        <tr><td>URL</td><td>${url}</td></tr>
        <tr><td>Username</td><td></td></tr>
        <tr><td>Group Name</td><td></td></tr>
    </tbody></table>
    <p>To have the rating of this web page re-evaluated <a href="http://url.fortinet.net/rate/submit.php">please click here</a>.</p>
    <p></p>
</div></body>
</html>
`;
}

/** https://github.com/squid-cache/squid/blob/master/errors/en/ERR_CACHE_ACCESS_DENIED */
export function squidPage(url: string): string {
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
<html><head>
<meta type="copyright" content="Copyright (C) 1996-2025 The Squid Software Foundation and contributors">
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>ERROR: Cache Access Denied</title>
</head><body id=ERR_CACHE_ACCESS_DENIED>
<div id="titles">
<h1>ERROR</h1>
<h2>Cache Access Denied.</h2>
</div>
<hr>
<div id="content">
<p>The following error was encountered while trying to retrieve the URL: <a href="${url}">${url}</a></p>
<blockquote id="error">
<p><b>Cache Access Denied.</b></p>
</blockquote>
<p>Sorry, you are not currently allowed to request ${url} from this cache until you have authenticated yourself.</p>
<p>Please contact the <a href="mailto:admin@proxy.example">cache administrator</a> if you have difficulties authenticating yourself.</p>
<br>
</div>
<hr>
<div id="footer">
<p>Generated by proxy.example (squid/6.13)</p>
<!-- ERR_CACHE_ACCESS_DENIED -->
</div>
</body></html>
`;
}

/** https://github.com/oauth2-proxy/oauth2-proxy/blob/master/pkg/app/pagewriter/sign_in.html */
export function oauth2ProxyPage(path: string): string {
  return `
<!DOCTYPE html>
<html lang="en" charset="utf-8">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1, user-scalable=no">
    <title>Sign In</title>
    <style>
      body { height: 100vh; }
      .sign-in-box { max-width: 400px; margin: 1.25rem auto; }
      footer a { text-decoration: underline; }
    </style>
  </head>
  <body class="has-background-light">
  <section class="section">
    <div class="box block sign-in-box has-text-centered">
      <form method="GET" action="/oauth2/start">
        <input type="hidden" name="rd" value="${path}">
          <button type="submit" class="button block is-primary">Sign in with OpenID Connect</button>
      </form>
    </div>
  </section>
  <footer class="footer has-text-grey has-background-light is-size-7">
    <div class="content has-text-centered">
    	<p>Secured with <a href="https://github.com/oauth2-proxy/oauth2-proxy#oauth2_proxy" class="has-text-grey">OAuth2 Proxy</a> version v7.12.0</p>
    </div>
	</footer>
  </body>
</html>
`;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
export function s3Error(
  code: string,
  message: string,
  details: Readonly<Record<string, string>>,
): string {
  const extra = Object.entries(details)
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>${code}</Code><Message>${message}</Message>${extra}<RequestId>EXAMPLE123456789</RequestId><HostId>EXAMPLEhostEXAMPLEhostEXAMPLEhostEXAMPLEhostEXAMPLE=</HostId></Error>`;
}

export const S3 = {
  Server: 'AmazonS3',
  'Content-Type': 'application/xml',
  'x-amz-request-id': 'EXAMPLE123456789',
  'x-amz-id-2': 'EXAMPLEhostEXAMPLEhostEXAMPLEhostEXAMPLEhostEXAMPLE=',
} as const;
