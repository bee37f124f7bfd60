import { browser } from './browser.ts';

/** Hosts of which a cookie jar holds something, each once, without a leading dot. `storeId` '' is the profile's own jar. */
export async function listKnownHosts(storeId: string): Promise<readonly string[]> {
  try {
    const cookies = await browser.cookies.getAll(storeId === '' ? {} : { storeId });
    return [...new Set(cookies.map(({ domain }) => domain.replace(/^\./, '')))];
  } catch {
    // First-party isolation answers no call that names no domain.
    return [];
  }
}
