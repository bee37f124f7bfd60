import type { CauseId } from '../causes.ts';
import type { ResponderId } from '../responders.ts';
import type { Confidence, Sign, When } from '../sign.ts';

const SEEN = '2026-11';

type More = Partial<Pick<Sign, 'means' | 'fix' | 'confidence' | 'beside' | 'audience'>>;

/** A row by which a host’s own answer is known, or one that only shows it in front. */
function known(
  id: string,
  responder: ResponderId,
  source: string,
  when: When,
  confidence: Confidence = 'certain',
  speaks: Sign['speaks'] = 'refusal',
): Sign {
  return { id, when, responder, speaks, confidence, source, seen: SEEN };
}

/** A row of a host’s own words or code that name the cause. */
function told(
  id: string,
  responder: ResponderId,
  cause: CauseId,
  source: string,
  when: When,
  more: More = {},
): Sign {
  return {
    id,
    when,
    responder,
    speaks: 'refusal',
    cause,
    confidence: 'certain',
    ...more,
    source,
    seen: SEEN,
  };
}

const S3 = 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html';
const FAILED = [
  400, 401, 402, 403, 404, 405, 409, 410, 411, 412, 413, 429, 431, 451, 500, 501, 502, 503, 504,
  509,
];

/** A code of the S3 protocol, which several stores speak: the code tells the cause, other rows tell whose store it is. */
function s3(code: string, cause: CauseId, more: More = {}): Sign {
  const lower = code.toLowerCase();
  return {
    id: `s3-${lower}`,
    when: { code: [lower], fields: { 'error.code': lower }, format: 'xml' },
    cause,
    confidence: 'certain',
    ...more,
    source: S3,
    seen: SEEN,
  };
}

const s3Codes: readonly Sign[] = [
  s3('AccessDenied', 'insufficient-permission', {
    confidence: 'likely',
    means:
      'The store does not let this caller do this; for a name that does not exist it says the same, unless the caller may list the bucket.',
    fix: [
      'Ask for a fresh link, or open the file from the page that links to it.',
      'The owner looks at the bucket’s policy, Block Public Access, object ownership and the key of an encrypted object.',
    ],
  }),
  s3('AllAccessDisabled', 'site-suspended', {
    means: 'All access to this bucket or object has been disabled by the provider.',
  }),
  s3('AccountProblem', 'account-disabled', {
    means: 'There is a problem with the account behind the request.',
  }),
  s3('InvalidPayer', 'account-disabled', {
    means: 'All access to this object is disabled because of its payer’s account.',
  }),
  s3('NotSignedUp', 'plan-required', { means: 'The account is not signed up for this store.' }),
  s3('ExpiredToken', 'expired-token', {
    means: 'The session token has run out.',
    fix: ['Fetch new temporary credentials, and sign again.'],
  }),
  s3('TokenRefreshRequired', 'expired-token'),
  s3('SecurityTokenExpired', 'expired-token', {
    means: 'The STS token has run out.',
    fix: ['Fetch a new STS token.'],
  }),
  s3('InvalidToken', 'bad-credentials', {
    means: 'The session token is damaged, or does not belong to the access key.',
  }),
  s3('InvalidSecurityToken', 'bad-credentials'),
  s3('AccessKeyIdAndSecurityTokenNotMatch', 'bad-credentials'),
  s3('InvalidAccessKeyId', 'bad-credentials', {
    means:
      'The store does not know this access key: it is mistyped, deleted, switched off, or of another provider.',
  }),
  s3('InvalidSecurity', 'bad-credentials'),
  s3('UnauthorizedAccess', 'bad-credentials', {
    means: 'The access key is not valid in this region (AWS China has accounts of its own).',
  }),
  s3('AuthorizationHeaderMalformed', 'bad-credentials', {
    means: 'The Authorization header is not in order; mostly the region in it is not the bucket’s.',
    fix: ['Sign for the region that the answer names.'],
  }),
  s3('AuthorizationQueryParametersError', 'bad-credentials', {
    means:
      'The signing parameters of the link are not in order; X-Amz-Expires may be at most a week.',
  }),
  s3('CredentialsNotSupported', 'bad-credentials', { means: 'This call takes no credentials.' }),
  s3('MissingAuthenticationToken', 'no-credentials'),
  s3('MissingSecurityHeader', 'no-credentials', { confidence: 'likely' }),
  s3('AuthenticationRequired', 'no-credentials'),
  s3('SignatureDoesNotMatch', 'signature-mismatch', {
    means:
      'The signature was made with another secret key, or over another request than the one that arrived.',
    fix: [
      'Check secret key and region, and that method, host, path and signed headers are the ones used.',
      'Compare the canonical request and string to sign in the answer with your own.',
    ],
  }),
  s3('XAmzContentSHA256Mismatch', 'signature-mismatch', {
    means: 'The body is not the one the signature was made over.',
  }),
  s3('HeadersNotSigned', 'signature-mismatch'),
  s3('RequestTimeTooSkewed', 'clock-skew', {
    means: 'The request’s time differs from the store’s by more than 15 minutes.',
    fix: ['Set the clock of the calling machine by NTP.'],
  }),
  s3('RequestExpired', 'clock-skew', { confidence: 'likely' }),
  s3('RequestNotYetValid', 'clock-skew'),
  s3('ExpiredPresignRequest', 'signed-url-expired'),
  s3('AccessForbidden', 'cors', {
    confidence: 'likely',
    means: 'The bucket’s CORS rules do not allow this origin, method or header.',
    fix: ['The bucket’s owner adds a CORS rule for the origin and method.'],
  }),
  s3('SlowDown', 'rate-limit', {
    means: 'Requests to this prefix come faster than the store serves them.',
    fix: ['Retry with growing pauses; spread keys over more prefixes.'],
  }),
  s3('SlowDownRead', 'rate-limit'),
  s3('SlowDownWrite', 'rate-limit'),
  s3('TooManyRequests', 'rate-limit'),
  s3('BandwidthLimitExceeded', 'rate-limit'),
  s3('DownloadTrafficRateLimitExceeded', 'rate-limit'),
  s3('UploadTrafficRateLimitExceeded', 'rate-limit'),
  s3('QuotaExceeded', 'quota'),
  s3('XMinioAdminBucketQuotaExceeded', 'quota'),
  s3('InvalidObjectState', 'access-rule', {
    means: 'The object is archived and must be restored before it can be read.',
    fix: ['The owner restores the object from the archive.'],
  }),
  s3('MethodNotAllowed', 'method-not-allowed'),
  s3('UserDisable', 'site-suspended', {
    means: 'The store of this bucket’s owner is switched off, mostly for unpaid bills.',
  }),
  s3('InDebt', 'site-suspended', { means: 'The bucket’s owner has unpaid bills.' }),
  s3('InDebtOverdue', 'site-suspended'),
  s3('BucketDisable', 'site-suspended', {
    means: 'The provider has switched this bucket off for reasons of security.',
  }),
  s3('AbnormalBucketOwnerStatus', 'site-suspended'),
  s3('ImageDamage', 'invalid-request'),
  s3('BucketNotBelongTo', 'insufficient-permission'),
  s3('CnameDenied', 'not-configured', {
    means: 'The domain is bound to another account’s bucket.',
  }),
  s3('NoSuchCname', 'not-configured'),
  s3('SecondLevelDomainForbidden', 'host-not-allowed', {
    means: 'The bucket must be called by its own name in front of the endpoint.',
  }),
  s3('PublicEndpointForbidden', 'access-rule', {
    means: 'The bucket may not be reached by its public endpoint.',
  }),
  s3('ApkDownloadForbidden', 'access-rule', {
    means: 'The provider’s own domain serves no such files; they need a domain of the owner’s.',
  }),
  s3('NoSuchWebsiteConfiguration', 'not-configured'),
  s3('UserProjectMissing', 'plan-required', {
    means: 'The bucket bills whoever reads it, and the request names no project to bill.',
    fix: ['Name a project in userProject or x-goog-user-project.'],
  }),
  s3('UserProjectAccessDenied', 'insufficient-permission'),
  s3('UserAccountProblem', 'account-disabled'),
  s3('InvalidPolicyDocument', 'bad-credentials', { confidence: 'likely' }),
];

/** Sentences that say more than the code they come with. */
const s3Words: readonly Sign[] = [
  {
    id: 's3-request-has-expired',
    when: {
      format: 'xml',
      fields: { 'error.code': 'accessdenied' },
      text: ['request has expired'],
    },
    cause: 'signed-url-expired',
    confidence: 'certain',
    beside: { 's3-accessdenied': 'the code of every refusal' },
    means: 'The link was made for a limited time, and that has passed.',
    fix: ['Open the page that gave the link again, and take a fresh one.'],
    source: S3,
    seen: SEEN,
  },
  {
    id: 's3-policy-expired',
    when: { format: 'xml', code: ['accessdenied'], text: ['policy expired'] },
    cause: 'signed-url-expired',
    confidence: 'certain',
    means: 'The form that uploads the file was made for a limited time, and that has passed.',
    fix: ['Reload the page with the upload form.'],
    source: S3,
    seen: SEEN,
  },
  {
    id: 's3-not-valid-yet',
    when: { format: 'xml', code: ['accessdenied'], text: ['request is not valid yet'] },
    cause: 'clock-skew',
    confidence: 'certain',
    source: 'https://github.com/minio/minio/blob/master/cmd/api-errors.go',
    seen: SEEN,
  },
  {
    id: 's3-headers-not-signed',
    when: {
      format: 'xml',
      code: ['accessdenied'],
      text: ['there were headers present in the request which were not signed'],
    },
    cause: 'signature-mismatch',
    confidence: 'certain',
    source: S3,
    seen: SEEN,
  },
  {
    id: 's3-anonymous',
    when: {
      format: 'xml',
      code: ['accessdenied'],
      anyText: [
        'anonymous users cannot',
        'anonymous user has no right to access this bucket',
        'anonymous user has no right to access this object',
        'anonymous access is forbidden for this operation',
        'anonymous caller does not have',
      ],
    },
    cause: 'no-credentials',
    confidence: 'certain',
    source: S3,
    seen: SEEN,
  },
  {
    id: 's3-explicit-deny',
    when: {
      format: 'xml',
      code: ['accessdenied'],
      anyText: ['is not authorized to perform: s3:', 'is not authorized to perform: kms:'],
    },
    cause: 'insufficient-permission',
    confidence: 'certain',
    source: S3,
    seen: SEEN,
  },
  {
    id: 's3-cors-words',
    when: {
      anyText: [
        'corsresponse: this cors request is not allowed',
        'corsresponse: cors is not enabled for this bucket',
        'corsresponse: bucket not found',
      ],
    },
    cause: 'cors',
    confidence: 'certain',
    means: 'The bucket’s CORS rules do not allow this origin, method or header.',
    fix: ['The bucket’s owner adds a CORS rule for the origin and method.'],
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors-troubleshooting.html',
    seen: SEEN,
  },
  {
    id: 's3-account-disabled-words',
    when: { format: 'xml', code: ['invalidaccesskeyid'], text: ['your account is disabled'] },
    cause: 'account-disabled',
    confidence: 'certain',
    beside: { 's3-invalidaccesskeyid': 'the code MinIO gives a key of a disabled account as well' },
    source: 'https://github.com/minio/minio/blob/master/cmd/api-errors.go',
    seen: SEEN,
  },
  {
    id: 'gcs-signature-expired',
    when: { format: 'xml', anyText: ['request signature expired at', 'request has expired:'] },
    cause: 'signed-url-expired',
    confidence: 'certain',
    means: 'The link was made for a limited time, and that has passed.',
    fix: ['Open the page that gave the link again, and take a fresh one.'],
    source: 'https://cloud.google.com/storage/docs/access-control/signed-urls',
    seen: SEEN,
  },
];

const MINIO = 'https://github.com/minio/minio/blob/master/cmd/api-errors.go';
const OSS =
  'https://www.alibabacloud.com/help/en/oss/how-to-troubleshoot-403-status-code-when-you-access-oss';
const B2 = 'https://www.backblaze.com/apidocs/introduction-to-the-b2-native-api';
const GCS = 'https://cloud.google.com/storage/docs/xml-api/reference-status';

const stores: readonly Sign[] = [
  known('aws-s3-server', 'aws-s3', S3, {
    status: FAILED,
    headers: { server: 'amazons3' },
    format: 'xml',
    fields: { 'error.code': true },
  }),
  known(
    'aws-s3-ids',
    'aws-s3',
    S3,
    {
      format: 'xml',
      fields: { 'error.code': true, 'error.requestid': true, 'error.hostid': true },
      marks: ['</hostid>'],
    },
    'possible',
  ),
  known(
    'aws-s3-ids-in-header',
    'aws-s3',
    S3,
    {
      status: FAILED,
      headers: { 'x-amz-id-2': true, 'x-amz-request-id': true },
      format: 'xml',
      fields: { 'error.code': true, 'error.hostid': true },
    },
    'likely',
  ),
  told(
    'aws-s3-website',
    'aws-s3',
    'insufficient-permission',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/CustomErrorDocSupport.html',
    {
      status: [403],
      marks: ['<li>code: accessdenied</li>'],
    },
    { confidence: 'likely' },
  ),
  told('aws-s3-website-disabled', 'aws-s3', 'site-suspended', S3, {
    status: [403],
    marks: ['<li>code: allaccessdisabled</li>'],
  }),
  told('aws-s3-website-no-bucket', 'aws-s3', 'not-configured', S3, {
    status: [404],
    marks: ['<li>code: nosuchbucket</li>'],
  }),
  known('aws-s3-website-page', 'aws-s3', S3, {
    status: FAILED,
    marks: ['<li>code:', '<li>requestid:', '<li>hostid:'],
  }),
  known(
    'aws-s3-empty',
    'aws-s3',
    S3,
    { status: [400, 403, 404], headers: { server: 'amazons3' }, format: 'empty' },
    'likely',
  ),
  known('aws-s3-front', 'aws-s3', S3, { headers: { server: 'amazons3' } }, 'likely', 'front'),
  known('minio-server', 'minio', MINIO, { status: FAILED, headers: { server: 'minio' } }),
  known(
    'minio-resource',
    'minio',
    MINIO,
    {
      format: 'xml',
      fields: {
        'error.code': true,
        'error.resource': true,
        'error.hostid': true,
        'error.bucketname': true,
      },
      marks: ['</hostid>'],
    },
    'likely',
  ),
  told('minio-console', 'minio', 'bad-credentials', 'https://github.com/minio/console', {
    status: [400, 401, 403],
    anyText: ['invalid login'],
    fields: { detailedmessage: true },
  }),
  known(
    'spaces-host',
    'digitalocean-spaces',
    'https://docs.digitalocean.com/reference/api/spaces-api/',
    { status: FAILED, host: ['digitaloceanspaces.com'], format: 'xml' },
  ),
  ...['nyc3', 'ams3', 'sfo2', 'sfo3', 'sgp1', 'fra1', 'lon1', 'blr1', 'syd1', 'tor1', 'atl1'].map(
    (region) =>
      known(
        `spaces-${region}`,
        'digitalocean-spaces',
        'https://docs.digitalocean.com/reference/api/spaces-api/',
        {
          status: FAILED,
          format: 'xml',
          fields: { 'error.code': true, 'error.hostid': true },
          marks: [`-${region}-zg`],
        },
      ),
  ),
  known(
    'spaces-request-id',
    'digitalocean-spaces',
    'https://docs.digitalocean.com/reference/api/spaces-api/',
    {
      status: FAILED,
      headers: { 'x-amz-request-id': 'tx0' },
      format: 'xml',
      fields: { 'error.code': true, 'error.hostid': true },
    },
    'possible',
  ),
  known('oss-server', 'alibaba-oss', OSS, { status: FAILED, headers: { server: 'aliyunoss' } }),
  known('oss-request-id', 'alibaba-oss', OSS, {
    status: FAILED,
    headers: { 'x-oss-request-id': true },
  }),
  known('oss-host-id', 'alibaba-oss', OSS, {
    status: FAILED,
    format: 'xml',
    anyMark: ['.aliyuncs.com</hostid>'],
  }),
  known('oss-ec', 'alibaba-oss', OSS, {
    status: FAILED,
    format: 'xml',
    fields: { 'error.code': true, 'error.ec': true },
    marks: ['</ec>'],
  }),
  told(
    'oss-referer',
    'alibaba-oss',
    'hotlink',
    'https://www.alibabacloud.com/help/en/oss/user-guide/0003-00000503',
    {
      anyText: [
        'you are denied by bucket referer policy',
        'request denied by hotlink protection configuration',
      ],
    },
  ),
  told(
    'oss-referer-ec',
    'alibaba-oss',
    'hotlink',
    'https://www.alibabacloud.com/help/en/oss/user-guide/0003-00000503',
    {
      format: 'xml',
      anyMark: ['<ec>0003-00000501</ec>', '<ec>0003-00000502</ec>', '<ec>0003-00000503</ec>'],
    },
  ),
  told('oss-bucket-policy', 'alibaba-oss', 'insufficient-permission', OSS, {
    anyText: [
      'access denied by bucket policy',
      "access denied by authorizer's policy",
      'you have no right to access this object because of bucket acl',
      'you have no right to access this object',
      'you do not have read acl permission on this object',
      'you do not have write acl permission on this object',
    ],
    format: 'xml',
    fields: { 'error.code': 'accessdenied' },
  }),
  told(
    'oss-endpoint',
    'alibaba-oss',
    'host-not-allowed',
    OSS,
    {
      text: [
        'the bucket you are attempting to access must be addressed using the specified endpoint. please send all future requests to this endpoint',
      ],
      format: 'xml',
      marks: ['aliyuncs'],
    },
    {
      confidence: 'likely',
      means: 'The bucket lies in another region than the endpoint called.',
      fix: ['Call the bucket at the endpoint that the answer names.'],
    },
  ),
  told('oss-vpc', 'alibaba-oss', 'ip-block', OSS, {
    anyText: ['access denied by vpc endpoint policy'],
    format: 'xml',
  }),
  known('gcs-uploader', 'google-cloud-storage', GCS, {
    status: FAILED,
    headers: { 'x-guploader-uploadid': true },
    format: 'xml',
  }),
  known(
    'gcs-uploader-json',
    'google-cloud-storage',
    GCS,
    { status: FAILED, headers: { 'x-guploader-uploadid': true } },
    'likely',
  ),
  known('gcs-server', 'google-cloud-storage', GCS, {
    status: FAILED,
    headers: { server: 'uploadserver' },
  }),
  told(
    'gcs-anonymous',
    'google-cloud-storage',
    'no-credentials',
    GCS,
    {
      anyText: ['anonymous caller does not have storage.'],
    },
    {
      means: 'The object is not public, and the request says nothing of who asks.',
      fix: [
        'Open the file from the page that links to it, or sign in.',
        'The owner gives allUsers the role Storage Object Viewer, if it is meant to be public.',
      ],
    },
  ),
  told(
    'gcs-permission',
    'google-cloud-storage',
    'insufficient-permission',
    GCS,
    {
      anyText: [
        'does not have storage.objects.get access',
        'does not have storage.objects.list access',
        'does not have storage.objects.create access',
        'does not have storage.objects.delete access',
        'does not have storage.objects.update access',
        'does not have storage.buckets.get access',
        'does not have storage.buckets.list access',
      ],
    },
    { confidence: 'likely' },
  ),
  told('gcs-billing', 'google-cloud-storage', 'site-suspended', GCS, {
    anyText: [
      'the project to be billed is associated with an absent billing account',
      'the billing account for the owning project is disabled in state',
      'the account associated with the project that owns the bucket or object has been disabled',
    ],
  }),
  known(
    'b2-headers',
    'backblaze-b2',
    B2,
    { status: FAILED, headers: { 'x-bz-file-id': true } },
    'likely',
  ),
  known('b2-answer', 'backblaze-b2', B2, {
    status: FAILED,
    format: 'json',
    fields: { code: true, message: true, status: true },
    code: [
      'bad_auth_token',
      'expired_auth_token',
      'unauthorized',
      'access_denied',
      'cap_exceeded',
      'download_cap_exceeded',
      'transaction_cap_exceeded',
      'storage_cap_exceeded',
      'unsupported',
      'bad_bucket_id',
    ],
    host: ['backblazeb2.com', 'backblaze.com'],
  }),
  ...(
    [
      ['bad_auth_token', 'bad-credentials'],
      ['expired_auth_token', 'expired-token'],
      ['download_cap_exceeded', 'quota'],
      ['transaction_cap_exceeded', 'quota'],
      ['storage_cap_exceeded', 'quota'],
      ['cap_exceeded', 'quota'],
    ] as const
  ).map(([code, cause]) =>
    told(`b2-${code}`, 'backblaze-b2', cause, B2, {
      status: [401, 403],
      code: [code],
      fields: { status: true },
    }),
  ),
  told('b2-account-trouble', 'backblaze-b2', 'account-disabled', B2, {
    status: [401, 403],
    anyText: ['account trouble. please log into your b2 account at'],
  }),
  told(
    'b2-capability',
    'backblaze-b2',
    'insufficient-scope',
    B2,
    {
      status: [401, 403],
      fields: { code: 'unauthorized', status: true },
      anyText: ['not entitled', 'the application key does not have the capability'],
    },
    {
      confidence: 'likely',
      means:
        'The application key lacks the capability that this call needs, or is bound to another bucket.',
    },
  ),
];

const AZURE =
  'https://learn.microsoft.com/en-us/rest/api/storageservices/common-rest-api-error-codes';
const AZURE_SAS = 'https://learn.microsoft.com/en-us/rest/api/storageservices/create-service-sas';

/** An Azure Storage code: in a header on every refusal, HEAD included, and in the body. */
function azure(
  code: string,
  cause: CauseId,
  more: More & { readonly when?: When } = {},
): readonly Sign[] {
  const lower = code.toLowerCase();
  const { when = {}, ...rest } = more;
  return [
    told(
      `azure-storage-${lower}`,
      'azure-storage',
      cause,
      AZURE,
      { headers: { 'x-ms-error-code': lower }, ...when },
      rest,
    ),
    told(
      `azure-storage-${lower}-body`,
      'azure-storage',
      cause,
      AZURE,
      { format: 'xml', code: [lower], fields: { 'error.code': lower }, ...when },
      rest,
    ),
  ];
}

const azureStorage: readonly Sign[] = [
  known('azure-storage-code', 'azure-storage', AZURE, {
    headers: { 'x-ms-error-code': true, 'x-ms-version': true },
  }),
  known(
    'azure-storage-code-bare',
    'azure-storage',
    AZURE,
    { headers: { 'x-ms-error-code': true } },
    'likely',
  ),
  known('azure-storage-server', 'azure-storage', AZURE, {
    status: FAILED,
    headers: { server: 'windows-azure-' },
  }),
  ...azure('NoAuthenticationInformation', 'no-credentials', {
    means: 'The request says nothing of who asks, and the container is not public.',
    fix: ['Add a SAS or an Authorization header; a browser needs a link with a SAS.'],
  }),
  ...azure('PublicAccessNotPermitted', 'no-credentials', {
    means: 'The storage account allows no anonymous reading at all.',
    fix: [
      'Ask for a link with a SAS.',
      'The owner may allow anonymous access on the account and the container.',
    ],
  }),
  ...azure('InvalidAuthenticationInfo', 'bad-credentials', {
    confidence: 'likely',
    means: 'The Authorization header or its token is not in order.',
  }),
  ...azure('AuthenticationFailed', 'bad-credentials', {
    confidence: 'likely',
    means:
      'The signature or token was not accepted; the answer’s AuthenticationErrorDetail names the reason.',
  }),
  ...azure('AuthorizationFailure', 'ip-block', {
    confidence: 'likely',
    means:
      'The storage account’s firewall and network rules do not let this address or network through; a missing right gives the same words on older services.',
    fix: [
      'Try from the network that the owner has allowed.',
      'The owner adds the address or network under Networking of the storage account.',
    ],
  }),
  ...azure('AuthorizationSourceIPMismatch', 'ip-block', {
    means: 'The SAS is bound to other addresses (sip) than yours.',
  }),
  ...azure('AuthorizationProtocolMismatch', 'https-required', {
    means: 'The SAS is bound to HTTPS (spr).',
  }),
  ...azure('AccountRequiresHttps', 'https-required', {
    means: 'The storage account takes HTTPS only.',
  }),
  ...azure('AuthorizationPermissionMismatch', 'insufficient-permission', {
    confidence: 'likely',
    means:
      'The caller lacks a data role for this operation, such as Storage Blob Data Reader; Owner of the account is not enough.',
    fix: ['Ask the owner for the data role; it takes some minutes to work.'],
  }),
  told(
    'azure-storage-sas-permission',
    'azure-storage',
    'insufficient-scope',
    AZURE_SAS,
    {
      headers: { 'x-ms-error-code': 'authorizationpermissionmismatch' },
      query: ['sig', 'sp'],
    },
    {
      means: 'The SAS does not carry the permission (sp) for this operation.',
      fix: ['Ask for a SAS with that permission.'],
    },
  ),
  told('azure-storage-sas-permission-body', 'azure-storage', 'insufficient-scope', AZURE_SAS, {
    code: ['authorizationpermissionmismatch'],
    query: ['sig', 'sp'],
  }),
  ...azure('AuthorizationResourceTypeMismatch', 'insufficient-scope', {
    means: 'The SAS is not for this kind of resource (srt).',
  }),
  ...azure('AuthorizationServiceMismatch', 'insufficient-scope', {
    means: 'The SAS is not for this service (ss).',
  }),
  ...azure('InsufficientAccountPermissions', 'insufficient-permission'),
  ...azure('UnauthorizedBlobOverwrite', 'insufficient-permission', {
    means: 'The caller may write new blobs, and not overwrite this one.',
  }),
  ...azure('KeyBasedAuthenticationNotPermitted', 'bad-credentials', {
    means: 'The storage account does not accept its account key, nor a SAS made with it.',
    fix: ['Sign in with Microsoft Entra ID, or use a user delegation SAS.'],
  }),
  ...azure('AccountIsDisabled', 'account-disabled', {
    means: 'The storage account is disabled, mostly with its subscription.',
  }),
  ...azure('CorsPreflightFailure', 'cors', {
    means: 'The storage account’s CORS rules do not allow this origin, method or header.',
  }),
  ...azure('ServerBusy', 'rate-limit', {
    means: 'The storage account serves no more requests at this moment.',
  }),
  ...azure('OperationTimedOut', 'server-error'),
  told(
    'azure-storage-table-authentication',
    'azure-storage',
    'bad-credentials',
    AZURE,
    {
      headers: { server: 'windows-azure-' },
      code: ['authenticationfailed'],
      noHeaders: ['x-ms-error-code'],
    },
    { confidence: 'likely' },
  ),
  told(
    'azure-storage-sas-time',
    'azure-storage',
    'signed-url-expired',
    AZURE_SAS,
    {
      status: [401, 403],
      text: ['signature not valid in the specified time frame'],
    },
    {
      means:
        'The link (SAS) is used outside the time it was made for; Start, Expiry and Current in the answer show which end.',
      fix: [
        'Ask for a fresh link.',
        'If Start lies in the future, the maker’s clock is ahead: leave the start time out.',
      ],
    },
  ),
  told('azure-storage-sas-time-in-body', 'azure-storage', 'signed-url-expired', AZURE_SAS, {
    status: [401, 403],
    marks: ['signature not valid in the specified time frame'],
  }),
  told(
    'azure-storage-signature',
    'azure-storage',
    'signature-mismatch',
    AZURE_SAS,
    {
      status: [401, 403],
      anyMark: [
        'signature did not match. string to sign used was',
        'is not the same as any computed signature',
      ],
    },
    {
      means:
        'The signature was made with another key, or over other values than those in the request.',
      fix: ['Check that the key was not renewed since; make a new SAS.'],
    },
  ),
  told(
    'azure-storage-clock',
    'azure-storage',
    'clock-skew',
    AZURE,
    {
      status: [401, 403],
      anyMark: ['request date header too old', 'request date header not specified'],
    },
    { means: 'x-ms-date differs from the service’s clock by more than 15 minutes.' },
  ),
  told('azure-storage-token-expired', 'azure-storage', 'expired-token', AZURE, {
    status: [401, 403],
    headers: { 'x-ms-error-code': true },
    anyMark: ['lifetime validation failed. the token is expired'],
  }),
  told('azure-storage-signature-form', 'azure-storage', 'bad-credentials', AZURE_SAS, {
    status: [401, 403],
    anyMark: [
      'signature fields not well formed',
      'sr is mandatory. cannot be empty',
      'sp is mandatory. cannot be empty',
      'se is mandatory. cannot be empty',
      'issuer validation failed. issuer did not match',
    ],
  }),
];

const APP_SERVICE =
  'https://learn.microsoft.com/en-us/azure/app-service/app-service-ip-restrictions';
const EASY_AUTH =
  'https://learn.microsoft.com/en-us/azure/app-service/overview-authentication-authorization';

const azureApps: readonly Sign[] = [
  known('app-service-page', 'azure-app-service', APP_SERVICE, {
    status: FAILED,
    title: [
      'microsoft azure web app - error',
      'microsoft azure app service - error',
      'azure app service - error',
    ],
  }),
  told(
    'app-service-forbidden-ip',
    'azure-app-service',
    'ip-block',
    APP_SERVICE,
    { headers: { 'x-ms-forbidden-ip': true } },
    {
      means: 'The app’s access restrictions do not let this address through.',
      fix: [
        'Try from the network that the app is meant for.',
        'The owner changes Networking, Access restrictions of the app.',
      ],
    },
  ),
  told(
    'app-service-blocked',
    'azure-app-service',
    'ip-block',
    APP_SERVICE,
    {
      status: [403],
      anyText: ['the web app you have attempted to reach has blocked your access'],
    },
    {
      confidence: 'likely',
      means: 'The app’s access restrictions do not let this address through.',
    },
  ),
  told(
    'app-service-stopped',
    'azure-app-service',
    'site-suspended',
    'https://learn.microsoft.com/en-us/azure/app-service/faq-availability-performance-application-issues',
    {
      status: [403, 503],
      anyText: [
        'this web app is stopped',
        'this app service is stopped',
        'the web app you have attempted to reach is currently stopped',
        'the app you have attempted to reach is currently stopped',
        'this function app is stopped',
      ],
    },
    {
      means:
        'The app was stopped by its owner, or its plan’s quota or the subscription’s credit is used up.',
    },
  ),
  told(
    'app-service-certificate',
    'azure-app-service',
    'client-certificate',
    'https://learn.microsoft.com/en-us/azure/app-service/app-service-web-configure-tls-mutual-auth',
    {
      status: [403],
      anyText: ['client certificate required'],
      marks: ['azure'],
    },
    { confidence: 'likely' },
  ),
  told(
    'easy-auth-challenge',
    'azure-app-service',
    'sso-required',
    EASY_AUTH,
    {
      status: [401],
      headers: { 'www-authenticate': 'resource_id=' },
      sent: 'nothing',
    },
    {
      means:
        'App Service’s sign-in (EasyAuth) stands before the app, and wants a sign-in with its identity provider.',
    },
  ),
  known('easy-auth-words', 'azure-app-service', EASY_AUTH, {
    status: [401, 403],
    headers: { 'x-ms-middleware-request-id': true },
  }),
  told(
    'easy-auth-middleware',
    'azure-app-service',
    'sso-required',
    EASY_AUTH,
    {
      status: [401],
      headers: { 'x-ms-middleware-request-id': true },
      sent: 'nothing',
    },
    { confidence: 'likely' },
  ),
  known(
    'easy-auth-words-bare',
    'azure-app-service',
    EASY_AUTH,
    {
      status: [401, 403],
      wholeText: ['you do not have permission to view this directory or page.'],
      format: 'text',
    },
    'likely',
  ),
  told(
    'easy-auth-nothing-sent',
    'azure-app-service',
    'sso-required',
    EASY_AUTH,
    {
      status: [401],
      wholeText: ['you do not have permission to view this directory or page.'],
      format: 'text',
      sent: 'nothing',
    },
    { confidence: 'likely' },
  ),
  known(
    'app-service-arr-cookie',
    'azure-app-service',
    APP_SERVICE,
    { setsCookie: ['arraffinity', 'arraffinitysamesite'] },
    'likely',
    'front',
  ),
  told(
    'app-service-no-site',
    'azure-app-service',
    'not-configured',
    'https://learn.microsoft.com/en-us/azure/app-service/app-service-web-tutorial-custom-domain',
    {
      status: [404],
      anyText: ['404 web site not found', 'custom domain has not been configured inside azure'],
    },
  ),
];

const ALB =
  'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html';
const RUN = 'https://cloud.google.com/run/docs/troubleshooting';
const FIREBASE_DB = 'https://firebase.google.com/docs/reference/rest/database';
const FIREBASE_AUTH = 'https://firebase.google.com/docs/reference/rest/auth';

const balancersAndRuntimes: readonly Sign[] = [
  known('alb-server', 'aws-alb', ALB, {
    status: FAILED.concat([460, 463, 464, 561]),
    headers: { server: 'awselb/' },
  }),
  told(
    'alb-waf',
    'aws-alb',
    'waf-block',
    ALB,
    {
      status: [403],
      headers: { server: 'awselb/' },
      marks: ['<center><h1>403 forbidden</h1></center>'],
    },
    {
      confidence: 'likely',
      means: 'The load balancer’s own 403 comes when the AWS WAF attached to it blocks a request.',
      fix: ['Tell the site’s owner the address and the time: the log of AWS WAF names the rule.'],
    },
  ),
  told(
    'alb-sign-in',
    'aws-alb',
    'sso-required',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html',
    {
      status: [401],
      headers: { server: 'awselb/' },
    },
    {
      confidence: 'likely',
      means:
        'The load balancer wants a sign-in with its identity provider, or that sign-in failed or took too long.',
    },
  ),
  told(
    'alb-provider-error',
    'aws-alb',
    'sso-required',
    ALB,
    { status: [561] },
    {
      confidence: 'likely',
      means: 'The identity provider answered the load balancer’s sign-in with an error.',
    },
  ),
  told('alb-header-too-large', 'aws-alb', 'cookies-too-large', ALB, {
    status: [400],
    headers: { server: 'awselb/' },
    text: ['request header or cookie too large'],
  }),
  known(
    'cloud-run-page',
    'google-cloud-run',
    RUN,
    {
      status: [401, 403, 404, 429, 500, 503],
      marks: ['<body text=#000000 bgcolor=#ffffff>', '<h1>error:'],
    },
    'likely',
  ),
  told(
    'cloud-run-not-allowed',
    'google-cloud-run',
    'insufficient-permission',
    RUN,
    {
      status: [401, 403],
      anyText: [
        'your client does not have permission to get url',
        'your client does not have permission to the requested url',
      ],
      marks: ['<h1>error:'],
    },
    {
      means: 'The service lets only callers through that may invoke it (roles/run.invoker).',
      fix: [
        'Send an identity token of an account that may invoke the service, in Authorization: Bearer.',
        'The owner allows unauthenticated invocations, if the service is meant to be public.',
      ],
    },
  ),
  told(
    'cloud-run-ingress',
    'google-cloud-run',
    'ip-block',
    'https://cloud.google.com/run/docs/securing/ingress',
    {
      status: [403],
      text: ['error: forbidden', 'access is forbidden.'],
    },
    {
      confidence: 'likely',
      means:
        'The service’s ingress settings or the App Engine firewall do not let this network through.',
    },
  ),
  told('cloud-run-token', 'google-cloud-run', 'bad-credentials', RUN, {
    status: [401],
    headers: { 'www-authenticate': 'the access token could not be verified' },
  }),
  told('cloud-run-rate', 'google-cloud-run', 'rate-limit', RUN, {
    status: [429],
    wholeText: ['rate exceeded.'],
  }),
  told(
    'app-engine-quota',
    'google-cloud-run',
    'quota',
    'https://cloud.google.com/appengine/docs/standard/quotas',
    {
      status: [403, 503],
      anyText: [
        'this application is temporarily over its serving quota',
        'over quota this application is temporarily over',
      ],
    },
  ),
  told(
    'firebase-rules',
    'firebase',
    'insufficient-permission',
    FIREBASE_DB,
    {
      status: [401, 403],
      marks: ['permission denied'],
      fields: { error: 'permission denied' },
    },
    {
      confidence: 'likely',
      means: 'The database’s security rules do not allow this path for this caller.',
      fix: [
        'Sign in, and send the ID token in ?auth=.',
        'The owner changes the rules for the path.',
      ],
    },
  ),
  told('firebase-token-expired', 'firebase', 'expired-token', FIREBASE_DB, {
    status: [401],
    wholeText: ['auth token is expired', 'auth token is expired.'],
  }),
  told('firebase-token-rejected', 'firebase', 'bad-credentials', FIREBASE_DB, {
    status: [400, 401],
    wholeText: [
      'could not parse auth token.',
      "missing claim 'kid' in auth header.",
      "invalid claim 'kid' in auth header.",
      'unauthorized request.',
      'firebase id token has incorrect "aud" (audience) claim.',
    ],
  }),
  told('firebase-database-off', 'firebase', 'site-suspended', FIREBASE_DB, {
    status: [401, 402, 403, 404, 423],
    anyText: ['has been deactivated', 'has been disabled by a database owner'],
    marks: ['firebase', 'database'],
  }),
  told(
    'firestore-rules',
    'firebase',
    'insufficient-permission',
    'https://firebase.google.com/docs/firestore/use-rest-api',
    {
      status: [403],
      wholeText: [
        'missing or insufficient permissions.',
        'missing or insufficient permissions. permission_denied',
      ],
    },
    { means: 'Firestore’s security rules do not allow this for this caller.' },
  ),
  told(
    'firebase-storage-rules',
    'firebase',
    'insufficient-permission',
    'https://firebase.google.com/docs/storage/security',
    {
      status: [401, 403],
      host: ['firebasestorage.googleapis.com', 'firebasestorage.app'],
      anyText: ['permission denied'],
    },
  ),
  told(
    'firebase-storage-quota',
    'firebase',
    'quota',
    'https://firebase.google.com/docs/storage/web/handle-errors',
    {
      status: [402, 403, 429],
      text: ['quota has been exceeded for this project. please visit the firebase pricing page'],
    },
  ),
  told(
    'firebase-app-check',
    'firebase',
    'bot-challenge',
    'https://firebase.google.com/docs/app-check',
    {
      status: [401, 403],
      anyText: [
        'firebase app check token is invalid',
        'missing appcheck token',
        'app check token is invalid',
      ],
    },
    {
      confidence: 'likely',
      means: 'Firebase App Check could not tell that the request comes from the genuine app.',
    },
  ),
  ...(
    [
      ['invalid_login_credentials', 'bad-credentials'],
      ['invalid_password', 'bad-credentials'],
      ['email_not_found', 'bad-credentials'],
      ['invalid_id_token', 'bad-credentials'],
      ['invalid_refresh_token', 'bad-credentials'],
      ['user_disabled', 'account-disabled'],
      ['token_expired', 'expired-token'],
      ['credential_too_old_login_again', 'mfa-step-up'],
      ['missing_or_invalid_nonce', 'bad-credentials'],
      ['admin_only_operation', 'insufficient-permission'],
      ['operation_not_allowed', 'not-configured'],
      ['configuration_not_found', 'not-configured'],
    ] as const
  ).map(([words, cause]) =>
    told(`firebase-auth-${words.replaceAll('_', '-')}`, 'firebase', cause, FIREBASE_AUTH, {
      status: [400],
      fields: { 'error.message': words },
      marks: [`"${words}"`],
    }),
  ),
  told('firebase-auth-attempts', 'firebase', 'account-locked', FIREBASE_AUTH, {
    status: [400],
    text: ['too_many_attempts_try_later'],
  }),
  told(
    'firebase-hosting-none',
    'firebase',
    'not-configured',
    'https://firebase.google.com/docs/hosting',
    {
      status: [404],
      title: ['site not found'],
      marks: ['firebase'],
    },
  ),
];

const VERCEL = 'https://vercel.com/docs/errors';

/** A code of Vercel’s edge: in a header, and in the page. */
function vercel(code: string, cause: CauseId, more: More = {}): readonly Sign[] {
  const lower = code.toLowerCase();
  return [
    told(
      `vercel-${lower.replaceAll('_', '-')}`,
      'vercel',
      cause,
      VERCEL,
      { headers: { 'x-vercel-error': lower } },
      more,
    ),
    told(
      `vercel-${lower.replaceAll('_', '-')}-page`,
      'vercel',
      cause,
      VERCEL,
      { status: FAILED, text: [lower] },
      more,
    ),
  ];
}

const vercelSigns: readonly Sign[] = [
  known('vercel-error', 'vercel', VERCEL, { headers: { 'x-vercel-error': true } }),
  known(
    'vercel-server',
    'vercel',
    'https://vercel.com/docs/headers/response-headers',
    { headers: { server: 'vercel' } },
    'likely',
    'front',
  ),
  told(
    'vercel-challenge',
    'vercel',
    'bot-challenge',
    'https://vercel.com/docs/vercel-firewall/firewall-concepts',
    { headers: { 'x-vercel-mitigated': 'challenge' } },
  ),
  told(
    'vercel-checkpoint',
    'vercel',
    'bot-challenge',
    'https://vercel.com/docs/vercel-firewall/firewall-concepts',
    { status: [403, 429], title: ['vercel security checkpoint'] },
  ),
  told(
    'vercel-deny',
    'vercel',
    'waf-block',
    'https://vercel.com/docs/vercel-firewall/firewall-concepts',
    { headers: { 'x-vercel-mitigated': 'deny' } },
    {
      means: 'A rule of the project’s firewall, or Vercel’s own protection, denies this request.',
    },
  ),
  told(
    'vercel-rate-limit',
    'vercel',
    'rate-limit',
    'https://vercel.com/docs/vercel-firewall/vercel-waf/rate-limiting',
    { headers: { 'x-vercel-mitigated': 'rate_limit' } },
  ),
  told(
    'vercel-forbidden',
    'vercel',
    'waf-block',
    'https://vercel.com/docs/vercel-firewall',
    {
      status: [403],
      headers: { server: 'vercel' },
      anyText: ['code: forbidden id:', 'code: `forbidden`', '403: forbidden code: forbidden'],
    },
    { confidence: 'likely' },
  ),
  told(
    'vercel-protection',
    'vercel',
    'sso-required',
    'https://vercel.com/docs/deployment-protection',
    {
      status: [401, 403],
      setsCookie: ['_vercel_sso_nonce'],
    },
    {
      means:
        'The deployment is protected: only members of its Vercel team, or people they share it with, may open it.',
      fix: [
        'Sign in to Vercel with an account of the team, or ask for a shareable link.',
        'A program sends x-vercel-protection-bypass with the project’s secret.',
      ],
    },
  ),
  told(
    'vercel-protection-page',
    'vercel',
    'sso-required',
    'https://vercel.com/docs/deployment-protection',
    {
      status: [401, 403],
      anyMark: ['https://vercel.com/sso-api?', 'this page requires vercel authentication'],
    },
  ),
  told(
    'vercel-password',
    'vercel',
    'no-credentials',
    'https://vercel.com/docs/deployment-protection/methods-to-protect-deployments/password-protection',
    {
      status: [401],
      anyMark: ['_vercel_password', 'vercel-password', 'name="_vercel_password"'],
    },
  ),
  ...vercel('DEPLOYMENT_DISABLED', 'site-suspended', {
    means: 'The deployment was disabled, mostly because the account’s plan is exceeded or unpaid.',
  }),
  ...vercel('DEPLOYMENT_BLOCKED', 'site-suspended', {
    means: 'Vercel has blocked this deployment.',
  }),
  ...vercel('DEPLOYMENT_PAUSED', 'site-suspended', {
    means: 'The project was paused by its owner or by its spending limit.',
  }),
  ...vercel('DEPLOYMENT_NOT_FOUND', 'not-configured', {
    means: 'No deployment answers to this address.',
  }),
  ...vercel('DEPLOYMENT_DELETED', 'not-configured', { means: 'The deployment was deleted.' }),
  ...vercel('FUNCTION_THROTTLED', 'rate-limit', {
    means: 'The project’s functions run at their limit.',
  }),
  ...vercel('REQUEST_HEADER_TOO_LARGE', 'cookies-too-large'),
  ...vercel('INFINITE_LOOP_DETECTED', 'server-error'),
  ...vercel('FUNCTION_INVOCATION_FAILED', 'server-error'),
  ...vercel('FUNCTION_INVOCATION_TIMEOUT', 'server-error'),
  ...vercel('MIDDLEWARE_INVOCATION_FAILED', 'server-error'),
  ...vercel('INVALID_REQUEST_METHOD', 'method-not-allowed'),
];

/** Error numbers of ngrok’s edge that a visitor or caller can meet. */
const NGROK: readonly (readonly [number: string, cause: CauseId, means: string])[] = [
  ['103', 'account-disabled', 'The ngrok account behind the endpoint has been suspended.'],
  ['110', 'session-expired', 'The session cookie that was sent is not valid.'],
  ['115', 'ip-block', 'The account’s agent IP restrictions do not let this address through.'],
  ['116', 'ip-block', 'The credential’s own list of addresses does not hold this one.'],
  ['202', 'no-credentials', 'The API call carries no key.'],
  ['203', 'bad-credentials', 'The API key is well formed and not valid.'],
  ['206', 'bad-credentials', 'The API key was not accepted.'],
  ['220', 'ip-block', 'The account’s IP policy does not let this address through.'],
  ['702', 'rate-limit', 'The account has more connections a minute than its plan allows.'],
  ['725', 'quota', 'The account has used up its bandwidth for the month.'],
  ['727', 'quota', 'The account has used up its HTTP requests for the month.'],
  ['734', 'rate-limit', 'The account has more HTTP requests a minute than its plan allows.'],
  ['745', 'rate-limit', 'The account has more TLS connections a minute than its plan allows.'],
  ['1212', 'ip-block', 'The account’s IP policy does not let this address through.'],
  ['3004', 'server-error', 'The program behind the endpoint gave no valid HTTP answer.'],
  [
    '3200',
    'not-configured',
    'The endpoint is offline: no agent serves this address at the moment.',
  ],
  ['3204', 'signature-mismatch', 'The webhook’s signature could not be verified.'],
  ['3205', 'ip-block', 'The endpoint’s IP restrictions do not let this address through.'],
  ['3403', 'access-rule', 'The endpoint’s traffic policy forbids this request.'],
  ['3801', 'not-configured', 'No endpoint answers to this address.'],
  ['4018', 'no-credentials', 'ngrok asks for a verified account and its authtoken.'],
  ['8012', 'server-error', 'The agent runs, and nothing listens on the local port it forwards to.'],
  ['9040', 'ip-block', 'ngrok takes no connections from this address.'],
  ['22001', 'geo-block', 'ngrok does not serve visitors from this place.'],
];

const ngrokSigns: readonly Sign[] = [
  known('ngrok-error', 'ngrok', 'https://ngrok.com/docs/errors/', {
    headers: { 'ngrok-error-code': true },
  }),
  known(
    'ngrok-page',
    'ngrok',
    'https://ngrok.com/docs/errors/',
    { status: FAILED, marks: ['cdn.ngrok.com/static'] },
    'likely',
  ),
  ...NGROK.flatMap(([number, cause, means]) => {
    const source = `https://ngrok.com/docs/errors/err_ngrok_${number}/`;
    const code = `err_ngrok_${number}`;
    const inPage = told(
      `ngrok-${number}`,
      'ngrok',
      cause,
      source,
      { status: FAILED, anyMark: [`${code})`, `${code}<`, `${code}"`, `${code}.`] },
      { means },
    );
    // A header is searched for a part of it: a number of three digits also stands at the start of longer ones.
    if (number.length < 4 && !number.startsWith('7')) return [inPage];
    return [
      inPage,
      told(
        `ngrok-${number}-header`,
        'ngrok',
        cause,
        source,
        { headers: { 'ngrok-error-code': code } },
        { means },
      ),
    ];
  }),
];

const HEROKU = 'https://devcenter.heroku.com/articles/error-pages';

const platformsAsService: readonly Sign[] = [
  known('heroku-page', 'heroku', HEROKU, { status: FAILED, marks: ['herokucdn.com/error-pages/'] }),
  told('heroku-no-app', 'heroku', 'not-configured', HEROKU, {
    status: [404],
    marks: ['herokucdn.com/error-pages/no-such-app'],
  }),
  told(
    'heroku-maintenance',
    'heroku',
    'site-suspended',
    'https://devcenter.heroku.com/articles/maintenance-mode',
    {
      status: [503],
      marks: ['herokucdn.com/error-pages/maintenance-mode'],
    },
    { confidence: 'likely', means: 'The app’s owner has put it into maintenance mode.' },
  ),
  told('heroku-application-error', 'heroku', 'server-error', HEROKU, {
    status: [500, 502, 503],
    marks: ['herokucdn.com/error-pages/application-error'],
  }),
  known(
    'heroku-server',
    'heroku',
    HEROKU,
    { status: [400, 401, 403, 404, 421, 429, 503], headers: { server: 'heroku' } },
    'likely',
  ),
  known(
    'heroku-router',
    'heroku',
    'https://devcenter.heroku.com/articles/http-routing',
    { headers: { via: 'heroku-router' } },
    'likely',
    'front',
  ),
  known(
    'heroku-vegur',
    'heroku',
    'https://devcenter.heroku.com/articles/http-routing',
    { headers: { via: 'vegur' } },
    'likely',
    'front',
  ),
  known(
    'netlify-server',
    'netlify',
    'https://docs.netlify.com/',
    { headers: { 'x-nf-request-id': true } },
    'likely',
    'front',
  ),
  told(
    'netlify-paused',
    'netlify',
    'site-suspended',
    'https://docs.netlify.com/accounts-and-billing/billing-faq/',
    {
      status: FAILED,
      anyText: [
        'this site was paused as it reached its usage limits',
        'this site is currently not available as it has reached its usage limits',
      ],
    },
  ),
  told(
    'netlify-usage',
    'netlify',
    'quota',
    'https://docs.netlify.com/accounts-and-billing/billing-faq/',
    { status: FAILED, wholeText: ['usage_exceeded'] },
    { audience: 'site-owner' },
  ),
  told('netlify-disabled', 'netlify', 'site-suspended', 'https://docs.netlify.com/', {
    status: [402, 403, 404, 503],
    headers: { server: 'netlify' },
    anyText: ['this site has been disabled', 'site has been suspended', 'account suspended'],
  }),
  told(
    'netlify-password',
    'netlify',
    'no-credentials',
    'https://docs.netlify.com/security/secure-access-to-sites/password-protection/',
    {
      status: [401],
      headers: { server: 'netlify' },
      anyMark: ['type="password"', "type='password'", 'type=password'],
    },
  ),
  told(
    'netlify-password-words',
    'netlify',
    'no-credentials',
    'https://docs.netlify.com/security/secure-access-to-sites/password-protection/',
    {
      status: [401],
      anyText: [
        "you've landed on a password-protected page",
        'this site is password protected by netlify',
        'this site is protected by netlify',
      ],
    },
  ),
  told(
    'netlify-team-sign-in',
    'netlify',
    'sso-required',
    'https://docs.netlify.com/security/secure-access-to-sites/team-login-protection/',
    {
      status: [401, 403],
      anyMark: ['app.netlify.com/authorize', 'netlify team login', 'log in with netlify'],
    },
  ),
  known(
    'netlify-basic',
    'netlify',
    'https://docs.netlify.com/security/secure-access-to-sites/basic-authentication-with-custom-http-headers/',
    { status: [401], headers: { server: 'netlify', 'www-authenticate': true } },
  ),
  told(
    'netlify-no-site',
    'netlify',
    'not-configured',
    'https://docs.netlify.com/domains/troubleshooting-tips/',
    {
      status: [404],
      anyText: ['not found - request id:'],
    },
  ),
  known(
    'netlify-own-refusal',
    'netlify',
    'https://docs.netlify.com/security/secure-access-to-sites/traffic-rules/',
    {
      status: [401, 403, 429],
      headers: { server: 'netlify' },
      noHeaders: ['x-powered-by'],
      wholeText: [
        'forbidden',
        'unauthorized',
        'too many requests',
        'access denied',
        '403 forbidden',
      ],
    },
  ),
  known(
    'fly-server',
    'fly-io',
    'https://fly.io/docs/networking/request-headers/',
    { headers: { server: 'fly/' } },
    'likely',
    'front',
  ),
  known(
    'fly-request-id',
    'fly-io',
    'https://fly.io/docs/networking/request-headers/',
    { headers: { 'fly-request-id': true } },
    'likely',
    'front',
  ),
  known(
    'fly-empty',
    'fly-io',
    'https://fly.io/docs/networking/',
    {
      status: [400, 401, 403, 404, 421, 429, 502, 503],
      headers: { server: 'fly/' },
      format: 'empty',
    },
    'likely',
  ),
  told('fly-suspended', 'fly-io', 'site-suspended', 'https://fly.io/docs/apps/', {
    status: FAILED,
    headers: { server: 'fly/' },
    anyText: ['app is suspended', 'app has been suspended', 'organization is suspended'],
  }),
  known('render-routing', 'render', 'https://render.com/docs/troubleshooting-deploys', {
    status: FAILED,
    headers: { 'x-render-routing': true },
  }),
  told(
    'render-suspended',
    'render',
    'site-suspended',
    'https://render.com/docs/troubleshooting-deploys',
    { headers: { 'x-render-routing': 'suspend' } },
  ),
  told(
    'render-suspended-words',
    'render',
    'site-suspended',
    'https://render.com/docs/troubleshooting-deploys',
    {
      status: [403, 503],
      anyText: ['this service has been suspended by its owner', 'this service has been suspended.'],
    },
  ),
  told(
    'render-no-server',
    'render',
    'not-configured',
    'https://render.com/docs/troubleshooting-deploys',
    { headers: { 'x-render-routing': 'no-server' } },
  ),
  told(
    'render-blocked',
    'render',
    'ip-block',
    'https://render.com/docs/inbound-ip-rules',
    {
      status: [403],
      headers: { 'x-render-routing': 'blocked' },
    },
    { confidence: 'likely' },
  ),
  known(
    'render-origin',
    'render',
    'https://render.com/docs/',
    { headers: { 'x-render-origin-server': true } },
    'likely',
    'front',
  ),
  known(
    'render-id',
    'render',
    'https://render.com/docs/',
    { headers: { 'rndr-id': true } },
    'likely',
    'front',
  ),
  known('github-pages-title', 'github-pages', 'https://docs.github.com/en/pages', {
    status: FAILED,
    title: ['github pages'],
  }),
  told(
    'github-pages-none',
    'github-pages',
    'not-configured',
    'https://docs.github.com/en/pages/getting-started-with-github-pages/troubleshooting-404-errors-for-github-pages-sites',
    {
      status: [404],
      text: ["there isn't a github pages site here"],
    },
  ),
  told(
    'github-pages-disabled',
    'github-pages',
    'site-suspended',
    'https://docs.github.com/en/pages',
    {
      status: [403, 404, 451],
      anyText: [
        'access to this site has been restricted',
        'this github pages site has been disabled',
        'this page has been disabled',
      ],
      marks: ['github'],
    },
  ),
  known(
    'github-pages-server',
    'github-pages',
    'https://docs.github.com/en/pages',
    { headers: { server: 'github.com' }, host: ['github.io'] },
    'likely',
    'front',
  ),
];

const SUPABASE = 'https://supabase.com/docs/guides/auth/debugging/error-codes';
const POSTGREST = 'https://docs.postgrest.org/en/stable/references/errors.html';

/** A code of Supabase’s sign-in service; in `error_code`, or in `code` beside `msg` or `message`. */
function goTrue(code: string, cause: CauseId, more: More = {}): readonly Sign[] {
  return [
    told(
      `supabase-auth-${code.replaceAll('_', '-')}`,
      'supabase',
      cause,
      SUPABASE,
      { code: [code], fields: { error_code: code } },
      more,
    ),
    told(
      `supabase-auth-${code.replaceAll('_', '-')}-api`,
      'supabase',
      cause,
      SUPABASE,
      { code: [code], headers: { 'x-supabase-api-version': true } },
      more,
    ),
  ];
}

const supabaseSigns: readonly Sign[] = [
  known(
    'supabase-gateway',
    'supabase',
    'https://supabase.com/docs/guides/api',
    { headers: { 'sb-gateway-version': true } },
    'likely',
    'product',
  ),
  known(
    'supabase-project',
    'supabase',
    'https://supabase.com/docs/guides/api',
    { headers: { 'sb-project-ref': true } },
    'likely',
    'product',
  ),
  known(
    'supabase-host',
    'supabase',
    'https://supabase.com/docs/guides/api',
    {
      status: [400, 401, 403, 404, 406, 409, 429],
      host: ['supabase.co', 'supabase.in'],
    },
    'likely',
  ),
  known('postgrest-code', 'supabase', POSTGREST, {
    format: 'json',
    code: [
      'pgrst000',
      'pgrst001',
      'pgrst002',
      'pgrst003',
      'pgrst100',
      'pgrst101',
      'pgrst102',
      'pgrst103',
      'pgrst105',
      'pgrst106',
      'pgrst107',
      'pgrst108',
      'pgrst111',
      'pgrst112',
      'pgrst114',
      'pgrst115',
      'pgrst116',
      'pgrst117',
      'pgrst118',
      'pgrst120',
      'pgrst121',
      'pgrst122',
      'pgrst123',
      'pgrst124',
      'pgrst125',
      'pgrst126',
      'pgrst127',
      'pgrst128',
      'pgrst200',
      'pgrst201',
      'pgrst202',
      'pgrst203',
      'pgrst204',
      'pgrst205',
      'pgrst300',
      'pgrst301',
      'pgrst302',
      'pgrst303',
    ],
  }),
  known('postgrest-database-code', 'supabase', POSTGREST, {
    format: 'json',
    fields: { code: true, message: true },
    code: [
      '42501',
      '42p01',
      '42883',
      '42703',
      '23505',
      '23503',
      '22p02',
      '28p01',
      'p0001',
      '57014',
      '25006',
      '53400',
      '54001',
    ],
    marks: ['details', 'hint'],
  }),
  told(
    'supabase-key-missing',
    'supabase',
    'no-credentials',
    'https://supabase.com/docs/guides/api/api-keys',
    {
      status: [401],
      text: ['no api key found in request'],
      marks: ['no `apikey` request header or url param was found'],
    },
    { fix: ['Send the project’s publishable (anon) key in the header apikey.'] },
  ),
  told(
    'supabase-key-rejected',
    'supabase',
    'bad-credentials',
    'https://supabase.com/docs/guides/api/api-keys',
    {
      status: [401],
      marks: ['double check your supabase'],
    },
  ),
  told(
    'postgrest-jwt-expired',
    'supabase',
    'expired-token',
    POSTGREST,
    {
      status: [401],
      code: ['pgrst301', 'pgrst303'],
      text: ['jwt expired'],
    },
    { beside: { 'postgrest-jwt-rejected': 'the code of every failed check of a token' } },
  ),
  told(
    'postgrest-jwt-not-yet',
    'supabase',
    'clock-skew',
    POSTGREST,
    {
      status: [401],
      code: ['pgrst301', 'pgrst303'],
      anyText: ['jwt not yet valid', 'jwt issued at future'],
    },
    { beside: { 'postgrest-jwt-rejected': 'the code of every failed check of a token' } },
  ),
  told(
    'postgrest-jwt-rejected',
    'supabase',
    'bad-credentials',
    POSTGREST,
    { status: [401], code: ['pgrst301', 'pgrst303'] },
    {
      confidence: 'likely',
      means: 'The token’s signature or claims did not pass; the message names which.',
    },
  ),
  told(
    'postgrest-anonymous',
    'supabase',
    'no-credentials',
    POSTGREST,
    { status: [401], code: ['pgrst302'] },
    { means: 'The API lets no anonymous callers in.' },
  ),
  told(
    'postgrest-privilege',
    'supabase',
    'insufficient-permission',
    'https://www.postgresql.org/docs/current/errcodes-appendix.html',
    {
      status: [401, 403],
      code: ['42501'],
      fields: { message: true },
    },
    {
      means:
        'PostgreSQL gives this role no right to the table or function, or a row level security policy forbids the row.',
      fix: [
        'Sign in as a user whom a policy allows.',
        'The owner grants the privilege and adds a row level security policy for the role.',
      ],
    },
  ),
  told('postgrest-schema', 'supabase', 'not-configured', POSTGREST, {
    code: ['pgrst106', 'pgrst125', 'pgrst202', 'pgrst205'],
  }),
  told(
    'supabase-storage-policy',
    'supabase',
    'insufficient-permission',
    'https://supabase.com/docs/guides/storage/debugging/error-codes',
    {
      status: [400, 403],
      text: ['new row violates row-level security policy'],
    },
  ),
  told(
    'supabase-jwt-expired-words',
    'supabase',
    'expired-token',
    SUPABASE,
    {
      status: [400, 401, 403],
      anyText: [
        '"exp" claim timestamp check failed',
        'invalid jwt: unable to parse or verify signature, token has invalid claims: token is expired',
      ],
    },
    { confidence: 'likely' },
  ),
  told(
    'supabase-paused',
    'supabase',
    'site-suspended',
    'https://supabase.com/docs/guides/platform/http-status-codes',
    { status: [540] },
    { confidence: 'likely', means: 'The Supabase project is paused.' },
  ),
  ...goTrue('no_authorization', 'no-credentials'),
  ...goTrue('bad_jwt', 'bad-credentials'),
  ...goTrue('invalid_credentials', 'bad-credentials'),
  ...goTrue('session_expired', 'session-expired'),
  ...goTrue('session_not_found', 'session-expired'),
  ...goTrue('refresh_token_not_found', 'session-expired'),
  ...goTrue('refresh_token_already_used', 'session-expired'),
  ...goTrue('user_banned', 'account-disabled'),
  ...goTrue('email_not_confirmed', 'account-disabled'),
  ...goTrue('phone_not_confirmed', 'account-disabled'),
  ...goTrue('over_request_rate_limit', 'rate-limit'),
  ...goTrue('over_email_send_rate_limit', 'rate-limit'),
  ...goTrue('over_sms_send_rate_limit', 'rate-limit'),
  ...goTrue('insufficient_aal', 'mfa-step-up', {
    means: 'This needs a session with a second factor (AAL2).',
  }),
  ...goTrue('reauthentication_needed', 'mfa-step-up'),
  ...goTrue('mfa_verification_rejected', 'mfa-step-up'),
  ...goTrue('not_admin', 'insufficient-permission'),
  ...goTrue('captcha_failed', 'bot-challenge'),
  ...goTrue('otp_expired', 'expired-token'),
  ...goTrue('flow_state_expired', 'expired-token'),
  ...goTrue('signup_disabled', 'not-configured'),
  ...goTrue('email_provider_disabled', 'not-configured'),
  ...goTrue('provider_disabled', 'not-configured'),
];

const CPANEL = 'https://docs.cpanel.net/';

const hosters: readonly Sign[] = [
  known('cpanel-server', 'cpanel', CPANEL, { headers: { server: 'cpsrvd' } }),
  known('cpanel-login', 'cpanel', CPANEL, {
    status: [401, 403],
    title: [
      'cpanel login',
      'whm login',
      'webmail login',
      'cpanel вход',
      'inicio de sesión de cpanel',
    ],
  }),
  told('cpanel-session-ended', 'cpanel', 'session-expired', CPANEL, {
    status: [401, 403],
    anyText: [
      'your session has expired. log in again to continue',
      'your session has expired. please login again',
      'your ip address has changed. please log in again',
      'your session cookie is invalid',
      'the login is invalid because your session',
    ],
    anyMark: ['cpanel', 'login-status-message', 'cpsess', 'whm'],
  }),
  told('cpanel-wrong-password', 'cpanel', 'bad-credentials', CPANEL, {
    status: [401],
    anyText: ['the login is invalid.'],
    anyMark: ['cpanel', 'login-status-message', 'whm'],
  }),
  told(
    'cpanel-locked',
    'cpanel',
    'account-locked',
    'https://docs.cpanel.net/whm/security-center/cphulk-brute-force-protection/',
    {
      status: [401, 403, 429],
      anyText: [
        'this account is currently locked out because a brute force attempt was detected',
        'currently locked out because a brute force',
      ],
    },
  ),
  told(
    'cpanel-address-banned',
    'cpanel',
    'ip-block',
    'https://docs.cpanel.net/whm/security-center/cphulk-brute-force-protection/',
    {
      status: [401, 403],
      headers: { server: 'cpsrvd' },
      anyText: [
        'is blocked by cphulk',
        'your ip address is blocked',
        'ip address has been blacklisted',
        'is currently blacklisted',
        'has been blocked due to excessive failed',
      ],
    },
  ),
  told(
    'cpanel-token',
    'cpanel',
    'csrf',
    'https://docs.cpanel.net/knowledge-base/security/security-tokens/',
    {
      status: [401, 403],
      anyText: [
        'invalid security token',
        'the security token is missing from your request',
        'security token is missing',
        'token denied',
      ],
      anyMark: ['cpanel', 'cpsess', 'whm', 'cpsrvd'],
    },
  ),
  told('cpanel-api-token', 'cpanel', 'bad-credentials', 'https://api.docs.cpanel.net/whm/tokens/', {
    status: [401, 403],
    fields: { 'cpanelresult.error': 'access denied' },
  }),
  told(
    'cpanel-suspended',
    'cpanel',
    'site-suspended',
    'https://docs.cpanel.net/whm/account-functions/manage-account-suspension/',
    {
      anyText: [
        'this account has been suspended. contact your hosting provider for more information',
        'this account has been suspended. please contact the billing/support department',
      ],
    },
  ),
  told(
    'cpanel-suspended-short',
    'cpanel',
    'site-suspended',
    'https://docs.cpanel.net/whm/account-functions/manage-account-suspension/',
    {
      title: ['account suspended', 'contact support'],
      anyText: ['this account has been suspended'],
    },
    { confidence: 'likely' },
  ),
  told(
    'cpanel-suspended-path',
    'cpanel',
    'site-suspended',
    'https://docs.cpanel.net/whm/account-functions/manage-account-suspension/',
    {
      path: ['/cgi-sys/suspendedpage.cgi'],
    },
  ),
  told(
    'cpanel-bandwidth',
    'cpanel',
    'quota',
    'https://docs.cpanel.net/whm/account-functions/limit-bandwidth-usage/',
    {
      status: [403, 503, 509],
      anyText: ['due to the site owner reaching his/her bandwidth limit'],
    },
    { audience: 'site-owner' },
  ),
  known('cpanel-error-page', 'cpanel', 'https://docs.cpanel.net/cpanel/advanced/error-pages/', {
    status: FAILED,
    marks: ['class="status-reason"'],
    anyText: ['please forward this error screen to'],
  }),
  known('plesk-panel', 'plesk', 'https://docs.plesk.com/', { headers: { server: 'sw-cp-server' } }),
  known(
    'plesk-header',
    'plesk',
    'https://docs.plesk.com/',
    { headers: { 'x-powered-by': 'plesk' } },
    'likely',
    'front',
  ),
  known(
    'plesk-error-page',
    'plesk',
    'https://docs.plesk.com/en-US/obsidian/administrator-guide/web-hosting/',
    {
      status: FAILED,
      anyMark: ['/error_docs/styles.css', 'error_docs/', 'plesk-error', 'powered by plesk'],
    },
  ),
  known(
    'plesk-forbidden-words',
    'plesk',
    'https://docs.plesk.com/en-US/obsidian/administrator-guide/web-hosting/',
    {
      status: [401, 403],
      text: ['you do not have permission to access this document', "that's what you can do"],
    },
  ),
  told(
    'plesk-admin-address',
    'plesk',
    'ip-block',
    'https://docs.plesk.com/en-US/obsidian/administrator-guide/server-administration/restricting-administrative-access.59466/',
    {
      anyText: ['is restricted in accordance with ip access restriction policy currently applied'],
    },
  ),
  told(
    'plesk-secret-key',
    'plesk',
    'bad-credentials',
    'https://docs.plesk.com/en-US/obsidian/api-rpc/about-rest-api.79359/',
    {
      status: [401, 403],
      anyText: ['pleskapiinvalidsecretkeyexception', 'invalid secret key usage'],
    },
  ),
  told(
    'plesk-suspended',
    'plesk',
    'site-suspended',
    'https://docs.plesk.com/en-US/obsidian/administrator-guide/website-management/suspending-and-activating-websites.65215/',
    {
      status: [403, 503],
      anyMark: ['/error_docs/', 'plesk'],
      anyText: [
        'this website is temporarily unavailable',
        'website has been suspended',
        'this site is suspended',
        'the website is suspended',
        'this account has been suspended',
        'service temporarily unavailable: website suspended',
      ],
    },
  ),
  known('directadmin-server', 'directadmin', 'https://docs.directadmin.com/', {
    headers: { server: 'directadmin' },
  }),
  known('directadmin-page', 'directadmin', 'https://docs.directadmin.com/', {
    status: [401, 403],
    title: ['directadmin login', 'directadmin'],
  }),
  known(
    'directadmin-marks',
    'directadmin',
    'https://docs.directadmin.com/',
    {
      status: [401, 403],
      anyMark: ['directadmin.com', 'x-directadmin', 'directadmin web control panel'],
    },
    'likely',
  ),
  told(
    'directadmin-address',
    'directadmin',
    'ip-block',
    'https://docs.directadmin.com/directadmin/general-usage/securing-da-panel.html',
    {
      status: [401, 403],
      anyText: [
        'your ip is blacklisted',
        'your ip has been blacklisted',
        'ip is blocked due to too many failed login attempts',
        'your ip address has been blocked',
      ],
      anyMark: ['directadmin', 'blacklist'],
    },
  ),
  told(
    'directadmin-level',
    'directadmin',
    'insufficient-permission',
    'https://docs.directadmin.com/',
    {
      status: [401, 403],
      headers: { server: 'directadmin' },
      anyText: [
        'you are not allowed to run that command',
        'you do not have access to',
        'you are not allowed to access that page',
        "the request you've made cannot be executed because it does not exist in your authority level",
      ],
    },
  ),
  told(
    'directadmin-authority',
    'directadmin',
    'insufficient-permission',
    'https://docs.directadmin.com/',
    {
      text: ['cannot be executed because it does not exist in your authority level'],
    },
  ),
  told(
    'directadmin-suspended',
    'directadmin',
    'site-suspended',
    'https://docs.directadmin.com/directadmin/customizing-workflow/suspension.html',
    {
      anyMark: ['directadmin', '/home/suspended', 'suspended/index'],
      anyText: [
        'this site has been suspended',
        'this account has been suspended',
        'site is currently suspended',
      ],
    },
    { confidence: 'likely' },
  ),
  told(
    'siteground-captcha',
    'siteground',
    'bot-challenge',
    'https://www.siteground.com/kb/anti-bot-ai/',
    { status: [200, 202, 403, 429], headers: { 'sg-captcha': true } },
  ),
  told(
    'siteground-captcha-page',
    'siteground',
    'bot-challenge',
    'https://www.siteground.com/kb/anti-bot-ai/',
    {
      status: [200, 202, 403, 429],
      anyMark: ['/.well-known/sgcaptcha/', '/.well-known/captcha/?r='],
    },
  ),
  told(
    'siteground-robot-screen',
    'siteground',
    'bot-challenge',
    'https://www.siteground.com/kb/anti-bot-ai/',
    {
      title: ['robot challenge screen'],
    },
  ),
  known(
    'siteground-forbidden',
    'siteground',
    'https://www.siteground.com/kb/how_to_resolve_error_403_forbidden/',
    {
      status: [403],
      text: ['access to this page is forbidden.'],
      title: ['403 - forbidden', '403 forbidden'],
    },
  ),
  known(
    'siteground-forbidden-bar',
    'siteground',
    'https://www.siteground.com/kb/how_to_resolve_error_403_forbidden/',
    {
      status: [403],
      anyText: [
        '403 - forbidden | access to this page is forbidden',
        '403 - forbidden access to this page is forbidden',
      ],
    },
  ),
  known(
    'siteground-cache',
    'siteground',
    'https://www.siteground.com/',
    { headers: { 'sg-f-cache': true } },
    'likely',
    'front',
  ),
  known(
    'kinsta-cache',
    'kinsta',
    'https://kinsta.com/docs/',
    { headers: { 'x-kinsta-cache': true } },
    'likely',
    'front',
  ),
  known(
    'kinsta-edge',
    'kinsta',
    'https://kinsta.com/docs/',
    { headers: { 'ki-edge': true } },
    'likely',
    'front',
  ),
  known('kinsta-page', 'kinsta', 'https://kinsta.com/docs/', {
    status: FAILED,
    anyMark: ['kinsta.com', 'kinsta'],
  }),
  told(
    'kinsta-suspended',
    'kinsta',
    'site-suspended',
    'https://kinsta.com/docs/',
    {
      status: FAILED,
      anyMark: ['kinsta'],
      anyText: [
        'this site is suspended',
        'has been suspended',
        'site has been disabled',
        'site is currently unavailable',
      ],
    },
    { confidence: 'likely' },
  ),
  told(
    'kinsta-address',
    'kinsta',
    'ip-block',
    'https://kinsta.com/docs/wordpress-hosting/wordpress-security/ip-deny/',
    {
      status: [403],
      anyMark: ['kinsta'],
      anyText: [
        'your ip has been blocked',
        'your ip address has been blocked',
        'ip address is blocked',
      ],
    },
  ),
  known(
    'wp-engine-header',
    'wp-engine',
    'https://wpengine.com/support/',
    { headers: { 'x-powered-by': 'wp engine' } },
    'likely',
    'front',
  ),
  known('wp-engine-page', 'wp-engine', 'https://wpengine.com/support/', {
    status: FAILED,
    anyMark: ['wpengine.com', 'wp engine'],
  }),
  told(
    'wp-engine-not-configured',
    'wp-engine',
    'not-configured',
    'https://wpengine.com/support/troubleshooting-site-not-configured/',
    {
      anyText: [
        'this domain is successfully pointed at wp engine, but is not configured for an account on our platform',
      ],
    },
  ),
  told(
    'wp-engine-protected',
    'wp-engine',
    'no-credentials',
    'https://wpengine.com/support/password-protect-wordpress/',
    {
      status: [401],
      anyMark: ['wpengine', 'wp engine'],
      anyText: ['authorization required', 'password protected', 'password-protected'],
    },
  ),
  known(
    'pantheon-styx',
    'pantheon',
    'https://docs.pantheon.io/',
    { headers: { 'x-pantheon-styx-hostname': true } },
    'likely',
    'front',
  ),
  known('pantheon-page', 'pantheon', 'https://docs.pantheon.io/errors-and-server-responses', {
    status: FAILED,
    anyMark: ['pantheon.io', 'getpantheon', 'pantheonsite', 'pantheon security'],
  }),
  told(
    'pantheon-unknown-site',
    'pantheon',
    'not-configured',
    'https://docs.pantheon.io/errors-and-server-responses',
    {
      status: [404],
      anyText: ['404 - unknown site', '404 unknown site', 'no site detected'],
      anyMark: ['pantheon'],
    },
  ),
  told(
    'pantheon-frozen',
    'pantheon',
    'site-suspended',
    'https://docs.pantheon.io/platform-resource-management',
    {
      status: FAILED.concat([530]),
      anyText: [
        'site is frozen',
        'frozen site',
        'site frozen',
        'this site is overdue',
        'target in maintenance',
      ],
      anyMark: ['pantheon', 'frozen'],
    },
    { confidence: 'likely' },
  ),
  told(
    'pantheon-locked',
    'pantheon',
    'no-credentials',
    'https://docs.pantheon.io/guides/security/password-protect-site',
    {
      status: [401, 403],
      anyText: ['this site is locked', 'this environment is locked', 'authorization required'],
      anyMark: ['pantheon'],
    },
  ),
  known(
    'squarespace-server',
    'squarespace',
    'https://support.squarespace.com/',
    { headers: { server: 'squarespace' } },
    'likely',
    'product',
  ),
  known(
    'squarespace-context',
    'squarespace',
    'https://support.squarespace.com/',
    { headers: { 'x-contextid': true, server: 'squarespace' } },
    'likely',
    'product',
  ),
  told(
    'squarespace-expired',
    'squarespace',
    'site-suspended',
    'https://support.squarespace.com/hc/en-us/articles/206536797',
    {
      anyText: [
        'this account has expired. if you are the site owner, log in',
        'squarespace - website expired',
        'website expired this account has expired',
        'squarespace - domain not claimed',
      ],
    },
  ),
  told(
    'squarespace-private',
    'squarespace',
    'no-credentials',
    'https://support.squarespace.com/hc/en-us/articles/206543957',
    {
      status: [401, 403],
      anyText: [
        "this site is currently private. if you're the owner or a contributor, log in",
        'this site is currently private',
        'squarespace - private site',
        'private site this site is currently private',
      ],
    },
    { means: 'The site’s owner has not published it, or shows it to contributors only.' },
  ),
  told(
    'squarespace-password',
    'squarespace',
    'no-credentials',
    'https://support.squarespace.com/hc/en-us/articles/205815278',
    {
      status: [401],
      anyMark: ['squarespace', 'sqs-slide', 'lock-screen'],
      anyText: ['enter password', 'password protected', 'please enter the password'],
    },
  ),
  told(
    'squarespace-other-domain',
    'squarespace',
    'not-configured',
    'https://support.squarespace.com/',
    {
      anyText: [
        'squarespace - no such site',
        'domain is mapped to squarespace, but it has not yet been verified',
      ],
    },
  ),
  known(
    'wix-server',
    'wix',
    'https://support.wix.com/',
    { headers: { 'x-wix-request-id': true } },
    'likely',
    'product',
  ),
  known(
    'wix-pepyaka',
    'wix',
    'https://support.wix.com/',
    { headers: { server: 'pepyaka' } },
    'likely',
    'product',
  ),
  known(
    'wix-page',
    'wix',
    'https://support.wix.com/',
    {
      status: FAILED,
      anyMark: [
        'wix-code-public-dispatcher',
        'static.parastorage.com',
        'wixstatic.com',
        'www.wix.com/error',
      ],
    },
    'likely',
  ),
  told(
    'wix-not-connected',
    'wix',
    'not-configured',
    'https://support.wix.com/en/article/site-error-connect-your-domain',
    {
      anyText: [
        "looks like this domain isn't connected to a website yet",
        'connectyourdomain',
        'error connectyourdomain occurred',
      ],
    },
  ),
  told(
    'wix-suspended',
    'wix',
    'site-suspended',
    'https://support.wix.com/',
    {
      anyMark: ['wix'],
      anyText: [
        'this site has been suspended',
        'this site is suspended',
        'this site has been blocked',
        'site was blocked',
        'this website has been disabled',
      ],
    },
    { confidence: 'likely' },
  ),
  told(
    'wix-members',
    'wix',
    'no-credentials',
    'https://support.wix.com/en/article/site-members-restricting-page-access',
    {
      status: [401, 403],
      headers: { 'x-wix-request-id': true },
      anyText: [
        'members only',
        'members-only',
        'enter the password',
        'guest area',
        'please enter your password',
      ],
    },
    { confidence: 'likely' },
  ),
  told(
    'webflow-password',
    'webflow',
    'no-credentials',
    'https://help.webflow.com/hc/en-us/articles/33961270607763',
    {
      status: [401, 403],
      anyMark: ['/.wf_auth', '.wf_auth'],
    },
  ),
  known('webflow-page', 'webflow', 'https://help.webflow.com/', {
    status: FAILED,
    anyMark: [
      'assets.website-files.com',
      'data-wf-page',
      'data-wf-site',
      'cdn.prod.website-files.com',
      'webflow.com',
    ],
  }),
  known(
    'webflow-region',
    'webflow',
    'https://help.webflow.com/',
    { headers: { 'x-wf-region': true } },
    'likely',
    'front',
  ),
  told(
    'webflow-suspended',
    'webflow',
    'site-suspended',
    'https://help.webflow.com/',
    {
      anyMark: ['webflow'],
      anyText: [
        'this site has been suspended',
        'this site is no longer available',
        'site has been disabled',
        'this site was unpublished',
        'site not published',
      ],
    },
    { confidence: 'likely' },
  ),
];

/** Cloud hosting and storage: their codes and pages. */
export const cloudSigns: readonly Sign[] = [
  ...s3Codes,
  ...s3Words,
  ...stores,
  ...azureStorage,
  ...azureApps,
  ...balancersAndRuntimes,
  ...vercelSigns,
  ...ngrokSigns,
  ...platformsAsService,
  ...supabaseSigns,
  ...hosters,
];
