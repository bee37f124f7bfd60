/** A partition of a cookie jar, exactly as the browser gave it: the key has to be given back whole. */
export type PartitionKey = {
  readonly topLevelSite?: string;
  readonly hasCrossSiteAncestor?: boolean;
};

/** Everything that names one cookie in the browser's store: no two cookies share it. */
export type CookieKey = {
  readonly name: string;
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly path: string;
  readonly storeId: string;
  readonly partitionKey: PartitionKey | null;
  readonly firstPartyDomain: string | null;
};

/** A cookie as the popup shows it: never its value. */
export type CookieSummary = CookieKey & {
  readonly bytes: number;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: 'strict' | 'lax' | 'none' | 'unspecified';
  /** Null for a session cookie. */
  readonly expiresSeconds: number | null;
  /** Whether it looks like the sign-in session, and why we think so. */
  readonly role: 'session' | 'everybody' | 'unknown';
  /** Whether a request to the page's host sends it. */
  readonly sentToHost: boolean;
};

export type StorageKind =
  | 'cache'
  | 'local-storage'
  | 'session-storage'
  | 'indexed-db'
  | 'cache-storage'
  | 'service-workers';

/** What is known of one kind of storage: never 0 for not seen. */
export type StorageCount =
  | { readonly known: 'count'; readonly count: number; readonly bytes: number | null }
  | { readonly known: 'uncountable' }
  | { readonly known: 'not-seen' };

/** What a site keeps in this browser, as far as it can be seen from the tab. */
export type SiteData = {
  readonly tabId: number;
  readonly host: string;
  /** Registrable domain by the public suffix list; the host itself where there is none. */
  readonly site: string;
  readonly origin: string;
  readonly cookies: readonly CookieSummary[];
  readonly storage: Readonly<Record<StorageKind, StorageCount>>;
  /** Whether a script in the page can read and clear its storage exactly. */
  readonly canScript: boolean;
  /** Hosts below the site that have cookies of their own. */
  readonly subdomains: readonly string[];
  /** Whether the host is this machine, where ports share cookies. */
  readonly isLocal: boolean;
  /** Kinds the diagnosis blames: ticked at first. */
  readonly blamed: readonly ('cookies' | StorageKind)[];
  /** Open tabs of this origin and jar, this one included: their session storage goes too. */
  readonly openTabs?: number;
  /** Bytes that an undo takes of each kind, and bytes that are left for all undos: what is larger cannot be put back. */
  readonly undo?: {
    readonly localBytes: number;
    readonly sessionBytes: number;
    readonly roomBytes: number;
  };
  /**
   * What this browser does with a kind where no script can run in the page: exactly this site, more than it (other
   * ports, subdomains, containers), or nothing.
   */
  readonly byBrowser?: Readonly<Record<StorageKind, 'exact' | 'more' | 'none'>>;
};

/** Exactly what is to go: nothing beyond it does. */
export type ClearPlan = {
  readonly tabId: number;
  readonly cookies: readonly CookieKey[];
  readonly storage: readonly StorageKind[];
  readonly bypassCache: boolean;
  /** Kinds of web storage that the preview named as too large to be put back; any other is not cleared unkept. */
  readonly unkept?: readonly StorageKind[];
};

export type ClearedKind = 'cookies' | StorageKind;

export type ClearReason =
  /** The browser kept cookies although it was told to end them. */
  | 'still-there'
  /** It would not fit into what is kept for an undo, and the preview had not said so. */
  | 'not-kept'
  /** No script may run in the page, and the browser has no call for this kind and this jar. */
  | 'no-way'
  /** The browser refused. */
  | 'refused'
  /** Another tab of the site has a database open: it goes when that tab is closed or reloaded. */
  | 'held-open'
  /** Only the page itself was loaded anew; other cached files stay. */
  | 'page-only'
  /** No script could run in the page: the browser cleared it for the whole address. */
  | 'by-browser';

/** What went and what did not, kind by kind. */
export type ClearReport = {
  readonly kinds: readonly {
    readonly kind: ClearedKind;
    readonly result: 'cleared' | 'nothing-there' | 'failed' | 'not-possible';
    readonly count: number | null;
    /** Names of cookies that are still there. */
    readonly failed: readonly string[];
    /** Why it did not go, or not all of it. */
    readonly reason?: ClearReason;
  }[];
  readonly undoId: string | null;
};

export type UndoReport = {
  readonly restored: number;
  /** Cookies that the site has set since under the same key: replaced by the old ones, and named. */
  readonly replaced: readonly string[];
  readonly failed: readonly string[];
  readonly storageRestored: boolean;
  /** Cookies that the site has set since under other keys: left as they are. */
  readonly left?: readonly string[];
  /** Cookies whose own time ended while they were away: there is nothing to put back. */
  readonly ended?: readonly string[];
  /** The same for names in web storage; null where nothing of it was kept. */
  readonly storage?: {
    readonly replaced: readonly string[];
    readonly left: readonly string[];
    readonly failed: readonly string[];
    /** Tabs that were closed or moved on: their session storage is gone with them. */
    readonly lostTabs: number;
  } | null;
};
