import type { CauseId } from '../../src/core/knowledge/causes.ts';
import type { ResponderId } from '../../src/core/knowledge/responders.ts';
import type { Audience } from '../../src/core/knowledge/sign.ts';
import type { BrowserName, PromptAnswer } from '../fixtures/harness.ts';

/** One request as a row sees it. */
export type LabRequest = {
  readonly method: string;
  readonly url: URL;
  /** Names in lower case; several lines of one name are joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: ReadonlyMap<string, string>;
  readonly body: string;
  /** Requests to this row's own page so far, this one included, since the last reset. */
  readonly count: number;
  readonly now: Date;
  /** Milliseconds since the row's page was first asked for after the last reset. */
  readonly sinceFirstMs: number;
  /** The lab's second listener: another port, and with it another origin. */
  readonly otherPort: number;
};

export type LabAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string | Uint8Array;
};

/** Where a refusal shows: the card on the page, the popup only, the badge only, nowhere. */
export type Surface = 'card' | 'popup' | 'badge' | 'none';

/** What makes the page open again, where anything does. */
export type Repair =
  | 'clear-cookies'
  | 'clear-service-worker'
  | 'reload-past-cache'
  | 'drop-referrer'
  | 'wait';

/** How a person comes to the page. `get` types its address; the others need a page before it. */
export type Arrival = 'get' | 'post' | 'foreign-link' | 'install-worker' | 'foreign-frame';

export type LabPage = {
  /** Kebab case, unique in the lab. */
  readonly id: string;
  /** Label before `.localhost`, unique: each row is a site of its own, so that no cookie reaches another. */
  readonly host: string;
  readonly path: string;
  readonly title: string;
  /** One or two sentences for the lab's index. */
  readonly explains: string;
  /** Answers everything on the row's host, its own page and what belongs to it. */
  readonly answer: (request: LabRequest) => LabAnswer;
  readonly arrival?: Arrival;
  /** `Set-Cookie` lines that the browser is given before it comes. */
  readonly cookies?: (now: Date) => readonly string[];
  /** Form fields that a `post` arrival sends. */
  readonly fields?: Readonly<Record<string, string>>;
};

export type LabRow = LabPage & {
  readonly cause: CauseId;
  readonly responder: ResponderId;
  /** Further responders that are right too. */
  readonly alsoResponder?: readonly ResponderId[];
  readonly audience: Audience;
  /** Where the answer is documented: the server's source or its vendor's page. */
  readonly source: string;
  /** What the browser's own sign-in prompt is answered with; left out presses Cancel. */
  readonly prompt?: PromptAnswer;
  /** Left out: a card in both. */
  readonly surface?: Readonly<Record<BrowserName, Surface>>;
  /** Where one browser hides what the other shows, its own right answer. */
  readonly inBrowser?: Readonly<
    Partial<Record<BrowserName, { readonly cause: CauseId; readonly responder: ResponderId }>>
  >;
  readonly repairedBy?: Repair;
  /** What a repaired page leads to; left out: it opens. */
  readonly leadsTo?: 'opens' | 'sign-in' | 'refused';
};

export type HealthyPage = LabPage;

/**
 * Address of a page of the lab, as a person would type it. A name makes it a site of its own, so that nothing
 * the browser or the extension remembers of other visits counts here.
 */
export function pageUrl(origin: string, page: LabPage, site?: string): string {
  return new URL(page.path, siteUrl(origin, page.host, site)).href;
}

/** Address that gives the browser what the row needs (cookies, a form, a referrer), and then leads to its page. */
export function entryUrl(origin: string, page: LabPage, site?: string): string {
  if (page.cookies === undefined && (page.arrival ?? 'get') === 'get')
    return pageUrl(origin, page, site);
  const foreign = page.arrival === 'foreign-link' || page.arrival === 'foreign-frame';
  return `${siteUrl(origin, foreign ? 'elsewhere' : page.host, site)}/__lab/enter/${page.id}`;
}

function siteUrl(origin: string, host: string, site?: string): string {
  const { port } = new URL(origin);
  return `http://${[host, ...(site === undefined ? [] : [site]), 'localhost'].join('.')}:${port}`;
}
