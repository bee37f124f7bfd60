import type { TokenReport } from './tokens/token-report.ts';

/** One header field line. Names as received; compare them without regard to case. */
export type Header = { readonly name: string; readonly value: string };

/** What the request was made for. `document` is a navigation of a tab, `frame` one of a frame. */
export type ResourceKind = 'document' | 'frame' | 'fetch' | 'image' | 'other';

/**
 * What is known of a list of sent fields.
 * `all`: what is absent was not sent. `no-credentials`: the observer hides Cookie and Authorization
 * (Chromium without `extraHeaders`, a sanitised HAR), so their absence says nothing. `none`: nothing is known.
 */
export type Visibility = 'all' | 'no-credentials' | 'none';

/** A cookie as a store or a `Cookie` header shows it; never its value. */
export type SentCookie = {
  readonly name: string;
  /** Length of name, `=` and value in bytes. */
  readonly bytes: number;
};

/** The words of an answer, as far as they were seen. */
export type BodyText = {
  /** First 64 KiB. */
  readonly text: string;
  /** Whole length in characters when more was there, else the length of `text`. */
  readonly length: number;
  /** `answer`: the bytes the server sent. `page`: the document after the browser built it. */
  readonly from: 'answer' | 'page';
};

/**
 * One request and its answer, as observed. Plain JSON: the only thing the engine reads, whoever made it
 * (the watcher, a HAR file, DevTools, a test).
 */
export type Exchange = {
  readonly id: string;
  /** Absolute, without `user:password@`. */
  readonly url: string;
  readonly method: string;
  /** 100 to 599 or a private code; 0 where there was no answer (see `error`). */
  readonly status: number;
  readonly kind: ResourceKind;
  /** The browser's name for a navigation error: `net::ERR_TOO_MANY_REDIRECTS`. */
  readonly error?: string;
  /** Origin that made the request, where known. */
  readonly initiator?: string;
  /** When the answer arrived, by the local clock, in seconds since 1970; null where not recorded. */
  readonly receivedAtSeconds: number | null;
  readonly request: {
    readonly visibility: Visibility;
    readonly headers: readonly Header[];
    /** Cookies known to have been sent (header or snapshot of the store); null where not known. */
    readonly cookies: readonly SentCookie[] | null;
    /** First 64 KiB of a form or JSON body; null where not seen. */
    readonly body: string | null;
  };
  readonly response: {
    readonly headers: readonly Header[];
    /** Null: not seen. A `text` of '' means an empty body was seen. */
    readonly body: BodyText | null;
  };
  /** Reports on the credentials that were sent, made before the raw values were dropped. */
  readonly sentTokens?: readonly TokenReport[];
};
