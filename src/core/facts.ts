import type { Exchange, ResourceKind } from './exchange.ts';
import { type Address, readAddress } from './facts/address.ts';
import { type Client, tellClient } from './facts/client.ts';
import { readIdentity, type SentIdentity } from './facts/identity.ts';
import { type Challenge, parseChallenges } from './http/challenges.ts';
import { estimateSkewSeconds } from './http/clock.ts';
import { headerMap } from './http/fields.ts';
import { type RateLimit, readRateLimits } from './http/rate-limit.ts';
import { parseRetryAfter, type RetryAfter } from './http/retry-after.ts';
import type { SignIndex } from './knowledge/file-signs.ts';
import { matchSigns, type Scene } from './knowledge/match-signs.ts';
import { preferOwnWords } from './knowledge/prefer-own-words.ts';
import type { ResponderId } from './knowledge/responders.ts';
import { evidenceOf, type SeenSign } from './knowledge/seen-sign.ts';
import { type Responder, tellResponder } from './responder.ts';
import type { OpaqueIndex } from './tokens/read-opaque.ts';
import type { TokenReport } from './tokens/token-report.ts';
import { readWords, type Words } from './words.ts';

/**
 * Everything derived from one exchange, once. A fact that could not be seen is `null`; a rule that needs `identity`
 * is then not asked, and listed as not checked.
 */
export type Facts = {
  readonly exchange: Exchange;
  readonly status: number;
  readonly kind: ResourceKind;
  readonly nowSeconds: number;
  readonly address: Address;
  readonly client: Client;
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly challenges: readonly Challenge[];
  readonly proxyChallenges: readonly Challenge[];
  readonly retryAfter: RetryAfter | null;
  readonly rateLimits: readonly RateLimit[];
  /** Rows of the knowledge tables that hold for this answer. */
  readonly signs: readonly SeenSign[];
  /**
   * The same without what anybody's words seem to say on a stock page: a web server's page speaks of permission and of
   * credentials whatever the reason was.
   */
  readonly ownSigns: readonly SeenSign[];
  /** The body; null where it was not seen. */
  readonly words: Words | null;
  /** What the request carried that says who asks; null where the observer cannot see it. */
  readonly identity: SentIdentity | null;
  /** Reports on the credentials that were sent; [] where none could be read. */
  readonly sentTokens: readonly TokenReport[];
  /** The same in three words; never missing. */
  readonly caller: 'identity' | 'nothing' | 'unknown';
  /** Whether it is known that neither an identity nor a password was sent. */
  readonly sentNothing: boolean;
  /** Whether the page has a form of its own to sign in with; null where the body was not seen. */
  readonly signInForm: boolean | null;
  /** Who wrote the answer. */
  readonly responder: Responder;
  /** Whether a web server or proxy itself wrote it, one that knows nothing of the site's own sign-in. */
  readonly isServerPage: boolean;
  /** Whether that is a server which reads files and folders. */
  readonly isFileServerPage: boolean;
  /** Whether the answer gives no reason of its own: empty, a server's stock page, or a few bare words. */
  readonly isBarePage: boolean;
  /** Server's clock minus ours in seconds; null where the answer does not tell. */
  readonly skewSeconds: number | null;
};

/** The tables that are large, prepared for looking up. */
export type Knowledge = { readonly signs: SignIndex; readonly formats: OpaqueIndex };

/** The facts of an exchange. Never throws; linear in the exchange's size. */
export function deriveFacts(exchange: Exchange, nowSeconds: number, known: Knowledge): Facts {
  const headers = headerMap(exchange.response.headers);
  const address = readAddress(exchange.url);
  const words = readWords(exchange);
  const identity = readIdentity(known.formats, exchange, nowSeconds);
  const client = tellClient(exchange, address, identity);
  const challenges = parseChallenges(headers.get('www-authenticate') ?? []);
  const setCookieNames = (headers.get('set-cookie') ?? [])
    .flatMap((value) => value.split('\n'))
    .map((line) => (line.split('=')[0] ?? '').trim().toLowerCase());
  const scene: Scene = {
    status: exchange.status,
    method: exchange.method.toUpperCase(),
    host: address.host,
    path: address.path.toLowerCase(),
    queryNames: address.queryNames,
    headers,
    setCookieNames,
    cookieNames: [
      ...setCookieNames,
      ...(exchange.request.cookies ?? []).map(({ name }) => name.toLowerCase()),
    ],
    challenges,
    words,
    sent: identity === null ? 'unknown' : identity.known ? 'identity' : 'nothing',
    client,
  };
  const signs = preferOwnWords(matchSigns(known.signs, scene)).map((sign) => ({
    sign,
    evidence: () => evidenceOf(sign, { status: exchange.status, headers, words }),
  }));
  const responder = tellResponder(signs, words);
  const isServerPage = PLAIN_SERVERS.has(responder.id);
  const isStockPage = isServerPage || FILE_SERVERS.has(responder.id);
  return {
    exchange,
    status: exchange.status,
    kind: exchange.kind,
    nowSeconds,
    address,
    client,
    headers,
    challenges,
    proxyChallenges: parseChallenges(headers.get('proxy-authenticate') ?? []),
    retryAfter: readRetryAfter(headers, nowSeconds),
    rateLimits: readRateLimits(exchange.response.headers, nowSeconds),
    signs,
    ownSigns: isStockPage ? signs.filter(({ sign }) => sign.responder !== undefined) : signs,
    words,
    identity,
    caller: scene.sent,
    sentNothing:
      identity !== null &&
      !identity.known &&
      !identity.passwordInBody &&
      !mayHidePassword(exchange),
    signInForm: words === null ? null : words.signInForm,
    responder,
    isServerPage,
    isFileServerPage: FILE_SERVERS.has(responder.id),
    isBarePage: words !== null && givesNoReason(words, signs, isServerPage),
    // A token in an address may have ended by design: a signed link, the hint of a sign-out.
    sentTokens: (identity?.tokens ?? []).filter(({ place }) => place?.from !== 'url'),
    skewSeconds: estimateSkewSeconds({
      date: headers.get('date')?.[0],
      age: headers.get('age')?.[0],
      receivedAtSeconds: exchange.receivedAtSeconds,
    }),
  };
}

function readRetryAfter(
  headers: ReadonlyMap<string, readonly string[]>,
  nowSeconds: number,
): RetryAfter | null {
  const value = headers.get('retry-after')?.[0];
  return value === undefined ? null : parseRetryAfter(value, nowSeconds);
}

/** Servers and proxies whose stock page tells nothing of who is signed in to the site behind them. */
const PLAIN_SERVERS: ReadonlySet<ResponderId> = new Set<ResponderId>([
  'apache',
  'apache-traffic-server',
  'caddy',
  'haproxy',
  'lighttpd',
  'litespeed',
  'nginx',
  'openresty',
  'tengine',
  'traefik',
  'varnish',
]);

const FILE_SERVERS: ReadonlySet<ResponderId> = new Set<ResponderId>([
  'apache',
  'caddy',
  'iis',
  'lighttpd',
  'litespeed',
  'nginx',
  'openresty',
  'tengine',
]);

/** A form that was sent and whose body was not seen may have held name and password. */
function mayHidePassword({ method, request }: Exchange): boolean {
  return request.body === null && !/^(?:GET|HEAD|OPTIONS)$/i.test(method);
}

/** A stock page is shorter than this; what is longer has had somebody's thought. */
const LONGEST_BARE_TEXT = 300;

function givesNoReason(words: Words, signs: readonly SeenSign[], isServerPage: boolean): boolean {
  const hasReason = signs.some(
    ({ sign }) =>
      sign.cause !== undefined && sign.cause !== 'unknown' && sign.confidence !== 'possible',
  );
  return !hasReason && (isServerPage || words.text.length < LONGEST_BARE_TEXT) && !words.signInForm;
}
