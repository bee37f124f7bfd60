import type { CauseId } from '../../core/knowledge/causes.ts';

/** A step that a person is told to try; its words are under `guide.<id>.title` and `guide.<id>.text`. */
export type StepId =
  | 'address'
  | 'reload'
  | 'go-back'
  | 'https'
  | 'no-referrer'
  | 'wait'
  | 'sign-in'
  | 'right-account'
  | 'challenge'
  | 'certificate'
  | 'network-sign-in'
  | 'cookies'
  | 'saved-password'
  | 'basic-again'
  | 'private-window'
  | 'other-browser'
  | 'extensions'
  | 'clock'
  | 'dns'
  | 'vpn'
  | 'network-admin'
  | 'fresh-link'
  | 'ask-access'
  | 'tell-owner';

/** The steps of a cause, the cheapest and least destructive first. What others must do stands last. */
export const STEPS_BY_CAUSE: Readonly<Record<CauseId, readonly StepId[]>> = {
  'no-credentials': ['sign-in', 'basic-again', 'address', 'private-window', 'ask-access'],
  'bad-credentials': ['sign-in', 'saved-password', 'basic-again', 'cookies', 'ask-access'],
  'expired-token': ['reload', 'sign-in', 'clock', 'cookies'],
  'session-expired': ['sign-in', 'reload', 'cookies', 'private-window', 'extensions', 'clock'],
  'sso-required': ['sign-in', 'private-window', 'cookies', 'vpn', 'ask-access'],
  'mfa-step-up': ['sign-in', 'right-account', 'ask-access'],
  'account-disabled': ['right-account', 'ask-access'],
  'account-locked': ['wait', 'saved-password', 'ask-access'],
  'client-certificate': ['certificate', 'other-browser', 'clock', 'ask-access'],
  'proxy-auth': ['network-sign-in', 'saved-password', 'network-admin'],
  'clock-skew': ['clock', 'reload', 'sign-in'],
  'signature-mismatch': ['go-back', 'reload', 'fresh-link', 'tell-owner'],
  'signed-url-expired': ['go-back', 'fresh-link', 'clock'],
  'insufficient-scope': ['right-account', 'sign-in', 'ask-access'],
  'insufficient-permission': ['right-account', 'address', 'ask-access'],
  'plan-required': ['right-account', 'ask-access'],
  quota: ['wait', 'right-account', 'ask-access'],
  'rate-limit': ['wait', 'extensions', 'vpn'],
  csrf: ['go-back', 'reload', 'extensions', 'cookies'],
  cors: ['reload', 'extensions', 'tell-owner'],
  hotlink: ['no-referrer', 'go-back', 'extensions'],
  'bot-challenge': ['challenge', 'reload', 'extensions', 'vpn', 'other-browser', 'tell-owner'],
  'waf-block': ['go-back', 'reload', 'extensions', 'vpn', 'private-window', 'tell-owner'],
  'ip-block': ['vpn', 'wait', 'tell-owner'],
  'geo-block': ['vpn', 'tell-owner'],
  'legal-block': ['tell-owner'],
  'web-filter': ['address', 'network-admin'],
  'directory-listing': ['address', 'go-back', 'tell-owner'],
  'file-permission': ['address', 'tell-owner'],
  'access-rule': ['address', 'go-back', 'tell-owner'],
  'host-not-allowed': ['address', 'dns', 'tell-owner'],
  'https-required': ['https'],
  'not-configured': ['address', 'tell-owner'],
  'site-suspended': ['tell-owner'],
  'cookies-too-large': ['cookies', 'private-window', 'tell-owner'],
  'redirect-loop': ['cookies', 'reload', 'extensions', 'clock', 'tell-owner'],
  'invalid-request': ['go-back', 'reload', 'cookies'],
  'not-found': ['address', 'sign-in', 'go-back'],
  'method-not-allowed': ['go-back', 'address'],
  'unsupported-media-type': ['go-back'],
  'server-error': ['wait', 'reload', 'tell-owner'],
  'captive-portal': ['network-sign-in', 'reload'],
  unknown: [
    'address',
    'reload',
    'sign-in',
    'cookies',
    'saved-password',
    'private-window',
    'other-browser',
    'extensions',
    'clock',
    'dns',
    'vpn',
    'ask-access',
  ],
};
