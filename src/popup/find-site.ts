import { readTab } from '../platform/tabs.ts';

/**
 * Registrable domain of a tab's page; null where there is none (an address of numbers, this machine). The list of
 * public suffixes is large, so it is only loaded for this.
 */
export async function findSite(tabId: number): Promise<string | null> {
  const tab = await readTab(tabId);
  if (tab === null || !URL.canParse(tab.url)) return null;
  const { findRegistrableDomain } = await import('../core/public-suffix.ts');
  return findRegistrableDomain(new URL(tab.url).hostname);
}
