import { describe, expect, it } from 'vitest';
import { foreignSites, isFinal, isKeepable, oddCookies, tooLarge } from './plan.ts';
import type { CookieSummary, SiteData } from './site-data.ts';

const cookie = (name: string, change: Partial<CookieSummary> = {}): CookieSummary => ({
  name,
  domain: 'shop.example',
  hostOnly: true,
  path: '/',
  storeId: '0',
  partitionKey: null,
  firstPartyDomain: null,
  bytes: 20,
  secure: true,
  httpOnly: true,
  sameSite: 'lax',
  expiresSeconds: null,
  role: 'unknown',
  sentToHost: true,
  ...change,
});

const COOKIES = [
  cookie('sid', { role: 'session' }),
  cookie('odd', { path: '/a b' }),
  cookie('embedded', { partitionKey: { topLevelSite: 'https://news.example' } }),
  cookie('own', { partitionKey: { topLevelSite: 'https://shop.example' } }),
];

const DATA: SiteData = {
  tabId: 1,
  host: 'shop.example',
  site: 'shop.example',
  origin: 'https://shop.example',
  cookies: COOKIES,
  storage: {
    cache: { known: 'uncountable' },
    'local-storage': { known: 'count', count: 3, bytes: 30 },
    'session-storage': { known: 'count', count: 1, bytes: 10 },
    'indexed-db': { known: 'count', count: 2, bytes: null },
    'cache-storage': { known: 'not-seen' },
    'service-workers': { known: 'count', count: 0, bytes: null },
  },
  canScript: true,
  subdomains: [],
  isLocal: false,
  blamed: [],
  openTabs: 1,
  undo: { localBytes: 60, sessionBytes: 30, roomBytes: 1000 },
  byBrowser: {
    cache: 'none',
    'local-storage': 'more',
    'session-storage': 'none',
    'indexed-db': 'exact',
    'cache-storage': 'none',
    'service-workers': 'more',
  },
};

describe('what cookies take along', () => {
  it('names those that do not come back exactly', () => {
    expect(oddCookies(COOKIES)).toEqual(['odd']);
  });

  it('names other sites under which some were kept', () => {
    expect(foreignSites(COOKIES, 'shop.example')).toEqual(['news.example']);
  });
});

describe('isFinal', () => {
  it.each([
    { name: 'local storage comes back', canScript: true, kind: 'local-storage', final: false },
    { name: 'databases do not', canScript: true, kind: 'indexed-db', final: true },
    {
      name: 'nothing that no script reads does',
      canScript: false,
      kind: 'local-storage',
      final: true,
    },
  ] as const)('$name', ({ canScript, kind, final }) => {
    expect(isFinal({ ...DATA, canScript }, kind)).toBe(final);
  });
});

describe('tooLarge', () => {
  const withRoom = (roomBytes: number) =>
    tooLarge({ ...DATA, undo: { localBytes: 60, sessionBytes: 30, roomBytes } }, [
      'local-storage',
      'session-storage',
    ]);
  it.each([
    { room: 90, kinds: [] },
    { room: 89, kinds: ['session-storage'] },
    { room: 60, kinds: ['session-storage'] },
    { room: 59, kinds: ['local-storage'] },
    { room: 29, kinds: ['session-storage', 'local-storage'] },
  ])('leaves $kinds unkept in $room bytes', ({ room, kinds }) => {
    expect(withRoom(room)).toEqual(kinds);
  });

  it('counts only what is ticked', () => {
    const undo = { localBytes: 60, sessionBytes: 30, roomBytes: 60 };
    expect(tooLarge({ ...DATA, undo }, ['local-storage'])).toEqual([]);
  });
});

describe('isKeepable', () => {
  it.each([
    { name: 'theme', role: 'unknown', keeps: true },
    { name: 'CookieConsent', role: 'everybody', keeps: true },
    { name: 'OptanonAlertBoxClosed', role: 'everybody', keeps: true },
    { name: 'NEXT_LOCALE', role: 'everybody', keeps: true },
    { name: 'pll_language', role: 'everybody', keeps: true },
    { name: 'language_session', role: 'session', keeps: false },
    { name: 'csrftoken', role: 'everybody', keeps: false },
    { name: 'cf_clearance', role: 'everybody', keeps: false },
    { name: 'slang', role: 'unknown', keeps: false },
    { name: 'PHPSESSID', role: 'session', keeps: false },
  ])('keeps $name: $keeps', ({ name, role, keeps }) => {
    expect(isKeepable({ name, role })).toBe(keeps);
  });
});
