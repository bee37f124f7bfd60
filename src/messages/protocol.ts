import type { Catalogue, FindingText } from '../core/describe.ts';
import type { Diagnosis } from '../core/engine.ts';
import type { CauseId } from '../core/knowledge/causes.ts';
import type { ResponderId } from '../core/knowledge/responders.ts';
import type { SignOutRhythm } from '../core/tokens/sign-out-rhythm.ts';
import type { TokenReport } from '../core/tokens/token-report.ts';
import type { Cure } from '../repair/cure.ts';
import type { Preset } from '../repair/preset.ts';
import type { ClearPlan, ClearReport, SiteData, UndoReport } from '../repair/site-data.ts';
import type { SiteTest } from '../repair/site-test.ts';

/** What the content script reads of the failing document, once, when it is put there. */
export type PageReading = {
  /** First 64 KiB of the document's source as the browser has it. */
  readonly text: string;
  readonly length: number;
  readonly contentType: string;
  /** Whether the page has a form of its own to sign in with, a challenge of its own, or neither. */
  readonly own: 'sign-in' | 'challenge' | 'none';
  /** `PerformanceNavigationTiming.responseStatus`; 0 where the browser does not tell. */
  readonly responseStatus: number;
};

/** Everything the card shows, in the reader's language; the card draws it and knows nothing else. */
export type CardContent = {
  readonly form: 'card' | 'line';
  readonly cause: CauseId;
  readonly responder: ResponderId;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly finding: FindingText;
  /** Labels of the card's own controls. */
  readonly labels: {
    /** Accessible name of the region; begins with `Readmit`. */
    readonly region: string;
    /** The main button, named by its effect: it opens the popup on a part. */
    readonly main: string;
    readonly more: string;
    readonly less: string;
    readonly close: string;
    readonly evidence: string;
    readonly steps: string;
    readonly notSeen: string;
    /** Said where the browser would not open the popup; '' or absent says nothing. */
    readonly toolbar?: string;
  };
  /** Part of the popup that the main button opens. */
  readonly part: PopupPart;
};

export type PopupPart = 'why' | 'site-data' | 'tokens';

/** A failing request inside a healthy page, with those like it. */
export type FailureGroup = {
  readonly endpoint: string;
  readonly method: string;
  readonly status: number;
  readonly cause: CauseId;
  readonly count: number;
  readonly lastSeconds: number;
  readonly diagnosis: Diagnosis;
};

/** What is known of a tab, for the popup. */
export type TabReport = {
  readonly tabId: number;
  readonly url: string;
  readonly host: string;
  /** The document's own failure; null where the document is healthy or nothing was seen of it. */
  readonly diagnosis: Diagnosis | null;
  /** Newest first, at most 20. */
  readonly failures: readonly FailureGroup[];
  /** Words of the rows that the findings rest on, for the reader's catalogue. */
  readonly rowTexts: Catalogue;
  /** What the background may see of this tab. */
  readonly sight: 'all-sites' | 'this-site' | 'on-click' | 'none' | 'restricted';
  readonly isPrivate: boolean;
  /** Cookie jar of the tab: container, private window or the default one. */
  readonly storeId: string;
  /** Whether the popup was opened by Readmit itself, not by the person. */
  readonly openedByItself: boolean;
  /** The part to begin with. */
  readonly part: PopupPart;
  /** An undo that is waiting for this tab's site. */
  readonly undo: {
    readonly id: string;
    readonly cookies: number;
    readonly atSeconds: number;
  } | null;
  /** Server's clock minus ours, as far as the document's answer told; absent where it did not. */
  readonly skewSeconds?: number;
  /** The outcome of the last repair in this tab, once the new answer was seen. */
  readonly outcome: RepairOutcome | null;
  /** The last test without cookies, or the one under way; `concludeTest` says what it comes to. */
  readonly test?: SiteTest | null;
  /** The site's own sign-in page, as its challenge or the page names it. */
  readonly signInUrl?: string | null;
  /** Scheme of the challenge, lower case. */
  readonly authScheme?: string | null;
  /** Whether the refused page came of a form, which is never sent again. */
  readonly cameOfForm?: boolean;
  /** Cookies that the refused request carried; null where that is not known. */
  readonly cookiesSent?: number | null;
  /** When the refused answer came. */
  readonly answeredAtSeconds?: number | null;
  /** Numbers by which the site's people find this very request: Ray ID, request id, trace id. */
  readonly ids?: readonly { readonly name: string; readonly value: string }[];
  /** When the page will be asked for again because the person wished so. */
  readonly retryAtSeconds?: number | null;
};

/** What is known of a tab's credentials beyond what its page holds. */
export type SentTokens = {
  /** Reports on what the refused requests carried, newest first. */
  readonly sent: readonly TokenReport[];
  /** Scopes that the refusals asked for (RFC 6750 §3). */
  readonly wantedScopes: readonly string[];
  /** `never`: of private windows nothing is watched, and of pages that are no site's there is nothing. */
  readonly watch: 'on' | 'off' | 'never';
  /** Sign-outs that come as regularly as a token ends; null where none do. */
  readonly rhythm: SignOutRhythm | null;
};

/** What a repair came to: told by the answer after it. */
export type RepairOutcome = {
  readonly kind: 'opens' | 'sign-in' | 'refused' | 'waiting';
  readonly causeBefore: CauseId | null;
  readonly causeAfter: CauseId | null;
  readonly report: ClearReport;
};

export type Settings = {
  readonly surface: 'card' | 'line' | 'badge';
  readonly mayOpenByItself: boolean;
  /** Hosts, `*.example.org` for a host and all below it. */
  readonly muted: readonly string[];
  readonly lang: 'auto' | 'en' | 'ru';
  /** Hosts whose tokens are watched. */
  readonly watched: readonly string[];
  /** What a person chose to clear, by site; absent before the first. */
  readonly presets?: Readonly<Record<string, Preset>>;
};

/** What the background does for others. Function types: a wrong name or field does not compile at either end. */
export type BackgroundApi = {
  /** From the content script: what it read, answered by what to show; null to show nothing. */
  readonly 'read-page': (reading: PageReading) => CardContent | null;
  /** From the card: the person closed it. */
  readonly 'close-card': () => null;
  /** From the card: open the popup on a part. False where the browser would not. */
  readonly 'open-popup': (part: PopupPart) => boolean;
  readonly 'get-tab-report': (tabId: number) => TabReport;
  /** `site` is the registrable domain, which the asking page tells by the public suffix list; null for the host alone. */
  readonly 'get-site-data': (request: { tabId: number; site: string | null }) => SiteData;
  /** Clears what the plan lists, reloads, and keeps what can be undone. */
  readonly 'clear-site-data': (plan: ClearPlan) => ClearReport;
  readonly 'undo-clear': (undoId: string) => UndoReport;
  /** Asks page and front page again without cookies: three requests at most. Progress is in the tab's report. */
  readonly 'test-site': (tabId: number) => SiteTest;
  readonly 'stop-test': (tabId: number) => null;
  /** Loads the page once at a time, or no longer (null). False where it came of a form, which is never sent again. */
  readonly 'retry-later': (request: { tabId: number; atSeconds: number | null }) => boolean;
  /** A cure with one click. False where the browser would not. */
  readonly 'try-cure': (request: { tabId: number; cure: Cure }) => boolean;
  /** Keeps what a person chose for a site, or forgets it (null). False in a private window: nothing is written. */
  readonly 'remember-preset': (request: {
    tabId: number;
    site: string;
    preset: Preset | null;
  }) => boolean;
  /** What refused requests of the tab carried and asked for. What the page holds the popup reads by itself. */
  readonly 'get-sent-tokens': (tabId: number) => SentTokens;
  /** Marks the button before the sign-in on a tab's site ends, or no longer. False in a private window. */
  readonly 'watch-site': (request: { tabId: number; isOn: boolean }) => boolean;
  /** The text at an address where an issuer publishes its keys: asked for without cookies. Null where none came. */
  readonly 'fetch-keys': (url: string) => string | null;
  /** For the page that may connect nowhere, not even to the package it came in. */
  readonly 'get-catalogue': (lang: 'en' | 'ru') => Catalogue;
  readonly 'get-settings': () => Settings;
  readonly 'change-settings': (change: Partial<Settings>) => Settings;
  readonly 'reload-tab': (request: { tabId: number; bypassCache: boolean }) => null;
  /** Reads the page of a tab after the person asked: `responseStatus` and its words. */
  readonly 'ask-page': (tabId: number) => TabReport;
};

export type { Cure };

export type BackgroundRequest = keyof BackgroundApi;

/** Who may ask what: a content script sits in a hostile page and gets nothing but its card. */
export const ALLOWED_SENDERS: Readonly<Record<BackgroundRequest, 'content' | 'page'>> = {
  'read-page': 'content',
  'close-card': 'content',
  'open-popup': 'content',
  'get-tab-report': 'page',
  'get-site-data': 'page',
  'clear-site-data': 'page',
  'undo-clear': 'page',
  'test-site': 'page',
  'stop-test': 'page',
  'retry-later': 'page',
  'try-cure': 'page',
  'remember-preset': 'page',
  'get-sent-tokens': 'page',
  'watch-site': 'page',
  'fetch-keys': 'page',
  'get-catalogue': 'page',
  'get-settings': 'page',
  'change-settings': 'page',
  'reload-tab': 'page',
  'ask-page': 'page',
};
