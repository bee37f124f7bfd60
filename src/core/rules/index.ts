import accessTokenExpired from './access-token-expired.ts';
import accountNotActive from './account-not-active.ts';
import addressBlocked from './address-blocked.ts';
import allowanceUsedUp from './allowance-used-up.ts';
import attackPatternInRequest from './attack-pattern-in-request.ts';
import captivePortal from './captive-portal.ts';
import causeNotTold from './cause-not-told.ts';
import checkForHumans from './check-for-humans.ts';
import clientCertificateNeeded from './client-certificate-needed.ts';
import clocksDisagree from './clocks-disagree.ts';
import cookiesTooLarge from './cookies-too-large.ts';
import countryNotAllowed from './country-not-allowed.ts';
import credentialsNotSent from './credentials-not-sent.ts';
import credentialsRejected from './credentials-rejected.ts';
import credentialsWrong from './credentials-wrong.ts';
import type { AnyRule } from './define-rule.ts';
import embeddingNotAllowed from './embedding-not-allowed.ts';
import fileNotReadable from './file-not-readable.ts';
import filePossiblyUnreadable from './file-possibly-unreadable.ts';
import firewallRefused from './firewall-refused.ts';
import folderNotListed from './folder-not-listed.ts';
import folderWithoutIndex from './folder-without-index.ts';
import foreignReferrerRefused from './foreign-referrer-refused.ts';
import formTokenRefused from './form-token-refused.ts';
import hostNameNotAccepted from './host-name-not-accepted.ts';
import identityNotEnough from './identity-not-enough.ts';
import linkExpired from './link-expired.ts';
import mediaTypeNotSupported from './media-type-not-supported.ts';
import methodNotAllowed from './method-not-allowed.ts';
import networkFilter from './network-filter.ts';
import nothingFound from './nothing-found.ts';
import nothingSetUpHere from './nothing-set-up-here.ts';
import organisationSignInNeeded from './organisation-sign-in-needed.ts';
import originNotAllowed from './origin-not-allowed.ts';
import pathNotServed from './path-not-served.ts';
import planDoesNotInclude from './plan-does-not-include.ts';
import protectedPath from './protected-path.ts';
import proxySignIn from './proxy-sign-in.ts';
import redirectLoop from './redirect-loop.ts';
import requestNotUnderstood from './request-not-understood.ts';
import scopeMissing from './scope-missing.ts';
import secureConnectionNeeded from './secure-connection-needed.ts';
import serverFailed from './server-failed.ts';
import sessionEnded from './session-ended.ts';
import sessionNotAccepted from './session-not-accepted.ts';
import signInDemanded from './sign-in-demanded.ts';
import signInLocked from './sign-in-locked.ts';
import signInNeeded from './sign-in-needed.ts';
import signatureWrong from './signature-wrong.ts';
import signedInNotAllowed from './signed-in-not-allowed.ts';
import siteSwitchedOff from './site-switched-off.ts';
import strongerSignInNeeded from './stronger-sign-in-needed.ts';
import tooManyRequests from './too-many-requests.ts';
import withheldByLaw from './withheld-by-law.ts';

/**
 * All rules. The order is the rank among findings of equal confidence: the more specific cause stands first, and what
 * only circumstances suggest stands after what an answer can state.
 */
export const RULES: readonly AnyRule[] = [
  redirectLoop,
  captivePortal,
  proxySignIn,
  networkFilter,
  // Bound to where the visitor is, it is the country that decides, whatever the legal reason.
  countryNotAllowed,
  withheldByLaw,
  signInLocked,
  accountNotActive,
  strongerSignInNeeded,
  clientCertificateNeeded,
  secureConnectionNeeded,
  hostNameNotAccepted,
  siteSwitchedOff,
  cookiesTooLarge,
  linkExpired,
  clocksDisagree,
  signatureWrong,
  formTokenRefused,
  originNotAllowed,
  addressBlocked,
  checkForHumans,
  firewallRefused,
  embeddingNotAllowed,
  allowanceUsedUp,
  tooManyRequests,
  planDoesNotInclude,
  accessTokenExpired,
  sessionEnded,
  organisationSignInNeeded,
  scopeMissing,
  credentialsWrong,
  signInNeeded,
  folderNotListed,
  pathNotServed,
  fileNotReadable,
  nothingSetUpHere,
  signedInNotAllowed,
  attackPatternInRequest,
  credentialsNotSent,
  sessionNotAccepted,
  credentialsRejected,
  foreignReferrerRefused,
  protectedPath,
  folderWithoutIndex,
  identityNotEnough,
  filePossiblyUnreadable,
  signInDemanded,
  methodNotAllowed,
  mediaTypeNotSupported,
  nothingFound,
  requestNotUnderstood,
  serverFailed,
  causeNotTold,
];
