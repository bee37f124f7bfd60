import type { Exchange, SentCookie } from '../core/exchange.ts';
import { sealExchange } from '../core/seal.ts';
import { inspectToken } from '../core/tokens/inspect-token.ts';
import type { TokenReport } from '../core/tokens/token-report.ts';
import { readCapabilities } from '../platform/capabilities.ts';
import { listCookiesFor } from '../platform/cookie-jar.ts';
import { readTab } from '../platform/tabs.ts';
import {
  type AnswerEvent,
  type NavigationEvent,
  onTabClosed,
  type RequestEvent,
  type SentEvent,
  watchNavigation,
  watchRequests,
} from '../platform/web-request.ts';
import { present } from './present.ts';
import { dropRecord, hasRecord, record } from './records.ts';
import type { Commit } from './tab-record.ts';

/** What was seen of requests that have no answer yet. In memory: an answer that comes to a new worker is told without it. */
const departures = new Map<string, Departure>();

/** The newest commit of each tab, for answers that come after it. */
const commits = new Map<number, Commit>();

type Departure = {
  readonly atSeconds: number;
  readonly headers: SentEvent['headers'] | null;
  /** Chromium: cookies and their tokens as the store had them before the request left. */
  readonly cookies: Promise<Snapshot> | null;
};

type Snapshot = {
  readonly cookies: readonly SentCookie[];
  readonly tokens: readonly TokenReport[];
};

/** Requests without an answer that are remembered; a browser that loses answers must not fill the memory. */
const MOST_DEPARTURES = 500;

/** Registers every listener of the watcher. To be called in the worker's first tick. */
export function watch(): void {
  watchRequests({ onDocumentRequest, onSent, onAnswer });
  watchNavigation(
    (event) => void onCommit(event),
    (event) => void onFailedNavigation(event),
  );
  onTabClosed((tabId) => {
    commits.delete(tabId);
    void dropRecord(tabId);
  });
}

function remember(requestId: string, departure: Departure): void {
  departures.set(requestId, departure);
  if (departures.size <= MOST_DEPARTURES) return;
  const [oldest] = departures.keys();
  if (oldest !== undefined) departures.delete(oldest);
}

function onDocumentRequest({ requestId, url, atSeconds }: RequestEvent): void {
  remember(requestId, { atSeconds, headers: null, cookies: takeSnapshot(url, atSeconds) });
}

/** Asked after the answer, the store would already lack what a 401 deletes. */
async function takeSnapshot(url: string, nowSeconds: number): Promise<Snapshot> {
  const stored = await listCookiesFor(url, '');
  return {
    cookies: stored.map(({ name, value }) => ({ name, bytes: name.length + value.length + 1 })),
    tokens: stored.flatMap(({ name, value }) => {
      const report = inspectToken(value, nowSeconds);
      return report === null ? [] : [{ ...report, place: { from: 'cookie' as const, name } }];
    }),
  };
}

function onSent({ requestId, atSeconds, headers }: SentEvent): void {
  const before = departures.get(requestId);
  remember(requestId, {
    atSeconds: before?.atSeconds ?? atSeconds,
    headers,
    cookies: before?.cookies ?? null,
  });
}

function onAnswer(event: AnswerEvent): void {
  const departure = departures.get(event.requestId);
  departures.delete(event.requestId);
  if (event.status < 400) {
    if (event.type === 'main_frame' && event.tabId >= 0) void onGoodAnswer(event);
    return;
  }
  if (event.tabId >= 0) void keepAnswer(event, departure);
}

async function onGoodAnswer({ tabId, status }: AnswerEvent): Promise<void> {
  // A redirect is not the end of the navigation, and 204 leaves the page as it was.
  if (status < 200 || status === 204 || (status >= 300 && status !== 304)) return;
  if (await hasRecord(tabId)) await record(tabId, { kind: 'good-answer' });
}

async function keepAnswer(event: AnswerEvent, departure: Departure | undefined): Promise<void> {
  const snapshot = (await departure?.cookies) ?? null;
  const exchange = sealExchange(toExchange(event, departure, snapshot), event.atSeconds);
  const whole =
    snapshot === null || snapshot.tokens.length === 0
      ? exchange
      : { ...exchange, sentTokens: [...(exchange.sentTokens ?? []), ...snapshot.tokens] };
  if (event.type !== 'main_frame') {
    await record(event.tabId, { kind: 'failure', exchange: whole });
  } else {
    await record(event.tabId, {
      kind: 'answer',
      exchange: whole,
      startedAtSeconds: departure?.atSeconds ?? event.atSeconds,
    });
    // In Firefox the document may be committed before its headers are told.
    const commit = commits.get(event.tabId);
    if (commit !== undefined && departure !== undefined && commit.atSeconds >= departure.atSeconds)
      await record(event.tabId, { kind: 'commit', commit });
  }
  await present(event.tabId);
}

function toExchange(
  event: AnswerEvent,
  departure: Departure | undefined,
  snapshot: Snapshot | null,
): Exchange {
  const headers = departure?.headers ?? [];
  const { seesSentHeaders } = readCapabilities();
  return {
    id: event.requestId,
    url: event.url,
    method: event.method,
    status: event.status,
    kind: event.type === 'main_frame' ? 'document' : event.type === 'sub_frame' ? 'frame' : 'fetch',
    ...(event.initiator === null ? {} : { initiator: event.initiator }),
    receivedAtSeconds: event.atSeconds,
    request: {
      visibility:
        departure === undefined
          ? 'none'
          : seesSentHeaders && departure.headers !== null
            ? 'all'
            : 'no-credentials',
      headers,
      cookies: seesSentHeaders ? null : (snapshot?.cookies ?? null),
      body: null,
    },
    response: { headers: event.headers, body: null },
  };
}

function toCommit(event: NavigationEvent): Commit {
  return {
    url: event.url,
    documentId: event.documentId,
    isReload: event.transition === 'reload',
    isBackForward: event.isBackForward,
    error: event.error,
    atSeconds: event.atSeconds,
  };
}

async function onCommit(event: NavigationEvent): Promise<void> {
  if (event.lifecycle !== 'active') return;
  const commit = toCommit(event);
  commits.set(event.tabId, commit);
  if (!(await hasRecord(event.tabId))) return;
  await record(event.tabId, { kind: 'commit', commit });
  await present(event.tabId);
}

const LOOP = /TOO_MANY_REDIRECTS|REDIRECT_LOOP|2152398879/;

async function onFailedNavigation(event: NavigationEvent): Promise<void> {
  if (event.lifecycle !== 'active') return;
  const commit = toCommit(event);
  if (LOOP.test(event.error ?? '')) await keepLoop(event);
  else if (!(await hasRecord(event.tabId))) return;
  // Firefox reports an error for every ordinary first navigation: only one that has a refused answer counts.
  await record(event.tabId, { kind: 'commit', commit });
  await present(event.tabId);
}

/** A circle of redirects has no last answer: the browser's own word for it stands in its place. */
async function keepLoop({ tabId, url, error, atSeconds }: NavigationEvent): Promise<void> {
  const storeId = (await readTab(tabId))?.storeId ?? '';
  const cookies = await listCookiesFor(url, storeId);
  const exchange: Exchange = {
    id: `loop-${tabId}`,
    url,
    method: 'GET',
    status: 0,
    kind: 'document',
    ...(error === null ? {} : { error }),
    receivedAtSeconds: atSeconds,
    request: {
      visibility: 'no-credentials',
      headers: [],
      cookies: cookies.map(({ name, value }) => ({ name, bytes: name.length + value.length + 1 })),
      body: null,
    },
    response: { headers: [], body: null },
  };
  await record(tabId, {
    kind: 'answer',
    exchange: sealExchange(exchange, atSeconds),
    startedAtSeconds: atSeconds,
  });
}
