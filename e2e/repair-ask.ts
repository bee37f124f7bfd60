import type { Harness, Tab } from './fixtures/harness.ts';
import { expect } from './fixtures/test.ts';
import { entryUrl, type LabPage, pageUrl } from './lab/row.ts';

/** What the background answers to a request of one of the extension's own pages. */
export const ask = <Answer>(harness: Harness, name: string, argument: unknown): Promise<Answer> =>
  harness.evaluateInExtension<Answer>(
    `globalThis.browser.runtime.sendMessage(${JSON.stringify({ name, argument })})`,
  );

/** Status of the answer that a page is made of, by the browser's own word; to be evaluated in the page. */
export const STATUS = `performance.getEntriesByType('navigation')[0].responseStatus`;

/** Enters a lab page whose entry moves on to it by itself, and waits until it stands there. */
export async function enter(tab: Tab, origin: string, page: LabPage, site: string): Promise<void> {
  await tab.goto(entryUrl(origin, page, site));
  // A question asked while the page moves on has no answer.
  const where = (): Promise<unknown> => tab.evaluate('location.href').catch(() => null);
  await expect.poll(where).toBe(pageUrl(origin, page, site));
}
