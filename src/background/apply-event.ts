import type { Exchange } from '../core/exchange.ts';
import {
  type Commit,
  type Departure,
  EMPTY_PAGE,
  isSamePage,
  NEW_PAGE,
  type Page,
  type TabEvent,
  type TabRecord,
} from './tab-record.ts';

/** Failing requests kept for a tab; the oldest go first. */
export const MOST_FAILURES = 40;

/** Pages kept for Back; of their words, so many characters. */
export const MOST_PAST = 2;
const MOST_PAST_BODY = 16_384;

/**
 * The record after an event. Pure. Request, answer and commit of one navigation come in any order; a commit without a
 * refused answer of its own is a healthy page, and drops what was known of the page before it.
 */
export function applyEvent(record: TabRecord, event: TabEvent): TabRecord {
  switch (event.kind) {
    case 'request':
      return afterRequest(record, event.departure);
    case 'answer':
      return afterAnswer(record, event.exchange);
    case 'good-answer':
      return afterGoodAnswer(record, event);
    case 'commit':
      return afterCommit(record, event.commit, event.keepsPages);
    case 'given-up':
      return isPending(record) && event.atSeconds >= receivedAt(record.answer)
        ? { ...record, ...NEW_PAGE, ...record.left }
        : record;
    case 'failure': {
      const { commit } = record;
      const isOfPageBefore =
        commit !== null &&
        event.startedAtSeconds !== null &&
        event.startedAtSeconds < commit.atSeconds;
      return isOfPageBefore
        ? record
        : { ...record, failures: [...record.failures, event.exchange].slice(-MOST_FAILURES) };
    }
    case 'words': {
      const { answer, commit } = record;
      if (answer === null || !isOfDocument(commit, answer, event)) return record;
      // The refusal was the one before the right password: the page itself knows best.
      if (isGoodStatus(event.status)) return { ...record, ...NEW_PAGE, commit };
      return {
        ...record,
        answer: { ...answer, response: { ...answer.response, body: event.body } },
      };
    }
    case 'asked':
      // The person is being told already: nothing need be drawn.
      return record.answer === null
        ? {
            ...record,
            answer: event.exchange,
            surface: 'drawn',
            commit: standingOf(event.exchange),
          }
        : record;
  }
}

function afterRequest(record: TabRecord, departure: Departure): TabRecord {
  const { answer } = record;
  // Told late: the answer is there and knows nothing yet of what was sent.
  if (answer !== null && answer.id === departure.requestId && answer.request.visibility === 'none')
    return { ...record, answer: withSent(answer, departure) };
  // Asked for again with a name and a password: what was refused before is no page.
  if (isPending(record) && answer?.id === departure.requestId)
    return { ...record, ...NEW_PAGE, ...record.left, departure };
  return { ...record, departure };
}

function afterAnswer(record: TabRecord, seen: Exchange): TabRecord {
  const { departure, commit } = record;
  // An error stands for the answer to what was asked for last.
  const isAsked =
    departure !== null && (departure.requestId === seen.id || seen.error !== undefined);
  const answer = isAsked ? withSent(seen, departure) : seen;
  const startedAtSeconds = isAsked ? departure.atSeconds : receivedAt(seen);
  // In Firefox the document may be committed before its headers are told.
  const isCommitted =
    commit !== null &&
    record.answer === null &&
    isSamePage(commit.url, seen.url) &&
    commit.atSeconds >= startedAtSeconds;
  const next = { ...record, ...NEW_PAGE, answer, departure: isAsked ? null : departure };
  if (isCommitted) return { ...next, commit, failures: record.failures };
  return { ...next, left: isPending(record) ? record.left : pageOf(record) };
}

function afterGoodAnswer(
  record: TabRecord,
  event: Extract<TabEvent, { kind: 'good-answer' }>,
): TabRecord {
  const departure = record.departure?.requestId === event.requestId ? null : record.departure;
  // The prompt was answered rightly, or somebody went elsewhere: nothing refused is to come any more.
  if (isPending(record)) return { ...record, ...NEW_PAGE, ...record.left, departure };
  // In Firefox a document may be told of between the two answers.
  if (record.answer?.id === event.requestId)
    return { ...record, ...NEW_PAGE, commit: record.commit, departure };
  if (event.status === 304) {
    const kept = [record, ...record.past].find(({ answer }) => isKeptRefusal(answer, event.url));
    if (kept?.answer != null)
      return afterAnswer(record, {
        ...kept.answer,
        id: event.requestId,
        receivedAtSeconds: event.atSeconds,
      });
  }
  return { ...record, departure };
}

/** 304 brings the stored answer again, and that was a refusal: only one with a validator can have been stored so. */
function isKeptRefusal(answer: Exchange | null, url: string): boolean {
  return (
    answer !== null &&
    isSamePage(answer.url, url) &&
    answer.response.headers.some(({ name }) => /^(?:etag|last-modified)$/i.test(name))
  );
}

function afterCommit(record: TabRecord, commit: Commit, keepsPages: boolean): TabRecord {
  const { answer, departure } = record;
  if (isSameCommit(record.commit, commit)) return record;
  if (isPending(record)) {
    const isLater = commit.atSeconds + CLOCK_GRAIN >= receivedAt(answer);
    if (isLater && isSamePage(commit.url, answer?.url ?? ''))
      return { ...record, commit, left: null };
    // The page before, told late: it stands until the refusal is shown.
    if (!isLater) return { ...record, left: { ...EMPTY_PAGE, commit } };
  }
  if (isToldTwice(record, commit))
    return { ...record, commit: { ...commit, error: record.commit?.error ?? commit.error } };
  const known = commit.isBackForward && departure === null ? findPast(record, commit) : undefined;
  return {
    ...record,
    ...NEW_PAGE,
    ...known,
    commit,
    departure: commit.error === null ? departure : null,
    failures: record.failures.filter((one) => receivedAt(one) > commit.atSeconds),
    past: keepsPages ? rememberPage(record, known) : [],
  };
}

/** Firefox tells of its error page twice: that the navigation failed, and that a document stands; in either order. */
function isToldTwice({ answer, commit: before, departure }: TabRecord, commit: Commit): boolean {
  if (answer === null || before === null || departure !== null || commit.isReload) return false;
  return isSamePage(commit.url, before.url) && (before.error === null) !== (commit.error === null);
}

function isSameCommit(a: Commit | null, b: Commit): boolean {
  return a?.atSeconds === b.atSeconds && a.url === b.url && a.error === b.error;
}

/** Event times are whole milliseconds, and two processes round them. */
const CLOCK_GRAIN = 0.01;

function findPast({ past }: TabRecord, { documentId, url }: Commit): Page | undefined {
  return past.find(({ commit }) =>
    documentId === null || commit?.documentId == null
      ? isSamePage(commit?.url ?? '', url)
      : commit.documentId === documentId,
  );
}

function rememberPage(record: TabRecord, restored: Page | undefined): readonly Page[] {
  const { answer, commit } = record;
  const others = record.past.filter((page) => page !== restored);
  if (answer === null || commit === null) return others;
  const { body } = answer.response;
  const words = body === null ? null : { ...body, text: body.text.slice(0, MOST_PAST_BODY) };
  const page: Page = {
    ...pageOf(record),
    answer: { ...answer, response: { ...answer.response, body: words } },
    failures: [],
  };
  return [page, ...others].slice(0, MOST_PAST);
}

function isOfDocument(
  commit: Commit | null,
  answer: Exchange,
  { documentId, url }: { readonly documentId: string | null; readonly url: string },
): boolean {
  return commit?.documentId != null && documentId !== null
    ? commit.documentId === documentId
    : isSamePage(answer.url, url);
}

function withSent(answer: Exchange, { request, sentTokens }: Departure): Exchange {
  return { ...answer, request, sentTokens };
}

/** Whether a page says that it was answered well. */
function isGoodStatus(status = 0): boolean {
  return status > 0 && status < 400;
}

/** The document that stands there, as far as the page itself tells. */
function standingOf({ url, receivedAtSeconds }: Exchange): Commit {
  const atSeconds = receivedAtSeconds ?? 0;
  return { url, documentId: null, isReload: false, isBackForward: false, error: null, atSeconds };
}

function pageOf({ answer, commit, surface, failures }: Page): Page {
  return { answer, commit, surface, failures };
}

/** Whether a refused answer is there that no document shows yet. */
function isPending({ answer, commit }: Page): boolean {
  return answer !== null && commit === null;
}

function receivedAt(exchange: Exchange | null): number {
  return exchange?.receivedAtSeconds ?? 0;
}
