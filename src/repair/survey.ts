import { tellCookieRole } from '../core/knowledge/cookie-names.ts';
import type { ActionId } from '../core/rules/define-rule.ts';
import { tellReach } from '../platform/browsing-data.ts';
import { listCookiesFor, listCookiesOfDomain, type StoredCookie } from '../platform/cookie-jar.ts';
import { runInPage } from '../platform/scripting.ts';
import { readTab } from '../platform/tabs.ts';
import { type Measured, surveyStorage } from './in-page.ts';
import { isSameCookie } from './same-cookie.ts';
import type { CookieSummary, SiteData, StorageCount } from './site-data.ts';
import { listTabsOf, readUndoRoom, undoIdOf } from './undo-store.ts';

/** What the site of a tab keeps in this browser. Counts nothing as 0 that was not seen. */
export async function surveySiteData(
  tabId: number,
  site: string | null,
  actions: readonly ActionId[],
): Promise<SiteData> {
  const tab = await readTab(tabId);
  const url = tab !== null && URL.canParse(tab.url) ? new URL(tab.url) : null;
  const host = url?.hostname ?? '';
  const domain = site ?? host;
  const storeId = tab?.storeId ?? '';
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  const tabs = tab !== null && isWeb ? await listTabsOf(undoIdOf(tab), tab.id) : [];
  const [sent, all, surveys, roomBytes] = await Promise.all([
    isWeb ? listCookiesFor(url.href, storeId) : [],
    isWeb ? listCookiesOfDomain(domain, storeId) : [],
    Promise.all(tabs.map(({ id }) => runInPage(id, surveyStorage, null))),
    readUndoRoom(),
  ]);
  // Any tab of the origin sees what they share; each sees its own session storage.
  const found = surveys.flatMap((one) => one ?? []).filter(({ origin }) => origin === url?.origin);
  const survey = found.find(({ local }) => local !== null) ?? found[0] ?? null;
  const session = addUp(found.flatMap((one) => one.session ?? []));
  const place = { origin: url?.origin ?? '', storeId, isPrivate: tab?.isPrivate ?? false };
  const cookies = [...all, ...sent.filter((one) => !all.some((other) => isSameCookie(one, other)))];
  return {
    tabId,
    host,
    site: domain,
    origin: url?.origin ?? '',
    cookies: cookies.map((cookie) => summarise(cookie, sent)),
    storage: {
      cache: { known: 'uncountable' },
      'local-storage': counted(survey?.local ?? null),
      'session-storage': counted(session),
      'indexed-db': numbered(survey?.databases ?? null),
      'cache-storage': numbered(survey?.caches ?? null),
      'service-workers': numbered(survey?.workers ?? null),
    },
    canScript: survey?.local != null,
    subdomains: [
      ...new Set(
        cookies.map((cookie) => cookie.domain.replace(/^\./, '')).filter((name) => name !== host),
      ),
    ].sort(),
    isLocal:
      host === 'localhost' ||
      host.endsWith('.localhost') ||
      host.startsWith('127.') ||
      host === '[::1]',
    blamed: blamedBy(actions),
    openTabs: tabs.length,
    undo: {
      localBytes: survey?.local?.keepBytes ?? 0,
      sessionBytes: session?.keepBytes ?? 0,
      roomBytes,
    },
    byBrowser: {
      cache: tellReach('cache', place),
      'local-storage': tellReach('local-storage', place),
      'session-storage': 'none',
      'indexed-db': tellReach('indexed-db', place),
      'cache-storage': tellReach('cache-storage', place),
      'service-workers': tellReach('service-workers', place),
    },
  };
}

function summarise(cookie: StoredCookie, sent: readonly StoredCookie[]): CookieSummary {
  const { value, ...rest } = cookie;
  return {
    ...rest,
    bytes: cookie.name.length + value.length + 1,
    role: tellCookieRole(cookie.name),
    sentToHost: sent.some((other) => isSameCookie(other, cookie)),
  };
}

function addUp(all: readonly Measured[]): Measured | null {
  if (all.length === 0) return null;
  return all.reduce((sum, one) => ({
    count: sum.count + one.count,
    bytes: sum.bytes + one.bytes,
    keepBytes: sum.keepBytes + one.keepBytes,
  }));
}

function counted(measured: Measured | null): StorageCount {
  if (measured === null) return { known: 'not-seen' };
  return { known: 'count', count: measured.count, bytes: measured.bytes };
}

function numbered(count: number | null): StorageCount {
  return count === null ? { known: 'not-seen' } : { known: 'count', count, bytes: null };
}

function blamedBy(actions: readonly ActionId[]): SiteData['blamed'] {
  if (actions.includes('clear-site-data')) return ['cookies', 'cache', 'service-workers'];
  if (actions.includes('clear-session-cookies') || actions.includes('clear-large-cookies'))
    return ['cookies'];
  return actions.includes('reload-without-cache') ? ['cache'] : [];
}
