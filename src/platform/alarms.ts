import { browser } from './browser.ts';

/** Calls back with an alarm's name when its time has come. To be called in the worker's first tick. */
export function onAlarm(callback: (name: string) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => callback(name));
}

/**
 * Wakes the worker at a time in seconds since 1970. A browser may come late by half a minute; with a callback, what is
 * nearer than that is also waited for here, as long as the worker lives.
 */
export async function setAlarm(
  name: string,
  atSeconds: number,
  callback?: (name: string) => void,
): Promise<void> {
  const delayMs = Math.max(0, atSeconds * 1000 - Date.now());
  await browser.alarms.create(name, { when: Date.now() + delayMs });
  if (callback !== undefined && delayMs < 25_000) setTimeout(() => callback(name), delayMs);
}

/** Forgets an alarm. */
export async function clearAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}
