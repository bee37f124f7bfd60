import type { TabReport } from '../messages/protocol.ts';
import { maySee } from '../platform/permissions.ts';

/** Shops and accounts that the browsers let no extension look at. Firefox: `extensions.webextensions.restrictedDomains`. */
const RESTRICTED =
  /^https:..(?:chromewebstore\.google\.com|(?:addons|support)\.mozilla\.org|accounts\.firefox\.com)(?:[/:]|$)/;

/**
 * What Readmit may see of a tab whose address is `url`; '' stands for one that the browser does not tell. Without
 * access to a site the browser tells its address only after the person clicked Readmit's button there.
 */
export async function tellSight(
  url: string,
  sees: (origin?: string) => Promise<boolean> = maySee,
): Promise<TabReport['sight']> {
  if (url === '') return (await sees()) ? 'restricted' : 'none';
  if (!/^https?:/.test(url) || !URL.canParse(url) || RESTRICTED.test(url)) return 'restricted';
  if (await sees()) return 'all-sites';
  return (await sees(patternOf(url))) ? 'this-site' : 'on-click';
}

/** Pattern of all pages of an address's host: patterns have no port in Firefox. */
export function patternOf(url: string): string {
  return `*://${new URL(url).hostname}/*`;
}
