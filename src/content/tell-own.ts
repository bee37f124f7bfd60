import type { PageReading } from '../messages/protocol.ts';
import { findFirst } from './safe-dom.ts';

/** Widgets and pages of those who tell people from programs: by what their documentation has sites put into a page. */
const CHALLENGES = [
  // Cloudflare: https://developers.cloudflare.com/turnstile/get-started/client-side-rendering/
  '.cf-turnstile',
  'iframe[src*="challenges.cloudflare.com"]',
  'script[src*="challenges.cloudflare.com/turnstile"]',
  'input[name="cf-turnstile-response"]',
  '[id^="cf-chl-widget"]',
  'form#challenge-form',
  // hCaptcha: https://docs.hcaptcha.com/
  '.h-captcha',
  'iframe[src*="hcaptcha.com"]',
  // reCAPTCHA: https://developers.google.com/recaptcha/docs/display
  '.g-recaptcha',
  'iframe[src*="/recaptcha/"]',
  // DataDome: https://docs.datadome.co/
  'iframe[src*="captcha-delivery.com"]',
  'script[src*="captcha-delivery.com"]',
  // HUMAN (PerimeterX)
  '#px-captcha',
  // AWS WAF: https://docs.aws.amazon.com/waf/latest/developerguide/waf-js-captcha-api-specification.html
  'script[src*=".awswaf.com"]',
  // Arkose Labs, GeeTest, Friendly Captcha, MTCaptcha, ALTCHA
  'iframe[src*="arkoselabs.com"]',
  '[class^="geetest_"]',
  '.frc-captcha',
  '.mtcaptcha',
  'altcha-widget',
  // Yandex SmartCaptcha: https://yandex.cloud/en/docs/smartcaptcha/quickstart
  '.smart-captcha',
  'form[action*="/checkcaptcha"]',
  // Imperva: its challenge is a frame of its own
  'iframe[src*="_Incapsula_Resource"]',
  // Anubis: https://anubis.techaro.lol/
  'script#anubis_challenge',
  // Akamai's crypto challenge
  '#sec-if-cpt-container',
] as const;

/** Words of scripts that only a challenge page has. */
const CHALLENGE_SCRIPTS = /_cf_chl_opt|gokuProps|AwsWafIntegration|_pxAppId\s*=[^=]/;

const SIGN_IN_FIELDS = [
  'input[type="password" i]',
  'input[autocomplete~="current-password" i]',
  'input[autocomplete~="webauthn" i]',
  'form[action*="login" i] input[type="email" i]',
  'form[action*="signin" i] input[type="email" i]',
  'form[action*="sign-in" i] input[type="email" i]',
] as const;

/** What a page has of its own for the person to do: then the card must not stand in the way. */
export function tellOwn(page: Document, source: string): PageReading['own'] {
  if (hasAny(page, SIGN_IN_FIELDS)) return 'sign-in';
  return hasAny(page, CHALLENGES) || CHALLENGE_SCRIPTS.test(source) ? 'challenge' : 'none';
}

function hasAny(page: Document, selectors: readonly string[]): boolean {
  const found = findFirst(page, selectors.join(','));
  return found !== null;
}
