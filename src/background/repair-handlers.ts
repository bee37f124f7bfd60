import type { BackgroundHandlers } from '../messages/receive.ts';
import { clearAlarm, onAlarm, setAlarm } from '../platform/alarms.ts';
import { readClock } from '../platform/clock.ts';
import { goBack, goTo, readTab, reloadTab } from '../platform/tabs.ts';
import { clearSiteData } from '../repair/clear.ts';
import type { ClearReport } from '../repair/site-data.ts';
import { surveySiteData } from '../repair/survey.ts';
import { undoClear } from '../repair/undo.ts';
import { undoItem } from '../repair/undo-store.ts';
import { diagnoseTab } from './diagnose-tab.ts';
import { changeRecord, readRecord } from './records.ts';
import { changeSettings, readSettings } from './settings.ts';
import { stopTest, testSite } from './test-site.ts';

type RepairName =
  | 'get-site-data'
  | 'clear-site-data'
  | 'undo-clear'
  | 'test-site'
  | 'stop-test'
  | 'retry-later'
  | 'try-cure'
  | 'remember-preset';

const NOTHING_CLEARED: ClearReport = { kinds: [], undoId: null };
const RETRY = 'retry:';

/** Answers to everything that repairs, all of them asked for by a person in the popup. */
export const REPAIR_HANDLERS: Pick<BackgroundHandlers, RepairName> = {
  'get-site-data': async ({ tabId, site }) => {
    const diagnosis = await diagnoseTab(await readRecord(tabId));
    return surveySiteData(tabId, site, diagnosis?.findings[0]?.actions ?? []);
  },
  'clear-site-data': async (plan) => {
    const report = await clearSiteData(plan, readClock());
    await loadAndJudge(plan.tabId, report, (url) => loadAgain(plan.tabId, url, plan.bypassCache));
    return report;
  },
  'undo-clear': async (undoId) => {
    const kept = await undoItem(undoId).read();
    const report = await undoClear(undoId, readClock());
    if (kept !== null)
      await changeRecord(kept.tabId, (before) => ({ ...before, outcome: null, repair: null }));
    return report;
  },
  'test-site': (tabId) => testSite(tabId),
  'stop-test': async (tabId) => {
    stopTest(tabId);
    return null;
  },
  'retry-later': async ({ tabId, atSeconds }) => {
    const { answer } = await readRecord(tabId);
    await clearAlarm(RETRY + tabId);
    // What was sent with a form is never sent again.
    const isOn = atSeconds !== null && answer?.method === 'GET';
    await changeRecord(tabId, (before) => ({ ...before, retryAtSeconds: isOn ? atSeconds : null }));
    if (isOn) await setAlarm(RETRY + tabId, atSeconds, (name) => void retry(name));
    return isOn;
  },
  'try-cure': async ({ tabId, cure }) => {
    if (cure === 'go-back') return goBack(tabId);
    await loadAndJudge(tabId, NOTHING_CLEARED, (url) => goTo(tabId, url));
    return true;
  },
  'remember-preset': async ({ tabId, site, preset }) => {
    // From a private window nothing is written.
    if ((await readTab(tabId))?.isPrivate !== false) return false;
    const { [site]: _before, ...others } = (await readSettings()).presets ?? {};
    await changeSettings({ presets: preset === null ? others : { ...others, [site]: preset } });
    return true;
  },
};

/** Registers what wakes a worker to retry. To be called in its first tick. */
export function watchRetries(): void {
  onAlarm((name) => void retry(name));
}

/** The one retry that a person asked for, if the page still stands there. */
async function retry(name: string): Promise<void> {
  if (!name.startsWith(RETRY)) return;
  const tabId = Number(name.slice(RETRY.length));
  let isWanted = false;
  await changeRecord(tabId, (before) => {
    // Alarm and timer may both come: the first takes it.
    isWanted = before.retryAtSeconds !== null && before.retryAtSeconds <= readClock() + 1;
    return isWanted ? { ...before, retryAtSeconds: null } : before;
  });
  if (!isWanted || (await readRecord(tabId)).answer?.method !== 'GET') return;
  await loadAndJudge(tabId, NOTHING_CLEARED, () => reloadTab(tabId, false));
}

/** Loads a page, and has the answer told as the outcome of a repair. */
async function loadAndJudge(
  tabId: number,
  report: ClearReport,
  load: (url: string) => Promise<void>,
): Promise<void> {
  const tab = await readTab(tabId);
  const causeBefore = (await diagnoseTab(await readRecord(tabId)))?.findings[0]?.cause ?? null;
  const url = tab?.url ?? '';
  await changeRecord(tabId, (before) => ({
    ...before,
    outcome: null,
    retryAtSeconds: null,
    repair: { url, causeBefore, report, startedAtSeconds: readClock() },
  }));
  await load(url);
}

/** A page that came of a form is asked for by its address: sending the form again is the person's to decide. */
async function loadAgain(tabId: number, url: string, bypassCache: boolean): Promise<void> {
  const { answer } = await readRecord(tabId);
  if (answer === null || answer.method === 'GET') await reloadTab(tabId, bypassCache);
  else await goTo(tabId, url);
}
