import type { Sign } from '../sign.ts';

const OWN = { speaks: 'refusal', seen: '2026-11' } as const;
const WORDFENCE = {
  ...OWN,
  responder: 'wordfence',
  source: 'https://www.wordfence.com/help/blocking/',
} as const;
const IMUNIFY = {
  ...OWN,
  responder: 'imunify360',
  source: 'https://docs.imunify360.com/webshield/',
} as const;
const BITNINJA = {
  ...OWN,
  responder: 'bitninja',
  source: 'https://doc.bitninja.io/docs/Modules/captcha-http',
} as const;
const CERBER = { ...OWN, responder: 'wp-cerber', source: 'https://wpcerber.com/' } as const;
const SHIELD = {
  ...OWN,
  responder: 'shield-security',
  source: 'https://help.getshieldsecurity.com/',
} as const;
const SOLID = {
  ...OWN,
  responder: 'solid-security',
  source: 'https://github.com/WordPress/better-wp-security',
} as const;
const SECUPRESS = {
  ...OWN,
  responder: 'secupress',
  source: 'https://docs.secupress.me/',
} as const;
const NINJA = {
  ...OWN,
  responder: 'ninjafirewall',
  source: 'https://blog.nintechnet.com/ninjafirewall-wp-edition/',
} as const;
const MALCARE = { ...OWN, responder: 'malcare', source: 'https://www.malcare.com/' } as const;
const ASTRA = { ...OWN, responder: 'astra', source: 'https://help.getastra.com/' } as const;

/** Security plugins of content systems, and agents on the host. */
export const pluginSigns: readonly Sign[] = [
  {
    ...ASTRA,
    id: 'astra-page',
    when: {
      status: [400, 401, 403, 406, 503],
      anyMark: [
        'www.getastra.com/assets/images',
        'getastra.com',
        'protected by astra',
        'astra security',
        'blocked by astra',
      ],
    },
    cause: 'waf-block',
    confidence: 'likely',
  },
  {
    ...ASTRA,
    id: 'astra-address',
    when: {
      anyMark: ['getastra.com', 'astra security', 'protected by astra'],
      anyText: [
        'your ip address has been blocked',
        'your ip has been blocked',
        'your ip is blocked',
        'ip address is blocked',
        'protection system has detected an issue with your ip address',
      ],
    },
    cause: 'ip-block',
    confidence: 'certain',
  },
  {
    ...ASTRA,
    id: 'astra-country',
    when: {
      anyMark: ['getastra.com', 'astra security', 'protected by astra'],
      anyText: ['your country', 'your region'],
    },
    cause: 'geo-block',
    confidence: 'certain',
  },
  {
    ...BITNINJA,
    id: 'bitninja-check',
    when: {
      anyText: [
        'security check by bitninja',
        'visitor anti-robot validation',
        'your ip will be removed from bitninja',
        'you will be challenged by a recaptcha page',
        'performing browser integrity check',
        'bitninja browser integrity check',
      ],
    },
    cause: 'bot-challenge',
    confidence: 'certain',
  },
  {
    ...BITNINJA,
    id: 'bitninja-mark',
    when: {
      status: [401, 403, 406, 429, 503],
      anyMark: ['alt="bitninja', 'bitninja.io', 'bitninja'],
    },
    cause: 'bot-challenge',
    confidence: 'likely',
  },
  {
    ...BITNINJA,
    id: 'bitninja-server',
    when: { status: [403, 406, 429, 503], headers: { server: 'bitninja' } },
    cause: 'bot-challenge',
    confidence: 'likely',
  },
  {
    ...BITNINJA,
    id: 'bitninja-address',
    when: {
      anyMark: ['bitninja'],
      anyText: [
        'your ip has been blacklisted',
        'your ip address has been blacklisted',
        'your ip is blacklisted',
        'your ip is blocked',
        'your ip address is blocked',
      ],
    },
    cause: 'ip-block',
    confidence: 'certain',
    beside: { 'directadmin-address': 'BitNinja runs on hosts with any panel, and names itself' },
  },
  {
    ...OWN,
    responder: 'bulletproof-security',
    id: 'bulletproof-page',
    when: {
      anyMark: ['bpsmessage', 'bulletproof security', 'bps-403', 'bps 403'],
      anyText: ['403 forbidden error page', '403 forbidden'],
    },
    cause: 'waf-block',
    confidence: 'likely',
    source: 'https://forum.ait-pro.com/',
  },
  {
    ...OWN,
    responder: 'bulletproof-security',
    id: 'bulletproof-words',
    when: {
      text: ['403 forbidden error page', 'if you arrived here due to a search'],
    },
    cause: 'waf-block',
    confidence: 'likely',
    source: 'https://forum.ait-pro.com/',
  },
  {
    ...OWN,
    responder: 'bulletproof-security',
    id: 'bulletproof-login',
    when: {
      anyText: ['this user account has been locked', 'this user account has been locked until'],
      status: [401, 403, 503],
    },
    cause: 'account-locked',
    confidence: 'likely',
    source: 'https://forum.ait-pro.com/',
  },
  {
    ...IMUNIFY,
    id: 'imunify-check',
    when: {
      anyMark: [
        'protected by imunify360',
        'powered by imunify360',
        'imunify360 preloader',
        'imunify360 webshield',
        'wsidchk',
        'imunify360',
      ],
    },
    cause: 'bot-challenge',
    confidence: 'likely',
  },
  {
    ...IMUNIFY,
    id: 'imunify-api',
    when: {
      status: [200, 400, 403, 415, 429, 503],
      text: ['access denied by imunify360 bot-protection'],
    },
    cause: 'bot-challenge',
    confidence: 'certain',
  },
  {
    ...IMUNIFY,
    id: 'imunify-words',
    when: {
      anyText: [
        'ips used for automation should be whitelisted',
        'please wait while your request is being verified',
        'we have noticed an unusual activity from your ip',
      ],
    },
    cause: 'bot-challenge',
    confidence: 'certain',
  },
  {
    ...IMUNIFY,
    id: 'imunify-server',
    when: { status: [400, 403, 405, 415, 429, 503], headers: { server: 'imunify360-webshield' } },
    cause: 'bot-challenge',
    confidence: 'likely',
  },
  {
    ...IMUNIFY,
    id: 'imunify-address',
    when: {
      anyMark: ['imunify360'],
      anyText: [
        'your ip address has been blocked',
        'your ip is blacklisted',
        'your ip address is blacklisted',
        'ip is in the black list',
        'your ip is in the blacklist',
      ],
    },
    cause: 'ip-block',
    confidence: 'certain',
  },
  {
    ...MALCARE,
    id: 'malcare-block',
    when: {
      anyText: [
        'blocked because of malicious activities',
        'firewall powered by malcare',
        'powered by malcare',
        'blocked by malcare',
        'malcare firewall',
      ],
    },
    cause: 'waf-block',
    confidence: 'likely',
  },
  {
    ...MALCARE,
    id: 'malcare-login',
    when: {
      anyMark: ['malcare', 'blogvault'],
      anyText: [
        'too many failed login attempts',
        'login protection',
        'solve the captcha to unblock',
        'unblock yourself',
        'to login to your site',
        'you have been blocked from logging in',
      ],
    },
    cause: 'account-locked',
    confidence: 'certain',
  },
  {
    ...MALCARE,
    id: 'malcare-country',
    when: {
      anyMark: ['malcare'],
      anyText: ['from your country', 'your country is blocked', 'geo blocking', 'geoblocking'],
    },
    cause: 'geo-block',
    confidence: 'certain',
  },
  {
    ...NINJA,
    id: 'ninjafirewall-block',
    when: {
      anyText: [
        'ninjafirewall: 403 forbidden',
        'for security reasons, it was blocked and logged',
        'for security reason, it was blocked and logged',
        'it was blocked and logged. if you believe this was an error',
      ],
    },
    cause: 'waf-block',
    confidence: 'certain',
  },
  {
    ...NINJA,
    id: 'ninjafirewall-page',
    when: { status: [401, 403, 406, 418, 503], anyMark: ['ninjafirewall'] },
    cause: 'waf-block',
    confidence: 'likely',
  },
  {
    ...NINJA,
    id: 'ninjafirewall-login',
    when: {
      anyMark: ['ninjafirewall'],
      anyText: ['login protection', 'brute-force', 'type the characters you see', 'enter the code'],
    },
    cause: 'account-locked',
    confidence: 'certain',
  },
  {
    ...SECUPRESS,
    id: 'secupress-banned',
    when: {
      anyMark: ['secupress'],
      anyText: [
        'has been banned for',
        'your ip address has been banned',
        'you are banned',
        'ip address is not allowed',
      ],
    },
    cause: 'ip-block',
    confidence: 'certain',
  },
  {
    ...SECUPRESS,
    id: 'secupress-country',
    when: {
      anyMark: ['secupress'],
      anyText: ['your country', 'geoip', 'from your location'],
    },
    cause: 'geo-block',
    confidence: 'certain',
  },
  {
    ...SECUPRESS,
    id: 'secupress-bot',
    when: {
      anyMark: ['secupress'],
      anyText: [
        'bad user-agent',
        'block id: user-agent',
        'block id: bad user-agents',
        'ua blocked',
      ],
    },
    cause: 'bot-challenge',
    confidence: 'certain',
  },
  {
    ...SECUPRESS,
    id: 'secupress-login',
    when: {
      anyMark: ['secupress'],
      anyText: [
        'too many login attempts',
        'too many bad login attempts',
        'limited login attempts',
        'login attempts',
      ],
    },
    cause: 'account-locked',
    confidence: 'certain',
  },
  {
    ...SECUPRESS,
    id: 'secupress-page',
    when: { marks: ['secupress'], text: ['logged details:', 'support id:'] },
    cause: 'waf-block',
    confidence: 'certain',
    source: 'https://github.com/JulioPotier/secupress/blob/master/free/functions/common.php',
  },
  {
    ...SECUPRESS,
    id: 'secupress-block',
    when: { anyMark: ['>secupress', 'secupress'], status: [400, 401, 403, 405, 429, 503] },
    cause: 'waf-block',
    confidence: 'likely',
  },
  {
    ...SHIELD,
    id: 'shield-block',
    when: {
      anyText: [
        "something in the url, form or cookie data wasn't appropriate",
        'you were blocked by the shield',
        'seriously stop repeating what you are doing or you will be locked out',
        'remaining transgression(s) against this site',
        'remaining offense(s) against this site',
        'request triggered the firewall',
      ],
    },
    cause: 'waf-block',
    confidence: 'certain',
  },
  {
    ...SHIELD,
    id: 'shield-address',
    when: {
      anyText: [
        'access from your ip address has been temporarily restricted',
        'access from your ip address has been blocked',
        'your ip address has been blocked by shield',
        'you have been black listed by the',
        'too many transgressions were made on this site',
        'ip address is currently blocked',
      ],
    },
    cause: 'ip-block',
    confidence: 'likely',
  },
  {
    ...SHIELD,
    id: 'shield-mark',
    when: {
      status: [401, 403, 503],
      anyMark: [
        'shield security',
        'getshieldsecurity.com',
        'shieldsecurity.io',
        'wp-simple-firewall',
        'icwp-wpsf',
      ],
    },
    confidence: 'likely',
  },
  {
    ...SHIELD,
    id: 'shield-login',
    when: {
      anyMark: ['shield security', 'wp-simple-firewall', 'shield'],
      anyText: ['request cooldown in effect', 'login cooldown in effect', 'cooldown in effect'],
    },
    cause: 'rate-limit',
    confidence: 'certain',
  },
  {
    ...SHIELD,
    id: 'shield-bot',
    when: {
      anyText: [
        'antibot verification failed',
        'failed antibot verification',
        'failed the silentcaptcha',
        'silentcaptcha',
      ],
      status: [401, 403, 503],
    },
    cause: 'bot-challenge',
    confidence: 'likely',
  },
  {
    ...SOLID,
    id: 'solid-login',
    when: {
      anyText: [
        'you have been locked out due to too many invalid login attempts',
        'you have been locked out due to too many login attempts',
      ],
    },
    cause: 'account-locked',
    confidence: 'certain',
  },
  {
    ...SOLID,
    id: 'solid-network',
    when: {
      anyText: [
        'your ip address has been flagged as a threat by the solid security network',
        'your ip address has been flagged as a threat by the ithemes security network',
        'your ip has been flagged as a threat by the ithemes security network',
      ],
    },
    cause: 'ip-block',
    confidence: 'certain',
  },
  {
    ...SOLID,
    id: 'solid-locked-out',
    when: {
      anyMark: [
        'itsec-lockout',
        'class="itsec',
        'ithemes security',
        'solid security',
        'better-wp-security',
      ],
      anyText: [
        'you have been locked out',
        'you are locked out',
        'access denied',
        'error',
        'forbidden',
        'you have been banned',
      ],
      status: [401, 403, 418, 503],
    },
    cause: 'ip-block',
    confidence: 'possible',
  },
  {
    ...SOLID,
    id: 'solid-mark',
    when: {
      status: [401, 403, 418, 503],
      anyMark: [
        'itsec-lockout',
        'class="itsec',
        'ithemes security',
        'solid security',
        'better-wp-security',
      ],
    },
    confidence: 'certain',
  },
  {
    ...WORDFENCE,
    id: 'wordfence-page',
    when: {
      status: [401, 403, 404, 429, 503],
      anyText: [
        'generated by wordfence',
        'this response was generated by wordfence',
        'wordfence is a security plugin installed on over',
        'your access to this site has been limited by the site owner',
      ],
    },
    confidence: 'certain',
  },
  {
    ...WORDFENCE,
    id: 'wordfence-mark',
    when: {
      status: [401, 403, 503],
      anyMark: ['wfwaf-', ': wfwaf', 'wordfence.com/help'],
    },
    confidence: 'likely',
  },
  {
    ...WORDFENCE,
    id: 'wordfence-unspecified',
    when: {
      status: [403, 503],
      anyText: [
        'your access to this site has been limited',
        'broke one of the wordfence blocking rules',
        'broke one of the wordfence advanced blocking rules',
      ],
    },
    cause: 'waf-block',
    confidence: 'likely',
  },
  {
    ...WORDFENCE,
    id: 'wordfence-unsafe-operation',
    when: {
      anyText: ['a potentially unsafe operation has been detected in your request to this site'],
    },
    cause: 'waf-block',
    confidence: 'certain',
    source: 'https://www.wordfence.com/help/firewall/',
  },
  {
    ...WORDFENCE,
    id: 'wordfence-background-request',
    when: {
      anyText: ['background request blocked', 'wordfence has blocked a background request'],
      anyMark: ['wordfence'],
    },
    cause: 'waf-block',
    confidence: 'certain',
    source: 'https://www.wordfence.com/help/firewall/',
  },
  {
    ...WORDFENCE,
    id: 'wordfence-country',
    when: {
      text: ['wordfence'],
      anyText: [
        'access from your area has been temporarily limited for security reasons',
        'blocked by country',
        'your country has been blocked',
      ],
    },
    cause: 'geo-block',
    confidence: 'certain',
    source: 'https://www.wordfence.com/help/blocking/country-blocking/',
  },
  {
    ...WORDFENCE,
    id: 'wordfence-rate',
    when: {
      text: ['wordfence'],
      anyText: [
        'exceeded the maximum number of requests per minute',
        'exceeded the maximum global requests per minute',
        'exceeded the maximum number of page requests per minute',
        'exceeded the maximum number of page not found errors per minute',
        'exceeded the maximum number of 404 requests per minute',
        'exceeded the maximum number of 404 errors per minute',
      ],
    },
    cause: 'rate-limit',
    confidence: 'certain',
    source: 'https://www.wordfence.com/help/firewall/rate-limiting/',
  },
  {
    ...WORDFENCE,
    id: 'wordfence-rate-words',
    when: {
      anyText: [
        'exceeded the maximum number of requests per minute for humans',
        'exceeded the maximum number of requests per minute for crawlers',
        'exceeded the maximum number of page not found errors per minute for',
      ],
    },
    cause: 'rate-limit',
    confidence: 'certain',
    source: 'https://www.wordfence.com/help/firewall/rate-limiting/',
  },
  {
    ...WORDFENCE,
    id: 'wordfence-address',
    when: {
      text: ['wordfence'],
      anyText: [
        'manual block by administrator',
        'manual permanent block by admin',
        'blocked by wordfence security network',
        'your ip address is blocked',
        'ip range blocked',
        'accessed a banned url',
        'manually blocked',
        'ip address has been blocked',
      ],
    },
    cause: 'ip-block',
    confidence: 'certain',
  },
  {
    ...WORDFENCE,
    id: 'wordfence-bot',
    when: {
      text: ['wordfence'],
      anyText: [
        'fake google crawler automatically blocked',
        'fake google crawler',
        'post received with blank user-agent and referer',
        'blank user-agent',
        'bad user agent',
      ],
    },
    cause: 'bot-challenge',
    confidence: 'certain',
  },
  {
    ...WORDFENCE,
    id: 'wordfence-locked-out',
    when: {
      anyText: [
        'has been locked out from signing in or using the password recovery form',
        'you have been temporarily locked out of this system. this means that you will not be able to log in for a while',
        'temporarily locked out from signing in',
        'exceeded the maximum number of login failures',
        'exceeded the maximum number of tries to recover their password',
        'used an invalid username',
        'your access to this service has been temporarily limited. please try again in a few minutes. (http response code 503) reason: locked out',
      ],
    },
    cause: 'account-locked',
    confidence: 'certain',
    source: 'https://www.wordfence.com/help/firewall/brute-force/',
  },
  {
    ...CERBER,
    id: 'cerber-block',
    when: {
      anyText: [
        "we're sorry, you are not allowed to proceed",
        'your request looks suspicious or similar to automated requests from spam posting software',
      ],
    },
    cause: 'waf-block',
    confidence: 'certain',
  },
  {
    ...CERBER,
    id: 'cerber-login-limit',
    when: {
      anyText: [
        'you have exceeded the number of allowed login attempts. please try again in',
        'you have reached the login attempts limit. please try again in',
        'you have only one login attempt remaining',
      ],
    },
    cause: 'account-locked',
    confidence: 'likely',
  },
  {
    ...CERBER,
    id: 'cerber-address',
    when: {
      anyText: [
        'you are not allowed to log in. ask your administrator for assistance',
        'your ip address is not allowed',
        'your ip address has been blocked',
        'your ip is in the black',
      ],
      anyMark: ['cerber', 'wp-cerber', 'you are not allowed to log in. ask your administrator'],
    },
    cause: 'ip-block',
    confidence: 'certain',
  },
  {
    ...CERBER,
    id: 'cerber-country',
    when: {
      anyText: ['not allowed from your country', 'your country'],
      anyMark: ['cerber', 'wp-cerber'],
    },
    cause: 'geo-block',
    confidence: 'certain',
  },
  {
    ...CERBER,
    id: 'cerber-check',
    when: {
      anyText: [
        'human verification failed. please click the square box in the recaptcha block below',
        'human verification failed',
      ],
      anyMark: ['cerber', 'wp-cerber', 'human verification failed. please click the square box'],
    },
    cause: 'bot-challenge',
    confidence: 'likely',
  },
];
