import type { CauseId } from '../causes.ts';
import { FAILED, known, type More, SEEN, told } from '../make-sign.ts';
import type { Sign, When } from '../sign.ts';

const S3 = 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html';

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

/** Object stores: the codes of the S3 protocol, whose store it is, and Azure’s own codes. */
export const storeSigns: readonly Sign[] = [...s3Codes, ...s3Words, ...stores, ...azureStorage];
