import type { WebNavigation, WebRequest } from 'webextension-polyfill';
import type { Header } from '../core/exchange.ts';
import { browser } from './browser.ts';
import { readCapabilities } from './capabilities.ts';

export type WatchedType = 'main_frame' | 'sub_frame' | 'xmlhttprequest' | 'websocket';

/** What all events of one request share. */
export type RequestEvent = {
  readonly requestId: string;
  readonly tabId: number;
  readonly frameId: number;
  readonly type: WatchedType;
  /** Without `user:password@`, which Firefox leaves in. */
  readonly url: string;
  readonly method: string;
  readonly initiator: string | null;
  /** Asked for ahead of a click, for a page that nobody sees yet. */
  readonly isAheadOfTime: boolean;
  readonly atSeconds: number;
};

export type SentEvent = RequestEvent & { readonly headers: readonly Header[] };
export type AnswerEvent = RequestEvent & {
  readonly status: number;
  readonly statusLine: string;
  readonly fromCache: boolean;
  readonly headers: readonly Header[];
};

export type Watcher = {
  /** Chromium, documents only: the moment before the request leaves. */
  readonly onDocumentRequest: (event: RequestEvent) => void;
  readonly onSent: (event: SentEvent) => void;
  readonly onAnswer: (event: AnswerEvent) => void;
};

const SITES = { urls: ['http://*/*', 'https://*/*'] };
const ALL: WatchedType[] = ['main_frame', 'sub_frame', 'xmlhttprequest'];

/** Chromium tells of a refused WebSocket that it failed, and nothing else; Firefox shows the answer. */
const GECKO = {
  urls: [...SITES.urls, 'ws://*/*', 'wss://*/*'],
  types: [...ALL, 'websocket'] satisfies WatchedType[],
};

/**
 * Registers the fewest listeners that a diagnosis needs, none blocking and none with `extraHeaders`, which slows every
 * request of the browser however it is filtered. Firefox shows the sent fields; in Chromium the cookies of a document
 * have to be taken before it is asked for, and only what a script sends is shown of the rest.
 */
export function watchRequests(watcher: Watcher): void {
  const isGecko = readCapabilities().seesSentHeaders;
  if (!isGecko)
    browser.webRequest.onBeforeRequest.addListener(
      (details) => watcher.onDocumentRequest(toEvent(details)),
      { ...SITES, types: ['main_frame'] },
    );
  browser.webRequest.onSendHeaders.addListener(
    (details) =>
      watcher.onSent({
        ...toEvent(details),
        get headers() {
          return toHeaders(details.requestHeaders);
        },
      }),
    isGecko ? GECKO : { ...SITES, types: ['xmlhttprequest'] },
    ['requestHeaders'],
  );
  browser.webRequest.onHeadersReceived.addListener(
    (details) => {
      watcher.onAnswer({
        ...toEvent(details),
        status: details.statusCode,
        statusLine: details.statusLine,
        fromCache: false,
        // Few answers are refusals, and only theirs are ever read.
        get headers() {
          return toHeaders(details.responseHeaders);
        },
      });
    },
    isGecko ? GECKO : { ...SITES, types: ALL },
    ['responseHeaders'],
  );
}

type Details =
  | WebRequest.OnBeforeRequestDetailsType
  | WebRequest.OnSendHeadersDetailsType
  | WebRequest.OnHeadersReceivedDetailsType;

function toEvent(details: Details): RequestEvent {
  const initiator = 'initiator' in details ? details.initiator : details.originUrl;
  return {
    requestId: details.requestId,
    tabId: details.tabId,
    frameId: details.frameId,
    // The filter lets nothing else through.
    type: details.type as WatchedType,
    url: stripUser(details.url),
    method: details.method,
    initiator: typeof initiator === 'string' && initiator !== 'null' ? initiator : null,
    isAheadOfTime: isAheadOfTime(details),
    atSeconds: details.timeStamp / 1000,
  };
}

/**
 * Measured in Chromium 156: what speculation rules fetch looks like a navigation of the tab (`active`, frame 0), but names
 * the document that asked for it; no navigation does.
 */
function isAheadOfTime(details: Details): boolean {
  const { documentId, documentLifecycle } = details as Details & {
    documentId?: string;
    documentLifecycle?: string;
  };
  return (
    details.type === 'main_frame' && (documentLifecycle === 'prerender' || documentId !== undefined)
  );
}

/** The address without user and password. */
export function stripUser(url: string): string {
  if (!url.includes('@') || !URL.canParse(url)) return url;
  const parsed = new URL(url);
  parsed.username = '';
  parsed.password = '';
  return parsed.href;
}

/** Firefox joins several `Set-Cookie` lines into one value with line feeds. */
function toHeaders(headers: WebRequest.HttpHeaders | undefined): Header[] {
  return (headers ?? []).flatMap(({ name, value }) =>
    (value ?? '').split('\n').map((line) => ({ name, value: line })),
  );
}

export type NavigationEvent = {
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
  readonly documentId: string | null;
  readonly lifecycle: 'active' | 'prerender' | 'other';
  /** `reload`, `typed`, `link` …; '' where the browser does not tell. */
  readonly transition: string;
  readonly isBackForward: boolean;
  readonly error: string | null;
  readonly atSeconds: number;
};

/** Calls back for documents that a tab's top frame commits, or fails to. */
export function watchNavigation(
  onCommitted: (event: NavigationEvent) => void,
  onFailed: (event: NavigationEvent) => void,
): void {
  browser.webNavigation.onCommitted.addListener((details) => {
    if (details.frameId === 0) onCommitted(toNavigation(details, null));
  });
  browser.webNavigation.onErrorOccurred.addListener((details) => {
    if (details.frameId !== 0) return;
    const { error } = details as WebNavigation.OnErrorOccurredDetailsType & { error?: string };
    onFailed(toNavigation(details, error ?? ''));
  });
}

type NavigationDetails = {
  tabId: number;
  frameId: number;
  url: string;
  transitionType?: string;
  transitionQualifiers?: string[];
  timeStamp: number;
};

function toNavigation(details: NavigationDetails, error: string | null): NavigationEvent {
  const { documentId, documentLifecycle } = details as NavigationDetails & {
    documentId?: string;
    documentLifecycle?: string;
  };
  return {
    tabId: details.tabId,
    frameId: details.frameId,
    url: stripUser(details.url),
    documentId: documentId ?? null,
    lifecycle:
      documentLifecycle === 'prerender'
        ? 'prerender'
        : documentLifecycle === undefined || documentLifecycle === 'active'
          ? 'active'
          : 'other',
    transition: details.transitionType ?? '',
    isBackForward: details.transitionQualifiers?.includes('forward_back') === true,
    error,
    atSeconds: details.timeStamp / 1000,
  };
}
