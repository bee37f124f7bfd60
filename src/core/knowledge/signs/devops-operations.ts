import type { Sign } from '../sign.ts';
import { signsOf } from '../sign-table.ts';

const KUBERNETES = 'https://kubernetes.io/docs/reference/access-authn-authz/';

const kubernetes = signsOf('kubernetes', KUBERNETES, [
  ['status', null, 'certain', { fields: { kind: 'status', apiversion: 'v1', status: 'failure' } }],
  [
    'flow-schema',
    null,
    'certain',
    { headers: { 'x-kubernetes-pf-flowschema-uid': true } },
    { speaks: 'product' },
  ],
  ['audit-id', null, 'possible', { headers: { 'audit-id': true } }, { speaks: 'product' }],
  [
    'anonymous',
    'no-credentials',
    'certain',
    { anyText: ['user "system:anonymous" cannot', 'forbidden (user=system:anonymous'] },
  ],
  [
    'nobody',
    'no-credentials',
    'certain',
    { sent: 'nothing', fields: { kind: 'status', reason: 'unauthorized' } },
  ],
  [
    'token',
    'bad-credentials',
    'likely',
    { fields: { kind: 'status', reason: 'unauthorized' } },
    { beside: { 'kubernetes-nobody': 'nothing was sent' } },
  ],
  [
    'right',
    'insufficient-permission',
    'certain',
    { fields: { kind: 'status' }, text: ['is forbidden: user "'] },
    { beside: { 'kubernetes-anonymous': 'nobody was told apart' } },
  ],
  [
    'path-right',
    'insufficient-permission',
    'certain',
    { fields: { kind: 'status' }, text: ['forbidden: user "', 'cannot'] },
    { beside: { 'kubernetes-anonymous': 'nobody was told apart' } },
  ],
  [
    'kubelet',
    'insufficient-permission',
    'certain',
    { text: ['forbidden (user='], anyText: ['verb=', 'resource=nodes'] },
    { beside: { 'kubernetes-anonymous': 'nobody was told apart' } },
  ],
  [
    'quota',
    'quota',
    'certain',
    { text: ['is forbidden: exceeded quota:'] },
    { source: 'https://kubernetes.io/docs/concepts/policy/resource-quotas/' },
  ],
  [
    'admission',
    'access-rule',
    'certain',
    {
      anyText: [
        'admission webhook "',
        'violates podsecurity "',
        'denied request:',
        'validatingadmissionpolicy',
      ],
      fields: { kind: 'status' },
    },
    {
      source: 'https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/',
      means: 'A rule of the cluster refuses such objects from everybody.',
    },
  ],
  ['many', 'rate-limit', 'certain', { fields: { kind: 'status', reason: 'toomanyrequests' } }],
  [
    'dashboard-token',
    'bad-credentials',
    'certain',
    { anyMark: ['msg_login_unauthorized_error'] },
    { source: 'https://github.com/kubernetes/dashboard' },
  ],
  [
    'dashboard-expired',
    'expired-token',
    'certain',
    { anyMark: ['msg_token_expired_error'] },
    { source: 'https://github.com/kubernetes/dashboard' },
  ],
  [
    'dashboard-right',
    'insufficient-permission',
    'certain',
    { anyMark: ['msg_access_denied', 'msg_forbidden_error'] },
    { source: 'https://github.com/kubernetes/dashboard' },
  ],
]);

const grafana = signsOf('grafana', 'https://github.com/grafana/grafana/tree/main/pkg/services', [
  ['message-id', null, 'certain', { fields: { message: true, messageid: true, statuscode: true } }],
  ['trace-empty', null, 'possible', { anyMark: ['"traceid":""', '"traceid": ""'] }],
  [
    'page',
    null,
    'certain',
    { anyMark: ['window.grafanabootdata', 'grafana-app'] },
    { speaks: 'product' },
  ],
  [
    'cookies',
    null,
    'likely',
    { hasCookie: ['grafana_session', 'grafana_session_expiry'] },
    { speaks: 'product' },
  ],
  ['access', 'insufficient-permission', 'certain', { fields: { accesserrorid: true } }],
  [
    'permissions',
    'insufficient-permission',
    'certain',
    { anyText: ["you'll need additional permissions to perform this action"] },
  ],
  ['rotate', 'session-expired', 'certain', { code: ['session.token.rotate'] }],
  [
    'session',
    'session-expired',
    'certain',
    {
      code: [
        'session.token.expired',
        'session.token.revoked',
        'user-session.revoked',
        'session.not-found',
        'user.token.revoked',
        'user-token.not-found',
      ],
      fields: { messageid: true },
    },
  ],
  [
    'wrong',
    'bad-credentials',
    'certain',
    {
      code: [
        'password-auth.failed',
        'basic-auth.failed',
        'password-auth.empty',
        'password-auth.invalid',
        'api-key.invalid',
        'jwt.invalid',
        'auth.jwt.invalid',
        'apikey.invalid',
        'api-key.organization-mismatch',
      ],
      fields: { messageid: true },
    },
  ],
  ['key-expired', 'expired-token', 'likely', { fields: { message: 'expired api key' } }],
  [
    'key-expired-id',
    'expired-token',
    'certain',
    { code: ['api-key.expired', 'apikey.expired'], fields: { messageid: true } },
  ],
  ['key', 'bad-credentials', 'possible', { fields: { message: 'invalid api key' } }],
  [
    'wrong-text',
    'bad-credentials',
    'likely',
    { fields: { message: 'invalid username or password', messageid: true } },
  ],
  [
    'locked',
    'account-locked',
    'certain',
    { anyText: ['too many consecutive incorrect login attempts for user'] },
  ],
  [
    'locked-id',
    'account-locked',
    'certain',
    { code: ['login-attempt.blocked', 'auth.login-blocked'], fields: { messageid: true } },
  ],
  [
    'disabled',
    'account-disabled',
    'certain',
    {
      code: ['user.sync.user-disabled', 'api-key.revoked', 'serviceaccounts.disabled'],
      fields: { messageid: true },
    },
  ],
  [
    'origin',
    'csrf',
    'certain',
    { wholeText: ['origin not allowed'] },
    {
      source:
        'https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/#csrf_trusted_origins',
      means:
        'The page’s origin is not the host that Grafana believes it runs on; usually a proxy in front does not pass the Host header on.',
    },
  ],
  ['quota', 'quota', 'certain', { fields: { message: 'quota reached' } }],
  [
    'licence',
    'plan-required',
    'likely',
    { anyText: ['grafana enterprise license', 'requires a valid grafana enterprise'] },
  ],
]);

const prometheus = signsOf(
  'prometheus',
  'https://prometheus.io/docs/prometheus/latest/management_api/',
  [
    ['lifecycle', 'not-configured', 'certain', { anyText: ['lifecycle api is not enabled'] }],
    ['admin', 'not-configured', 'certain', { anyText: ['admin apis disabled'] }],
    [
      'remote-write',
      'not-configured',
      'certain',
      {
        anyText: [
          'remote write receiver needs to be enabled with',
          '--web.enable-remote-write-receiver',
        ],
      },
    ],
    ['shape', null, 'likely', { fields: { status: 'error', errortype: true, error: true } }],
    [
      'api',
      null,
      'possible',
      {
        status: [401],
        path: [
          '^/api/v1/query',
          '^/api/v1/series',
          '^/api/v1/labels',
          '^/api/v1/label/',
          '^/api/v1/targets',
          '^/api/v1/alerts',
          '^/api/v1/rules',
          '^/federate',
          '^/api/v2/alerts',
        ],
        wholeText: ['unauthorized'],
      },
    ],
    [
      'api-empty',
      null,
      'possible',
      {
        status: [401],
        path: [
          '^/api/v1/query',
          '^/api/v1/series',
          '^/api/v1/labels',
          '^/api/v1/targets',
          '^/federate',
        ],
        format: 'empty',
      },
    ],
  ],
);

const airflow = signsOf(
  'airflow',
  'https://airflow.apache.org/docs/apache-airflow/stable/stable-rest-api-ref.html',
  [
    ['reference', null, 'certain', { anyMark: ['airflow.apache.org/docs/apache-airflow/'] }],
    [
      'right',
      'insufficient-permission',
      'certain',
      { marks: ['airflow.apache.org/docs/', 'section/errors/permissiondenied'] },
    ],
    [
      'roles',
      'insufficient-permission',
      'certain',
      { anyText: ['your user has no roles and/or permissions!'] },
    ],
    ['title', null, 'likely', { title: ['airflow'] }],
    ['token', 'bad-credentials', 'likely', { fields: { detail: 'invalid jwt token' } }],
  ],
);

const argo = signsOf('argo-cd', 'https://github.com/argoproj/argo-cd/tree/master/util/session', [
  [
    'session-missing',
    'no-credentials',
    'certain',
    { sent: 'nothing', fields: { message: 'no session information' } },
  ],
  [
    'session-gone',
    'session-expired',
    'likely',
    { fields: { message: 'no session information' } },
    { beside: { 'argo-cd-session-missing': 'nothing was sent' } },
  ],
  [
    'session-expired',
    'session-expired',
    'certain',
    {
      anyText: [
        'invalid session: token has invalid claims: token is expired',
        'invalid session: token is expired',
        'invalid session: failed to verify the token',
        'invalid session: account password has changed',
      ],
    },
  ],
  ['session', null, 'certain', { anyText: ['invalid session:'], fields: { code: '16' } }],
  [
    'right',
    'insufficient-permission',
    'certain',
    {
      fields: { code: '7' },
      anyText: [
        'permission denied: applications',
        'permission denied: projects',
        'permission denied: clusters',
        'permission denied: repositories',
        'permission denied: accounts',
        'permission denied: logs',
        'permission denied: exec',
      ],
    },
  ],
  [
    'permission',
    'insufficient-permission',
    'certain',
    { fields: { code: '7', error: 'permission denied' } },
    { beside: { 'firebase-rules': 'Firebase gives no number' } },
  ],
  [
    'wrong',
    'bad-credentials',
    'certain',
    { fields: { code: '16', message: 'invalid username or password' } },
  ],
  [
    'cookies',
    null,
    'certain',
    { hasCookie: ['argocd.token', 'argocd.token-*'] },
    { speaks: 'product' },
  ],
]);

const proxmox = signsOf('proxmox', 'https://github.com/proxmox/pve-http-server', [
  ['server', null, 'certain', { headers: { server: 'pve-api-daemon' } }, { speaks: 'product' }],
  [
    'cookies',
    null,
    'certain',
    {
      hasCookie: [
        'pveauthcookie',
        'pbsauthcookie',
        'pmgauthcookie',
        '__host-pveauthcookie',
        '__host-pbsauthcookie',
      ],
    },
    { speaks: 'product' },
  ],
  [
    'no-ticket',
    'no-credentials',
    'certain',
    { anyText: ['no ticket', '401 no ticket'], fields: { message: true } },
  ],
  [
    'nobody',
    'no-credentials',
    'certain',
    {
      anyText: ['authentication failed - no authentication credentials provided'],
    },
    { beside: { 'drupal-auth-provider': 'the same words' } },
  ],
  [
    'ticket',
    'session-expired',
    'certain',
    {
      anyText: [
        'permission denied - invalid pve ticket',
        'permission denied - invalid ticket',
        'invalid pve ticket',
        'permission denied - invalid pbs ticket',
        'permission denied - invalid pmg ticket',
      ],
    },
  ],
  ['csrf', 'csrf', 'certain', { anyText: ['permission denied - invalid csrf token'] }],
  [
    'wrong',
    'bad-credentials',
    'certain',
    { headers: { server: 'pve-api-daemon' }, anyText: ['authentication failure'] },
  ],
  [
    'wrong-token',
    'bad-credentials',
    'certain',
    {
      anyText: ['invalid token value!', 'no such token', 'no such user ('],
      headers: { server: 'pve-api-daemon' },
    },
  ],
  ['right', 'insufficient-permission', 'certain', { text: ['permission check failed'] }],
  [
    'disabled',
    'account-disabled',
    'certain',
    {
      anyText: ['user is disabled', 'account expired', "' disabled"],
      headers: { server: 'pve-api-daemon' },
    },
    { beside: { 'spring-account-off': 'the server field tells them apart' } },
  ],
]);

const portainer = signsOf('portainer', 'https://github.com/portainer/portainer', [
  [
    'missing',
    'no-credentials',
    'certain',
    {
      anyText: ['a valid authorization token is missing', 'a valid authorisation token is missing'],
    },
  ],
  [
    'token',
    'bad-credentials',
    'certain',
    { fields: { message: 'invalid jwt token', details: true } },
  ],
  [
    'right',
    'insufficient-permission',
    'certain',
    { fields: { message: 'access denied to resource' } },
  ],
  [
    'environment',
    'insufficient-permission',
    'certain',
    {
      anyText: [
        'permission denied to access environment',
        'permission denied to access endpoint',
        'permission denied to access the resource',
      ],
    },
  ],
  [
    'wrong',
    'bad-credentials',
    'likely',
    { fields: { message: 'invalid credentials', details: true } },
  ],
  [
    'set-up',
    'not-configured',
    'certain',
    {
      anyText: [
        'administrator initialization timeout',
        'your portainer instance timed out for security purposes',
      ],
    },
  ],
  [
    'csrf',
    'csrf',
    'certain',
    {
      hasCookie: ['portainer_api_key'],
      anyText: [
        'forbidden - csrf token invalid',
        'forbidden - csrf token not found in request',
        'forbidden - referer not supplied',
        'forbidden - referer invalid',
        'forbidden - origin invalid',
      ],
    },
    {
      source: 'https://github.com/portainer/portainer/blob/develop/api/http/csrf/csrf.go',
      beside: { 'gin-gorilla-csrf': 'the words are those of its library' },
    },
  ],
  ['cookies', null, 'likely', { hasCookie: ['portainer_api_key'] }, { speaks: 'product' }],
]);

const phpmyadmin = signsOf(
  'phpmyadmin',
  'https://github.com/phpmyadmin/phpmyadmin/tree/master/resources/templates',
  [
    [
      'cookies',
      null,
      'certain',
      { hasCookie: ['phpmyadmin', 'phpmyadmin_https', 'pma_lang', 'pma_lang_https', 'pmauser-*'] },
      { speaks: 'product' },
    ],
    ['title', null, 'certain', { title: ['phpmyadmin'] }, { speaks: 'product' }],
    [
      'mysql',
      'bad-credentials',
      'certain',
      {
        status: [200, 401, 403, 500],
        anyText: ["access denied for user '"],
        marks: ['phpmyadmin'],
      },
    ],
    [
      'cannot-log-in',
      'bad-credentials',
      'certain',
      {
        anyText: [
          'cannot log in to the mysql server',
          'anmeldung am mysql-server nicht möglich',
          'невозможно подключиться к серверу mysql',
          'connexion au serveur mysql non permise',
        ],
      },
    ],
    [
      'session',
      'session-expired',
      'certain',
      {
        anyText: ['your session has expired. please log in again.'],
        hasCookie: ['phpmyadmin', 'phpmyadmin_https'],
      },
    ],
    [
      'inactivity',
      'session-expired',
      'certain',
      { text: ['no activity within', 'seconds; please log in again.'] },
    ],
    [
      'token',
      'csrf',
      'certain',
      {
        status: [200, 400, 403],
        anyText: ['error: token mismatch', 'token mismatch'],
        hasCookie: ['phpmyadmin', 'phpmyadmin_https', 'pma_lang'],
      },
    ],
    [
      'cookie',
      'csrf',
      'certain',
      {
        anyText: [
          'failed to set session cookie. maybe you are using http instead of https to access phpmyadmin.',
        ],
      },
    ],
    [
      'rules',
      'ip-block',
      'likely',
      { wholeText: ['access denied!'], hasCookie: ['phpmyadmin', 'phpmyadmin_https', 'pma_lang'] },
    ],
    [
      'no-password',
      'access-rule',
      'certain',
      { anyText: ['login without a password is forbidden by configuration'] },
    ],
  ],
);

const zabbix = signsOf('zabbix', 'https://www.zabbix.com/documentation/current/en/manual/api', [
  [
    'cookies',
    null,
    'certain',
    { hasCookie: ['zbx_session', 'zbx_sessionid'] },
    { speaks: 'product' },
  ],
  [
    'title',
    null,
    'likely',
    { anyMark: ['zabbix sia', 'content="zabbix sia"'] },
    { speaks: 'product' },
  ],
  ['shape', null, 'likely', { path: ['/api_jsonrpc.php'] }],
  [
    'session',
    'session-expired',
    'certain',
    { status: [200, 401, 403], fields: { 'error.data': 'session terminated, re-login, please.' } },
  ],
  [
    'nobody',
    'no-credentials',
    'certain',
    { status: [200, 401, 403], fields: { 'error.data': 'not authorized.' } },
  ],
  [
    'nobody-old',
    'no-credentials',
    'certain',
    { status: [200, 401, 403], fields: { 'error.data': 'not authorised.' } },
  ],
  [
    'wrong',
    'bad-credentials',
    'certain',
    {
      status: [200, 401, 403],
      anyMark: [
        'incorrect user name or password or account is temporarily blocked.',
        'login name or password is incorrect.',
      ],
    },
  ],
  [
    'right',
    'insufficient-permission',
    'certain',
    {
      status: [200, 403],
      anyMark: [
        'no permissions to referred object or it does not exist!',
        'you do not have permission to perform this operation.',
        'no permissions to call "',
      ],
    },
  ],
  [
    'token-expired',
    'expired-token',
    'certain',
    { status: [200, 401, 403], fields: { 'error.data': 'api token expired.' } },
  ],
  [
    'page-right',
    'insufficient-permission',
    'certain',
    { anyText: ['you have no permissions to access this page.'] },
  ],
  ['page-nobody', 'no-credentials', 'certain', { anyText: ['you must login to view this page.'] }],
  [
    'form',
    'csrf',
    'certain',
    { anyText: ['operation cannot be performed due to unauthorized request.'] },
  ],
]);

const jupyter = signsOf('jupyter', 'https://github.com/jupyter-server/jupyter_server', [
  ['hub', null, 'certain', { headers: { 'x-jupyterhub-version': true } }, { speaks: 'product' }],
  [
    'csp',
    null,
    'certain',
    { headers: { 'content-security-policy': '/api/security/csp-report' } },
    { speaks: 'product' },
  ],
  ['cookies', null, 'likely', { hasCookie: ['username-*'] }, { speaks: 'product' }],
  [
    'title',
    null,
    'likely',
    { title: ['jupyter server', 'jupyter notebook', 'jupyterlab', 'jupyterhub'] },
  ],
  [
    'reason',
    null,
    'likely',
    { anyMark: ['"reason":null', '"reason": null'], headers: { server: 'tornadoserver' } },
  ],
  [
    'xsrf',
    'csrf',
    'certain',
    {
      anyMark: ['"reason":null', '"reason": null', 'jupyter'],
      anyText: [
        "'_xsrf' argument missing from post",
        'xsrf cookie does not match post argument',
        "'_xsrf' argument has invalid format",
      ],
    },
    { beside: { 'tornado-xsrf': 'Jupyter runs on Tornado' } },
  ],
  [
    'host',
    'host-not-allowed',
    'certain',
    {
      anyText: [
        "blocking request with non-local 'host'",
        'set serverapp.allow_remote_access to disable the check',
      ],
    },
  ],
  [
    'origin',
    'cors',
    'certain',
    { anyText: ['blocking cross origin api request', 'blocking cross origin'] },
  ],
  [
    'hub-scope',
    'insufficient-scope',
    'certain',
    { text: ['action is not authorized with current scopes'] },
    { source: 'https://jupyterhub.readthedocs.io/en/stable/rbac/scopes.html' },
  ],
  [
    'hub-missing',
    null,
    'certain',
    { text: ['missing or invalid credentials.'] },
    { source: 'https://jupyterhub.readthedocs.io/' },
  ],
  [
    'hub-right',
    'insufficient-permission',
    'certain',
    {
      anyText: [
        'you are not currently authorized to use this hub',
        'sorry, you are not currently authorized to use this hub',
      ],
    },
    { source: 'https://jupyterhub.readthedocs.io/' },
  ],
  [
    'notebook',
    'no-credentials',
    'likely',
    {
      status: [403],
      sent: 'nothing',
      anyMark: ['"message":"forbidden","reason":null', '"message": "forbidden", "reason": null'],
    },
  ],
]);

export const operationsSigns: readonly Sign[] = [
  ...kubernetes,
  ...grafana,
  ...prometheus,
  ...airflow,
  ...argo,
  ...proxmox,
  ...portainer,
  ...phpmyadmin,
  ...zabbix,
  ...jupyter,
];
