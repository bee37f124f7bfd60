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

/** Whose data is meant: an origin in a jar. */
export type Place = {
  readonly origin: string;
  /** '' in Chromium. */
  readonly storeId: string;
  readonly isPrivate: boolean;
};

/**
 * What the browser's own call does for a kind: `exact`, `more` than the origin in this jar, or `none`. Every accepted
 * call resolves, so what a browser is known not to do is not asked of it. Session storage has no means but a script.
 * Firefox: neither Cache Storage nor the cache by host; workers of all ports, subdomains and containers at once; a bare
 * host takes its default ports; nothing of a private window.
 */
export function tellReach(kind: StorageKind, place: Place): 'exact' | 'more' | 'none' {
  if (kind === 'session-storage') return 'none';
  if (readCapabilities().clearsByOrigin) return kind === 'local-storage' ? 'more' : 'exact';
  if (place.isPrivate || kind === 'cache' || kind === 'cache-storage') return 'none';
  if (kind === 'service-workers') return place.storeId === 'firefox-default' ? 'more' : 'none';
  return kind === 'local-storage' ? 'more' : 'exact';
}

/** Whether the call for local storage takes session storage along: Chromium's always, Firefox' for default ports. */
export function takesSessionStorage({ origin }: Place): boolean {
  return readCapabilities().clearsByOrigin || new URL(origin).port === '';
}

/** Clears one kind of an origin's storage by the browser's own means. False where it has none for that. */
export async function clearByBrowser(kind: StorageKind, place: Place): Promise<boolean> {
  if (kind === 'session-storage' || tellReach(kind, place) === 'none') return false;
  const { host, hostname, port } = new URL(place.origin);
  const types = { [TYPES[kind]]: true };
  if (readCapabilities().clearsByOrigin) {
    const remove = browser.browsingData.remove as (options: object, types: object) => Promise<void>;
    await remove({ origins: [place.origin] }, types);
    return true;
  }
  const isWorkers = kind === 'service-workers';
  const options = {
    hostnames: [isWorkers || port === '' ? hostname : host],
    // Without it the call reaches into every container.
    ...(isWorkers ? {} : { cookieStoreId: place.storeId }),
  };
  await browser.browsingData.remove(options, types);
  return true;
}
