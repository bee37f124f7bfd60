import { browser } from './browser.ts';

/** The settings as stored, unchecked; undefined before the first change. On disk: never anything of a private window. */
export async function readLocal(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/** Writes a value under a key, or removes the key for undefined. */
export async function writeLocal(key: string, value: unknown): Promise<void> {
  if (value === undefined) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: value });
}

/** Calls back whenever the value under a key changes, whoever changed it. */
export function onLocalChanged(key: string, callback: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (key in changes) callback();
  });
}
