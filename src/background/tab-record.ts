import type { Exchange } from '../core/exchange.ts';
import type { CauseId } from '../core/knowledge/causes.ts';
import type { RepairOutcome } from '../messages/protocol.ts';
import type { SiteTest } from '../repair/site-test.ts';

/** A document as the navigation events show it. */
export type Commit = {
  readonly url: string;
  readonly documentId: string | null;
  readonly isReload: boolean;
  readonly isBackForward: boolean;
  /** The browser's word for a failed navigation; null for a committed document. */
  readonly error: string | null;
  /** Firefox: a page that shows the source of the answer. */
  readonly isSource?: boolean;
  readonly atSeconds: number;
};

/** A request for the tab's own document, sealed, that no answer has come to yet. */
export type Departure = {
  readonly requestId: string;
  readonly url: string;
  readonly atSeconds: number;
  readonly request: Exchange['request'];
  readonly sentTokens: NonNullable<Exchange['sentTokens']>;
};

/** A repair that waits for the next answer. */
export type PendingRepair = {
  readonly url: string;
  readonly causeBefore: CauseId | null;
  readonly report: RepairOutcome['report'];
  readonly startedAtSeconds: number;
};

/** What is known of one document. */
export type Page = {
  /** The refused answer to the tab's own document; null where the document is healthy. */
  readonly answer: Exchange | null;
  /** The document that answer belongs to, once the browser has committed it or shown its own error page. */
  readonly commit: Commit | null;
  /** Whether the page was tried: drawn on, or found not to take a script. */
  readonly surface: 'untried' | 'drawn' | 'unwritable';
  /** Refused requests inside the document, newest last, at most 40. */
  readonly failures: readonly Exchange[];
};

/** Everything that is known of one tab. Plain JSON without secrets, in `storage.session`. */
export type TabRecord = Page & {
  /** What was asked for and not answered yet. */
  readonly departure: Departure | null;
  /** The page that still stands while a refused answer waits to be shown. */
  readonly left: Page | null;
  /** Refused pages that Back may bring again as they were, newest first, at most two. */
  readonly past: readonly Page[];
  readonly repair: PendingRepair | null;
  readonly outcome: RepairOutcome | null;
  /** The last test of the page without cookies; dropped when another answer comes. */
  readonly test: SiteTest | null;
  /** When the page is asked for again because the person wished so; null where they did not. */
  readonly retryAtSeconds: number | null;
};

export const EMPTY_PAGE: Page = { answer: null, commit: null, surface: 'untried', failures: [] };

/** What no longer holds once another page comes. */
export const NEW_PAGE = { ...EMPTY_PAGE, left: null, test: null, retryAtSeconds: null };

export const EMPTY_RECORD: TabRecord = {
  ...NEW_PAGE,
  departure: null,
  past: [],
  repair: null,
  outcome: null,
};

/** What can happen to a tab, in any order the browser likes. */
export type TabEvent =
  | { readonly kind: 'request'; readonly departure: Departure }
  | { readonly kind: 'answer'; readonly exchange: Exchange }
  | {
      readonly kind: 'good-answer';
      readonly requestId: string;
      readonly url: string;
      readonly status: number;
      readonly atSeconds: number;
    }
  /** A document that stands, or with an `error` the browser's own page in its place. */
  | {
      readonly kind: 'commit';
      readonly commit: Commit;
      /** Whether this browser can bring a refused page back as it was, without asking for it again. */
      readonly keepsPages: boolean;
    }
  /** A navigation that was given up: the page before it stays. */
  | { readonly kind: 'given-up'; readonly atSeconds: number }
  /** `startedAtSeconds`: null where it is not known when the request left. */
  | {
      readonly kind: 'failure';
      readonly exchange: Exchange;
      readonly startedAtSeconds: number | null;
    }
  | {
      readonly kind: 'words';
      readonly url: string;
      readonly documentId: string | null;
      /** `responseStatus` as the page has it; 0 or absent where it does not tell. */
      readonly status?: number;
      readonly body: Exchange['response']['body'];
    }
  /** What the page itself told of its answer when a person asked, where no event told of any. */
  | { readonly kind: 'asked'; readonly exchange: Exchange };

/** Whether a record says nothing that anybody would be shown. */
export function isQuiet(record: TabRecord): boolean {
  return (
    record.answer === null &&
    record.failures.length === 0 &&
    record.repair === null &&
    record.outcome === null &&
    record.test === null
  );
}

/** Whether a record need not be kept: it is quiet, and nothing can follow that it would be needed for. */
export function isIdle(record: TabRecord): boolean {
  return (
    isQuiet(record) && record.departure === null && record.left === null && record.past.length === 0
  );
}

/** Addresses of one document: the fragment never reaches the server, and a sealed address has masked values. */
export function isSamePage(a: string, b: string): boolean {
  const plain = (url: string): string => (url.split('#', 1)[0] ?? '').split('?', 1)[0] ?? '';
  return plain(a) === plain(b);
}
