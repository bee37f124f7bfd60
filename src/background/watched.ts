import { isNearEnd, type Watched } from '../held/choose-watched.ts';
import { readClock } from '../platform/clock.ts';
import { sessionItem } from '../platform/session-item.ts';

/** What is watched, by tab: when the credential that ends first will end. In memory, gone with the browser. */
export const watchedTabs = sessionItem<Readonly<Record<string, Watched>>>('watched', {}, {});

/** Whether a watched credential of a tab is about to end, or has ended. */
export async function isTokenEnding(tabId: number): Promise<boolean> {
  const known = (await watchedTabs.read())[String(tabId)];
  return known !== undefined && isNearEnd(known, readClock());
}
