import type { SignatureOutcome } from '../core/tokens/signature.ts';
import type { TokenKind, TokenPlace, TokenWarning } from '../core/tokens/token-report.ts';

type Needed =
  | `signature.${SignatureOutcome}`
  | `token.kind.${TokenKind}`
  | `token.place.${TokenPlace['from']}`
  | `token.warning.${TokenWarning}`;

/** Texts of the pieces that more than one page shows. */
export const UI_TEXT = {
  'card.main.why': 'Show all details',
  'card.main.site-data': 'See what can be cleared',
  'card.main.tokens': 'See when your sign-in ends',
  'card.more': 'More',
  'card.less': 'Less',
  'card.close': 'Close',
  'card.evidence': 'How we know',
  'card.steps': 'What to do',
  'card.not-seen': 'The page’s text was not seen',
  'card.toolbar': 'Your browser keeps the popup closed. Press Readmit’s button in the toolbar.',

  'finding.evidence': 'How we know',
  'finding.steps': 'What to do',
  'finding.sources': 'Where this is written down',

  'time.ends': 'Ends {when}',
  'time.ended': 'Ended {when}',
  'time.begins': 'Becomes valid {when}',
  'time.no-end': 'No end stated',
  'time.exact': '{local} ({utc} UTC)',

  'timeline.title': 'When each credential ends',
  'timeline.now': 'now',
  'timeline.shortest': 'Ends first',
  'timeline.skew': 'The server’s clock, as far as its answer tells',
  'timeline.row': '{label}: {state}',

  'token.kind.jws': 'Signed token (JWT)',
  'token.kind.jwe': 'Encrypted token (JWE)',
  'token.kind.paseto': 'PASETO',
  'token.kind.saml': 'SAML statement',
  'token.kind.macaroon': 'Macaroon',
  'token.kind.opaque': 'Key or session',
  'token.place.cookie': 'Cookie {name}',
  'token.place.local-storage': 'Local storage, {name}',
  'token.place.session-storage': 'Session storage, {name}',
  'token.place.request-header': 'Sent in {name}',
  'token.place.url': 'In the address',
  'token.place.body': 'In an answer',
  'token.place.pasted': 'Pasted',
  'token.issuer': 'Issued by',
  'token.issuer.known': '({name})',
  'token.audience': 'For',
  'token.audience.not-here': '(not {host})',
  'token.subject': 'Account',
  'token.scopes': 'Scopes',
  'token.scopes.missing': 'The answer asked for {scopes}, which this token does not have.',
  'token.roles': 'Roles',
  'token.cookie-ends': 'Cookie kept',
  'token.cookie-session': 'until the browser closes',
  'token.accounts': 'These credentials speak for more than one account: {accounts}',
  'token.algorithm': 'Algorithm',
  'token.key-id': 'Key id',
  'token.issued': 'Issued',
  'token.not-before': 'Valid from',
  'token.expires': 'Ends',
  'token.signed-in': 'Signed in',
  'token.value': 'Value',
  'token.masked': '{start}… ({count} characters)',
  'token.unverified': 'Read, not verified: only its issuer can tell whether it is genuine.',

  'badge.token-ends': 'your sign-in on this site ends within five minutes, or has ended',

  'signature.check': 'Check the signature',
  'signature.intro':
    'Whether it is genuine shows with its issuer’s public keys. They are compared here; nothing is sent.',
  'signature.keys': 'Keys of the issuer: JWKS or PEM',
  'signature.run': 'Check with these keys',
  'signature.fetch': 'Get the keys of {host}',
  'signature.fetch.question':
    '{address} will be asked, without cookies. Its operator can see that this network asked; the token stays here.',
  'signature.fetch.yes': 'Ask {host}',
  'signature.fetch.no': 'Do not ask',
  'signature.fetch.busy': 'Asking {host}…',
  'signature.fetch.failed': 'No keys came from {address}. Paste them instead.',
  'signature.bad-keys': 'No public key that can be read is in this text.',
  'signature.gone': 'The value is no longer there to be checked.',
  'signature.genuine': 'Genuine: one of these keys signed it, and nothing was changed since.',
  'signature.forged': 'Not genuine: none of these keys signed it as it stands.',
  'signature.no-key': 'None of these keys is the one that the token names, so nothing is shown.',
  'signature.unsupported': 'Browsers cannot check this algorithm.',
  'signature.not-signed': 'There is no signature to check.',

  'token.warning.alg-missing': 'It names no algorithm, so no server can check it.',
  'token.warning.alg-none': 'It is not signed (alg none): anybody can write one like it.',
  'token.warning.b64-false': 'Its payload is not encoded (b64 false), which few servers read.',
  'token.warning.detached-payload': 'Its payload is kept elsewhere, so nothing of it can be read.',
  'token.warning.double-prefix': 'The word “Bearer” stands before it twice.',
  'token.warning.duplicate-claim':
    'It states the same claim twice; servers differ in which they take.',
  'token.warning.encrypted': 'It is encrypted: only its receiver can read what it says.',
  'token.warning.exp-before-iat': 'It ended before it was issued.',
  'token.warning.exp-in-milliseconds':
    'Its end is in milliseconds; servers expect seconds and see a time far away.',
  'token.warning.exp-negative': 'Its end is a negative number.',
  'token.warning.exp-not-a-number': 'Its end is not written as a number.',
  'token.warning.exp-out-of-range': 'Its end is no time that a calendar has.',
  'token.warning.iat-in-future':
    'It was issued in the future: this clock or the issuer’s is wrong.',
  'token.warning.iat-in-milliseconds': 'Its time of issue is in milliseconds.',
  'token.warning.nbf-after-exp': 'It ends before it becomes valid.',
  'token.warning.nbf-in-milliseconds':
    'Its start is in milliseconds; servers may never take it as valid.',
  'token.warning.nested-token': 'Another token is wrapped in it.',
  'token.warning.no-exp': 'It states no end: who has it can use it for good.',
  'token.warning.not-base64url': 'It has characters that its encoding does not allow.',
  'token.warning.padded-base64url': 'It is padded with “=”, which strict servers refuse.',
  'token.warning.payload-not-an-object': 'Its payload is not a list of claims.',
  'token.warning.payload-not-json': 'Its payload cannot be read as JSON.',
  'token.warning.signature-empty': 'Its signature is empty.',
  'token.warning.signature-missing': 'Its signature is missing.',
  'token.warning.truncated': 'It is cut off.',
  'token.warning.lifetime-too-long': 'It lives longer than such a token should.',
  'token.warning.symmetric-alg-public-issuer':
    'It is signed with a shared secret, though its issuer serves many: whoever checks it could also write it.',
  'token.warning.audience-is-another-site': 'It is meant for another site than this one.',
  'token.warning.token-in-url':
    'It stands in the address, where history, logs and other sites can see it.',
  'token.warning.token-in-web-storage':
    'It is in web storage, where every script of the page can read it.',
  'token.warning.session-outlives-token': 'Its cookie lasts longer than the token in it.',
  'token.warning.cookie-not-secure': 'Its cookie also goes over unencrypted connections.',
  'token.warning.cookie-not-http-only': 'Scripts of the page can read its cookie.',
  'token.warning.cookie-no-same-site':
    'Its cookie does not say whether other sites’ requests may carry it.',
} as const satisfies Readonly<Record<string, string>> & Readonly<Record<Needed, string>>;
