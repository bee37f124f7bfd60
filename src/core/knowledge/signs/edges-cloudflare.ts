import type { CauseId } from '../causes.ts';
import type { Confidence, Sign } from '../sign.ts';

const ERRORS =
  'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/';
const CHALLENGES =
  'https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/';
const OWN = { responder: 'cloudflare', speaks: 'refusal', seen: '2026-11' } as const;

type ErrorCode = {
  readonly code: number;
  readonly cause: CauseId;
  readonly confidence?: Confidence;
  readonly means: string;
  readonly fix?: readonly string[];
};

const BANNED_ADDRESS = {
  cause: 'ip-block',
  means: 'The site’s owner has banned your network address at Cloudflare.',
} as const;
const BROKEN_NAME =
  'The owner has to correct the DNS entry of this name; there is nothing to do on your side.';

/** Cloudflare's own error numbers that a visitor can meet, from its reference of 1xxx errors. */
const ERROR_CODES: readonly ErrorCode[] = [
  {
    code: 1000,
    cause: 'not-configured',
    means: 'The site’s DNS entry points to an address that Cloudflare does not allow as an origin.',
    fix: [BROKEN_NAME],
  },
  {
    code: 1001,
    cause: 'not-configured',
    means: 'Cloudflare cannot resolve the name: it is not, or not yet, set up there.',
    fix: [BROKEN_NAME],
  },
  {
    code: 1002,
    cause: 'not-configured',
    means: 'The site’s DNS entry points to an address that Cloudflare does not allow.',
    fix: [BROKEN_NAME],
  },
  {
    code: 1003,
    cause: 'host-not-allowed',
    means: 'The request went to an address of Cloudflare’s network instead of a site’s name.',
    fix: ['Open the site by its name, not by a number.'],
  },
  {
    code: 1004,
    cause: 'not-configured',
    means: 'Cloudflare knows the name, but it is not set up to serve pages.',
  },
  {
    code: 1005,
    cause: 'ip-block',
    means: 'The site’s owner has banned the whole network (autonomous system) that you come from.',
    fix: ['Switch off a VPN or use another network, then reload.'],
  },
  { code: 1006, ...BANNED_ADDRESS },
  { code: 1007, ...BANNED_ADDRESS },
  { code: 1008, ...BANNED_ADDRESS },
  { code: 1106, ...BANNED_ADDRESS },
  {
    code: 1009,
    cause: 'geo-block',
    means: 'The site’s owner does not serve the country or region that your address belongs to.',
  },
  {
    code: 1010,
    cause: 'bot-challenge',
    means: 'The site’s owner has banned what your browser or program says of itself.',
    fix: ['Switch off extensions that change your browser’s signature, or use another browser.'],
  },
  {
    code: 1011,
    cause: 'hotlink',
    means: 'The site does not let other sites embed this file.',
    fix: ['Open the file from the site’s own page.'],
  },
  {
    code: 1012,
    cause: 'ip-block',
    confidence: 'likely',
    means: 'The site’s owner forbids access for malicious activity seen from your network.',
    fix: ['Check your device for malware.', 'Try another network.'],
  },
  {
    code: 1013,
    cause: 'host-not-allowed',
    means: 'The name in the request and the name of the encrypted connection differ.',
    fix: ['Look for a program or proxy on the way that changes the Host field.'],
  },
  {
    code: 1014,
    cause: 'not-configured',
    means: 'The name is an alias for a name in another Cloudflare account, which is not allowed.',
    fix: [BROKEN_NAME],
  },
  {
    code: 1015,
    cause: 'rate-limit',
    means: 'The site’s owner has limited how often one visitor may ask, and you were above it.',
  },
  {
    code: 1018,
    cause: 'not-configured',
    means: 'Cloudflare has no active site under this name.',
  },
  {
    code: 1020,
    cause: 'waf-block',
    means: 'A firewall rule that the site’s owner made at Cloudflare refuses this request.',
    fix: ['Send the site’s owner the Ray ID: it shows which rule it was.'],
  },
  { code: 1023, cause: 'not-configured', means: 'Cloudflare cannot find a site under this name.' },
  {
    code: 1025,
    cause: 'quota',
    means: 'The site has used up what its plan at Cloudflare allows.',
    fix: ['Try again tomorrow.', 'The owner can change the plan.'],
  },
  {
    code: 1027,
    cause: 'quota',
    means: 'The site’s program at Cloudflare has used up the requests of its free plan for today.',
    fix: ['Try again tomorrow.', 'The owner can change the plan.'],
  },
  {
    code: 1034,
    cause: 'not-configured',
    means: 'The site’s DNS entry points to an address of Cloudflare that is not for sites.',
    fix: [BROKEN_NAME],
  },
  {
    code: 1035,
    cause: 'not-configured',
    confidence: 'likely',
    means: 'A rule of the site rewrites the address into one that is not valid.',
  },
];

/** What a page, a plain line and problem JSON say for one number. */
function rowsOf({ code, cause, confidence = 'certain', means, fix }: ErrorCode): readonly Sign[] {
  const row = {
    ...OWN,
    cause,
    confidence,
    means,
    ...(fix === undefined ? {} : { fix }),
    source: `${ERRORS}error-${code}/`,
  };
  return [
    {
      ...row,
      id: `cloudflare-${code}-page`,
      when: {
        anyText: [`error ${code}`, `error code ${code}`, `error code: ${code}`, `error${code}`],
        anyMark: ['cf-error-details', 'cf-error-code', 'cf-wrapper', 'cf-error-type'],
      },
    },
    { ...row, id: `cloudflare-${code}-line`, when: { wholeText: [`error code: ${code}`] } },
    {
      ...row,
      id: `cloudflare-${code}-problem`,
      when: { fields: { error_code: String(code), cloudflare_error: 'true' } },
    },
  ];
}

/** Cloudflare's edge: challenges, blocks, its numbered errors, its stock pages. */
export const cloudflareSigns: readonly Sign[] = [
  ...ERROR_CODES.flatMap(rowsOf),
  {
    ...OWN,
    id: 'cloudflare-challenge-header',
    when: { headers: { 'cf-mitigated': 'challenge' } },
    cause: 'bot-challenge',
    confidence: 'certain',
    source: CHALLENGES,
  },
  {
    ...OWN,
    id: 'cloudflare-challenge-page',
    when: {
      anyMark: [
        '_cf_chl_opt',
        'orchestrate/chl_page',
        'orchestrate/jsch',
        'orchestrate/captcha',
        'orchestrate/managed',
        'cf-browser-verification',
        'cf-im-under-attack',
        'cf-challenge-running',
        'id="challenge-error-text"',
        '__cf_chl_tk',
        '__cf_chl_rt_tk',
        '__cf_chl_jschl_tk__',
        '__cf_chl_captcha_tk__',
        'data-translate="checking_browser"',
      ],
    },
    cause: 'bot-challenge',
    confidence: 'certain',
    source: CHALLENGES,
  },
  {
    ...OWN,
    id: 'cloudflare-challenge-title',
    when: {
      headers: { 'cf-ray': true },
      title: [
        'just a moment...',
        'just a moment…',
        'nur einen moment',
        'einen moment bitte',
        'un instant…',
        'un instant...',
        'un momento…',
        'un momento...',
        'um momento…',
        'um momento...',
        'один момент',
        'зачекайте',
        'bir dakika lütfen',
        'bir dakika…',
        'even geduld',
        'een ogenblik geduld',
        'jeszcze chwilę',
        'chwileczkę',
        'tunggu sebentar',
        'vänta lite',
        'okamžik, prosím',
        'لحظة',
        '请稍候',
        '請稍候',
        'しばらくお待ちください',
        '잠시만 기다',
      ],
    },
    cause: 'bot-challenge',
    confidence: 'likely',
    source: CHALLENGES,
  },
  {
    ...OWN,
    id: 'cloudflare-old-check',
    when: {
      anyText: [
        'ddos protection by cloudflare',
        'please complete the security check to access',
        'please turn javascript on and reload the page. ddos protection',
      ],
    },
    cause: 'bot-challenge',
    confidence: 'likely',
    source: 'https://developers.cloudflare.com/cloudflare-challenges/',
  },
  {
    ...OWN,
    id: 'cloudflare-old-captcha',
    when: {
      anyMark: [
        'cf-captcha-container',
        'cf_captcha_kind',
        'data-translate="challenge_headline"',
        'cf-captcha-info',
      ],
    },
    cause: 'bot-challenge',
    confidence: 'certain',
    source: 'https://developers.cloudflare.com/cloudflare-challenges/',
  },
  {
    ...OWN,
    id: 'cloudflare-block-page',
    when: {
      anyMark: [
        'data-translate="block_headline"',
        'data-translate="blocked_why_headline"',
        'data-translate="blocked_why_detail"',
        'cf-error-details-blocked',
      ],
    },
    cause: 'waf-block',
    confidence: 'certain',
    source: 'https://developers.cloudflare.com/waf/troubleshooting/faq/',
  },
  {
    ...OWN,
    id: 'cloudflare-block-words',
    when: {
      text: ['sorry, you have been blocked', 'this website is using a security service'],
      anyText: ['cloudflare', 'ray id'],
    },
    cause: 'waf-block',
    confidence: 'certain',
    source: 'https://developers.cloudflare.com/waf/troubleshooting/faq/',
  },
  {
    ...OWN,
    id: 'cloudflare-restricts-access',
    when: { title: ['used cloudflare to restrict access'] },
    cause: 'waf-block',
    confidence: 'possible',
    source: ERRORS,
  },
  {
    ...OWN,
    id: 'cloudflare-attention-required',
    when: { title: ['attention required! | cloudflare'] },
    cause: 'waf-block',
    confidence: 'possible',
    source: 'https://developers.cloudflare.com/waf/troubleshooting/faq/',
  },
  {
    ...OWN,
    id: 'cloudflare-banned-country-words',
    when: { text: ['has banned the country or region your ip address is in'] },
    cause: 'geo-block',
    confidence: 'certain',
    source: `${ERRORS}error-1009/`,
  },
  {
    ...OWN,
    id: 'cloudflare-banned-address-words',
    when: {
      text: ['the owner of this website'],
      anyText: ['has banned your ip address', 'has banned the autonomous system number'],
    },
    cause: 'ip-block',
    confidence: 'certain',
    source: `${ERRORS}error-1006/`,
  },
  {
    ...OWN,
    id: 'cloudflare-banned-browser-words',
    when: { text: ["has banned your access based on your browser's signature"] },
    cause: 'bot-challenge',
    confidence: 'certain',
    source: `${ERRORS}error-1010/`,
  },
  {
    ...OWN,
    id: 'cloudflare-no-hotlinking-words',
    when: { text: ['the owner of this website', 'does not allow hotlinking to that resource'] },
    cause: 'hotlink',
    confidence: 'certain',
    source: `${ERRORS}error-1011/`,
  },
  {
    ...OWN,
    id: 'cloudflare-rate-words',
    when: { text: ['the owner of this website', 'has banned you temporarily from accessing'] },
    cause: 'rate-limit',
    confidence: 'certain',
    source: `${ERRORS}error-1015/`,
  },
  {
    ...OWN,
    id: 'cloudflare-legal-order',
    when: { text: ['in response to a legal order, cloudflare has taken steps to limit access'] },
    cause: 'legal-block',
    confidence: 'certain',
    source: 'https://www.cloudflare.com/trust-hub/abuse-approach/',
  },
  {
    ...OWN,
    id: 'cloudflare-legal-status',
    when: { status: [451], anyMark: ['cf-error-details', 'cf-error-code', 'cf-wrapper'] },
    cause: 'legal-block',
    confidence: 'certain',
    source: 'https://www.rfc-editor.org/rfc/rfc7725',
  },
  {
    ...OWN,
    id: 'cloudflare-suspected-phishing',
    when: {
      anyText: ['suspected phishing site | cloudflare', 'warning: suspected phishing site ahead'],
    },
    cause: 'site-suspended',
    confidence: 'possible',
    means:
      'Cloudflare warns that the site was reported for stealing passwords, and does not show it.',
    fix: ['Do not go on unless you are sure of the address.'],
    source: 'https://www.cloudflare.com/trust-hub/abuse-approach/',
  },
  {
    ...OWN,
    id: 'cloudflare-error-page',
    when: { anyMark: ['cf-error-details', 'cf-error-code', 'cloudflare_error_'] },
    confidence: 'certain',
    source: ERRORS,
  },
  {
    ...OWN,
    id: 'cloudflare-stock-page',
    when: { anyMark: ['<center>cloudflare</center>', '<center>cloudflare-nginx</center>'] },
    confidence: 'certain',
    source:
      'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/4xx-client-error/',
  },
  {
    ...OWN,
    id: 'cloudflare-stock-forbidden',
    when: {
      status: [403],
      anyMark: ['<center>cloudflare</center>', '<center>cloudflare-nginx</center>'],
    },
    cause: 'waf-block',
    confidence: 'possible',
    source:
      'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/4xx-client-error/error-403/',
  },
  {
    ...OWN,
    id: 'cloudflare-large-cookies',
    when: {
      marks: ['<center>cloudflare</center>'],
      text: ['request header or cookie too large'],
    },
    cause: 'cookies-too-large',
    confidence: 'certain',
    source:
      'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/4xx-client-error/',
  },
  {
    ...OWN,
    id: 'cloudflare-plain-http-to-https-port',
    when: {
      marks: ['<center>cloudflare</center>'],
      text: ['the plain http request was sent to https port'],
    },
    cause: 'https-required',
    confidence: 'certain',
    source: 'https://developers.cloudflare.com/fundamentals/reference/network-ports/',
  },
  {
    ...OWN,
    id: 'cloudflare-no-client-certificate',
    when: {
      marks: ['<center>cloudflare</center>'],
      anyText: ['no required ssl certificate was sent', 'the ssl certificate error'],
    },
    cause: 'client-certificate',
    confidence: 'certain',
    source: 'https://developers.cloudflare.com/ssl/client-certificates/',
  },
  {
    id: 'cloudflare-in-front',
    responder: 'cloudflare',
    speaks: 'front',
    when: { headers: { 'cf-ray': true } },
    confidence: 'certain',
    source: 'https://developers.cloudflare.com/fundamentals/reference/http-headers/',
    seen: '2026-11',
  },
];
