import type { Diagnosis, Finding } from '../core/engine.ts';
import type { TokenReport } from '../core/tokens/token-report.ts';
import type { TabReport } from '../messages/protocol.ts';
import type { GuideMeans } from '../popup/guide-means.ts';
import type { TokenList } from '../popup/token-list.ts';
import type { CookieSummary, SiteData } from '../repair/site-data.ts';

/** A finding: a session that has ended, unless told otherwise. */
export function sampleFinding(change: Partial<Finding> = {}): Finding {
  return {
    rule: 'session-ended',
    cause: 'session-expired',
    confidence: 'likely',
    audience: 'visitor',
    evidence: [{ from: 'status', name: 'status', value: '401 Unauthorized' }],
    sign: null,
    values: {},
    actions: ['sign-in', 'clear-session-cookies'],
    sources: ['https://www.rfc-editor.org/rfc/rfc6265#section-1'],
    ...change,
  };
}

export function sampleDiagnosis(change: Partial<Diagnosis> = {}): Diagnosis {
  return {
    exchangeId: '1',
    status: 401,
    silent: false,
    client: 'page',
    responder: { id: 'nginx', confidence: 'certain' },
    findings: [sampleFinding()],
    notChecked: [],
    tokens: [],
    ...change,
  };
}

export function sampleReport(change: Partial<TabReport> = {}): TabReport {
  return {
    tabId: 7,
    url: 'https://www.shop.example/account',
    host: 'www.shop.example',
    diagnosis: sampleDiagnosis(),
    failures: [],
    rowTexts: {},
    sight: 'all-sites',
    isPrivate: false,
    storeId: '',
    openedByItself: false,
    part: 'why',
    undo: null,
    outcome: null,
    ...change,
  };
}

export function sampleCookie(name: string, change: Partial<CookieSummary> = {}): CookieSummary {
  return {
    name,
    domain: 'www.shop.example',
    hostOnly: true,
    path: '/',
    storeId: '0',
    partitionKey: null,
    firstPartyDomain: null,
    bytes: 40,
    secure: true,
    httpOnly: false,
    sameSite: 'lax',
    expiresSeconds: null,
    role: 'unknown',
    sentToHost: true,
    ...change,
  };
}

/** What a shop keeps: a session, a basket, a partitioned chat, and the session of its mail on a host beside it. */
export function sampleSiteData(change: Partial<SiteData> = {}): SiteData {
  return {
    tabId: 7,
    host: 'www.shop.example',
    site: 'shop.example',
    origin: 'https://www.shop.example',
    cookies: [
      sampleCookie('sid', { role: 'session', httpOnly: true }),
      sampleCookie('basket'),
      sampleCookie('chat', { partitionKey: { topLevelSite: 'https://shop.example' } }),
      sampleCookie('mail', { domain: 'mail.shop.example', role: 'session', sentToHost: false }),
    ],
    storage: {
      cache: { known: 'uncountable' },
      'local-storage': { known: 'count', count: 3, bytes: 2100 },
      'session-storage': { known: 'count', count: 0, bytes: 0 },
      'indexed-db': { known: 'not-seen' },
      'cache-storage': { known: 'not-seen' },
      'service-workers': { known: 'count', count: 1, bytes: null },
    },
    canScript: true,
    subdomains: ['mail.shop.example'],
    isLocal: false,
    blamed: [],
    ...change,
  };
}

export function sampleToken(change: Partial<TokenReport> = {}): TokenReport {
  return {
    kind: 'jws',
    format: null,
    alg: 'RS256',
    typ: 'JWT',
    kid: null,
    iss: 'https://login.example',
    subject: 'anna@shop.example',
    aud: ['https://api.shop.example'],
    scopes: [],
    roles: [],
    expiresSeconds: null,
    notBeforeSeconds: null,
    issuedSeconds: null,
    authTimeSeconds: null,
    expired: false,
    notYetValid: false,
    warnings: [],
    masked: 'eyJhbGci…(412 characters)',
    place: { from: 'cookie', name: 'id' },
    ...change,
  };
}

export function sampleTokenList(
  tokens: readonly TokenReport[],
  change: Partial<TokenList> = {},
): TokenList {
  return {
    tokens,
    held: tokens.length,
    host: 'shop.example',
    wantedScopes: [],
    watch: 'off',
    rhythm: null,
    databases: [],
    isStorageSeen: true,
    ...change,
  };
}

/** Means of the guide that only note what they were told to do: Linux and Chromium, with nothing tried before. */
export function sampleGuideMeans(change: Partial<GuideMeans> = {}): GuideMeans {
  return {
    lookAround: async () => ({
      browser: 'chromium',
      system: 'linux',
      url: 'https://www.shop.example/account',
      knownHosts: [],
    }),
    readTried: async () => ({ done: [], attempts: 0 }),
    keepTried: async () => undefined,
    openPage: async () => true,
    openPrivately: async () => true,
    listMeddling: async () => [],
    savePicture: async () => true,
    copyText: async () => undefined,
    ...change,
  };
}
