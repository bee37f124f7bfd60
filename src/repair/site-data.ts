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
};

/** Exactly what is to go: nothing beyond it does. */
export type ClearPlan = {
  readonly tabId: number;
  readonly cookies: readonly CookieKey[];
  readonly storage: readonly StorageKind[];
  readonly bypassCache: boolean;
};

export type ClearedKind = 'cookies' | StorageKind;

/** What went and what did not, kind by kind. */
export type ClearReport = {
  readonly kinds: readonly {
    readonly kind: ClearedKind;
    /** `beyond`: the browser could only clear more than asked (said in the preview). */
    readonly result: 'cleared' | 'nothing-there' | 'failed' | 'not-possible';
    readonly count: number | null;
    /** Names of cookies that are still there; reason for other kinds. */
    readonly failed: readonly string[];
  }[];
  readonly undoId: string | null;
};

export type UndoReport = {
  readonly restored: number;
  /** Cookies that the site has set since under the same key: replaced by the old ones, and named. */
  readonly replaced: readonly string[];
  readonly failed: readonly string[];
  readonly storageRestored: boolean;
};
