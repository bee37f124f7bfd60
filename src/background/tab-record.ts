import type { Exchange } from '../core/exchange.ts';
import type { CauseId } from '../core/knowledge/causes.ts';
import type { RepairOutcome } from '../messages/protocol.ts';

/** A document as the navigation events show it. */
export type Commit = {
  readonly url: string;
  readonly documentId: string | null;
  readonly isReload: boolean;
  readonly isBackForward: boolean;
  /** The browser's word for a failed navigation; null for a committed document. */
  readonly error: string | null;
  readonly atSeconds: number;
};

/** A repair that waits for the next answer. */
export type PendingRepair = {
  readonly url: string;
  readonly causeBefore: CauseId | null;
  readonly report: RepairOutcome['report'];
  readonly startedAtSeconds: number;
};

/** Everything that is known of one tab. Plain JSON without secrets, in `storage.session`. */
export type TabRecord = {
  /** The refused answer to the tab's own document, newest; null where the document is healthy. */
  readonly answer: Exchange | null;
  /** The document that answer belongs to, once the browser has committed it or shown its own error page. */
  readonly commit: Commit | null;
  /** Whether the page was tried: drawn on, or found not to take a script. */
  readonly surface: 'untried' | 'drawn' | 'unwritable';
  /** Refused requests inside the document, newest last, at most `MOST_FAILURES`. */
  readonly failures: readonly Exchange[];
  readonly repair: PendingRepair | null;
  readonly outcome: RepairOutcome | null;
};

export const EMPTY_RECORD: TabRecord = {
  answer: null,
  commit: null,
  surface: 'untried',
  failures: [],
  repair: null,
  outcome: null,
};

/** Failing requests kept for a tab; the oldest go first. */
export const MOST_FAILURES = 40;

/** Characters of a body kept for a tab's document. */
export const MOST_BODY = 65_536;

/** What can happen to a tab, in any order the browser likes. */
export type TabEvent =
  /** `startedAtSeconds`: when the request was made, which parts a commit of this navigation from an older one. */
  | { readonly kind: 'answer'; readonly exchange: Exchange; readonly startedAtSeconds: number }
  | { readonly kind: 'good-answer' }
  | { readonly kind: 'commit'; readonly commit: Commit }
  | { readonly kind: 'failure'; readonly exchange: Exchange }
  | { readonly kind: 'words'; readonly url: string; readonly body: Exchange['response']['body'] }
  | { readonly kind: 'surface'; readonly surface: TabRecord['surface'] };

/**
 * The record after an event. Pure. Answer and commit of one navigation come in either order; a commit without a
 * refused answer of its own is a healthy page, and drops what was known of the page before it.
 */
export function applyEvent(record: TabRecord, event: TabEvent): TabRecord {
  switch (event.kind) {
    case 'answer': {
      const isOfCommit =
        record.commit !== null &&
        record.answer === null &&
        samePage(record.commit.url, event.exchange.url) &&
        record.commit.atSeconds >= event.startedAtSeconds;
      return {
        ...record,
        answer: event.exchange,
        commit: isOfCommit ? record.commit : null,
        surface: 'untried',
        failures: isOfCommit ? record.failures : [],
      };
    }
    case 'good-answer':
      return { ...record, answer: null, commit: null, surface: 'untried', failures: [] };
    case 'commit': {
      const { answer } = record;
      const isOfAnswer =
        answer !== null && record.commit === null && samePage(event.commit.url, answer.url);
      if (isOfAnswer) return { ...record, commit: event.commit };
      return { ...record, answer: null, commit: event.commit, surface: 'untried', failures: [] };
    }
    case 'failure':
      return { ...record, failures: [...record.failures, event.exchange].slice(-MOST_FAILURES) };
    case 'words': {
      const { answer } = record;
      if (answer === null || !samePage(answer.url, event.url)) return record;
      return {
        ...record,
        answer: { ...answer, response: { ...answer.response, body: event.body } },
      };
    }
    case 'surface':
      return { ...record, surface: event.surface };
  }
}

/** Whether a record says nothing any more, and need not be kept. */
export function isIdle(record: TabRecord): boolean {
  return (
    record.answer === null &&
    record.failures.length === 0 &&
    record.repair === null &&
    record.outcome === null
  );
}

/** Addresses of one document: the fragment never reaches the server, and a sealed address has masked values. */
function samePage(a: string, b: string): boolean {
  const plain = (url: string): string => (url.split('#', 1)[0] ?? '').split('?', 1)[0] ?? '';
  return plain(a) === plain(b);
}
