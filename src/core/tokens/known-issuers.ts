/** A service whose tokens are told by their `iss`. */
export type KnownIssuer = {
  readonly id: string;
  /** For showing. */
  readonly name: string;
  readonly pattern: RegExp;
  /** It publishes its keys for anybody to check: a shared secret as algorithm is then out of place. */
  readonly publishesKeys: boolean;
  readonly source: string;
};

/** First match wins: products that stand on anybody's host come last. Looked up 2026-11. */
const KNOWN_ISSUERS: readonly KnownIssuer[] = [
  {
    id: 'google',
    name: 'Google',
    pattern: /^(?:https:\/\/)?accounts\.google\.com\/?$/,
    publishesKeys: true,
    source: 'https://developers.google.com/identity/openid-connect/openid-connect',
  },
  {
    id: 'firebase',
    name: 'Firebase Authentication',
    pattern: /^https:\/\/(?:securetoken|session\.firebase)\.google\.com\//,
    publishesKeys: true,
    source: 'https://firebase.google.com/docs/auth/admin/verify-id-tokens',
  },
  {
    id: 'google-iap',
    name: 'Google Identity-Aware Proxy',
    pattern: /^https:\/\/cloud\.google\.com\/iap$/,
    publishesKeys: true,
    source: 'https://cloud.google.com/iap/docs/signed-headers-howto',
  },
  {
    id: 'microsoft-entra',
    name: 'Microsoft Entra ID',
    pattern:
      /^https:\/\/(?:login\.microsoftonline\.(?:com|us)|login\.partner\.microsoftonline\.cn|sts\.windows\.net|login\.microsoft\.com)\//,
    publishesKeys: true,
    source: 'https://learn.microsoft.com/entra/identity-platform/access-tokens',
  },
  {
    id: 'microsoft-external-id',
    name: 'Microsoft Entra External ID',
    pattern: /^https:\/\/[a-z0-9-]{1,63}\.(?:b2clogin|ciamlogin)\.com\//,
    publishesKeys: true,
    source: 'https://learn.microsoft.com/azure/active-directory-b2c/tokens-overview',
  },
  {
    id: 'apple',
    name: 'Apple',
    pattern: /^https:\/\/appleid\.apple\.com\/?$/,
    publishesKeys: true,
    source: 'https://developer.apple.com/documentation/signinwithapple/',
  },
  {
    id: 'amazon-cognito',
    name: 'Amazon Cognito',
    pattern: /^https:\/\/cognito-(?:idp|identity)\.[a-z0-9-]{1,32}\.amazonaws\.com(?:\.cn)?\b/,
    publishesKeys: true,
    source:
      'https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-verifying-a-jwt.html',
  },
  {
    id: 'auth0',
    name: 'Auth0',
    pattern: /^https:\/\/[a-z0-9.-]{1,128}\.auth0\.com\/?$/,
    publishesKeys: true,
    source: 'https://auth0.com/docs/secure/tokens/json-web-tokens/json-web-token-claims',
  },
  {
    id: 'okta',
    name: 'Okta',
    pattern: /^https:\/\/[a-z0-9.-]{1,128}\.(?:okta|oktapreview|okta-emea)\.com(?:\/|$)/,
    publishesKeys: true,
    source: 'https://developer.okta.com/docs/guides/validate-access-tokens/',
  },
  {
    id: 'github-actions',
    name: 'GitHub Actions',
    pattern: /^https:\/\/token\.actions\.githubusercontent\.com(?:\/|$)/,
    publishesKeys: true,
    source: 'https://docs.github.com/en/actions/concepts/security/openid-connect',
  },
  {
    id: 'gitlab',
    name: 'GitLab',
    pattern: /^https:\/\/gitlab\.com\/?$/,
    publishesKeys: true,
    source: 'https://docs.gitlab.com/ci/secrets/id_token_authentication/',
  },
  {
    id: 'kubernetes',
    name: 'Kubernetes service account',
    pattern:
      /^(?:kubernetes\/serviceaccount|https:\/\/kubernetes\.default\.svc(?:\.cluster\.local)?\/?)$/,
    publishesKeys: true,
    source: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/',
  },
  {
    id: 'amazon-eks',
    name: 'Amazon EKS',
    pattern: /^https:\/\/oidc\.eks\.[a-z0-9-]{1,32}\.amazonaws\.com\//,
    publishesKeys: true,
    source: 'https://docs.aws.amazon.com/eks/latest/userguide/iam-roles-for-service-accounts.html',
  },
  {
    id: 'cloudflare-access',
    name: 'Cloudflare Access',
    pattern: /^https:\/\/[a-z0-9-]{1,63}\.cloudflareaccess\.com\/?$/,
    publishesKeys: true,
    source:
      'https://developers.cloudflare.com/cloudflare-one/identity/authorization-cookie/application-token/',
  },
  {
    id: 'yandex',
    name: 'Yandex',
    pattern: /^(?:https:\/\/)?login\.yandex\.(?:ru|com)\/?$/,
    publishesKeys: false,
    source: 'https://yandex.com/dev/id/doc/en/user-information',
  },
  {
    id: 'supabase',
    name: 'Supabase',
    pattern: /^(?:supabase|https:\/\/[a-z0-9]{1,63}\.supabase\.co\/auth\/v1\/?)$/,
    publishesKeys: false,
    source: 'https://supabase.com/docs/guides/auth/jwts',
  },
  {
    id: 'clerk',
    name: 'Clerk',
    pattern: /^https:\/\/(?:[a-z0-9.-]{1,128}\.clerk\.accounts\.dev|clerk\.[a-z0-9.-]{1,128})\/?$/,
    publishesKeys: true,
    source: 'https://clerk.com/docs/backend-requests/resources/session-tokens',
  },
  {
    id: 'onelogin',
    name: 'OneLogin',
    pattern: /^https:\/\/[a-z0-9-]{1,63}\.onelogin\.com\/oidc\//,
    publishesKeys: true,
    source: 'https://developers.onelogin.com/openid-connect',
  },
  {
    id: 'ping-one',
    name: 'PingOne',
    pattern: /^https:\/\/auth\.pingone\.(?:com|eu|asia|ca)\//,
    publishesKeys: true,
    source: 'https://apidocs.pingidentity.com/pingone/platform/v1/api/',
  },
  {
    id: 'slack',
    name: 'Slack',
    pattern: /^https:\/\/slack\.com\/?$/,
    publishesKeys: true,
    source: 'https://docs.slack.dev/authentication/sign-in-with-slack/',
  },
  {
    id: 'linkedin',
    name: 'LinkedIn',
    pattern: /^https:\/\/www\.linkedin\.com(?:\/oauth)?\/?$/,
    publishesKeys: true,
    source:
      'https://learn.microsoft.com/linkedin/consumer/integrations/self-serve/sign-in-with-linkedin-v2',
  },
  {
    id: 'facebook',
    name: 'Facebook',
    pattern: /^https:\/\/(?:www|limited)\.facebook\.com\/?$/,
    publishesKeys: true,
    source: 'https://developers.facebook.com/docs/facebook-login/limited-login/token/',
  },
  {
    id: 'salesforce',
    name: 'Salesforce',
    pattern: /^https:\/\/(?:login|test|[a-z0-9-]{1,63}\.my)\.salesforce\.com\/?$/,
    publishesKeys: true,
    source: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_using_openid.htm',
  },
  {
    id: 'adfs',
    name: 'Active Directory Federation Services',
    pattern: /^https?:\/\/[a-z0-9.-]{1,253}\/adfs(?:\/services\/trust)?\/?$/,
    publishesKeys: true,
    source: 'https://learn.microsoft.com/windows-server/identity/ad-fs/',
  },
  {
    id: 'keycloak',
    name: 'Keycloak',
    pattern: /^https?:\/\/[^\s/]{1,253}\/(?:auth\/)?realms\/[^\s/]{1,128}\/?$/,
    publishesKeys: true,
    source: 'https://www.keycloak.org/securing-apps/oidc-layers',
  },
  {
    id: 'authentik',
    name: 'authentik',
    pattern: /^https?:\/\/[^\s/]{1,253}\/application\/o\/[^\s/]{1,128}\/?$/,
    publishesKeys: true,
    source: 'https://docs.goauthentik.io/add-secure-apps/providers/oauth2/',
  },
];

/** The service that uses this `iss`; null where it is none of those known. */
export function tellIssuer(iss: string | null): KnownIssuer | null {
  if (iss === null) return null;
  return KNOWN_ISSUERS.find(({ pattern }) => pattern.test(iss)) ?? null;
}
