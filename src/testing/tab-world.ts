import { applyEvent } from '../background/apply-event.ts';
import { type Follower, type Loose, makeFollower } from '../background/follow.ts';
import {
  EMPTY_RECORD,
  isIdle,
  isQuiet,
  type TabEvent,
  type TabRecord,
} from '../background/tab-record.ts';
import { OPAQUE_INDEX } from '../core/tokens/opaque-index.ts';
import type { AnswerEvent, NavigationEvent, RequestEvent } from '../platform/web-request.ts';

/** Where a navigation goes unless it is told otherwise. */
export const PAGE = 'https://shop.example/account';

/**
 * A browser of one's own: what is stored goes through JSON and outlives `stop`, everything else dies with it. With
 * `seesSentHeaders` it tells what Firefox tells.
 */
export function makeTabWorld(seesSentHeaders = true) {
  const stored = new Map<number, string>();
  let loose: readonly Loose[] = [];
  const presented: number[] = [];
  let later: (() => Promise<void>)[] = [];
  const read = (tabId: number): TabRecord => JSON.parse(stored.get(tabId) ?? '') as TabRecord;
  const readOr = (tabId: number): TabRecord => (stored.has(tabId) ? read(tabId) : EMPTY_RECORD);
  const apply = async (tabId: number, event: TabEvent): Promise<boolean> => {
    const before = readOr(tabId);
    const after = applyEvent(before, event);
    if (isIdle(after)) stored.delete(tabId);
    else stored.set(tabId, JSON.stringify(after));
    return !isQuiet(before) || !isQuiet(after);
  };
  const start = (): Follower =>
    makeFollower({
      seesSentHeaders,
      listCookies: async () => [{ name: 'sessionid', value: 'EXAMPLE' }],
      loadFormats: async () => OPAQUE_INDEX,
      later: (work) => void later.push(work),
      hasRecord: async (tabId) => stored.has(tabId),
      apply,
      drop: async (tabId) => void stored.delete(tabId),
      move: async (from, to) => {
        const kept = stored.get(from);
        stored.delete(from);
        if (kept !== undefined) stored.set(to, kept);
      },
      changeLoose: async (change) => {
        const before = loose;
        loose = JSON.parse(JSON.stringify(change(before)));
        return before;
      },
      present: async (tabId) => void presented.push(tabId),
    });
  let follower = start();
  const words = (url: string, documentId: string | null, status: number, text = 'No.') =>
    apply(1, {
      kind: 'words',
      url,
      documentId,
      status,
      body: { text, length: text.length, from: 'page' },
    });
  const asked = (event: RequestEvent) =>
    seesSentHeaders
      ? follower.onSent({ ...event, headers: [{ name: 'Cookie', value: 'sessionid=EXAMPLE' }] })
      : follower.onDocumentRequest(event);
  return {
    presented,
    record: readOr,
    isKept: (tabId: number) => stored.has(tabId),
    /** A worker is stopped after a rest, which is longer than what it put off for later. */
    stop: async () => {
      for (const work of later) await work();
      later = [];
      follower = start();
    },
    apply,
    words,
    asked,
    follower: () => follower,
    /** The events of a navigation as one browser after the other tells them. */
    navigation: (given: Given) => eventsOf(given, { asked, words, follower: () => follower }),
  };
}

type Given = {
  readonly id: string;
  readonly at: number;
  readonly url?: string;
  readonly status?: number;
  readonly tabId?: number;
  readonly requestTabId?: number;
  readonly transition?: string;
  readonly headers?: AnswerEvent['headers'];
};

type Told = {
  readonly asked: (event: RequestEvent) => Promise<void>;
  readonly words: (url: string, documentId: string | null, status: number) => Promise<unknown>;
  readonly follower: () => Follower;
};

function eventsOf(given: Given, told: Told) {
  const { id, at, url = PAGE, status = 403, tabId = 1, requestTabId = tabId, headers = [] } = given;
  const request = (atSeconds: number): RequestEvent => ({
    requestId: id,
    tabId: requestTabId,
    frameId: 0,
    type: 'main_frame',
    url,
    method: 'GET',
    initiator: null,
    isAheadOfTime: false,
    atSeconds,
  });
  const navigation = (atSeconds: number, error: string | null): NavigationEvent => ({
    tabId,
    frameId: 0,
    url,
    documentId: `document-${id}`,
    lifecycle: 'active',
    transition: given.transition ?? 'link',
    isBackForward: false,
    error,
    atSeconds,
  });
  return {
    request: () => told.asked(request(at)),
    answer: (as = status) =>
      told
        .follower()
        .onAnswer({ ...request(at + 1), status: as, statusLine: '', fromCache: false, headers }),
    commit: () => told.follower().onCommit(navigation(at + 2, null)),
    movedOn: () =>
      told.follower().onFailedNavigation(navigation(at + 1.5, 'Error code 2152398850')),
    failed: (error: string) => told.follower().onFailedNavigation(navigation(at + 2, error)),
    back: () => told.follower().onCommit({ ...navigation(at + 50, null), isBackForward: true }),
    words: (as = status) => told.words(url, `document-${id}`, as),
  };
}
