import type { Sign } from '../sign.ts';
import { type SignRow, signsOf } from '../sign-table.ts';

const elasticsearch = signsOf(
  'elasticsearch',
  'https://github.com/elastic/elasticsearch/tree/main/x-pack/plugin/security',
  [
    ['product', null, 'certain', { headers: { 'x-elastic-product': true } }, { speaks: 'product' }],
    ['security', null, 'certain', { fields: { 'error.type': 'security_exception' } }],
    ['shape', null, 'likely', { fields: { 'error.root_cause.*.type': true, status: true } }],
    [
      'sign-in',
      'no-credentials',
      'certain',
      {
        anyText: [
          'missing authentication credentials for rest request',
          'missing authentication credentials for action',
        ],
        anyMark: ['root_cause', 'security_exception'],
      },
    ],
    [
      'wrong',
      'bad-credentials',
      'certain',
      {
        anyText: [
          'unable to authenticate user [',
          'failed to authenticate user [',
          'unable to authenticate with provided credentials',
          'unable to authenticate with provided api key',
          'api key is invalidated',
          'api key has been invalidated',
          'unable to find apikey with id',
        ],
      },
    ],
    [
      'token-expired',
      'expired-token',
      'certain',
      {
        anyText: ['token expired', 'api key is expired', 'api key is expired at'],
        fields: { 'error.type': true },
      },
    ],
    [
      'key-expired',
      'expired-token',
      'certain',
      { marks: ['api key: api key is expired'] },
      {
        source:
          'https://github.com/elastic/elasticsearch/blob/main/x-pack/plugin/security/src/main/java/org/elasticsearch/xpack/security/authc/ApiKeyService.java',
        beside: { 'elasticsearch-rejected': 'the sentence round it' },
      },
    ],
    [
      'token-challenge',
      'expired-token',
      'certain',
      {
        headers: { 'www-authenticate': 'error_description="the access token expired"' },
        challenge: { realm: 'security' },
      },
    ],
    [
      'api-key-scope',
      'insufficient-scope',
      'certain',
      { anyText: ['is unauthorized for api key id [', 'is unauthorized for api key'] },
    ],
    [
      'right',
      'insufficient-permission',
      'certain',
      {
        anyText: [
          'is unauthorized for user [',
          'is unauthorized for service account [',
          'this action is granted by the index privileges',
          'this action is granted by the cluster privileges',
        ],
      },
      { beside: { 'elasticsearch-api-key-scope': 'the key was not given it' } },
    ],
    [
      'opensearch-right',
      'insufficient-permission',
      'certain',
      { text: ['no permissions for [', 'and user [name='] },
      { source: 'https://docs.opensearch.org/latest/security/' },
    ],
    [
      'opensearch-realm',
      null,
      'certain',
      { challenge: { scheme: 'basic', realm: 'opensearch security' } },
      { source: 'https://docs.opensearch.org/latest/security/' },
    ],
    [
      'open-distro-realm',
      null,
      'certain',
      { challenge: { scheme: 'basic', realm: 'open distro security' } },
      { source: 'https://docs.opensearch.org/latest/security/' },
    ],
    [
      'opensearch-failed',
      'bad-credentials',
      'certain',
      { wholeText: ['authentication finally failed'] },
      { source: 'https://docs.opensearch.org/latest/security/' },
    ],
    ['licence', 'plan-required', 'certain', { text: ['current license is non-compliant for ['] }],
    [
      'read-only',
      'access-rule',
      'certain',
      { fields: { 'error.type': 'cluster_block_exception' } },
      {
        means: 'The index is locked against changes; usually because the disk is nearly full.',
        fix: ['Make room on the disk, or take the block off the index.'],
      },
    ],
    [
      'busy',
      'rate-limit',
      'certain',
      { status: [429], fields: { 'error.type': 'es_rejected_execution_exception' } },
    ],
    [
      'breaker',
      'rate-limit',
      'likely',
      { status: [429], fields: { 'error.type': 'circuit_breaking_exception' } },
    ],
    [
      'content-type',
      'unsupported-media-type',
      'certain',
      { status: [406, 415], anyText: ['content-type header ['] },
    ],
  ],
);

const kibana = signsOf('kibana', 'https://www.elastic.co/guide/en/kibana/current/api.html', [
  ['name', null, 'certain', { headers: { 'kbn-name': true } }, { speaks: 'product' }],
  [
    'licence-signature',
    null,
    'certain',
    { headers: { 'kbn-license-sig': true } },
    { speaks: 'product' },
  ],
  [
    'version-header',
    'csrf',
    'certain',
    { anyText: ['request must contain a kbn-xsrf header'] },
    { means: 'Kibana wants a kbn-xsrf header on every call that changes something.' },
  ],
  [
    'osd-header',
    'csrf',
    'certain',
    {
      anyText: [
        'request must contain an osd-xsrf header',
        'request must contain a osd-xsrf header',
      ],
    },
  ],
  [
    'right',
    'insufficient-permission',
    'certain',
    {
      anyText: [
        'this action is granted by the kibana privileges',
        'unauthorized to get dashboard',
        'unable to bulk_get',
        'you do not have permission to access the requested page',
      ],
    },
  ],
  [
    'sign-in',
    'no-credentials',
    'certain',
    {
      anyText: ['missing authentication credentials for rest request'],
      fields: { statuscode: '401' },
    },
  ],
  [
    'not-available',
    'not-configured',
    'certain',
    { text: ['exists but is not available with the current configuration'] },
  ],
  [
    'licence',
    'plan-required',
    'certain',
    {
      anyText: [
        'license is not available.',
        'your license does not support',
        'current license does not support',
      ],
      fields: { statuscode: true },
    },
  ],
  [
    'sign-in-page',
    'no-credentials',
    'likely',
    { title: ["we couldn't log you in", 'we hit an authentication error'] },
  ],
]);

const influxdb = signsOf('influxdb', 'https://docs.influxdata.com/influxdb/v2/api/', [
  ['version', null, 'certain', { headers: { 'x-influxdb-version': true } }, { speaks: 'product' }],
  ['build', null, 'certain', { headers: { 'x-influxdb-build': true } }, { speaks: 'product' }],
  ['realm', null, 'certain', { challenge: { scheme: 'basic', realm: 'influxdb' } }],
  ['platform-code', null, 'likely', { headers: { 'x-platform-error-code': true } }],
  [
    'unauthorized',
    null,
    'certain',
    { fields: { code: 'unauthorized', message: 'unauthorized access' } },
  ],
  [
    'scope',
    'insufficient-scope',
    'certain',
    {
      fields: { code: true },
      anyText: ['insufficient permissions for write', 'insufficient permissions for read'],
    },
  ],
  [
    'scope-named',
    'insufficient-scope',
    'certain',
    { fields: { code: 'unauthorized' }, text: ['is unauthorized'], anyText: ['read:', 'write:'] },
  ],
  [
    'missing',
    'no-credentials',
    'certain',
    {
      anyText: [
        'unable to parse authentication credentials',
        'username required',
        'no user in context',
      ],
      fields: { error: true },
    },
  ],
  ['wrong', 'bad-credentials', 'certain', { fields: { error: 'authorization failed' } }],
  [
    'right',
    'insufficient-permission',
    'certain',
    {
      anyText: [
        'error authorizing query:',
        'not authorized to execute statement',
        'user is not authorized to write to database',
      ],
    },
  ],
  [
    'limit',
    'quota',
    'certain',
    {
      anyText: [
        'has exceeded limited_write plan limit',
        'has exceeded limited_query plan limit',
        'plan limit',
      ],
      fields: { code: true },
    },
  ],
  [
    'v3-unauthenticated',
    'no-credentials',
    'likely',
    { fields: { error: 'the request was not authenticated' } },
  ],
  [
    'v3-unauthorized',
    'insufficient-scope',
    'likely',
    { anyText: ['the request was not authorized to'] },
  ],
]);

const couchdb = signsOf('couchdb', 'https://docs.couchdb.org/en/stable/api/basics.html', [
  ['server', null, 'certain', { headers: { server: 'couchdb' } }, { speaks: 'product' }],
  [
    'request-id',
    null,
    'certain',
    { headers: { 'x-couch-request-id': true } },
    { speaks: 'product' },
  ],
  [
    'body-time',
    null,
    'certain',
    { headers: { 'x-couchdb-body-time': true } },
    { speaks: 'product' },
  ],
  [
    'wrong',
    'bad-credentials',
    'certain',
    { fields: { error: 'unauthorized', reason: 'name or password is incorrect.' } },
  ],
  [
    'sign-in',
    'no-credentials',
    'certain',
    { fields: { error: 'unauthorized', reason: 'authentication required.' } },
  ],
  [
    'right',
    'insufficient-permission',
    'certain',
    {
      fields: { error: true, reason: true },
      anyText: [
        'you are not a server admin.',
        'you are not authorized to access this db.',
        'you are not a db or server admin.',
        'you are not allowed to access this db.',
        'only administrators may',
      ],
    },
  ],
  [
    'locked',
    'account-locked',
    'certain',
    { anyText: ['account is temporarily locked due to multiple authentication failures'] },
  ],
  [
    'token-expired',
    'expired-token',
    'certain',
    { anyText: ['exp not in future', 'token rejected: exp'] },
  ],
  ['token-early', 'clock-skew', 'certain', { anyText: ['nbf not in past', 'iat not in past'] }],
  [
    'referer',
    'csrf',
    'certain',
    { anyText: ['referer header required.', 'referer header must match host.'] },
  ],
  [
    'validation',
    'insufficient-permission',
    'possible',
    { status: [403], fields: { error: 'forbidden', reason: true } },
    { beside: { 'couchdb-locked': 'the same word, with another reason' } },
  ],
]);

const CLICKHOUSE: readonly (readonly [string, string, SignRow[1], string])[] = [
  ['wrong', '516', 'bad-credentials', 'authentication_failed'],
  ['password', '193', 'bad-credentials', 'wrong_password'],
  ['password-missing', '194', 'no-credentials', 'required_password'],
  ['user', '192', 'bad-credentials', 'unknown_user'],
  ['address', '195', 'ip-block', 'ip_address_not_allowed'],
  ['right', '497', 'insufficient-permission', 'access_denied'],
  ['database', '291', 'insufficient-permission', 'database_access_denied'],
  ['quota', '201', 'quota', 'quota_exceeded'],
  ['many', '202', 'rate-limit', 'too_many_simultaneous_queries'],
  ['read-only', '164', 'insufficient-permission', 'readonly'],
  ['session', '372', 'session-expired', 'session_not_found'],
];

const clickhouse = signsOf(
  'clickhouse',
  'https://github.com/ClickHouse/ClickHouse/blob/master/src/Common/ErrorCodes.cpp',
  [
    ['exception', null, 'certain', { headers: { 'x-clickhouse-exception-code': true } }],
    [
      'realm',
      null,
      'certain',
      { challenge: { scheme: 'basic', realm: 'clickhouse server http api' } },
    ],
    [
      'summary',
      null,
      'certain',
      { headers: { 'x-clickhouse-summary': true } },
      { speaks: 'product' },
    ],
    [
      'display-name',
      null,
      'certain',
      { headers: { 'x-clickhouse-server-display-name': true } },
      { speaks: 'product' },
    ],
    ['text', null, 'certain', { text: ['db::exception:'] }],
    [
      'nobody',
      'no-credentials',
      'certain',
      {
        sent: 'nothing',
        text: ['db::exception:'],
        anyText: ['(authentication_failed)', 'authentication failed'],
      },
    ],
    ...CLICKHOUSE.flatMap(([name, code, cause, word]): SignRow[] => [
      [
        `${name}-code`,
        cause,
        'likely',
        { headers: { 'x-clickhouse-exception-code': code } },
        { beside: { 'clickhouse-nobody': 'nothing was sent' } },
      ],
      [
        name,
        cause,
        'likely',
        { text: ['db::exception:', `(${word})`] },
        { beside: { 'clickhouse-nobody': 'nothing was sent' } },
      ],
    ]),
    [
      'right-words',
      'insufficient-permission',
      'certain',
      { text: ['not enough privileges. to execute this query'] },
    ],
  ],
);

const rabbitmq = signsOf('rabbitmq', 'https://www.rabbitmq.com/docs/management', [
  ['realm', null, 'certain', { challenge: { scheme: 'basic', realm: 'rabbitmq management' } }],
  [
    'localhost',
    'ip-block',
    'certain',
    { text: ['user can only log in via localhost'] },
    {
      source: 'https://www.rabbitmq.com/docs/access-control#loopback-users',
      means: 'The user “guest” may sign in only on the server itself.',
      fix: ['Make a user of your own for signing in from elsewhere.'],
    },
  ],
  [
    'wrong',
    'bad-credentials',
    'certain',
    {
      fields: { error: true, reason: 'login failed' },
      anyMark: ['not_authorised', 'not_authorized'],
    },
  ],
  [
    'error',
    null,
    'likely',
    { code: ['not_authorised', 'not_authorized'], fields: { error: true, reason: true } },
  ],
  [
    'right',
    'insufficient-permission',
    'certain',
    {
      code: ['not_authorised', 'not_authorized'],
      anyText: [
        'not administrator user',
        'not management user',
        'not monitor user',
        'not policymaker user',
        'access refused',
        'user not authorised to access virtual host',
        'user not authorised',
      ],
    },
  ],
  [
    'nobody',
    'no-credentials',
    'likely',
    {
      sent: 'nothing',
      code: ['not_authorised', 'not_authorized'],
      fields: { error: true, reason: true },
    },
  ],
]);

const vault = signsOf('vault', 'https://developer.hashicorp.com/vault/api-docs#http-status-codes', [
  ['missing', 'no-credentials', 'certain', { fields: { 'errors.0': 'missing client token' } }],
  [
    'invalid',
    'bad-credentials',
    'certain',
    { text: ['permission denied', 'invalid token'], fields: { 'errors.0': true } },
  ],
  ['bad-token', 'bad-credentials', 'certain', { fields: { 'errors.0': 'bad token' } }],
  [
    'denied',
    'insufficient-permission',
    'likely',
    { fields: { 'errors.0': true }, anyText: ['* permission denied'] },
    {
      means:
        'No policy of the token allows this path; Vault says the same of a token that it does not know.',
      beside: { 'vault-invalid': 'names the token' },
    },
  ],
  [
    'denied-plain',
    'insufficient-permission',
    'likely',
    { fields: { 'errors.0': 'permission denied' } },
    {
      means:
        'No policy of the token allows this path; Vault says the same of a token that it does not know.',
    },
  ],
  [
    'sealed',
    'server-error',
    'certain',
    { anyText: ['vault is sealed'] },
    { means: 'The Vault is locked (sealed): its keepers have to unseal it.' },
  ],
  [
    'password',
    'bad-credentials',
    'possible',
    { fields: { 'errors.0': 'invalid username or password' } },
  ],
  [
    'approle',
    'bad-credentials',
    'certain',
    {
      fields: { 'errors.0': true },
      anyText: [
        'invalid role or secret id',
        'invalid secret id',
        'wrapping token is not valid or does not exist',
      ],
    },
  ],
  [
    'login-jwt',
    'bad-credentials',
    'certain',
    {
      fields: { 'errors.0': true },
      anyText: ['error validating token:', 'error validating claims:'],
    },
  ],
  ['rate', 'rate-limit', 'certain', { text: ['rate limit quota exceeded'] }],
  ['leases', 'quota', 'certain', { text: ['lease count quota exceeded'] }],
  [
    'mfa',
    'mfa-step-up',
    'certain',
    {
      fields: { 'errors.0': true },
      anyText: [
        'login mfa validation failed',
        'missing mfa credentials',
        'mfa credentials not supplied',
      ],
    },
  ],
  ['route', 'not-configured', 'certain', { status: [404], anyText: ['no handler for route'] }],
  [
    'enterprise',
    'plan-required',
    'certain',
    { fields: { 'errors.0': true }, anyText: ['enterprise-only feature', 'feature not licensed'] },
  ],
]);

const consul = signsOf('consul', 'https://developer.hashicorp.com/consul/docs/secure/acl', [
  [
    'policy-header',
    null,
    'certain',
    { headers: { 'x-consul-default-acl-policy': true } },
    { speaks: 'product' },
  ],
  ['index', null, 'certain', { headers: { 'x-consul-index': true } }, { speaks: 'product' }],
  ['unknown', 'bad-credentials', 'certain', { anyText: ['acl not found'] }],
  [
    'anonymous',
    'no-credentials',
    'certain',
    {
      anyText: [
        'permission denied: anonymous token lacks permission',
        "token with accessorid '00000000-0000-0000-0000-000000000002' lacks permission",
        'anonymous token lacks permission',
      ],
    },
  ],
  [
    'right',
    'insufficient-permission',
    'certain',
    { text: ['permission denied: token with accessorid', 'lacks permission'] },
    { beside: { 'consul-anonymous': 'it is the anonymous token' } },
  ],
  [
    'right-header',
    'insufficient-permission',
    'likely',
    { headers: { 'x-consul-default-acl-policy': true }, anyText: ['permission denied'] },
  ],
  ['off', 'not-configured', 'certain', { wholeText: ['acl support disabled'] }],
  [
    'remote',
    null,
    'likely',
    {
      anyText: ['rpc error making call: permission denied', 'rpc error making call: acl not found'],
    },
  ],
]);

const splunk = signsOf(
  'splunk',
  'https://docs.splunk.com/Documentation/Splunk/latest/RESTUM/RESTusing',
  [
    ['server', null, 'certain', { headers: { server: 'splunkd' } }, { speaks: 'product' }],
    ['not-authenticated', null, 'certain', { anyMark: ['call not properly authenticated'] }],
    [
      'wrong',
      'bad-credentials',
      'certain',
      { anyMark: ['>login failed<', '"text":"login failed"', '"text": "login failed"'] },
    ],
    [
      'right',
      'insufficient-permission',
      'certain',
      {
        anyMark: [
          'insufficient permission to access this resource',
          'do not have permission to perform this operation (requires capability',
        ],
      },
    ],
    [
      'csrf',
      'csrf',
      'certain',
      {
        anyText: ['splunk cannot authenticate the request. csrf validation failed.'],
      },
    ],
    [
      'collector-missing',
      'no-credentials',
      'certain',
      { fields: { text: 'token is required', code: '2' } },
      {
        source:
          'https://docs.splunk.com/Documentation/Splunk/latest/Data/TroubleshootHTTPEventCollector',
      },
    ],
    [
      'collector-format',
      'bad-credentials',
      'certain',
      { fields: { text: 'invalid authorization', code: '3' } },
      {
        source:
          'https://docs.splunk.com/Documentation/Splunk/latest/Data/TroubleshootHTTPEventCollector',
      },
    ],
    [
      'collector-token',
      'bad-credentials',
      'certain',
      { fields: { text: 'invalid token', code: '4' } },
      {
        source:
          'https://docs.splunk.com/Documentation/Splunk/latest/Data/TroubleshootHTTPEventCollector',
      },
    ],
    [
      'collector-off',
      'bad-credentials',
      'certain',
      { fields: { text: 'token disabled', code: '1' } },
      {
        source:
          'https://docs.splunk.com/Documentation/Splunk/latest/Data/TroubleshootHTTPEventCollector',
        means: 'The token was switched off by an administrator.',
      },
    ],
    [
      'collector-busy',
      'server-error',
      'certain',
      { fields: { text: 'server is busy', code: '9' } },
    ],
    [
      'collector-index',
      'insufficient-scope',
      'likely',
      { fields: { text: 'incorrect index', code: '7' } },
    ],
    [
      'licence',
      'quota',
      'certain',
      {
        anyText: [
          'your splunk license expired or you have exceeded your license limit too many times',
          'you have exceeded your license limit too many times',
        ],
      },
    ],
    ['messages', null, 'likely', { format: 'xml', marks: ['<response>', '<msg type="'] }],
    [
      'cookies',
      null,
      'likely',
      { hasCookie: ['splunkd_*', 'splunkweb_csrf_token_*'] },
      { speaks: 'product' },
    ],
  ],
);

export const dataSigns: readonly Sign[] = [
  ...elasticsearch,
  ...kibana,
  ...influxdb,
  ...couchdb,
  ...clickhouse,
  ...rabbitmq,
  ...vault,
  ...consul,
  ...splunk,
];
