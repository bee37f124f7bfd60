import { findTokens } from '../core/tokens/find-tokens.ts';
import type { TokenPlace, TokenReport } from '../core/tokens/token-report.ts';
import { judgeToken } from '../core/tokens/token-warnings.ts';
import { readClock } from '../platform/clock.ts';
import { listCookiesFor } from '../platform/cookie-jar.ts';
import { runInPage } from '../platform/scripting.ts';
import { readTab } from '../platform/tabs.ts';
import { readStoredValues } from '../repair/in-page.ts';
import { readRecord } from './records.ts';

type Source = { readonly place: TokenPlace; readonly value: string };

async function readSources(tabId: number): Promise<Source[]> {
  const tab = await readTab(tabId);
  if (tab === null || !/^https?:/.test(tab.url)) return [];
  const [cookies, stored] = await Promise.all([
    listCookiesFor(tab.url, tab.storeId),
    runInPage(tabId, readStoredValues, null),
  ]);
  const at =
    (from: TokenPlace['from']) =>
    ([name, value]: readonly [string, string]): Source => ({
      place: { from, name },
      value,
    });
  return [
    ...cookies.map(({ name, value }) => at('cookie')([name, value])),
    ...(stored?.local ?? []).map(at('local-storage')),
    ...(stored?.session ?? []).map(at('session-storage')),
    { place: { from: 'url', name: '' }, value: tab.url },
  ];
}

/** Every credential that the page of a tab holds and that the refused request carried, without any raw value. */
export async function listTokens(tabId: number): Promise<TokenReport[]> {
  const nowSeconds = readClock();
  const [sources, known, tab] = await Promise.all([
    readSources(tabId),
    readRecord(tabId),
    readTab(tabId),
  ]);
  const siteHost = tab !== null && URL.canParse(tab.url) ? new URL(tab.url).hostname : null;
  const held = findTokens(sources, nowSeconds);
  const sent = [known.answer, ...known.failures].flatMap((exchange) => exchange?.sentTokens ?? []);
  const isHeld = (report: TokenReport): boolean =>
    held.some(
      ({ masked, expiresSeconds }) =>
        masked === report.masked && expiresSeconds === report.expiresSeconds,
    );
  const all = [...held, ...sent.filter((report) => !isHeld(report))];
  return all.map((report) =>
    report.place === undefined ? report : judgeToken(report, { siteHost, place: report.place }),
  );
}

/** The raw value at a place of the list, read anew; null where it is gone or was only seen in a request. */
export async function revealToken(tabId: number, place: number): Promise<string | null> {
  const sources = await readSources(tabId);
  const report = findTokens(sources, readClock())[place];
  const source = sources.find(
    ({ place: at }) => at.from === report?.place?.from && at.name === report.place.name,
  );
  return source?.value ?? null;
}
