import type { CauseId } from './causes.ts';
import type { ResponderId } from './responders.ts';

/** How sure: see CAUSES in the documentation. Ordered. */
export type Confidence = 'certain' | 'likely' | 'possible';

/** Who can put it right. */
export type Audience = 'visitor' | 'api-developer' | 'network-admin' | 'site-owner';

/**
 * What must hold of an answer; every part that is given must hold. All strings are in lower case with white space
 * folded, and begin and end at a word's edge: `access denied` is found in `Access&nbsp;denied!`, `deny` not in `denying`.
 */
export type When = {
  readonly status?: readonly number[];
  /** Field name in lower case → any value (`true`), or a text that stands in the value. */
  readonly headers?: Readonly<Record<string, true | string>>;
  /** Field names that are absent. */
  readonly noHeaders?: readonly string[];
  /** Any of these cookies is set by the answer; `name*` for a prefix. Lower case. */
  readonly setsCookie?: readonly string[];
  /** Any of these cookies was sent or is set; `name*` for a prefix. Lower case. */
  readonly hasCookie?: readonly string[];
  /** Any of these machine words stands as the whole value of a code field of the body. */
  readonly code?: readonly string[];
  /** Path in a JSON or XML body → any value, or the whole value. `*` in a path stands for one part. */
  readonly fields?: Readonly<Record<string, true | string>>;
  /** All of these stand in the body's source. */
  readonly marks?: readonly string[];
  /** Any of these stands in the body's source. */
  readonly anyMark?: readonly string[];
  /** All of these stand in what a person reads (for JSON and XML: in the message fields). */
  readonly text?: readonly string[];
  /** Any of these stands in what a person reads: the same sentence in several languages or versions. */
  readonly anyText?: readonly string[];
  /** None of these stands in what a person reads. */
  readonly noText?: readonly string[];
  /** One of each list stands in the same sentence of what the page states, in any order; `…*` for any ending. */
  readonly near?: readonly (readonly string[])[];
  /** The whole of what a person reads is one of these. */
  readonly wholeText?: readonly string[];
  /** Any of these stands in the document's title. */
  readonly title?: readonly string[];
  /** The host is one of these or below one. */
  readonly host?: readonly string[];
  /** Any of these stands in the path; `^…` only at its start, `…$` only at its end. */
  readonly path?: readonly string[];
  /** Names of query parameters that are all present. */
  readonly query?: readonly string[];
  readonly challenge?: {
    readonly scheme?: string;
    readonly error?: string;
    readonly realm?: string;
  };
  /** Whether the request carried something that identifies the caller. */
  readonly sent?: 'identity' | 'nothing';
  readonly method?: readonly string[];
  readonly client?: 'page' | 'api';
  readonly format?: 'empty' | 'html' | 'json' | 'xml' | 'text';
};

/**
 * One known way of answering. A row may name the product that answers so, the cause it means, or both.
 * `speaks` says what the row proves of the product:
 * `refusal`: it wrote this very answer; `product`: it is the software behind the answer (its marks are on every
 * answer it makes); `front`: it only stands in front (its marks are on every answer it passes on).
 */
export type Sign = {
  readonly id: string;
  readonly when: When;
  readonly responder?: ResponderId;
  readonly speaks?: 'refusal' | 'product' | 'front';
  readonly cause?: CauseId;
  /** Of the cause, and of the responder where there is no cause. */
  readonly confidence: Confidence;
  /**
   * The product knows who asks, or was shown a credential, even where nothing in the request tells: what it refuses is
   * then not merely missing.
   */
  readonly identified?: true;
  /** What such words mean with anybody: with a status that tells of no refusal only where the answer is an error. */
  readonly general?: true;
  /** Only where it is not the usual one of the cause. */
  readonly audience?: Audience;
  /** What the answer means, for a person, where that is more than its cause: one or two sentences. */
  readonly means?: string;
  /** What to do, where that is more than the cause's own steps. */
  readonly fix?: readonly string[];
  /** RFC section, vendor's page or source file. */
  readonly source: string;
  /** When the source was looked up: `2026-11`. */
  readonly seen: string;
  /** Ids of rows that also match this row's own example, each for the reason given. */
  readonly beside?: Readonly<Record<string, string>>;
};
