import type { CauseId } from '../core/knowledge/causes.ts';
import type { Outcome } from './outcome.ts';

/** What one address answered to a request without cookies. */
export type TestAnswer = {
  readonly which: 'page' | 'front';
  /** Address that was asked, and the one where it led; both without query values. */
  readonly asked: string;
  readonly ended: string;
  /** 0 where it led on for longer than was followed. */
  readonly status: number;
  readonly outcome: Outcome;
  /** Null where it opens or leads to a sign-in without being refused. */
  readonly cause: CauseId | null;
};

/** A test from the press of its button to its end. Plain JSON without secrets. */
export type SiteTest = {
  readonly step: 'asking-page' | 'asking-front' | 'done' | 'stopped' | 'failed';
  readonly answers: readonly TestAnswer[];
  /** Requests made, redirects included; never more than `MOST_REQUESTS`. */
  readonly requests: number;
  /** What the page was refused for with everything the browser had. */
  readonly causeBefore: CauseId | null;
  /** Cookies that the refused request carried; null where that is not known. */
  readonly cookiesSent: number | null;
};

/** The page, where it leads, and the front page. */
export const MOST_REQUESTS = 3;
