import type { Sign } from '../sign.ts';
import { signsOf } from '../sign-table.ts';

const docker = signsOf('docker-registry', 'https://distribution.github.io/distribution/spec/api/', [
  [
    'version',
    null,
    'possible',
    { headers: { 'docker-distribution-api-version': true } },
    { speaks: 'product' },
  ],
  ['realm', null, 'likely', { challenge: { scheme: 'basic', realm: 'registry realm' } }],
  [
    'service',
    null,
    'likely',
    { headers: { 'www-authenticate': 'service="registry.docker.io"' } },
    { speaks: 'product' },
  ],
  [
    'sign-in',
    'no-credentials',
    'certain',
    { fields: { 'errors.*.code': 'unauthorized', 'errors.*.message': 'authentication required' } },
  ],
  [
    'denied',
    'insufficient-permission',
    'certain',
    {
      fields: {
        'errors.*.code': 'denied',
        'errors.*.message': 'requested access to the resource is denied',
      },
    },
  ],
  [
    'denied-code',
    'insufficient-permission',
    'certain',
    { fields: { 'errors.*.code': 'denied' }, path: ['^/v2/'] },
  ],
  [
    'wrong',
    'bad-credentials',
    'certain',
    { fields: { details: 'incorrect username or password' } },
    { source: 'https://docs.docker.com/registry/spec/auth/token/' },
  ],
  [
    'wrong-code',
    'bad-credentials',
    'certain',
    {
      anyText: [
        'incorrect username or password',
        'invalid username or password',
        'unauthorized: incorrect username or password',
      ],
      fields: { 'errors.*.code': 'unauthorized' },
    },
  ],
  [
    'scope',
    'insufficient-scope',
    'certain',
    {
      challenge: { scheme: 'bearer', error: 'insufficient_scope' },
      headers: { 'docker-distribution-api-version': true },
    },
  ],
  [
    'pull-limit',
    'quota',
    'certain',
    {
      anyText: [
        'you have reached your pull rate limit',
        'you have reached your unauthenticated pull rate limit',
        'you have reached your paid pull rate limit',
        'www.docker.com/increase-rate-limit',
      ],
    },
    {
      source: 'https://docs.docker.com/docker-hub/usage/pulls/',
      means:
        'Docker Hub lets each address or account pull a number of images in six hours; it is used up.',
    },
  ],
  [
    'rate',
    'rate-limit',
    'likely',
    { status: [429], fields: { 'errors.*.code': 'toomanyrequests' } },
    { beside: { 'docker-registry-pull-limit': 'names the longer window' } },
  ],
  [
    'shape',
    null,
    'likely',
    { path: ['^/v2/'], fields: { 'errors.*.code': true, 'errors.*.message': true } },
  ],
  [
    'unsupported',
    'method-not-allowed',
    'certain',
    { status: [405], fields: { 'errors.*.code': 'unsupported', 'errors.*.message': true } },
  ],
]);

const harbor = signsOf(
  'harbor',
  'https://github.com/goharbor/harbor/tree/main/src/server/middleware',
  [
    ['service', null, 'certain', { headers: { 'www-authenticate': 'service="harbor-registry"' } }],
    [
      'token-header',
      null,
      'certain',
      { headers: { 'x-harbor-csrf-token': true } },
      { speaks: 'product' },
    ],
    [
      'cookies',
      null,
      'likely',
      { hasCookie: ['_gorilla_csrf', 'harbor-lang'] },
      { speaks: 'product' },
    ],
    [
      'path',
      null,
      'likely',
      { path: ['^/api/v2.0/'], fields: { 'errors.*.code': true, 'errors.*.message': true } },
    ],
    [
      'right',
      'insufficient-permission',
      'certain',
      { text: ['unauthorized to access repository:', 'action:'] },
    ],
    [
      'csrf',
      'csrf',
      'certain',
      {
        anyText: ['csrf token not found in request', 'csrf token invalid', 'csrf token is invalid'],
        fields: { 'errors.*.code': 'forbidden' },
      },
    ],
    [
      'quota',
      'quota',
      'certain',
      {
        text: [
          'which when updated to current usage of',
          'will exceed the configured upper limit of',
        ],
      },
    ],
    [
      'policy',
      'access-rule',
      'certain',
      { fields: { 'errors.*.code': 'projectpolicyviolation' } },
      {
        means: 'The project lets nobody pull an image with known holes, or one that is not signed.',
      },
    ],
    [
      'policy-text',
      'access-rule',
      'certain',
      { anyText: ['cannot be pulled due to configured policy in', 'the image is not signed'] },
    ],
    ['immutable', 'access-rule', 'certain', { anyText: ['configured as immutable'] }],
  ],
);

const artifactory = signsOf(
  'artifactory',
  'https://jfrog.com/help/r/jfrog-rest-apis/error-handling',
  [
    ['id', null, 'certain', { headers: { 'x-artifactory-id': true } }, { speaks: 'product' }],
    ['version', null, 'certain', { headers: { 'x-jfrog-version': true } }, { speaks: 'product' }],
    [
      'node',
      null,
      'certain',
      { headers: { 'x-artifactory-node-id': true } },
      { speaks: 'product' },
    ],
    ['server', null, 'certain', { headers: { server: 'artifactory' } }, { speaks: 'product' }],
    ['realm', null, 'certain', { challenge: { scheme: 'basic', realm: 'artifactory realm' } }],
    [
      'shape',
      null,
      'possible',
      {
        status: [400, 401, 403, 404, 409],
        fields: { 'errors.*.status': true, 'errors.*.message': true },
      },
    ],
    [
      'wrong',
      'bad-credentials',
      'certain',
      { fields: { 'errors.*.status': '401', 'errors.*.message': 'bad credentials' } },
    ],
    [
      'user',
      'bad-credentials',
      'certain',
      {
        anyText: [
          'wrong username was used',
          'props authentication token not found',
          'token principal mismatch',
          'invalid api key',
        ],
        fields: { 'errors.*.status': true, 'errors.*.message': true },
      },
    ],
    [
      'sign-in',
      'no-credentials',
      'certain',
      { fields: { 'errors.*.message': 'authentication is required' } },
    ],
    [
      'token-expired',
      'expired-token',
      'certain',
      {
        anyText: [
          'token failed verification: expired',
          'props authentication token has expired',
          'token has expired',
        ],
        fields: { 'errors.*.status': true, 'errors.*.message': true },
      },
    ],
    [
      'token',
      'bad-credentials',
      'certain',
      {
        anyText: [
          'token failed verification: signature',
          'token failed verification: parse',
          'token failed verification: revoked',
          'token failed verification: unknown',
        ],
      },
    ],
    [
      'locked',
      'account-locked',
      'certain',
      {
        anyText: [
          'blocked due to recurrent login failures',
          'user is locked due to recurrent login failures',
          'you are blocked due to recurrent login failures',
        ],
      },
    ],
    [
      'right',
      'insufficient-permission',
      'certain',
      {
        anyText: [
          'is not permitted to',
          'is forbidden for user:',
          'not enough permissions to',
          'user is not permitted to',
          'insufficient permissions',
          'forbidden for user',
        ],
        fields: { 'errors.*.status': '403', 'errors.*.message': true },
      },
    ],
    [
      'patterns',
      'access-rule',
      'certain',
      { text: ['rejected the', 'due to conflict with its include/exclude patterns'] },
    ],
    [
      'policy',
      'access-rule',
      'certain',
      {
        anyText: [
          'download blocking policy configured in',
          'was not downloaded due to the download blocking policy',
          'blocked by curation',
        ],
      },
      { means: 'A security policy lets nobody download this package.' },
    ],
    [
      'licence',
      'plan-required',
      'certain',
      {
        anyText: [
          'this rest api is available only in artifactory pro',
          'is available only in artifactory pro',
          'available only in artifactory enterprise',
        ],
      },
    ],
  ],
);

const nexus = signsOf(
  'nexus-repository',
  'https://help.sonatype.com/en/sonatype-nexus-repository.html',
  [
    ['server', null, 'certain', { headers: { server: 'nexus/' } }, { speaks: 'product' }],
    [
      'realm',
      null,
      'certain',
      { challenge: { scheme: 'basic', realm: 'sonatype nexus repository' } },
    ],
    ['title', null, 'certain', { title: ['nexus repository'] }],
    ['csrf', 'csrf', 'certain', { anyText: ['anti cross-site request forgery token mismatch'] }],
    [
      'eula',
      'not-configured',
      'likely',
      { anyText: ['you must accept the end user license agreement'] },
    ],
    [
      'quarantine',
      'access-rule',
      'certain',
      { anyText: ['requested item is quarantined'] },
      {
        means: 'The repository’s firewall holds this package back from everybody.',
        source: 'https://help.sonatype.com/en/firewall-quarantine.html',
      },
    ],
    [
      'limits',
      'quota',
      'certain',
      {
        anyText: ['usage limits exceeded', 'community edition usage limit'],
        headers: { server: 'nexus/' },
      },
    ],
  ],
);

const sonarqube = signsOf(
  'sonarqube',
  'https://docs.sonarsource.com/sonarqube-server/extension-guide/web-api/',
  [
    ['shape', null, 'possible', { fields: { 'errors.*.msg': true }, status: [401, 403, 404] }],
    ['version', null, 'likely', { headers: { 'sonar-version': true } }, { speaks: 'product' }],
    [
      'token-header',
      null,
      'certain',
      { headers: { 'sonarqube-authentication-token-expiration': true } },
      { speaks: 'product' },
    ],
    ['cookies', null, 'likely', { hasCookie: ['jwt-session'] }, { speaks: 'product' }],
    [
      'right',
      'insufficient-permission',
      'certain',
      { fields: { 'errors.*.msg': 'insufficient privileges' } },
    ],
    [
      'sign-in',
      'no-credentials',
      'certain',
      { fields: { 'errors.*.msg': 'authentication is required' } },
    ],
    [
      'failed',
      'bad-credentials',
      'certain',
      { fields: { 'errors.*.msg': 'authentication failed' } },
    ],
    [
      'analysis',
      'insufficient-permission',
      'certain',
      {
        anyText: [
          "you're not authorized to analyze this project",
          "you're not authorized to run analysis",
          'you are not authorized to',
        ],
        anyMark: ['sonarqube', 'sonarcloud', '"msg"'],
      },
    ],
  ],
);

export const registrySigns: readonly Sign[] = [
  ...docker,
  ...harbor,
  ...artifactory,
  ...nexus,
  ...sonarqube,
];
