import { askSite } from '../platform/site.ts';
import { readTab } from '../platform/tabs.ts';

/**
 * Registrable domain of a tab's page; null where there is none (an address of numbers, this machine). Chromium is asked
 * for it; where the browser has no word, the list of public suffixes is loaded, which is too large to load for
 * anything else. The build leaves the list out of the package for Chromium.
 */
export async function findSite(tabId: number): Promise<string | null> {
  const asked = await askSite(tabId);
  if (asked !== null || import.meta.env.MODE === 'chrome') return asked;
  const tab = await readTab(tabId);
  if (tab === null || !URL.canParse(tab.url)) return null;
  const { findRegistrableDomain } = await import('../core/public-suffix.ts');
  return findRegistrableDomain(new URL(tab.url).hostname);
}
