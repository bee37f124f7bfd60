import type { Answer } from '../answer.ts';

const s3Error = (code: string, message: string, more = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message>${more}<RequestId>EXAMPLE0000EXAMPLE</RequestId><HostId>EXAMPLEhostid=</HostId></Error>`;

const page = (title: string, words: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${words}</body></html>`;

const S3_SOURCE = 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html';
const AZURE_SOURCE =
  'https://learn.microsoft.com/en-us/rest/api/storageservices/common-rest-api-error-codes';
const S3_HEADERS = {
  Server: 'AmazonS3',
  'Content-Type': 'application/xml',
  'x-amz-request-id': 'EXAMPLE',
};
const BLOB_HEADERS = {
  Server: 'Windows-Azure-Blob/1.0 Microsoft-HTTPAPI/2.0',
  'Content-Type': 'application/xml',
};
const HTML = 'text/html; charset=utf-8';
const SIGV4 =
  'AWS4-HMAC-SHA256 Credential=EXAMPLE/20261118/eu-west-1/s3/aws4_request, SignedHeaders=host, Signature=example';

/** Written from the products' own documentation and source before the tables were. */
export const cloudsAnswers: readonly Answer[] = [
  {
    name: 'S3 refuses an object to nobody in particular',
    request: { url: 'https://files.brand.example/private/plan.pdf' },
    response: { status: 403, headers: S3_HEADERS, body: s3Error('AccessDenied', 'Access Denied') },
    cause: 'no-credentials',
    accept: { causes: ['insufficient-permission', 'access-rule'] },
    responder: 'aws-s3',
    source: S3_SOURCE,
  },
  {
    name: 'S3 refuses a known caller',
    request: {
      url: 'https://files.brand.example/list',
      kind: 'fetch',
      headers: { Authorization: SIGV4 },
    },
    response: { status: 403, headers: S3_HEADERS, body: s3Error('AccessDenied', 'Access Denied') },
    cause: 'insufficient-permission',
    responder: 'aws-s3',
    source: S3_SOURCE,
  },
  {
    name: 'S3’s signed link is past its end',
    request: {
      url: 'https://files.brand.example/a.zip?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20261117T100000Z&X-Amz-Expires=3600&X-Amz-Signature=example',
    },
    response: {
      status: 403,
      headers: S3_HEADERS,
      body: s3Error(
        'AccessDenied',
        'Request has expired',
        '<X-Amz-Expires>3600</X-Amz-Expires><Expires>2026-11-17T11:00:00Z</Expires><ServerTime>2026-11-18T12:00:00Z</ServerTime>',
      ),
    },
    cause: 'signed-url-expired',
    responder: 'aws-s3',
    audience: 'visitor',
    source: S3_SOURCE,
  },
  {
    name: 'S3 finds the clock off',
    request: {
      url: 'https://files.brand.example/up',
      method: 'PUT',
      kind: 'fetch',
      headers: { Authorization: SIGV4 },
    },
    response: {
      status: 403,
      headers: S3_HEADERS,
      body: s3Error(
        'RequestTimeTooSkewed',
        'The difference between the request time and the current time is too large.',
      ),
    },
    cause: 'clock-skew',
    responder: 'aws-s3',
    source: S3_SOURCE,
  },
  {
    name: 'S3 disallows a page’s origin',
    request: {
      url: 'https://files.brand.example/up',
      method: 'OPTIONS',
      kind: 'fetch',
      headers: { Origin: 'https://app.example', 'Access-Control-Request-Method': 'PUT' },
    },
    response: {
      status: 403,
      headers: S3_HEADERS,
      body: s3Error(
        'AccessForbidden',
        'CORSResponse: This CORS request is not allowed. This is usually because the evalution of Origin, request method / Access-Control-Request-Method or Access-Control-Request-Headers are not whitelisted by the resource&apos;s CORS spec.',
      ),
    },
    cause: 'cors',
    responder: 'aws-s3',
    source: S3_SOURCE,
  },
  {
    name: 'a site on S3 refuses in HTML',
    request: { url: 'https://www.brand.example/secret.html' },
    response: {
      status: 403,
      headers: { Server: 'AmazonS3', 'Content-Type': HTML },
      body: '<html>\n<head><title>403 Forbidden</title></head>\n<body>\n<h1>403 Forbidden</h1>\n<ul>\n<li>Code: AccessDenied</li>\n<li>Message: Access Denied</li>\n<li>RequestId: EXAMPLE</li>\n<li>HostId: EXAMPLE</li>\n</ul>\n<hr/>\n</body>\n</html>',
    },
    cause: 'no-credentials',
    accept: { causes: ['insufficient-permission', 'access-rule'] },
    responder: 'aws-s3',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/CustomErrorDocSupport.html',
  },
  {
    name: 'MinIO does not know the key',
    request: {
      url: 'https://s3.home.example:9000/b/k',
      kind: 'fetch',
      headers: { Authorization: SIGV4 },
    },
    response: {
      status: 403,
      headers: { Server: 'MinIO', 'Content-Type': 'application/xml' },
      body: s3Error(
        'InvalidAccessKeyId',
        'The Access Key Id you provided does not exist in our records.',
        '<Resource>/b/k</Resource>',
      ),
    },
    cause: 'bad-credentials',
    responder: 'minio',
    source: 'https://github.com/minio/minio/blob/master/cmd/api-errors.go',
  },
  {
    name: 'B2’s token is past its end',
    request: {
      url: 'https://api005.backblazeb2.test/b2api/v3/b2_list_buckets',
      kind: 'fetch',
      headers: { Authorization: 'EXAMPLE' },
    },
    response: {
      status: 401,
      headers: { 'Content-Type': 'application/json;charset=utf-8' },
      body: '{\n  "code": "expired_auth_token",\n  "message": "Authorization token has expired",\n  "status": 401\n}',
    },
    cause: 'expired-token',
    responder: 'backblaze-b2',
    source: 'https://www.backblaze.com/apidocs/introduction-to-the-b2-native-api',
  },
  {
    name: 'B2’s daily cap is used up',
    request: { url: 'https://f005.backblazeb2.test/file/b/k' },
    response: {
      status: 403,
      headers: { 'Content-Type': 'application/json;charset=utf-8', 'x-bz-upload-timestamp': '1' },
      body: '{"code":"download_cap_exceeded","message":"Cannot download file, download bandwidth or transaction (Class B) cap exceeded.","status":403}',
    },
    cause: 'quota',
    responder: 'backblaze-b2',
    source: 'https://www.backblaze.com/apidocs/b2-download-file-by-name',
  },
  {
    name: 'Spaces refuses nobody in particular',
    request: { url: 'https://brand.nyc3.digitaloceanspaces.com/x.pdf' },
    response: {
      status: 403,
      headers: {
        'Content-Type': 'application/xml',
        'x-amz-request-id': 'tx00000000000000000-nyc3c',
      },
      body: '<?xml version="1.0" encoding="UTF-8"?><Error><Code>AccessDenied</Code><Message></Message><BucketName>brand</BucketName><RequestId>tx0000EXAMPLE-nyc3c</RequestId><HostId>example-nyc3c-nyc3-zg02</HostId></Error>',
    },
    cause: 'no-credentials',
    accept: { causes: ['insufficient-permission'] },
    responder: 'digitalocean-spaces',
    source: 'https://docs.digitalocean.com/reference/api/spaces-api/',
  },
  {
    name: 'OSS refuses by Referer',
    request: {
      url: 'https://pics.brand.example/a.jpg',
      kind: 'image',
      headers: { Referer: 'https://other.example/' },
    },
    response: {
      status: 403,
      headers: {
        Server: 'AliyunOSS',
        'Content-Type': 'application/xml',
        'x-oss-request-id': 'EXAMPLE',
        'x-oss-ec': '0003-00000503',
      },
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<Error>\n  <Code>AccessDenied</Code>\n  <Message>You are denied by bucket referer policy.</Message>\n  <RequestId>EXAMPLE</RequestId>\n  <HostId>pics.oss-cn-hangzhou.aliyuncs.com</HostId>\n  <BucketName>pics</BucketName>\n  <EC>0003-00000503</EC>\n</Error>',
    },
    cause: 'hotlink',
    responder: 'alibaba-oss',
    source: 'https://www.alibabacloud.com/help/en/oss/user-guide/0003-00000503',
  },
  {
    name: 'OSS’s owner has not paid',
    request: { url: 'https://pics.brand.example/a.jpg' },
    response: {
      status: 403,
      headers: { Server: 'AliyunOSS', 'Content-Type': 'application/xml' },
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<Error>\n  <Code>UserDisable</Code>\n  <Message>UserDisable</Message>\n  <RequestId>EXAMPLE</RequestId>\n  <HostId>pics.oss-cn-hangzhou.aliyuncs.com</HostId>\n</Error>',
    },
    cause: 'site-suspended',
    accept: { causes: ['account-disabled'] },
    responder: 'alibaba-oss',
    source: 'https://www.alibabacloud.com/help/en/oss/support/http-status-code-403',
  },
  {
    name: 'Google’s storage knows no caller',
    request: { url: 'https://storage.brand.example/b/o.txt' },
    response: {
      status: 403,
      headers: {
        Server: 'UploadServer',
        'X-GUploader-UploadID': 'EXAMPLE',
        'Content-Type': 'application/xml; charset=UTF-8',
      },
      body: "<?xml version='1.0' encoding='UTF-8'?><Error><Code>AccessDenied</Code><Message>Access denied.</Message><Details>Anonymous caller does not have storage.objects.get access to the Google Cloud Storage object. Permission 'storage.objects.get' denied on resource (or it may not exist).</Details></Error>",
    },
    cause: 'no-credentials',
    responder: 'google-cloud-storage',
    source: 'https://cloud.google.com/storage/docs/xml-api/reference-status',
  },
  {
    name: 'Google’s signed link is past its end',
    request: {
      url: 'https://storage.brand.example/b/o.txt?GoogleAccessId=x&Expires=1700000000&Signature=example',
    },
    response: {
      status: 400,
      headers: { Server: 'UploadServer', 'Content-Type': 'application/xml; charset=UTF-8' },
      body: "<?xml version='1.0' encoding='UTF-8'?><Error><Code>ExpiredToken</Code><Message>Invalid argument.</Message><Details>The provided token has expired. Request signature expired at: 2023-11-14T22:13:20+00:00</Details></Error>",
    },
    cause: 'signed-url-expired',
    responder: 'google-cloud-storage',
    source: 'https://cloud.google.com/storage/docs/access-control/signed-urls',
  },
  {
    name: 'Azure’s SAS signature differs',
    request: {
      url: 'https://acct.blob.example/c/x?sv=2024-11-04&sp=r&se=2027-01-01T00%3A00%3A00Z&sig=example',
    },
    response: {
      status: 403,
      headers: { ...BLOB_HEADERS, 'x-ms-error-code': 'AuthenticationFailed' },
      body: '<?xml version="1.0" encoding="utf-8"?><Error><Code>AuthenticationFailed</Code><Message>Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.</Message><AuthenticationErrorDetail>Signature did not match. String to sign used was r</AuthenticationErrorDetail></Error>',
    },
    cause: 'signature-mismatch',
    responder: 'azure-storage',
    source: AZURE_SOURCE,
  },
  {
    name: 'Azure’s SAS grants no writing',
    request: {
      url: 'https://acct.blob.example/c/x?sv=2024-11-04&sp=r&se=2027-01-01T00%3A00%3A00Z&sig=example',
      method: 'PUT',
      kind: 'fetch',
    },
    response: {
      status: 403,
      headers: { ...BLOB_HEADERS, 'x-ms-error-code': 'AuthorizationPermissionMismatch' },
      body: '<?xml version="1.0" encoding="utf-8"?><Error><Code>AuthorizationPermissionMismatch</Code><Message>This request is not authorized to perform this operation using this permission.</Message></Error>',
    },
    cause: 'insufficient-scope',
    accept: { causes: ['insufficient-permission'] },
    responder: 'azure-storage',
    source: AZURE_SOURCE,
  },
  {
    name: 'Azure’s storage firewall does not know the address',
    request: {
      url: 'https://acct.blob.example/c/x',
      kind: 'fetch',
      headers: { Authorization: 'Bearer EXAMPLE.EXAMPLE.EXAMPLE' },
    },
    response: {
      status: 403,
      headers: { ...BLOB_HEADERS, 'x-ms-error-code': 'AuthorizationFailure' },
      body: '<?xml version="1.0" encoding="utf-8"?><Error><Code>AuthorizationFailure</Code><Message>This request is not authorized to perform this operation.</Message></Error>',
    },
    cause: 'ip-block',
    accept: { causes: ['insufficient-permission'] },
    responder: 'azure-storage',
    source: AZURE_SOURCE,
  },
  {
    name: 'Azure’s account allows no anonymous reading',
    request: { url: 'https://acct.blob.example/c/x' },
    response: {
      status: 409,
      headers: { ...BLOB_HEADERS, 'x-ms-error-code': 'PublicAccessNotPermitted' },
      body: '<?xml version="1.0" encoding="utf-8"?><Error><Code>PublicAccessNotPermitted</Code><Message>Public access is not permitted on this storage account.</Message></Error>',
    },
    cause: 'no-credentials',
    responder: 'azure-storage',
    source: AZURE_SOURCE,
  },
  {
    name: 'an app on App Service is stopped',
    request: { url: 'https://app.brand.example/' },
    response: {
      status: 403,
      headers: { 'Content-Type': 'text/html' },
      body: page(
        'Microsoft Azure Web App - Error 403',
        '<h1 id="unavailable">Error 403 - This web app is stopped.</h1><p id="tryAgain">The web app you have attempted to reach is currently stopped and does not accept any requests. Please try to reload the page or visit it again soon.</p>',
      ),
    },
    cause: 'site-suspended',
    responder: 'azure-app-service',
    source:
      'https://learn.microsoft.com/en-us/azure/app-service/faq-availability-performance-application-issues',
  },
  {
    name: 'App Service sends the visitor to Entra',
    request: { url: 'https://app.brand.example/' },
    response: {
      status: 401,
      headers: {
        'WWW-Authenticate':
          'Bearer realm="app.brand.example" authorization_uri="https://login.windows.net/EXAMPLE/oauth2/authorize" resource_id="EXAMPLE"',
        'x-ms-middleware-request-id': 'EXAMPLE',
        'Content-Type': 'text/plain',
      },
      body: 'You do not have permission to view this directory or page.',
    },
    cause: 'sso-required',
    accept: { causes: ['no-credentials'] },
    responder: 'azure-app-service',
    source:
      'https://learn.microsoft.com/en-us/azure/app-service/overview-authentication-authorization',
  },
  {
    name: 'a load balancer’s firewall refuses',
    request: { url: 'https://www.brand.example/?q=1' },
    response: {
      status: 403,
      headers: { Server: 'awselb/2.0', 'Content-Type': 'text/html' },
      body: '<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n</body>\r\n</html>\r\n',
    },
    cause: 'waf-block',
    responder: 'aws-alb',
    source:
      'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
  },
  {
    name: 'Cloud Run lets no anonymous caller in',
    request: { url: 'https://svc.brand.example/' },
    response: {
      status: 403,
      headers: { Server: 'Google Frontend', 'Content-Type': 'text/html; charset=UTF-8' },
      body: '\n<html><head>\n<meta http-equiv="content-type" content="text/html;charset=utf-8">\n<title>403 Forbidden</title>\n</head>\n<body text=#000000 bgcolor=#ffffff>\n<h1>Error: Forbidden</h1>\n<h2>Your client does not have permission to get URL <code>/</code> from this server.</h2>\n<h2></h2>\n</body></html>\n',
    },
    cause: 'no-credentials',
    responder: 'google-cloud-run',
    source: 'https://cloud.google.com/run/docs/troubleshooting',
  },
  {
    name: 'a Firebase rule denies',
    request: {
      url: 'https://demo.firebaseio.test/users.json?auth=EXAMPLE',
      kind: 'fetch',
      headers: { Authorization: 'Bearer EXAMPLE.EXAMPLE.EXAMPLE' },
    },
    response: {
      status: 401,
      headers: { 'Content-Type': 'application/json' },
      body: '{\n  "error" : "Permission denied"\n}',
    },
    cause: 'insufficient-permission',
    responder: 'firebase',
    source: 'https://firebase.google.com/docs/reference/rest/database',
  },
  {
    name: 'Heroku has no such app',
    request: { url: 'https://gone.brand.example/' },
    response: {
      status: 404,
      headers: { Server: 'Heroku', 'Content-Type': HTML },
      body: page(
        'No such app',
        '<iframe src="//www.herokucdn.com/error-pages/no-such-app.html"></iframe>',
      ),
    },
    cause: 'not-configured',
    responder: 'heroku',
    source: 'https://devcenter.heroku.com/articles/error-pages',
  },
  {
    name: 'Netlify has paused a site',
    request: { url: 'https://site.brand.example/' },
    response: {
      status: 503,
      headers: { Server: 'Netlify', 'x-nf-request-id': 'EXAMPLE', 'Content-Type': HTML },
      body: page(
        'Site not available',
        '<h1>Site not available</h1><p>This site was paused as it reached its usage limits. Please contact the site owner for more information.</p>',
      ),
    },
    cause: 'site-suspended',
    accept: { causes: ['quota'] },
    responder: 'netlify',
    source: 'https://docs.netlify.com/accounts-and-billing/billing-faq/',
  },
  {
    name: 'Vercel protects a deployment',
    request: { url: 'https://app-git-x.brand.example/' },
    response: {
      status: 401,
      headers: {
        Server: 'Vercel',
        'Set-Cookie': '_vercel_sso_nonce=EXAMPLE; Path=/; Secure; HttpOnly',
        'Content-Type': HTML,
      },
      body: page('Authentication Required', '<h1>Authentication Required</h1>'),
    },
    cause: 'sso-required',
    responder: 'vercel',
    source: 'https://vercel.com/docs/deployment-protection',
  },
  {
    name: 'Vercel checks the browser',
    request: { url: 'https://app.brand.example/' },
    response: {
      status: 429,
      headers: { Server: 'Vercel', 'x-vercel-mitigated': 'challenge', 'Content-Type': HTML },
      body: page(
        'Vercel Security Checkpoint',
        '<p id="header-text">We’re verifying your browser</p>',
      ),
    },
    cause: 'bot-challenge',
    responder: 'vercel',
    source: 'https://vercel.com/docs/vercel-firewall',
  },
  {
    name: 'Vercel’s firewall denies',
    request: { url: 'https://app.brand.example/' },
    response: {
      status: 403,
      headers: { Server: 'Vercel', 'x-vercel-mitigated': 'deny', 'Content-Type': 'text/plain' },
      body: 'Forbidden\n\nfra1::example\n',
    },
    cause: 'waf-block',
    responder: 'vercel',
    source: 'https://vercel.com/docs/vercel-firewall',
  },
  {
    name: 'Vercel has disabled a deployment',
    request: { url: 'https://app.brand.example/' },
    response: {
      status: 402,
      headers: {
        Server: 'Vercel',
        'x-vercel-error': 'DEPLOYMENT_DISABLED',
        'Content-Type': 'text/plain; charset=utf-8',
      },
      body: 'This Deployment has been disabled.\n\n\nDEPLOYMENT_DISABLED\n\nfra1::example\n',
    },
    cause: 'site-suspended',
    responder: 'vercel',
    source: 'https://vercel.com/docs/errors',
  },
  {
    name: 'ngrok’s endpoint is offline',
    request: { url: 'https://demo.brand.example/' },
    response: {
      status: 404,
      headers: { 'ngrok-error-code': 'ERR_NGROK_3200', 'Content-Type': HTML },
      body: page(
        'ngrok',
        '<noscript>The endpoint demo.brand.example is offline. (ERR_NGROK_3200)</noscript>',
      ),
    },
    cause: 'not-configured',
    accept: { causes: ['site-suspended', 'server-error'] },
    responder: 'ngrok',
    source: 'https://ngrok.com/docs/errors/err_ngrok_3200/',
  },
  {
    name: 'ngrok’s account has used its requests',
    request: { url: 'https://demo.brand.example/' },
    response: {
      status: 403,
      headers: { 'ngrok-error-code': 'ERR_NGROK_727', 'Content-Type': HTML },
      body: page(
        'ngrok',
        '<noscript>This account has exceeded its HTTP request limit for the month. (ERR_NGROK_727)</noscript>',
      ),
    },
    cause: 'quota',
    responder: 'ngrok',
    source: 'https://ngrok.com/docs/errors/err_ngrok_727/',
  },
  {
    name: 'Render has suspended a service',
    request: { url: 'https://svc.brand.example/' },
    response: {
      status: 503,
      headers: { 'x-render-routing': 'suspend-by-user', 'Content-Type': HTML },
      body: page(
        'Service Suspended',
        '<h1>Service Suspended</h1><p>This service has been suspended by its owner.</p>',
      ),
    },
    cause: 'site-suspended',
    responder: 'render',
    source: 'https://render.com/docs/troubleshooting-deploys',
  },
  {
    name: 'Pantheon has no such site',
    request: { url: 'https://www.brand.example/' },
    response: {
      status: 404,
      headers: { 'x-pantheon-styx-hostname': 'styx-example', 'Content-Type': HTML },
      body: page(
        '404 - Unknown site',
        '<h1>404 - Unknown site</h1><p>The hostname (www.brand.example) is unknown. <a href="https://pantheon.io/docs/">Pantheon</a></p>',
      ),
    },
    cause: 'not-configured',
    accept: { causes: ['host-not-allowed'] },
    responder: 'pantheon',
    source: 'https://docs.pantheon.io/errors-and-server-responses',
  },
  {
    name: 'WP Engine does not know the domain',
    request: { url: 'https://www.brand.example/' },
    response: {
      status: 404,
      headers: { 'Content-Type': HTML },
      body: page(
        'Site Not Configured | 404 Not Found',
        '<h1>Site Not Configured</h1><p>This domain is successfully pointed at WP Engine, but is not configured for an account on our platform.</p>',
      ),
    },
    cause: 'not-configured',
    responder: 'wp-engine',
    source: 'https://wpengine.com/support/troubleshooting-site-not-configured/',
  },
  {
    name: 'SiteGround shows a check for humans',
    request: { url: 'https://www.brand.example/' },
    response: {
      status: 202,
      headers: { Server: 'nginx', 'sg-captcha': 'challenge', 'Content-Type': 'text/html' },
      body: '<html><head><link rel="icon" href="data:;"><meta http-equiv="refresh" content="0;/.well-known/sgcaptcha/?r=%2F&y=ipc:203.0.113.9:1.0"></meta></head></html>',
    },
    cause: 'bot-challenge',
    responder: 'siteground',
    source: 'https://www.siteground.com/kb/anti-bot-ai/',
  },
  {
    name: 'cPanel has suspended an account',
    request: { url: 'https://www.brand.example/cgi-sys/suspendedpage.cgi' },
    response: {
      status: 403,
      headers: { Server: 'Apache', 'Content-Type': HTML },
      body: page(
        'Account Suspended',
        '<h1>Account Suspended</h1><p>This Account has been suspended.</p><a href="mailto:webmaster@brand.example">Contact your hosting provider</a> for more information.',
      ),
    },
    cause: 'site-suspended',
    responder: 'cpanel',
    source: 'https://docs.cpanel.net/whm/account-functions/manage-account-suspension/',
  },
  {
    name: 'cPanel has locked an account out',
    request: {
      url: 'https://srv.host.example:2083/login/',
      method: 'POST',
      body: 'user=x&pass=EXAMPLE',
    },
    response: {
      status: 401,
      headers: { Server: 'cpsrvd/11.122.0.17', 'Content-Type': HTML },
      body: page(
        'cPanel Login',
        '<div id="login-status-message">This account is currently locked out because a brute force attempt was detected. Please wait 10 minutes and try again.</div><form action="/login/"><input type="password" name="pass"></form>',
      ),
    },
    cause: 'account-locked',
    responder: 'cpanel',
    source: 'https://docs.cpanel.net/whm/security-center/cphulk-brute-force-protection/',
  },
  {
    name: 'cPanel’s error page stands in for the server’s',
    request: { url: 'https://www.brand.example/files/' },
    response: {
      status: 403,
      headers: { Server: 'Apache', 'Content-Type': 'text/html' },
      body: page(
        '403 Forbidden',
        '<span class="status-code">403</span><span class="status-reason">Forbidden</span><section class="contact-info">Please forward this error screen to www.brand.example\'s <a href="mailto:webmaster@brand.example">WebMaster</a>.</section><p>The server cannot be reached</p>',
      ),
    },
    cause: 'directory-listing',
    accept: { causes: ['unknown'], responders: ['apache'] },
    responder: 'cpanel',
    source: 'https://docs.cpanel.net/cpanel/advanced/error-pages/',
  },
  {
    name: 'Plesk lets the administrator in from few addresses',
    request: { url: 'https://srv.host.example:8443/login_up.php' },
    response: {
      status: 403,
      headers: { Server: 'sw-cp-server', 'Content-Type': HTML },
      body: page(
        'Plesk',
        "<p>Access for administrator from address '203.0.113.9' is restricted in accordance with IP Access restriction policy currently applied.</p>",
      ),
    },
    cause: 'ip-block',
    responder: 'plesk',
    source:
      'https://docs.plesk.com/en-US/obsidian/administrator-guide/server-administration/restricting-administrative-access.59466/',
  },
  {
    name: 'Squarespace’s site has expired',
    request: { url: 'https://www.brand.example/' },
    response: {
      status: 402,
      headers: { Server: 'Squarespace', 'x-contextid': 'EXAMPLE', 'Content-Type': HTML },
      body: page(
        'Squarespace - Website Expired',
        '<h1>Website Expired</h1><p>This account has expired. If you are the site owner, log in below.</p>',
      ),
    },
    cause: 'site-suspended',
    responder: 'squarespace',
    source: 'https://support.squarespace.com/hc/en-us/articles/206536797',
  },
  {
    name: 'Webflow’s page asks for its password',
    request: { url: 'https://www.brand.example/draft' },
    response: {
      status: 401,
      headers: { 'Content-Type': 'text/html' },
      body: page(
        'Protected page',
        '<form action="/.wf_auth" method="post"><input type="password" name="pass"></form>',
      ),
    },
    cause: 'no-credentials',
    responder: 'webflow',
    source: 'https://help.webflow.com/hc/en-us/articles/33961270607763',
  },
  {
    name: 'GitHub Pages has no site here',
    request: { url: 'https://www.brand.example/' },
    response: {
      status: 404,
      headers: { Server: 'GitHub.com', 'Content-Type': HTML },
      body: page(
        'Site not found &middot; GitHub Pages',
        "<h1>404</h1><p><strong>There isn't a GitHub Pages site here.</strong></p>",
      ),
    },
    cause: 'not-configured',
    accept: { causes: ['not-found'] },
    responder: 'github-pages',
    source:
      'https://docs.github.com/en/pages/getting-started-with-github-pages/troubleshooting-404-errors-for-github-pages-sites',
  },
  {
    name: 'Supabase misses the key',
    request: { url: 'https://ref.supabase.test/rest/v1/items', kind: 'fetch' },
    response: {
      status: 401,
      headers: { 'Content-Type': 'application/json' },
      body: '{"message":"No API key found in request","hint":"No `apikey` request header or url param was found."}',
    },
    cause: 'no-credentials',
    responder: 'supabase',
    accept: { responders: ['kong'] },
    source: 'https://supabase.com/docs/guides/api/api-keys',
  },
  {
    name: 'PostgREST finds the JWT past its end',
    request: {
      url: 'https://ref.supabase.test/rest/v1/items',
      kind: 'fetch',
      headers: { Authorization: 'Bearer EXAMPLE.EXAMPLE.EXAMPLE' },
    },
    response: {
      status: 401,
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'WWW-Authenticate': 'Bearer error="invalid_token", error_description="JWT expired"',
      },
      body: '{"code":"PGRST303","details":null,"hint":null,"message":"JWT expired"}',
    },
    cause: 'expired-token',
    responder: 'supabase',
    source: 'https://docs.postgrest.org/en/stable/references/errors.html',
  },
  {
    name: 'Supabase asks for a second factor',
    request: {
      url: 'https://ref.supabase.test/auth/v1/user',
      method: 'PUT',
      kind: 'fetch',
      headers: { Authorization: 'Bearer EXAMPLE.EXAMPLE.EXAMPLE' },
    },
    response: {
      status: 403,
      headers: { 'Content-Type': 'application/json', 'x-supabase-api-version': '2024-01-01' },
      body: '{"code":"insufficient_aal","message":"AAL2 session is required to update email or password when MFA is enabled."}',
    },
    cause: 'mfa-step-up',
    responder: 'supabase',
    source: 'https://supabase.com/docs/guides/auth/debugging/error-codes',
  },
];
