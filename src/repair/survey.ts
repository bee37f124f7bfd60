import { tellCookieRole } from '../core/knowledge/cookie-names.ts';
import type { ActionId } from '../core/rules/define-rule.ts';
import { listCookiesFor, listCookiesOfDomain, type StoredCookie } from '../platform/cookie-jar.ts';
import { runInPage } from '../platform/scripting.ts';
import { readTab } from '../platform/tabs.ts';
import { surveyStorage } from './in-page.ts';
import { isSameCookie } from './same-cookie.ts';
import type { CookieSummary, SiteData, StorageCount } from './site-data.ts';

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
  const [sent, all, survey] = await Promise.all([
    isWeb ? listCookiesFor(url.href, storeId) : [],
    isWeb ? listCookiesOfDomain(domain, storeId) : [],
    isWeb ? runInPage(tabId, surveyStorage, null) : null,
  ]);
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
      'session-storage': counted(survey?.session ?? null),
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

function counted(measured: { count: number; bytes: number } | null): StorageCount {
  return measured === null ? { known: 'not-seen' } : { known: 'count', ...measured };
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
