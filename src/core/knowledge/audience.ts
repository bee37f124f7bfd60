import type { CauseId } from './causes.ts';
import { isOfNetwork } from './layers.ts';
import type { ResponderId } from './responders.ts';
import type { Audience } from './sign.ts';

/** Cause → who usually can put it right: for a page, and for a program's call. */
const USUAL: Readonly<Record<CauseId, readonly [page: Audience, api: Audience]>> = {
  'no-credentials': ['visitor', 'api-developer'],
  'bad-credentials': ['visitor', 'api-developer'],
  'sso-required': ['visitor', 'api-developer'],
  'mfa-step-up': ['visitor', 'api-developer'],
  'rate-limit': ['visitor', 'api-developer'],
  'https-required': ['visitor', 'api-developer'],
  'session-expired': ['visitor', 'visitor'],
  'account-locked': ['visitor', 'visitor'],
  'client-certificate': ['visitor', 'visitor'],
  'signed-url-expired': ['visitor', 'visitor'],
  'bot-challenge': ['visitor', 'visitor'],
  csrf: ['visitor', 'api-developer'],
  'expired-token': ['api-developer', 'api-developer'],
  'insufficient-scope': ['api-developer', 'api-developer'],
  'signature-mismatch': ['api-developer', 'api-developer'],
  'clock-skew': ['api-developer', 'api-developer'],
  cors: ['api-developer', 'api-developer'],
  quota: ['api-developer', 'api-developer'],
  'plan-required': ['visitor', 'api-developer'],
  'not-configured': ['site-owner', 'api-developer'],
  'cookies-too-large': ['visitor', 'api-developer'],
  'redirect-loop': ['visitor', 'api-developer'],
  'captive-portal': ['visitor', 'api-developer'],
  'invalid-request': ['site-owner', 'api-developer'],
  'not-found': ['site-owner', 'api-developer'],
  'method-not-allowed': ['site-owner', 'api-developer'],
  'unsupported-media-type': ['site-owner', 'api-developer'],
  'server-error': ['site-owner', 'site-owner'],
  'insufficient-permission': ['site-owner', 'site-owner'],
  'account-disabled': ['site-owner', 'site-owner'],
  'waf-block': ['site-owner', 'site-owner'],
  'ip-block': ['site-owner', 'site-owner'],
  'geo-block': ['site-owner', 'site-owner'],
  'legal-block': ['site-owner', 'site-owner'],
  hotlink: ['site-owner', 'site-owner'],
  'directory-listing': ['site-owner', 'site-owner'],
  'file-permission': ['site-owner', 'site-owner'],
  'access-rule': ['site-owner', 'site-owner'],
  'host-not-allowed': ['site-owner', 'site-owner'],
  'site-suspended': ['site-owner', 'site-owner'],
  unknown: ['site-owner', 'site-owner'],
  'proxy-auth': ['network-admin', 'network-admin'],
  'web-filter': ['network-admin', 'network-admin'],
};

/** Who can put a cause right, before anything in the answer itself says otherwise. */
export function audienceOf(
  cause: CauseId,
  client: 'page' | 'api',
  responder: ResponderId,
): Audience {
  if (isOfNetwork(responder) && cause !== 'captive-portal') return 'network-admin';
  return USUAL[cause][client === 'page' ? 0 : 1];
}
