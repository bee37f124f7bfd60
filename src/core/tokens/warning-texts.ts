import type { TokenWarning } from './token-report.ts';

/** What a warning says: a line to show, and why it matters. English, plain text. */
export type WarningText = { readonly short: string; readonly why: string };

/** The words for every warning. Sources: RFC 7515, 7516, 7519, 7797, 8725, 9700 and OWASP's session cheat sheet. */
export const WARNING_TEXTS = {
  'alg-missing': {
    short: 'It does not name its algorithm',
    why: 'A token of this kind must say how it is signed (RFC 7515 §4.1.1); servers refuse it without.',
  },
  'alg-none': {
    short: 'It is not signed',
    why: 'Its algorithm is "none": anybody can write such a token, so servers should refuse it.',
  },
  'audience-is-another-site': {
    short: 'It was made for another site',
    why: 'The audience it names is not this site. A server that checks will refuse it here.',
  },
  'b64-false': {
    short: 'Its payload stands unencoded',
    why: 'RFC 7797 allows this, but few libraries read it, and it can break in headers and addresses.',
  },
  'cookie-no-same-site': {
    short: 'The cookie does not set SameSite',
    why: 'Browsers choose by themselves then, and differ in whether other sites can make them send it.',
  },
  'cookie-not-http-only': {
    short: 'Scripts of the page can read the cookie',
    why: 'Without HttpOnly, any script that gets into the page can take the sign-in along.',
  },
  'cookie-not-secure': {
    short: 'The cookie is also sent without encryption',
    why: 'Without Secure, one request over http shows it to everybody on the way.',
  },
  'detached-payload': {
    short: 'Its payload is kept elsewhere',
    why: 'The middle part is empty: what was signed travels apart, so its times cannot be read here.',
  },
  'double-prefix': {
    short: 'The word before the token stands twice',
    why: 'A header such as "Bearer Bearer …" is the usual mistake of code that adds the word itself.',
  },
  'duplicate-claim': {
    short: 'It says one thing twice',
    why: 'A name stands twice in it. Servers differ in which one counts (RFC 7519 §4).',
  },
  encrypted: {
    short: 'It is encrypted',
    why: 'Only the server holds the key, so its times and its account cannot be read here.',
  },
  'exp-before-iat': {
    short: 'It ended before it was issued',
    why: 'Its times contradict each other. The clock or the settings of its issuer are wrong.',
  },
  'exp-in-milliseconds': {
    short: 'Its end is written in milliseconds',
    why: 'Seconds are asked for (RFC 7519 §2). Read strictly, it ends tens of thousands of years from now.',
  },
  'exp-negative': {
    short: 'Its end lies before 1970',
    why: 'The end is a negative number. Servers take the token as ended, or as broken.',
  },
  'exp-not-a-number': {
    short: 'Its end is not a number',
    why: 'The end must be a number of seconds (RFC 7519 §4.1.4). Servers refuse it, or ignore the end.',
  },
  'exp-out-of-range': {
    short: 'Its end is no possible date',
    why: 'The number is larger than any calendar reaches, so servers may refuse it or never end it.',
  },
  'iat-in-future': {
    short: 'It was issued in the future',
    why: 'Either the clock of this device is behind, or that of the issuer is ahead.',
  },
  'iat-in-milliseconds': {
    short: 'Its time of issue is written in milliseconds',
    why: 'Seconds are asked for (RFC 7519 §2). Read strictly, it was issued far in the future.',
  },
  'lifetime-too-long': {
    short: 'It lives longer than a month',
    why: 'Whoever gets hold of it can use it until it ends, since few servers can call one back.',
  },
  'nbf-after-exp': {
    short: 'It ends before it begins',
    why: 'There is no moment at which it is valid. The settings of its issuer are wrong.',
  },
  'nbf-in-milliseconds': {
    short: 'Its beginning is written in milliseconds',
    why: 'Seconds are asked for (RFC 7519 §2). Read strictly, it is not valid for a very long time.',
  },
  'nested-token': {
    short: 'There is another token inside',
    why: 'The outer part wraps a second token, which has times and an issuer of its own.',
  },
  'no-exp': {
    short: 'It names no end',
    why: 'It is valid until the server calls it back, if the server can.',
  },
  'not-base64url': {
    short: 'It is not written in base64url',
    why: 'It holds characters of another alphabet (RFC 7515 §2). Strict servers refuse it.',
  },
  'padded-base64url': {
    short: 'It has "=" where none belong',
    why: 'Its parts are padded, which RFC 7515 §2 leaves out. Strict servers refuse it.',
  },
  'payload-not-an-object': {
    short: 'It holds no claims',
    why: 'Its payload is a single value or a list, not the set of claims that servers look for.',
  },
  'payload-not-json': {
    short: 'Its payload is not JSON',
    why: 'It signs something else than claims, or it was damaged on the way.',
  },
  'session-outlives-token': {
    short: 'The cookie outlives the token in it',
    why: 'The browser goes on sending it after the token has ended, and the server refuses it then.',
  },
  'signature-empty': {
    short: 'Its signature is empty',
    why: 'The last part has nothing in it, so nobody can tell who wrote the token.',
  },
  'signature-missing': {
    short: 'Its signature is missing',
    why: 'The last part is not there: it was cut off, or never written.',
  },
  'symmetric-alg-public-issuer': {
    short: 'A public issuer does not sign like this',
    why: 'Its algorithm needs a secret shared with the server, while this issuer publishes its keys.',
  },
  'token-in-url': {
    short: 'It stands in the address',
    why: 'Addresses are kept in histories and logs, and shared by people who do not know what is in them.',
  },
  'token-in-web-storage': {
    short: 'Scripts of the page can read it',
    why: 'It lies in web storage, where any script that gets into the page can take it along.',
  },
  truncated: {
    short: 'A part of it is missing',
    why: 'It stops too early, as happens when it is copied by hand or cut at a length limit.',
  },
} as const satisfies Readonly<Record<TokenWarning, WarningText>>;
