import type { Catalogue } from '../describe.ts';
import type { Facts } from '../facts.ts';
import { acceptedTypesMissing } from './accepted-types-missing.ts';
import { allowMissing } from './allow-missing.ts';
import { allowNamesMethod } from './allow-names-method.ts';
import { bearerErrorUnknown } from './bearer-error-unknown.ts';
import { blockerUnnamed } from './blocker-unnamed.ts';
import { cacheControlMissing } from './cache-control-missing.ts';
import { challengeMissing } from './challenge-missing.ts';
import { challengeWithoutRefusal } from './challenge-without-refusal.ts';
import { clearSiteDataUnquoted } from './clear-site-data-unquoted.ts';
import { contentRangeMissing } from './content-range-missing.ts';
import { contentTypeMissing } from './content-type-missing.ts';
import { contentTypeWrong } from './content-type-wrong.ts';
import { cookieAttributeMissing } from './cookie-attribute-missing.ts';
import { cookieDomainRefused } from './cookie-domain-refused.ts';
import { cookieMalformed } from './cookie-malformed.ts';
import { corsOriginList } from './cors-origin-list.ts';
import { corsRefusalHidden } from './cors-refusal-hidden.ts';
import { corsWildcardWithCredentials } from './cors-wildcard-with-credentials.ts';
import { credentialsInUrl } from './credentials-in-url.ts';
import { databaseErrorShown } from './database-error-shown.ts';
import { dateMissing } from './date-missing.ts';
import { dateSkewed } from './date-skewed.ts';
import type { Check, Severity } from './define-check.ts';
import { digestIncomplete } from './digest-incomplete.ts';
import { digestOutdated } from './digest-outdated.ts';
import { dpopNonceMissing } from './dpop-nonce-missing.ts';
import { errorDescriptionCharacters } from './error-description-characters.ts';
import { errorDetailsWithoutCredentials } from './error-details-without-credentials.ts';
import { expiredTokenAsForbidden } from './expired-token-as-forbidden.ts';
import { filePathShown } from './file-path-shown.ts';
import { forbiddenConfirms } from './forbidden-confirms.ts';
import { largeFieldUnnamed } from './large-field-unnamed.ts';
import { locationMissing } from './location-missing.ts';
import { malformedRequestAsUnauthorized } from './malformed-request-as-unauthorized.ts';
import { missingRightAsUnauthorized } from './missing-right-as-unauthorized.ts';
import { networkSignInUnlinked } from './network-sign-in-unlinked.ts';
import { passwordOverHttp } from './password-over-http.ts';
import { preflightRefused } from './preflight-refused.ts';
import { privateAnswerShared } from './private-answer-shared.ts';
import { problemMembersWrong } from './problem-members-wrong.ts';
import { problemStatusDiffers } from './problem-status-differs.ts';
import { problemUndeclared } from './problem-undeclared.ts';
import { proxyChallengeMissing } from './proxy-challenge-missing.ts';
import { realmMissing } from './realm-missing.ts';
import { realmUnquoted } from './realm-unquoted.ts';
import { refusalStored } from './refusal-stored.ts';
import { refusalWithValidators } from './refusal-with-validators.ts';
import { resourceMetadataInsecure } from './resource-metadata-insecure.ts';
import { retryAfterMissing } from './retry-after-missing.ts';
import { retryAfterUnreadable } from './retry-after-unreadable.ts';
import { schemeMissing } from './scheme-missing.ts';
import { schemeUnregistered } from './scheme-unregistered.ts';
import { scopeSyntax } from './scope-syntax.ts';
import { secretEchoed } from './secret-echoed.ts';
import { serverVersionShown } from './server-version-shown.ts';
import { sessionCookieCrossSite } from './session-cookie-cross-site.ts';
import { sessionCookieNotSecure } from './session-cookie-not-secure.ts';
import { sessionCookieReadable } from './session-cookie-readable.ts';
import { signInRedirectForProgram } from './sign-in-redirect-for-program.ts';
import { stackTraceShown } from './stack-trace-shown.ts';
import { statusUnregistered } from './status-unregistered.ts';
import { successCarryingError } from './success-carrying-error.ts';
import { tokenAnswerCacheable } from './token-answer-cacheable.ts';
import { tokenOverHttp } from './token-over-http.ts';
import { upgradeMissing } from './upgrade-missing.ts';
import { urlTokenCacheable } from './url-token-cacheable.ts';
import { userExistenceTold } from './user-existence-told.ts';
import { validationBeforeAuthentication } from './validation-before-authentication.ts';
import { varyOriginMissing } from './vary-origin-missing.ts';

/** All checks, by name. */
export const CHECKS: readonly Check[] = [
  acceptedTypesMissing,
  allowMissing,
  allowNamesMethod,
  bearerErrorUnknown,
  blockerUnnamed,
  cacheControlMissing,
  challengeMissing,
  challengeWithoutRefusal,
  clearSiteDataUnquoted,
  contentRangeMissing,
  contentTypeMissing,
  contentTypeWrong,
  cookieAttributeMissing,
  cookieDomainRefused,
  cookieMalformed,
  corsOriginList,
  corsRefusalHidden,
  corsWildcardWithCredentials,
  credentialsInUrl,
  databaseErrorShown,
  dateMissing,
  dateSkewed,
  digestIncomplete,
  digestOutdated,
  dpopNonceMissing,
  errorDescriptionCharacters,
  errorDetailsWithoutCredentials,
  expiredTokenAsForbidden,
  filePathShown,
  forbiddenConfirms,
  largeFieldUnnamed,
  locationMissing,
  malformedRequestAsUnauthorized,
  missingRightAsUnauthorized,
  networkSignInUnlinked,
  passwordOverHttp,
  preflightRefused,
  privateAnswerShared,
  problemMembersWrong,
  problemStatusDiffers,
  problemUndeclared,
  proxyChallengeMissing,
  realmMissing,
  realmUnquoted,
  refusalStored,
  refusalWithValidators,
  resourceMetadataInsecure,
  retryAfterMissing,
  retryAfterUnreadable,
  schemeMissing,
  schemeUnregistered,
  scopeSyntax,
  secretEchoed,
  serverVersionShown,
  sessionCookieCrossSite,
  sessionCookieNotSecure,
  sessionCookieReadable,
  signInRedirectForProgram,
  stackTraceShown,
  statusUnregistered,
  successCarryingError,
  tokenAnswerCacheable,
  tokenOverHttp,
  upgradeMissing,
  urlTokenCacheable,
  userExistenceTold,
  validationBeforeAuthentication,
  varyOriginMissing,
];

/** What one check found, in the reader's language. */
export type AuditFinding = {
  readonly id: string;
  readonly severity: Severity;
  readonly text: string;
  readonly source: string;
};

/** The catalogue's key of a check's text. */
export function auditKey(id: string): string {
  return `audit.${id.replaceAll('-', '_')}`;
}

/** What the answer itself gets wrong, for its builders; gravest first. Pure, never throws. */
export function auditFacts(facts: Facts, catalogue: Catalogue): AuditFinding[] {
  return CHECKS.flatMap(({ id, severity, statuses, text, source, match }) => {
    const isLookedAt =
      statuses === 'any' ||
      (statuses === 'refused' ? facts.status >= 400 : statuses.includes(facts.status));
    const values = isLookedAt ? match(facts) : undefined;
    if (values === undefined) return [];
    const words = catalogue[auditKey(id)] ?? text;
    return [
      {
        id,
        severity,
        text: words.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ''),
        source,
      },
    ];
  }).sort((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity));
}

const GRAVITY: readonly Severity[] = ['error', 'warning', 'note'];
