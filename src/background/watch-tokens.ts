import { chooseWatched } from '../held/choose-watched.ts';
import { readHeld } from '../held/read-held.ts';
import { clearAlarm, onAlarm, setAlarm } from '../platform/alarms.ts';
import { readClock } from '../platform/clock.ts';
import { onPageLoaded } from '../platform/page-loaded.ts';
import { onTabClosed, readTab } from '../platform/tabs.ts';
import { isMuted } from './decide-surface.ts';
import { present } from './present.ts';
import { hostOf } from './sent-tokens.ts';
import { changeSettings, readSettings } from './settings.ts';
import { watchedTabs } from './watched.ts';

const ALARM = 'watch:';

/** Registers what a watch needs. To be called in the worker's first tick. */
export function watchTokens(): void {
  onPageLoaded((tabId) => void look(tabId));
  onAlarm((name) => {
    if (name.startsWith(ALARM)) void look(Number(name.slice(ALARM.length)));
  });
  onTabClosed((tabId) => void forget(tabId));
}

/** Watches the site of a tab, or no longer. False in a private window, and where there is no site. */
export async function watchSite(tabId: number, isOn: boolean): Promise<boolean> {
  const tab = await readTab(tabId);
  const host = hostOf(tab?.url ?? '');
  if (tab === null || tab.isPrivate || host === '') return false;
  const others = (await readSettings()).watched.filter((line) => !isMuted(host, [line]));
  await changeSettings({ watched: isOn ? [...others, host] : others });
  await look(tabId);
  return true;
}

/** Looks at what a watched page holds now, and wakes again when there will be something to say. */
async function look(tabId: number): Promise<void> {
  const { watched: hosts } = await readSettings();
  const key = String(tabId);
  const before = (await watchedTabs.read())[key];
  if (hosts.length === 0 && before === undefined) return;
  const tab = await readTab(tabId);
  const host = hostOf(tab?.url ?? '');
  // Of a private window nothing is watched.
  if (tab === null || tab.isPrivate || !isMuted(host, hosts)) return forget(tabId);
  const now = readClock();
  const { found } = await readHeld(tabId);
  const tokens = found.map(({ token }) => token);
  const next = chooseWatched(tokens, before?.host === host ? before : null, host, now);
  await watchedTabs.update((all) => ({ ...all, [key]: next }));
  if (next.wakeAtSeconds === null) await clearAlarm(ALARM + key);
  else await setAlarm(ALARM + key, next.wakeAtSeconds);
  await present(tabId);
}

async function forget(tabId: number): Promise<void> {
  const key = String(tabId);
  if (!(key in (await watchedTabs.read()))) return;
  await watchedTabs.update(({ [key]: _, ...others }) => others);
  await clearAlarm(ALARM + key);
  if ((await readTab(tabId)) !== null) await present(tabId);
}
