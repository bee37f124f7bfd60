import { diagnoseWith } from '../core/engine.ts';
import { redactUrl } from '../core/redact.ts';
import type { FailureGroup, TabReport } from '../messages/protocol.ts';
import { answerRequests } from '../messages/receive.ts';
import { sessionItem } from '../platform/session-item.ts';
import { readTab, reloadTab } from '../platform/tabs.ts';
import { undoIdOf, undoItem } from '../repair/undo-store.ts';
import { askPage } from './ask-page.ts';
import { composeCard } from './compose-card.ts';
import { diagnoseTab } from './diagnose-tab.ts';
import { fetchKeys } from './fetch-keys.ts';
import { loadCatalogue, loadKnowledgeFor, loadRowTexts, readTextLanguage } from './knowledge.ts';
import { chooseForPage, rememberClosed } from './present.ts';
import { readRecord, record } from './records.ts';
import { REPAIR_HANDLERS, watchRetries } from './repair-handlers.ts';
import { tellSentTokens } from './sent-tokens.ts';
import { changeSettings, readSettings } from './settings.ts';
import type { TabRecord } from './tab-record.ts';
import { tellIds } from './tell-ids.ts';
import { tellSight } from './tell-sight.ts';
import { tellWays } from './tell-ways.ts';
import { openOn, takeWantedPart } from './wanted-part.ts';
import { watchSite } from './watch-tokens.ts';

/** Registers the answers to every request. To be called in the worker's first tick. */
export function handleRequests(): void {
  watchRetries();
  answerRequests({
    'read-page': async (
      { text, length, own, responseStatus: status },
      { tabId, url, documentId, isPrivate },
    ) => {
      if (tabId === null) return null;
      const body = { text, length, from: 'page' as const };
      await record(tabId, { kind: 'words', url, documentId, status, body });
      const { surface, diagnosis } = await chooseForPage(tabId, own, isPrivate);
      if (surface.onPage === 'none' || surface.onPage === 'read' || diagnosis === null) return null;
      return composeCard(diagnosis, surface.onPage);
    },
    'close-card': async (_, { tabId }) => {
      if (tabId !== null) await rememberClosed(tabId);
      return null;
    },
    'open-popup': async (part, { tabId }) => {
      const tab = tabId === null ? null : await readTab(tabId);
      return tab === null ? false : openOn(tab, part);
    },
    'get-tab-report': async (tabId) => {
      await askPage(tabId);
      return reportTab(tabId);
    },
    ...REPAIR_HANDLERS,
    'get-sent-tokens': tellSentTokens,
    'watch-site': ({ tabId, isOn }) => watchSite(tabId, isOn),
    'fetch-keys': fetchKeys,
    'get-catalogue': (lang) => loadCatalogue(lang),
    'get-settings': (_, { isPrivate }) => readSettings(isPrivate),
    'change-settings': (change, { isPrivate }) => changeSettings(change, isPrivate),
    'reload-tab': async ({ tabId, bypassCache }) => {
      await reloadTab(tabId, bypassCache);
      return null;
    },
    'ask-page': async (tabId) => {
      await askPage(tabId);
      return reportTab(tabId);
    },
  });
}

async function reportTab(tabId: number): Promise<TabReport> {
  const [tab, known, part, opened] = await Promise.all([
    readTab(tabId),
    readRecord(tabId),
    takeWantedPart(tabId),
    sessionItem<number | null>('opened-by-itself', null).read(),
  ]);
  const undoId = tab === null ? '' : undoIdOf(tab);
  const url = known.answer?.url ?? tab?.url ?? '';
  const [undo, diagnosis, failures, lang, sight] = await Promise.all([
    undoItem(undoId).read(),
    diagnoseTab(known),
    groupFailures(known),
    readTextLanguage(),
    tellSight(tab?.url ?? ''),
  ]);
  return {
    tabId,
    url: redactUrl(url),
    host: URL.canParse(url) ? new URL(url).hostname : '',
    diagnosis,
    failures,
    rowTexts: await loadRowTexts(lang, [diagnosis, ...failures.map((group) => group.diagnosis)]),
    sight,
    isPrivate: tab?.isPrivate ?? false,
    storeId: tab?.storeId ?? '',
    openedByItself: opened === tabId,
    part,
    undo:
      undo === null
        ? null
        : { id: undoId, cookies: undo.cookies.length, atSeconds: undo.atSeconds },
    ...tellWays(known.answer),
    ...tellIds(known.answer),
    test: known.test,
    retryAtSeconds: known.retryAtSeconds,
    outcome:
      known.repair === null
        ? known.outcome
        : {
            kind: 'waiting',
            causeBefore: known.repair.causeBefore,
            causeAfter: null,
            report: known.repair.report,
          },
  };
}

/** Refused requests of one endpoint and cause are told once, newest first. */
async function groupFailures({ failures }: TabRecord): Promise<FailureGroup[]> {
  if (failures.length === 0) return [];
  const groups = new Map<string, FailureGroup>();
  for (const exchange of [...failures].reverse()) {
    const lastSeconds = exchange.receivedAtSeconds ?? 0;
    const knowledge = await loadKnowledgeFor(exchange);
    const diagnosis = diagnoseWith(knowledge, exchange, lastSeconds);
    const cause = diagnosis.findings[0]?.cause ?? 'unknown';
    const endpoint = redactUrl(exchange.url).split('?', 1)[0] ?? '';
    const key = `${exchange.method} ${endpoint} ${exchange.status} ${cause}`;
    const known = groups.get(key);
    groups.set(
      key,
      known === undefined
        ? {
            endpoint,
            method: exchange.method,
            status: exchange.status,
            cause,
            count: 1,
            lastSeconds,
            diagnosis,
          }
        : { ...known, count: known.count + 1 },
    );
  }
  return [...groups.values()].slice(0, 20);
}
