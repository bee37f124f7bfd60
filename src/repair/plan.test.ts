import { describe, expect, it } from 'vitest';
import { isKeepable, previewPlan, tooLarge } from './plan.ts';
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

const preview = (cookies: readonly CookieSummary[], storage: SiteData['blamed'], data = DATA) =>
  previewPlan(data, {
    tabId: 1,
    cookies,
    storage: storage.filter((kind) => kind !== 'cookies'),
    bypassCache: false,
  });

describe('previewPlan', () => {
  it('counts what was counted, and nothing else', () => {
    const { kinds } = preview(COOKIES.slice(0, 1), ['cache', 'local-storage', 'cache-storage']);
    expect(kinds).toEqual([
      { kind: 'cookies', count: 1, undo: 'exact', reach: 'exact' },
      { kind: 'cache', count: null, undo: 'never', reach: 'none' },
      { kind: 'local-storage', count: 3, undo: 'exact', reach: 'exact' },
      { kind: 'cache-storage', count: null, undo: 'never', reach: 'exact' },
    ]);
  });

  it('says where only the browser can clear, and how far that reaches', () => {
    const { kinds } = preview([], ['local-storage', 'session-storage', 'indexed-db'], {
      ...DATA,
      canScript: false,
    });
    expect(kinds.map(({ kind, reach, undo }) => [kind, reach, undo])).toEqual([
      ['local-storage', 'more', 'never'],
      ['session-storage', 'none', 'never'],
      ['indexed-db', 'exact', 'never'],
    ]);
  });

  it('names cookies that do not come back exactly, and sites under which some were kept', () => {
    const { oddCookies, partitions, isWhollyUndone } = preview(COOKIES, []);
    expect({ oddCookies, partitions, isWhollyUndone }).toEqual({
      oddCookies: ['odd'],
      partitions: ['news.example'],
      isWhollyUndone: false,
    });
  });

  it('is wholly undone where only cookies and small web storage go', () => {
    expect(preview(COOKIES.slice(0, 1), ['local-storage', 'session-storage']).isWhollyUndone).toBe(
      true,
    );
  });

  it('says that ports of this machine share cookies', () => {
    expect(preview(COOKIES.slice(0, 1), [], { ...DATA, isLocal: true }).sharesPorts).toBe(true);
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
    { room: 89, kinds: ['local-storage'] },
    { room: 30, kinds: ['local-storage'] },
    { room: 29, kinds: ['local-storage', 'session-storage'] },
  ])('leaves $kinds unkept in $room bytes', ({ room, kinds }) => {
    expect(withRoom(room)).toEqual(kinds);
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
