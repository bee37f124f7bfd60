import { browser } from './browser.ts';

/** Whether Readmit may see a page's origin; all sites where `origin` is left out. */
export async function maySee(origin?: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [origin ?? '*://*/*'] });
}

/** Asks for an origin pattern. Only within a person's click. False where it was declined. */
export async function askForOrigin(pattern: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [pattern] });
  } catch {
    return false;
  }
}

/** Calls back when any permission is given or taken. */
export function onPermissionsChanged(callback: () => void): void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
}
