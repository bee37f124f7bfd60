import type { Exchange } from '../core/exchange.ts';
import { sealExchange } from '../core/seal.ts';
import type { OpaqueIndex } from '../core/tokens/read-opaque.ts';
import type {
  AnswerEvent,
  NavigationEvent,
  RequestEvent,
  SentEvent,
} from '../platform/web-request.ts';
import { makeTurns } from './in-turn.ts';
import {
  bareExchange,
  type Carried,
  departureOf,
  type StoredPair,
  sizesOf,
  toCommit,
  toExchange,
} from './observed.ts';
import { type Commit, type Departure, isSamePage, type TabEvent } from './tab-record.ts';
import { makeWaiting, NO_CREDENTIALS, NOT_SEEN, SEES_ALL, type Sent } from './waiting.ts';

/** What the follower needs of the world; everything that touches the browser stands behind it. */
export type FollowerNeeds = {
  readonly seesSentHeaders: boolean;
  /** Cookies that the store would send to an address. */
  readonly listCookies: (url: string, tabId: number) => Promise<readonly StoredPair[]>;
  readonly loadFormats: () => Promise<OpaqueIndex>;
  /** Does something in a few seconds, which is well before a worker at rest is stopped. */
  readonly later: (work: () => Promise<void>) => void;
  readonly hasRecord: (tabId: number) => Promise<boolean>;
  /** Applies an event to a tab's record; true where something shows, or showed before it. */
  readonly apply: (tabId: number, event: TabEvent) => Promise<boolean>;
  readonly drop: (tabId: number) => Promise<void>;
  readonly move: (from: number, to: number) => Promise<void>;
  /** Changes the stored list of documents without a tab, and gives the one before. */
  readonly changeLoose: (
    change: (list: readonly Loose[]) => readonly Loose[],
  ) => Promise<readonly Loose[]>;
  /** Brings what is shown of a tab into line with its record. */
  readonly present: (tabId: number) => Promise<void>;
};

/** A document asked for in no tab yet, as Firefox tells of the first load of some. */
export type Loose = {
  readonly departure: Departure;
  readonly answer: Exchange | null;
  /** The tab that has shown it since. */
  readonly tabId: number | null;
};

/** One function for each event of the browser. */
export type Follower = {
  readonly onDocumentRequest: (event: RequestEvent) => Promise<void>;
  readonly onSent: (event: SentEvent) => Promise<void>;
  readonly onAnswer: (event: AnswerEvent) => Promise<void>;
  readonly onCommit: (event: NavigationEvent) => Promise<void>;
  readonly onFailedNavigation: (event: NavigationEvent) => Promise<void>;
  readonly onTabClosed: (tabId: number) => Promise<void>;
  readonly onTabReplaced: (added: number, removed: number) => Promise<void>;
};

/** A document that the browser named no tab for is taken as a tab's own for so long, in seconds. */
const LONGEST_LOOSE = 30;
const MOST_LOOSE = 5;

/** The browser's word for a navigation that was given up, or that led nowhere: the page before it stays. */
const GIVEN_UP = /ERR_ABORTED/;

/** Firefox says so (NS_BINDING_ABORTED) of every navigation that it goes on with in another process. */
const MOVED_ON = /2152398850/;

/** Errors that stand for an answer whose fields nobody gets to see: a circle of redirects, and 407. */
const CIRCLE = /TOO_MANY_REDIRECTS|REDIRECT_LOOP|2152398879/;
const PROXY_SIGN_IN = /PROXY_AUTH/;

/**
 * Follows what happens in tabs, and keeps it in their records. What is in memory here only saves time: documents live
 * from the stored record alone, whenever the worker stops.
 */
export function makeFollower(needs: FollowerNeeds): Follower {
  const waiting = makeWaiting(needs.loadFormats);
  /** Newest commit of each tab: tells what was asked for by a page that is gone. */
  const commits = new Map<number, Commit>();
  /** False once the stored list was seen to be empty. */
  let mayBeLoose = true;

  const inTurn = makeTurns();

  /** Events of a tab one after the other; what shows is brought into line afterwards, where it may have changed. */
  const follow = async (tabId: number, work: () => Promise<number | null>): Promise<void> => {
    const changed = await inTurn(tabId, work);
    if (changed !== null) await needs.present(changed);
  };

  const apply = async (tabId: number, event: TabEvent): Promise<number | null> =>
    (await needs.apply(tabId, event)) ? tabId : null;

  const depart = async (sent: Sent): Promise<void> => {
    const { event } = sent;
    if (event.isAheadOfTime) return;
    waiting.add(sent);
    if (event.type !== 'main_frame') return;
    await follow(event.tabId, async () => {
      if (event.tabId < 0) {
        sent.isKept = true;
        const departure = await sent.tell();
        await changeLoose((list) => [...list, { departure, answer: null, tabId: null }]);
        return findShown(event);
      }
      if (await needs.hasRecord(event.tabId)) return keep(event.tabId, sent);
      // Most pages are healthy and leave nothing in the store; only a slow answer may outlive the worker.
      needs.later(async () => {
        if (waiting.has(sent)) await follow(event.tabId, () => keep(event.tabId, sent));
      });
      return null;
    });
  };

  /** Puts what the request for a document carried into the tab's record, once. */
  const keep = async (tabId: number, sent: Sent): Promise<number | null> => {
    if (sent.isKept) return null;
    sent.isKept = true;
    const changed = await apply(tabId, { kind: 'request', departure: await sent.tell() });
    await tellCommitAgain(tabId, sent.event);
    return changed;
  };

  /** Firefox may tell of the document before it tells that the document was asked for. */
  const tellCommitAgain = async (
    tabId: number,
    { url, atSeconds }: RequestEvent,
  ): Promise<void> => {
    const commit = commits.get(tabId);
    if (commit !== undefined && commit.atSeconds >= atSeconds && isSamePage(commit.url, url))
      await needs.apply(tabId, { kind: 'commit', commit, keepsPages: needs.seesSentHeaders });
  };

  const changeLoose: FollowerNeeds['changeLoose'] = (change) => {
    mayBeLoose = true;
    return needs.changeLoose((list) => change(list).slice(-MOST_LOOSE));
  };

  /** The tab of a document that has none by name. The list keeps it until it is answered and shown. */
  const findTab = async (
    event: AnswerEvent,
    answer: Exchange | null,
    departure: Departure | undefined,
  ): Promise<number> => {
    if (event.tabId >= 0 || event.type !== 'main_frame') return event.tabId;
    const isIt = (one: Loose): boolean => one.departure.requestId === event.requestId;
    const formats = await needs.loadFormats();
    const before = await changeLoose((list) => {
      const found = list.find(isIt);
      const others = list.filter((one) => one !== found);
      if (answer === null || found?.tabId != null) return others;
      const known = found?.departure ?? departure ?? departureOf(formats, event, NOT_SEEN);
      return [...others, { departure: known, answer, tabId: null }];
    });
    return before.find(isIt)?.tabId ?? -1;
  };

  const adopt = async (tabId: number, commit: Commit): Promise<void> => {
    if (!mayBeLoose) return;
    const isIt = (one: Loose): boolean =>
      one.tabId === null &&
      isSamePage(one.departure.url, commit.url) &&
      Math.abs(commit.atSeconds - one.departure.atSeconds) < LONGEST_LOOSE;
    const before = await needs.changeLoose((list) =>
      list.flatMap((one) => (!isIt(one) ? one : one.answer === null ? { ...one, tabId } : [])),
    );
    mayBeLoose = before.length > 0;
    for (const { departure, answer } of before.filter(isIt)) {
      await needs.apply(tabId, { kind: 'request', departure });
      if (answer !== null) await needs.apply(tabId, { kind: 'answer', exchange: answer });
    }
  };

  /** The tab that has shown a document before it was told of; it has its record then. */
  const findShown = async (event: RequestEvent): Promise<number | null> => {
    for (const [tabId, commit] of commits)
      if (commit.atSeconds >= event.atSeconds && isSamePage(commit.url, event.url)) {
        await adopt(tabId, commit);
        await tellCommitAgain(tabId, event);
        return tabId;
      }
    return null;
  };

  const keepRefusal = async (event: AnswerEvent): Promise<number | null> => {
    const sent = waiting.take(event.requestId);
    const departure = await sent?.tell();
    const exchange = toExchange(await needs.loadFormats(), event, departure);
    const tabId = await findTab(event, exchange, departure);
    if (tabId < 0) return event.type === 'main_frame' ? findShown(event) : null;
    if (event.type === 'main_frame') {
      if (sent !== undefined) await keep(tabId, sent);
      await needs.apply(tabId, { kind: 'answer', exchange });
      await tellCommitAgain(tabId, event);
      return tabId;
    }
    const startedAtSeconds = departure?.atSeconds ?? null;
    const page = commits.get(tabId);
    if (page !== undefined && (startedAtSeconds ?? page.atSeconds) < page.atSeconds) return null;
    return apply(tabId, { kind: 'failure', exchange, startedAtSeconds });
  };

  /** An answer that only the browser's error tells of; null where the error tells of none. */
  const tellFailed = async (event: NavigationEvent): Promise<Exchange | null> => {
    const { tabId, url, error, atSeconds } = event;
    const isCircle = CIRCLE.test(error ?? '');
    if (!isCircle && !PROXY_SIGN_IN.test(error ?? '')) return null;
    const cookies = sizesOf(await needs.listCookies(url, tabId));
    const bare = bareExchange(`error-${tabId}`, url, atSeconds);
    const exchange: Exchange = {
      ...bare,
      status: isCircle ? 0 : 407,
      error: error ?? '',
      request: { ...bare.request, visibility: 'no-credentials', cookies },
    };
    return sealExchange(await needs.loadFormats(), exchange, atSeconds);
  };

  const takeGoodAnswer = async (event: AnswerEvent): Promise<number | null> => {
    const { requestId, url, status, atSeconds } = event;
    waiting.take(requestId);
    const tabId = await findTab(event, null, undefined);
    if (tabId < 0 || !(await needs.hasRecord(tabId))) return null;
    return apply(tabId, { kind: 'good-answer', requestId, url, status, atSeconds });
  };

  return {
    onDocumentRequest: (event) => {
      // Asked after the answer, the store would already lack what a 401 deletes.
      const stored = needs.listCookies(event.url, event.tabId);
      const carried = async (): Promise<Carried> => ({ ...NO_CREDENTIALS, stored: await stored });
      return depart(waiting.told(event, carried));
    },
    onSent: (event) => {
      const seen = needs.seesSentHeaders ? SEES_ALL : NO_CREDENTIALS;
      return depart(waiting.told(event, async () => ({ ...seen, headers: event.headers })));
    },
    onAnswer: async (event) => {
      const { type, status, tabId } = event;
      if (event.isAheadOfTime) return;
      if (status >= 400) await follow(tabId, () => keepRefusal(event));
      else if (type !== 'main_frame') waiting.take(event.requestId);
      // A redirect is not the end of a navigation.
      else if ((status >= 200 && status < 300) || status === 304)
        await follow(tabId, () => takeGoodAnswer(event));
    },
    onCommit: async (event) => {
      if (event.lifecycle !== 'active') return;
      const commit = toCommit(event);
      const { tabId } = event;
      commits.set(tabId, commit);
      await follow(tabId, async () => {
        await adopt(tabId, commit);
        if (!(await needs.hasRecord(tabId))) return null;
        return apply(tabId, { kind: 'commit', commit, keepsPages: needs.seesSentHeaders });
      });
    },
    onFailedNavigation: async (event) => {
      const { tabId, atSeconds } = event;
      const error = event.error ?? '';
      if (event.lifecycle !== 'active' || MOVED_ON.test(error)) return;
      await follow(tabId, async () => {
        const exchange = await tellFailed(event);
        for (const sent of waiting.documentsOf(tabId))
          if (exchange !== null) await keep(tabId, sent);
          // Nothing refused follows, or what was sent is still at hand then.
          else if (!GIVEN_UP.test(error)) sent.isKept = true;
        if (exchange !== null) await needs.apply(tabId, { kind: 'answer', exchange });
        if (!(await needs.hasRecord(tabId))) return null;
        return GIVEN_UP.test(error)
          ? apply(tabId, { kind: 'given-up', atSeconds })
          : apply(tabId, {
              kind: 'commit',
              commit: toCommit(event),
              keepsPages: needs.seesSentHeaders,
            });
      });
    },
    onTabClosed: (tabId) => {
      commits.delete(tabId);
      return inTurn(tabId, () => needs.drop(tabId));
    },
    onTabReplaced: (added, removed) => {
      commits.delete(removed);
      return follow(added, async () => {
        await needs.move(removed, added);
        return added;
      });
    },
  };
}
