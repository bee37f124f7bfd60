import type { StorageKind } from '../repair/site-data.ts';
import { browser } from './browser.ts';
import { readCapabilities } from './capabilities.ts';

const TYPES = {
  'local-storage': 'localStorage',
  'indexed-db': 'indexedDB',
  'service-workers': 'serviceWorkers',
  'cache-storage': 'cacheStorage',
  cache: 'cache',
} as const;

/**
 * Clears one kind of an origin's storage by the browser's own means, and says whether it can: every accepted call
 * resolves, so what a browser is known not to do is not asked of it. Session storage has no means but a script.
 * Firefox: a bare host means default ports only, `host:port` that port; no Cache Storage, and no cache by host.
 */
export async function clearByBrowser(kind: StorageKind, origin: string): Promise<boolean> {
  if (kind === 'session-storage') return false;
  const { host, hostname, port } = new URL(origin);
  const type = TYPES[kind];
  if (readCapabilities().clearsByOrigin) {
    const remove = browser.browsingData.remove as (options: object, types: object) => Promise<void>;
    await remove({ origins: [origin] }, { [type]: true });
    return true;
  }
  if (kind === 'cache' || kind === 'cache-storage') return false;
  const name = kind === 'service-workers' || port === '' ? hostname : host;
  await browser.browsingData.remove({ hostnames: [name] }, { [type]: true });
  return true;
}
