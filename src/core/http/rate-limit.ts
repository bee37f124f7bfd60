import type { Header } from '../exchange.ts';
import { headerMap } from './fields.ts';
import { readNumber, readPair, readPeriod, readReset } from './rate-limit-values.ts';
import { splitOutsideQuotes } from './split.ts';

/** What a server says of one quota of its client. */
export type RateLimit = {
  /** The server's name for the quota (`core`, `requests`, `burst`), or null. */
  readonly name: string | null;
  readonly limit: number | null;
  /** What is left; 0: used up. */
  readonly remaining: number | null;
  /** Seconds since 1970, rounded up. */
  readonly resetAtSeconds: number | null;
  readonly windowSeconds: number | null;
  /** Name in lower case of the first field that told of it. */
  readonly source: string;
};

type Draft = { -readonly [Key in keyof RateLimit]: RateLimit[Key] } & { used: number | null };
type Drafts = Map<string, Draft>;

const MOST = 32;
const FAMILY = /^(x-)?(?:([a-z0-9]{1,40})-)?rate-?limit(?:-([a-z0-9-]{1,80}))?$/;

/**
 * Returns the quotas that response fields tell of, in order of appearance, at most 32. Reads `RateLimit` and
 * `RateLimit-Policy` in all forms of draft-ietf-httpapi-ratelimit-headers, the many relatives of `X-RateLimit-*`
 * (GitHub, GitLab, X, Discord, Kong, OpenAI, Anthropic, HubSpot, Yandex Market) and the `used/limit` fields of Shopify and
 * Salesforce. A reset may be given in seconds from now, in seconds or milliseconds since 1970, as a duration or a date.
 */
export function readRateLimits(headers: readonly Header[], nowSeconds: number): RateLimit[] {
  const drafts: Drafts = new Map();
  for (const [field, values] of headerMap(headers)) {
    const value = values.join(', ').slice(0, 4096);
    const family = FAMILY.exec(field);
    if (family === null) readUsedOfLimit(drafts, field, value);
    else if (field === 'ratelimit') readStructured(drafts, field, value, nowSeconds);
    else if (field === 'ratelimit-policy') readPolicies(drafts, field, value);
    else readMember(drafts, field, value, family, nowSeconds);
  }
  return [...drafts.values()].map(finish).filter(tellsSomething);
}

/** `"default";r=50;t=30` (since draft 08), or `limit=100, remaining=50, reset=5` (draft 07). */
function readStructured(drafts: Drafts, field: string, value: string, nowSeconds: number): void {
  for (const item of splitOutsideQuotes(value, ',')) {
    const [head = '', ...rest] = splitOutsideQuotes(item, ';');
    const pair = readPair(head);
    if (pair !== null) {
      const draft = draftOf(drafts, 'ratelimit', '', field);
      assign(draft, pair.name, pair.value, nowSeconds);
      continue;
    }
    const draft = draftOf(drafts, 'ratelimit', unquote(head), field);
    for (const parameter of rest.map(readPair)) {
      if (parameter?.name === 'r') draft.remaining = readNumber(parameter.value);
      if (parameter?.name === 't') draft.resetAtSeconds = readReset(parameter.value, nowSeconds);
    }
  }
}

/** `"burst";q=100;w=60` (since draft 08), or `100;w=60` (before). */
function readPolicies(drafts: Drafts, field: string, value: string): void {
  for (const item of splitOutsideQuotes(value, ',')) {
    const [head = '', ...rest] = splitOutsideQuotes(item, ';');
    const number = readNumber(head);
    const params = new Map(rest.map((part) => [readPair(part)?.name, readPair(part)?.value ?? '']));
    const name = number === null ? unquote(head) : '';
    const draft = draftOf(drafts, 'ratelimit', name, field);
    draft.limit ??= number ?? readNumber(params.get('q') ?? '');
    draft.windowSeconds ??= readNumber(params.get('w') ?? '');
  }
}

/** One of the fields that each carry one number, its role and its quota told by its name. */
function readMember(
  drafts: Drafts,
  field: string,
  value: string,
  [, prefix = '', vendor = '', rest = '']: readonly (string | undefined)[],
  nowSeconds: number,
): void {
  const family = `${prefix === '' && vendor === '' ? '' : 'x-'}${vendor}ratelimit`;
  if (rest === 'resource' || rest === 'name' || rest === 'bucket') {
    draftOf(drafts, family, '', field).name ??= value.trim().slice(0, 80);
    return;
  }
  const words = rest === '' ? ['limit'] : rest.split('-');
  const role = roleOf(words);
  const quota = words.filter((word) => !ROLE_WORDS.has(word)).join('-');
  const period = readPeriod(quota);
  if (role === null && period === null) return;
  const draft = draftOf(drafts, family, quota, field);
  draft.windowSeconds ??= period;
  assign(draft, role ?? 'limit', value, nowSeconds);
}

const ROLE_WORDS: ReadonlySet<string> = new Set([
  ...['limit', 'max', 'remaining', 'used', 'observed', 'reset', 'resets', 'resettime', 'until'],
  ...['after', 'interval', 'milliseconds'],
]);

function roleOf(words: readonly string[]): string | null {
  if (words.includes('interval')) return words.includes('milliseconds') ? 'window-ms' : null;
  if (words.includes('after')) return 'after';
  for (const word of words) {
    if (word === 'remaining' || word === 'used' || word === 'observed') return word;
    if (/^(?:resets?|resettime|until)$/.test(word)) return 'reset';
    if (word === 'limit' || word === 'max') return 'limit';
  }
  return null;
}

function assign(draft: Draft, role: string, value: string, nowSeconds: number): void {
  const number = readNumber(value);
  if (role === 'remaining') draft.remaining = number;
  if (role === 'used' || role === 'observed') draft.used = number;
  // A delay does not depend on the clocks agreeing, so it wins over a moment.
  if (role === 'after' && number !== null) draft.resetAtSeconds = Math.ceil(nowSeconds + number);
  if (role === 'reset') draft.resetAtSeconds ??= readReset(value, nowSeconds);
  if (role === 'window-ms' && number !== null) draft.windowSeconds = number / 1000;
  if (role !== 'limit') return;
  draft.limit = number;
  const window = /;\s{0,4}w(?:indow)?=(\d{1,9})/.exec(value)?.[1];
  if (window !== undefined) draft.windowSeconds = Number(window);
}

/** Fields of the form `32/40`: used of limit. */
function readUsedOfLimit(drafts: Drafts, field: string, value: string): void {
  if (field !== 'x-shopify-shop-api-call-limit' && field !== 'sforce-limit-info') return;
  for (const part of value.split(/[;,]/)) {
    const found = /^\s*(?:([a-z-]{1,40})=)?(\d{1,12})\/(\d{1,12})/.exec(part);
    if (found === null) continue;
    const draft = draftOf(drafts, field, found[1] ?? '', field);
    draft.used = Number(found[2]);
    draft.limit = Number(found[3]);
  }
}

function draftOf(drafts: Drafts, family: string, quota: string, source: string): Draft {
  const key = `${family} ${quota}`;
  const known = drafts.get(key);
  if (known !== undefined) return known;
  const draft: Draft = {
    name: quota === '' ? null : quota.slice(0, 80),
    limit: null,
    remaining: null,
    resetAtSeconds: null,
    windowSeconds: null,
    source,
    used: null,
  };
  if (drafts.size < MOST) drafts.set(key, draft);
  return draft;
}

function finish({ used, ...draft }: Draft): RateLimit {
  const left = used === null || draft.limit === null ? null : Math.max(0, draft.limit - used);
  return { ...draft, remaining: draft.remaining ?? left };
}

function tellsSomething(row: RateLimit): boolean {
  return row.limit !== null || row.remaining !== null || row.resetAtSeconds !== null;
}

function unquote(text: string): string {
  return text.trim().replace(/^"/, '').replace(/"$/, '');
}
